// SPDX-License-Identifier: MIT
// Tables, facts, dates, mail, feeds, bookings, shops and small tools: the half that the planner may learn from.
import type { Task } from '../tasks.ts';
import { booked, did, sent } from './b-ends.ts';

const gone = (name: string) => `R.gone.join()===${JSON.stringify(name)}&&R.edit===''`;
const mail = (deleted: string[], starred: string[], written: string) =>
  `R.deleted.join()===${JSON.stringify(deleted.join())}&&R.starred.join()===${JSON.stringify(starred.join())}&&${sent(written)}`;
const basket = (items: Record<string, number>) =>
  `JSON.stringify(R.basket)===${JSON.stringify(JSON.stringify(items))}&&R.order===''`;

export const TASKS: Task[] = [
  // A table with sortable headers and icon buttons in each row
  { page: 'b-data#crew', text: 'How many hours does Perpetua Isley have?', answer: /\b51\b/ },
  { page: 'b-data#crew', text: 'Delete the row of Tavi Mundt.', holds: gone('Tavi Mundt') },
  {
    page: 'b-data#crew',
    text: 'sort the crew by hours please',
    holds: `R.sort==='2asc'&&R.gone.length===0`,
  },
  { page: 'b-data#crew', text: 'um how many people in the crew are deckhands', answer: /\b(2|two)\b/i },
  { page: 'b-data#crew', text: 'what is the average of the hours', answer: /\b39\b/ },
  { page: 'b-data#crew', text: 'Which crew member has the most hours?', answer: /Perpetua Isley/ },
  {
    page: 'b-data#crew',
    text: 'sort the table by name and then delete the first row',
    holds: `R.sort==='0asc'&&${gone('Jory Vantongeren')}`,
  },
  { page: 'b-data#crew', text: 'get rid of the cook', holds: gone('Ottoline Brack') },
  { page: 'b-data#crew', text: 'delete the deckhand', asks: /Jory|Quill|which/i },
  { page: 'b-data#crew', text: 'Add up the hours of the whole crew and tell me the sum.', answer: /\b195\b/ },
  {
    page: 'b-data#crew',
    text: 'who works more hours tavi mundt or jory vantongeren',
    answer: /^(?!.*not tavi).*Tavi/is,
  },

  // A table made of div elements, with a filter and pages
  { page: 'b-data#stock', text: 'How many pieces of the brass latch are in stock?', answer: /\b45\b/ },
  {
    page: 'b-data#stock',
    text: 'go to the next page of the stock list',
    holds: `R.page===2&&R.order.length===0`,
  },
  {
    page: 'b-data#stock',
    text: 'filter the list for copper and reorder the copper rivet',
    holds: `R.order.join()==='Copper rivet'&&/^copper/i.test(R.filter)`,
  },
  {
    page: 'b-data#stock',
    text: 'Reorder the glass knob. It may be on a later page.',
    holds: `R.order.join()==='Glass knob'`,
  },
  { page: 'b-data#stock', text: 'okay what does the cork tile cost', answer: /2\.10/ },

  // A profile as a definition list
  { page: 'b-data#profile', text: 'Where is Wilhelmina Dacre from?', answer: /Kirkby Stephen/ },
  { page: 'b-data#profile', text: 'since when has she been a member', answer: /14 March 2019/ },
  {
    page: 'b-data#profile',
    text: 'Enter the favourite colour of Wilhelmina into the text field and press Submit.',
    holds: sent('ochre'),
  },
  {
    page: 'b-data#profile',
    text: 'tell me her phone number and how many hives she keeps',
    answer: /(?=.*017683 55512).*\b17\b/s,
  },

  // An order summary
  { page: 'b-data#order', text: 'When is the order expected to arrive?', answer: /24 November 2026/ },
  { page: 'b-data#order', text: 'how much was shipping', answer: /5\.90/ },
  {
    page: 'b-data#order',
    text: 'what is the status of my order and who is the carrier',
    answer: /(?=.*out for delivery).*Pellworm/is,
  },
  { page: 'b-data#order', text: 'how many linen towels did i order', answer: /\b(3|three)\b/i },
  { page: 'b-data#order', text: 'track the parcel', holds: `R.did.join()==='track'` },

  // Native date, time and number fields
  {
    page: 'b-forms#native',
    text: 'Choose 08/12/2026 as the pick-up date and hit submit.',
    holds: sent('2026-08-12||'),
  },
  {
    page: 'b-forms#native',
    text: 'hire a van from tomorrow at half past nine in the morning for three days and submit it',
    holds: sent('2026-11-21|09:30|3'),
  },
  {
    page: 'b-forms#native',
    text: 'Set the pick-up time to 4:45 PM and the number of days to 12, then submit.',
    holds: sent('|16:45|12'),
  },
  {
    page: 'b-forms#native',
    text: 'set the pick up date to next monday',
    holds: `document.getElementById('d').value==='2026-11-23'&&R.sent.length===0`,
  },

  // A month grid that opens under a read-only field
  { page: 'b-forms#month', text: 'Select 11/09/2026 as the date and hit submit.', holds: sent('11/09/2026') },
  { page: 'b-forms#month', text: 'Select 01/27/2027 as the date and hit submit.', holds: sent('01/27/2027') },
  {
    page: 'b-forms#month',
    text: 'pick the fifth of august twenty twenty six and submit',
    holds: sent('08/05/2026'),
  },
  { page: 'b-forms#month', text: 'choose tomorrow and press submit', holds: sent('11/21/2026') },

  // A range of dates as text in a given format
  {
    page: 'b-forms#leave',
    text: 'request leave from 3 December 2026 to 11 December 2026 for training',
    holds: sent('03/12/2026|11/12/2026|Training'),
  },
  {
    page: 'b-forms#leave',
    text: 'I need the week from Dec 21 to Dec 24 off as holiday, please send the request',
    holds: sent('21/12/2026|24/12/2026|Holiday'),
  },
  {
    page: 'b-forms#leave',
    text: 'From: 01/02/2027, To: 05/02/2027, Reason: Sick. Send request.',
    holds: sent('01/02/2027|05/02/2027|Sick'),
  },
  { page: 'b-forms#leave', text: 'send a leave request for training', asks: /date|from|when/i },

  // A list that opens under a text field
  {
    page: 'b-forms#tags',
    text: 'Enter an item that starts with "Ban" and ends with "ana". Then press Submit.',
    holds: sent('Banana'),
  },
  {
    page: 'b-forms#tags',
    text: 'Enter an item that starts with "Clo" and ends with "berry", then press Submit.',
    holds: sent('Cloudberry'),
  },
  {
    page: 'b-forms#tags',
    text: 'search for kumquat in the item box, choose it from the list and submit',
    holds: `${sent('Kumquat')}&&menu.children.length===0`,
  },
  {
    page: 'b-forms#tags',
    text: 'type l o g into item and take loganberry then submit',
    holds: sent('Loganberry'),
  },
  // A mail box of div elements with titled icons
  {
    page: 'b-talk#mail',
    text: 'Find the email by Lonna and click the trash icon to delete it.',
    holds: mail(['Lonna'], [], ''),
  },
  { page: 'b-talk#mail', text: 'could you star the mail from reuben', holds: mail([], ['Reuben'], '') },
  {
    page: 'b-talk#mail',
    text: 'Find the email by Idabel and reply to them with the text "On my way".',
    holds: mail([], [], 'reply|Idabel|Idabel|Re: Stairwell keys|On my way'),
  },
  {
    page: 'b-talk#mail',
    text: 'forward the message from reuben to hank at pelworm dot org',
    holds: mail([], [], 'forward|Reuben|hank@pelworm.org|Fwd: Boat share|'),
  },
  {
    page: 'b-talk#mail',
    text: 'write a new mail to tove@fjord.example, subject Keys, message "Under the mat", and send it',
    holds: mail([], [], 'new||tove@fjord.example|Keys|Under the mat'),
  },
  { page: 'b-talk#mail', text: 'whats the subject of the email idabel sent', answer: /Stairwell keys/ },
  { page: 'b-talk#mail', text: 'delete the email from Carew', asks: /Dinah|Miles|which/i },
  {
    page: 'b-talk#mail',
    text: 'star the emails by Lonna and Idabel and then bin the one from Miles Carew',
    holds: `R.deleted.join()==='Miles Carew'&&[...R.starred].sort().join()==='Idabel,Lonna'`,
  },

  // A feed with titled icons and a menu in each post
  { page: 'b-talk#feed', text: 'For the user @sana, click on the "Retweet" button.', holds: did('retweet1') },
  { page: 'b-talk#feed', text: 'like the third post', holds: did('like3') },
  { page: 'b-talk#feed', text: 'For the user @tamtam, click on the "Follow" button.', holds: did('follow5') },
  {
    page: 'b-talk#feed',
    text: 'like all the posts by @brix',
    holds: `[...R.did].sort().join()==='like2,like4'`,
  },
  {
    page: 'b-talk#feed',
    text: 'reply to the post about the canoe with "Is it still for sale?"',
    holds: did('reply:Is it still for sale?:3'),
  },
  { page: 'b-talk#feed', text: 'how many likes does the post about the bus stop have', answer: /\b19\b/ },

  // A chat with a contenteditable box
  {
    page: 'b-talk#chat',
    text: 'Open the conversation with Marnie and send "Locked both."',
    holds: sent('Marnie|Locked both.'),
  },
  {
    page: 'b-talk#chat',
    text: 'message aunt philippa i will call tonight',
    holds: `/^Aunt Philippa\\|i will call tonight\\.?$/i.test(R.sent.join(';'))`,
  },
  { page: 'b-talk#chat', text: 'what did Oskar write last?', answer: /Bring the big pot/ },
  { page: 'b-talk#chat', text: 'send a message to oskar', asks: /what|text|message|say/i },

  // A flight search with city lists
  {
    page: 'b-trade#fly',
    text: 'Book the shortest one-way flight from: Fairbanks, AK to: SYR on 11/27/2026.',
    holds: booked('FAI|SYR|2026-11-27|NF 387'),
  },
  {
    page: 'b-trade#fly',
    text: 'Book the cheapest one-way flight from: Hartford, CT to: Hobbs, NM on 12/02/2026.',
    holds: booked('BDL|HOB|2026-12-02|NF 551'),
  },
  {
    page: 'b-trade#fly',
    text: 'i need to fly from tulsa to fargo tomorrow book me the flight that leaves earliest',
    holds: booked('TUL|FAR|2026-11-21|NF 802'),
  },
  { page: 'b-trade#fly', text: 'Book the cheapest flight from Tulsa to Syracuse', asks: /date|when|day/i },

  // A shop with filters, a basket and a checkout of three steps
  {
    page: 'b-trade#lamps',
    text: 'add the otter floor lamp to my basket',
    holds: basket({ 'Otter floor lamp': 1 }),
  },
  {
    page: 'b-trade#lamps',
    text: 'Sort by price, low to high, and add the second lamp to the basket.',
    holds: `R.sort==='Price: low to high'&&${basket({ 'Heron desk lamp': 1 })}`,
  },
  {
    page: 'b-trade#lamps',
    text: 'show only desk lamps and put the most expensive one in the basket',
    holds: `R.types==='Desk'&&${basket({ 'Lynx desk lamp': 1 })}`,
  },
  { page: 'b-trade#lamps', text: 'whats the cheapest floor lamp', answer: /Stoat/ },
  {
    page: 'b-trade#lamps',
    text: 'put the badger pendant in the basket, then open the basket and change the quantity to 4',
    holds: basket({ 'Badger pendant': 4 }),
  },
  {
    page: 'b-trade#lamps',
    text: 'add the wren desk lamp, go to the basket and apply the coupon code GLOW10',
    holds: `R.coupon==='GLOW10'&&${basket({ 'Wren desk lamp': 1 })}`,
  },
  {
    page: 'b-trade#lamps',
    text: 'Buy one Heron desk lamp with express delivery. Full name: Edda Quist, street: 9 Mill Lane, town: Alston.',
    holds: `R.order==='1 Heron desk lamp||Edda Quist|9 Mill Lane|Alston|Express'`,
  },
  { page: 'b-trade#lamps', text: 'Add the floor lamp to the basket.', asks: /which|Otter|Stoat/i },

  // A search engine with result pages
  {
    page: 'b-kit#search',
    text: 'Use the textbox to enter "Marilu" and press "Search", then find and click the 5th search result.',
    holds: `R.query==='Marilu'&&R.opened.join()==='Tobias'`,
  },
  {
    page: 'b-kit#search',
    text: 'search for tin whistles and open the first result',
    holds: `R.query==='tin whistles'&&R.opened.join()==='Emile'`,
  },
  {
    page: 'b-kit#search',
    text: 'look up "dry stone walls" and click the result called Delphine, it is on one of the later pages',
    holds: `R.query==='dry stone walls'&&R.opened.join()==='Delphine'`,
  },

  // A list of chores
  {
    page: 'b-kit#todo',
    text: 'add sweep the yard and ring the vet to my chores',
    holds: `/^Descale the kettle; x Water the ferns; Post the parcel; Oil the gate; sweep the yard; ring the vet$/i.test(R.text)`,
  },
  {
    page: 'b-kit#todo',
    text: 'Mark "Post the parcel" as done and delete "Oil the gate".',
    holds: `R.text==='Descale the kettle; x Water the ferns; x Post the parcel'`,
  },
  { page: 'b-kit#todo', text: 'so how many chores are still open', answer: /\b(3|three)\b/i },
  {
    page: 'b-kit#todo',
    text: 'tick everything off and clear the completed ones',
    holds: `R.text===''`,
  },

  // Preferences with switches and a segmented control
  {
    page: 'b-kit#panel',
    text: 'Turn on desktop alerts, switch the theme to Dark and save the changes.',
    holds: `R.saved==='on,on,on|Dark|50|English'`,
  },
  {
    page: 'b-kit#panel',
    text: 'turn off read receipts and uh make sure spell check is on then save',
    holds: `R.saved==='off,off,on|Light|50|English'`,
  },
  {
    page: 'b-kit#panel',
    text: 'set the language to Cymraeg and the volume to 80, then save',
    holds: `R.saved==='off,on,on|Light|80|Cymraeg'`,
  },
  {
    page: 'b-kit#panel',
    text: 'is spell check on?',
    answer: /^(?!.*\b(no|not|off)\b).*\b(on|yes|enabled|checked)\b/is,
  },

  // Files and folders with a menu per row
  {
    page: 'b-kit#files',
    text: 'open the Boats folder and then Dinghies',
    holds: `R.folder==='Boats/Dinghies'`,
  },
  {
    page: 'b-kit#files',
    text: 'Delete the file budget.xls.',
    holds: `R.deleted.join()==='budget.xls'&&R.downloaded.length===0`,
  },
  {
    page: 'b-kit#files',
    text: 'go into tax and download the return spreadsheet',
    holds: `R.downloaded.join()==='Tax/return.xls'&&R.deleted.length===0`,
  },
  { page: 'b-kit#files', text: 'how big is lease.pdf', answer: /910\s?KB/ },

  // A calculator and sums
  { page: 'b-kit#calc', text: 'Press the keys 4, 0, 7 on the calculator.', holds: `R.keys==='407'` },
  {
    page: 'b-kit#calc',
    text: 'type fifty three times six on the calculator and press equals',
    holds: `R.shown==='318'&&R.keys==='53×6='`,
  },
  {
    page: 'b-kit#sum',
    text: 'Solve the math problem and type your answer into the textbox. Press submit when done.',
    holds: sent('43'),
  },
  { page: 'b-kit#solve', text: 'Solve for x and type the answer, then press Check.', holds: sent('21') },
];
