// SPDX-License-Identifier: MIT
// Plain instructions as benchmarks and testers word them, on thirty pages tiny and real: forms, menus, tabs, trees,
// tables, dates, suggestions, mail, feeds, bookings and everyday tools.
import type { Task } from '../tasks.ts';
import { done, doneInAnyOrder, left, tasksOn } from './ends.ts';

const library = tasksOn('bv-library');
const parcel = tasksOn('bv-parcel');
const words = tasksOn('bv-words');
const museum = tasksOn('bv-museum');
const tab3 = tasksOn('bv-tab3');
const faq = tasksOn('bv-faq');
const plants = tasksOn('bv-plants');
const archive = tasksOn('bv-archive');
const stone = tasksOn('bv-stone');
const fleet = tasksOn('bv-fleet');
const invoices = tasksOn('bv-invoices');
const day = tasksOn('bv-day');
const boat = tasksOn('bv-boat');
const dairy = tasksOn('bv-dairy');
const city = tasksOn('bv-city');
const recipe = tasksOn('bv-recipe');
const post = tasksOn('bv-post');
const mailroom = tasksOn('bv-mailroom');
const birds = tasksOn('bv-birds');
const harbour = tasksOn('bv-harbour');
const air = tasksOn('bv-air');
const lodge = tasksOn('bv-lodge');
const bistro = tasksOn('bv-bistro');
const barber = tasksOn('bv-barber');
const shopping = tasksOn('bv-shopping');
const week = tasksOn('bv-week');
const heating = tasksOn('bv-heating');
const drive = tasksOn('bv-drive');
const player = tasksOn('bv-player');
const chat = tasksOn('bv-chat');

export const TASKS: Task[] = [
  library.does(
    'Enter "Petra" in the name field and "4417" in the card number field, then press Submit.',
    done('submit Petra|4417||'),
  ),
  library.does('Select Hilltop and click Submit.', done('submit ||Hilltop|')),
  library.does(
    'Tick the box to renew for one year and choose the Riverside branch. Do not submit yet.',
    left('||Riverside|renew'),
  ),

  parcel.does(
    'Order a pick-up for sender Ines Falk in postcode 8004: a large parcel of 12 kg, in the afternoon. Review the order and confirm it.',
    done('order Ines Falk|8004|Large|12|Afternoon||'),
  ),
  parcel.does('Set the parcel size to Small and turn on insurance.', left('||Small|||insured|')),
  parcel.answers(
    'How much does a medium parcel cost?',
    /^(?![\s\S]*(6[.,]20|14[.,]50|27[.,]00))[\s\S]*\b9[.,]80?\b/,
  ),

  words.does('Click on the link "ferrum".', done('open ferrum')),
  words.does('Click "next" to go to the second page, then click the link "aquila".', done('open aquila')),
  words.does('Go to the last page of the text.', left('page 3')),

  museum.does('Open the Tickets page from the Visit menu.', done('open Tickets')),
  museum.does('Switch the language to Italian.', left('Italian')),
  museum.answers(
    'Until what time is the museum open on Thursdays?',
    /^(?![\s\S]*\b(17:00|18:00|5 ?p|6 ?p))[\s\S]*(20[:.]30|8[:.]30|half past eight)/i,
  ),

  tab3.does('Switch between the tabs to find and click on the link "ornare".', done('open ornare in 3')),
  tab3.does('Click on Tab #3.', left('tab 3')),
  tab3.does('In Tab #2, click on the link "dui".', done('open dui in 2')),

  faq.does(
    'Expand the sections below, to find and click on the link "Report a leak".',
    done('open Report a leak'),
  ),
  faq.answers('How long does a refund take?', /^(?![\s\S]*\b21\b)[\s\S]*\b(9|nine)\b/i),
  faq.does(
    'Open the question "Can I pause my plan?" and say that the answer was helpful.',
    done('yes to Can I pause my plan?'),
  ),

  plants.does('Navigate through the tree. Find and click on the item named "Larch".', done('pick Larch')),
  plants.does('Expand "Ferns".', left('Ferns')),
  plants.answers(
    'How many oaks are listed in the tree?',
    /^(?![\s\S]*\b([12456789]|two|four|five)\b)[\s\S]*\b(3|three)\b/i,
  ),

  archive.does('Delete the folder "Drafts" in 2024 and confirm.', done('delete 2024/Drafts')),
  archive.does(
    'Rename the folder "Misc" under 2025 to "Odds and ends".',
    done('rename 2025/Misc to Odds and ends'),
  ),
  archive.answers(
    'How many files are in the Contracts folder of 2025?',
    /^(?![\s\S]*\b([124567]|two|four)\b)[\s\S]*\b(3|three)\b/i,
  ),

  stone.does('Enter the value of "Drawer" into the first text field and press Submit.', done('submit C-14|')),
  stone.does(
    'Enter the value for Origin in the first text field and the value for Colour in the second one, then submit.',
    done('submit Lanzarote|green'),
  ),
  stone.answers('What is the mass?', /\b318\b/),

  fleet.does('Sort the vehicles by mileage, highest first.', left('Mileage down|All||1')),
  fleet.does('Send the vehicle of Signe Holm to the workshop.', done('Send to workshop: GL-139')),
  fleet.answers(
    'Which driver has the vehicle with the most kilometres?',
    /^(?![\s\S]*(Wicks|Bello|Amira))[\s\S]*\b(Karl|Egger)\b/,
  ),

  invoices.does('Select both invoices of Norden Bakery and mark them as paid.', done('paid 1041+1044')),
  invoices.does('Show only the overdue invoices.', left('Overdue|')),
  invoices.answers(
    'How many invoices are overdue?',
    /^(?![\s\S]*\b([124]|one|two|four)\b)[\s\S]*\b(3|three)\b/i,
  ),

  day.does('Select 12/18/2026 as the date and hit submit.', done('submit 12/18/2026')),
  day.does('Pick the 9th of February 2027.', left('02/09/2027')),
  day.does('Choose next Monday in the date field and click Submit.', done('submit 11/23/2026')),

  boat.does(
    'Choose 4 December to 11 December 2026 and press Check availability.',
    done('check 2026-12-04>2026-12-11|1'),
  ),
  boat.does(
    'Set the dates to 28 December 2026 until 3 January 2027 for 4 guests.',
    left('2026-12-28>2027-01-03|4'),
  ),
  boat.answers('How high is the deposit for the houseboat?', /^(?![\s\S]*\b(165|80|15)\b)[\s\S]*\b350\b/),

  dairy.does(
    'Request a visit for Hugo Marsh with 5 people on December 2, 2026 at 14:00.',
    done('visit Hugo Marsh|2026-12-02|14:00|5'),
  ),
  dairy.answers(
    'At which times can the dairy be visited?',
    /^(?=[\s\S]*\b10\b)(?=[\s\S]*\b(14|2)\b)[\s\S]*\b(16|4)[:.]30\b/,
  ),
  dairy.does(
    'Pick tomorrow as the day of the visit and 16:30 as the time, but do not send the request.',
    left('|2026-11-21|16:30|1'),
  ),

  city.does(
    'Type "Cr" and choose "Cremona" from the suggestions, then press Submit.',
    done('submit Cremona'),
  ),
  city.does(
    'Enter an item that starts with "Va" and ends with "se", then click Submit.',
    done('submit Varese'),
  ),
  city.does('Select Utrecht from the list of suggestions.', left('Utrecht chosen')),

  recipe.does(
    'Enter "Plum cake" as the title, choose the course Dessert, add the tags Baking and Vegetarian and save the recipe.',
    done('save Plum cake|Dessert|Baking+Quick+Vegetarian|'),
  ),
  recipe.does('Remove the tag Quick.', left('|||')),
  recipe.does(
    'Title: Leek soup, tag: Winter, publish it for everyone and save it.',
    done('save Leek soup||Quick+Winter|public'),
  ),

  post.does(
    'Find the email by Tamsin and reply to them with the text "Count me in.".',
    done('reply Tamsin: Count me in'),
  ),
  post.does('Forward the email from Ruben to Olena.', done('forward Ruben to Olena')),
  post.does('Find the email by Ivo and click the star icon to mark it as important.', done('star Ivo')),

  mailroom.does(
    'Write a message to jo@fenwick.example with the subject "Keys" and the text "They are under the mat" and send it.',
    done('send|jo@fenwick.example|Keys|They are under the mat'),
  ),
  mailroom.does(
    'Archive both issues of Pixel Weekly.',
    doneInAnyOrder('archive Issue 211', 'archive Issue 212'),
  ),
  mailroom.answers(
    'When does the engineer come to check the heating?',
    /\b(0?3(rd)?( of)? Dec|Dec(ember|\.)? 0?3(rd)?\b|12[-/]0?3\b)/i,
  ),

  birds.does('For the user @wren, click on the "Like" button.', done('like wren 1')),
  birds.does('Block @jackdaw.', done('block jackdaw 3')),
  birds.does(
    'Click the "Share" button on all posts by @heron.',
    doneInAnyOrder('Share heron 2', 'Share heron 4'),
  ),

  harbour.does(
    'Comment "Try the station kiosk" on the post of Lotte Berg.',
    done('comment Lotte Berg: Try the station kiosk'),
  ),
  harbour.does('Vote for Sunday in the poll.', done('vote Sunday')),
  harbour.answers(
    'On which day of the week does the choir rehearse?',
    /^(?![\s\S]*(Saturday|Sunday|Friday))[\s\S]*Wednesday/i,
  ),

  air.does(
    'Book the cheapest one-way flight from: Oslo to: Porto on 12/09/2026.',
    done('book Oslo (OSL)>Porto (OPO) 12/09/2026 2:10 PM'),
  ),
  air.does(
    'Book the shortest flight from Graz (GRZ) to Leeds (LBA) on 01/15/2027.',
    done('book Graz (GRZ)>Leeds (LBA) 01/15/2027 9:50 AM'),
  ),
  air.answers(
    'How much is the cheapest flight from Granada to Ostrava on 12/01/2026?',
    /^(?![\s\S]*\b(146|236|124)\b)[\s\S]*\b87\b/,
  ),

  lodge.does(
    'Book the Gentian Room from January 5 to January 8, 2027 for two guests. The name is Nils Oster, the e-mail nils@oster.example.',
    done('book Gentian Room|2027-01-05>2027-01-08|2|Nils Oster|nils@oster.example'),
  ),
  lodge.does('Show only rooms that allow pets.', left('||2||pets')),
  lodge.answers(
    'Which is the cheapest room with breakfast included?',
    /^(?![\s\S]*(Marmot|Granite|Gentian|Stable))[\s\S]*Larch/i,
  ),

  bistro.does(
    'Reserve a table for 4 on Saturday, November 28 at 7:30 PM in the name of Daria Kern.',
    done('reserve 4|Sat, Nov 28|7:30 PM|Inside|Daria Kern'),
  ),
  bistro.answers(
    'What is the earliest free time on Sunday, November 22?',
    /^(?![\s\S]*\b(6:00|7:30|8:15|9:00))[\s\S]*(6:45|18:45|quarter to seven)/i,
  ),
  bistro.does(
    'Reserve the only free time this evening for two people under the name Ruiz.',
    done('reserve 2|Fri, Nov 20|9:00 PM|Inside|Ruiz'),
  ),

  barber.does(
    'Book a beard trim with Samir on Tuesday 24 November at 11:15 for Theo Lang, phone 0170 5550, and confirm the appointment.',
    done('book Beard trim|Samir|Tue 24 Nov|11:15|Theo Lang|0170 5550'),
  ),
  barber.does('Select the hot shave and continue.', left('2|Hot shave||Sat 21 Nov|||')),
  barber.answers('How long does a haircut and beard take?', /^(?![\s\S]*\b(20|35|40)\b)[\s\S]*\b50\b/),

  shopping.does('Add rye bread to the list.', done('add rye bread')),
  shopping.does('Remove the candles and tick off the pears.', doneInAnyOrder('remove Candles', 'tick Pears')),
  shopping.answers(
    'How many items on the list are already ticked off?',
    /^(?![\s\S]*\b([1346]|one|three|four)\b)[\s\S]*\b(2|two)\b/i,
  ),

  week.does(
    'Create the event "Dentist" on 23 November 2026 from 15:00 to 15:45 in the Family calendar and save it.',
    done('save Dentist|2026-11-23|15:00|15:45|Family'),
  ),
  week.does('Delete the event "Budget call".', done('delete Budget call 2026-11-16')),
  week.answers(
    'At what time does the choir start next week?',
    /^(?![\s\S]*(19[:.]15|7[:.]15))[\s\S]*(19[:.]45|7[:.]45|quarter to eight)/i,
  ),

  heating.does('Set the temperature to 21 degrees and press Save.', done('save 21|Comfort|')),
  heating.does('Switch to Eco and turn on the holiday mode without saving.', left('19|Eco|holiday')),
  heating.answers('How warm is it in the living room now?', /^(?![\s\S]*\b(4 ?°))[\s\S]*\b18[.,]5\b/),

  drive.does(
    'Share the file budget.xlsx with kim@tarn.example, who may edit it.',
    done('share budget.xlsx|kim@tarn.example|edit'),
  ),
  drive.does('Move "logo.svg" to the folder Brand.', done('move logo.svg|Brand')),
  drive.answers('Which file is the largest?', /^(?![\s\S]*(photos|plan|budget|notes|logo))[\s\S]*interview/i),

  player.does('Play the song "Copper Sky".', left('Copper Sky|playing|60|')),
  player.does('Turn on shuffle and set the volume to 30.', left('Paper Boats|stopped|30|shuffle')),
  player.answers(
    'Which is the longest song in the list?',
    /^(?![\s\S]*(Paper|Winter|Copper|Rivers))[\s\S]*Hold the Lamp/i,
  ),

  chat.does('Send "On my way" to Farid.', done('send Farid: On my way')),
  chat.does('Mute the chat of the book club.', done('mute Book club')),
  chat.answers('Which book does the book club read next?', /Salt Road/i),
];
