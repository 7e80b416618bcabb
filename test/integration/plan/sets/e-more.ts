// SPDX-License-Identifier: MIT
// Pages made with the widgets of well-known libraries (jQuery UI, DataTables, jsTree, flatpickr, Choices.js, Bootstrap, Shoelace,
// FullCalendar, Quill), written without a look at the planner: the half that was held out at first. First run: 29 of 90 (32 %).
import type { Task } from '../tasks.ts';
import { is, list, on, stands } from './e-ends.ts';

const { answers, asks, does } = on('e-more-');

export const TASKS: Task[] = [
  // jQuery UI: a search form with two autocompletes, a date picker with lists, a select menu and spinners
  does(
    'ui#ferry',
    'Book a sailing from Ullapool to Stornoway on 14 December 2026.',
    list('booked', 'Ullapool (Mainland)|Stornoway (Lewis)|14 December 2026|No vehicle|1|0|-|-'),
  ),
  does('ui#ferry', 'i am taking a van', stands('booked', '|||Van|1|0|-|-')),
  does(
    'ui#ferry',
    'set the day of sailing to the second of march 2027',
    stands('booked', '||2 March 2027|No vehicle|1|0|-|-'),
  ),
  does('ui#ferry', 'We are 2 adults and 3 children.', stands('booked', '|||No vehicle|2|3|-|-')),
  does(
    'ui#ferry',
    'add a meal on board and a private cabin',
    stands('booked', '|||No vehicle|1|0|meal|cabin'),
  ),
  does(
    'ui#ferry',
    'Choose Mallaig in the To field.',
    stands('booked', '|Mallaig (Mainland)||No vehicle|1|0|-|-'),
  ),
  does(
    'ui#ferry',
    'book uig to lochboisdale tomorrow with a motorcycle',
    list('booked', 'Uig (Skye)|Lochboisdale (Uist)|21 November 2026|Motorcycle|1|0|-|-'),
  ),
  asks('ui#ferry', 'Set the port of departure to Tarbert.', /Harris|Kintyre|which/i),

  // jQuery UI: heating with tabs, two sliders, an accordion and a dialog
  does('ui#heating', 'Show me the timetable.', 'R.tab()===1'),
  answers('ui#heating', 'how warm is the bedroom set to', /\b16\b/),
  does(
    'ui#heating',
    'Set the kitchen to 21 degrees and apply it.',
    list('saved', '21|16|Home|6|guard|no eco'),
  ),
  does('ui#heating', 'turn on eco heating and apply', list('saved', '19|16|Home|6|guard|eco')),
  does('ui#heating', 'Boost the heating for an hour.', `R.boosts===1&&${list('saved')}`),
  answers('ui#heating', 'What is the phone number of the engineer?', /0131 496 0772/),
  answers('ui#heating', 'the boiler does not start, what pressure should it have', /1\.2/),
  does(
    'ui#heating',
    'Switch the mode to Away and warm from 8, then apply.',
    list('saved', '19|16|Away|8|guard|no eco'),
  ),
  does('ui#heating', 'reset everything please', 'R.reset'),

  // DataTables: invoices on pages, with a filter and sortable columns
  answers('table#bills', 'How much does Fisk Boatyard have to pay?', /5[,.\s]?230[.,]75/),
  does('table#bills', 'filter the invoices by crane', `/^crane$/i.test(R.view().search)&&${list('paid')}`),
  does('table#bills', 'Sort the invoices by amount, the largest first.', is('R.view().order', '4desc')),
  answers('table#bills', 'which invoice is the smallest', /T-3314|Noor Haddad/),
  does('table#bills', 'Show 20 entries per page.', 'R.view().length===20'),
  does('table#bills', 'Mark T-3304 as paid.', list('paid', 'T-3304')),
  does('table#bills', 'the tern gallery has paid, please mark that', list('paid', 'T-3312')),
  answers('table#bills', 'how many invoices are there', /\b(14|fourteen)\b/i),
  does('table#bills', 'go to the last page', 'R.view().page===2'),
  answers('table#bills', 'Has Orla Penfold paid?', /^(?!.*\b(?:no|not|open)\b).*\b(?:yes|paid)\b/is),
  asks(
    'table#bills',
    'mark the overdue invoice as paid',
    /T-3304|T-3308|Hollow|Yeoman|which|more than one|two/i,
  ),

  // jsTree: kinds of plants, with a search and a card of the chosen one
  does('tree#plants', 'Expand the flowers.', is('R.open()', 'Flowers')),
  does(
    'tree#plants',
    'find lovage with the search field',
    `/^lovage$/i.test(document.getElementById('find').value)&&${list('asked')}`,
  ),
  does(
    'tree#plants',
    'open the card of chard, it is in vegetables under leaves',
    is('R.shown', 'Vegetables/Leaves/Chard'),
  ),
  answers('tree#plants', 'when do i sow the broad bean', /November/),
  does('tree#plants', 'Ask for a packet of salsify.', list('asked', 'Vegetables/Roots/Salsify')),
  answers('tree#plants', 'How many packets of dill are left?', /\b74\b/),
  does(
    'tree#plants',
    'go to flowers, annual and add cosmos to my favourites',
    `${list('liked', 'Flowers/Annual/Cosmos')}&&${list('asked')}`,
  ),
  asks('tree#plants', 'Ask for a packet of poppy.', /annual|perennial|which/i),

  // flatpickr and Choices.js: a table at a given time
  does(
    'pick#table',
    'Reserve the Snug on 12/05/2026 at 8:30 PM for Ada Finch.',
    list('sent', 'Snug|Vegetarian|2026-12-05 8:30 PM|Ada Finch'),
  ),
  does('pick#table', 'choose the terrace', stands('sent', 'Terrace|Vegetarian||')),
  does(
    'pick#table',
    'add gluten-free and no nuts to the diets',
    stands('sent', '|Vegetarian+Gluten-free+No nuts||'),
  ),
  does('pick#table', 'Remove vegetarian from the diets.', stands('sent', '|||')),
  does(
    'pick#table',
    'reserve the long room for saturday next week at noon, the name is Bo Vane',
    list('sent', 'Long room|Vegetarian|2026-11-28 12:00 PM|Bo Vane'),
  ),
  asks('pick#table', 'Reserve the conservatory for Ivo Lang.', /date|time|when|day/i),

  // flatpickr and Choices.js: a span of days, a grouped list and a time
  does('pick#away', 'Change the kind of leave to training.', stands('asked', '|Training||09:00')),
  does(
    'pick#away',
    'choose the days off from december 7 to december 11',
    stands('asked', '2026-12-07 to 2026-12-11|Annual leave||09:00'),
  ),
  does(
    'pick#away',
    'rolf bakke and wanda pryce cover for me',
    stands('asked', '|Annual leave|Rolf Bakke+Wanda Pryce|09:00'),
  ),
  does('pick#away', 'Set the time back at work to 10:30.', stands('asked', '|Annual leave||10:30')),
  answers('pick#away', 'how many working days is the leave from 21 to 24 December 2026', /\b(4|four)\b/i),

  // Bootstrap: a forum with tabs, menus, posts that unfold, two modals and pages
  does('strap#forum', 'Like the post about the free horse manure.', list('liked', 'Free horse manure')),
  does('strap#forum', 'sort the posts by most liked', `${is('R.sort', 'Most liked')}&&${list('liked')}`),
  answers('strap#forum', 'Where can I find the horse manure?', /east gate/i),
  answers('strap#forum', 'which plot does karim aziz have', /\b31\b/),
  does(
    'strap#forum',
    'Report "Lost: green watering can" as the wrong topic.',
    list('reported', 'Lost: green watering can: Wrong topic'),
  ),
  does('strap#forum', 'open the members tab', is('R.tab()', 'Members')),
  does(
    'strap#forum',
    'save the post about the seed swap',
    `${list('saved', 'Seed swap in January')}&&${list('reported')}`,
  ),
  does(
    'strap#forum',
    'Write a new post titled "Bonfire night" with the topic Events and the text "Bring wood." and publish it.',
    list('posted', 'Bonfire night|Events|Bring wood.'),
  ),
  does('strap#forum', 'close the note on the new rules', '!R.rules'),
  asks('strap#forum', 'write a new post', /title|text|what|topic|about/i),

  // Shoelace: a phone plan on tabs, all in shadow roots
  does(
    'shadow#phone',
    'Change the name of this line to Office and save.',
    list('saved', 'S|Monthly|no paper|off|on|Office|'),
  ),
  does('shadow#phone', 'set the tariff to large', stands('saved', 'L|Monthly|no paper|off|on|Private|')),
  does('shadow#phone', 'Turn on data roaming and save.', list('saved', 'S|Monthly|no paper|on|on|Private|')),
  does(
    'shadow#phone',
    'bill me yearly and on paper then save',
    list('saved', 'S|Yearly|paper|off|on|Private|'),
  ),
  does('shadow#phone', 'open the sim card tab', is('R.tab()', 'sim')),
  answers('shadow#phone', 'How much data have I used this month?', /3\.7\s?GB/i),
  does('shadow#phone', 'block my sim card', 'R.blocked===1'),
  does(
    'shadow#phone',
    'write "Contract ends in May" in the memo',
    stands('saved', 'S|Monthly|no paper|off|on|Private|Contract ends in May'),
  ),

  // Shoelace: a review of a stay
  does(
    'shadow#review',
    'Send a review as Priya, who would surely come again.',
    list('sent', 'Priya|0|0|Surely|||no news'),
  ),
  answers('shadow#review', 'how much did i pay', /58/),
  does('shadow#review', 'i liked the view and the walks', stands('sent', '|0|0||View+Walks||no news')),
  does('shadow#review', 'Give the breakfast 5 stars.', stands('sent', '|0|5||||no news')),
  does('shadow#review', 'subscribe me to the newsletter', stands('sent', '|0|0||||news')),
  answers('shadow#review', 'What is the number of the warden?', /015394 55018/),
  does(
    'shadow#review',
    'First name: Lars, Your age: 44. Send review.',
    list('sent', 'Lars|0|0|||44|no news'),
  ),

  // FullCalendar: a month of bookings that open in a dialog, and days that take a new one
  answers('cal#hall', 'What time does the folk dancing begin?', /20[:.]15|8[:.]15/),
  does('cal#hall', 'show me january', is('R.view()', 'dayGridMonth January 2027')),
  does('cal#hall', 'switch to the week view', `R.view().startsWith('timeGridWeek')`),
  answers('cal#hall', 'who booked the jumble sale', /Parish council/i),
  does('cal#hall', 'Cancel the yoga booking.', `${list('cancelled', 'Yoga')}&&${list('booked')}`),
  does(
    'cal#hall',
    'Book the hall on 10 December for "Chess evening".',
    `${list('booked', '2026-12-10 Chess evening')}&&${list('cancelled')}`,
  ),
  answers('cal#hall', 'whats on in the hall on the eighteenth of december', /disco/i),
  does(
    'cal#hall',
    'book "Clean up" for the day after the jumble sale',
    list('booked', '2026-12-06 Clean up'),
  ),

  // Quill: tickets that are answered in an editor
  does(
    'mail#desk',
    'Answer ticket 509 with the text "You will get 20 euros back." and send it.',
    list('sent', '509||You will get 20 euros back.'),
  ),
  does(
    'mail#desk',
    'reply to mirela popa we send a technician tomorrow',
    `/^508\\|\\|we send a technician tomorrow\\.?$/i.test(R.sent.join(';'))`,
  ),
  answers('mail#desk', 'since when does Mirela Popa have no signal', /Monday/),
  does('mail#desk', 'Delete the spam about cheap pills.', list('deleted', '512')),
  does('mail#desk', 'flag the ticket on moving house', `${list('flagged', '510')}&&${list('closed')}`),
  does(
    'mail#desk',
    'close both tickets of Dougal Kerr',
    `${is("[...R.closed].sort().join(';')", '509;511')}&&${list('deleted')}`,
  ),
  answers('mail#desk', 'Where does Sunita Rao move to?', /8 Larch Road/),

  // Quill: a blog post
  does(
    'mail#post',
    'Replace the text of the post with "It rained all day." and save it as a draft.',
    `${list('drafts', 'A walk to the tarn|It rained all day.|comments')}&&${list('published')}`,
  ),
  does('mail#post', 'put the whole post in italics', `R.italic()&&${list('published')}`),
  does(
    'mail#post',
    'turn off comments and publish it',
    list('published', 'A walk to the tarn|We set out at dawn. / The tarn was frozen.|no comments'),
  ),
];
