// SPDX-License-Identifier: MIT
// Plain instructions as benchmarks and testers word them, on sites of trades seldom thought of and on tiny widgets.
import type { Task } from '../tasks.ts';
import { done, doneInAnyOrder, left, tasksOn } from './ends.ts';

const hives = tasksOn('bw-hives');
const allotment = tasksOn('bw-allotment');
const kiln = tasksOn('bw-kiln');
const choirmail = tasksOn('bw-choirmail');
const locks = tasksOn('bw-locks');
const ferry = tasksOn('bw-ferry');
const seedbank = tasksOn('bw-seedbank');
const ringing = tasksOn('bw-ringing');
const tram = tasksOn('bw-tram');
const lichen = tasksOn('bw-lichen');
const darts = tasksOn('bw-darts');
const physio = tasksOn('bw-physio');
const pots = tasksOn('bw-pots');
const lamps = tasksOn('bw-lamps');
const museum = tasksOn('bw-museum');
const narrowboat = tasksOn('bw-narrowboat');
const postbox = tasksOn('bw-postbox');
const curling = tasksOn('bw-curling');
const knots = tasksOn('bw-knots');
const sensors = tasksOn('bw-sensors');
const galley = tasksOn('bw-galley');
const hut = tasksOn('bw-hut');
const reels = tasksOn('bw-reels');
const arcade = tasksOn('bw-arcade');
const seaplane = tasksOn('bw-seaplane');
const podcast = tasksOn('bw-podcast');
const loans = tasksOn('bw-loans');
const tides = tasksOn('bw-tides');
const ghosts = tasksOn('bw-ghosts');
const pantry = tasksOn('bw-pantry');

export const TASKS: Task[] = [
  hives.does('Sort the hives by weight, heaviest first.', left('|All sites|Weight desc|1')),
  hives.does('Log an inspection for the hive Saffron.', done('Log inspection Saffron')),
  hives.answers(
    'How many hives are at Mill Meadow?',
    /^(?![\s\S]*\b([2356789]|nine|two|three) hives)[\s\S]*\b(4|four)\b/i,
  ),

  allotment.does(
    'Apply for a half plot at Weir Lane: applicant Ines Falk, email ines@falk.example. No shed and no special access needed. Submit the application.',
    done('apply Ines Falk|ines@falk.example|Half|Weir Lane||'),
  ),
  allotment.does(
    'Enter Tomas Reuel as the applicant name and tomas@reuel.example as the email address, then click Continue.',
    left('2|Tomas Reuel|tomas@reuel.example||||'),
  ),
  allotment.answers(
    'How long is the wait for a plot at Top Orchard?',
    /^(?![\s\S]*\b(14|5) months)[\s\S]*\b31\b/,
  ),

  kiln.does('Choose 12/03/2026 as the date and click Book.', done('book 12/03/2026')),
  kiln.does('Set the firing date to 20 January 2027.', left('01/20/2027')),
  kiln.does('Select the last day of February 2027 and press Book.', done('book 02/28/2027')),

  choirmail.does(
    'Find the email by Odile Mercier and reply to them with the text "Bringing ten folders".',
    done('reply Odile Mercier|Alto parts for Sunday|Bringing ten folders'),
  ),
  choirmail.does(
    'Forward the message about the membership fee to kasse@cantabile.example.',
    done('forward Membership fee|kasse@cantabile.example'),
  ),
  choirmail.answers('When does the tour bus leave?', /\b7[:.]40/),

  locks.does('Switch between the tabs to find and click on the link "keeper".', done('link keeper')),
  locks.does('Click the link "sluice".', done('link sluice')),
  locks.answers('What does fishing cost?', /^(?![\s\S]*44)[\s\S]*\b(6|six)\b/i),

  ferry.does(
    'Book the cheapest sailing from Vardholm to Skerry on 4 December 2026 for 2 adults with a bicycle.',
    done('book Vardholm|Skerry|2026-12-04|2|Bicycle|17:30 MS Grebe'),
  ),
  ferry.does(
    'Book the fastest crossing from Port Aune to Lissa on November 28 for one adult with a camper van.',
    done('book Port Aune|Lissa|2026-11-28|1|Camper van|11:50 HSC Petrel'),
  ),
  ferry.answers(
    'How long does the fastest sailing from Vardholm to Skerry take on 24 November 2026?',
    /^(?![\s\S]*(1 ?h\w* 59|1 ?h\w* 36))[\s\S]*(1 ?h\w*,?( and)? 16|1:16|\b76\b)/i,
  ),
  seedbank.does(
    'Find the runner bean "Czar" in the catalogue and reserve a packet of it.',
    done('reserve Czar'),
  ),
  seedbank.does('Expand Roots and then Parsnip.', left('Roots,Parsnip|')),
  seedbank.answers('In which year was the beet Chioggia collected?', /^(?![\s\S]*20(?!17)\d\d)[\s\S]*2017/),

  ringing.does(
    'Add "Reed warbler" and "Siskin" to the birds and press Submit.',
    done('rings Wren+Reed warbler+Siskin'),
  ),
  ringing.does('Remove Wren from the list.', left('')),
  ringing.does('Take out the Wren, put in Blackbird, and submit.', done('rings Blackbird')),

  tram.does('Open the page "Lost property" from the menu.', done('page Lost property')),
  tram.does('Switch the language of the site to Cymraeg.', left('Cymraeg|Home')),
  tram.answers('What is the price of a day ticket for a family?', /^(?![\s\S]*(2\.30|5\.90))[\s\S]*11\.40/),

  lichen.answers(
    'How many likes does the post by Ilse Vogt have?',
    /^(?![\s\S]*\b(34|12|21)\b)[\s\S]*\b57\b/,
  ),
  lichen.does(
    'Comment "Looks like Xanthoria to me" on the post by @crustose.',
    done('comment @crustose|Looks like Xanthoria to me'),
  ),
  lichen.does('For the user @kitm, open the more menu and click "Mute".', done('Mute @kitm')),

  darts.does('Sort the table by legs, most first.', left('Legs down|')),
  darts.does(
    'Find the player with the highest best score, enter the name as player of the night and submit.',
    done('night Bexley'),
  ),
  darts.answers('How many legs did Sunniva win?', /^(?![\s\S]*133)[\s\S]*\b(9|nine)\b/i),

  physio.does(
    'Book a sports massage with Sanjit Rao on Thursday 26 November at 13:30 for Greta Lowe, reason "stiff neck".',
    done('book Sports massage|Sanjit Rao|Thu 26 Nov|13:30|Greta Lowe|stiff neck'),
  ),
  physio.does(
    'Make a follow-up appointment with Maud Ellery on Dec 2 at the earliest free time; the name is Abel Quist. Confirm it.',
    done('book Follow-up|Maud Ellery|Wed 2 Dec|08:20|Abel Quist|'),
  ),
  physio.answers(
    'When does the practice close on Saturdays?',
    /^(?![\s\S]*18[:.]30)[\s\S]*(12[:.]00|\b12\b|noon|twelve)/i,
  ),
  pots.does('Add 60 pounds to the pot "Boiler fund".', done('Add money Boiler fund|60')),
  pots.does(
    'Pay Jon Birk 45.50 pounds today with the reference "Kayak rack" and confirm the payment.',
    done('pay Jon Birk|45.50|Kayak rack|Today'),
  ),
  pots.answers('How much did I spend at Thornbury Timber?', /^(?![\s\S]*(9\.75|2,?310))[\s\S]*86\.40/),

  lamps.does(
    'Buy two large Pendel lamps with the ink cord: put them in the bag, have them gift wrapped and check out.',
    done('checkout 2 × Large Ink|wrap'),
  ),
  lamps.does('Choose the moss cord and the medium shade.', left('Moss|Medium|1||')),
  lamps.answers('Within how many days can the lamp be returned?', /^(?![\s\S]*\b6\b)[\s\S]*\b45\b/),

  museum.does('Expand the floors and halls to find and click on "Log book".', done('open Log book')),
  museum.does('Open the First floor and Hall C.', left('First floor+Hall C')),
  museum.answers(
    'How many things are shown in Hall B on the first floor?',
    /^(?![\s\S]*\b(2|4|5|two|four|five)\b)[\s\S]*\b(3|three)\b/i,
  ),

  narrowboat.does(
    'Request the Moorhen from 4 December 2026 to 11 December 2026, collection at 13:00, skipper Hettie Roe, with a dog.',
    done('hire Moorhen|2026-12-04 to 2026-12-11|13:00|dog||Hettie Roe'),
  ),
  narrowboat.does(
    'Set the hire dates to January 15 – January 18, 2027.',
    left('Kingfisher|2027-01-15 to 2027-01-18|10:00|||'),
  ),
  narrowboat.does(
    'Pick the boat with eight berths, tick the steering lesson and enter Ulf Brand as the skipper.',
    left('Great Crested Grebe||10:00||lesson|Ulf Brand'),
  ),

  postbox.does('Find the email by Imre and click the trash icon.', done('trash Imre')),
  postbox.does(
    'Find the email by Dagmar and reply to them with the text "Sunday suits me".',
    done('reply Dagmar|Sunday suits me'),
  ),
  postbox.answers('Where were the keys that Imre wrote about?', /^(?![\s\S]*lake)[\s\S]*piano/i),

  curling.does(
    'Reserve sheet 2 on Monday 23 November at 19:00 for the team Broom Service, four players, no stones needed.',
    done('reserve Monday 23 November|Sheet 2|19:00|Broom Service|4|'),
  ),
  curling.does('Go to Wednesday 25 November.', left('Wednesday 25 November|')),
  curling.answers(
    'Which team has sheet 2 at 19:00 today?',
    /^(?![\s\S]*(Stone Cold|Draw Masters))[\s\S]*Hog Line/i,
  ),
  knots.does(
    'Expand the sections below, to find and click on the link "clove hitch".',
    done('knot clove hitch'),
  ),
  knots.does('Expand the section "Loops".', left('Loops')),
  knots.answers('How much of the strength does a bowline keep?', /\b65\b/),

  sensors.does(
    'Turn on drip irrigation, set the first watering to 6:15 am and save the changes.',
    done('save 14|70|1110|06:15|Rain tank|+44 7700 900142'),
  ),
  sensors.does(
    'Set the night temperature to 17 degrees and the humidity target to 62, then save.',
    done('save 17|62|1010|05:30|Rain tank|+44 7700 900142'),
  ),
  sensors.does(
    'Switch off the frost alert and switch the water source to mains. Leave it unsaved.',
    left('14|70|1000|05:30|Mains|+44 7700 900142'),
  ),

  galley.does(
    'Write "The ladle is in the chart room" in the galley channel and send it.',
    done('say # galley|The ladle is in the chart room'),
  ),
  galley.does('Send Cook Amadi the direct message "Save me a bowl".', done('say Cook Amadi|Save me a bowl')),
  galley.answers(
    'Go to the engine channel: in which locker is the spare impeller?',
    /^(?![\s\S]*4\.1)[\s\S]*\b12\b/,
  ),

  hut.does(
    'Reserve 3 beds with half board for two nights from 12 December 2026 under the name Paola Renzi.',
    done('reserve 2026-12-12|2|3|Half board|Paola Renzi'),
  ),
  hut.does('Show the calendar of February 2027.', left('February 2027||1|1|Bed only|')),
  hut.answers(
    'How many beds are free on the night of 24 November?',
    /^(?![\s\S]*\b(4|9|3|12) beds)[\s\S]*\b(10|ten)\b/i,
  ),

  reels.does(
    'Add the keywords "ballad" and "rain" to the reel and save the record.',
    done('save crowd+ballad+rain||'),
  ),
  reels.does(
    'Set the dialect to West Somerset and the condition to worn, then save the record.',
    done('save crowd|West Somerset|Worn'),
  ),
  reels.does('Remove the keyword "crowd", add "barrel organ" instead and save.', done('save barrel organ||')),

  arcade.does('Open Play, then Pinball, and choose Gorgon.', done('menu Gorgon')),
  arcade.does('Select "All time" under Scores in the menu.', done('menu All time')),
  arcade.does('Click the menu item Fifty in Tokens > Buy.', done('menu Fifty')),
  seaplane.does(
    'Book the cheapest one-way flight from Lakselv Pier to Hamnøy Quay on 12/09/2026.',
    done('book One way|Lakselv Pier|Hamnøy Quay|2026-12-09||FW 29'),
  ),
  seaplane.does(
    'Book the shortest flight from Bergvik Harbour to Sundby Lagoon, out on November 30 and back on December 4.',
    done('book Return|Bergvik Harbour|Sundby Lagoon|2026-11-30|2026-12-04|FW 15'),
  ),
  seaplane.does(
    'Choose one way and put Berlevåg Dock as the place to fly to.',
    left('One way||Berlevåg Dock||'),
  ),

  podcast.does(
    'Play the episode "A parrot at Skerrymore" at 1.5× speed.',
    left('A parrot at Skerrymore|playing|1.5×|50|0'),
  ),
  podcast.does(
    'Add "Paraffin days" to the queue and download "The last boat home".',
    doneInAnyOrder('queue Paraffin days', 'download The last boat home'),
  ),
  podcast.answers(
    'Which episode is the shortest?',
    /^(?![\s\S]*(ice bell|keepers|parrot|last boat))[\s\S]*Paraffin days/i,
  ),

  loans.does('Select all the overdue loans and renew them.', done('renew Pressure washer+Tile cutter')),
  loans.does('Cancel the reservation of the telescope.', done('cancel Telescope')),
  loans.answers('How much is the fee for the tile cutter?', /^(?![\s\S]*(3\.50|10\.50))[\s\S]*\b7\b/),

  tides.does(
    'Create a new event "Oar varnishing" on 2 December 2026 at 18:45 with the boat Skiff Dunlin, and save it.',
    done('event Oar varnishing|2026-12-02|18:45|Skiff Dunlin|'),
  ),
  tides.does('Join the Lantern regatta in December.', done('join Lantern regatta')),
  tides.answers(
    'At what time does the Knot night begin?',
    /^(?![\s\S]*(8[:.]15|10[:.]00))[\s\S]*(19[:.]30|7[:.]30 ?p)/i,
  ),

  ghosts.does(
    'Enter "Ottilie" as your name and "moor77" as the group code, choose the Gallows tour and press "Sign me up".',
    done('signup Ottilie|moor77|Gallows||5|'),
  ),
  ghosts.does('Choose Torch, set the bravery to 9 and sign up.', done('signup ||Crypt|Torch|9|')),
  ghosts.does(
    'Write "No bats please" under wishes and pick the Old well.',
    left('||Old well||5|No bats please'),
  ),

  pantry.does(
    'Add "Capers" to the list.',
    left('Lentils 2, Tahini 1, Bay leaves 1 ok, Rye flour 4, Capers 1'),
  ),
  pantry.does(
    'Tick off Tahini and set the lentils to 4.',
    left('Lentils 4, Tahini 1 ok, Bay leaves 1 ok, Rye flour 4'),
  ),
  pantry.answers('How many items are still to buy?', /^(?![\s\S]*\b(4|four)\b)[\s\S]*\b(3|three)\b/i),
];
