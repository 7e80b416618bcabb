// SPDX-License-Identifier: MIT
// Short web tasks, blind: pages of real sites of moderate size, three a page, in the imperative language people really
// use, typed or spoken: relations, ordinals, conditions, several clauses, lists of values, questions, and what isn't there.
import type { Task } from '../tasks.ts';
import { done, tasksOn } from './ends.ts';

const checkout = tasksOn('cs-checkout');
const permit = tasksOn('cs-permit');
const council = tasksOn('cs-council');
const windmill = tasksOn('cs-windmill');
const lamp = tasksOn('cs-lamp');
const account = tasksOn('cs-account');
const handbook = tasksOn('cs-handbook');
const aisles = tasksOn('cs-aisles');
const staff = tasksOn('cs-staff');
const bills = tasksOn('cs-bills');
const museum = tasksOn('cs-museum');
const vans = tasksOn('cs-vans');
const trains = tasksOn('cs-trains');
const books = tasksOn('cs-books');
const mail = tasksOn('cs-mail');
const quillpost = tasksOn('cs-quillpost');
const ripple = tasksOn('cs-ripple');
const club = tasksOn('cs-club');
const tables = tasksOn('cs-tables');
const flysearch = tasksOn('cs-flysearch');

/** What is named isn't there, or is there twice: the right end is a question back, with nothing done. */
const asksOn = (page: string, text: string, asks: RegExp): Task => ({
  page,
  text,
  asks,
  holds: 'R.length===0',
});

export const TASKS: Task[] = [
  checkout.does(
    'if there is a cookie banner accept it and then put marta@fenwick.example in the email field in the billing section',
    'R.join()==="cookies Accept all"&&$$("form input:not([type=radio])").map((i)=>i.value).join("|")==="|marta@fenwick.example||||||||"',
  ),
  checkout.does(
    'Please fill in the delivery section – Full name: Ruben Achterberg, Street: 14 Quay Lane, Town: Delfzijl, Postcode: 9934 AB – then choose express and place the order.',
    done('order |||||Ruben Achterberg||14 Quay Lane|Delfzijl|9934 AB|express'),
  ),
  checkout.answers('how much is express shipping', /6[.,]90/),
  permit.does(
    'Could you apply for a permit in zone C for the number plate KV38 TRL, starting in March, for two vehicles, and send the application?',
    done('send |||KV38 TRL|C|March|2|false'),
  ),
  permit.does(
    'first name ilse last name brandt house number seventeen and tick the box that says i live at this address',
    '[1,2,3,4].map((n)=>$("#a"+n).value).join("|").toLowerCase()==="ilse|brandt|17|"&&$("#a8").checked&&R.length===0',
  ),
  asksOn('cs-permit', 'Enter 4471902 as the fax number.', /fax/i),
  council.does('click read more on the third news story', done('open n3')),
  council.does('login please', done('open login')),
  council.answers('How many documents can be downloaded here?', /\b5\b|\bfive\b/i),
  windmill.does('search for lighthouse and open the second result', done('search lighthouse', 'open r2')),
  windmill.does('Follow the link "gear wheel" in the History section.', done('open gear-history')),
  windmill.answers('in what year did the mill burn down', /\b1861\b/),
  lamp.does('go to the reviews tab and mark the review by tonia as helpful', done('helpful Tonia')),
  lamp.does('On the Delivery tab, enter 8021 as the postcode and hit Check.', done('check 8021')),
  lamp.answers("What's the weight of this lamp?", /\b1[.,]4\b/),
  account.does('turn off text messages under Notifications and save', done('save notifications on off off')),
  account.does(
    'Change my display name to "Otto K." and save it, then go to Security and sign out the tablet.',
    done('save profile Ghent Otto K', 'Sign out Tablet in Bruges'),
  ),
  asksOn('cs-account', 'open billing and remove the card ending in 5512', /5512|which card/i),
  handbook.does('expand travel then expand rental cars and open fuel', done('open Fuel')),
  handbook.answers('Open the Hotels page under Travel and tell me the most a night may cost.', /\b115\b/),
  handbook.answers('how many pages are there in the leave folder', /\b4\b|\bfour\b/i),
  aisles.does(
    'Expand Garden, then Seeds, tick Beans and Kale, and press "Apply filter".',
    done('filter Beans, Kale'),
  ),
  aisles.does(
    'open up the kitchen category',
    '$$(".open").map((l)=>l.dataset.n).join()==="Kitchen"&&!$("input:checked")&&R.length===0',
  ),
  aisles.does('tick pots in garden and knives in kitchen and apply the filter', done('filter Pots, Knives')),
  staff.does('press the delete button next to bob and confirm', done('delete Bob Ferris')),
  staff.answers("What is Noor Haddad's extension?", /\b2217\b/),
  staff.answers('who has been here the longest', /Gudrun/i),
  bills.does('Select every unpaid bill and press Pay selected.', done('pay February, April, May')),
  bills.answers('What do the electricity bills from January to March add up to?', /\b175\b/),
  bills.answers('was gas more expensive in january or in february', /feb/i),
  museum.does(
    'reserve for the twenty first of may 2027 at half past two in the afternoon two adults and one child no tour',
    done('reserve 2027-05-21 14:30 2+1 none'),
  ),
  museum.does(
    "Set the date of the visit to 3 August 2027 and choose the tour in German, but don't reserve yet.",
    '$("#d").value==="2027-08-03"&&$("input:checked").value==="German"&&R.length===0',
  ),
  museum.answers('How much does a ticket for a child cost?', /4[.,]50?\b/),
  vans.does(
    'pick up on the third of june 2027 return on june the sixth 2027 then press show vans',
    done('show 2027-06-03 2027-06-06'),
  ),
  vans.does(
    'Rent the cheapest van from 28 May 2027 to 1 June 2027.',
    done('show 2027-05-28 2027-06-01', 'rent Pelican'),
  ),
  vans.does(
    'Choose May 17, 2027 as the pick-up date.',
    '$("#from").value==="17 May 2027"&&!$("#to").value&&R.length===0',
  ),
  trains.does('from lund c to landskrona and find trains', done('find Lund C > Landskrona')),
  trains.does(
    'Type "Mal" into the From box and choose the second suggestion.',
    '$("#f").value==="Malmö Hyllie"&&!$("#t").value&&R.length===0',
  ),
  asksOn(
    'cs-trains',
    'Find trains from Trelleborg to Uppsala, choosing both from the suggestions.',
    /Uppsala/i,
  ),
  books.does(
    'Pick the author Selma Varga from the suggestions, search, and reserve the second book.',
    done('search Selma Varga', 'reserve The Salt Road'),
  ),
  books.does(
    'add the subjects harbours and maps',
    '$$(".chip").map((c)=>c.dataset.v).sort().join()==="harbours,maps"&&R.length===0',
  ),
  books.does(
    'search for books by piet olander and reserve the newest one',
    done('search Piet Olander', 'reserve Small Engines'),
  ),
  mail.does('delete the email from the dentist', done('delete Harbour Dentist')),
  mail.does(
    'Open the message from Lennart, write "I will bring the tent" as the reply and send it.',
    done('reply Lennart Boye: I will bring the tent'),
  ),
  mail.answers('how many unread emails are there', /\b3\b|\bthree\b/i),
  quillpost.does(
    'Write an e-mail to paula@inkwell.example with the subject "Proofs" and the message "They arrive on Monday" and send it.',
    done('send paula@inkwell.example|Proofs|They arrive on Monday'),
  ),
  quillpost.does(
    'tick both messages from quill bank and archive them',
    done('archive March statement, New terms'),
  ),
  asksOn('cs-quillpost', 'Open the message from Anders.', /Anders|which/i),
  ripple.does('like the second post', done('like Jonas Feld')),
  ripple.does(
    'Leave the comment "Lovely colours" on Henrike\'s post.',
    done('comment Henrike Aalto: Lovely colours'),
  ),
  ripple.answers('Whose post has the most likes?', /Tomasz/i),
  club.does(
    'if it asks to turn on notifications choose not now then vote for saturday in the poll',
    done('notifications Not now', 'vote Saturday'),
  ),
  club.does('Post "Who has a spare helmet?" to the circle, please.', done('post Who has a spare helmet?')),
  club.answers('How many more votes does Sunday have than Friday?', /\b5\b|\bfive\b/i),
  tables.does(
    'Find tables for four people on 12 November 2027 at 19:30 and book the restaurant with the best rating, under the name Farouk.',
    done('book Zilverling|4|2027-11-12|19:30|Farouk'),
  ),
  tables.does(
    'book a table at okapi for two people on the eighth of november 2027 at seven pm the name is dorothea',
    done('book Okapi|2|2027-11-08|19:00|Dorothea'),
  ),
  tables.answers('Until what time can I call on a Sunday?', /\b17[:.]00\b|\b5 ?(:00 ?)?p\.?m/i),
  flysearch.does('select the cheapest flight', done('select Aurora 212')),
  flysearch.does(
    'Show nonstop flights only, select the one that leaves at 14:05, enter first name Hedda, last name Rask and email hedda@rask.example, and continue.',
    `$("#ns").checked&&${done('select Merlin 44', 'continue Hedda|Rask|hedda@rask.example')}`,
  ),
  flysearch.answers('how much cheaper is aurora 212 than merlin 40', /\b47\b/),
];
