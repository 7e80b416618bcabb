// SPDX-License-Identifier: MIT
// Small plain pages with short tasks, worded mostly as an exam's instructions and for a third as people talk,
// written without a look at the planner.
import type { Task } from '../tasks.ts';
import { exactly, like } from './bd-ends.ts';
import { done, doneInAnyOrder, left, tasksOn } from './ends.ts';

const login = tasksOn('bd-login');
const enrol = tasksOn('bd-enrol');
const museum = tasksOn('bd-museum');
const news = tasksOn('bd-news');
const tabs = tasksOn('bd-tabs');
const kettle = tasksOn('bd-kettle');
const files = tasksOn('bd-files');
const plants = tasksOn('bd-plants');
const staff = tasksOn('bd-staff');
const cheese = tasksOn('bd-cheese');
const date = tasksOn('bd-date');
const leave = tasksOn('bd-leave');
const country = tasksOn('bd-country');
const dough = tasksOn('bd-dough');
const mail = tasksOn('bd-mail');
const post = tasksOn('bd-post');
const feed = tasksOn('bd-feed');
const village = tasksOn('bd-village');
const flight = tasksOn('bd-flight');
const dine = tasksOn('bd-dine');
const seats = tasksOn('bd-seats');
const search = tasksOn('bd-search');
const cart = tasksOn('bd-cart');

export const TASKS: Task[] = [
  login.does(
    'Enter the username "karrie" and the password "x4Tq" into the text fields and press login.',
    exactly('login karrie|x4Tq|forget'),
  ),
  login.does(
    'log me in please the username is tomas the password is river9 and have it remember me',
    exactly('login tomas|river9|remember'),
  ),

  enrol.does(
    'Enter "Rosa Klein" as the name, choose the level Beginner and press Submit.',
    done('sent Rosa Klein||-|Beginner|'),
  ),
  enrol.does(
    'Select Pottery from the list, tick Tuesday and Thursday, and click Submit.',
    done('sent ||Pottery|-|Tue+Thu'),
  ),
  enrol.does("put in my phone number 07552210 but don't send it yet", left('|07552210|-|-|')),

  museum.does('Click on the link "orchard".', done('open orchard')),
  museum.does('Click the second link in the footer.', done('open Jobs')),
  museum.does('can you open the page with the opening hours', done('open Opening hours')),

  news.does('Open the story with the most comments.', done('open Library to lend out tools')),
  news.answers('who wrote the one about the geese', /^(?!.*(ostrander|wendt)).*\b(iker|sloan)\b/is),

  tabs.does('Click on Tab #3.', left('Tab #3')),
  tabs.does(
    'Switch between the tabs to find and click on the link "knives".',
    `${done('link knives')}&&now()==='Tab #2'`,
  ),
  tabs.answers('how many links are there on the second tab', /\b(4|four)\b/i),

  kettle.does('Open the Reviews tab and mark the review by Mirela as helpful.', done('helpful Mirela')),
  kettle.answers('how many days does delivery to the islands take', /\b(9|nine)\b/i),

  files.does('Find the file "budget.ods" in the tree, select it and press Open.', done('opened budget.ods')),
  files.does('Expand the folder "Letters".', left('Home+Letters|')),
  files.does('get rid of the picture called pier.jpg its in photos somewhere', done('deleted pier.jpg')),

  plants.does('Open "Garden", then "Shrubs", and select "Lavender".', left('Garden/Shrubs/Lavender')),
  plants.answers('which ferns do they have', /^(?!.*(lavender|aloe|medlar))(?=.*maidenhair)(?=.*staghorn)/is),

  staff.answers('What is the extension of Amal Reza?', /^(?!.*(4410|4127|4603|4412)).*\b4419\b/is),
  staff.does(
    'Enter the value of Room for the person in the department Legal into the text field and press Submit.',
    done('sent C31'),
  ),
  staff.does('take ulla hansen off the list', done('removed Ulla Hansen')),

  cheese.does('Click "Buy" next to the cheapest cheese.', done('bought Halloumi')),
  cheese.answers('what do the brie and the gouda come to together', /\b7[.,]85\b/),

  date.does('Select 4 December 2026 as the date and hit submit.', done('sent 2026-12-04')),
  date.does('Choose the last day of December 2026 and press Submit.', done('sent 2026-12-31')),
  date.does("set the date to the nineteenth of february 2027 but don't submit it", left('2027-02-19')),

  leave.does(
    'Choose the days from 7 December 2026 to 11 December 2026 and press Request.',
    done('request 2026-12-07..2026-12-11'),
  ),
  leave.does(
    'request the 24th of november off for me just that one day',
    done('request 2026-11-24..2026-11-24'),
  ),

  country.does(
    'Enter the country that starts with "Bo" and ends with "ana", then press Submit.',
    done('sent Botswana'),
  ),
  country.does('Enter "Nauru" in the country field and press Submit.', done('sent Nauru')),
  country.does('fill in new caledonia as the country and leave it at that', left('new caledonia')),

  dough.does(
    'Add the ingredients "Basil" and "Sea salt", then press Find recipes.',
    done('find Basil|Flour|Sea salt|Yeast'),
  ),
  dough.does('i have no flour so take it out and put in spelt instead', left('Spelt|Yeast')),

  mail.does(
    'Find the email by Lurline and click the star icon to mark it as important.',
    done('starred Lurline'),
  ),
  mail.does(
    'Find the email by Benita and reply to it with the text "Thanks, see you there".',
    done('re Benita|Benita|Thanks, see you there'),
  ),
  mail.does(
    'Forward the email from Dorcas to Emil.',
    like(/^fw Dorcas\|Emil\|The 9:14 is the one to take\.$/i),
  ),

  post.does('Mark the message "Rent for December" as read.', done('read Rent for December')),
  post.does(
    'could you bin both mails from parcel post',
    doneInAnyOrder('deleted Your parcel is on its way', 'deleted Rate your delivery'),
  ),

  feed.does('For the user @lia_k, click on the "Like" button.', done('liked First snow on the pass')),
  feed.does(
    'Click the "Share" button on all posts by @moss.',
    doneInAnyOrder('shared New tea in the shop.', 'shared Closed on Monday.'),
  ),
  feed.does('reply to omar that it looks lovely', like(/^replied @omar\|.*\blooks lovely\b/i)),

  village.does('Follow the page "Harbour Walks".', done('followed Harbour Walks')),
  village.does('i have had enough of bert mute him', done('muted Bert')),

  flight.does(
    'Book the cheapest flight from: Porto to: Riga on 3 December 2026.',
    done('booked Porto|Riga|2026-12-03|07:30'),
  ),
  flight.does(
    'Book the shortest flight from: Oslo to: Malta on 10 December 2026.',
    done('booked Oslo|Malta|2026-12-10|11:15'),
  ),
  flight.answers(
    'What is the price of the cheapest flight from Rome to Prague on 12 December 2026? Do not book it.',
    /^(?!.*\b(129|164)\b).*\b98\b/s,
  ),

  dine.does(
    'Reserve a table for 4 guests on Sat 28 Nov at 19:30 under the name "Falk".',
    done('reserved 4|Sat 28 Nov|19:30|Falk'),
  ),
  dine.does(
    'book us a table for two on sunday the 29th at eight in the evening the name is petra',
    done('reserved 2|Sun 29 Nov|20:00|Petra'),
  ),

  seats.does('Select the seats C4 and C5 and press Book seats.', done('booked C4+C5')),

  search.does(
    'Enter "kettle" into the text field, press Search and open the 4th search result.',
    done('opened kettle museum'),
  ),
  search.does('search for lamp and open the second result', done('opened lamp repair near you')),

  cart.does('Set the quantity of Soap to 4.', left('Soap 4|Candles 1|Towel 2')),
  cart.does('take the candles out of the cart please', left('Soap 2|Towel 2')),
  cart.does(
    'If the total is more than 50 euros, enter the code "SAVE5" and press Apply; otherwise press Checkout.',
    done('code SAVE5'),
  ),
];
