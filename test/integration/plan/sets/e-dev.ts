// SPDX-License-Identifier: MIT
// Pages made with the widgets of well-known libraries (jQuery UI, DataTables, jsTree, flatpickr, Tom Select, Bootstrap, Shoelace,
// FullCalendar, Quill), written without a look at the planner: the half that it may learn from.
// First run: 31 of 90 (34 %), with a cart that counted as open only after its animation, which was the page's mistake and is mended.
import type { Task } from '../tasks.ts';
import { is, list, on, stands } from './e-ends.ts';

const { answers, asks, does } = on('e-');

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

  // Bootstrap: a shop with a menu of categories, cards, a modal with sizes, a cart at the side, questions that unfold
  does('strap#shop', 'Add the merino wool to my cart.', list('cart', 'Stitch markers', 'Merino wool')),
  does(
    'strap#shop',
    'show me just the needles',
    `${is('R.category', 'Needles')}&&${list('cart', 'Stitch markers')}`,
  ),
  answers('strap#shop', 'How many days do I have to return something?', /\b45\b/),
  answers('strap#shop', 'what comes with the starter kit', /booklet|patterns/i),
  does(
    'strap#shop',
    'Put the bamboo needles in size 5 mm into the cart.',
    list('cart', 'Stitch markers', 'Bamboo needles 5 mm'),
  ),
  does('strap#shop', 'open the cart', `R.open()&&${list('orders')}`),
  does('strap#shop', 'take the stitch markers out of my cart', `${list('cart')}&&${list('orders')}`),
  does('strap#shop', 'add the beanie pattern and check out', list('orders', 'Stitch markers+Beanie pattern')),
  does('strap#shop', 'close the message about the autumn sale', '!R.sale'),
  asks('strap#shop', 'add the needles to the cart', /bamboo|steel|which/i),

  // Shoelace: an account on tabs, all in shadow roots
  does(
    'shadow#account',
    'Change my display name to Jo Trevena and save the changes.',
    list('saved', 'Jo Trevena|jo@penhale.example|London||off|on|System|lively'),
  ),
  does(
    'shadow#account',
    'set my time zone to athens',
    stands('saved', 'Jo Penhale|jo@penhale.example|Athens||off|on|System|lively'),
  ),
  does(
    'shadow#account',
    'Turn on two-step sign-in and save.',
    list('saved', 'Jo Penhale|jo@penhale.example|London||on|on|System|lively'),
  ),
  does(
    'shadow#account',
    'use the dark theme and reduce motion, then save',
    list('saved', 'Jo Penhale|jo@penhale.example|London||off|on|Dark|calm'),
  ),
  does('shadow#account', 'open the appearance tab', is('R.tab()', 'look')),
  answers('shadow#account', 'On how many devices am I signed in?', /\b(3|three)\b/i),
  does('shadow#account', 'sign me out everywhere', 'R.out===1'),
  does(
    'shadow#account',
    'write "Gardener and cellist" in the about me box',
    stands('saved', 'Jo Penhale|jo@penhale.example|London|Gardener and cellist|off|on|System|lively'),
  ),

  // Shoelace: an answer to an invitation
  does(
    'shadow#party',
    'Reply that Edda Quist will come, with 3 people, and send it.',
    list('sent', 'Edda Quist|Yes|3||no lift|0'),
  ),
  answers('shadow#party', 'which bus goes there', /\b14\b/),
  does(
    'shadow#party',
    'choose fish pie and trifle as our dishes',
    stands('sent', '||1|Fish+Trifle|no lift|0'),
  ),
  does('shadow#party', 'Give last year 4 stars.', stands('sent', '||1||no lift|4')),
  does('shadow#party', 'i need a lift home', stands('sent', '||1||lift|0')),
  answers('shadow#party', 'What should I bring to the supper?', /lantern/i),
  does(
    'shadow#party',
    'Your name: Sam Orde, Will you come: No. Send reply.',
    list('sent', 'Sam Orde|No|1||no lift|0'),
  ),

  // FullCalendar: a month of events that open below, and days that take a new one
  answers('cal#diary', 'What time is the dentist appointment?', /15[:.]20|3[:.]20/),
  does('cal#diary', 'go to the next month', is('R.view()', 'dayGridMonth December 2026')),
  does('cal#diary', 'switch to the list view', is('R.view()', 'listMonth November 2026')),
  answers('cal#diary', 'where is the parents evening', /School hall/i),
  does('cal#diary', 'Delete the boiler service.', `${list('deleted', 'Boiler service')}&&${list('added')}`),
  does(
    'cal#diary',
    'Add an event called Choir practice on 27 November.',
    `${list('added', '2026-11-27 Choir practice')}&&${list('deleted')}`,
  ),
  answers('cal#diary', 'whats on the eighteenth of november', /garage/i),
  does(
    'cal#diary',
    'put "Bake cake" on the day before Fern’s birthday',
    list('added', '2026-11-27 Bake cake'),
  ),

  // Quill: a mailbox whose letters are written in an editor
  does(
    'mail#box',
    'Write an email to ruth@marsh.example, subject "Keys", with the text "They are under the pot." and send it.',
    list('sent', 'ruth@marsh.example|Keys|They are under the pot.'),
  ),
  does(
    'mail#box',
    'reply to jonas thursday is fine',
    `/^Jonas Weir|Re: Thursday?|thursday is fine.?$/i.test(R.sent.join(';'))`,
  ),
  answers('mail#box', 'when does Beate want to have lunch', /12[:.]45/),
  does('mail#box', 'Delete the newsletter from Tide Table News.', list('deleted', 'Your weekly tides')),
  does(
    'mail#box',
    'star the message from the harbour office',
    `${list('starred', 'Mooring fee 2027')}&&${list('deleted')}`,
  ),
  does(
    'mail#box',
    'archive both mails by Beate Lund',
    `${is("[...R.archived].sort().join(';')", 'Lunch;Photos of the regatta')}&&${list('deleted')}`,
  ),
  answers('mail#box', 'How much is the mooring fee?', /186/),

  // Quill: a note
  does(
    'mail#note',
    'Replace the note with "The meeting was cancelled." and save it.',
    list('saved', 'The meeting was cancelled.|Only me'),
  ),
  does('mail#note', 'make the whole text bold', 'R.bold()'),
  does(
    'mail#note',
    'let the team read this note and save it',
    list('saved', 'Present: Ola, Ines, Mags. / The roof is to be mended in spring.|Team'),
  ),
];
