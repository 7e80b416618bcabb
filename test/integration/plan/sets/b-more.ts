// SPDX-License-Identifier: MIT
// Tables, facts, dates, mail, feeds, bookings, shops and small tools: the half that was held out at first.
import type { Task } from '../tasks.ts';
import { booked, did, sent } from './b-ends.ts';

const groceries = (value: string) => `R.flat===${JSON.stringify(value)}&&R.order===''`;

export const TASKS: Task[] = [
  // A grid of ARIA roles with icon buttons in each row
  { page: 'b-quay#league', text: 'How many goals against does Crake Athletic have?', answer: /\b17\b/ },
  {
    page: 'b-quay#league',
    text: 'Click the "Remove" button in the row of Fosse United.',
    holds: `R.removed.join()==='Fosse United'&&R.fav.length===0`,
  },
  { page: 'b-quay#league', text: 'which club scored the most goals', answer: /Dunmere Town/ },
  {
    page: 'b-quay#league',
    text: 'show only the second division and add hexley borough to my favourites',
    holds: `R.filter==='Second'&&R.fav.join()==='Hexley Borough'&&R.removed.length===0`,
  },
  {
    page: 'b-quay#league',
    text: 'sort by goals for, highest first',
    holds: `R.sort==='3desc'&&R.removed.length===0`,
  },
  { page: 'b-quay#league', text: 'how many clubs play in the first division', answer: /\b(3|three)\b/i },
  { page: 'b-quay#league', text: 'Which club has the fewest goals against?', answer: /Ashby Rovers/ },
  {
    page: 'b-quay#league',
    text: 'how many goals have ashby rovers and fosse united scored together',
    answer: /\b(49|forty-nine)\b/i,
  },

  // An invoice laid out with a table
  { page: 'b-quay#invoice', text: 'when is the invoice due', answer: /5 January 2027/ },
  {
    page: 'b-quay#invoice',
    text: 'Copy the reference of the invoice and the amount due into the payment fields and pay.',
    holds: `/^QX-90-TULIP\\|£?372(\\.00)?$/.test(R.sent.join(';'))`,
  },
  {
    page: 'b-quay#invoice',
    text: 'Who is the bill for, and what is the net amount?',
    answer: /(?=.*Thrapston Kites).*310/s,
  },

  // A date of three selects, a time of two numbers
  {
    page: 'b-quay#born',
    text: 'Set the date of birth to 07/19/1983 and save.',
    holds: sent('19|Jul|1983||'),
  },
  {
    page: 'b-quay#born',
    text: 'i was born on the second of february nineteen ninety one and the best time to call is fourteen thirty save that',
    holds: sent('2|Feb|1991|14|30'),
  },

  // An ARIA combobox and a calendar dialog
  {
    page: 'b-quay#city',
    text: 'Reserve a crossing from Stornhaven on 12/03/2026.',
    holds: sent('Stornhaven|3 December 2026'),
  },
  {
    page: 'b-quay#city',
    text: 'pick wickness as the harbour, departure next friday, then reserve',
    holds: sent('Wickness|27 November 2026'),
  },
  { page: 'b-quay#city', text: 'choose the harbour that starts with ull', asks: /Ullport|Ullapoint|which/i },
  {
    page: 'b-quay#city',
    text: 'Enter a harbour that starts with "Mar" and ends with "by". Then press Reserve.',
    holds: sent('Marrowby|'),
  },

  // A mail box as a table with check boxes and a toolbar
  {
    page: 'b-quill#post',
    text: 'Delete the emails from Corvin and Hollis.',
    holds: `[...R.deleted].sort().join()==='Corvin,Hollis'&&R.archived.length===0`,
  },
  {
    page: 'b-quill#post',
    text: 'archive the message about the meter reading',
    holds: `R.archived.join()==='Petra'&&R.deleted.length===0`,
  },
  {
    page: 'b-quill#post',
    text: `Find the email by Ingram and reply to it with the text "Count me in".`,
    holds: sent('reply|Ingram|Ingram|Count me in'),
  },
  {
    page: 'b-quill#post',
    text: 'forward the mail from saskia to milo at brae dot example and send it',
    holds: sent('forward|Saskia|milo@brae.example|'),
  },
  {
    page: 'b-quill#post',
    text: 'Who sent the email about the parish fete, and when?',
    answer: /(?=.*Corvin).*16 Nov/s,
  },
  { page: 'b-quill#post', text: 'reply to the email by hollis', asks: /what|text|message|reply|say/i },

  // A feed of articles
  { page: 'b-quill#micro', text: 'Click the "Share" button of the 4th post.', holds: did('share4') },
  {
    page: 'b-quill#micro',
    text: 'like every post by ysolde trent',
    holds: `[...R.did].sort().join()==='like1,like4'`,
  },
  {
    page: 'b-quill#micro',
    text: 'For the user @bramble, click on the "Follow" button and then comment "It suits you" on the post.',
    holds: did('follow2,comment:It suits you:2'),
  },
  { page: 'b-quill#micro', text: 'which post has the most likes', answer: /kettle|Dov/i },

  // A key pad of div elements
  { page: 'b-quill#pin', text: 'Enter the PIN 7309 on the keypad and press OK.', holds: sent('7309') },
  { page: 'b-quill#pin', text: 'punch in four four one eight and then okay', holds: sent('4418') },

  // Sums
  {
    page: 'b-quill#quiz',
    text: 'work out the problem, choose the right answer and check it',
    holds: sent('60'),
  },
  {
    page: 'b-quill#minus',
    text: 'Solve the math problem and type your answer into the textbox. Press submit when done.',
    holds: sent('45'),
  },

  // A heating panel
  {
    page: 'b-quill#heat',
    text: 'Set the mode to Eco and the target temperature to 19 degrees.',
    holds: `R.state==='Eco|19|on|off'`,
  },
  {
    page: 'b-quill#heat',
    text: 'turn the frost guard off and the child lock on please',
    holds: `R.state==='Comfort|21|off|on'`,
  },
  { page: 'b-quill#heat', text: 'uh whats the humidity down in the cellar', answer: /\b68\b/ },
  { page: 'b-quill#heat', text: 'change the mode', asks: /which|what|Comfort|Eco|Away/i },

  // A hotel search
  {
    page: 'b-inn#hotel',
    text: 'Find a hotel in Penarth from 12/04/2026 to 12/07/2026 for 3 guests and select the cheapest one.',
    holds: booked('Penarth|2026-12-04|2026-12-07|3|Station Lodge'),
  },
  {
    page: 'b-inn#hotel',
    text: 'book the best rated hotel in whitby for two guests check in tomorrow check out on monday',
    holds: booked('Whitby|2026-11-21|2026-11-23|2|The Old Customs Inn'),
  },
  {
    page: 'b-inn#hotel',
    text: 'I want to stay at Gull House in Oban from 8 to 10 January 2027, just me',
    holds: booked('Oban|2027-01-08|2027-01-10|1|Gull House'),
  },

  // A table at a restaurant
  {
    page: 'b-inn#eat',
    text: 'Book a table for 4 on Saturday, November 21 at 7:30 PM under the name Ferris, and confirm.',
    holds: sent('4|Sat 21 Nov|7:30 PM|Ferris'),
  },
  {
    page: 'b-inn#eat',
    text: 'table for two on sunday at half past six in the evening the name is okoro confirm it',
    holds: `/^2\\|Sun 22 Nov\\|6:30 PM\\|okoro$/i.test(R.sent.join(';'))`,
  },
  {
    page: 'b-inn#eat',
    text: 'reserve a table for five people tomorrow at 8 pm',
    asks: /new name|(what|which).*(name|called)|name.*\?/i,
  },

  // A grocer with the basket beside the goods
  {
    page: 'b-inn#grocer',
    text: 'add three red lentils',
    holds: groceries('1 Oat milk+2 Rye bread+3 Red lentils'),
  },
  {
    page: 'b-inn#grocer',
    text: 'Show only the Dairy aisle and add the goat cheese to the basket.',
    holds: `R.aisle==='Dairy'&&${groceries('1 Goat cheese+1 Oat milk+2 Rye bread')}`,
  },
  {
    page: 'b-inn#grocer',
    text: 'take the oat milk out of the basket and check out',
    holds: `R.order==='2 Rye bread'`,
  },
  { page: 'b-inn#grocer', text: 'what does my basket come to', answer: /7\.80/ },
  {
    page: 'b-inn#grocer',
    text: 'Add a seeded roll, use the promo code NETTLE5, then check out.',
    holds: `R.order==='1 Oat milk+1 Seeded roll+2 Rye bread'&&R.promo==='NETTLE5'`,
  },

  // A search engine with a next page
  {
    page: 'b-inn#hits',
    text: 'Use the textbox to enter "velvet ants" and search, then find and click the 7th search result.',
    holds: `R.query==='velvet ants'&&R.opened.join()==='Gantry Notes'`,
  },
  {
    page: 'b-inn#hits',
    text: 'search for moss gardens go to the next page and open the last result there',
    holds: `R.query==='moss gardens'&&R.opened.join()==='Hollow Lane'`,
  },
  {
    page: 'b-inn#hits',
    text: 'search for copper kettles and tell me how many results there are',
    holds: `R.query==='copper kettles'&&R.opened.length===0`,
    answer: /1,?340/,
  },

  // A tree of folders
  {
    page: 'b-inn#tree',
    text: 'Expand Photos, then Summer, and select "pier.png".',
    holds: `R.selected==='Photos/Summer/pier.png'&&R.binned.length===0`,
  },
  {
    page: 'b-inn#tree',
    text: 'move the budget file in the office folder to the bin',
    holds: `R.binned.join()==='Office/budget.ods'&&R.renamed.length===0`,
  },
  {
    page: 'b-inn#tree',
    text: 'rename notes.md to diary.md',
    holds: `R.renamed.join()==='notes.md>diary.md'&&R.binned.length===0`,
  },
  {
    page: 'b-inn#tree',
    text: 'rename the file cat.png in Photos',
    asks: /new name|(what|which).*(name|called)|name.*\?/i,
  },
];
