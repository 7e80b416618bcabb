// SPDX-License-Identifier: MIT
// More requests on pages of five earlier sets, a third worded as an exam's instructions, a third as people write to a
// helper and a third as they speak, written without a look at the planner.
import type { Task } from '../tasks.ts';
import { done, doneInAnyOrder, left, tasksOn } from './ends.ts';

const airline = tasksOn('bg-airline');
const bistro = tasksOn('bg-bistro');
const calendar = tasksOn('bg-calendar');
const chat = tasksOn('bg-chat');
const dentist = tasksOn('bg-clinic');
const parcels = tasksOn('bg-copy');
const drive = tasksOn('bg-drive');
const faq = tasksOn('bg-faq');
const perch = tasksOn('bg-feed');
const home = tasksOn('bg-home');
const anchor = tasksOn('bg-hotel');
const register = tasksOn('bg-intranet');
const allotment = tasksOn('bg-kanban');
const inbox = tasksOn('bg-mailbox');
const draw = tasksOn('bg-menu');
const parish = tasksOn('bg-parish');
const permit = tasksOn('bg-permit');
const poll = tasksOn('bg-poll');
const trees = tasksOn('bg-scroll');
const quarry = tasksOn('bg-search');
const reader = tasksOn('bg-shoe');
const kitchen = tasksOn('bg-shop');
const stocks = tasksOn('bg-stocks');
const bug = tasksOn('bg-ticket');

const cart = tasksOn('bd-cart');
const cheese = tasksOn('bd-cheese');
const meter = tasksOn('bd-date');
const trattoria = tasksOn('bd-dine');
const dough = tasksOn('bd-dough');
const enrol = tasksOn('bd-enrol');
const peep = tasksOn('bd-feed');
const flight = tasksOn('bd-flight');
const kettle = tasksOn('bd-kettle');
const leave = tasksOn('bd-leave');
const plants = tasksOn('bd-plants');
const staff = tasksOn('bd-staff');

const ferry = tasksOn('bc-ferry');
const choir = tasksOn('bc-form');
const post = tasksOn('bc-mail');
const prefs = tasksOn('bc-prefs');
const spoon = tasksOn('bc-shop');

const skerry = tasksOn('ba-air');
const editor = tasksOn('ba-editor');
const inn = tasksOn('ba-inn');
const week = tasksOn('ba-week');

const packing = tasksOn('bb-packing');
const snug = tasksOn('bb-snug');
const desk = tasksOn('bb-tickets');
const lakes = tasksOn('bb-wiki');

export const TASKS: Task[] = [
  airline.does(
    'Book the one-way flight that departs at 20:40 from Berlin to Zurich on 9 December 2026.',
    done('booked oneway|Berlin|Zurich|2026-12-09|-|1|NL 818'),
  ),
  airline.answers(
    'how much do i pay to change my flight on the classic fare',
    /(?<!\d)45(?!\d)|forty[- ]five/i,
  ),

  bistro.does(
    'Could you order two leek tarts for me to fetch at eight in the evening? The name is Solveig.',
    done('ordered 2 Leek tart|20:00|Solveig'),
  ),

  calendar.answers(
    'Could you look up what I have on 6 January 2027 and at what time?',
    /^(?=.*boiler)(?=.*(\b0?9[:.]30(?!\d)|half past (nine|9)|nine[- ]thirty)).*/is,
  ),

  chat.does(
    'Open the channel "# props" and click the thumbs up under the message by Roshan.',
    done('react thumbs up props 1'),
  ),

  dentist.does(
    'call off my appointment with the hygienist on the fourteenth of december',
    done('cancelled Mon 14 December, 16:00, hygienist'),
  ),
  dentist.does(
    'Could you book me in for a filling with Dr. Sands on Friday the 27th at three in the afternoon? Please let them know "I am afraid of needles".',
    done('booked|Filling|Dr. Imre Sands|Fri 27 15:00|Nell Abara|I am afraid of needles'),
  ),

  parcels.does(
    'Enter "ZT 0098 315" into the text input, enter "A2" as the shelf and press "Put away".',
    done('put ZT 0098 315 on A2'),
  ),
  parcels.answers(
    'Could you tell me which shelves the parcel from Ghent may go on?',
    /^(?!.*\b[AC] ?[1-4]\b).*\bB ?1\b.*\b(B ?)?4\b/is,
  ),

  drive.does('move the tide table into the media folder', done('moved tide-table.csv > Media')),
  drive.answers(
    'When was the file slipway.dwg last changed? Could you have a look?',
    /\b14(th)?( of)? aug(ust)?\.?,? 2024|\baug(ust)?\.? (the )?14(th)?,? 2024|2024-08-14/i,
  ),

  faq.answers('how much does it cost to have new soles put on my boots', /(?<!\d)65(?!\d)|sixty[- ]five/i),

  perch.does('Would you mute the person who says that soup is a drink?', done('mute @brix')),

  home.does(
    'switch the light on in the bedroom and switch it off in the kitchen',
    left('60.80.40.10.0|10010|19|Half'),
  ),
  home.answers(
    'How many degrees warmer is it in the kitchen than in the study right now? I just want the difference.',
    /(?<!\d)3[.,]3(?!\d)/,
  ),

  anchor.does(
    'There are four of us. Could you book the family room from 22 to 27 December 2026?',
    done('booked Family room|2026-12-22..2026-12-27|4'),
  ),
  anchor.answers(
    'by what time do we have to leave on the last day',
    /(?<![\d:.])11(?!\d|[:.][1-9])|\beleven\b(?! rooms)/i,
  ),

  register.does(
    "Sorrel Hyde's standing desk has a crack in it. Could you report the damage?",
    done('fault CH-0091'),
  ),
  register.answers(
    'How many of the items in the equipment register are laptops?',
    /^(?!.*\b(3|three|4|four|6|six|7|seven)\b).*\b(5|five)\b/is,
  ),

  allotment.does(
    'the quince has been pruned so put that card into done',
    `R.length>0&&R.every((act)=>/^moved Prune the quince to /.test(act))&&/\\|Done: [^|]*Prune the quince/.test(now())`,
  ),

  inbox.does(
    'Write a new mail to "hanne@tveit.example" with the subject "Skates" and the message "Shall I bring mine?" and send it.',
    done('new|hanne@tveit.example|Skates|Shall I bring mine?'),
  ),
  inbox.does('archive the message about the lost glove', done('archived Lost glove')),

  draw.does('Select View > Zoom > 50 % from the menu bar.', left('Rulers+50 %+Portrait')),

  parish.answers(
    'I would like to join the carpet bowls. Whom do I have to ask?',
    /^(?!.*(sewell|aldous|thirtle)).*\blen\b/is,
  ),

  permit.does(
    'Enter "KT19 LPO" as the registration number and select "3 months". Do not press Apply.',
    left('|KT19LPO|-|3|0.0.0|-||-'),
  ),
  permit.answers(
    "I've lost my permit. Could you find out what a new one costs?",
    /(?<!\d)12(?!\d| ?months)|\btwelve\b(?! months)/i,
  ),

  poll.does(
    'please vote in the poll for getting new benches instead of any of these',
    done('voted None, get new ones'),
  ),
  poll.answers(
    'How many readers said yes to the question about the market last month?',
    /^(?!.*\b(356|61)\b).*\b214\b/s,
  ),

  trees.does(
    "I'd like three damson trees and three fig trees. Could you send in that order?",
    done('sent Damson+Fig|3'),
  ),

  quarry.does(
    'Enter "mussels" into the text field, press Search and open the result from foodcare.example.',
    done('opened Mussels: when are they safe?'),
  ),

  reader.does(
    'send me the notifications on sundays instead of once a day and save that',
    done('saved Ottoline|en|digest+reply|week|100|hyph'),
  ),

  kitchen.does(
    'Sort the goods by price, highest first.',
    `order().length===12&&order()[0]==='Storm lantern'&&order()[11]==='Butcher’s twine'&&now()===''&&R.length===0`,
  ),

  stocks.does('Could you buy thirty shares of Norrland Timber for me?', done('buy 30 NRT')),
  stocks.answers('how much cash do i have in my practice account', /(?<!\d)2[ ,.'’]?400(?!\d)/),

  bug.does(
    'Set the priority to Urgent, add the label "help wanted" and press Save.',
    done('saved |bug+help wanted+search+wontfix|Urgent'),
  ),

  cart.does(
    'Set the quantity of Candles to 3 and press Checkout.',
    done('checkout Soap 2|Candles 3|Towel 2'),
  ),

  cheese.does('buy both of the french cheeses', doneInAnyOrder('bought Brie', 'bought Roquefort')),

  meter.does(
    'put in the second of january twenty twenty seven as the date and submit it',
    done('sent 2027-01-02'),
  ),

  trattoria.does(
    'Could you reserve a table for six on Friday 27 November at 7 pm? The name is Moreau.',
    done('reserved 6|Fri 27 Nov|19:00|Moreau'),
  ),

  dough.does('Remove "Yeast", add "Butter" and press Find recipes.', done('find Butter|Flour')),

  enrol.does(
    'sign anna weber up for weaving on monday and wednesday evenings and submit the form',
    done('sent Anna Weber||Weaving|-|Mon+Wed'),
  ),

  peep.does('Could you like the post about the lost glove, please?', done('liked Lost: one red glove')),

  flight.does(
    'book me the earliest flight from prague to malaga on the fifteenth of january twenty twenty seven',
    done('booked Prague|Malaga|2027-01-15|07:30'),
  ),

  kettle.answers('How many litres does the kettle hold?', /(?<!\d)1[.,]7(?!\d)/),

  leave.does(
    'i need the first two days of december off please request them',
    done('request 2026-12-01..2026-12-02'),
  ),

  plants.does('Expand "Indoors", then "Pots", and select "Jade".', left('Indoors/Pots/Jade')),

  staff.answers(
    'How many people work in the department Sales?',
    /^(?!.*\b(2|two|4|four|5|five)\b).*\b(3|three)\b/is,
  ),

  ferry.does(
    'Book the ferry at 06:50 from "Oban" to "Stromness, Orkney" on 12/21/2026 for 2 passengers.',
    done('booked Oban|Stromness, Orkney|2026-12-21|2|06:50'),
  ),

  choir.does(
    'apply to the choir for jonas reed who sings tenor and cannot read music',
    done('sent Jonas Reed||Tenor|no|-|'),
  ),

  post.does(
    'Could you forward the photos from Kofi to lena@fell.example?',
    done('sent forward Kofi Brandt|lena@fell.example|'),
  ),

  prefs.does(
    'Turn on "Weekly summary", choose the look "Auto" and click "Save changes".',
    done('saved on|on|on|40|Auto|English'),
  ),

  spoon.does(
    'put an oak spoon and two egg cups into my basket',
    left('1 Oak spoon,1 Beeswax candle,2 Tea towel,2 Egg cup'),
  ),

  skerry.does(
    'Book the flight that departs at 19:45 from: Velden to: Orsk Point on 12/22/2026.',
    done('booked Velden (VLD)|Orsk Point (OPT)|22 Dec 2026|19:45'),
  ),

  editor.does(
    'Using the text editor, give the whole text the colour red and press Save.',
    done('saved <r:The boat left the harbour at noon.>'),
  ),

  inn.does(
    "I'm coming on my own and need the single room for one night, from 8 to 9 December 2026. Could you book it?",
    done('booked 2026-12-08|2026-12-09|1|Single'),
  ),

  week.does(
    'take the choir out of my week',
    `${done('deleted Choir')}&&now()==='Mon 23 9:00 Team round;Thu 26 10:00 Piano tuner;Thu 26 14:00 Fire drill;Tue 24 13:00 Lunch with Ada'`,
  ),

  packing.does(
    'Could you put "Thermos flask" on the packing list?',
    left('+Passport,-Wool socks,-Head torch,+Rain jacket,-Playing cards,-Sun cream,-Thermos flask'),
  ),

  snug.does('repost the news about the ferry', left('1 2R 3 4 5 - + -')),

  desk.does(
    'Could you assign the ticket about printing from the library to Jun Ito?',
    done('saved 4122|Jun Ito|Open|Low'),
  ),

  lakes.answers(
    'Could you check whether Ravel has the smallest area of the seven lakes?',
    /^\W*yes\b|^(?!.*(\b(no|not)\b|n[’']t\b)).*(\byes\b|\bit (is|has|does)\b|ravel (is|has|does)\b)/is,
  ),
];
