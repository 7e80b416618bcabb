// SPDX-License-Identifier: MIT
// Ten small widgets with one job each (tabs, folding sections, a flight search, a mailbox, a feed, a tree of files, an old table,
// an order form, a search with pages, little windows), written without a look at the planner.
import { shows, tasksOn } from './g-ends.ts';

const cheese = tasksOn('n-cheese');
const pool = tasksOn('n-pool');
const flight = tasksOn('n-flight');
const post = tasksOn('n-post');
const feed = tasksOn('n-feed');
const folders = tasksOn('n-folders');
const harbour = tasksOn('n-harbour');
const lantern = tasksOn('n-lantern');
const library = tasksOn('n-search');
const windows = tasksOn('n-windows');

/** Exactly these acts were done, in this order. */
const did = (...acts: string[]) => `R.join(';')===${JSON.stringify(acts.join(';'))}`;
/** The same, whatever was said to the cookies. */
const went = (state: string, ...acts: string[]) =>
  `state.query+state.page===${JSON.stringify(state)}&&acts()===${JSON.stringify(acts.join(';'))}`;
/** The calculator's display, the text field and the tally, and what was submitted or closed. */
const desktop = (look: string, ...acts: string[]) => `look()===${JSON.stringify(look)}&&${did(...acts)}`;
const trip = (fields: string) => shows(`JSON.stringify(trip)===JSON.stringify(${fields})`);
const chosen = (name: string) => shows(`picked===${JSON.stringify(name)}`);
const typed = (value: string, user = '', pass = '') =>
  `document.ask.val.value===${JSON.stringify(value)}&&document.login.user.value===${JSON.stringify(user)}&&document.login.pass.value===${JSON.stringify(pass)}`;

export const TASKS = [
  cheese.does(
    'Switch between the tabs to find and click on the link "spruce boards".',
    did('link spruce boards'),
  ),
  cheese.does('Click on the tab "Rind".', shows(`tab==='Rind'`)),
  cheese.does('i would like the order form please', did('link order form')),
  cheese.answers('how warm is it in the north vault', /\b(?:11|eleven)\b/i),
  cheese.answers('What does a tasting plate cost?', /9[.,]50?\b/),
  cheese.does('go to the tab about the cellar and click visits', did('link visits')),

  pool.does('Expand the section "Lockers" and click on the link "size chart".', did('link size chart')),
  pool.does(
    'Expand the sections below, to find and click on the link "umbrella shelf".',
    did('link umbrella shelf'),
  ),
  pool.does('Expand the section "Prices" and click Done.', did('done with Prices open')),
  pool.does('open the lost property bit', shows(`openPart==='Lost property'`)),
  pool.does('sign my daughter up for the beginners course', did('link sign up for beginners')),
  pool.answers('until when are they open on sundays', /\b(?:17(?::00)?|5(?::00)? ?p\.?m)\b/i),
  pool.answers('How much is the deposit for a locker?', /\b(?:2|two)\b.{0,4}euro|€ ?2\b|\b2 ?€/i),

  flight.does(
    'Book the cheapest flight from Oslo to Lisbon on 12 April 2027',
    did('search Oslo Lisbon 2027-04-12 1', 'book GA 502'),
  ),
  flight.does('Search for flights from: GDN to: OPO on 03/28/2027', did('search Gdansk Porto 2027-03-28 1')),
  flight.does(
    'fly me from bergen to bristol on the 30th of march 2027 and take the quickest one',
    did('search Bergen Bristol 2027-03-30 1', 'book GA 415'),
  ),
  flight.does(
    'Type "Bri" into the To field and choose Brindisi from the list',
    trip(`{from:'',to:'Brindisi',date:'',pax:1}`),
  ),
  flight.does('Set the departure date to 9 May 2027', trip(`{from:'',to:'',date:'2027-05-09',pax:1}`)),
  flight.does('there will be three of us', trip(`{from:'',to:'',date:'',pax:3}`)),
  flight.does(
    'Search flights from Gothenburg to Porto on February 14, 2027 for 2 passengers',
    did('search Gothenburg Porto 2027-02-14 2'),
  ),

  post.does(
    'Find the email by Ilka and reply to them with the text "Thursday suits me".',
    did('reply Ilka: Thursday suits me'),
  ),
  post.does('Find the email by Bram and forward it to Noor.', did('forward Bram: Noor')),
  post.does('Find the email by Salome and click the star icon to mark it as important.', did('star Salome')),
  post.does('delete the mail about the tyres', did('delete Teun')),
  post.does('send the cake recipe on to cas@post.example', did('forward Auntie Jet: cas@post.example')),
  post.answers('whats the code for the key box', /\b4471\b/),
  post.answers('By when does the water board want the meter reading?', /\b15(?:th)?\b.*dec|dec\w*\.? 15/i),
  post.does(
    'answer noor that i am ill today',
    `R.length===1&&/^reply Noor: (?:that )?i(?: a|')m ill today\\.?$/i.test(R[0])`,
  ),
  post.answers('How many mails are unread?', /\b(?:3|three)\b/i),

  feed.does('For the user @toril, click on the "Like" button.', did('like 0')),
  feed.does('For the user @pim_k, open the menu and click on "Block user".', did('Block user @pim_k 1')),
  feed.does('repost the one about the flooded tunnel', did('repost 1')),
  feed.does('Show older posts and like the post by @oluwa', did('like 5')),
  feed.does('copy the link to the post about the canoe', did('Copy link @leo_paddles 3')),
  feed.answers('who is selling a canoe', /leo/i),
  feed.answers('How many likes does the marmalade post have?', /\b34\b/),
  feed.does('please report the post with the kittens', did('Report post @hedda 6')),

  folders.does(
    'Navigate through the file tree. Find and click on the folder or file named "gable.dwg".',
    chosen('gable.dwg'),
  ),
  folders.does(
    'Navigate through the file tree. Find and click on the folder or file named "landing.dwg".',
    chosen('landing.dwg'),
  ),
  folders.answers('how big is the roof plan', /2[.,]1 ?MB/i),
  folders.does('Delete the photo of the chimney', did('delete chimney.jpg')),
  folders.does('rename kitchen.txt to pantry.txt', did('rename kitchen.txt pantry.txt')),
  folders.does('click on the plumbers invoice from 2025', chosen('plumber.pdf')),
  folders.answers('How many files are in the Photos folder?', /\b(?:3|three)\b/i),

  harbour.does(
    'Enter the owner of the boat Old Molly into the text field and press Submit.',
    `${did('submit Brandt')}&&${typed('Brandt')}`,
  ),
  harbour.does(
    'Enter the berth of the boat that belongs to Ishii into the Value field and press Submit.',
    `${did('submit C3')}&&${typed('C3')}`,
  ),
  harbour.does(
    'Enter the username "mole" and the password "k9Wx" into the text fields and press login.',
    did('login mole/k9Wx'),
  ),
  harbour.does('log me in as rosa password tide22 and keep me logged in', did('login rosa/tide22 stay')),
  harbour.does(
    'put the length of the Nimbus in the value field',
    shows(`/^12\\.6(?: ?m)?$/.test(document.ask.val.value)`),
  ),
  harbour.answers(
    'Which boats still have open dues?',
    /(?=.*Sandpiper)(?=.*Marjoram)^(?!.*(?:Petrel|Nimbus|Molly))/is,
  ),
  harbour.answers('whats the shortest boat called', /Old Molly/i),

  lantern.does(
    'Select Ribbon, Bells, Gold leaf and click Submit.',
    did('submit Round|Ribbon+Bells+Gold leaf|1|30|Friday'),
  ),
  lantern.does('Select Hexagon and click Submit.', did('submit Hexagon||1|30|Friday')),
  lantern.does('Select 45 with the slider and hit Submit.', did('submit Round||1|45|Friday')),
  lantern.does('Select 6 with the spinner and hit Submit.', did('submit Round||6|30|Friday')),
  lantern.does(
    'make it a star with glitter, pickup on saturday, then submit',
    did('submit Star|Glitter|1|30|Saturday'),
  ),
  lantern.does('Press Start over and confirm that the form should be cleared', did('cleared')),
  lantern.does('as tall as possible and two more candles please', shows(`now()==='Round||3|60|Friday'`)),

  library.does(
    'Use the textbox to enter "heron" and press "Search", then find and click the 4th search result.',
    went('heron2', 'open A heron at the fish pond'),
  ),
  library.does('search for owl and open the very last result', went('owl2', 'open Snowy owl years')),
  library.answers('How many results does a search for bat give?', /\b(?:4|four)\b/i),
  library.does('Search heron and go to page 3 of the results', went('heron3')),
  library.does(
    'find the article about what otters eat in winter and open it',
    `acts()==='open Otter diet in winter'`,
  ),
  library.does('only the necessary cookies', `${went('1')}&&R.join()==='cookies Only necessary'`),

  windows.does('Close the Notes window.', desktop('318|gone|3', 'Close Notes')),
  windows.does('work out 17 times 6 on the calculator', desktop('102||3')),
  windows.does(
    'Copy the text in the 3rd text area, paste it into the text field and press Submit.',
    desktop('318|Uncle Ruud rings on the 9th|3', 'submit Uncle Ruud rings on the 9th'),
  ),
  windows.does(
    'copy the note about the plum trees to the text field',
    desktop('318|Plum trees want lime in March|3'),
  ),
  windows.does('count two more sheep', desktop('318||5')),
  windows.does('Set the tally back to zero', desktop('318||0')),
];
