// SPDX-License-Identifier: MIT
// Ten small pages of as many makers with something to read, to open, to sort out or to act on, written without a look at the
// planner; half of the tasks are worded as people speak, half as a line of instruction.
import type { Task } from '../tasks.ts';
import { done, doneInAnyOrder, left, tasksOn } from './ends.ts';

const museum = tasksOn('r-museum');
const gazette = tasksOn('r-gazette');
const tree = tasksOn('r-tree');
const league = tasksOn('r-league');
const invoices = tasksOn('r-invoices');
const mailbox = tasksOn('r-mailbox');
const webmail = tasksOn('r-webmail');
const feed = tasksOn('r-feed');
const player = tasksOn('r-player');
const todo = tasksOn('r-todo');

export const TASKS: Task[] = [
  museum.answers('what does a child ticket cost', /4[.,]50/),
  museum.does('show me how to get there', left('Getting there')),
  museum.does('Open the "Tickets" tab and click the link "Annual pass".', done('link Annual pass')),
  museum.answers('On which day of the week is the museum closed?', /tuesday/i),

  gazette.does('Refuse all cookies except the necessary ones.', left('necessary|1')),
  gazette.does('open the story about the footbridge', done('open Footbridge to open in spring')),
  gazette.does(
    'Go to page 2 and open the article "Otters back at the mill pond".',
    done('open Otters back at the mill pond'),
  ),
  gazette.does('in the cookie settings allow statistics but no adverts and save that', left('stat|1')),

  tree.does('Expand "Recipes", then "Soups", and select "Leek and potato".', done('select Leek and potato')),
  tree.does('find the seed cake and click it', done('select Seed cake')),
  tree.answers('how many files are in the letters folder', /\b3\b|\bthree\b/i),
  tree.does('Collapse the folder "Photos".', left('')),

  league.answers('how many points has fenwick got', /\b35\b/),
  league.does('Sort the table by points, highest first.', left('Points desc|')),
  league.does('Type "quay" into the search field of the table.', left('Club asc|quay')),
  league.answers('which club lost the most games', /garth/i),

  invoices.does('Delete the invoice of "Moss Garage" and confirm.', done('delete 1044')),
  invoices.does('mark 1042 and 1045 as paid', doneInAnyOrder('paid 1042', 'paid 1045')),
  invoices.answers('Which customer has an overdue invoice?', /tide studio/i),
  invoices.does('download the one for the bakery', done('download 1042')),

  mailbox.does('reply to gwen yes i can come', done('reply Gwen Ashby: yes i can come')),
  mailbox.does(
    'Forward the email from Harbour Office to lena@quay.example.',
    done('forward Harbour Office to lena@quay.example'),
  ),
  mailbox.does('throw away the newsletter about radishes', done('delete Sprout Weekly')),
  mailbox.does(
    'Star the message from Dov Keller and mark it as read.',
    left('starred Dov Keller|read Dov Keller'),
  ),

  webmail.does(
    'Move the message "Water bill March" to the folder Bills.',
    done('move Water bill March > Bills'),
  ),
  webmail.does(
    'delete both mails from raffle palace',
    doneInAnyOrder('delete You have won!', 'delete Last chance'),
  ),
  webmail.answers('what time is the plumber coming', /7[:.]45/),
  webmail.does('Open the Sent folder and read the message to Uncle Rolf.', left('Sent|Birthday wishes')),

  feed.does(
    'Like the post by Bram Fields and repost the one by Suda.',
    doneInAnyOrder('like Bram Fields', 'repost Suda'),
  ),
  feed.does('mute kiosk 9', done('mute Kiosk 9')),
  feed.does('reply congrats to the one who ran a marathon', done('reply Ottilie: congrats')),
  feed.does('Follow the author of the post about the lost umbrella.', done('follow Suda')),

  player.does('play the episode about foghorns', left('Foghorns of the north|playing|1')),
  player.does(
    'Set the playback speed to 1.5× and turn on repeat.',
    left('The last ice man|paused|1.5|repeat'),
  ),
  player.does('skip to the next one', left('Night trains|paused|1')),
  player.answers('How long is the episode "Night trains"?', /31[:.]08|31 min/i),

  todo.does(
    'add buy stamps to my list',
    `now().toLowerCase()==='- water the ferns, x post the parcel, - call the roofer, - book the hall, - buy stamps|all'`,
  ),
  todo.does(
    'Tick off "Water the ferns" and remove "Call the roofer".',
    left('x Water the ferns, x Post the parcel, - Book the hall|all'),
  ),
  todo.answers('which job have i done already', /^(?!.*(?:ferns|roofer|hall)).*parcel/is),
  todo.does(
    'Show only the open jobs.',
    left('- Water the ferns, x Post the parcel, - Call the roofer, - Book the hall|open'),
  ),
];
