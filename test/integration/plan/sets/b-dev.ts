// SPDX-License-Identifier: MIT
// Tables, facts, dates, mail, feeds, bookings, shops and small tools: the half that the planner may learn from.
import type { Task } from '../tasks.ts';

const sent = (value: string) => `R.sent.join(';')===${JSON.stringify(value)}`;
const gone = (name: string) => `R.gone.join()===${JSON.stringify(name)}&&R.edit===''`;

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
  { page: 'b-data#crew', text: 'delete the deckhand', asks: /Jory|Quill|which|deckhand/i },

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
];
