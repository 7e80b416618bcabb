// SPDX-License-Identifier: MIT
// Tiny one-widget pages and small whole sites, with the short instructions of benchmarks for agents on the web.
import type { Task } from '../tasks.ts';
import { done, left, tasksOn } from './ends.ts';

const multiselect = tasksOn('bs-multiselect');
const sliders = tasksOn('bs-sliders');
const choices = tasksOn('bs-choices');
const alarm = tasksOn('bs-alarm');
const accordion = tasksOn('bs-accordion');
const modal = tasksOn('bs-modal');
const pager = tasksOn('bs-pager');
const playlist = tasksOn('bs-playlist');
const mail = tasksOn('bs-mail');
const feed = tasksOn('bs-feed');
const forum = tasksOn('bs-forum');
const repo = tasksOn('bs-repo');
const shop = tasksOn('bs-shop');
const flights = tasksOn('bs-flights');
const hotel = tasksOn('bs-hotel');
const appointment = tasksOn('bs-appointment');
const library = tasksOn('bs-library');
const cms = tasksOn('bs-cms');
const kanban = tasksOn('bs-kanban');
const files = tasksOn('bs-files');
const places = tasksOn('bs-places');
const bank = tasksOn('bs-bank');
const courses = tasksOn('bs-courses');
const jobs = tasksOn('bs-jobs');

export const TASKS: Task[] = [
  multiselect.does(
    'Add Basil, Olives and Corn to the toppings and click Submit.',
    done('submitted Basil+Corn+Ham+Olives+Onion|'),
  ),
  multiselect.does('Remove Onion from the toppings.', left('Ham|')),
  multiselect.does(
    'Select Aioli and Pesto in the sauces list and click Submit.',
    done('submitted Ham+Onion|Aioli+Pesto'),
  ),

  sliders.does('Set the volume to 35.', left('35|60|4|1|6')),
  sliders.does('Set the zoom slider to 7 and the number of copies to 3.', left('50|60|7|3|6')),
  sliders.does(
    'Lower the seats to 4, set the brightness to 80 and click Apply.',
    done('applied 50|80|4|1|4'),
  ),

  choices.does('Select the plan Team and save.', done('saved Team|Daily digest+Offers|Standard')),
  choices.does(
    'Check Events, uncheck Offers and click Save.',
    done('saved Family|Daily digest+Events|Standard'),
  ),
  choices.answers('Which plan is selected?', /^(?!.*(basic|team)).*family/is),

  alarm.does('Set the alarm to 14:45 and save it.', done('alarm 14:45|Amber||22:00')),
  alarm.does('Pick the colour Teal.', left('07:00|Teal||22:00')),
  alarm.does(
    'Repeat the alarm on Monday and Wednesday, set Quiet from to 21:30, and save the alarm.',
    done('alarm 07:00|Amber|Mon+Wed|21:30'),
  ),

  accordion.does('Open the section Payment.', left('Payment')),
  accordion.answers('How many days do I have to return an unused item?', /\b45\b/),
  accordion.does('Expand Warranty and click the link Register a product.', done('link Register a product')),

  modal.does('Rename the draft to Maple.', done('renamed Maple')),
  modal.does('Delete the draft and confirm with yes.', done('deleted')),
  modal.does(
    'Share the draft with ivy@example.org with the access "Can comment".',
    done('shared ivy@example.org|Can comment'),
  ),

  pager.does('Go to page 3 of the directory.', left('3')),
  pager.does('Find Tariq Mansoor and click Call.', done('called Tariq Mansoor')),
  pager.answers('What is the extension of Kiri Tamura?', /\b2318\b/),

  playlist.does('Export the playlist as M3U.', done('menu Export as > M3U')),
  playlist.does(
    'Move Paper Boats to the top of the list.',
    left('Paper Boats|Copper Kettle|Lantern Street|Night Ferry|Seven Hills'),
  ),
  playlist.does(
    'Move Copper Kettle down one place and save the order.',
    done('saved Lantern Street|Copper Kettle|Night Ferry|Paper Boats|Seven Hills'),
  ),

  mail.does(
    "Reply to the latest message from Omar with 'Noted'.",
    done('sent Omar Haddad|Re: Keys for the storage room|Noted'),
  ),
  mail.answers('At what time does the rehearsal in the message from Lena start?', /19[:.]15|7[:.]15 ?p/i),
  mail.does('Open the message about the meter reading and archive it.', done('archived Meter reading due')),

  feed.does("Post 'Back on Monday'.", done('posted Back on Monday')),
  feed.does('Like the post by Marisol Vega about the footbridge.', done('liked 1')),
  feed.does(
    'Follow Felix Arnaud, then bookmark the post by Dana.',
    done('followed Felix Arnaud', 'bookmarked 5'),
  ),

  forum.does('Upvote the newest post in the forum hiking.', done('upvoted h2')),
  forum.does(
    "In the forum baking, open the post 'Why does my rye loaf crack?' and comment 'Thanks, this helped'.",
    done('commented b1|Thanks, this helped'),
  ),
  forum.answers(
    'Who submitted the post about lights that last a commute in the forum cycling?',
    /^(?!.*freewheel).*nightrider/is,
  ),

  repo.does(
    "Create an issue with the title 'Typo in readme' and the label docs.",
    done('created Typo in readme||docs'),
  ),
  repo.does('Close the issue about the crash on empty input.', done('closed 47')),
  repo.answers('Who is assigned to issue #41?', /^(?!.*sorrel).*mkoval/is),

  shop.does('Set the quantity of the Enamel Mug to 4 and add it to the cart.', done('added 4 Enamel Mug')),
  shop.does(
    'Filter by the brand Norrvik, sort by price from high to low and add the first product to the cart.',
    done('added 1 Wool Throw'),
  ),
  shop.answers('How much is the Carbon Steel Pan?', /\b49\b/),

  flights.does(
    'Search for a one-way flight from Porto to Vienna on 3 December 2026.',
    done('searched One-way|OPO|VIE|2026-12-03||1'),
  ),
  flights.does(
    'Search for one-way flights from Riga to Athens on 10 December 2026 for 2 passengers and select the cheapest.',
    done('searched One-way|RIX|ATH|2026-12-10||2', 'selected Skua 97'),
  ),
  flights.does(
    'Search for return flights from Bergen to Prague, departing 5 December 2026 and returning 12 December 2026, 3 passengers.',
    done('searched Return|BGO|PRG|2026-12-05|2026-12-12|3'),
  ),

  hotel.does(
    'Book the Double room from 7 to 10 December 2026 for 2 guests.',
    done('booked Double room|2026-12-07|2026-12-10|2 guests|'),
  ),
  hotel.does(
    'Set check-in to 1 December 2026 and check-out to 4 December 2026, add breakfast, and book the Twin room for 1 guest.',
    done('booked Twin room|2026-12-01|2026-12-04|1 guest|breakfast'),
  ),
  hotel.answers('How much does parking cost per night?', /\b11\b/),

  appointment.does(
    'Book a check-up with Dr. Claes on Tuesday 24 November at 14:00 for Nell Harper, phone 555 0177.',
    done('booked Check-up|Dr. Claes|Tue 24 Nov|14:00|Nell Harper|555 0177'),
  ),
  appointment.does(
    'Choose Cleaning and Anyone, click Continue, and pick Thursday 26 November.',
    left('Cleaning|Anyone|Thu 26 Nov|||'),
  ),
  appointment.answers('Until what time is the practice open on Friday?', /13[:.]30|1[:.]30 ?p/i),

  library.does('Reserve the book Small Engines.', done('reserved Small Engines')),
  library.does('Go to My loans and renew Winter Gardens.', done('renewed Winter Gardens')),
  library.answers('When is Harbour Lights due?', /2026-11-27|\b27(th)?( of)? nov|nov\w*\.? 27\b/i),

  cms.does('Sort the table by views, descending, and edit the first row.', done('opened Opening hours')),
  cms.does(
    'Change the status of the page Gift cards to Published and save the changes.',
    done('opened Gift cards', 'saved Gift cards|Bogdan|Published|'),
  ),
  cms.does('Search for Press kit and delete it.', done('deleted Press kit')),

  kanban.does(
    'Move the card Order name badges to the column In progress.',
    done('moved Order name badges|In progress'),
  ),
  kanban.does("Add a card 'Rent a piano' to the column Ideas.", done('added Ideas|Rent a piano')),
  kanban.answers('When is the card Book caterer due?', /\b30(th)?( of)? nov|nov\w*\.? 30\b/i),

  files.does('Rename old-notes.txt to notes-2024.txt.', done('renamed old-notes.txt|notes-2024.txt')),
  files.does('Open the folder Pictures and delete harbour.jpg.', done('deleted harbour.jpg')),
  files.does(
    'Select budget.xlsx and holiday-plan.docx and move them to Projects.',
    done('moved budget.xlsx+holiday-plan.docx|Projects'),
  ),

  places.answers('What are the opening hours of Cafe Linden?', /\b8[:.]00\D+(17[:.]30|5[:.]30)/),
  places.does('Show only museums and save the Old Mill Museum.', done('saved Old Mill Museum')),
  places.does('Get directions to Fenwick Pharmacy by bike.', done('route Fenwick Pharmacy|Bike')),

  bank.answers(
    'What is the due date of the invoice of Kestrel Ltd?',
    /2026-12-04|\b4(th)?( of)? dec|dec\w*\.? 4\b/i,
  ),
  bank.does(
    "Transfer 45.50 euros from the current account to Maya Osei with the reference 'Concert ticket' and confirm the transfer.",
    done('sent Current account|Maya Osei|45.50|Concert ticket|2026-11-20'),
  ),
  bank.does('Open the Cards page and freeze the credit card.', done('froze Credit card')),

  courses.does('Enrol in the course Astronomy.', done('enrolled Astronomy')),
  courses.does(
    'Filter the timetable by Art and enrol in the course on Wednesday.',
    done('enrolled Printmaking'),
  ),
  courses.answers('Who teaches Welsh Beginners?', /elin parry/i),

  jobs.does('Save the job Piano Tuner in York.', done('saved Piano Tuner|York')),
  jobs.does(
    'Apply for the job Librarian in Derby: full name Sam Pratt, e-mail sam.pratt@example.org, experience 10 or more years.',
    done('applied Librarian|Derby|Sam Pratt|sam.pratt@example.org|10 or more||'),
  ),
  jobs.answers('What is the pay for the Welder in Leeds?', /\b37[,.]?000|\b37 ?k/i),
];
