// SPDX-License-Identifier: MIT
// Short web tasks, blind: thirty pages, each with a task as benchmarks word them, one as people type it and one as
// speech-to-text gives it.
import type { Task } from '../tasks.ts';
import { done, doneInAnyOrder, left, tasksOn } from './ends.ts';

const permit = tasksOn('ch-permit');
const gym = tasksOn('ch-gym');
const picture = tasksOn('ch-picture');
const council = tasksOn('ch-council');
const broadband = tasksOn('ch-broadband');
const archive = tasksOn('ch-archive');
const swim = tasksOn('ch-swim');
const invoices = tasksOn('ch-invoices');
const vet = tasksOn('ch-vet');
const leave = tasksOn('ch-leave');
const pantry = tasksOn('ch-pantry');
const coach = tasksOn('ch-coach');
const inbox = tasksOn('ch-inbox');
const postbox = tasksOn('ch-postbox');
const murmur = tasksOn('ch-murmur');
const thread = tasksOn('ch-thread');
const fly = tasksOn('ch-fly');
const cabins = tasksOn('ch-cabins');
const salon = tasksOn('ch-salon');
const lamps = tasksOn('ch-lamps');
const supper = tasksOn('ch-supper');
const prefs = tasksOn('ch-prefs');
const chatter = tasksOn('ch-chatter');
const seek = tasksOn('ch-seek');
const draft = tasksOn('ch-draft');
const calc = tasksOn('ch-calc');
const words = tasksOn('ch-words');
const parcels = tasksOn('ch-parcels');
const shell = tasksOn('ch-shell');
const errands = tasksOn('ch-errands');

const STORY =
  'The harbour was quiet that morning. Two boats came in before eight, heavy with herring. Nobody spoke of the storm.';

export const TASKS: Task[] = [
  permit.does(
    'Enter "Marit Solheim" as the Full name and "KX19 LPO" as the Registration, choose the permit type "Carer", check the declaration and press Apply.',
    done('permit|Marit Solheim|KX19LPO|Carer|-'),
  ),
  permit.does(
    'can you get a visitor permit for Paul Ejiofor, reg BD63 TWE, with the email reminder. yes it is all true',
    done('permit|Paul Ejiofor|BD63TWE|Visitor|reminder'),
  ),
  permit.does(
    'report a problem my name is greta lind and the message is the meter on mill lane is broken',
    done('problem|Greta Lind|the meter on mill lane is broken'),
  ),
  gym.does(
    'Enter "rhona@postbox.example" as the e-mail, press Next, select the plan "Off-peak" and press Join.',
    done('rhona@postbox.example||Off-peak|'),
  ),
  gym.does(
    'sign me up for the family plan with towel service, my email is dov.klein@postbox.example',
    done('dov.klein@postbox.example||Family|towel'),
  ),
  gym.answers('how much is the student plan a month', /16[.,]75/),
  picture.does('Select File > Export as > JPEG in the menu.', done('File > Export as > JPEG')),
  picture.does('zoom in twice', done('View > Zoom in', 'View > Zoom in')),
  picture.does('flip the picture vertically', done('Image > Flip > Vertically')),
  council.does('Click on the link "Waste and recycling", then on "Report a missed bin".', "now()==='missed'"),
  council.does('open the article about the swimming pool', "now()==='news-pool'"),
  council.answers(
    'when is the registry office open on fridays',
    /(8[.:]30|half past eight).*(12|noon|twelve)/i,
  ),
  broadband.does(
    'Switch to the tab "Devices" and press "Restart" for the Repeater Attic.',
    done('restart attic'),
  ),
  broadband.answers('how much was my bill for October?', /44[.,]95/),
  broadband.does('turn on paperless billing', left('paperless true, reminders true')),
  archive.does(
    'Expand the folders "Photos", "1998" and "Summer", and select "Ferry.jpg".',
    left('Photos/1998/Summer/Ferry.jpg'),
  ),
  archive.does('delete the snowman picture', done('delete Photos/1998/Winter/Snowman.jpg')),
  archive.does('share the tax return of twenty twenty three', done('share Papers/Taxes/Return 2023.pdf')),
  swim.does('Sort the table by the column "Time (s)" in ascending order.', left('Time (s) ascending')),
  swim.answers("who's got the fastest time in the 100 m?", /Sanne de Wit/i),
  swim.answers('how many of the swimmers in the freestyle are from otterbourne', /\b(3|three)\b/i),
  invoices.does('Click "Send a reminder" for the invoice of Halvorsen Boats.', done('remind 2061')),
  invoices.does('mark the biggest overdue invoice as paid', done('paid 2056')),
  invoices.answers('how much does kettle and crumb still owe me', /318/),
  vet.does(
    'Select "Marlow (cat)", choose December 9, 2026 in the calendar, select the time 10:20 and press Book.',
    done('Marlow|2026-12-09|10:20'),
  ),
  vet.does('book Biscuit in for tomorrow 9.40', done('Biscuit|2026-11-21|09:40')),
  vet.answers('what is the earliest free time at the vet on november thirtieth', /11[.:]10|ten past eleven/i),
  leave.does(
    'Choose "Annual leave", enter 12/21/2026 as the first day and 12/31/2026 as the last day, and press "Send request".',
    done('Annual leave|2026-12-21|2026-12-31|full'),
  ),
  leave.does('i was off sick yesterday, send that in please', done('Sick leave|2026-11-19|2026-11-19|full')),
  leave.does(
    'request half a day off for moving house on the second of december',
    done('Moving house|2026-12-02|2026-12-02|half'),
  ),
  pantry.does(
    'Type "chick" in the ingredient field and choose "Chickpeas" from the suggestions.',
    left('Butter,Chickpeas,Rice'),
  ),
  pantry.does('clear everything, add leek and blue cheese and find recipes', done('find Blue cheese,Leek')),
  pantry.does('add red lentils and take out the butter', left('Red lentils,Rice')),
  coach.does(
    'Enter From: "Kingsford North" and To: "Alderby", choosing them from the suggestions, and press "Find trips".',
    done('find Kingsford North to Alderby'),
  ),
  coach.does(
    'coach from Kingsmead to Wick Harbour, select the cheapest one',
    done('find Kingsmead to Wick Harbour', 'trip 10:40'),
  ),
  coach.answers(
    'how long does the quickest trip from alderby to wick harbour take',
    /(1|one) ?h[a-z]*,?( and)? (25|twenty.five)|85 ?min/i,
  ),
  inbox.does(
    'Find the email by Lavinia and click the star icon to mark it as important.',
    done('star Lavinia/Choir on Sunday'),
  ),
  inbox.does(
    'bin the pumpkin newsletter from Hearth & Home',
    done('trash Hearth & Home/Newsletter: 20 ways with pumpkin'),
  ),
  inbox.does('reply to tobias and write see you at noon', done('reply Tobias/Lunch: see you at noon')),
  postbox.does(
    'Find the email by Renske and forward it to Ulla.',
    done('forward Renske/Photos from Texel to Ulla'),
  ),
  postbox.does(
    'archive both mails from the school',
    doneInAnyOrder(
      'archive Elm Road School/School trip on 2 December',
      'archive Elm Road School/Head lice again',
    ),
  ),
  postbox.answers('what time can the plumber come on tuesday', /7[.:]15|quarter past (seven|7)/i),
  murmur.does(
    'Follow the user @tamsin_b and share their post.',
    doneInAnyOrder('follow @tamsin_b', 'share @tamsin_b'),
  ),
  murmur.does('like the post about the sourdough', done('like @uwekl')),
  murmur.does('mute old harbour radio', done('mute @oldharbourradio')),
  thread.does(
    'Reply to the comment by Jonas Wik with the text "Which ferry do you take?".',
    done('reply to Jonas Wik: Which ferry do you take?'),
  ),
  thread.does(
    'upvote what Ingrid said about the bats',
    done('up Ingrid Sol: The bridge was closed for the bats, not for the money'),
  ),
  thread.answers('who wrote the reply with the most points under pelles comment', /Jonas Wik/i),
  fly.does(
    'Book the shortest one-way flight from: Missoula, MT to: Duluth, MN on 12/13/2026.',
    done('one|MSO|DLH|2026-12-13|-|12:08'),
  ),
  fly.does(
    'book me the cheapest one way from Boise to Tulsa on dec 4',
    done('one|BOI|TUL|2026-12-04|-|15:08'),
  ),
  fly.does(
    'book the cheapest return flight from tulsa to boise leaving on the tenth of december and coming back on the seventeenth',
    done('ret|TUL|BOI|2026-12-10|2026-12-17|09:04'),
  ),
  cabins.does(
    'Search for a cabin for 4 guests from 11/27/2026 to 11/29/2026 and book the cheapest result.',
    done('Lichen House|2026-11-27|2026-11-29|4'),
  ),
  cabins.does(
    'book the best rated cabin that takes dogs, 3 of us, Dec 11 to Dec 13',
    done('Raven Hut|2026-12-11|2026-12-13|3'),
  ),
  cabins.does(
    'book pine hollow for two people from the fourth to the sixth of december',
    done('Pine Hollow|2026-12-04|2026-12-06|2'),
  ),
  salon.does(
    'Book the earliest free appointment with Noor on Saturday the 21st.',
    done('book Noor|21|12:00'),
  ),
  salon.does("book me in with whoever's free at 16:00 today", done('book Noor|20|16:00')),
  salon.does('cancel my appointment with dario', done('cancel Dario')),
  lamps.does(
    'Set the Bedroom brightness to 75 and the Porch timer to 20 minutes, then press Apply.',
    done('hall 60, bed 75 White, porch 40 20'),
  ),
  lamps.does('make the bedroom light orange and apply it', done('hall 60, bed 50 Orange, porch 40 10')),
  lamps.does('dim the hallway to twenty percent and apply', done('hall 20, bed 50 White, porch 40 10')),
  supper.does('Rate Food with 5 stars and Service with 4 stars and press Submit.', done('5|4|0||')),
  supper.does('2 stars for the food and add the comment "cold soup", then submit', done('2|0|0||cold soup')),
  supper.does('give everything three stars say i would perhaps come back and submit', done('3|3|3|Perhaps|')),
  prefs.does(
    'Expand the section "Privacy", click "Clear history" and press "Confirm" in the dialog.',
    done('clear history'),
  ),
  prefs.does('change my display name to Wren Abara', done('name Wren Abara')),
  prefs.does('turn off the sound for new messages', left('s2 n1')),
  chatter.does(
    'Open the conversation with Camille R. and send the message "I am on my way".',
    done('Camille R.: I am on my way'),
  ),
  chatter.does('write to the book club: my place on Thursday', done('Book club: my place on Thursday')),
  chatter.answers('when does farids train get in', /17[.:]48|5[.:]48/),
  seek.does(
    'Use the textbox to enter "Lucienne" and press "Search", then find and click the 5th search result.',
    done('open Rue Lucienne street map'),
  ),
  seek.does(
    'search oat biscuits and open the one from the Grain Journal',
    done('open Oat biscuits, the crisp kind'),
  ),
  seek.answers('search for ferry and tell me how many results there are altogether', /\b(8|eight)\b/i),
  draft.does(
    'Select the word "harbour" in the text and press the Bold button.',
    left(`${STORY} The gulls did all the talking. [harbour] [] []`),
  ),
  draft.does('get rid of the last sentence', left(`${STORY} [] [] []`)),
  draft.does(
    'copy the sentence about the two boats into the clipping box and keep it',
    done('keep Two boats came in before eight, heavy with herring'),
  ),
  calc.does('Compute 48 × 17 with the calculator.', "now()==='816'"),
  calc.does("add up what's on the receipt, put the total in the box and check it", done('total 11.15')),
  calc.answers('what is the biggest number of the till rolls', /\b131\b/),
  words.does(
    'Find the 4th word in the paragraph, type that into the textbox and hit "Submit".',
    done('word lanterns'),
  ),
  words.does('tick heron, quilt and marble and send them', done('words heron,quilt,marble')),
  words.does('click the tile that is not like the others', done('tile 4')),
  parcels.does(
    'Press "Return item" for the order of November 3, choose the reason "Changed my mind" and confirm the return.',
    done('return Wool blanket: Changed my mind'),
  ),
  parcels.does('buy those coffee filters again', done('buy Coffee filters')),
  parcels.answers('what day is the bike pump supposed to arrive', /Wednesday|\b25/i),
  shell.does(
    'Use the terminal below to delete the file that ends with the extension .gif.',
    done('rm sunset.gif'),
  ),
  shell.does('make a new folder called invoices', done('mkdir invoices')),
  shell.answers('what does the file todo dot txt say', /roofer.*ferns.*skates/is),
  errands.does(
    'Drag "Haircut" to the top of the list.',
    left('Haircut, Post office, Market hall, Pick up the cake, Hand in bottles'),
  ),
  errands.does(
    'put the post office right after Pick up the cake and save the order',
    done('save Market hall, Pick up the cake, Post office, Hand in bottles, Haircut'),
  ),
  errands.does(
    'move hand in bottles to right before market hall',
    left('Post office, Hand in bottles, Market hall, Pick up the cake, Haircut'),
  ),
];
