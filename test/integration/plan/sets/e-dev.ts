// SPDX-License-Identifier: MIT
// Pages made with the widgets of well-known libraries (jQuery UI, DataTables, jsTree, flatpickr, Tom Select, Bootstrap, Shoelace,
// FullCalendar, Quill), written without a look at the planner: the half that it may learn from.
import type { Task } from '../tasks.ts';

const answers = (page: string, text: string, answer: RegExp): Task => ({ page: `e-${page}`, text, answer });
const does = (page: string, text: string, holds: string): Task => ({ page: `e-${page}`, text, holds });
const asks = (page: string, text: string, asks: RegExp): Task => ({ page: `e-${page}`, text, asks });

const is = (expression: string, value: string) => `${expression}===${JSON.stringify(value)}`;
/** What a list in R holds, in this order. */
const list = (name: string, ...values: string[]) => is(`R.${name}.join(';')`, values.join(';'));
/** The form as it stands, and nothing sent. */
const stands = (sent: string, value: string) => `${list(sent)}&&${is('R.now()', value)}`;

export const TASKS: Task[] = [
  // jQuery UI: a booking form with a select menu, two date pickers, a spinner, button-like choices and an autocomplete
  does(
    'ui#cabin',
    'Book the Puffin cabin from 12/04/2026 to 12/07/2026 for 3 guests.',
    list('booked', 'Puffin|12/04/2026|12/07/2026|3|None|no dog|'),
  ),
  does('ui#cabin', 'choose tern as the cabin', stands('booked', 'Tern|||2|None|no dog|')),
  does(
    'ui#cabin',
    'set the arrival to january 15 2027',
    stands('booked', 'Gannet|01/15/2027||2|None|no dog|'),
  ),
  does('ui#cabin', 'Change the number of guests to 5.', stands('booked', 'Gannet|||5|None|no dog|')),
  does(
    'ui#cabin',
    'i want half board and we are bringing a dog',
    stands('booked', 'Gannet|||2|Half board|dog|'),
  ),
  does(
    'ui#cabin',
    'We are coming from Inverness, pick it from the suggestions.',
    stands('booked', 'Gannet|||2|None|no dog|Inverness, Highland'),
  ),
  does(
    'ui#cabin',
    'book kittiwake with breakfast, arriving tomorrow and leaving on the 24th of November',
    list('booked', 'Kittiwake|11/21/2026|11/24/2026|2|Breakfast|no dog|'),
  ),
  asks('ui#cabin', 'Book the Tern cabin with breakfast.', /date|when|day|arriv/i),

  // jQuery UI: settings with tabs, a slider, an accordion and a dialog
  does('ui#prefs', 'Go to the privacy tab.', 'R.tab()===2'),
  answers('ui#prefs', 'what is the text size at the moment', /\b14\b/),
  does('ui#prefs', 'Set the text size to 18 and save.', list('saved', 'English|18|on|on|off|22|Everyone')),
  does(
    'ui#prefs',
    'Turn off notifications for replies, then save the settings.',
    list('saved', 'English|14|on|off|off|22|Everyone'),
  ),
  does('ui#prefs', 'unblock Lou Castellan', list('blocked', 'Morten Fisk', 'Ada Prynne')),
  answers('ui#prefs', 'Who have I blocked?', /(?=.*Morten Fisk)(?=.*Ada Prynne)(?=.*Lou Castellan)/s),
  does(
    'ui#prefs',
    'let only my friends see my profile and save that',
    list('saved', 'English|14|on|on|off|22|Friends'),
  ),
  does(
    'ui#prefs',
    'Switch the language to Suomi and start quiet hours at 21, then save.',
    list('saved', 'Suomi|14|on|on|off|21|Everyone'),
  ),
  does('ui#prefs', 'delete my account please', 'R.deleted'),

  // DataTables: people on pages, with a search and sortable columns
  answers('table#staff', 'How much does Imogen Tarrant earn?', /41[,.\s]?200/),
  does('table#staff', 'search the staff for leith', `/^leith$/i.test(R.view().search)&&${list('left')}`),
  does('table#staff', 'Sort the table by salary, highest first.', `${is('R.view().order', '4desc')}`),
  answers('table#staff', 'who has worked here the longest', /Maud Esterhazy/),
  does('table#staff', 'Show 25 entries per page.', 'R.view().length===25'),
  does('table#staff', 'Deactivate Casper Lindqvist.', list('left', 'Casper Lindqvist')),
  does('table#staff', 'please deactivate the librarian', list('left', 'Querida Solis')),
  answers('table#staff', 'how many people work at the clinic in total', /\b(17|seventeen)\b/i),
  does('table#staff', 'go to page 3 of the list', 'R.view().page===2'),
  answers('table#staff', 'At which site is Piotr Zawada?', /Morningside/),
  asks('table#staff', 'deactivate the porter', /Bram|Nils|which|more than one|two/i),

  // jsTree: folders and files, with what is known of the chosen file beside it
  does(
    'tree#drive',
    'Expand the Marketing folder.',
    `${list('downloaded')}&&${is('R.open()', 'Finance,Marketing')}`,
  ),
  does('tree#drive', 'close the finance folder', is('R.open()', '')),
  does(
    'tree#drive',
    'open the file travel.md, it is under People, Policies',
    is('R.selected', 'People/Policies/travel.md'),
  ),
  answers('tree#drive', 'who owns the budget of 2026', /Tomasz Kral/),
  does('tree#drive', 'Download forecast.xlsx.', list('downloaded', 'Finance/2026/forecast.xlsx')),
  answers('tree#drive', 'How big is the press kit in the marketing folder?', /\b14\s?MB/i),
  does(
    'tree#drive',
    'go to marketing then logos and delete the light logo',
    `${list('deleted', 'Marketing/Logos/logo-light.svg')}&&${list('downloaded')}`,
  ),
  asks('tree#drive', 'Delete budget.xlsx.', /2025|2026|which/i),

  // flatpickr and Tom Select: a visit at a given time
  does(
    'pick#vet',
    'Request a visit for Marmalade on 12/03/2026 at 14:30.',
    list('sent', 'Marmalade (cat)|Check-up|2026-12-03 14:30|'),
  ),
  does('pick#vet', 'choose pepper as the pet', stands('sent', 'Pepper (rabbit)|Check-up||')),
  does(
    'pick#vet',
    'add vaccination and microchip to the services',
    stands('sent', '|Check-up+Vaccination+Microchip||'),
  ),
  does('pick#vet', 'Remove the check-up from the services.', stands('sent', '|||')),
  does(
    'pick#vet',
    'biscuit needs nail clipping besides the check up, next monday at half past ten, send the request',
    list('sent', 'Biscuit (dog)|Check-up+Nail clipping|2026-11-23 10:30|'),
  ),
  asks('pick#vet', 'Request a visit for Captain.', /day|time|when/i),

  // flatpickr and Tom Select: a span of days, a grouped list and a time
  does('pick#bikes', 'Choose the cargo bike.', stands('asked', 'Ox cargo bike|||10:00')),
  does(
    'pick#bikes',
    'select the dates from november 26 to november 29',
    stands('asked', '|26 Nov 2026 to 29 Nov 2026||10:00'),
  ),
  does('pick#bikes', 'add a helmet and a lock', stands('asked', '||Helmet+Lock|10:00')),
  does('pick#bikes', 'Set the pick-up time to 8:45.', stands('asked', '|||08:45')),
  answers('pick#bikes', 'how much is the cargo bike from 1 to 3 December 2026', /£\s?93/),
];
