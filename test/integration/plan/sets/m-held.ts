// SPDX-License-Identifier: MIT
// Ten small pages by ten hands (a library card, a plant finder, a dog register, a mailbox, a stream of posts, a drive, a port's list,
// a ferry, a box of choices, a museum), held out and written without a look at the planner.
import type { Task } from '../tasks.ts';
import { shows, tasksOn } from './g-ends.ts';

const card = tasksOn('m-held-card');
const nursery = tasksOn('m-held-nursery');
const dogs = tasksOn('m-held-dogs');
const mailbox = tasksOn('m-held-mailbox');
const stream = tasksOn('m-held-stream');
const drive = tasksOn('m-held-drive');
const ships = tasksOn('m-held-ships');
const ferry = tasksOn('m-held-ferry');
const bits = tasksOn('m-held-bits');
const museum = tasksOn('m-held-museum');

/** Exactly this was done, in this order. */
const did = (...acts: string[]) => `R.join(';')===${JSON.stringify(acts.join(';'))}`;
/** Nothing was sent or changed for the sake of an answer. */
const quietly = (task: Task): Task => ({ ...task, holds: 'R.length===0' });

const found = (plant: string, query: string) =>
  `${did(`open ${plant}`)}&&state.query===${JSON.stringify(query)}`;
const dog = (entries: string) => shows(`entered()===${JSON.stringify(entries)}`);
const file = (name: string) => shows(`selected()===${JSON.stringify(name)}`);
const crossing = (entries: string) => shows(`trip()===${JSON.stringify(entries)}`);
/** This crossing and no other is booked, whatever was searched for. */
const booked = (entries: string) =>
  `R.filter((act)=>act.startsWith('book ')).join(';')===${JSON.stringify(`book ${entries}`)}`;

export const TASKS: Task[] = [
  card.does('Log in with card number 40718 and PIN 2266', did('login 40718 2266 once')),
  card.does('log in as card 55310 pin 9014 and keep me logged in', did('login 55310 9014 stay')),
  card.does(
    'Create an account for Nora Whitfield, nora@quay.example, password tern-4481, home branch Riverside. I agree to the rules.',
    did('account Nora|Whitfield|nora@quay.example|tern-4481|tern-4481|Riverside|adult||rules'),
  ),
  card.does(
    'put Idris in as the first name and choose the student card',
    shows(`view==='join'&&joined()==='Idris|||||Old Town|student||'`),
  ),
  quietly(
    card.answers(
      'which branches can I choose as my home branch',
      /^(?=.*Old Town)(?=.*North Pier)(?=.*Riverside)(?=.*Station Square)/is,
    ),
  ),
  card.does('I forgot my PIN, have the link sent to ola@fjord.example', did('reset ola@fjord.example')),

  nursery.does('Search for "fern" and open the 5th result', found('Ostrich fern', 'fern')),
  nursery.does('search for moss', shows(`state.query==='moss'`)),
  nursery.does(
    'Use the search box to find maple, then click the last result on the last page.',
    found('Snake-bark maple', 'maple'),
  ),
  nursery.answers('how tall does the madonna lily get', /\b120\b/),
  nursery.answers('Search for oak. How many plants are found?', /\b(?:5|five)\b/i),
  nursery.does('Search for lily and go to page 2', shows(`state.query==='lily'&&state.page===2`)),
  nursery.does('find the hedgehog fern and open its page', did('open Hedgehog fern')),

  dogs.does('Choose Border Collie as the breed', dog('|Border Collie|Leeds')),
  dogs.does('Enter a breed that starts with "Dal" and press Register', did('register |Dalmatian|Leeds')),
  dogs.does('change the town to newcastle upon tyne', dog('||Newcastle upon Tyne')),
  dogs.does('register Biscuit, a Welsh Corgi from Swansea', did('register Biscuit|Welsh Corgi|Swansea')),
  dogs.does(
    'Pick the breed that starts with "Great" and ends with "Dane", name the dog Odin, set the town to York and register it',
    did('register Odin|Great Dane|York'),
  ),
  quietly(
    dogs.answers('which spaniels can I choose as a breed', /^(?=.*Cocker)(?=.*Springer)(?=.*Tibetan)/is),
  ),

  mailbox.does('Delete the mail from Rosalind', did('delete Rosalind Okafor')),
  mailbox.does(
    'Reply to Henk with the text "Tuesday at five is fine"',
    did('reply Henk de Boer: Tuesday at five is fine'),
  ),
  mailbox.does(
    'forward the estimate for the roof to yusuf@brick.example',
    did('forward Ferris & Sons to yusuf@brick.example: '),
  ),
  mailbox.does('Mark the Garden Weekly mail as important', did('star Garden Weekly')),
  quietly(mailbox.answers('who wrote about the piano', /Amira/i)),
  quietly(mailbox.answers('When does the choir practice start?', /\b(?:19|7)[:.]15\b/)),
  mailbox.does(
    'write to amira@kite.example, subject Piano, saying Saturday morning suits me',
    did('new to amira@kite.example, Piano: Saturday morning suits me'),
  ),

  stream.does('Like the post by Marguerite Lund', did('like 3')),
  stream.does('follow kofi mensah', did('follow kofibakes')),
  stream.does('Mute Daily Deals', did('mute dailydeals')),
  quietly(stream.answers('how many likes does the post about car 217 have', /\b131\b/)),
  stream.does('Reply "Well done!" to the post about the marathon', did('reply 3: Well done!')),
  stream.does('Repost both posts by Old Trams', `R.slice().sort().join()==='share 1,share 5'`),
  stream.does('bookmark the post about sourdough', did('save 6')),

  drive.does('Open the folder Photos and click on harbour.jpg', file('harbour.jpg')),
  drive.does('select the file lease.pdf', file('lease.pdf')),
  quietly(drive.answers('how big is the file budget-2026.xlsx', /\b57\b/)),
  drive.does('collapse the Documents folder', shows(`expanded()===''`)),
  quietly(drive.answers('How many files are in the folder Scans?', /\b(?:5|five)\b/i)),
  drive.does('Delete old-logo.png', did('delete old-logo.png')),
  drive.does('find crew.jpg and open it with the Open button', did('open crew.jpg')),

  ships.does('Sort the list by length', shows('sorted.by===2&&sorted.up')),
  ships.does('sort by tons with the heaviest first', shows('sorted.by===3&&!sorted.up')),
  quietly(ships.answers('Which ship is the longest?', /Adriana/i)),
  quietly(ships.answers('how many ships are from the netherlands', /\b(?:3|three)\b/i)),
  ships.does('Release the Borealis', did('release Borealis')),
  ships.does(
    'tick all the ships from Norway',
    shows(`ticked.slice().sort().join()==='Borealis,Fjordglimt,Nordlys'`),
  ),
  ships.does('Enter the call sign of the Pelican and press Hail', did('hail PHPL3')),

  ferry.does('Choose 23 May 2027 as the date', crossing('||single|2027-05-23|1|0')),
  ferry.does('Enter 8 August 2027 as the date and hit Search', did('search ||single|2027-08-08|1|0')),
  ferry.does(
    'book the cheapest crossing from Oban to Craignure on 17 June 2027',
    booked('Oban|Craignure|single|2027-06-17|1|0 14:20'),
  ),
  ferry.does('two adults and one child please', crossing('||single||2|1')),
  ferry.does('make it a day return from mallaig to lochaline', crossing('Mallaig|Lochaline|return||1|0')),
  ferry.does(
    'Find the earliest crossing from Tobermory to Oban on 30 May 2027 for 3 adults and book it.',
    booked('Tobermory|Oban|single|2027-05-30|3|0 07:10'),
  ),
  ferry.does('pick the 29th of february 2028 as the date', crossing('||single|2028-02-29|1|0')),
  {
    ...ferry.answers(
      'Search for crossings from Oban to Tobermory on 12 May 2027. What does the one at 14:20 cost?',
      /(?<![\d:.])7(?:\.00)?(?![\d:])/,
    ),
    holds: `R.every((act)=>act.startsWith('search '))`,
  },

  bits.does('Select olives and basil and press Submit', did('submit olives,basil|medium|2|6|')),
  bits.does('choose large and click submit', did('submit |large|2|6|')),
  bits.does('Set the heat slider to 7 and hit Submit', did('submit |medium|7|6|')),
  bits.does('Use the spinner to set the slices to 10, then press Submit.', did('submit |medium|2|10|')),
  bits.does(
    'Select Tuesday and Friday in the list and press Submit',
    did('submit |medium|2|6|Tuesday,Friday'),
  ),
  bits.does(
    'tick all the toppings except pineapple',
    shows(`all()==='olives,basil,mushrooms,onion,ham|medium|2|6|'`),
  ),
  bits.does('small with ham and mushrooms and heat 4 then submit', did('submit mushrooms,ham|small|4|6|')),

  museum.does('Switch to the Hours tab', shows(`tab()==='hours'`)),
  quietly(museum.answers('until when are you open on fridays', /\b8\b|\b20[:.]00\b|\beight\b/i)),
  museum.does('Open the Groups tab and click on the link Birthday parties', did('link Birthday parties')),
  museum.does('find the link Family ticket and click it', did('link Family ticket')),
  museum.does(
    'Copy the line in the Press tab into the quotation field and press Send',
    did('quote Salt built this town, and the town still tastes of it.'),
  ),
  museum.does(
    'Open the newsletter window and close it again with the x',
    did('open newsletter', 'close newsletter'),
  ),
  museum.does(
    'subscribe mia@loft.example to the newsletter',
    did('open newsletter', 'subscribe mia@loft.example'),
  ),
  museum.does('redeem the voucher for journalists', did('redeem GRAIN-7702')),
];
