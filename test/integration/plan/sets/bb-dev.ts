// SPDX-License-Identifier: MIT
// Pages as small real products have them, and what one asks an assistant for in a call; written without a look at the
// planner. Half of the tasks are typed or spoken carelessly, half are clear instructions.
import type { Task } from '../tasks.ts';
import { at, did, didLike, kept, stands } from './bb-ends.ts';

const clinic = at('bb-clinic');
const library = at('bb-library');
const mail = at('bb-mail');
const street = at('bb-street');
const hotel = at('bb-hotel');
const cart = at('bb-cart');
const tickets = at('bb-tickets');
const settings = at('bb-settings');
const calendar = at('bb-calendar');
const wiki = at('bb-wiki');
const files = at('bb-files');
const help = at('bb-help');
const coach = at('bb-coach');
const table = at('bb-table');
const heating = at('bb-heating');
const seek = at('bb-seek');
const packing = at('bb-packing');
const school = at('bb-school');
const orders = at('bb-orders');
const compose = at('bb-compose');
const snug = at('bb-snug');

export const TASKS: Task[] = [
  clinic.does(
    'Register Maud Pryce, born on 4 March 1981, telephone 0117 555 0142, as a private patient, agree to the privacy notice and press Register.',
    did('sent Maud Pryce|4 March 1981|01175550142|No preference|private||agreed'),
  ),
  clinic.does(
    'hi could you put doctor okoye down as my gp please dont send it yet',
    stands('|||Dr Amara Okoye|public||not agreed'),
  ),
  clinic.does(
    'Tick "Asthma" and "Hay fever". Do not register yet.',
    stands('|||No preference|public|asthma+hay fever|not agreed'),
  ),
  clinic.does(
    'my date of birth is the twenty first of june nineteen fifty eight just fill that in for now',
    stands('|21 June 1958||No preference|public||not agreed'),
  ),

  library.does(
    'Search the catalogue for "otters" and reserve the audiobook.',
    did('reserved River Night: Living with Otters|Central'),
  ),
  library.does(
    'could you reserve the bee wall for me and ill pick it up at northgate',
    did('reserved The Bee Wall|Northgate'),
  ),
  library.does(
    'Search for "bees" and reserve the newest of the books found.',
    did('reserved Wax and Honey|Central'),
  ),

  mail.does(
    'Find the email by Tamsin Holt and click the trash icon to delete it.',
    did('deleted Tamsin Holt'),
  ),
  mail.does('star the one about the roof please', stands('starred Gable & Sons+Lennart Boe')),
  mail.does(
    'reply to priya saying yes i can make it at four',
    didLike('replied Priya Nair|yes i can make it at four', 'replied Priya Nair|yes i can make it at 4'),
  ),
  mail.does(
    'Forward the email from Lennart Boe to kit@harbour.example.',
    did('forwarded Lennart Boe|kit@harbour.example'),
  ),
  mail.does('uh archive that thing from owl savings would you', did('archived Owl Savings')),
  mail.answers('what time is the plumber coming on monday', /\b0?7[:.]40\b|twenty to eight/i),

  street.does('like the post about the lost cat', stands('liked Odile Marsh 5 h')),
  street.does(
    'Comment "I have one, come round at ten" on the post by Bram de Wit.',
    didLike('commented Bram de Wit 3 h|I have one, come round at ten'),
  ),
  street.does('can you hide the one where gwen is selling her pram', did('hidden Gwen Tarrant 1 h')),
  street.does(
    'Post "The street lamp at number 9 is out again" to the neighbours.',
    didLike('posted The street lamp at number 9 is out again'),
  ),
  street.answers('how much did the jumble sale make', /\b412\b/),

  hotel.does(
    'Book the Garden Room for 2 guests, arriving on 3 December 2026 and leaving on 6 December 2026.',
    did('booked Garden Room|3 Dec 2026|6 Dec 2026|2'),
  ),
  hotel.does(
    'i need the cheapest room that takes two people from the twenty seventh to the twenty ninth of november please book it',
    did('booked Stable Twin|27 Nov 2026|29 Nov 2026|2'),
  ),
  hotel.answers('how much would three nights in the river suite come to', /\b588\b/),

  cart.does(
    'Change the quantity of the teapot to 3 and remove the candle.',
    stands('teapot 3,blue 4,pig 1|no code|standard'),
  ),
  cart.does(
    'ive got a discount code its FROST10 can you put that in please',
    stands('teapot 1,candle 2,blue 4,pig 1|code|standard'),
  ),
  cart.does(
    'Choose express delivery and go to the checkout.',
    did('checkout teapot 1,candle 2,blue 4,pig 1|no code|express'),
  ),

  tickets.does('Close the ticket about the projector in room 12.', did('saved 4119|Mo Adair|Closed|Medium')),
  tickets.does('give the wifi one to jun ito please', did('saved 4133|Jun Ito|Open|High')),
  tickets.does(
    'Set the priority of ticket 4127 to High and its status to Waiting, then save.',
    did('saved 4127|Jun Ito|Waiting|High'),
  ),
  tickets.answers('How many tickets have the status "Open"?', /\b(4|four)\b/i),

  settings.does(
    'turn off the email notifications but leave the text messages on',
    kept('English|rowan.e|dark off|mail off|text on|weekly off|online on|everyone'),
  ),
  settings.does(
    'Set the language to Welsh and save the changes.',
    did('saved Welsh|rowan.e|dark off|mail on|text on|weekly off|online on|everyone'),
  ),
  settings.does(
    'Under Privacy, choose "Friends only", switch off "Show when I am online" and save the changes.',
    did('saved English|rowan.e|dark off|mail on|text on|weekly off|online off|friends'),
  ),

  calendar.does(
    'Add an event called "Dentist" on 9 December 2026 at 10:30.',
    did('added 2026-12-09 10:30 Dentist'),
  ),
  calendar.does(
    'take yoga on the twenty fourth of november off my calendar',
    did('deleted 2026-11-24 07:30 Yoga'),
  ),
  calendar.answers('what have i got on the third of december', /garage/i),

  wiki.does(
    'Sort the table by area, largest first.',
    stands('Corran,Pell,Birrow,Eft Mere,Long Tarn,Dun Water,Ravel'),
  ),
  wiki.does('open the history of this page', did('opened View history')),
  wiki.answers('which of the lakes is the deepest', /\bDun\b/i),

  files.does(
    'Open the file minutes-may.txt in the folder 2025 of Committee.',
    did('opened Committee/2025/minutes-may.txt'),
  ),
  files.does(
    'throw away the old budget please its somewhere in committee',
    did('deleted Committee/2025/budget-old.xlsx'),
  ),
  files.answers('how many pictures are in the summer show folder', /\b(5|five)\b/i),

  help.does(
    'Go to the Billing tab and open "How do I get a refund?".',
    stands('Billing|How do I get a refund?'),
  ),
  help.does(
    'Open the question about a lost SIM card and say that the answer was helpful.',
    did('voted yes I have lost my SIM card'),
  ),
  help.answers('how much a day is roaming in the rest of the world', /\b(6|six)\b/i),

  coach.does(
    'Find coaches from Port Ellery to Ambleford South on 5 December 2026 for 3 passengers and choose the cheapest.',
    did('chosen 13:00|Port Ellery|Ambleford South|2026-12-05|3'),
  ),
  coach.does(
    'put in castle dunn to brackwater for two passengers but dont search yet',
    `${stands('Castle Dunn|Brackwater||2')}&&document.querySelector('#res').childElementCount===0`,
  ),

  table.does(
    'book a table for four on the twenty eighth at half past seven in the evening the name is marsh',
    didLike('booked 28|19:30|4|marsh||'),
  ),
  table.does(
    'Request a booking for 2 people on 26 November at 18:30 in the name of Lene Dahl, with the note "One of us is coeliac".',
    didLike('booked 26|18:30|2|Lene Dahl||One of us is coeliac'),
  ),

  heating.does(
    'were going away so set it to holiday and turn the bedroom down to twelve',
    stands('Holiday|18|12|21'),
  ),
  heating.does('If the study is set to more than 20 degrees, set it to 19.', stands('Home|18|16|19')),

  seek.does('Search for "slate" and open the result "How slate is split".', did('opened How slate is split')),
  seek.does(
    'look up sourdough and open the first thing on the second page',
    did('opened Rye sourdough in one day'),
  ),

  packing.does(
    'Move "Head torch" to the top of the list.',
    stands('-Head torch,+Passport,-Wool socks,+Rain jacket,-Playing cards,-Sun cream'),
  ),
  packing.does(
    'tick off the wool socks and take the sun cream off the list',
    stands('+Passport,+Wool socks,-Head torch,+Rain jacket,-Playing cards'),
  ),

  school.does(
    'Fill in the form for Theo Ashby of class 3A, parent Wren Ashby: he may come along, no photographs, a cheese roll. Then send it to school.',
    did('sent Theo Ashby|3A|Wren Ashby|come Yes|photos No|cheese|'),
  ),
  school.does(
    'say yes to him coming along and no to the photos and well bring our own lunch but dont send it yet',
    stands('|||come Yes|photos No|own|'),
  ),

  orders.does(
    'If the brass desk lamp has not been sent off yet, cancel that order.',
    did('cancelled L-2071'),
  ),
  orders.does('i want to return the stork lamp please', did('returned L-2033')),
  orders.answers('How much did the two orders of October 2026 cost together?', /\b157\b/),

  compose.does(
    'Write to Marcus Webb with the subject "Keys" and the message "They are under the blue pot" and send it.',
    didLike('sent marcus@quay.example|Keys|They are under the blue pot|plain'),
  ),
  compose.does(
    'put joan abbot and petra vance in the to field and mark it as urgent but dont send it yet',
    stands('joan@quay.example+petra@quay.example|||urgent', 'petra@quay.example+joan@quay.example|||urgent'),
  ),

  snug.does('bookmark the post with the old harbour plan', stands('1 2 3 4 5B - + -')),
  snug.does('Like both posts by Nell Harker.', stands('1L 2 3 4L 5 - + -')),
  snug.does('follow quiet trains and unfollow runa falk please', stands('1 2 3 4 5 - - +')),
];
