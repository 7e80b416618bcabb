// SPDX-License-Identifier: MIT
// Short web tasks, blind: forms, links and menus, tabs, trees, tables, dates, suggestions, mail, feeds and bookings,
// each page with a task as benchmarks word them, one as people type it and one as speech-to-text gives it.
import type { Task } from '../tasks.ts';
import { done, doneInAnyOrder, left, tasksOn } from './ends.ts';

const gym = tasksOn('ci-gym');
const record = tasksOn('ci-record');
const parcel = tasksOn('ci-parcel');
const council = tasksOn('ci-council');
const writer = tasksOn('ci-writer');
const recipes = tasksOn('ci-recipes');
const plans = tasksOn('ci-plans');
const faq = tasksOn('ci-faq');
const museum = tasksOn('ci-museum');
const drive = tasksOn('ci-drive');
const garden = tasksOn('ci-garden');
const staff = tasksOn('ci-staff');
const league = tasksOn('ci-league');
const invoices = tasksOn('ci-invoices');
const stock = tasksOn('ci-stock');
const vet = tasksOn('ci-vet');
const canoe = tasksOn('ci-canoe');
const birth = tasksOn('ci-birth');
const stops = tasksOn('ci-stops');
const tags = tasksOn('ci-tags');
const address = tasksOn('ci-address');
const cards = tasksOn('ci-mailcards');
const inbox = tasksOn('ci-inbox');
const post = tasksOn('ci-post');
const flock = tasksOn('ci-flock');
const follow = tasksOn('ci-follow');
const snaps = tasksOn('ci-snaps');
const fly = tasksOn('ci-fly');
const stay = tasksOn('ci-stay');
const tavern = tasksOn('ci-tavern');

export const TASKS: Task[] = [
  gym.does(
    'Enter "Maud Ferreira" as full name and "maud@ferreira.example" as e-mail, accept the terms and press "Join now".',
    done('join Maud Ferreira|maud@ferreira.example|Standard|Northgate|newsletter|terms'),
  ),
  gym.does(
    "Premium plan at the Riverside club please, I'll fill in the rest",
    left('||Premium|Riverside|newsletter|'),
  ),
  gym.does('tick the towel service and untick the newsletter', left('||Standard|Northgate|towels|')),
  record.does('Enter the value of Country into the text field and press Submit.', done('Portugal')),
  record.does('put the tracking number in the box and submit it', done('NW58201946')),
  record.does('type the name of the carrier in the text field and submit', done('Northwind Freight')),
  parcel.does(
    'Select the size "Medium" and the pick-up window "14:00 - 16:00", then press "Order pick-up".',
    done('Medium|1|ynn|14:00 - 16:00'),
  ),
  parcel.does("I need insurance on this one and no signature pls, don't order yet", left('|1|nyn|')),
  parcel.does('set the number of parcels to four', left('|4|ynn|')),
  council.does(
    'Click on the link "Apply online" under "Resident parking".',
    done('Resident parking > Apply online'),
  ),
  council.does(
    'they missed my bin again, open the page where I can report that',
    done('Rubbish and recycling > Report a missed bin'),
  ),
  council.does('show me the opening times of the town library', done('Town library > Opening times')),
  writer.does('Select File > Save as > Plain text.', done('File > Save as > Plain text')),
  writer.does("zoom out once, it's too big", done('View > Zoom out')),
  writer.does('insert a page break', done('Insert > Page break')),
  recipes.does('Open the menu of "Lentil soup" and choose "Print".', done('Print Lentil soup')),
  recipes.does("hide the mushroom risotto, can't stand it", done('Hide Mushroom risotto')),
  recipes.does('save the recipe for the lemon tart', done('Save Lemon tart')),
  plans.does(
    'Switch to the tab "SIM only" and press the "Choose" button of "20 GB".',
    done('SIM only: 20 GB'),
  ),
  plans.answers('what does the 500 Mbit broadband cost a month?', /\b34\b/),
  plans.does('go to the tablets tab', left('Tablets')),
  faq.does(
    'Expand the section "Returns" and click on the button "This helped" in it.',
    done('Returns: This helped'),
  ),
  faq.answers('how long do I have to send yarn back?', /\b(30|thirty)\b/i),
  faq.does('open the section about gift cards', left('Gift cards')),
  museum.does('Switch between the tabs to find and click on the link "amphora".', done('amphora')),
  museum.does('kids want the dinosaurs, can you open that one?', done('dinosaurs')),
  museum.does('show me the second floor', left('Second floor')),
  drive.does(
    'Navigate through the file tree. Find and click on the file named "Receipts 2025".',
    left('Receipts 2025'),
  ),
  drive.does('Share the Norway folder', done('share Norway')),
  drive.does('delete the old cover letter', done('delete Cover letter old')),
  garden.does('Expand "Tools", tick "Secateurs" and press "Apply filter".', done('Tools/Secateurs')),
  garden.does('filter for herb seeds please', done('Seeds/Herbs')),
  garden.does(
    'tick clay pots and window boxes under containers',
    left('Containers/Clay pots|Boxes/Window boxes'),
  ),
  staff.does(
    'Find "Ingrid Solheim" in the tree, click on her name and press "Call".',
    done('call Ingrid Solheim'),
  ),
  staff.answers('who does Tomas Reyes report to?', /Hanna Vogt/),
  staff.does(
    'send priya nair the message i am running late',
    done('message to Priya Nair: i am running late'),
  ),
  league.does('Sort the table by "Points" in descending order.', left('Points descending')),
  league.answers('How many goals did Carlow Rovers score?', /\b21\b/),
  league.answers('which team has lost the most games', /Wick Wanderers/i),
  invoices.does('Click the "Remind" button in the row of invoice 2043.', done('Remind 2043')),
  invoices.does('pay the one from Brightwater', done('Pay 2044')),
  invoices.answers('what is the highest amount that is still unpaid', /845[.,]50?/),
  stock.does('Change the quantity of "Bolt M8" to 40 and press "Save" in its row.', done('Bolt M8 = 40')),
  stock.answers('how many articles have a quantity of 0?', /\b(3|three)\b/i),
  stock.does('delete the wing nut', done('delete Wing nut')),
  vet.does('Select 12/04/2026 as the date and hit submit.', done('2026-12-04')),
  vet.does('can you get Mitzi in on 2 dec at 9:30? book it', done('2026-12-02 9:30')),
  vet.does('pick the fifth of january twenty twenty seven in the calendar', left('2027-01-05')),
  canoe.does(
    'Choose 12/07/2026 as the first day and 12/10/2026 as the last day, then press "Check availability".',
    done('2026-12-07..2026-12-10 x1 p1'),
  ),
  canoe.does(
    "two canoes from 24 to 26 november, check if they're free",
    done('2026-11-24..2026-11-26 x2 p1'),
  ),
  canoe.does('select the days from the first to the fifth of january', left('2027-01-01..2027-01-05 x1 p1')),
  birth.does('Enter 03/17/1988 as the date of birth and press "Continue".', done('|03/17/1988')),
  birth.does('my passport is valid until 9 May 2031, put that in', left('05/09/2031|')),
  birth.does('set the date of birth to the thirtieth of june nineteen seventy five', left('|06/30/1975')),
  stops.does('Enter an item that starts with "Mar" and ends with "ton", then press Submit.', done('Marston')),
  stops.does('departures from Kingsbury Road please', done('Kingsbury Road')),
  stops.does('choose ashford west as the stop and submit', done('Ashford West')),
  tags.does(
    'Add the tags "Watercolour" and "Portrait" and press "Save".',
    done('Oil,Oil pastel,Portrait,Sea,Watercolour'),
  ),
  tags.does("It's not an oil, so take the tag Oil off and save", done('Oil pastel,Sea')),
  tags.does('add the tag landscape', left('Landscape,Oil,Oil pastel,Sea')),
  address.does(
    'Type "Mill" into the address box, choose "14 Mill Lane" in Selby and press "Deliver here".',
    done('14 Mill Lane, Selby'),
  ),
  address.does('deliver it to 3 Orchard Close in Ripon', done('3 Orchard Close, Ripon')),
  address.does('type station road and pick the one in skipton', left('22 Station Road, Skipton')),
  cards.does(
    'Find the email by Brittani and click the trash icon to delete it.',
    done('delete Brittani: Car keys'),
  ),
  cards.does('star the one from Lou about the tickets', done('star Lou: Tickets')),
  cards.does(
    'reply to priscilla with the text see you there',
    done('reply to Priscilla: Sunday walk = see you there'),
  ),
  inbox.does(
    'Select both messages from "Parcel Post" and press "Archive".',
    doneInAnyOrder(
      'Archive: Parcel Post: Your parcel is on its way',
      'Archive: Parcel Post: Your parcel was delivered',
    ),
  ),
  inbox.does(
    'the Gardeners Weekly newsletter is spam',
    done('Spam: Gardeners Weekly: Newsletter: bulbs for spring'),
  ),
  inbox.does(
    'mark the message from magnus olsen as read',
    done('Mark as read: Magnus Olsen: Choir on Friday'),
  ),
  post.does('Find the email by Oksana and forward it to Bram.', done('forward Oksana Bilyk -> Bram')),
  post.answers('when is the meeting Jules wrote about?', /18[:.]15|6[:.]15/),
  post.does('delete the email from fenwick bank', done('delete Fenwick Bank')),
  flock.does('For the user @celeste_w, click on the "Like" button.', done('like @celeste_w 1')),
  flock.does("mute @dunstan, he's too much", done('Mute @dunstan 1')),
  flock.does('repost what nadia wrote about the lighthouse', done('repost @nadiaf 1')),
  follow.does('Click on the "Follow" button of the user @marta_k.', done('follow @marta_k')),
  follow.does("don't want to follow Joris Bakker any more", done('unfollow @joris.b')),
  follow.does('follow everyone from ghent', doneInAnyOrder('follow @martaklein', 'follow @lievem')),
  snaps.does(
    'Write the comment "Lovely light" under the photo by Anouk and post it.',
    done('comment Anouk = Lovely light'),
  ),
  snaps.does('share the pic of the harbour at night with Lena', done('share Teo -> Lena')),
  snaps.does('like the photo that has the most comments', done('like Sunniva')),
  fly.does(
    'Book the shortest one-way flight from: Hobbs, NM to: Greensboro on 12/13/2026.',
    done('HOB-GSO 2026-12-13 13:30'),
  ),
  fly.does('cheapest flight from Tulsa to Boise on 4 December, book it', done('TUL-BOI 2026-12-04 07:25')),
  fly.does(
    'book the flight that leaves first from denver to fargo on november thirtieth',
    done('DEN-FAR 2026-11-30 05:50'),
  ),
  stay.does(
    'Tick "Free parking" and reserve the cheapest hotel that is left.',
    done('Gasthof Krone, 1 @ Free parking'),
  ),
  stay.answers('which place has the best rating?', /Krone/),
  stay.does('reserve the hotel alpenrose for three nights', done('Hotel Alpenrose, 3 @ ')),
  tavern.does(
    'Reserve a table for 4 people today at 19:30 in the name of "Adebayo".',
    done('4|Inside|Today|19:30|Adebayo'),
  ),
  tavern.does("earliest table for two on Saturday, name's Holt", done('2|Inside|Sat 21 Nov|18:30|Holt')),
  tavern.does('set it to six people outside on sunday', left('6|Outside|Sun 22 Nov||')),
];
