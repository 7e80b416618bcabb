// SPDX-License-Identifier: MIT
// Sixteen small pages of one job each: nine as a benchmark of small web tasks has them, with its instruction lines, and seven as
// people come across them (a library, a surgery, a pizza order, a transfer, two timetables, a club), written without a look at the planner.
import type { Task } from '../tasks.ts';
import { done, shows, tasksOn } from './g-ends.ts';

/** Something to tell; nothing is to be changed for it. */
const tells = (page: string, text: string, answer: RegExp): Task => ({
  page,
  text,
  answer,
  holds: 'R.length===0',
});
/** Only this act, in whatever case the words were typed. */
const act = (what: string) => `R.length===1&&R[0].toLowerCase()===${JSON.stringify(what.toLowerCase())}`;

const choices = tasksOn('p-choices');
const tabs = tasksOn('p-tabs');
const tree = tasksOn('p-tree');
const date = tasksOn('p-date');
const complete = tasksOn('p-complete');
const inbox = tasksOn('p-inbox');
const feed = tasksOn('p-feed');
const fly = tasksOn('p-fly');
const results = tasksOn('p-results');
const library = tasksOn('p-library');
const doctor = tasksOn('p-doctor');
const pizza = tasksOn('p-pizza');
const transfer = tasksOn('p-transfer');
const course = tasksOn('p-course');
const bus = tasksOn('p-bus');
const club = tasksOn('p-club');

export const TASKS: Task[] = [
  choices.does('Select Malawi from the list and click Submit.', done('Malawi:')),
  choices.does('Select tulip, moss and click Submit.', done('Brunei:tulip,moss')),
  choices.does('Choose Peru, tick cedar and clover, then press Submit', done('Peru:cedar,clover')),
  choices.does('tick all of the boxes and submit', done('Brunei:tulip,cedar,basil,moss,clover')),

  tabs.does('Click on Tab #3.', shows(`tab()==='Tab #3'`)),
  tabs.does('Click on the link "dictum".', done('link dictum')),
  tabs.does('Switch between the tabs to find and click on the link "vivamus".', done('link vivamus')),
  tabs.does('open the third tab and click the second link in it', done('link faucibus')),

  tree.does(
    'Navigate through the file tree. Find and click on the folder or file named "Leonor".',
    done('file Leonor'),
  ),
  tree.does('Expand the folder named "Bertil".', shows(`unfolded()==='Bertil'`)),
  tree.does('click the file Tamsin', done('file Tamsin')),
  tells('p-tree', 'which file is in the folder Quincy', /halvard/i),

  date.does('Select 07/19/2026 as the date and hit submit.', done('07/19/2026')),
  date.does('Select 02/03/2026 as the date and hit submit.', done('02/03/2026')),
  date.does('pick the 24th of december 2026 and submit', done('12/24/2026')),
  date.does(
    'Choose 8 May 2026 as the date, but do not submit',
    shows(`document.getElementById('when').value==='05/08/2026'`),
  ),

  complete.does(
    'Enter an item that starts with "Mau" and ends with "us", then press Submit.',
    done('Mauritius'),
  ),
  complete.does('Enter an item that starts with "Ga" and ends with "on", then press Submit.', done('Gabon')),
  complete.does('Type Ni, pick the second suggestion and hit Submit', done('Niger')),
  complete.does('choose uruguay and submit', act('Uruguay')),

  inbox.does(
    'Find the email by Corinna and click the star icon to mark it as important.',
    done('star Corinna'),
  ),
  inbox.does('Find the email by Lazar and click the trash icon to delete it.', done('delete Lazar')),
  inbox.does(
    'Find the email by Fenna and reply to them with the text "Quite so.".',
    done('reply Fenna: Quite so.'),
  ),
  inbox.does('Find the email by Otis and forward that email to Signe.', done('forward Otis to Signe')),

  feed.does('For the user @noor, click on the "Mute" button.', done('mute @noor')),
  feed.does('For the user @marek, click on the "Like" button.', done('like @marek 4')),
  feed.does('Like all the posts by @brann', `[...R].sort().join()==='like @brann 1,like @brann 3'`),
  tells('p-feed', 'how long ago did Ilse post?', /7 ?h|seven hours/i),

  fly.does(
    'Book the cheapest one-way flight from: Oslo to: Split on 10/14/2026.',
    done('book 13:30 Oslo-Split 2026-10-14'),
  ),
  fly.does(
    'Book the shortest one-way flight from: Bilbao to: Naples on 11/02/2026.',
    done('book 9:05 Bilbao-Naples 2026-11-02'),
  ),
  fly.does(
    'book the last flight of the day from nantes to bergen on 3 december 2026',
    done('book 20:15 Nantes-Bergen 2026-12-03'),
  ),
  fly.does(
    'Enter Sofia as From and Ostrava as To',
    shows(
      `document.getElementById('flight-from').value==='Sofia'&&document.getElementById('flight-to').value==='Ostrava'`,
    ),
  ),

  results.does(
    'Use the textbox to enter "Delphine" and press "Search", then find and click the 5th search result.',
    act('Delphine: Bastien'),
  ),
  results.does(
    'Use the textbox to enter "Ruben" and press "Search", then find and click the 1st search result.',
    act('Ruben: Adria'),
  ),
  results.does('search for Gorm and click the 8th result', act('Gorm: Emeka')),
  results.does('Search for Yrsa, go to page 2 and click Nadia', act('Yrsa: Nadia')),

  library.does(
    'could you put a hold on Bread for Beginners and confirm it',
    done('hold Bread for Beginners at Central'),
  ),
  library.does(
    'Place a hold on Nine Lighthouses, pick up at Eastgate',
    done('hold Nine Lighthouses at Eastgate'),
  ),
  tells('p-library', 'when is Salt and Timber due back', /12(?:th)?(?: of)? june|june 12/i),
  library.does(
    'search the catalogue for holmqvist',
    shows(`document.querySelectorAll('#books tr').length===3&&f.q.value.toLowerCase()==='holmqvist'`),
  ),

  doctor.does('book me in with dr haddad on thursday at 10:15', done('book Thursday 10:15 Dr Haddad')),
  doctor.does('Please cancel my blood test on 9 June, yes I am sure', done('cancel Tue 9 June, 14:20')),
  tells('p-doctor', 'what time is my check-up with Dr Haddad?', /8:50/),
  tells('p-doctor', "what's the earliest free time on friday", /8:25/),

  pizza.does(
    'A large Diavola with olives and capers please, add it to the order',
    done('1|large|Diavola|olives+capers|'),
  ),
  pizza.does('add three small margheritas to my order', done('3|small|Margherita|plain|')),
  pizza.does(
    'Add a medium Funghi with burrata to the order and write "well done please" in the note',
    done('1|medium|Funghi|burrata|well done please'),
  ),
  tells('p-pizza', 'how late do they deliver', /22:30|10:30|half past ten/i),

  transfer.does(
    'Recipient Mette Lund, IBAN DK50 0040 0440 1162 43, amount 85, reference July rent, then press Continue',
    done('Everyday account|Mette Lund|DK5000400440116243|85|July rent|off'),
  ),
  transfer.does('Choose Savings as the from account', shows(`form()==='Savings|||0||off'`)),
  transfer.does('turn on remember this recipient', shows(`form()==='Everyday account|||0||on'`)),
  tells('p-transfer', 'how much is in the holiday pot?', /612[.,]35/),

  tells('p-course', 'what room is statistics in on Thursday', /c ?21/i),
  tells('p-course', 'what do I have on Tuesday at 11 this week', /ecology/i),
  course.does('Go to week 8', shows(`document.getElementById('week').textContent==='Week 8'`)),
  course.does('open the chemistry lab on friday', `R.join()==='open Chemistry lab Fri 9:00, week 6'`),

  bus.does('show me the sunday times', shows(`state()==='Sunday out'`)),
  tells('p-bus', 'When does the last bus to Tarn Head leave Mill Lane on a Saturday?', /16:34|4:34/),
  bus.does('i need the saturday buses in the other direction', shows(`state()==='Saturday back'`)),
  bus.does('Sign me up for delay texts on 07700 900321', done('text 07700900321')),

  club.does('mark Yusuf as paid', done('paid Yusuf Demir')),
  tells('p-club', 'what is the phone number of the treasurer', /555 ?0119/),
  club.does('show only the people who have not paid their fee', shows(`which.value==='Fee not paid'`)),
  club.does(
    'Write to Ines Prado: the blue boat leaks, and send it',
    `R.length===1&&/^mail Ines Prado: the blue boat leaks[.,]?$/i.test(R[0])`,
  ),
];
