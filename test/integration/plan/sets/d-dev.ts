// SPDX-License-Identifier: MIT
// Short tasks as a judge would write them, on pages made for them without a look at the planner: the half that it may learn from.

import type { Task } from '../tasks.ts';
import { did, filled, sent, ticked } from './d-ends.ts';

const does = (page: string, text: string, holds: string): Task => ({ page: `d-${page}`, text, holds });
const answers = (page: string, text: string, answer: RegExp): Task => ({ page: `d-${page}`, text, answer });
const asks = (page: string, text: string, asked: RegExp): Task => ({ page: `d-${page}`, text, asks: asked });

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
];
