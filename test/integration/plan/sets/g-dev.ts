// SPDX-License-Identifier: MIT
// Ten small sites as designers and frameworks make them (a shop, a mailbox, settings, flights, a feed, an admin table, a clinic,
// a help centre, files, a board), written without a look at the planner. First run: 40 of 90 (44 %).
import type { Task } from '../tasks.ts';
import { done, shows, tasksOn } from './g-ends.ts';

const mugs = tasksOn('g-mugs');
const inbox = tasksOn('g-inbox');
const settings = tasksOn('g-settings');
const flights = tasksOn('g-flights');
const feed = tasksOn('g-feed');
const crew = tasksOn('g-crew');
const clinic = tasksOn('g-clinic');
const help = tasksOn('g-help');
const files = tasksOn('g-files');
const board = tasksOn('g-board');

/** The settings differ from the first ones in just this; whether they are saved is left open. */
const setting = (change: string) =>
  `diff(set)===${JSON.stringify(change)}&&R.every((act)=>act===${JSON.stringify(`save ${change}`)})`;
const filtered = (state: string) => shows(`${state}&&has('')`);

export const TASKS: Task[] = [
  mugs.does('Add the blue mug to the basket', shows(`has('Blue mug:1')`)),
  mugs.does('put two espresso cups in my basket', shows(`has('Espresso cup:2')`)),
  mugs.does('Sort by price, low to high', filtered(`state.sort==='Price, low to high'`)),
  mugs.does('only show me the vases please', filtered(`state.kinds.join()==='Vases'&&!state.stock`)),
  mugs.does('Add the tall vase to my favourites', `${done('fav Tall vase')}&&has('')`),
  mugs.answers('How much is the oval platter?', /36/),
  mugs.answers('which piece is sold out', /oval platter/i),
  mugs.does('Search for bowl', filtered(`state.query==='bowl'`)),
  mugs.does(
    'Put the speckled bowl in the basket and check out',
    `${done('checkout')}&&has('Speckled bowl:1')`,
  ),

  inbox.does("Reply to Marta's message with: see you at 9", done('reply Marta Kowal: see you at 9')),
  inbox.does('archive the email about the nightly build', done('archive Build Server')),
  inbox.does('Star the message from Priya Nair', done('star Priya Nair')),
  inbox.does(
    'Write an e-mail to lena@fjord.example with the subject "Keys" and the text "They are under the mat" and send it',
    done('mail lena@fjord.example|Keys|They are under the mat'),
  ),
  inbox.does('Open the spam folder', done('folder spam')),
  inbox.answers('Who sent the invoice?', /Jonas Beck/),
  inbox.answers('how many unread messages do i have', /\b(2|two)\b/i),
  inbox.does('throw away the mail from the tailor', done('delete Tailor & Sons')),
  inbox.does("Mark Marta's e-mail as read", done('read Marta Kowal')),

  settings.does('Set the language to Danish and save', done('save language=Danish')),
  settings.does('Turn off the e-mail notifications', setting('email=false')),
  settings.does('Change the display name to Ines Falk and save the changes', done('save name=Ines Falk')),
  settings.does('switch to the dark theme', setting('theme=Dark')),
  settings.does("i don't want strangers to see my profile make it private", setting('seen=Private')),
  settings.answers('Which plan am I on?', /Workshop/),
  settings.does('Download my data', done('download')),
  settings.does('set the time zone to lisbon and save it', done('save zone=Lisbon')),
  settings.answers('What is my e-mail address?', /ines@berg\.example/),

  flights.does(
    'Enter Porto as the departure city and Oslo as the destination',
    shows(`is({from:'Porto (OPO)',to:'Oslo (OSL)'})`),
  ),
  flights.does('Choose 18 March 2027 as the departure date', shows(`is({dep:'18 March 2027'})`)),
  flights.does('make it two adults and one child', shows(`is({adults:2,children:1})`)),
  flights.answers('How much is the flight to Oslo?', /89/),
  flights.does('switch to one way', shows(`is({way:'One way'})`)),
  flights.does(
    'Search one-way flights from Porto to Vienna on 12 March 2027',
    `${done('search')}&&is({way:'One way',from:'Porto (OPO)',to:'Vienna (VIE)',dep:'12 March 2027'})`,
  ),
  flights.does('business class please', shows(`is({cabin:'Business'})`)),
  flights.answers('which of the deals is the cheapest', /^(?!.*(Oslo|Riga)).*Vienna/s),
  flights.does('Book the deal to Riga', done('deal Riga')),

  feed.does("Like Noor's post", done('like Noor Haddad')),
  feed.does(
    'Comment "Count me in" on the cycling club\'s post',
    done('comment Canal Cycling Club: Count me in'),
  ),
  feed.answers("Who commented first on Tom's post?", /Bea Lund/),
  feed.does("copy the link to tom's post", done('Copy link / Tom Aldous')),
  feed.does('Follow Noor Haddad', done('follow Noor Haddad')),
  feed.does('vote for saturday', done('vote Saturday')),
  feed.answers('How many likes does the cycling post have?', /\b48\b/),
  feed.does('Post: Rain again, but the bread is good', done('post: Rain again, but the bread is good')),
  feed.does("i don't want to hear from tom any more mute him", done('Mute Tom Aldous / Tom Aldous')),

  crew.does('Make Olga Petrov an admin', done('role Olga Petrov Admin')),
  crew.does('Deactivate Sam Whitlock', done('Deactivate Sam Whitlock')),
  crew.does('sort the members by last seen', shows('view.sort===3')),
  crew.does('go to the next page', shows('view.page===1')),
  crew.does('Invite karl@brook.example as an editor', done('invite karl@brook.example Editor')),
  crew.answers("What is Yusuf Demir's role?", /\bviewer\b/i),
  crew.does('Select Olga Petrov and Yusuf Demir and export them', done('export Olga Petrov, Yusuf Demir')),
  crew.answers('how many people are members', /\b(7|seven)\b/i),
  crew.does('look up wanda', shows(`view.query==='wanda'`)),

  clinic.does('Choose dentistry and continue', shows(`is(2,'Dentistry','','')`)),
  clinic.does(
    'Book Dr. Amara Osei for eyes at 10:30, name Lise Holm, phone 555 0142',
    done('book Eyes Dr. Amara Osei 10:30 Lise Holm|555 0142|'),
  ),
  clinic.does(
    'Choose children, continue and pick the 14:00 slot of Dr. Pavel Novak',
    shows(`is(2,'Children','Dr. Pavel Novak','14:00')`),
  ),
  clinic.answers('what number do i call in an emergency', /0800 114 114/),
  clinic.does(
    'Change the practice to Harbour Street',
    shows(`site.textContent==='Harbour Street'&&is(1,'','','')`),
  ),
  clinic.does('cancel my hearing test', done('cancel Hearing test')),
  clinic.does("send me a text so i don't forget my appointments", shows(`sms.checked&&is(1,'','','')`)),
  clinic.answers('When is my flu vaccination?', /22 March 2027/),
  clinic.answers('how long are you open on saturday', /12:30/),

  help.does('Search the help for "lost card"', done('search lost card')),
  help.does('Open the question about changing my PIN', shows('open===0')),
  help.answers('How long does a refund take?', /5 working days/),
  help.does('go to all topics', done('go All topics')),
  help.does('Say that this page was helpful', done('helpful Yes')),
  help.does('Open the article about travelling with the card', done('go Travel with your card')),
  help.answers('which number do i call from abroad when my card is lost', /\+44 20 5550 1990/),
  help.does('Write in the chat: my card is stuck in a machine', done('chat: my card is stuck in a machine')),
  help.answers('what does it cost to pay in another currency', /1\.2/),

  files.does('Open the Contracts folder inside 2026', shows(`view.folder==='Contracts'`)),
  files.does('Rename budget.xlsx to budget-final.xlsx', done('rename budget.xlsx budget-final.xlsx')),
  files.does('Create a new folder called Receipts', done('folder Receipts')),
  files.answers('Who owns notes.txt?', /Owen/),
  files.does('Delete old-logo.png', done('delete old-logo.png')),
  files.answers('which file is the biggest', /^(?!.*(budget|notes|logo|ticket)).*parade/s),
  files.does('show the files as a grid', shows(`view.as==='grid'`)),
  files.does('move the ticket to the archive', done('move ticket.pdf Archive')),
  files.does('Share notes.txt with pia@brook.example', done('share notes.txt pia@brook.example')),

  board.does('Add a card "Order chairs" to To do', done('add To do = Order chairs')),
  board.does('Move Fix the printer to Done', done('lane Fix the printer = Done')),
  board.answers('Who is working on Paint the hall?', /Ed Barker/),
  board.does('Assign Water the plants to Rosa Lima', done('who Water the plants = Rosa Lima')),
  board.answers('which card is due on 9 April 2027', /Paint the hall/),
  board.does(
    'Set the due date of Fix the printer to 14 April 2027',
    done('due Fix the printer = 14 April 2027'),
  ),
  board.does('only show the urgent cards', shows(`ui.filter==='urgent'`)),
  board.answers('How many cards are in Doing?', /\b(2|two)\b/i),
  board.does('delete the card about the windows', done('delete Clean the windows')),
];
