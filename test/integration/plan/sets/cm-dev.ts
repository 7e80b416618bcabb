// SPDX-License-Identifier: MIT
// Short web tasks, blind, told by many hands: each page has one task as benchmarks word them, one as people type it and
// one as speech-to-text gives it.
import type { Task } from '../tasks.ts';
import { done, tasksOn } from './ends.ts';

const kennel = tasksOn('cm-kennel');
const parcel = tasksOn('cm-parcel');
const meter = tasksOn('cm-meter');
const council = tasksOn('cm-council');
const sketch = tasksOn('cm-sketch');
const gazette = tasksOn('cm-gazette');
const gym = tasksOn('cm-gym');
const kettle = tasksOn('cm-kettle');
const router = tasksOn('cm-router');
const parish = tasksOn('cm-parish');
const staff = tasksOn('cm-staff');
const pantry = tasksOn('cm-pantry');
const ferry = tasksOn('cm-ferry');
const invoices = tasksOn('cm-invoices');
const quiz = tasksOn('cm-quiz');
const jabs = tasksOn('cm-jabs');
const leave = tasksOn('cm-leave');
const cabin = tasksOn('cm-cabin');
const airport = tasksOn('cm-airport');
const recipe = tasksOn('cm-recipe');
const address = tasksOn('cm-address');
const postbox = tasksOn('cm-postbox');
const officemail = tasksOn('cm-officemail');
const pocketmail = tasksOn('cm-pocketmail');
const flock = tasksOn('cm-flock');
const circle = tasksOn('cm-circle');
const snaps = tasksOn('cm-snaps');
const skyhop = tasksOn('cm-skyhop');
const salon = tasksOn('cm-salon');
const inns = tasksOn('cm-inns');

export const TASKS: Task[] = [
  kennel.does(
    'Fill in the dog\'s name as "Pickle" and the breed as "Whippet", choose Medium for the size, then click "Send enquiry".',
    done('enquiry|Pickle|Whippet|Medium||||'),
  ),
  kennel.does(
    "big lad called Moose, put him down as giant, eats twice a day. oh and i'd like the daily photo. send it off pls",
    done('enquiry|Moose||Giant|twice|photo||'),
  ),
  kennel.does(
    'get the kennels to ring me back my mobile is zero seven seven one two three four five eight nine zero',
    done('ring 07712345890'),
  ),
  parcel.does(
    'Select "Leave with a neighbour", give 27 as the neighbour\'s house number and confirm the change.',
    done('neighbour|27||'),
  ),
  parcel.does(
    "cant be in tmrw so just have them hold it at the depot, i'll fetch it myself",
    done('hold|||'),
  ),
  parcel.does(
    'put it in the shed and leave the driver a note saying the gate code is four four one nine',
    'R.length===1&&/^shed\\|\\|\\|(the )?gate code is (4419|4 4 1 9|four four one nine)[.!]?$/i.test(R[0])',
  ),
  meter.does(
    'Enter the value of Meter serial into the text field and press Submit.',
    done('check K88-40517'),
  ),
  meter.does(
    'todays readings - day 31702, night 12950 - send them in would you',
    done('day 31702 night 12950'),
  ),
  meter.does(
    'i do not want your email offers any more but keep the text reminders and save that',
    done('choices sm'),
  ),
  council.does(
    'Navigate through the Parking menu to the page Challenge a parking fine.',
    done('challenge-a-parking-fine'),
  ),
  council.does(
    'got an old sofa to get rid of, take me to that bulky item thing',
    done('bulky-item-collection'),
  ),
  council.does('where do students get money off their council tax open that page', done('student-discount')),
  sketch.does('Select File > Export as > SVG drawing', done('File>Export as>SVG drawing')),
  sketch.does('grid on please, nothing lines up', 'on.Grid&&!on.Rulers&&R.length===0'),
  sketch.does('turn the picture ninety degrees anticlockwise', done('Image>Rotate>90° anticlockwise')),
  gazette.does(
    'Locate the article "Eel festival moves to the rugby ground", open its menu (three dots) and hide the story.',
    done('hide eel'),
  ),
  gazette.does('save the bakery one so i can read it on the train', done('save bakery')),
  gazette.does('show me the obituaries', done('section obits')),
  gym.does('Switch to the tab "Wednesday" and click Join for the Spin class.', done('join Wednesday 18:30')),
  gym.does("Yolanda's pilates on sat, sign me up!!", done('join Saturday 11:15')),
  gym.does('could you put me on the waiting list for the early yoga on tuesday', done('wait Tuesday 06:45')),
  kettle.answers(
    'Expand the section about the guarantee and report how many years the heating plate is covered for.',
    /\b(5|five)\b/i,
  ),
  kettle.answers('how many secs am i meant to hold that reset pin down??', /\b(8|eight)\b/i),
  kettle.does('the answer about the spare lid did not help me so say no there', done('6 no')),
  router.does(
    'Under "Guest network", turn the guest network on, set "Switch off after" to 4 hours and hit Save.',
    done('guest: gon=on gname=Finch-Guest goff=4 hours'),
  ),
  router.does('Elsies tablet bedtime -> 19:30, and save', done('kids: safe=off elsie=19:30 rowan=21:00')),
  router.does(
    'the little lights are far too bright make them thirty percent and save it',
    done('lights: bri=30 night=on'),
  ),
  parish.does(
    'Expand Maps, expand Estate maps, select "Thornley Hall 1802" and order a copy of it.',
    done('copy Maps / Estate maps / Thornley Hall 1802'),
  ),
  parish.does(
    'id like to look at the Coldwell burials in the reading room, can you request them',
    done('request Parish registers / Coldwell / Burials 1720–1799'),
  ),
  parish.does(
    'order me a copy of the thornley girls register from the school records',
    done('copy Schools / Registers / Thornley Girls 1884'),
  ),
  staff.does(
    'Check "Cold store" and "Payroll" in the tree, type Stock count as the subject, and click Send announcement.',
    done('Cold store+Payroll: Stock count'),
  ),
  staff.does(
    'announcement for the forklift late shift ONLY. subject: Keys missing',
    done('Late shift: Keys missing'),
  ),
  staff.does(
    'tell everyone in production the subject is oven cleaning and send the announcement',
    done('Bakery line+Bottling line+Night cleaning: oven cleaning'),
  ),
  pantry.does(
    'In the pantry tree, find the item Sardines and press its button To buy.',
    done('buy Sardines'),
  ),
  pantry.does(
    'used up a bag of basmati last nite so knock one off the count',
    "qty.Basmati===3&&qty['Risotto rice']===11&&R.length===0&&Object.values(qty).reduce((a,b)=>a+b)===108",
  ),
  pantry.answers('how many kidney beans have we still got', /\b(17|seventeen)\b/i),
  ferry.does('Sort the fleet table by the column Passengers, ascending.', "sorted==='Passengers up'"),
  ferry.answers('whats the fastest boat theyve got', /Kittiwake/i),
  ferry.answers('how many of these ferries have ullapool as their home port', /\b(2|two)\b/i),
  invoices.does(
    'Tick the rows of invoice 2041 and invoice 2044, then use the "Send reminder" button.',
    done('remind 2041+2044'),
  ),
  invoices.does('Mullion Glass finally coughed up, mark theirs paid', done('paid 2044')),
  invoices.does('make a copy of the invoice for hester okafor', done('copy 2045')),
  quiz.answers('What score did the team Agatha Quiztie receive in the category Food?', /\b(4|four)\b/i),
  quiz.does('Table Nine got 3 in history not 2, correct it n save', done('Table Nine 6,9,3,5')),
  quiz.answers('who did best in the sport round', /Table Nine/i),
  jabs.does(
    'Pick 12/09/2026 in the calendar, set the time to 11:40 and press "Book jab".',
    done('2026-12-09 11:40'),
  ),
  jabs.does('this coming monday at half 4 for the flu jab, book me in', done('2026-11-23 16:30')),
  jabs.does(
    'i want my flu jab on the fourteenth of january at twenty past nine book it',
    done('2027-01-14 09:20'),
  ),
  leave.does(
    'Set the first day to 12/21/2026 and the last day to 12/23/2026, then submit the leave request.',
    done('send|Annual leave|2026-12-21|2026-12-23|||'),
  ),
  leave.does(
    'study leave 1-5 feb 2027, only as a draft 4 now tho',
    done('draft|Study leave|2027-02-01|2027-02-05|||'),
  ),
  leave.does(
    'request the thirtieth of november off because i am moving house first and last day are both the thirtieth',
    done('send|Moving house|2026-11-30|2026-11-30|||'),
  ),
  cabin.does(
    'Reserve the cabin with arrival on December 4, 2026 and departure on December 7, 2026.',
    done('2026-12-04 to 2026-12-07'),
  ),
  cabin.does('valentines trip! cabin feb 12 til feb 15, reserve it', done('2027-02-12 to 2027-02-15')),
  cabin.does(
    'we would come on the twenty eighth of november and stay two nights so reserve that',
    done('2026-11-28 to 2026-11-30'),
  ),
  airport.does(
    'Pick up at: Grand Hotel Meridian. Drop off at: Dalton Airport, Terminal 2. Get the price for 1 seat.',
    done('Grand Hotel Meridian > Dalton Airport, Terminal 2 x1'),
  ),
  airport.does(
    '3 of us need the shuttle from north campus to Dalton central stn, get a price',
    done('University, North Campus > Dalton Central Station x3'),
  ),
  airport.answers(
    'what would it cost two people to go from gate six at the port to car park c at the airport',
    /\b28\b|twenty[- ]eight/i,
  ),
  recipe.does(
    'Add the ingredients "smoked salmon" and "spinach" from the suggestions and click "Find recipes".',
    done('butter+eggs+smoked salmon+spinach'),
  ),
  recipe.does('no more eggs, take them off the list', "chips.join()==='butter'&&R.length===0"),
  recipe.does(
    'i have also got chicken thighs and a red onion now find me some recipes',
    done('butter+chicken thighs+eggs+red onion'),
  ),
  address.does(
    'Type Chapel Lane into the search box, choose 12A Chapel Lane, Eastry and click on "Check speed".',
    done('check 12A Chapel Lane, Eastry'),
  ),
  address.does(
    'let me know when fibre gets to flat 2, 20 mill road walmer ok?',
    done('alert Flat 2, 20 Mill Road, Walmer'),
  ),
  address.answers('how fast is the broadband at seven harbour terrace in deal', /\b99\b|ninety[- ]nine/i),
  postbox.does(
    'Find the email by Emerick and click the star icon to mark it as important.',
    done('star Emerick'),
  ),
  postbox.does('write back to Corrina "I can do one sponge"', done('reply Corrina: I can do one sponge')),
  postbox.does('forward the tide tables email to sigrun', done('forward Brannock to Sigrun')),
  officemail.does('Select all emails from Wren Abernathy and archive them.', done('archive 2+6')),
  officemail.does('ugh that caravan prize mail is obviously spam, report it', done('spam 3')),
  officemail.does(
    'the receipt from the shoe shop belongs in the receipts folder move it there',
    done('move Receipts 4'),
  ),
  pocketmail.does('Open the ⋯ menu of the message from Jolyon Rudd and choose Pin.', done('pin Jolyon Rudd')),
  pocketmail.does(
    'answer the vets: Tuesday 8 December suits us',
    done('Reply|desk@bartleby.example|Re: Pepper is due a booster|Tuesday 8 December suits us'),
  ),
  pocketmail.does(
    'new message to mum at farrow dot example subject sunday lunch and the message is we will bring the pudding send it',
    done('New message|mum@farrow.example|sunday lunch|we will bring the pudding'),
  ),
  flock.does('For the user @tildanorris, click on the "Like" button.', done('like @tildanorris#3')),
  flock.does('that omari bloke keeps moaning about buses, mute him', done('mute @omari_b')),
  flock.does(
    'reply to the post about the lost tortoise with he is mine thank you',
    done('reply @omarblack#5: he is mine thank you'),
  ),
  circle.does('Follow the person with the name Pietra Lind.', done('follow @plind')),
  circle.does('dont wanna follow Dashiell anymore', done('unfollow @dash.o')),
  circle.does(
    'message the beekeeper do you have any honey left',
    'R.length===1&&/^message @cosima: do you have any honey left[?.]?$/i.test(R[0])',
  ),
  snaps.does('Click Save on the post captioned "Third coat on the mural".', done('save miro.paints 5')),
  snaps.does('aww the sourdough pic <3 give it a like from me', done('like nana_bakes 4')),
  snaps.does(
    'under the rhubarb custard slice post the comment looks delicious',
    done('comment nana_bakes 2: looks delicious'),
  ),
  skyhop.does(
    'Book the cheapest one-way flight from: Rochester, NY to: Portland, OR on 12/09/2026.',
    done('ROC-PDX 12/09/2026 at 17:20'),
  ),
  skyhop.does(
    'boise to albany jan 15 2027, one way, whichever takes the least time. go ahead n book',
    done('BOI-ALB 01/15/2027 at 12:30'),
  ),
  skyhop.does(
    'i need a return from bozeman to springfield missouri out on december third and back on december tenth book the flight that leaves earliest',
    done('BZN-SGF 12/03/2026 back 12/10/2026 at 06:10'),
  ),
  salon.does(
    'Book a Dry cut with Nadine on Mon 23 Nov at 16:30 under the name Perpetua.',
    done('Dry cut|Nadine|Mon|16:30|Perpetua'),
  ),
  salon.does(
    "beard trim w/ stelios tues, first slot he's got. its for Goran",
    done('Beard trim|Stelios|Tue|08:45|Goran'),
  ),
  salon.does(
    'can nadia do a fringe trim tomorrow at one in the afternoon book it for beatrix',
    done('Fringe trim|Nadia|Sat|13:00|Beatrix'),
  ),
  inns.does(
    'Among the inns with both "Dogs welcome" and "Breakfast included", reserve one room at the one with the highest guest score.',
    done('Greyfriars Inn x1'),
  ),
  inns.does('2 rooms at the fleece pls (NOT the fox one)', done('The Fleece x2')),
  inns.answers('which of these is nearest to the centre', /Station Lodge/i),
];
