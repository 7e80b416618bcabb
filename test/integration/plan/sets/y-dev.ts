// SPDX-License-Identifier: MIT
// Thirteen small pages: text entry, autocompletes, e-mail boxes and social feeds, many with icons that only CSS draws,
// written without a look at the planner; half of the tasks are worded as people speak, half as a line of instruction.
import type { Task } from '../tasks.ts';
import { done, doneAs, doneAsWith, doneWith, doneWithAs, left, leftAs, tasksOn } from './y-ends.ts';

const account = tasksOn('y-account');
const words = tasksOn('y-words');
const quiz = tasksOn('y-quiz');
const studio = tasksOn('y-studio');
const editor = tasksOn('y-editor');
const isles = tasksOn('y-isles');
const invite = tasksOn('y-invite');
const inbox = tasksOn('y-inbox');
const webmail = tasksOn('y-webmail');
const phone = tasksOn('y-phone');
const chirrup = tasksOn('y-chirrup');
const village = tasksOn('y-village');
const snaps = tasksOn('y-snaps');

export const TASKS: Task[] = [
  account.does(
    'Enter the username "marlow" and the password "Tq7pz" and press "Sign in".',
    done('signed in marlow|Tq7pz|once'),
  ),
  account.does(
    'log me in please im tilda77 and the password is Heron-52 and keep me signed in',
    done('signed in tilda77|Heron-52|keep'),
  ),
  account.does(
    'Create an account for "Ines" with the e-mail "ines@fern.example" and the password "Moss4Moss". Agree to the terms, but no newsletter.',
    done('joined Ines|ines@fern.example|Moss4Moss|quiet'),
  ),
  account.does(
    'i forgot my password have them send the link to per@brook.example',
    done('link to per@brook.example'),
  ),

  words.does(
    'Find the 5th word in the paragraph, type that into the textbox and press "Submit".',
    doneAs(/^sent seven$/i),
  ),
  words.does('put the last word of the paragraph in the text box and submit it', doneAs(/^sent pier\.?$/i)),
  words.does(
    'For the text "willow bark", type it in all upper case letters into the text field and press "Submit".',
    done('sent WILLOW BARK'),
  ),
  words.does(
    'copy the card number and the pin from the yellow note into the fields below and unlock it',
    done('card KX-4821-T|0936'),
  ),

  quiz.does('Solve the sum, type the answer into its box and press "Check".', done('sum 43')),
  quiz.does(
    'what colour is the square, write it in the box under it and check it',
    doneAs(/^colour orange$/i),
  ),
  quiz.does(
    'Guess the number between 0 and 9: type a guess, press "Guess" and use the feedback until it is right.',
    done('guessed'),
  ),
  quiz.does('type what the walnuts cost in the price box and hit check', doneAs(/^price 4[.,]75$/)),

  studio.does(
    'Enter 14 December 2026 as the day and 4:30 PM as the time, and click "Book".',
    done('booked 2026-12-14|16:30|1||1||1000||'),
  ),
  studio.does(
    'Select "Celadon" and "Tenmoku" from the glazes, set the firing temperature to 1140 and click "Book".',
    done('booked ||1||1|Celadon+Tenmoku|1140||'),
  ),
  studio.does(
    'book for three people please were all beginners and bring us an apron',
    done('booked ||3|Beginner|1||1000|apron|'),
  ),
  studio.does(
    'four bags of clay and write we bring our own tools in the remarks, dont book it yet',
    leftAs(/^\|\|1\|\|4\|\|1000\|\|we bring our own tools\.?$/i),
  ),

  editor.does(
    'Using the text editor, make everything bold and press "Save".',
    done('saved Meet us at the lighthouse on Sunday[bold]'),
  ),
  editor.does(
    'make just the word lighthouse red and save it',
    done('saved Meet us at the[] lighthouse[red] on Sunday[]'),
  ),

  isles.does(
    'Enter an item that starts with "Ma" and ends with "ra", and press "Submit".',
    done('sent Madeira'),
  ),
  isles.does(
    'i want an island that begins with sk and ends with os, any will do, pick one and submit',
    doneAs(/^sent (Skiathos|Skopelos|Skyros)$/),
  ),
  isles.does('Choose "Gozo" from the suggestions and click "Submit".', done('sent Gozo')),
  isles.does('type bor in there and take the second one it suggests then submit', done('sent Boracay')),

  invite.does(
    'Add "Oskar Lindqvist" and "Petra Novak" as guests and click "Invite".',
    doneAs(/^invited (Oskar Lindqvist\+Petra Novak|Petra Novak\+Oskar Lindqvist)\|\|$/),
  ),
  invite.does('invite jens from the bakery', done('invited Jens Holm||')),
  invite.does(
    'Choose "Village hall" from the suggestions of the place field and click "Invite".',
    done('invited |Village hall|'),
  ),
  invite.does(
    'In the field "Street", enter an item that starts with "Ash" and ends with "Row", and press "Invite".',
    done('invited ||Ashby Row'),
  ),
  invite.does(
    'the party is at the boat house and wilma is the only guest, send the invitation',
    done('invited Wilma Stone|Boat house|'),
  ),
  invite.does(
    'put peter north and wilfred odum down as guests but dont send anything yet',
    leftAs(/^(Peter North\+Wilfred Odum|Wilfred Odum\+Peter North)\|\|$/),
  ),

  inbox.does('Find the email by Anouk and click the trash icon to delete it.', left('deleted Anouk')),
  inbox.does('Find the email by Bram and click the star icon to mark it as important.', left('starred Bram')),
  inbox.does(
    'Find the email by Celine and reply to them with the text "Nunc egestas sit".',
    doneWith('replied Celine: Nunc egestas sit', ''),
  ),
  inbox.does(
    'forward the mail from dario to elif please',
    doneAsWith(/^forwarded Dario\/Bike pump to elif$/i, ''),
  ),
  inbox.does('bin the one about the old sofa', left('deleted Farida')),

  webmail.does(
    'Select all emails from "Brightwater Energy" and delete them.',
    left('bin Your meter reading is due,bin Invoice for October'),
  ),
  webmail.does('Mark the email "Rehearsal moved" as unread.', left('unread Rehearsal moved')),
  webmail.does('archive both mails from the seed club', left('archive Garlic week,archive Last tulip bulbs')),
  webmail.does(
    'Search the mail for "invoice" and star the email by "Lundy Press".',
    `${left('star Invoice 3391')}&&query.toLowerCase()==='invoice'`,
  ),
  webmail.answers('whats theos phone number its in one of his mails', /\b01632 ?960 ?233\b/),
  webmail.does(
    'put a star on everything from the allotment society',
    left('star Water is turned off,star Plot rents'),
  ),

  phone.does(
    'Write an email to "lotte@reed.example" with the subject "Keys" and the text "They are under the pot." and send it.',
    doneWith('sent lotte@reed.example|Keys|They are under the pot.', ''),
  ),
  phone.does('mark the one from kofi as unread again', left('unread Photos from the hike')),
  phone.does('Move the email by "Swimming Club" to Receipts.', left('receipts Lane times')),
  phone.does(
    'Delete every email by "Lumen Books".',
    left('deleted Your order is on its way,deleted Win a year of reading'),
  ),
  phone.does(
    'reply to ama see you at six',
    doneAsWith(/^replied Ama Boateng\|Re: Supper on Friday\|see you at six[.!]?$/i, ''),
  ),

  chirrup.does('For the user @ivo_k, click on the "Like" button.', left('like 1')),
  chirrup.does('For the user @torha, click on the "Block" button.', left('block 8')),
  chirrup.does(
    'like everything that pemba posted then hit submit',
    doneWith('submitted', 'like 2,like 4,like 7'),
  ),
  chirrup.does(
    'Click the "Share" button on 2 posts by @pemb and then click "Submit".',
    doneWithAs('submitted', /^share [247],share [247]$/),
  ),
  chirrup.does('copy the link to the post about the blue scarf', left('copy link 5')),

  village.does('Like the third post.', left('like 3')),
  village.does(
    'Reply to the first post by "Hedda Moe" with "Count me in".',
    doneWith('replied 1: Count me in', ''),
  ),
  village.does('boost every post that is tagged bakesale', left('boost 2,boost 4,boost 6')),
  village.does('can you follow greta and oren', left('follows Greta Sand,follows Oren Katz')),
  village.does('save the one about the tortoise for later', left('save 3')),
  village.does(
    'Write a new post with the text "Who has a spare hay fork?" and publish it.',
    doneWith('posted Who has a spare hay fork?', ''),
  ),

  snaps.does('Like both photos by "nordlys".', left('heart 1,heart 4,follows bakkeby')),
  snaps.does(
    'Comment "What a view" on the photo by "tindra".',
    doneWith('commented 2: What a view', 'follows bakkeby'),
  ),
  snaps.does('block whoever is going on about crypto', left('follows bakkeby,blocked quickcoin')),
  snaps.does('stop following bakkeby would you', left('follows ')),
  snaps.does('Bookmark the photo with the hashtag "#garden".', left('bookmark 5,follows bakkeby')),
];
