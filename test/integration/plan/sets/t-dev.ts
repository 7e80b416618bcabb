// SPDX-License-Identifier: MIT
// Twelve sites as they are built in 2026, small: mail, feed, hotels, flights, shop, files, issues, settings, diary,
// contacts, application, help. Written without a look at the planner; half of the tasks are worded as people speak.
import type { Task } from '../tasks.ts';
import { done, left, tasksOn } from './ends.ts';
import { set } from './t-ends.ts';

const mail = tasksOn('t-mail');
const feed = tasksOn('t-feed');
const hotel = tasksOn('t-hotel');
const fly = tasksOn('t-fly');
const shop = tasksOn('t-shop');
const files = tasksOn('t-files');
const bugs = tasksOn('t-bugs');
const prefs = tasksOn('t-prefs');
const diary = tasksOn('t-diary');
const people = tasksOn('t-people');
const apply = tasksOn('t-apply');
const help = tasksOn('t-help');

/** These are in the cart, whatever was filtered on the way; nothing was bought. */
const cart = (lines: string) => `cart()===${JSON.stringify(lines)}&&R.length===0&&liked.length===0`;
/** The shop is filtered and sorted like this; the cart is as it was. */
const shows = (view: string) => `view()===${JSON.stringify(view)}&&cart()==='1 Tarn boots'&&R.length===0`;
/** The issues are filtered, sorted and paged like this. */
const lists = (state: string) => left(`${state}|`);

export const TASKS: Task[] = [
  mail.does(
    'Find the email by Ingmar and click the trash icon to delete it.',
    done('deleted Ingmar Holt: Minutes of the board'),
  ),
  mail.does(
    'archive the mail from ona about the cellar keys please',
    done('archived Ona Petrauskas: Keys to the cellar'),
  ),
  mail.does(
    'reply to priya twelve is fine with me',
    done('replied Priya Nair|Re: Lunch on Thursday?|twelve is fine with me'),
  ),
  mail.does(
    'Forward the email from Theo to "ruth@kiln.example".',
    done('forwarded ruth@kiln.example|Fwd: Bike for sale?|'),
  ),
  mail.answers('whats the tracking number of my parcel', /PW-?40718-?NL/i),

  feed.does('Like the post by @tuuli_aho.', done('liked tuuli_aho')),
  feed.does('Open the menu of the post by Wen Li and click "Mute @wenli".', done('muted wenli')),
  feed.does('comment well done under mareks post', done('commented marekd: well done')),
  feed.does("report the post of bram's bakery as spam", done('reported bramsbakery: Spam')),
  feed.does('Open the tab "Nearby".', left('Nearby||')),

  hotel.does(
    'Search for a hotel in Ghent from 3 to 6 December 2026.',
    done('searched Ghent|2026-12-03|2026-12-06|2+0+1'),
  ),
  hotel.does('make it three adults and one child', left('|||3+1+1')),
  hotel.does(
    'Choose 24 November 2026 as the check-in date and 27 November 2026 as the check-out date. Do not search yet.',
    left('|2026-11-24|2026-11-27|2+0+1'),
  ),
  hotel.does(
    'find a room in graz from the first to the second of december and reserve the cheapest one',
    done('searched Graz|2026-12-01|2026-12-02|2+0+1', 'reserved Haus Annen'),
  ),

  fly.does(
    'Choose London Gatwick as the departure airport and Lisbon as the destination. Do not search yet.',
    left('return|LGW|LIS|||1|any'),
  ),
  fly.does(
    'Search a one-way flight from Bergen to Naples on 14 December 2026.',
    done('searched oneway|BGO|NAP|2026-12-14||1|any'),
  ),
  fly.does(
    'show me flights from vienna to porto on december fifth and back on december ninth for two people',
    done('searched return|VIE|OPO|2026-12-05|2026-12-09|2|any'),
  ),
  fly.does(
    'Find a one-way flight from Prague to Geneva on 9 December 2026 and select the cheapest one.',
    done('searched oneway|PRG|GVA|2026-12-09||1|any', 'selected KT 418'),
  ),

  shop.does('Show only tents and sort them by price, low to high.', shows('Tents||400|up')),
  shop.does('Select the colour green and set the price slider to 150.', shows('|Green|150|rec')),
  shop.does('put the cheapest backpack in my cart', cart('1 Pika backpack 20 L,1 Tarn boots')),
  shop.does('take the boots out of the cart again', cart('')),

  files.does('Expand the Photos folder and open the folder Iceland.', left('Photos/Iceland')),
  files.does(
    'delete the picture of the cake from the wedding photos',
    done('deleted Photos/Wedding/cake.jpg'),
  ),
  files.does('make a new folder called 2026 inside contracts', done('created Contracts/2026')),
  files.answers(
    'Which file in the folder Invoices > Paid is the largest?',
    /^(?!.*(heating|water|glasses|piano)).*roof/is,
  ),

  bugs.does('Show only the open issues with high priority.', lists('|Open|High|||1')),
  bugs.does('go to page three of the issues please', lists('|||||3')),
  bugs.does(
    'Open the issue "Typo in the Polish menu", set its assignee to Dana Voss and click Save.',
    done('saved TRK-104|Open|Dana Voss|'),
  ),
  bugs.answers('how many issues does femi have', /\b(5|five)\b/i),

  prefs.does('Open the Privacy tab.', `tab==='Privacy'&&R.length===0`),
  prefs.does(
    'turn off the weekly digest',
    set('Vera Lind|English|mentions+sound+profile+online|Light|15|Inbox>Notes>Calendar>Files'),
  ),
  prefs.does(
    'In Appearance, choose the Dark theme, set the text size to 18 and click Save changes.',
    done('saved Vera Lind|English|digest+mentions+sound+profile+online|Dark|18|Inbox>Notes>Calendar>Files'),
  ),
  prefs.does(
    'move calendar to the top of my shortcuts',
    set('Vera Lind|English|digest+mentions+sound+profile+online|Light|15|Calendar>Inbox>Notes>Files'),
  ),

  diary.does(
    'Add the appointment "Dentist" on 26 November 2026 at 10:30 and save it.',
    done('added 2026-11-26 10:30 Dentist|'),
  ),
  diary.does('cancel the appointment with the vet', done('deleted Vet with Pablo 2026-11-27')),
  diary.does('show me february twenty twenty seven', `now().startsWith('2027-02|')&&R.length===0`),
  diary.answers('How many appointments are there on 18 November 2026?', /\b(3|three)\b(?!:)/i),

  people.does(
    'Create a new contact with the first name "Aoife", the last name "Brennan" and the phone number "020 555 0143".',
    done('added Aoife|Brennan|020 555 0143||Friends'),
  ),
  people.does(
    'change the email of tomas to tomas@weir.example',
    done('changed Tomas|Rybka|031 555 0187|tomas@weir.example|Friends'),
  ),
  people.does('Delete the contact Gwen Parry.', done('deleted Gwen Parry')),
  people.answers('whats lena ortmanns phone number', /031\s?555\s?0196/),

  apply.does(
    'Fill in the first name "Noor", the last name "Bakker" and the e-mail "noor@bakker.example", confirm the privacy notice and submit the application.',
    done('sent Noor|Bakker|noor@bakker.example||||||Full time||-|read'),
  ),
  apply.does(
    'i can start on the fourth of january 2027 and only want part time dont send it yet',
    left('|||||||2027-01-04|Part time||-|'),
  ),
  apply.does(
    'In the section Experience, select the skills Welding and First aid.',
    left('|||||Welding+First aid|||Full time||-|'),
  ),
  apply.does(
    'if the job asks for a driving licence tick that i have one',
    left('||||||licence||Full time||-|'),
  ),

  help.does('Search for "refund" and open the second result.', left('article Change your payment card|')),
  help.does('Expand the question "What happens when it snows?".', left('home|What happens when it snows?')),
  help.does('say that the article about parking a bike was helpful', done('voted Yes on Park a bike')),
  help.does(
    'go to the billing topic and open the article about reading your invoice',
    left('article Read your invoice|'),
  ),
];
