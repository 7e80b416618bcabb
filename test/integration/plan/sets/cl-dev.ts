// SPDX-License-Identifier: MIT
// Short web tasks, blind: forms, menus, tabs, trees, tables, dates, suggestions, mail, feeds and bookings, each page
// with a task as templates word them, one as an annotator writes it and one as speech-to-text gives it.
import type { Task } from '../tasks.ts';
import { done, left, tasksOn } from './ends.ts';

const parking = tasksOn('cl-parking');
const vet = tasksOn('cl-vet');
const address = tasksOn('cl-address');
const council = tasksOn('cl-council');
const sketch = tasksOn('cl-sketch');
const docs = tasksOn('cl-docs');
const lamp = tasksOn('cl-lamp');
const gym = tasksOn('cl-gym');
const course = tasksOn('cl-course');
const archive = tasksOn('cl-archive');
const shopcat = tasksOn('cl-shopcat');
const org = tasksOn('cl-org');
const harbour = tasksOn('cl-harbour');
const scarves = tasksOn('cl-scarves');
const invoices = tasksOn('cl-invoices');
const kiln = tasksOn('cl-kiln');
const ferry = tasksOn('cl-ferry');
const leave = tasksOn('cl-leave');
const airport = tasksOn('cl-airport');
const invite = tasksOn('cl-invite');
const tram = tasksOn('cl-tram');
const post = tasksOn('cl-post');
const office = tasksOn('cl-office');
const pigeon = tasksOn('cl-pigeon');
const murmur = tasksOn('cl-murmur');
const circle = tasksOn('cl-circle');
const birders = tasksOn('cl-birders');
const wings = tasksOn('cl-wings');
const tables = tasksOn('cl-tables');
const rooms = tasksOn('cl-rooms');

export const TASKS: Task[] = [
  parking.does(
    'Complete the permit request with the name "Marit Solheim", the plate "KX21 PLO" and the zone "B – Riverside", check "6 months" and submit it using "Apply".',
    done('apply|Marit Solheim|KX21PLO||B|6|'),
  ),
  parking.does(
    'Save a draft for Joan Petrie: Station quarter, 12 months, she has a blue badge',
    done('draft|Joan Petrie|||C|12|badge'),
  ),
  parking.does(
    'could you put in a parking permit for tom hale the plate is four four seven one two zone old town for three months and its an electric car then send it off',
    done('apply|Tom Hale|44712||A|3|electric'),
  ),
  vet.does(
    'For the species pick "Rabbit", write "Biscuit" as the pet\'s name, bring the age to 3, and finish with "Register pet".',
    done('Biscuit|Rabbit|3|10|Any vet|00'),
  ),
  vet.does(
    'Register Otto the cat with Dr Klaassen and turn on text reminders',
    done('Otto|Cat|0|10|Dr Piet Klaassen|10'),
  ),
  vet.does(
    'hi can you sign up my dog her name is luna shes five and weighs twenty two kilos thanks',
    done('Luna|Dog|5|22|Any vet|00'),
  ),
  address.does(
    'Go to "Billing address", click on Edit, overwrite the Town by "Wexcombe" and click on Save.',
    done('Billing|3 Cobbler Row|Wexcombe|NR1 4BD|01632 960 118'),
  ),
  address.does(
    'The delivery postcode is wrong, change it to NR3 9QT and save',
    done('Delivery|27 Tannery Lane|Aldermouth|NR3 9QT|01632 960 204'),
  ),
  address.answers('what phone number is down for the pickup contact', /960\s?377/),
  council.does(
    'Hit the menu labelled "Waste" and, out of its entries, take "Garden bin subscription".',
    done('Waste > Garden bin subscription'),
  ),
  council.does(
    'Go to the page for reporting a missed bin collection',
    done('Waste > Report a missed collection'),
  ),
  council.answers(
    'um do you see a number i can call in an emergency after the office is closed',
    /555\s?099/,
  ),
  sketch.does('Menu path: File > Export as > SVG. Follow it.', done('Export as SVG')),
  sketch.does('Turn the grid on and zoom to 200%', left('200% grid on rulers on')),
  sketch.does('okay so please send the thing thats selected to the back', done('Send to back')),
  docs.does(
    'Locate the row of "Minutes October", bring up its ⋮ menu and make use of "Duplicate".',
    done('Duplicate: Minutes October'),
  ),
  docs.does(
    'Rename Budget 2027 draft to Budget 2027 final',
    done('Rename: Budget 2027 draft > Budget 2027 final'),
  ),
  docs.does(
    'hey could you get rid of the team photo list just put it in the bin',
    done('Move to bin: Team photo list'),
  ),
  lamp.does(
    'One of the tabs holds a link called "Return by courier". Get to it and click it.',
    done('Return by courier'),
  ),
  lamp.answers('How long is the cable of this lamp?', /1[.,]85/),
  lamp.does('would you mark the review from ingrid as helpful', done('helpful Ingrid')),
  gym.does(
    'Unfold the section "Cancelling", then press the button "Pause instead" in it.',
    done('Pause instead'),
  ),
  gym.does('Open the part about guests and request a day pass for a friend', done('Request a day pass')),
  gym.answers('so how many days notice do i have to give if i want to cancel', /\b14\b|fourteen/i),
  course.does(
    'Under "Week 3 – Colour", click "Start" in the row that reads "Glazing basics".',
    done('start Glazing basics'),
  ),
  course.does('Mark both lessons of week 1 as done', left('Tools and tables, Wedging clay')),
  course.does('can you start the quiz from week two for me', done('start Quiz: clay bodies')),
  archive.does(
    'Within the tree, expand "Letters", expand "Outgoing" and click the file "Bank.pdf".',
    done('Letters/Outgoing/Bank.pdf'),
  ),
  archive.does('Open the wedding picture from 2025', done('Photos/2025/Wedding.jpg')),
  archive.answers('how many files are there in the incoming letters folder', /\b4\b|\bfour\b/i),
  shopcat.does(
    'Tick the boxes [Rakes] and [Terracotta] wherever they are in the list of categories; afterwards use [Apply filter].',
    done('Rakes, Terracotta'),
  ),
  shopcat.does('I only want to see saucepans', done('Saucepans')),
  shopcat.does(
    'in the kitchen section i want bread knives and paring knives and then apply that',
    done('Bread knives, Paring knives'),
  ),
  org.does(
    'Drill down to Finance > Payroll and hit the Message button that belongs to Hugo Lindqvist.',
    done('Message: Hugo Lindqvist'),
  ),
  org.answers('Who leads the warehouse team?', /Bruno Adler/i),
  org.does('open the profile of whoever is head of design please', done('Profile: Esther Gold')),
  harbour.answers(
    'Arrange the table by "Length (m)" in descending order. Which boat is in the first row?',
    /Solveig/i,
  ),
  harbour.does('Sort the boats by fee, lowest first', left('Fee (€) up')),
  harbour.answers('can you tell me what berth the kittiwake is lying in', /\bB\s?14\b/i),
  scarves.does(
    'Set the quantity to 2 for "Merino scarf, grey" and put it into the cart with its button.',
    done('2 x Merino scarf, grey'),
  ),
  scarves.does(
    'show me only the ones in stock and add the cheapest of them to the cart',
    `document.querySelector('#st').checked&&${done('1 x Cotton scarf, plain')}`,
  ),
  scarves.answers('how many of these scarves and things are sold out', /\b3\b|\bthree\b/i),
  invoices.does(
    'Check invoices no. 2041 & 2044, then use the "Mark as paid" command.',
    done('Mark as paid: 2041, 2044'),
  ),
  invoices.does('Send a reminder to Oakhill Dairy', done('Send reminder: 2046')),
  invoices.answers('which invoice number has the biggest amount i think there are two pages', /2047/),
  kiln.does(
    'Firing = Raku; date = 2026-12-08; start = 14:30. Enter these values and press "Book slot".',
    done('Raku 2026-12-08 14:30'),
  ),
  kiln.does(
    'Book a glaze firing for next Thursday, starting 9 in the morning',
    done('Glaze 2026-11-26 09:00'),
  ),
  kiln.does(
    'book me a bisque firing on the third of december at half past four in the afternoon please',
    done('Bisque 2026-12-03 16:30'),
  ),
  ferry.does(
    'Click into "Departure", page the calendar to January 2027, take the 14th and click "Search".',
    done('Single 2027-01-14'),
  ),
  ferry.does('Search a return trip, out on Dec 4 and back on Dec 11', done('Return 2026-12-04 2026-12-11')),
  ferry.does('um find me a single crossing for new years eve this year', done('Single 2026-12-31')),
  leave.does(
    'Mark the days 21 December to 23 December in the calendar and send them via "Request leave".',
    done('Annual 2026-12-21 2026-12-23'),
  ),
  leave.does('Ask for one day of unpaid leave on Monday, Nov 30', done('Unpaid 2026-11-30 2026-11-30')),
  leave.answers('how many days leave have i got left this year', /\b6\b|\bsix\b/i),
  airport.does(
    'Type "Lon" in the "From" box, choose the suggestion "London Stansted (STN)" and click "Go".',
    done('STN > any'),
  ),
  airport.does('From Berlin to Milan Linate, go', done('BER > LIN')),
  airport.does(
    'id like to see everything that flies to stockholm arlanda doesnt matter where from',
    done('any > ARN'),
  ),
  invite.does(
    'Look up Anna Kowalski and Rui Teixeira, add both as further guests, and conclude by clicking Invite.',
    done('Anna Kowalski, Daniel Osei, Rui Teixeira'),
  ),
  invite.does('Add the Chris who works in Legal and send the invitation', done('Chris Okafor, Daniel Osei')),
  invite.does(
    'so take daniel off the list and put priya from marketing on it instead then invite',
    done('Priya Nair'),
  ),
  tram.does(
    "Enter the stop name 'Mill Street' & request its times with 'Show departures'.",
    done('Mill Street'),
  ),
  tram.answers('When does the next tram to Northgate leave from Mill Bridge?', /14[:.]12/),
  tram.does('show me the departures at quarry road not quarry lane', done('Quarry Road')),
  post.does('Give a star to the e-mail whose sender is "Leonie Baptiste".', left('Leonie Baptiste: Keys')),
  post.does(
    'Reply to Tobias\'s latest email: "Tuesday works for me"',
    done('reply Meeting next week: Tuesday works for me'),
  ),
  post.answers('what time is the plumber coming on monday', /8[:.]40/),
  office.does(
    "Select every message from 'Printer Alerts' and remove them using 'Delete'.",
    done('delete Toner low on floor 2, Paper jam on floor 3, Toner low on floor 1'),
  ),
  office.does('Put the mail about the fire drill into the Archive', done('Archive: Fire drill on Tuesday')),
  office.does(
    'can you forward the seating plan for the gala to omar at brightside dot org',
    done('forward Seating plan for the gala to omar@brightside.org'),
  ),
  pigeon.does(
    'Run a search for "invoice" in the mailbox and open the hit that was sent by "Helder & Sons".',
    done('[invoice] open Helder & Sons – Invoice 118'),
  ),
  pigeon.does('Delete the newsletter from Garden Weekly', done('Delete Garden Weekly – This week: mulch')),
  pigeon.answers('how many unread mails have i got', /\b4\b|\bfour\b/i),
  murmur.does('Press the "Like" icon on all posts written by @fern_hollow.', left('Like 1,7; Repost ')),
  murmur.does(
    'Reply to Malik\'s post about the bakery with "Best rye in town"',
    done('reply 2: Best rye in town'),
  ),
  murmur.does('could you repost the one about the lost bike', left('Like ; Repost 3')),
  circle.does(
    'Start following these handles: @jonas.w, @tide_and_table.',
    left('@karalind @jonas.w @tide_and_table @karl_lind @mirelapop'),
  ),
  circle.answers('Which account on this page has the most followers?', /Jonas Wahl|@?jonas\.w\b(?!eber)/i),
  circle.does('unfollow kara lind please', left('@karl_lind @mirelapop')),
  birders.does(
    'In the post by Wendell Ames, click on ⋯ and go for the item "Mute".',
    done('Mute: Wendell Ames – Two cranes over the sluice at dawn'),
  ),
  birders.does(
    'Share the post about the winter bird count with the committee',
    done('Share with Committee: Winter bird count: who takes the north dyke?'),
  ),
  birders.answers('whose post got the most comments', /Freda/i),
  wings.does(
    'Find flights departing Porto, arriving Geneva, date 2026-12-02, and book whichever costs least.',
    done('Porto Geneva 2026-12-02 1 cheapest'),
  ),
  wings.does(
    'Book the quickest flight from Madrid to Zurich on December 9 for 2 passengers',
    done('Madrid Zurich 2026-12-09 2 quickest'),
  ),
  wings.does(
    'i need to fly from lisbon to basel on the fifth of december get me the earliest one',
    done('Lisbon Basel 2026-12-05 1 earliest'),
  ),
  tables.does(
    'Restaurant: Salt & Anchor. Guests: 4. Day: Sat 28 Nov. Time: 19:00. Reserve accordingly and confirm.',
    done('Salt & Anchor | 4 | Sat 28 Nov | 19:00'),
  ),
  tables.does(
    'Reserve a table for 3 at Bistro Ondine, Sunday the 29th at 12:30 pm',
    done('Bistro Ondine | 3 | Sun 29 Nov | 12:30'),
  ),
  tables.answers('which of these restaurants is open on mondays', /Copper Pan/i),
  rooms.does(
    'Search Bergen for 3 nights and 2 guests; among the results, book the hotel with the highest score.',
    done('Hotel Ulriken | Bergen | 3 | 2'),
  ),
  rooms.does(
    'Find a place in Tromsø for 2 nights for two people where the dog can come along, and book it',
    done('Polar Pension | Tromsø | 2 | 2'),
  ),
  rooms.answers('what does the cheapest place in bergen cost per night', /\b96\b/),
];
