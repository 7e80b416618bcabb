// SPDX-License-Identifier: MIT
// Ten small apps as people speak of them in a call (a feed, mail, a telephone list, trains, a kitchen, settings, a week,
// help, files, lamps), by an author who has not read the planner.
import type { Task } from '../tasks.ts';
import { shows, tasksOn } from './g-ends.ts';

const pond = tasksOn('j-pond');
const mail = tasksOn('j-mail');
const phones = tasksOn('j-phones');
const train = tasksOn('j-train');
const soup = tasksOn('j-soup');
const prefs = tasksOn('j-prefs');
const week = tasksOn('j-week');
const faq = tasksOn('j-faq');
const drive = tasksOn('j-drive');
const lamps = tasksOn('j-lamps');

/** Exactly this was done, in this order; spoken words have no capitals. */
const done = (...acts: string[]) =>
  `R.join(';').toLowerCase()===${JSON.stringify(acts.join(';').toLowerCase())}`;

/** Just these settings differ from the first ones; they may have been saved, unasked. */
const changed = (change: string) =>
  `changed()===${JSON.stringify(change)}&&R.every((act)=>act===${JSON.stringify(`save ${change}`)})`;
const saved = (change: string) => `${done(`save ${change}`)}&&changed()===${JSON.stringify(change)}`;

/** The order so far, with the note, the way it is brought and the time as they were unless said otherwise. */
const ordered = (cart: string, note = '') =>
  `has(${JSON.stringify(cart)})&&form().note.toLowerCase()===${JSON.stringify(note)}&&form().how==='delivery'&&form().when.startsWith('As')`;

const filtered = (filters: string) => shows(`filters()===${JSON.stringify(filters)}&&bag.join()==='Fern'`);
const trip = (state: string) => shows(`Object.values(trip).join()===${JSON.stringify(state)}`);

export const TASKS: Task[] = [
  pond.does('like the post about the lost umbrella', done('like Idris Cole')),
  pond.does("could you reply to Nora's sourdough post with well done", done('reply Nora Beck: well done')),
  pond.answers('what does the harbour library say about friday', /closed|inventory/i),
  pond.does('Mute Tuva Lind', done('mute Tuva Lind')),
  pond.answers('How many likes does the post about the bike have?', /\b23\b|twenty[- ]three/i),
  pond.answers('Who asked Nora which flour she used?', /Idris/),
  pond.does('follow mina okafor', done('follow Mina Okafor')),
  pond.does("Open the Following tab and like Otto's post", done('like Otto Falk')),
  pond.does('Post this: The tulips are out today', done('post The tulips are out today')),

  mail.answers('open the mail from doctor moll and tell me the room', /\b208\b/),
  mail.does('Could you delete the message from Jonas?', done('delete Minutes of Tuesday')),
  mail.does(
    'Forward the ticket to Ghent to mira@vale.example',
    done('forward Your ticket to Ghent to mira@vale.example'),
  ),
  mail.does(
    'Reply to the mail about the appointment: Thursday is fine',
    done('reply Appointment moved: Thursday is fine'),
  ),
  mail.does(
    'search the inbox for recipe',
    shows(`view.query.toLowerCase()==='recipe'&&view.folder==='Inbox'`),
  ),
  mail.does(
    'Go to the spam folder and mark the mail from Garden Shop as not spam',
    done('not spam Your order 8812 is ready'),
  ),
  mail.answers("what is the code of the front door in ana's mail about the keys", /4471/),
  mail.does(
    'Write a new mail to lena@vale.example with the subject Picnic and the text Bring plates, and send it',
    done('send lena@vale.example | Picnic | Bring plates'),
  ),

  phones.answers("What is Felix Dorn's extension?", /3340/),
  phones.answers('which room is lars ibsen in', /\b118\b/),
  phones.does(
    'go to page two of the list',
    shows(`view.page===2&&!view.person&&view.sort==='Name'&&view.dept==='All'`),
  ),
  phones.does('Sort the list by room', shows(`view.sort==='Room'&&!view.person&&view.dept==='All'`)),
  phones.answers('Who is the deputy of Siv Eklund?', /Bo Keller|Keller, Bo/),
  phones.does('call tim haas', done('call Haas, Tim')),
  phones.does('Show only the Accounts department', shows(`view.dept==='Accounts'&&!view.person`)),
  phones.does(
    'On page 2, tick Luc Fabre and Ida Gruber and press Print labels',
    done('labels Fabre, Luc + Gruber, Ida'),
  ),

  train.does('search trains from bern to hamburg', done('search Bern>Hamburg 2027-03-01 1p second')),
  train.does('Set the departure to 18 March 2027', trip(',,2027-03-18,1,second,false')),
  train.does('two passengers and first class please', trip(',,2027-03-01,2,first,false')),
  train.does(
    'Search trains from Ghent to Basel on 5 April 2027 for 3 passengers',
    done('search Ghent>Basel 2027-04-05 3p second'),
  ),
  train.does(
    'Search from Berlin to Geneva and book the cheapest train',
    done('search Berlin>Geneva 2027-03-01 1p second', 'book 08:12'),
  ),
  train.does("we're taking a bicycle, switch that on", trip(',,2027-03-01,1,second,true')),
  train.does('choose brussels as the destination', trip(',Brussels,2027-03-01,1,second,false')),
  train.answers('How much is the train at 11:30 from Bremen to Bern?', /\b66\b|sixty[- ]six/i),

  soup.does('add a tomato soup to my order', shows(ordered('Tomato soup x1'))),
  soup.does('Could you put two ginger teas in the order?', shows(ordered('Ginger tea x2'))),
  soup.does(
    'add the fried noodles in large with peanuts',
    shows(ordered('Fried noodles (Large, Peanuts) x1')),
  ),
  soup.answers("what's in the spring rolls", /cabbage.*carrot|carrot.*cabbage/is),
  soup.answers('How much is the lentil curry?', /11[.,]50?\b/),
  soup.does(
    'Add a lemonade and write no ice in the note for the kitchen',
    shows(ordered('Lemonade x1', 'no ice')),
  ),
  soup.does(
    'Choose pick-up at 19:00',
    shows(`has('')&&form().how==='pick-up'&&form().when==='19:00'&&!form().note`),
  ),
  soup.does(
    'Order a small mushroom risotto and place the order',
    done('order Mushroom risotto (Small) x1, delivery, As soon as possible'),
  ),

  prefs.does('Change the display name to Robin Hale and save the changes', saved('name=Robin Hale')),
  prefs.does('turn on noise reduction', changed('noise=true')),
  prefs.does('could you set the speaker volume to 80', changed('volume=80')),
  prefs.does('Set the e-mail digest to weekly', changed('digest=Weekly')),
  prefs.does('unblock gina pate', `${done('unblock Gina Pate')}&&changed()===''`),
  prefs.answers(
    'when does our plan renew',
    /4(?:th)?(?: of)? June|June (?:the )?4|0?4[./]0?6|2027-06-04|fourth of june/i,
  ),
  prefs.answers('Which microphone is selected?', /headset/i),
  prefs.does('Switch the language to Dutch and press Save changes', saved('language=Dutch')),

  week.answers('what do i have on wednesday', /piano/i),
  week.answers('Where is the dentist?', /Quay Street 4/i),
  week.does('delete the lunch with greta', done('delete Lunch with Greta')),
  week.does('Go to the next week', shows('week===1')),
  week.answers('What time is film night next week?', /18:00|\b6(?::00)? ?p\.?m|\bsix\b/i),
  week.does('Add an event called Choir on Thursday at 19:00 and save it', done('add Choir 0 Thu 19:00')),
  week.does('Change the time of the budget review to 15:00', done('move Budget review to 15:00')),
  week.answers('who is invited to the budget review', /Ola(?!.*Greta).*Finn|Finn(?!.*Greta).*Ola/s),

  faq.does('jump to the returns section', shows(`at('returns')&&opened()===''`)),
  faq.answers('what does shipping cost', /4[.,]90?\b/),
  faq.does('open the question about saturdays', shows(`opened()==='saturday'`)),
  faq.answers('How many days do I have to send something back?', /\b30\b|thirty/i),
  faq.does('Open the question about cancelling an order and say that it was helpful', done('helpful cancel')),
  faq.does('search the help for password', shows(`query.toLowerCase()==='password'`)),
  faq.does(
    'Write to them with the topic Delivery and the message My parcel is wet, then send it',
    done('message Delivery: My parcel is wet'),
  ),
  faq.does('Open all the questions about the account', shows(`opened()==='password,close'`)),

  drive.does('open the photos folder', shows(`where()==='Home/Photos'`)),
  drive.answers('how big is the budget file', /\b48\b/),
  drive.does('Rename to-do.txt to chores.txt', done('rename to-do.txt to chores.txt')),
  drive.does('Move receipts.zip in the Taxes folder to the bin', done('bin receipts.zip')),
  drive.answers('How many pictures are in the Lisbon folder inside Photos?', /\b3\b|three/i),
  drive.does('make a new folder called garden', done('folder Home/garden')),
  drive.does('Download 2026.pdf from the Taxes folder', done('download 2026.pdf')),
  drive.does(
    'Select the budget and the to-do file',
    shows(`picked.map(({name})=>name).sort().join()==='budget.xlsx,to-do.txt'&&where()==='Home'`),
  ),

  lamps.does('show only floor lamps', filtered('Floor||200|false|Our favourites')),
  lamps.does('Filter by the colour brass', filtered('|Brass|200|false|Our favourites')),
  lamps.does('set the price to 90 at most', filtered('||90|false|Our favourites')),
  lamps.does('Sort the lamps by price, lowest first', filtered('||200|false|Price: lowest first')),
  lamps.does('put the otter lamp in the bag', done('add Otter')),
  lamps.answers('How tall is the Heron lamp?', /\b162\b|1[.,]62/),
  lamps.does('Remove the Fern lamp from my bag', done('remove Fern')),
];
