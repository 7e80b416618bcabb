// SPDX-License-Identifier: MIT
// A fourth set, written and committed before the planner met it, after set 3 had been worked in.
// On the first run 12 of the 30 were done (40 %); what it taught is in the planner now.
import type { Task } from './tasks.ts';

const R = (value: string) => `R.v===${JSON.stringify(value)}`;

export const TASKS: Task[] = [
  { page: 'wob2#sequence', text: 'Click button ONE, then click button TWO.', holds: R('12') },
  { page: 'wob2#numbers', text: 'Click on the numbers in ascending order.', holds: R('12345') },
  {
    page: 'wob2#odd',
    text: 'Mark the numbers below as odd or even and press submit when done.',
    holds: R('Odd,Even,Odd'),
  },
  {
    page: 'wob2#sliders',
    text: 'Set the sliders to the combination [3,10,13] and submit.',
    holds: R('3,10,13'),
  },
  {
    page: 'wob2#algebra',
    text: 'Solve for x and type your answer into the textbox. Press Submit when done.',
    holds: R('5'),
  },
  {
    page: 'wob2#lastword',
    text: 'Find the last word in the text area, enter it into the text field and hit Submit.',
    holds: R('posuere'),
  },
  {
    page: 'wob2#transform',
    text: 'Type the text below into the text field and press Submit.',
    holds: R('qZtr'),
  },
  {
    page: 'wob2#large',
    text: 'Select brim, coal, fern, hush, jade and click Submit.',
    holds: R('brim,coal,fern,hush,jade'),
  },
  {
    skip: 'the dialog comes up amid a batch, and the act stage goes on',
    page: 'wob2#popup',
    text: 'Enter the username "carlie" and the password "bY2" into the text fields and press login.',
    holds: R('carlie,bY2'),
  },
  {
    skip: 'the planner makes no plan for calendars whose slots are clicked',
    page: 'wob2#event',
    text: 'Create a 2 hour event named "Food" at 11AM.',
    holds: R('11AM,Food,2 hours'),
  },
  {
    page: 'wob2#role',
    text: 'Navigate through the file tree. Find and click on the folder or file named "Pru".',
    holds: R('Pru'),
  },
  { page: 'postbox', text: 'star the email about lunch', holds: `R.star==='Lunch?'` },
  { page: 'postbox', text: 'open the invoice', holds: `R.open==='Invoice 5521'` },
  { page: 'postbox', text: 'how much is due on invoice 5521?', answer: /84\.20/ },
  {
    page: 'postbox',
    text: 'select both emails from Petra and archive them',
    holds: `R.did==='Archive:Quarterly numbers,Team offsite'`,
  },
  { page: 'postbox', text: 'delete the message from Karim', holds: `R.did==='Delete:Lunch?'` },
  {
    page: 'postbox',
    text: 'write an email to zoe@lab.org with the subject Keys and the text I left them at the desk',
    holds: `R.sent==='zoe@lab.org|Keys|I left them at the desk'`,
  },
  {
    page: 'postbox',
    text: 'reply to Karim saying one is fine',
    holds: `R.sent==='Karim|Re: Lunch?|one is fine'`,
  },
  {
    page: 'stay',
    text: 'find a stay in Bergen from 5 December to 9 December for 2 adults and 1 child',
    holds: `R.q==='Bergen, Norway|05/12/2026|09/12/2026|2|1|0'`,
  },
  { page: 'stay', text: 'set the adults to 4', holds: `ad.value==='4'` },
  {
    page: 'stay',
    text: 'I am travelling for business with pets',
    holds: `R.purpose==='Business'&&pet.checked`,
  },
  { page: 'stay', text: 'show stays and choose the cheapest room', holds: `R.room==='Fjord House'` },
  {
    page: 'stay',
    text: 'show the stays, sort them by stars and pick the first one',
    holds: `R.room==='Old Mill'`,
  },
  { page: 'stay', text: 'press show stays and tell me how much old mill is', answer: /118/ },
  { page: 'guide', text: 'how do I cancel?', answer: /account page/ },
  { page: 'guide', text: 'where is my data stored', answer: /Finland/ },
  { page: 'guide', text: 'which plan has phone support?', answer: /Company/ },
  { page: 'guide', text: 'switch the language to Finnish or Suomi', holds: `lg.value==='Suomi'` },
  {
    skip: 'the planner does not see an opinion in a statement',
    page: 'guide',
    text: 'say that this page was helpful',
    holds: R('yes'),
  },
  { page: 'guide', text: 'when was this last updated?', answer: /3 March 2026/ },
];
