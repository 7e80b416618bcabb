// SPDX-License-Identifier: MIT
// Short tasks as a judge would write them, on pages made for them without a look at the planner: the half that it may learn from.
// First run: 71 of 150 (47 %).
import type { Task } from '../tasks.ts';
import { did, filled, sent, tasksOn, ticked } from './d-ends.ts';

const { does, answers, asks } = tasksOn('d-');

export const TASKS: Task[] = [
  // A form with floating labels, placeholders and radio buttons
  does(
    'forms#join',
    'Put Imogen as the first name and Tarrant as the last name.',
    filled({ fname: 'Imogen', lname: 'Tarrant' }),
  ),
  does(
    'forms#join',
    'my email is imogen@tarrant.example and my mobile number is 020 7946 0012',
    filled({ email: 'imogen@tarrant.example', tel: '020 7946 0012' }),
  ),
  does(
    'forms#join',
    'pick the student membership',
    `document.querySelector('[value=student]').checked&&${sent()}`,
  ),
  does('forms#join', 'Enter the postcode SW4 7AB', filled({ pc: 'SW4 7AB' })),
  does('forms#join', 'set how did you hear about us to local paper', filled({ heard: 'Local paper' })),
  does('forms#join', "I don't want the newsletter, so untick it.", `${ticked('news', false)}&&${sent()}`),
  does(
    'forms#join',
    'Write "Bad left knee, no running" under anything we should know',
    filled({ note: 'Bad left knee, no running' }),
  ),
  does(
    'forms#join',
    'Join as Imogen Tarrant with email imo@tarrant.example on the off-peak plan and accept the house rules.',
    sent('Imogen|Tarrant|imo@tarrant.example|||offpeak|||news'),
  ),
  answers('forms#join', 'how much is the anytime membership per month', /\b42\b/),

  // Native date, time and number fields
  does(
    'forms#room',
    'Reserve the Linden room on 3 December 2026 from 10:00 to 11:30 for 6 people.',
    sent('Linden|2026-12-03|10:00|11:30|6||'),
  ),
  does(
    'forms#room',
    'make the meeting start at quarter past two in the afternoon',
    filled({ t1: '14:15', t2: '' }),
  ),
  does('forms#room', 'Set the date to next Wednesday', filled({ day: '2026-11-25' })),
  does('forms#room', 'change the number of people to 12', filled({ ppl: '12' })),
  does('forms#room', 'we need a projector and coffee', `${ticked('proj')}&&${ticked('cof')}&&${sent()}`),
  answers('forms#room', 'Which room has the most seats?', /Alder/),
  does(
    'forms#room',
    'book the hazel room for tomorrow 9 am to 12 noon with projector',
    sent('Hazel|2026-11-21|09:00|12:00|2|projector|'),
  ),
  asks('forms#room', 'Reserve the Alder room for 10 people.', /date|day|when|time|from/i),

  // A calendar that opens under two read-only fields
  does(
    'forms#stay',
    'Choose 18 December 2026 as the check-in date.',
    filled({ cin: '18/12/2026', cout: '' }),
  ),
  does(
    'forms#stay',
    'check in on 28 november 2026 check out on 2 december 2026 and check availability',
    sent('28/11/2026|02/12/2026|2'),
  ),
  does(
    'forms#stay',
    'See if there is a room for 4 guests from 5 to 8 January 2027.',
    sent('05/01/2027|08/01/2027|4'),
  ),
  does('forms#stay', 'set the number of guests to 5', `g.textContent==='5'&&${sent()}`),
  does('forms#stay', 'one guest fewer please', `g.textContent==='1'&&${sent()}`),
  does(
    'forms#stay',
    'Open the check-in calendar and go to February 2027.',
    `R.month==='February 2027'&&!cal.hidden&&cin.value===''`,
  ),

  // Stops that are chosen from a list of suggestions with the mouse
  does('forms#bus', 'Choose Harrowgate Central as the start.', `R.stops()==='Harrowgate Central>'`),
  does('forms#bus', 'plan a route from millbrook to denholm quay', sent('Millbrook>Denholm Quay')),
  does(
    'forms#bus',
    'Type "Ash" into Destination and pick Ashcombe Road from the list',
    `R.stops()==='>Ashcombe Road'&&${sent()}`,
  ),
  {
    page: 'd-forms#bus',
    text: 'I want to go from Pender Street to Upper Lanes. How long does it take?',
    holds: sent('Pender Street>Upper Lanes'),
    answer: /\b20 ?min/i,
  },
  does(
    'forms#bus',
    'start at bellwether park destination millbrook then swap them',
    `R.stops()==='Millbrook>Bellwether Park'&&${sent()}`,
  ),
  asks('forms#bus', 'Find a route from Millbrook to Denholm', /Moor|Quay|which/i),

  // Switches of two makes, sliders, a segmented choice
  does('forms#prefs', 'Turn on dark mode', `R.now().startsWith('dark,sound')&&${sent()}`),
  does(
    'forms#prefs',
    'switch off sound effects and switch on auto save',
    `R.now()==='auto,Comments,Mentions,14,50,never'`,
  ),
  does('forms#prefs', 'Set the text size to 22.', filled({ size: '22' })),
  does(
    'forms#prefs',
    'put brightness at 70 and save the settings',
    sent('sound,Comments,Mentions,14,70,never'),
  ),
  does('forms#prefs', 'I want the e-mail digest weekly', `R.now()==='sound,Comments,Mentions,14,50,weekly'`),
  does('forms#prefs', 'Turn off all notifications.', `R.now()==='sound,14,50,never'`),
  answers('forms#prefs', 'is auto-save on?', /^no\b|\boff\b|\bnot\b/i),
  does('forms#prefs', 'restore the defaults', did('reset')),

  // A table with an unnamed column of icon buttons
  does('lists#bills', 'Delete invoice 1041', did('delete 1041')),
  does('lists#bills', 'send a reminder to mossman', did('remind 1042')),
  answers('lists#bills', 'How much does Brightwater owe?', /640[.,]50?/),
  does('lists#bills', 'sort the invoices by amount', did('sort Amount up')),
  does('lists#bills', 'View the invoice with the highest amount.', did('view 1043')),
  does('lists#bills', 'tick all overdue invoices and mark them as paid', did('paid 1040+1042')),
  answers('lists#bills', 'when is the invoice of velo workshop due', /27(th)? Nov|Nov\w* 27/i),
  answers('lists#bills', 'How many invoices are still open?', /\b(4|four)\b/i),
  asks('lists#bills', 'Delete the Kestrel Foods invoice.', /1040|1043|which/i),

  // A tree with + and −
  does('lists#files', 'Expand Photos', `R.open.join()==='Archive,Photos'`),
  does('lists#files', 'Select the file soil-report.pdf', `R.picked==='Projects/Orchard/soil-report.pdf'`),
  does(
    'lists#files',
    'find manual.pdf in the tree and click it',
    `R.picked==='Projects/Pond/Pumps/manual.pdf'`,
  ),
  does('lists#files', 'close the archive folder', `!R.open.includes('Archive')`),
  does('lists#files', 'click on the folder Orchard', `R.picked==='Projects/Orchard'`),
  answers('lists#files', 'Which files are in Photos?', /(?=.*barn)(?=.*harvest)(?=.*tractor).*weir/s),

  // Tabs without roles, questions that fold out, a dialog
  does('lists#tent', 'Go to the Delivery tab.', `R.tab==='Delivery'`),
  answers('lists#tent', 'How much does the tent weigh?', /1[.,]9/),
  does('lists#tent', 'open the return policy', did('returns')),
  answers('lists#tent', 'how long is the warranty', /\b(5|five) years/i),
  does('lists#tent', 'Open the FAQ and click "Register your tent".', did('warranty')),
  does(
    'lists#tent',
    'ask a question with the email kit@fell.example and the text Does it come in red?',
    sent('kit@fell.example|Does it come in red?'),
  ),
  does('lists#tent', 'put it on my wish list', did('wish')),

  // A paper's front page with a menu, a search and pages of articles
  does('lists#paper', 'open the sport section', did('Sport')),
  does('lists#paper', 'Read the article about the otters.', did('read Otters return to the beck')),
  does('lists#paper', 'go to page 3', 'R.page===3'),
  does(
    'lists#paper',
    'Search for ferry and open the second result.',
    `R.term==='ferry'&&${did('read Old ferry to become a café')}`,
  ),
  does('lists#paper', 'save the story on the rye loaf for later', did('save Baker wins gold for rye loaf')),
  does('lists#paper', 'subscribe to the morning briefing with jo@tarn.example', sent('jo@tarn.example')),
  answers('lists#paper', 'who wrote "School play sells out"?', /Joel Parr/),
  does('lists#paper', 'Click the link called Imprint at the bottom', did('Imprint')),

  // A mailbox whose mails are opened from rows of div elements
  does('talk#box', 'Open the email from Oskar', `R.at==='Lift to the match?'&&${did()}`),
  does('talk#box', 'delete the mail about the november bill', did('delete Your November bill')),
  does(
    'talk#box',
    'Reply to Oskar with "Yes, I will pick you up at two."',
    sent('reply|oskar@wren.example|Re: Lift to the match?|Yes, I will pick you up at two.'),
  ),
  does('talk#box', 'star the email from dr amadi', did('star Appointment confirmed')),
  does(
    'talk#box',
    'Forward the seed order mail to tom@lund.example.',
    sent('forward|tom@lund.example|Fwd: Seed order|'),
  ),
  does(
    'talk#box',
    'write an email to ines@calder.example with the subject Keys and the text I left them next door and send it',
    sent('new|ines@calder.example|Keys|I left them next door'),
  ),
  does(
    'talk#box',
    'archive the appointment confirmation from Dr Amadi',
    did('archive Appointment confirmed'),
  ),
  answers('talk#box', 'When is the bill from Gas & Light due?', /5(th)?( of)? Dec|Dec\w* 5/i),
  answers('talk#box', 'how many unread mails do i have', /\b(2|two)\b/i),
  answers('talk#box', 'What is the subject of the mail from Dr Amadi?', /Appointment confirmed/i),
  asks('talk#box', 'Delete the email from Petra Lund.', /Allotment|Seed|which/i),

  // A feed of cards with icon buttons, a menu and more to load
  does('talk#feed', "Like Rowan's post about the walnut loaf.", did('like Rowan')),
  does('talk#feed', 'share the post by @suki_a', did('share Suki')),
  does('talk#feed', 'follow nadia holm', did('follow Nadia')),
  does(
    'talk#feed',
    'Reply "I have one!" to the post about the spare ticket.',
    sent('reply Bram|I have one!'),
  ),
  does('talk#feed', 'Post "Kettle is on, come round"', sent('post|Kettle is on, come round')),
  does('talk#feed', 'mute Nadia', did('mute Nadia')),
  does('talk#feed', "copy the link to suki's post", did('copy Suki')),
  answers('talk#feed', 'How many likes does the post by Rowan Pike have?', /\b48\b/),
  does(
    'talk#feed',
    'load older posts and like the one about the quilt',
    `R.older===true&&${did('like Ines')}`,
  ),
  does('talk#feed', 'Report the second post.', did('report Bram')),

  // Train tickets: a search, then a list to pick from
  does(
    'trade#rail',
    'Find trains from York to Carlisle on 30 November 2026.',
    `R.asked==='York|Carlisle|2026-11-30||1|'&&${sent()}`,
  ),
  does(
    'trade#rail',
    'find a train from leeds to durham tomorrow and select the cheapest one',
    `R.asked==='Leeds|Durham|2026-11-21||1|'&&${sent('10:05')}`,
  ),
  does(
    'trade#rail',
    'Book the fastest train from Penrith to York on December 4th for 2 people.',
    `R.asked==='Penrith|York|2026-12-04||2|'&&${sent('08:15')}`,
  ),
  does(
    'trade#rail',
    'Search for a return from Newcastle to Lancaster, leaving 1 December 2026 and coming back 5 December 2026, with a railcard.',
    `R.asked==='Newcastle|Lancaster|2026-12-01|2026-12-05|1|card'`,
  ),
  does('trade#rail', 'choose return', `document.querySelector('[value=return]').checked&&!R.asked`),
  does('trade#rail', 'three passengers please', filled({ n: '3', fr: '' })),
  answers(
    'trade#rail',
    'how much is the cheapest direct train from hexham to york on the 2nd of december',
    /54[.,]20?/,
  ),
  does(
    'trade#rail',
    'Take the earliest train from Oxenholme to Leeds on 23 November.',
    `R.asked==='Oxenholme|Leeds|2026-11-23||1|'&&${sent('06:52')}`,
  ),
  asks('trade#rail', 'Book the cheapest train from York to Leeds', /date|when|day|leav/i),

  // A table in a restaurant: a counter, a list of days, times as boxes
  does(
    'trade#dine',
    'Book a table for 4 on Saturday at 20:00 under the name Calder.',
    sent('4|Saturday 21 November|inside|20:00|Calder||'),
  ),
  does(
    'trade#dine',
    'book a table for two on tuesday at half past six on the terrace name oduya phone 01434 555 900',
    `R.sent.join().toLowerCase()==='2|tuesday 24 november|terrace|18:30|oduya|01434 555 900|'`,
  ),
  does('trade#dine', 'set the guests to 6', `R.now()==='6|Friday 20 November|inside|'`),
  does('trade#dine', "We'd like to sit on the terrace.", `R.now()==='2|Friday 20 November|terrace|'`),
  does('trade#dine', 'choose sunday and the 19:30 slot', `R.now()==='2|Sunday 22 November|inside|19:30'`),
  does(
    'trade#dine',
    'Put "window seat please" into the special requests',
    filled({ wish: 'window seat please' }),
  ),
  answers('trade#dine', 'what number do I ring for a large party?', /01434 ?555 ?018/),
  asks('trade#dine', 'Book a table for 3 on Sunday at 18:00', /name/i),

  // A list of rooms to filter, sort and pick from
  does('trade#inns', 'Show only places that allow pets', `R.view==='pets|Recommended'`),
  does('trade#inns', 'sort by guest rating', `R.view==='|Guest rating'`),
  does('trade#inns', 'Book the cheapest room.', did('book Station Rooms')),
  does('trade#inns', 'book the cheapest place with breakfast included', did('book Abbey Court')),
  does('trade#inns', 'save harbour view to my favourites', did('save Harbour View')),
  does('trade#inns', 'See the details of the place with the best rating.', did('details Saltwick House')),
  does('trade#inns', 'tick parking and pets and sort by price', `R.view==='parking+pets|Price'`),
  answers('trade#inns', 'How far is Saltwick House from the centre?', /\b1[.,]2\b/),
  answers('trade#inns', 'how many places include breakfast', /\b(3|three)\b/i),
  asks('trade#inns', 'Book a place with parking.', /Harbour|Saltwick|Abbey|which/i),

  // A grocer's list with a basket that folds out
  does('trade#grocer', 'Add rye bread to the basket', `R.basket()==='1 Rye bread'`),
  does(
    'trade#grocer',
    'put two blackberries and one oat milk in the basket',
    `R.basket()==='2 Blackberries, 250 g; 1 Oat milk, 1 l'`,
  ),
  does('trade#grocer', 'show only the bakery products', filled({ cat: 'Bakery', fl: '' })),
  does('trade#grocer', 'Add the cheapest fruit.', `R.basket()==='1 Pears, 1 kg'`),
  does('trade#grocer', 'Search for cheese and add it to the basket.', `R.basket()==='1 Goat cheese'`),
  does(
    'trade#grocer',
    'Add clementines and cinnamon buns, then open the basket and check out.',
    sent('1 Clementines, 1 kg; 1 Cinnamon buns, 4'),
  ),
  answers('trade#grocer', 'what does goat cheese cost', /5[.,]60?/),
  does(
    'trade#grocer',
    'add pears then open the basket enter the voucher code FROST10 and apply it',
    `R.basket()==='1 Pears, 1 kg'&&${did('voucher FROST10')}`,
  ),

  // Small pages with one thing to do
  does('mini#press', 'Click the button called Proceed.', did('Proceed')),
  does('mini#press', 'press later', did('Later')),
  does('mini#press', 'ring the bell', did('Ring the bell')),
  does('mini#press', 'Click "Hold on" and then "Never mind".', did('Hold on', 'Never mind')),
  does(
    'mini#copy',
    'Copy the text from the box into the field below and submit it.',
    sent('Tortor nibh, 44 quiet herons over Esk.'),
  ),
  does('mini#copy', 'type quiet herons and submit', sent('quiet herons')),
  does('mini#copy', 'Find the third word of the paragraph, type it in and press Submit.', sent('above')),
  does(
    'mini#login',
    'Log in with the username perch42 and the password gr3yGoose',
    sent('perch42|gr3yGoose|false'),
  ),
  does('mini#login', 'sign in as marlow with password t!de and keep me signed in', sent('marlow|t!de|true')),
  does('mini#login', 'I forgot my password', did('forgot')),
  does('mini#boxes', 'Tick basil and capers and press Order.', sent('basil+anchovies+capers||0')),
  does('mini#boxes', 'untick anchovies choose large and order', sent('|large|0')),
  does('mini#boxes', 'Give us four stars', `R.now()==='anchovies||4'`),
  does(
    'mini#boxes',
    'Order a medium pizza with olives and extra cheese but without anchovies.',
    sent('olives+extra cheese|medium|0'),
  ),
  does('mini#people', 'Call Lotte Fry.', did('call Lotte Fry')),
  does('mini#people', 'go to the next contact', `R.at==='Wanda Osei'&&${did()}`),
  answers('mini#people', 'what is the phone number of hal brannock', /0113 ?555 ?340/),
  does('mini#people', 'Edit the contact of Wanda Osei', did('edit Wanda Osei')),
  does(
    'mini#todo',
    'add water the plants to the list',
    `R.text().toLowerCase().endsWith('-call aunt bea -water the plants')`,
  ),
  does('mini#todo', 'Mark "Fix the gutter" as done.', `R.text().includes('+Fix the gutter')`),
  does(
    'mini#todo',
    'remove the task about the dentist',
    `R.text()==='-Fix the gutter +Buy stamps -Call Aunt Bea'`,
  ),
  does('mini#todo', 'Show only the open tasks', `R.view==='Open'`),
  answers('mini#todo', 'how many tasks are not done yet', /\b(3|three)\b/i),
  does('mini#pop', 'Close the dialog.', 'R.did.length===1&&/^(close|no)$/.test(R.did[0])'),
  does('mini#pop', 'yes please send me news at ida@clock.example', did('yes ida@clock.example')),
  does('mini#pop', 'Say no thanks and open the opening hours.', did('no', 'hours')),
  answers('mini#pop', 'how many of the clocks still run?', /\b(9|nine)\b/i),
];
