// SPDX-License-Identifier: MIT
// Fourteen pages as councils, shops, forums and web-mail make them, with the widgets of common libraries rebuilt by hand,
// written without a look at the planner; half of the tasks are worded as people speak, half as a line of instruction.
import type { Task } from '../tasks.ts';
import { done, doneAll, doneAs, left, leftAs, tasksOn } from './v-ends.ts';

const pothole = tasksOn('v-pothole');
const mail = tasksOn('v-mail');
const forum = tasksOn('v-forum');
const tea = tasksOn('v-tea');
const hall = tasksOn('v-hall');
const ferry = tasksOn('v-ferry');
const library = tasksOn('v-library');
const plans = tasksOn('v-plans');
const volunteers = tasksOn('v-volunteers');
const council = tasksOn('v-council');
const heating = tasksOn('v-heating');
const seek = tasksOn('v-seek');
const rota = tasksOn('v-rota');
const feed = tasksOn('v-feed');

const JOBS = 'Open the till,Sweep the yard,Water the ferns,Feed the cat,Fill the shelves';

/** The heating is like this; whether it was saved is left open. */
const warmth = (state: string) =>
  `now()===${JSON.stringify(state)}&&R.every((act)=>act===${JSON.stringify(`saved ${state}`)})`;

export const TASKS: Task[] = [
  pothole.does(
    'Report a "Pothole" at "Mill Lane", mark it as Dangerous and press "Send report".',
    done('sent Pothole|Mill Lane|Dangerous|||quiet'),
  ),
  pothole.does(
    'theres a street light out in chapel row please send a report my name is owen price',
    doneAs(/^sent Street light out\|chapel row\|Small\|owen price\|\|quiet$/i),
  ),
  pothole.does(
    'Choose "Graffiti" as the problem, enter "Bus station" as the place and tick "Tell me when it is fixed". Do not send it.',
    left('Graffiti|Bus station|Small|||tell'),
  ),

  mail.does(
    'Find the email by Bettina and click the trash icon to delete it.',
    done('deleted Bettina Roth: Choir on Tuesday'),
  ),
  mail.does('could you star the mail from the dentist', left('in,in,in,in,in*,in,in')),
  mail.does(
    'Open the email by Ravi Menon and reply to it with "Saturday suits me".',
    done('replied Ravi Menon: Saturday suits me'),
  ),
  mail.does(
    'forward the mail about the gutter to hanna@lime.example',
    done('forwarded Quote for the gutter to hanna@lime.example: '),
  ),
  mail.does(
    'Archive both emails from Northgate Bank.',
    doneAll(
      'archived Northgate Bank: Your November statement',
      'archived Northgate Bank: New terms for your card',
    ),
  ),
  mail.answers('what time does the talk at the parents evening start', /\b(0?6|18)[:.]30\b|half past six/i),

  forum.does('Like the post by hivequeen.', done('liked hivequeen 2 Nov')),
  forum.does('go to page three of this thread', left('page 3|')),
  forum.does('Report the post by cheapmeds24 as "Advertising".', done('reported cheapmeds24: Advertising')),
  forum.does(
    'Reply to the thread with "Thanks, that worked!" and post it.',
    done('posted Thanks, that worked!'),
  ),

  tea.does('put two bags of the assam in my basket', leftAs(/^2 Assam, 1 Darjeeling\|/)),
  tea.does('Sort the teas by "Price: low to high".', left('1 Darjeeling|Price: low to high')),
  tea.does('Add the cheapest tea to the basket.', leftAs(/^1 Camomile, 1 Darjeeling\|/)),
  tea.does('please take the darjeeling out of the basket again', leftAs(/^\|/)),
  tea.answers('how much are the rooibos and the garden mint together', /(?<!\d)7[.,]80?(?!\d)/),

  hall.does(
    'Select the Green Room, choose 12/12/2026 as the date and press "Request booking".',
    done('requested Green Room|12/12/2026|08:00|2|no piano'),
  ),
  hall.does(
    'please request the kitchen for the ninth of january 2027 from two in the afternoon for four hours',
    done('requested Kitchen|09/01/2027|14:00|4|no piano'),
  ),
  hall.does(
    'Choose 27/11/2026 in the date picker. Do not request the booking.',
    left('Main Hall|27/11/2026|08:00|2|no piano'),
  ),
  hall.does(
    "make it five hours and say we need the piano but don't send it off",
    left('Main Hall||08:00|5|piano'),
  ),

  ferry.does(
    'Search for sailings from Oban to Castlebay on 5 December 2026 for 2 adults.',
    done('searched Oban>Castlebay|2026-12-05|2+0'),
  ),
  ferry.does(
    'book me the cheapest sailing from mallaig to armadale on the twenty eighth of november',
    done('searched Mallaig>Armadale|2026-11-28|1+0', 'booked 11:40'),
  ),
  ferry.does(
    'Enter "Ullapool" in From and select "Stornoway" in To. Do not search yet.',
    left('Ullapool>Stornoway||1+0'),
  ),
  ferry.does('set the passengers to two adults and three children', left('>||2+3')),

  library.does('Switch to the tab "Fines".', leftAs(/^Fines\|/)),
  library.does('can you renew the salt path for me', done('renewed The Salt Path')),
  library.does('Cancel the reservation of "Wolf Hall" and confirm it.', done('cancelled Wolf Hall')),
  library.does(
    'i want to pick up my books in eastfield from now on save that please',
    done('saved 01632 960301|Eastfield'),
  ),
  library.answers('how much do i owe in fines all together', /(?<!\d)4[.,]25(?!\d)/),
  library.answers(
    'Which of the books on loan is due back first?',
    /^(?!.*(salt path|bread for all)).*middlemarch/is,
  ),

  plans.does(
    'Expand "Policies" and "Heritage" and click on "Shopfronts.pdf".',
    leftAs(/^Policies\/Heritage\/Shopfronts\.pdf\|\|/),
  ),
  plans.does(
    'tick the elevations of the hill farm barn and download them',
    done('downloaded Applications/Hill Farm barn/Elevations.pdf'),
  ),
  plans.does('Expand the folder "Minutes".', left('||Minutes')),
  plans.answers('how many documents are there for the mill lane garage', /\b(3|three)\b/i),

  volunteers.does('Click the column "Hours" to sort the table by it.', leftAs(/^Hours\|/)),
  volunteers.does(
    'Open the menu in the row of Greta Olsen and choose "Send badge".',
    done('badge Greta Olsen'),
  ),
  volunteers.does('take ben tully off the list he has moved away', done('removed Ben Tully')),
  volunteers.answers('Who of the volunteers has the most hours?', /^(?!.*(agnes|ivor)).*samuel/is),

  council.does('Click the link "Cookies" at the bottom of the page.', done('opened Cookies')),
  council.does('i would like to read more about the new buses', done('opened news: buses')),
  council.does('Open the menu "Business" and choose "Market stalls".', done('opened Market stalls')),
  council.does('they forgot my bin where do i report that, open it', done('opened Report a missed bin')),
  council.answers('whats the number for noise complaints', /01632\s?960\s?147/),

  heating.does('Set the slider "Living room" to 21 and click Save.', done('saved 21|20|Comfort|home')),
  heating.does('turn the bathroom up to twenty three degrees', warmth('18|23|Comfort|home')),
  heating.does('switch holiday mode on and put it on eco', warmth('18|20|Eco|holiday')),
  heating.does(
    'If the pressure of the boiler is below 1 bar, press "Top up", otherwise press "All fine".',
    done('topped up'),
  ),

  seek.does(
    'Search for "sourdough" and open the second result.',
    done('opened Rye sourdough without scales'),
  ),
  seek.does(
    'Search for "apple", go to page 2 and open the first result there.',
    done('opened Spiced apple cake'),
  ),

  rota.does(
    'Move "Water the ferns" to the top of the list.',
    left('Water the ferns,Open the till,Sweep the yard,Feed the cat,Fill the shelves|Dov|winter,draft'),
  ),
  rota.does('put lena and marek on saturday too', left(`${JOBS}|Dov,Lena,Marek|winter,draft`)),
  rota.does('Remove the tag "draft" and add the tag "urgent".', left(`${JOBS}|Dov|winter,urgent`)),

  feed.does('Like the post by Dilys Monk.', done('liked @dilys')),
  feed.does('mute gasworks cafe', done('muted @gasworks')),
  feed.does(
    'comment "we are coming" on the post about the quiz night',
    done('commented @gasworks: we are coming'),
  ),
  feed.answers('how many likes has the post about the lost cat got', /\b(23|twenty[- ]three)\b/i),
];
