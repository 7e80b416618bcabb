// SPDX-License-Identifier: MIT
// Eleven small pages of as many makers with something to fill in, to choose or to book, written without a look at the planner;
// half of the tasks are worded as people speak, half as a line of instruction.
import type { Task } from '../tasks.ts';
import { done, left, tasksOn } from './ends.ts';

const contact = tasksOn('r-contact');
const join = tasksOn('r-join');
const order = tasksOn('r-order');
const survey = tasksOn('r-survey');
const flight = tasksOn('r-flight');
const card = tasksOn('r-card');
const stay = tasksOn('r-stay');
const train = tasksOn('r-train');
const physio = tasksOn('r-physio');
const cart = tasksOn('r-cart');
const settings = tasksOn('r-settings');

/** The settings are like this; whether they were saved is left open. */
const set = (state: string) =>
  `now()===${JSON.stringify(state)}&&R.every((act)=>act===${JSON.stringify(`save ${state}`)})`;

export const TASKS: Task[] = [
  contact.does(
    'Fill in the name "Ilse Brandt", the e-mail "ilse@brandt.example" and the message "My order is late", then press Send message.',
    done('sent Ilse Brandt|ilse@brandt.example|General question|My order is late|no copy'),
  ),
  contact.does('choose complaint as the subject and tick the box for a copy', left('||Complaint||copy')),
  contact.does(
    'Select "Repair" as the subject and write "Can you fix a tandem?" in the message. Do not send it.',
    left('||Repair|Can you fix a tandem?|no copy'),
  ),
  contact.answers('what days are they open', /tue.*sat/is),

  join.does(
    'Create an account with the username "mossy_fox" and the password "pebble42".',
    done('joined mossy_fox|pebble42|Free|tips'),
  ),
  join.does('take the plus plan', left('||Plus|tips')),
  join.does("I don't want any tips by e-mail", left('||Free|no tips')),
  join.does(
    'Enter "heron7" as the username, choose the Club plan and switch off the tips by e-mail. Do not create the account yet.',
    left('heron7||Club|no tips'),
  ),

  order.does('put down 3 packets of kale and one of beetroot', left('0,1,3,0|,,,|England|cheque')),
  order.does(
    'Order 2 packets of item 104. Name: Ada Quill, Street: 9 Weir Road, Town: Tansley, Postcode: TS4 2LP. Then press Send order.',
    done('sent 0,0,0,2|Ada Quill,9 Weir Road,Tansley,TS4 2LP|England|cheque'),
  ),
  order.does(
    'Select "Wales" as the country and "Cash on delivery" as the payment.',
    left('0,0,0,0|,,,|Wales|cash'),
  ),
  order.answers('how much is a packet of sweet peas', /2[.,]75/),

  survey.does(
    'Rate "Staff" as Good and "Parking" as Poor, then submit the answers.',
    done('sent -,Good,Poor|0|-|'),
  ),
  survey.does('give it four stars', left('-,-,-|4|-|')),
  survey.does(
    "say I wouldn't come again and write too noisy in the comments",
    `now().toLowerCase().replace(/[.!]$/,'')==='-,-,-|0|no|too noisy'&&R.length===0`,
  ),
  survey.does(
    'Answer "Fair" for every row of the table and click Submit answers.',
    done('sent Fair,Fair,Fair|0|-|'),
  ),

  flight.does(
    'Search flights from Lindhaven to Port Amber on 19 August 2027.',
    done('search Lindhaven (LDH)|Port Amber (PAM)|19/08/2027|1'),
  ),
  flight.does(
    'find flights for two people from velmora to norrfjell on the 3rd of july 2027',
    done('search Velmora (VLM)|Norrfjell (NRF)|03/07/2027|2'),
  ),
  flight.does('Choose 28 February 2028 as the departure date. Do not search.', left('||28/02/2028|1')),
  flight.does("we're four and we want to go to sankt orlo", left('|Sankt Orlo (SOR)||4')),

  card.does('Enter 14 March 1988 as the date of birth and click Save.', done('save 14 March 1988||')),
  card.does('i was born on the 9th of november 1961', left('9 November 1961||')),
  card.does('Set "Card valid until" to 30 September 2031.', left('  |2031-09-30|')),
  card.does('call me at quarter past four in the afternoon', left('  ||16:15')),

  stay.does(
    'Book the Garden room for 2 guests, arriving on 5 May 2027 and leaving on 9 May 2027.',
    done('book 2027-05-05>2027-05-09|2|Garden'),
  ),
  stay.does(
    "we'd arrive on the 28th of april and leave on the 2nd of may, three of us",
    left('2027-04-28>2027-05-02|3|-'),
  ),
  stay.does('Select the dates 12 June 2027 to 19 June 2027.', left('2027-06-12>2027-06-19|1|-')),
  stay.answers('what would the lake room cost per night', /110/),

  train.does(
    'Find trains from Marlow Bridge to Port Ellis.',
    done('find Marlow Bridge > Port Ellis, today, second class'),
  ),
  train.does(
    'book the cheapest train from brell to kingsferry tomorrow',
    done('find Brell > Kingsferry, tomorrow, second class', 'book 09:40'),
  ),
  train.does(
    'Enter "Quarry Road" under From and "Ashdown North" under To and choose 1st class. Do not search.',
    left('Quarry Road > Ashdown North, today, first class'),
  ),
  train.answers('when does the first train from kingsferry to ashdown central get in', /\b0?9[:.]25/),

  physio.does(
    'Book an appointment with Dr. Hale on Wednesday at 16:45. The patient is Rosa Lind.',
    done('book Dr. Hale|Wednesday|16:45|Rosa Lind'),
  ),
  physio.does(
    'book Finn Marsh in with Mr. Okada on monday at two in the afternoon',
    done('book Mr. Okada|Monday|14:00|Finn Marsh'),
  ),
  physio.does('Choose "Ms. Brandt" as the therapist.', left('Ms. Brandt|Monday||')),
  physio.does('pick eleven on tuesday', left('Anyone|Tuesday|11:00|')),

  cart.does('take the lantern out of my cart', left('Wool socks 2, Pine soap 3|standard|')),
  cart.does(
    'Change the quantity of Pine soap to 5.',
    left('Wool socks 2, Tin lantern 1, Pine soap 5|standard|'),
  ),
  cart.does(
    'Enter the voucher code "FROST10" and click Apply.',
    left('Wool socks 2, Tin lantern 1, Pine soap 3|standard|FROST10'),
  ),
  cart.does(
    'send it express and check out please',
    done('checkout Wool socks 2, Tin lantern 1, Pine soap 3|express|'),
  ),

  settings.does(
    'Turn on "Dark mode", set the text size to Large and save the changes.',
    done('save on,on,on,on,on|40|Large|English'),
  ),
  settings.does("people shouldn't see when I am online", set('off,on,on,off,on|40|Medium|English')),
  settings.does('switch the language to portuguese', set('off,on,on,on,on|40|Medium|Portuguese')),
  settings.does('Set the brightness to 70.', set('off,on,on,on,on|70|Medium|English')),
];
