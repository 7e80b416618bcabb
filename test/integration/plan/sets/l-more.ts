// SPDX-License-Identifier: MIT
// Nine small pages by different hands (a sign-up form, a parish site, a product in tabs, a subject tree, a table of deliveries,
// a cabin search, a mailbox, a feed, a desk of widgets), written without a look at the planner.
import type { Task } from '../tasks.ts';
import { done, shows, tasksOn } from './g-ends.ts';

const volunteer = tasksOn('l-volunteer');
const parish = tasksOn('l-parish');
const rucksack = tasksOn('l-rucksack');
const shelves = tasksOn('l-shelves');
const parcels = tasksOn('l-parcels');
const cabins = tasksOn('l-cabins');
const post = tasksOn('l-post');
const chirps = tasksOn('l-chirps');
const desk = tasksOn('l-desk');

const filled = (text: string) => shows(`filled()===${JSON.stringify(text)}`);
/** Nothing was put in the bag and no colour picked. */
const pack = (state: string) => shows(`${state}&&state.colour===''`);
const sorted = (column: string) =>
  shows(`state.sort===${JSON.stringify(column)}&&state.page===1&&state.ticked.length===0`);
const wanted = (text: string) => shows(`now()===${JSON.stringify(text)}`);
/** The desk's brightness, night mode and copies; nothing else done. */
const set = (text: string) => shows(`now()===${JSON.stringify(text)}`);
const asFirst = `now()==='50|Off|1'`;

export const TASKS: Task[] = [
  volunteer.does(
    'Enter "Rosa Lindqvist" as the full name and click Sign up.',
    done('sent name=Rosa Lindqvist'),
  ),
  volunteer.does('Choose size L and the afternoon shift.', filled('size=L;shift=Afternoon')),
  volunteer.does('i can bring gloves and a boat tick those please', filled('bring=Gloves;bring=Boat')),
  volunteer.does(
    'Fill in pia@dock.example for the e-mail and 0171 4402 for the phone.',
    filled('email=pia@dock.example;phone=0171 4402'),
  ),
  volunteer.does(
    'sign me up my name is Karim Haddad size M morning shift',
    done('sent name=Karim Haddad;size=M;shift=Morning'),
  ),
  volunteer.does(
    'Type "arriving by bike" into the notes and submit the form.',
    done('sent notes=arriving by bike'),
  ),
  volunteer.answers('which shift is full', /evening/i),
  volunteer.answers('When does the afternoon shift start?', /13[:.]30|1[:.]30/),

  parish.does('Click on the link "Allotments".', done('go Allotments')),
  parish.does('take me to the bin collection days', done('go Bin collection days')),
  parish.does('Click the second news headline.', done('go Street lamps to be replaced')),
  parish.does('open the minutes from march', done('go March')),
  parish.does('Enter "duck race" into the search box and press Go.', done('search duck race')),
  parish.does('i want to write to the clerk', done('go Write to the clerk')),
  parish.answers("What is the clerk's phone number?", /01632 ?960 ?417/),
  parish.answers('who is the chair of the council', /doreen platt/i),

  rucksack.does('Switch to the Reviews tab.', pack(`state.tab==='Reviews'&&state.way==='Standard'`)),
  rucksack.does('i want it in green put it in the bag', done('bag Green')),
  rucksack.does("On the Reviews tab, mark Petra's review as helpful.", done('helpful Petra')),
  rucksack.does('go to shipping and choose express', pack(`state.way==='Express'`)),
  rucksack.does(
    'Open the Specs tab and expand the section Warranty.',
    pack(`state.tab==='Specs'&&state.open==='Warranty'`),
  ),
  rucksack.answers('how heavy is the rucksack', /1[.,]3/),
  rucksack.answers('How many days does shipping to Norway take?', /\b(?:6|six)\b/i),

  shelves.does('Expand "Sciences".', shows(`opened()==='Sciences,Languages'`)),
  shelves.does('Collapse the branch "Languages".', shows(`opened()===''`)),
  shelves.does('Navigate through the tree and select "Ferns".', done('chosen Ferns')),
  shelves.does('open arts then music and click on folk', done('chosen Folk')),
  shelves.does(
    'Find Optics in the tree, select it and press "Reserve a seat there".',
    done('chosen Optics', 'reserve Optics'),
  ),
  shelves.answers('which shelf is the welsh stuff on', /L ?0?9/i),

  parcels.does('Sort the table by parcels.', sorted('Parcels')),
  parcels.does('Remove the row of Okafor.', done('remove Okafor')),
  parcels.does('mark the delivery for Tromp as delivered', done('delivered Tromp')),
  parcels.does('Go to page 2 of the table.', shows('state.page===2')),
  parcels.does(
    'tick the rows for Nowak and Silva',
    shows(`state.ticked.join()==='Nowak,Silva'&&state.sort===''`),
  ),
  parcels.does('On page 2, mark the delivery of Quist as delivered.', done('delivered Quist')),
  parcels.answers('what town does brandt live in', /kassel/i),
  parcels.answers('How many parcels does Silva get?', /\b(?:2|two)\b/i),

  cabins.does('Enter "Lo" in the destination field and pick "Loch Marr".', wanted('Loch Marr||1')),
  cabins.does('Select 18 June 2027 as the arrival date.', wanted('|2027-06-18|1')),
  cabins.does('there are three of us so make it three guests', wanted('||3')),
  cabins.does(
    'Set the destination to Osmere and the arrival to 2 July 2027, then press Search.',
    done('search Osmere|2027-07-02|1'),
  ),
  cabins.does(
    'find us a cabin in fennick for two people from the ninth of may 2027',
    done('search Fennick|2027-05-09|2'),
  ),
  cabins.does(
    'Search for cabins in Tarnhead on 20 May 2027 and choose the cheapest one.',
    done('search Tarnhead|2027-05-20|1', 'choose Otter'),
  ),

  post.does('Find the email by Otis and click the star icon.', done('star Otis')),
  post.does('bin the message from perla', done('delete Perla')),
  post.does('Reply to Hanne with the text "Count me in".', done('reply Hanne: Count me in')),
  post.does('Forward the email from Otis to Ludo.', done('forward Otis to Ludo')),
  post.does(
    'Open the email with the subject "Roof quote".',
    `R.join()==='open Bert Roofing'&&document.body.innerText.includes('6,480')`,
  ),
  post.answers('what time is the choir rehearsal on thursday', /19[:.]15|7[:.]15/),
  post.answers('how much does the roofer want', /6[,. ]?480/),

  chirps.does('Like the post by @tamsin.', done('like tamsin 1')),
  chirps.does('follow ravi_b', done('follow ravi_b')),
  chirps.does('For the user @ozan, open the "More" menu and click on "Mute".', done('mute ozan')),
  chirps.does('share the post about the lighthouse', done('share mirelle 5')),
  chirps.does('Post "Tide is out".', done('post Tide is out')),
  chirps.does('Like all posts by @mirelle.', `[...R].sort().join()==='like mirelle 3,like mirelle 5'`),
  chirps.answers('how many likes does the one about the brown dog have', /\b(?:8|eight)\b/i),

  desk.does('Set the brightness to 70.', set('70|Off|1')),
  desk.does('turn on night mode', set('50|On|1')),
  desk.does('Set copies to 4 and press Print.', `${done('print 4')}&&now()==='50|Off|4'`),
  desk.does('Click File, then Export, then CSV.', `${done('menu CSV')}&&${asFirst}`),
  desk.does('Select Lisbon and Turin in the list and click Keep.', done('keep Lisbon,Turin')),
  desk.does('open the about box and close it again', `${done('about', 'closed')}&&${asFirst}`),
  desk.does('Click the third item in the tray.', `${done('tray 3 washer')}&&${asFirst}`),
  desk.answers('how many bolts are in the tray', /\b(?:4|four)\b/i),
];
