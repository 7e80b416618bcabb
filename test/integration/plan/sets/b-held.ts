// SPDX-License-Identifier: MIT
// Tables, facts, dates, mail, feeds, bookings, shops and small tools: the half that only measures.
import type { Task } from '../tasks.ts';

const sent = (value: string) => `R.sent.join(';')===${JSON.stringify(value)}`;

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
];
