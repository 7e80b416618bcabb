// SPDX-License-Identifier: MIT
// Plain instructions as benchmarks of web tasks word them: forms, menus, tabs, trees, tables, dates, suggestions,
// mail, feeds and bookings, on tiny pages and on such as real sites have.
import type { Task } from '../tasks.ts';
import { done, doneInAnyOrder, left, tasksOn } from './ends.ts';

const newsletter = tasksOn('bp-newsletter');
const quote = tasksOn('bp-quote');
const feedback = tasksOn('bp-feedback');
const search = tasksOn('bp-search');
const menu = tasksOn('bp-menu');
const tabs = tasksOn('bp-tabs');
const product = tasksOn('bp-product');
const files = tasksOn('bp-files');
const org = tasksOn('bp-org');
const orders = tasksOn('bp-orders');
const staff = tasksOn('bp-staff');
const date = tasksOn('bp-date');
const leave = tasksOn('bp-leave');
const auto = tasksOn('bp-auto');
const skills = tasksOn('bp-skills');
const inbox = tasksOn('bp-inbox');
const webmail = tasksOn('bp-webmail');
const social = tasksOn('bp-social');
const feed = tasksOn('bp-feed');
const flights = tasksOn('bp-flights');
const fly = tasksOn('bp-fly');
const hotel = tasksOn('bp-hotel');
const clinic = tasksOn('bp-clinic');
const cinema = tasksOn('bp-cinema');

export const TASKS: Task[] = [
  newsletter.does(
    'Enter "Nadia" in the First name field and "Okafor" in the Last name field, then press Submit.',
    done('submit Nadia|Okafor'),
  ),
  newsletter.does('Check Music and Science and click Submit.', done('submit ||Music|Science')),
  newsletter.does('Select all the checkboxes and submit.', done('submit ||Sports|Music|Travel|Science')),

  quote.does(
    'Choose 2 bedrooms, set the number of boxes to 40 and click Get my quote.',
    done('quote ||2 bedrooms||40|Email'),
  ),
  quote.does('Set the contact method to Text message.', left('||||10|Text message')),
  quote.answers('How much does piano moving cost?', /^(?![\s\S]*\b(140|60)\b)[\s\S]*\b95\b/),

  feedback.does('Give 4 stars and click Send feedback.', done('feedback 4||')),
  feedback.does(
    'Rate it 5 stars, write "Lovely staff" as the comment and send the feedback.',
    done('feedback 5||Lovely staff'),
  ),
  feedback.does('Select the tags Fast and Friendly.', left('0|Fast+Friendly|')),

  search.does(
    'Use the textbox to enter "Rosa" and press Search, then click the 4th search result.',
    done('open Rosa Hotel'),
  ),
  search.does('Search for "Linden" and click the result "Linden Museum".', done('open Linden Museum')),
  search.does('Search for "Amber".', left('Amber|1')),

  menu.does('Open Garden > Tools > Rakes.', done('page Rakes')),
  menu.answers('Within how many days can I return something?', /^(?![\s\S]*\b[24]\b)[\s\S]*\b(60|sixty)\b/i),
  menu.does(
    'Go to Kitchen > Pans > Woks and add the cast iron wok to the basket.',
    done('page Woks', 'add Cast iron wok'),
  ),

  tabs.does('Click on Tab #2 and then click the link "nunc".', done('link nunc')),
  tabs.does('Switch between the tabs to find and click on the link "velit".', done('link velit')),
  tabs.does('Select Tab #3 and press Submit.', done('submit Tab #3')),

  product.does('Choose the 30 L size, set the quantity to 2 and add it to the cart.', done('cart 30 L|2')),
  product.answers('How much does the backpack weigh?', /\b870\b/),
  product.does('Open the Reviews tab and mark the review by Jonas as helpful.', done('helpful Jonas')),

  files.does('Expand the folder Music and open jazz.mp3.', done('open jazz.mp3')),
  files.does('Delete the file budget.xlsx in the Documents folder.', done('delete budget.xlsx')),
  files.answers('How many files are in the Photos folder?', /\b(5|five)\b/i),

  org.does('Expand Europe, then Germany, check Hamburg and click Submit.', done('submit Hamburg')),
  org.does('Find Kyoto in the tree and check it.', left('Kyoto')),
  org.does('Check Pune and Accra and press Submit.', done('submit Accra+Pune')),

  orders.answers('How many orders are unpaid?', /\b(5|five)\b/i),
  orders.does('Sort the table by total, highest first.', left('||Total|down|1')),
  orders.does('Go to page 3 and cancel order 1019.', done('cancel 1019')),

  staff.does('Search for "Madrid" in the table.', left('Madrid|10|0asc|1')),
  staff.does('Show 25 entries per page.', left('|25|0asc|1')),
  staff.answers("What is Priya Nair's extension?", /\b4115\b/),

  date.does('Select 12/14/2026 as the date and hit submit.', done('submit 12/14/2026')),
  date.does('Choose January 3, 2027 in the date picker.', left('01/03/2027')),
  date.does('Pick 30 November 2026 and click Submit.', done('submit 11/30/2026')),

  leave.does(
    'Request annual leave from 7 December to 11 December.',
    done('request Annual leave|2026-12-07|2026-12-11|'),
  ),
  leave.does('Cancel the leave on 18 January 2027.', done('cancel 18 Jan 2027')),
  leave.answers(
    'How many days of annual leave are left?',
    /^(?![\s\S]*(\b16\b|sixteen))[\s\S]*\b(9|nine)\b/i,
  ),

  auto.does(
    'Enter an item that starts with "Ven" in the Country field and click Submit.',
    done('submit Venezuela'),
  ),
  auto.does('Type "Ni" and choose Nigeria from the list.', left('Nigeria')),
  auto.does('Set the country to Portugal and submit.', done('submit Portugal')),

  skills.does(
    'Add the skills Python and SQL, then save the profile.',
    done('save |Python+SQL+Teamwork|English'),
  ),
  skills.does('Choose Bergen as the city.', left('Bergen|Teamwork|English')),
  skills.answers('How complete is my profile?', /\b70\b/),

  inbox.does('Find the email by Ada and click the trash icon to delete it.', done('trash Ada')),
  inbox.does(
    'Find the email by Clem and reply to them with the text "See you soon".',
    done('reply Clem|Clem|See you soon'),
  ),
  inbox.does('Find the email by Dora and forward that email to Paul.', done('forward Dora|Paul|')),

  webmail.does('Archive the newsletter from Fernwood Nursery.', done('archive Fernwood Nursery')),
  webmail.does(
    'Send an email to ola@kestrel.example with the subject "Invoice" and the text "Paid today".',
    done('send ola@kestrel.example|Invoice|Paid today'),
  ),
  webmail.answers('What is my membership number at the Railway Club?', /\bRC-7719\b/i),

  social.does(
    'Click the "Like" button on all posts by @olin.',
    doneInAnyOrder('like olin New bike day', 'like olin Who wants to ride?', 'like olin Flat tyre already'),
  ),
  social.does('Click the "Share" button on the post by @tess.', done('share tess Pancakes again')),
  social.does(
    'Like the post by @mira, then share the post by @juno.',
    done('like mira Sunrise over the lake', 'share juno Rain, rain, rain'),
  ),

  feed.does('Follow the Old Mill Theatre.', done('follow Old Mill Theatre')),
  feed.does('Comment "Well done" on the post by Tomasz Wilk.', done('comment Tomasz Wilk|Well done')),
  feed.does('Load more posts and save the post by Ines Prado.', done('save Ines Prado')),

  flights.does('Select 3 adults and click Search.', done('search |||3+0+0')),
  flights.does(
    'Book the cheapest flight from Oslo to Lisbon on 5 December.',
    done('search Oslo (OSL)|Lisbon (LIS)|2026-12-05|1+0+0', 'book FlyBlau'),
  ),
  flights.does(
    'Search flights from Madrid to Rome on 12 January 2027 for 2 adults and 1 child.',
    done('search Madrid (MAD)|Rome (FCO)|2027-01-12|2+1+0'),
  ),

  fly.does(
    'Book the cheapest one-way flight from Paris to Vienna on December 9, 2026.',
    done('book Paris|Vienna|2026-12-09|184'),
  ),
  fly.does(
    'Book the shortest one-way flight from: Reno to: Boise on 12/20/2026.',
    done('book Reno|Boise|2026-12-20|305'),
  ),
  fly.does('Enter Cork as the departure city and Nice as the destination.', left('Cork|Nice|')),

  hotel.does(
    'Book the sea view room from 4 December to 6 December for 3 guests.',
    done('book Sea view room|2026-12-04|2026-12-06|3|'),
  ),
  hotel.does('Set the number of guests to 4 and tick Breakfast included.', left('||4|breakfast')),
  hotel.answers('Which room has a king bed?', /^(?![\s\S]*(garden|family))[\s\S]*sea view/i),

  clinic.does(
    'Book an appointment with Dr. Sana Malik on Thursday 26 November at 13:45 for Ada Winter.',
    done('book Dr. Sana Malik|2026-11-26|13:45|Ada Winter'),
  ),
  clinic.does('Select Dr. Felix Brandt, then Tuesday 24 November.', left('Dr. Felix Brandt|2026-11-24||')),
  clinic.answers('Which doctor is for eyes?', /^(?![\s\S]*(obi|brandt))[\s\S]*malik/i),

  cinema.does(
    'Buy tickets for Robot Picnic at 16:45, seats C4 and C5.',
    done('buy Robot Picnic|16:45|C4+C5|Standard'),
  ),
  cinema.does('Open Night Ferry at 21:40 and choose seat D2.', left('Night Ferry|21:40|D2|Standard')),
  cinema.answers('How long is The Quiet Tide?', /^(?![\s\S]*\b(92|134)\b)[\s\S]*\b118\b/),
];
