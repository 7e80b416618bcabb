// SPDX-License-Identifier: MIT
// Sixteen small sites of everyday life; on each one task as an exam puts it, one as a request in a call
// and one as a speech recogniser hears it.
import type { Task } from '../tasks.ts';
import { done, left, tasksOn } from './ends.ts';

const ferry = tasksOn('bq-ferry');
const dentist = tasksOn('bq-dentist');
const mail = tasksOn('bq-mail');
const post = tasksOn('bq-post');
const feed = tasksOn('bq-feed');
const chat = tasksOn('bq-chat');
const plants = tasksOn('bq-plants');
const tools = tasksOn('bq-tools');
const kanban = tasksOn('bq-kanban');
const tickets = tasksOn('bq-tickets');
const home = tasksOn('bq-home');
const prefs = tasksOn('bq-prefs');
const files = tasksOn('bq-files');
const drive = tasksOn('bq-drive');
const term = tasksOn('bq-term');
const rooms = tasksOn('bq-rooms');

export const TASKS: Task[] = [
  ferry.does(
    'Book the 14:15 sailing from Oban to Craignure on 24 November 2026 for 3 passengers with a car.',
    done('booked Oban|Craignure|2026-11-24|14:15|3|car'),
  ),
  ferry.does(
    'Could you book the half past nine boat from Oban to Lismore tomorrow, for one person without a car, please?',
    done('booked Oban|Lismore|2026-11-21|09:30|1|no car'),
  ),
  ferry.answers('how much does it cost to take a car on the ferry', /^(?!.*4\.60).*15\.40/s),

  dentist.does(
    'Book a check-up with Dr. Hale on 27 November 2026 at 10:40.',
    done('booked Check-up|Dr. Hale|2026-11-27|10:40'),
  ),
  dentist.does(
    "Could you get me a cleaning with Dr. Osei on the first of December at three o'clock in the afternoon, please?",
    done('booked Cleaning|Dr. Osei|2026-12-01|15:00'),
  ),
  dentist.does(
    'book an emergency visit with doctor hale on monday at eight twenty',
    done('booked Emergency visit|Dr. Hale|2026-11-23|08:20'),
  ),

  mail.does(
    'Archive the message from Priya Raman about the parking permits.',
    done('archived Priya Raman|Parking permits'),
  ),
  mail.does(
    'Could you reply to Tom Becker that the van is booked, please?',
    done('replied Tom Becker|Moving day|The van is booked'),
  ),
  mail.answers('at what time does the inspection of my flat start', /8[:.]45/),

  post.does(
    'Send an e-mail to lena@harbour.example with the subject "Invoice 88" and the text "Paid today".',
    done('sent lena@harbour.example|Invoice 88|Paid today'),
  ),
  post.does(
    'Could you delete both mails from Shopwave, please?',
    done('deleted Your order is on its way', 'deleted Black week starts now'),
  ),
  post.does(
    'give the mail from the public library the label personal',
    done('labelled Your reading card runs out|Personal'),
  ),

  feed.does('Like the post by Hanna Lund about the lighthouse.', done('liked lighthouse')),
  feed.does(
    'Could you comment "See you there" on the post about the quiz night, please?',
    done('commented quiz|See you there'),
  ),
  feed.answers(
    'how many likes does the post of the corner bakery have',
    /^(?!.*\b(37|12|9)\b).*(\b68\b|sixty.eight)/is,
  ),

  chat.does(
    'Post the message "The logo is final" in the channel design.',
    done('posted design|The logo is final'),
  ),
  chat.answers(
    'Could you look in the events channel and tell me who brings the projector, please?',
    /^(?!.*(Paul|Yuki).*projector).*(Ravi.*projector|Ravi\b)/i,
  ),
  chat.does('mute the channel random', done('muted random')),

  plants.does('Add 2 Boston ferns to the basket.', done('added Boston fern|2')),
  plants.answers(
    'Could you tell me what the snake plant costs, please?',
    /^(?!.*(12\.50|16\.00|24\.00)).*18\.90/s,
  ),
  plants.does(
    'put three bags of potting soil in the basket and check out',
    done('added Potting soil, bag|3', 'checked out'),
  ),

  tools.does('Add the 18 V cordless drill to the cart.', done('added Cordless drill 18 V')),
  tools.does('Could you show only the garden tools, please?', left('Garden|1')),
  tools.answers('how much is the spirit level', /^(?!.*(89|129|24\.50)).*19\.30/s),

  kanban.does('Move the card "Fix login page" to Done.', done('moved Fix login page|Done')),
  kanban.does(
    'Could you add a card called Order new chairs to the review column, please?',
    done('created Order new chairs|Review'),
  ),
  kanban.answers('who is supposed to write the price list', /^(?!.*(Ben|Samira|Luis)).*\bOlga\b/i),

  tickets.does('Set the priority of ticket 4127 to High.', done('4127 Priority|High')),
  tickets.does(
    'Could you assign the ticket about the broken printer to Nadia, please?',
    done('4121 Assignee|Nadia'),
  ),
  tickets.answers('how many tickets are open', /\b(4|four)\b/i),

  home.does('Switch off the lamp in the bedroom.', done('Bedroom Lamp off')),
  home.does('Could you set the heating in the living room to 21.5 degrees, please?', left('21.5|18|60')),
  home.does('turn the volume of the kitchen speaker down to twenty five percent', left('20|18|25')),

  prefs.does('Change the display language to Danish and save the changes.', done('saved lang=Danish')),
  prefs.does(
    'Could you turn off the weekly summary e-mails and save that, please?',
    done('saved weekly=off'),
  ),
  prefs.answers('which phone number is stored in my profile', /20 ?44 ?19 ?07/),

  files.does('Delete the file budget-2024.xlsx in the folder Finance.', done('deleted budget-2024.xlsx')),
  files.does(
    'Could you download the floor plan from the Building folder, please?',
    done('downloaded floor plan.pdf'),
  ),
  files.answers('how big is the file with the minutes of october', /^(?!.*\b77\b).*\b83\b/s),

  drive.does('Create a folder named Receipts in the folder Taxes.', done('created Taxes/Receipts')),
  drive.does('Could you rename holiday.jpg to beach.jpg, please?', done('renamed holiday.jpg|beach.jpg')),
  drive.does('share the folder recipes with omar', done('shared Recipes|Omar')),

  term.does(
    'Add an event called Staff lunch on 26 November 2026 at 12:15.',
    done('created Staff lunch|2026-11-26|12:15'),
  ),
  term.answers('Could you tell me where the choir rehearsal takes place, please?', /music room (2|two)/i),
  term.does(
    'delete the swimming lesson on the fourth of december',
    done('deleted Swimming lesson|2026-12-04'),
  ),

  rooms.does(
    'Book the room Elm on Thursday 26 November 2026 at 11:00 with the title Budget review.',
    done('booked Elm|2026-11-26|11:00|Budget review'),
  ),
  rooms.answers(
    'Could you tell me who booked the Elm room for today at two in the afternoon, please?',
    /^(?!.*(Henk|Dana|Fiona)).*Priscilla/i,
  ),
  rooms.does('cancel the booking of the oak room today at nine', done('cancelled Oak|2026-11-20|09:00')),
];
