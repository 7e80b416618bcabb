// SPDX-License-Identifier: MIT
// Short tasks as a judge would write them, on pages made for them without a look at the planner: the half that was held out at first.
// First run: 58 of 150 (39 %).
import type { Task } from '../tasks.ts';
import { did, filled, sent, tasksOn, ticked } from './d-ends.ts';

const { does, answers, asks } = tasksOn('d-more-');

export const TASKS: Task[] = [
  // A form whose captions are no labels, with a choice made of boxes
  does(
    'forms#card',
    'Enter Hugo Brandt as the full name and hugo@brandt.example as the e-mail',
    filled({ nm: 'Hugo Brandt', em: 'hugo@brandt.example' }),
  ),
  does('forms#card', 'my date of birth is 04.09.1988', filled({ dob: '04.09.1988' })),
  does('forms#card', 'choose the family card', `R.kind()==='Family'&&${sent()}`),
  does('forms#card', 'Set the home branch to Woodside.', filled({ br: 'Woodside' })),
  does(
    'forms#card',
    'i live at 7 weaver street in tilbury',
    `/^7 weaver street$/i.test(st.value)&&/^tilbury$/i.test(tw.value)&&${sent()}`,
  ),
  does(
    'forms#card',
    "Please don't remind me by e-mail before books are due.",
    `c2.getAttribute('aria-checked')==='false'&&${sent()}`,
  ),
  does(
    'forms#card',
    'Write "I would like large print books" as the message to the library',
    filled({ ms: 'I would like large print books' }),
  ),
  does(
    'forms#card',
    'Apply for a junior card for Mia Brandt, street 7 Weaver Street, town Tilbury, and accept the terms of use.',
    sent('Mia Brandt||7 Weaver Street|Tilbury||Central|Junior||remind'),
  ),
  answers('forms#card', 'how much does a family card cost', /\b20\b/),

  // Native date, time and number fields
  does(
    'forms#kennel',
    'Book a place for Bruno, a large dog, from 12 December 2026 to 15 December 2026.',
    sent('Bruno|L|2026-12-12|2026-12-15||2||'),
  ),
  does('forms#kennel', 'drop off time is half past seven in the morning', filled({ ti: '07:30', dog: '' })),
  does('forms#kennel', 'Set the arrival to next Monday', filled({ ar: '2026-11-23', de: '' })),
  does('forms#kennel', 'change walks a day to 4', filled({ wk: '4' })),
  does(
    'forms#kennel',
    'he needs medicine and brings his own food',
    `${ticked('med')}&&${ticked('own')}&&${sent()}`,
  ),
  answers('forms#kennel', 'What does a medium dog cost per day?', /\b23\b/),
  does(
    'forms#kennel',
    'board pixie a small dog from tomorrow until 24 november 2026 with three walks a day and send it',
    `R.sent.join().toLowerCase()==='pixie|s|2026-11-21|2026-11-24||3||'`,
  ),
  asks('forms#kennel', 'Send a booking for my medium dog Otto.', /date|day|when|arriv|depart/i),

  // A calendar of buttons that opens from an icon
  does('forms#boat', 'Choose 9 December 2026 as the first day.', `R.days()==='2026-12-09>'`),
  does(
    'forms#boat',
    'from 27 november 2026 until 1 december 2026 then show boats',
    sent('2026-11-27>2026-12-01|4'),
  ),
  does(
    'forms#boat',
    'Show me boats for 6 people from 10 to 14 February 2027.',
    sent('2027-02-10>2027-02-14|6'),
  ),
  does('forms#boat', 'set the crew to 7', `cr.textContent==='7'&&${sent()}`),
  does('forms#boat', 'one person less in the crew', `cr.textContent==='3'&&${sent()}`),
  does(
    'forms#boat',
    'Open the calendar for the last day and go to January 2027.',
    `R.month==='Jan 2027'&&!pk.hidden&&R.days()==='>'`,
  ),

  // Comboboxes whose options take the mouse only
  does('forms#soup', 'Add celeriac as an ingredient.', `R.soup()==='Celeriac|'&&${sent()}`),
  does('forms#soup', 'find recipes with spinach and barley', sent('Spinach+Barley|')),
  does(
    'forms#soup',
    'Type "lent" into Ingredient and pick Red lentils from the list',
    `R.soup()==='Red lentils|'&&${sent()}`,
  ),
  {
    page: 'd-more-forms#soup',
    text: 'Find a recipe with parsnip. How long does it take?',
    holds: sent('Parsnip|'),
    answer: /\b25 ?min/i,
  },
  does('forms#soup', 'ingredient leek meal light supper then find recipes', sent('Leek|Light supper')),
  asks('forms#soup', 'Find recipes with lentils', /Brown|Red|which/i),

  // Pressed buttons, a slider, a counter, radio buttons
  does('forms#player', 'Turn on shuffle', `R.now()==='Shuffle,Repeat,40,0,Normal,101,Off'&&${sent()}`),
  does(
    'forms#player',
    'switch off repeat and show the lyrics',
    `R.now()==='Show lyrics,40,0,Normal,101,Off'&&${sent()}`,
  ),
  does('forms#player', 'Set the volume to 75.', filled({ vol: '75' })),
  does('forms#player', 'turn the bass up by three and apply the changes', sent('Repeat,40,3,Normal,101,Off')),
  does('forms#player', 'I want high quality', `R.now()==='Repeat,40,0,High,101,Off'`),
  does('forms#player', 'Untick everything under Downloads.', `R.now()==='Repeat,40,0,Normal,000,Off'`),
  does('forms#player', 'sleep timer half an hour', filled({ tm: '30 minutes' })),
  answers('forms#player', 'is shuffle on?', /^no\b|\boff\b|\bnot\b/i),

  // A table with actions as plain words
  does('lists#orders', 'Cancel order A-773', did('cancel A-773')),
  does('lists#orders', 'open the invoice of tom ferris', did('invoice A-772')),
  answers('lists#orders', 'How much did Paul Nakata pay?', /240[.,]10?/),
  does('lists#orders', 'sort the orders by customer', did('sort Customer+')),
  does('lists#orders', 'Edit the order with the highest total.', did('edit A-775')),
  does('lists#orders', 'tick all waiting orders and ship them', did('ship A-772+A-773+A-774')),
  answers('lists#orders', 'when did gwen ashby order', /18(th)?( of)? Nov|Nov\w* 18/i),
  answers('lists#orders', 'How many orders were shipped?', /\b(2|two)\b/i),
  asks('lists#orders', 'Edit the order of Lena Hartwig.', /A-771|A-774|which/i),

  // A tree that is built as it is opened
  does('lists#garden', 'Expand Shrubs', `R.open.join()==='Trees,Shrubs'`),
  does('lists#garden', 'Select Musk rose', `R.picked==='Musk rose'`),
  does('lists#garden', 'find the iceberg rose in the tree and click it', `R.picked==='Iceberg rose'`),
  does('lists#garden', 'close trees', `!R.open.includes('Trees')`),
  does('lists#garden', 'click on Thyme', `R.picked==='Thyme'`),
  answers('lists#garden', 'Which plants are under Mint?', /(?=.*Apple mint).*Spearmint/is),

  // Tabs that are links, sections that fold out, a dialog
  does('lists#course', 'Go to the Teacher tab.', `R.tab==='Teacher'`),
  answers('lists#course', 'When does the course start?', /14(th)?( of)? January|January 14/i),
  does('lists#course', 'add it to the calendar', did('calendar')),
  answers('lists#course', 'how much do students pay', /\b110\b/),
  does('lists#course', 'Open Costs and click "Cancellation policy".', did('policy')),
  does(
    'lists#course',
    'tell a friend with the email sal@kiln.example and the message Come with me!',
    sent('sal@kiln.example|Come with me!'),
  ),
  does('lists#course', 'sign me up', did('sign up')),

  // A guide with a menu at the side, a search and pages of links
  does('lists#isle', 'open where to stay', did('Where to stay')),
  does('lists#isle', 'Open the page on the seal colony.', did('open Seal colony at North Ness')),
  does('lists#isle', 'go to page 2', 'R.page===2'),
  does(
    'lists#isle',
    'Search for lighthouse and open the second result.',
    `R.term==='lighthouse'&&${did('open Lighthouse keeper’s cottage')}`,
  ),
  does('lists#isle', 'bookmark the kelp baskets workshop', did('mark Kelp baskets workshop')),
  does('lists#isle', 'sign up for the monthly letter with ro@isle.example', sent('ro@isle.example')),
  answers('lists#isle', 'how far is puffin watching from the pier?', /\b60\b|an hour|one hour/i),
  does('lists#isle', 'Click the link called Site map', did('Site map')),

  // A mailbox in two panes
  does('talk#post', 'Open the mail from Aunt Freya', `R.at==='Plum jam'&&${did()}`),
  does('talk#post', 'delete the message about the membership', did('delete Your membership ends soon')),
  does(
    'talk#post',
    'Reply to Maya with "Fine, see you there."',
    sent('reply|maya@quist.example|Re: Band practice moved|Fine, see you there.'),
  ),
  does('talk#post', 'make the mail from dentist voss a favourite', did('fav Time for a check-up')),
  does(
    'talk#post',
    'Forward the plum jam mail to lou@home.example.',
    sent('forward|lou@home.example|Fw: Plum jam|'),
  ),
  does(
    'talk#post',
    'write a new message to hal@rope.example with the subject Boots and the text They are too small and send it',
    sent('new|hal@rope.example|Boots|They are too small'),
  ),
  does('talk#post', 'print the mail from Rail Club', did('print Your membership ends soon')),
  answers('talk#post', 'What is the code for the gate?', /\b4471\b/),
  answers('talk#post', 'how many mails are in my inbox', /\b(6|six)\b/i),
  answers('talk#post', 'Who wrote about band practice?', /Maya/),
  asks('talk#post', 'Delete the mail from Teo Marsh.', /ladder|quiz|which/i),

  // A wall of posts with plain words to click
  does('talk#wall', "Like Joss's post about the heron.", did('like Joss')),
  does('talk#wall', 'repost the post by henrik bale', did('repost Henrik')),
  does('talk#wall', 'follow pia rowntree', did('follow Pia Rowntree')),
  does(
    'talk#wall',
    'Comment "I can take it tonight" on the post about the sofa.',
    sent('comment Tilda|I can take it tonight'),
  ),
  does('talk#wall', 'Share "Snow on the tops this morning"', sent('post|Snow on the tops this morning')),
  does('talk#wall', "hide henrik's post", did('hide Henrik')),
  does('talk#wall', 'save the post on the choir concert', did('save Vera')),
  answers('talk#wall', 'How many comments does the post by Joss Arden have?', /\b11\b/),
  answers('talk#wall', 'when is the choir concert', /12(th)?( of)? Dec|Dec\w* 12/i),
  does('talk#wall', 'Report the third post.', did('report Joss')),

  // Flights: a search, then a table to pick from
  does(
    'trade#fly',
    'Show flights from Dublin to Porto on 30 November 2026.',
    `R.asked==='one|Dublin (DUB)|Porto (OPO)|2026-11-30||1|Economy|'&&${sent()}`,
  ),
  does(
    'trade#fly',
    'find a flight from bergen to ghent tomorrow and book the cheapest one',
    `R.asked==='one|Bergen (BGO)|Ghent (GNE)|2026-11-21||1|Economy|'&&${sent('1:15 pm')}`,
  ),
  does(
    'trade#fly',
    'Book the shortest flight from Bristol to Turin on December 9th for 2 travellers.',
    `R.asked==='one|Bristol (BRS)|Turin (TRN)|2026-12-09||2|Economy|'&&${sent('9:50 am')}`,
  ),
  does(
    'trade#fly',
    'Search a round trip from Copenhagen to Dublin, leaving 3 December 2026 and returning 7 December 2026, with a checked bag.',
    `R.asked==='both|Copenhagen (CPH)|Dublin (DUB)|2026-12-03|2026-12-07|1|Economy|bag'`,
  ),
  does('trade#fly', 'choose round trip', `R.now()==='both|||||1|Economy|'`),
  does('trade#fly', 'four travellers please', `R.now()==='one|||||4|Economy|'`),
  answers(
    'trade#fly',
    'how much is the cheapest nonstop flight from porto to turin on the 1st of december',
    /\b163\b/,
  ),
  does(
    'trade#fly',
    'Take the earliest flight from Ghent to Malaga on 25 November in business class.',
    `R.asked==='one|Ghent (GNE)|Malaga (AGP)|2026-11-25||1|Business|'&&${sent('7:20 am')}`,
  ),
  asks('trade#fly', 'Book the cheapest flight from Dublin to Bergen', /date|when|day|depart/i),

  // An appointment: service, day and time as boxes
  does(
    'trade#salon',
    'Book a beard trim on Wednesday at 15:30 under the name Sorel.',
    sent('Beard trim|Wed 25|15:30|Anyone|Sorel||'),
  ),
  does(
    'trade#salon',
    'book a cut with ruben on friday the 27th at half past ten name ellis mobile 07700 900 123',
    `R.sent.join().toLowerCase()==='cut|fri 27|10:30|ruben|ellis|07700 900 123|'`,
  ),
  does('trade#salon', 'select blow-dry', `R.now()==='Blow-dry|||Anyone'`),
  does('trade#salon', "I'd like to have Colette.", `R.now()==='|||Colette'`),
  does('trade#salon', 'choose saturday and 14:00', `R.now()==='|Sat 21|14:00|Anyone'`),
  does(
    'trade#salon',
    'Put "sensitive scalp" into the note for the stylist',
    filled({ no: 'sensitive scalp' }),
  ),
  answers('trade#salon', 'which day is the salon closed?', /Monday/),
  asks('trade#salon', 'Book a cut on Tuesday at 9:00', /name/i),

  // Flats to filter, sort and pick from
  does('trade#flats', 'Show only furnished flats', `R.view==='Any|furnished||Newest first'`),
  does('trade#flats', 'sort by lowest rent', `R.view==='Any|||Lowest rent'`),
  does('trade#flats', 'Arrange a viewing of the cheapest flat.', did('view Ropewalk 17')),
  does(
    'trade#flats',
    'arrange a viewing for the cheapest flat with three bedrooms',
    did('view Tower Close 1'),
  ),
  does('trade#flats', 'put kiln lane 4 on my shortlist', did('shortlist Kiln Lane 4')),
  does('trade#flats', 'Open the floor plan of the largest flat.', did('plan Mill Bank 2')),
  does('trade#flats', 'two bedrooms largest first', `R.view==='2|||Largest first'`),
  answers('trade#flats', 'What is the rent of Abbots Yard 9?', /\b720\b/),
  answers('trade#flats', 'how many flats have a garden', /\b(3|three)\b/i),
  asks('trade#flats', 'Arrange a viewing of a flat with two bedrooms.', /Kiln|Cutter|which/i),

  // Books with a quantity for each and a bag on a page of its own
  does('trade#books', 'Add Night Ferry to the bag', `R.bag()==='1 Night Ferry'`),
  does(
    'trade#books',
    'put two copies of salt roads and one small harbours in the bag',
    `R.bag()==='2 Salt Roads; 1 Small Harbours'`,
  ),
  does('trade#books', 'show only books in stock', `${ticked('st')}&&R.bag()===''`),
  does('trade#books', 'Add the cheapest book.', `R.bag()==='1 Night Ferry'`),
  does('trade#books', 'Search for orchard and add it to the bag.', `R.bag()==='1 The Glass Orchard'`),
  does(
    'trade#books',
    'Add A Year of Bread and Night Ferry, then go to my bag and place the order.',
    sent('1 A Year of Bread; 1 Night Ferry|'),
  ),
  answers('trade#books', 'what does small harbours cost', /14[.,]80?/),
  does(
    'trade#books',
    'add the glass orchard open my bag enter the gift note Happy birthday and place the order',
    sent('1 The Glass Orchard|Happy birthday'),
  ),

  // Small pages with one thing to do
  does('mini#doors', 'Click the button called Enter.', did('Enter')),
  does('mini#doors', 'press wait', did('Wait')),
  does('mini#doors', 'open the window', did('Open the window')),
  does('mini#doors', 'Click "Knock twice" and then "Leave".', did('Knock twice', 'Leave')),
  does(
    'mini#note',
    'Copy the text in the box into the field below and hand it in.',
    sent('Bring 9 ropes, 2 lamps & the red flag.'),
  ),
  does('mini#note', 'type red flag and hand it in', sent('red flag')),
  does('mini#note', 'Find the fourth word of the last paragraph, type it in and hand it in.', sent('miller')),
  does(
    'mini#account',
    'Create an account with the user name tarnfox and the password 9Pebbles, repeat the password',
    sent('tarnfox|9Pebbles'),
  ),
  does('mini#account', 'set the user name to otto77', filled({ un: 'otto77', p1: '' })),
  does('mini#account', 'I already have an account', did('have')),
  does('mini#survey', 'Tick Rowing and Archery and press Send answers.', sent('Rowing+Judo+Archery||0')),
  does('mini#survey', 'untick judo choose rarely and send the answers', sent('|rarely|0')),
  does('mini#survey', 'Give three hearts out of five', `R.now()==='Judo||3'`),
  does(
    'mini#survey',
    'Send the answers with climbing and table tennis but without judo, every week.',
    sent('Climbing+Table tennis|every week|0'),
  ),
  does('mini#slides', 'Buy the kayak.', did('buy Kayak')),
  does('mini#slides', 'go to the next item', `R.at==='Brass lamp'&&${did()}`),
  answers('mini#slides', 'what is the price of the sewing machine', /\b60\b/),
  does('mini#slides', 'Ask the seller of the brass lamp', did('ask Brass lamp')),
  does('mini#list', 'put honey on the list', `R.text().toLowerCase().endsWith('-lemons -honey')`),
  does('mini#list', 'Mark flour as bought.', `R.text()==='-Eggs +Candles +Flour -Lemons'`),
  does('mini#list', 'delete the lemons', `R.text()==='-Eggs +Candles -Flour'`),
  does('mini#list', 'Show only what is still to buy', filled({ sh: 'still to buy' })),
  answers('mini#list', 'how many things are still to buy', /\b(3|three)\b/i),
  does('mini#toast', 'Accept the cookies.', did('all')),
  does('mini#toast', 'only the necessary cookies please', did('necessary')),
  does('mini#toast', 'Accept all cookies and open the price list.', did('all', 'prices')),
  answers('mini#toast', 'how warm is the water?', /\b26\b/),
];
