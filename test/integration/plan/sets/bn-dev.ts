// SPDX-License-Identifier: MIT
// New requests in other words on pages of the sets o to z, a third worded as an exam's instructions, a third as people
// write to a helper and a third as they speak, written without a look at the planner.
import type { Task } from '../tasks.ts';
import { reads } from './bk-ends.ts';
import { done, left, tasksOn } from './ends.ts';

/** Something to tell; nothing is to be sent, booked or changed for it. */
const tells = (page: string, text: string, answer: RegExp): Task => ({
  page,
  text,
  answer,
  holds: 'R.length===0',
});
/** Both hold. */
const both = (one: string, other: string) => `(${one})&&(${other})`;
/** The page is like this, whatever was done in it. */
const stays = (state: string) => `now()===${JSON.stringify(state)}`;
/** This is so, and nothing was sent or booked. */
const only = (state: string) => `(${state})&&R.length===0`;

const ferries = tasksOn('o-book');
const contacts = tasksOn('o-contacts');
const files = tasksOn('o-files');
const lunch = tasksOn('o-food');
const mail = tasksOn('o-mail');
const posts = tasksOn('o-social');
const course = tasksOn('p-course');
const doctor = tasksOn('p-doctor');
const transfer = tasksOn('p-transfer');
const boat = tasksOn('q-boat');
const reels = tasksOn('q-reels');
const contact = tasksOn('r-contact');
const survey = tasksOn('r-survey');
const seeds = tasksOn('r-order');
const invoices = tasksOn('r-invoices');
const mailbox = tasksOn('r-mailbox');
const player = tasksOn('r-player');
const todo = tasksOn('r-todo');
const drive = tasksOn('s-drive');
const primary = tasksOn('s-post');
const bowls = tasksOn('s-bowls');
const walks = tasksOn('s-walks');
const otter = tasksOn('s-inn');
const pad = tasksOn('s-pad');
const bugs = tasksOn('t-bugs');
const diary = tasksOn('t-diary');
const stowage = tasksOn('t-files');
const hotel = tasksOn('t-hotel');
const people = tasksOn('t-people');
const shop = tasksOn('t-shop');
const table = tasksOn('u-table');
const perch = tasksOn('u-feed');
const candles = tasksOn('u-shop');
const council = tasksOn('v-council');
const skerry = tasksOn('v-ferry');
const forum = tasksOn('v-forum');
const library = tasksOn('v-library');
const rota = tasksOn('v-rota');
const dials = tasksOn('w-dials');
const offers = tasksOn('w-hotel');
const parcels = tasksOn('w-boxes');
const wall = tasksOn('x-wall');
const village = tasksOn('y-village');
const snaps = tasksOn('y-snaps');
const heron = tasksOn('z-inn');
const settings = tasksOn('z-settings');
const circle = tasksOn('z-circle');

export const TASKS: Task[] = [
  ferries.does(
    'Book the last ferry of the day from: Calder Point to: Dunmore on 01/22/2027.',
    done('book Calder Point-Dunmore 2027-01-22 17:30'),
  ),

  contacts.does(
    "Could you look up Ferdy Oban in the contact book and click on the e-mail address that's there?",
    done('email of Ferdy Oban'),
  ),

  files.does(
    'open the picture of the jib in the sails folder',
    `R.filter((act)=>!act.startsWith('open ')).join()==='file jib.png'`,
  ),

  tells('o-fold', 'Could you find out what a grown-up has to pay to get in?', /\b(6|six)\b/i),

  lunch.does('Order two portions of Pancake and three of Ginger tea.', done('order 2 Pancake,3 Ginger tea')),

  mail.does(
    'send the mail with the recipe on to rufus',
    both(done('forward Recipe to rufus: '), `starred()===''`),
  ),

  posts.does(
    'For the user @dcon, click on the "Copy link" item in the "More" menu.',
    both(done('Copy link @dcon#2'), `liked()===''`),
  ),

  tells(
    'p-bus',
    'at what time does the first bus from the harbour reach the hospital on a sunday',
    /\b0?9[:.]23\b|\bnine twenty[- ]three\b|\b23 (minutes )?past (9|nine)\b/i,
  ),

  course.does(
    'Go to week 7 and click on "Field trip" in the timetable.',
    done('open Field trip Mon 9:00, week 7'),
  ),

  doctor.does(
    'Could you book me the appointment with Dr Voss on Wednesday afternoon?',
    done('book Wednesday 15:45 Dr Voss'),
  ),

  tells(
    'p-library',
    'which of the two books by ada holmqvist came out first',
    /^(?!.*lighthouses).*winter ferry/is,
  ),

  transfer.does(
    'Choose "Holiday pot" as the from account, enter "Ole Berg" as the recipient, 120 as the amount in euros and "Tent" as the reference. Do not press Continue.',
    only(`form()==='Holiday pot|Ole Berg||120|Tent|off'`),
  ),

  boat.does(
    'book me the earliest boat from sorne to ardle on the ninth of december',
    done('book Sorne-Ardle 2026-12-09 07:30'),
  ),

  reels.answers(
    'What is the price of the film "Low Sun"?',
    /^(?!.*(?<!\d)(12[.,]5|7[.,]0|19[.,]0|15[.,]0)).*((?<!\d)9[.,]90?(?!\d)|\bnine (point nine|ninety)\b)/is,
  ),

  contact.does(
    'Could you write to them for me? My name is Tilda Moor, my e-mail is tilda@moor.example, the subject is praise, and the message is "Thank you for the quick work". Send it, please.',
    reads(/^sent tilda moor\|tilda@moor\.example\|Praise\|thank you for the quick work[.!]?\|no copy$/i),
  ),

  survey.does(
    'say that the opening hours are fair and the parking is good and that i would come again then submit the answers',
    done('sent Fair,-,Good|0|yes|'),
  ),

  tells(
    'r-stay',
    'Could you work out what two nights in the Garden room would cost?',
    /\b(150|(an? |one )hundred(?: and)? fifty)\b/i,
  ),

  tells(
    'r-physio',
    "What's the latest time on Monday that I could still have, please?",
    /^(?!.*\b(0?9[:.]00|10[:.]30)).*(\b14([:.]00|h)|\b0?2([:.]00)? ?(p\.?m|o'clock|in the aft)|\btwo (o'clock|p\.?m|in the aft))/is,
  ),

  seeds.does(
    "put me down for four packets of runner beans and one of sweet peas and i'll pay by card but don't send the order yet",
    left('4,0,0,1|,,,|England|card'),
  ),

  invoices.does(
    'Select the invoices of "Pell & Sons" and "Tide Studio" and press "Export".',
    reads(/^export (1041,1043|1043,1041)$/),
  ),

  tells(
    'r-museum',
    'until what time is the museum open on saturdays',
    /^(?!.*\b(5|five)\b).*(\b(7|seven)\b|\b19[:.]00\b)/is,
  ),

  mailbox.does(
    'Mark the emails from Gwen Ashby and Ines Duarte as read.',
    left('starred |read Gwen Ashby,Ines Duarte'),
  ),

  player.does('play a bell for orrin at double speed', left('A bell for Orrin|playing|2')),

  todo.does(
    "I've called the roofer and booked the hall. Could you tick those two off?",
    left('- Water the ferns, x Post the parcel, x Call the roofer, x Book the hall|all'),
  ),

  drive.does('Delete the file "gas.pdf".', done('deleted House/Bills/gas.pdf')),

  primary.does('put a star on both of the mails that lew wrote', left('Lew: Boiler,Lew: Ladder')),

  bowls.does(
    'Find the town of Ines Falk in the table, type it into the text field and press Submit.',
    done('sent Marsh End'),
  ),

  walks.does(
    'Enter "Nadia Crewe" as the name, select the guide Anselm, choose Dawn, check "I agree to the rules of the walk" and click Submit.',
    done('sent Nadia Crewe|Anselm||Robin|Dawn||agreed'),
  ),

  otter.does(
    'Choose "Half board", set the number of adults to 1 and click "Find rooms".',
    done('searched ||1|0|300|Half board'),
  ),

  pad.answers('look up in the help menu who made this program', /osgood/i),

  bugs.does(
    'The sleep timer has been fixed. Could you set that issue to Closed, comment "Fixed in 4.2" and save it?',
    done('saved TRK-113|Closed|Dana Voss|Fixed in 4.2'),
  ),
  tells(
    't-bugs',
    'Which of all the issues has the most votes?',
    /^(?!.*\b(crash|battery|login)\b).*(download stops|TRK-?111)/is,
  ),

  diary.does(
    "make an appointment called lunch with ilse on the second of december at one o'clock the place is the harbour cafe and save it",
    reads(/^added 2026-12-02 13:00 lunch with ilse\|(the )?harbour caf[eé]$/i),
  ),
  tells('t-diary', 'Could you tell me on which day in December I have my eye test?', /\b(0?3|3rd|third)\b/i),

  stowage.does(
    'Could you rename the file todo.txt to done.txt?',
    done('renamed My files/todo.txt to done.txt'),
  ),

  tells(
    't-help',
    'how much do they charge when i park a bike outside a green zone',
    /(?<!\d)7[.,]50?(?!\d)|\bseven (euros? )?(and )?(fifty|a half)\b/i,
  ),

  hotel.does(
    'I need a bed in Tallinn from 11 to 14 December, just for me, one adult. Could you search for that and reserve a room at Vana Toom?',
    done('searched Tallinn|2026-12-11|2026-12-14|1+0+1', 'reserved Vana Toom'),
  ),

  people.does(
    'Edit the contact Kofi Annor: choose the group "Family" and click Save.',
    done('changed Kofi|Annor|031 555 0172|kofi@annor.example|Family'),
  ),
  tells('t-people', 'which group is saul pinter in', /^(?!.*\b(family|friends)\b).*\bwork\b/is),

  shop.does(
    'put two lodestar tents in my cart and save the petrel down jacket for later',
    only(`cart()==='1 Tarn boots,2 Lodestar tent'&&liked.join()==='Petrel down jacket'`),
  ),

  table.does(
    'Could you book us a table for six on 12 December at half past eight in the evening? The name is Carver, and we need a high chair.',
    done('booked 6|2026-12-12|20:30|Carver|high chair'),
  ),

  perch.does(
    'follow lindow and like the post about the spare tripod',
    left('@runa,@tobit+,@lindow,@runa|@lindow'),
  ),

  candles.does(
    'Switch to the tab "Delivery" and select "Parcel locker".',
    left('Beeswax candle 2,Tea lights 1,Brass snuffer 1|locker'),
  ),

  council.does('Open the menu "Residents" and click on "Parking permits".', done('opened Parking permits')),
  tells('v-council', 'what number do i ring about a dead animal on the road', /960\s?174\b/),

  skerry.does(
    'find me the sailings from brodick to ardrossan on the twelfth of december for one adult and two children',
    done('searched Brodick>Ardrossan|2026-12-12|1+2'),
  ),

  forum.does('Go to page 2 of the thread and like the post by waxwing.', done('liked waxwing 4 Nov')),

  tells(
    'v-hall',
    "We'd like the Green Room for three hours, without the piano. Could you tell me what that comes to?",
    /(?<!\d)28[.,]50?(?!\d)|\btwenty[- ]eight (pounds? )?(and )?(fifty|a half)\b/i,
  ),

  library.does(
    'my telephone number is 01632 960455 now please change it and save the changes',
    reads(/^saved 01632 ?960 ?455\|Central$/),
  ),

  rota.does(
    "Dov can't come on Saturday. Could you take him off and put Sioned there instead?",
    left('Open the till,Sweep the yard,Water the ferns,Feed the cat,Fill the shelves|Sioned|winter,draft'),
  ),

  dials.does('Could you set it to fan only for two hours and submit that?', done('set 18|2|Fan only')),

  offers.does(
    "book me the one of tonight's offers where i can park and bring my dog along",
    both(done('booked Villa Ooms'), stays('|||2|leisure|form')),
  ),

  parcels.does('Select all of the parcels to Leeds and click Submit.', done('sent P-11,P-13,P-16')),

  wall.does(
    'Could you report the post about the number 9 bus, please?',
    both(done('report bus'), stays('liked |saved |hidden ')),
  ),

  village.does("I'm tired of the one about the leaf blowers. Would you hide it?", left('hide 5')),

  tells(
    'y-webmail',
    'Could you look up how much I have to pay Lundy Press?',
    /(?<!\d)84[.,]50?(?!\d)|\beighty[- ]four (pounds? |euros? )?(and )?(fifty|a half)\b/i,
  ),

  snaps.does(
    'Follow "tindra" and click the heart below the photo "Grandmother’s loom".',
    left('heart 2,follows bakkeby+tindra'),
  ),

  heron.does(
    'reserve the cheapest room they have for one guest from the ninth to the eleventh of january',
    done('room Attic single|2027-01-09|2027-01-11|1'),
  ),

  settings.does(
    'Turn on "Large letters" and "Birthdays of friends" and click "Save changes".',
    done('saved 011111|07700 900 321|01632 960 777|'),
  ),

  circle.does(
    'Could you hide the post with the photo contest?',
    both(done('Hide Daily Tide'), stays('11000')),
  ),
];
