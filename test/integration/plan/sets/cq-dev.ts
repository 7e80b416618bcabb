// SPDX-License-Identifier: MIT
// Short web tasks, blind: widgets and small applications as the benchmarks of short web tasks have them, three tasks a
// page, worded in many forms: orders, forms to fill, things to find and to tell, things done over several views.
import type { Task } from '../tasks.ts';
import { done, tasksOn } from './ends.ts';

const buttons = tasksOn('cq-buttons');
const tabs = tasksOn('cq-tabs');
const tree = tasksOn('cq-tree');
const hovmenu = tasksOn('cq-hovmenu');
const trains = tasksOn('cq-trains');
const jqcal = tasksOn('cq-jqcal');
const rental = tasksOn('cq-rental');
const air = tasksOn('cq-air');
const hotel = tasksOn('cq-hotel');
const table = tasksOn('cq-table');
const doctor = tasksOn('cq-doctor');
const boxes = tasksOn('cq-boxes');
const sliders = tasksOn('cq-sliders');
const drops = tasksOn('cq-drops');
const paste = tasksOn('cq-paste');
const modal = tasksOn('cq-modal');
const members = tasksOn('cq-members');
const finder = tasksOn('cq-finder');
const inbox = tasksOn('cq-inbox');
const chirp = tasksOn('cq-chirp');
const shop = tasksOn('cq-shop');
const signup = tasksOn('cq-signup');
const format = tasksOn('cq-format');
const board = tasksOn('cq-board');
const phone = tasksOn('cq-phone');
const terms = tasksOn('cq-terms');
const sort = tasksOn('cq-sort');
const calc = tasksOn('cq-calc');
const wizard = tasksOn('cq-wizard');
const settings = tasksOn('cq-settings');

export const TASKS: Task[] = [
  buttons.does(
    'Click the button that says "Proin", then the one called "Okay then".',
    done('button Proin', 'button Okay then'),
  ),
  buttons.does('There is a link "tempor" in the last paragraph: follow that one.', done('link tempor in p3')),
  buttons.answers('How many links does the second paragraph contain?', /\b(3|three)\b/i),
  tabs.answers('What does a family ticket cost at the weekend?', /15[.,]75/),
  tabs.does('Under Lanes, reserve lane 4 for Thursday.', done('Lane 4 on Thursday')),
  tabs.does(
    'Subscribe the address nils@puddle.example to the newsletter, which is found in the "Contact" tab.',
    done('subscribe nils@puddle.example'),
  ),
  tree.answers('Within Recipes, which file of the Winter folder is the biggest?', /hotpot/i),
  tree.does(
    'Expand Letters and then 2019, and open the file harbour.txt in there.',
    done('open Letters/2019/harbour.txt'),
  ),
  tree.does('Delete the folder Drafts and confirm with the Delete button.', done('delete Drafts')),
  hovmenu.does('Insert a table with 3 columns by way of the menu bar.', done('Insert>Table>3 columns')),
  hovmenu.does('Choose View > Rulers > Inches.', done('View>Rulers>Inches')),
  hovmenu.does('With the File menu, export the document as PDF.', done('File>Export>PDF')),
  trains.answers('From which platform does the 14:32 train to Quarley leave?', /\b2a\b/i),
  trains.answers('Tell the number of the train that is the first to arrive in Dunmoor.', /\bEX\s?12\b/i),
  trains.does('Buy a ticket for the cheapest train to Selby Head.', done('buy LO 97')),
  jqcal.does(
    'Fill in 05/03/1988 (month/day/year) as the day of birth by means of the calendar, then click Save.',
    done('Ottoline Brack born 05/03/1988 started -'),
  ),
  jqcal.does(
    'Change the name to "Ottoline Frey", pick 09/30/2014 for "Started" and save.',
    done('Ottoline Frey born - started 09/30/2014'),
  ),
  jqcal.answers(
    'According to the calendar, on what day of the week did March 1, 1996 fall?',
    /\bfr(i|iday)?\b/i,
  ),
  rental.does(
    'In Larkhaven, hire the cheaper van from March 4, 2027 at 9:00 until March 6, 2027 at 18:00; the driver is Gwenda Pole.',
    done('Crate, Larkhaven, 2027-03-04 09:00, 2027-03-06 18:00, no seat, Gwenda Pole'),
  ),
  rental.does(
    'Show the cars in Tiddle Bay with a child seat for 2027-07-19 08:30 to 2027-07-26 08:30, choose Gull and hire it in the name of Abel Rudd.',
    done('Gull, Tiddle Bay, 2027-07-19 08:30, 2027-07-26 08:30, seat, Abel Rudd'),
  ),
  rental.does(
    'Find the car with the most seats for a pick-up at Oxmarsh on May 21, 2027, 10:15 AM, and a return the next day at the same time. Hire it for "Nan Tarrant".',
    done('Sultan, Oxmarsh, 2027-05-21 10:15, 2027-05-22 10:15, no seat, Nan Tarrant'),
  ),
  air.does(
    'Book the cheapest round trip from Bergen to Corfu in Business class, leaving on 3 May 2027 and returning on 17 May 2027.',
    done('BGO CFU 03.05.2027 17.05.2027 Business PT 23'),
  ),
  air.does(
    'Search for a one way flight from Cork (ORK) to Turku (TKU) on 28.02.2027 in economy and book the shortest.',
    done('ORK TKU 28.02.2027 one way Economy PT 37'),
  ),
  air.does(
    'Get a one-way Comfort seat from BRS to TOS for June 9, 2027: book the flight departing at 18:25.',
    done('BRS TOS 09.06.2027 one way Comfort PT 52'),
  ),
  hotel.does(
    'Tick "Pool" and "Dogs welcome", then reserve the better scored of the remaining places for 3 nights in a family room.',
    done('Seaholly House, 3, family'),
  ),
  hotel.answers('How much extra is breakfast at Cockle Rooms?', /\b(8|eight)\b/i),
  hotel.does(
    'Sort the places by price with the lowest first, leaving the filters off.',
    'document.querySelector("#so").selectedIndex===1&&!document.querySelector(".side input:checked")&&R.length===0',
  ),
  table.does('Book a table for 5 on the terrace, Saturday the 8th at 21:00.', done('5|Sat 8|21:00|terrace|')),
  table.does(
    'Reserve a counter seat for one person on Fri 7 at 18:30 and note the wish "no nuts, please"; finish with Book table.',
    done('1|Fri 7|18:30|counter|no nuts, please'),
  ),
  table.answers('Which is the last time on Sunday that still has free tables?', /(20|\b8)[:.]30/),
  doctor.answers('Which of the doctors speaks Hungarian?', /imre/i),
  doctor.does(
    'Make an appointment with the dentist for a check-up on Thursday, 22 April 2027 at 10:15. The phone number is 555 0192; press Confirm appointment.',
    done('Dr. Piet Harrow, Thu 22 Apr 10:15, Check-up, 555 0192'),
  ),
  doctor.does(
    'Confirm a vaccination with Dr. Imani Voss at the first free time on Monday, May 3, 2027, phone 0700-41.',
    done('Dr. Imani Voss, Mon 3 May 8:30, Vaccination, 0700-41'),
  ),
  boxes.does(
    'Select all musical instruments and nothing else, then click Submit.',
    done('violin cello trumpet oboe to nobody'),
  ),
  boxes.does(
    'Press Clear, tick hose and spade, and send a copy to Tamsin with the Submit button.',
    done('spade hose to Tamsin'),
  ),
  boxes.does(
    'Check rake, trowel and wheelbarrow besides what is ticked already; add Osric as well as Beryl under "Send a copy to". Submit.',
    done('rake violin trowel wheelbarrow to Osric Beryl'),
  ),
  sliders.does('Set the heat to 180 °C with the slider and start baking.', done('180 for 20 light 2')),
  sliders.does(
    'Bake at the lowest heat for 45 minutes with the light at 5: press Start baking when all is set.',
    done('50 for 45 light 5'),
  ),
  sliders.does(
    'Raise Minutes by two steps using its ▲ arrow, turn the light down to 0, and click on "Start baking".',
    done('100 for 30 light 0'),
  ),
  drops.does(
    'Report an umbrella lost yesterday on Tram 9 at the stop Zoo, and send that report.',
    done('Umbrella, Tram 9, Zoo, -, Yesterday'),
  ),
  drops.does(
    'For the thing choose "Pair of gloves", mark both brown and white as its colours, and press Send report.',
    done('Pair of gloves, -, -, brown+white, Today'),
  ),
  drops.answers('Which two lines stop at Salt Gate?', /tram 9.*bus 31|bus 31.*tram 9/is),
  paste.does(
    'Copy the order number from the yellow note into the "Order no." field and print the label.',
    done(
      'Thaddeus Orme|8 Gooseberry Row|Nether Wallop||||MK-7731-ZU||Dear neighbour, the parcel is at number 11.|',
    ),
  ),
  paste.does(
    'Put the text of the upper text area into the lower one too, then hit Print label.',
    done(
      'Thaddeus Orme|8 Gooseberry Row|Nether Wallop||||||Dear neighbour, the parcel is at number 11.|Dear neighbour, the parcel is at number 11',
    ),
  ),
  paste.does(
    'As the receiver enter the person whom the note is for, and copy the sender\'s street and town to the receiver\'s. Click "Print label" afterwards.',
    done(
      'Thaddeus Orme|8 Gooseberry Row|Nether Wallop|Philippa Underhay|8 Gooseberry Row|Nether Wallop|||Dear neighbour, the parcel is at number 11.|',
    ),
  ),
  modal.does('Rename the tank "Shrimps" to "Snails" and save it.', done('rename Shrimps to Snails')),
  modal.does('Empty the Reef tank, typing its name to confirm.', done('empty Reef')),
  modal.does('Create a new salt water tank called Lagoon with 350 litres.', done('new Lagoon 350 salt')),
  members.answers('How many members still have their fees due?', /\b(4|four)\b/i),
  members.does('Go to page 3 of the list and send Petra Mudge her receipt.', done('Receipt Mudge Petra')),
  members.does('Remind the member who rows the Heron and whose fees are due.', done('Remind Ingle Tobias')),
  finder.does(
    'Search for "moss", open the beginner\'s guide among the results and bookmark it.',
    done("open Moss: a beginner's guide", "Bookmark Moss: a beginner's guide"),
  ),
  finder.does(
    'Look up "lamp" and click on the result that the News tab has for it.',
    done('open Lamp factory to close'),
  ),
  finder.answers(
    'Enter "plane" into the search engine. What web address is shown below the title of the result?',
    /bench\.example/i,
  ),
  inbox.answers("Where is the spare key, according to Tove's e-mail?", /third flower ?pot/i),
  inbox.does(
    'Reply to the mail about the choir with the words "I will be there" and send the reply.',
    done('to Edda Frost | Re: Choir on Friday | I will be there'),
  ),
  inbox.does(
    'Compose an e-mail to finn@loft.example with the subject Ladder and the text "May I have it back?". Press Send.',
    done('to finn@loft.example | Ladder | May I have it back?'),
  ),
  chirp.answers('Whose post has got the most likes, and how many are they?', /birgit.*41|41.*birgit/is),
  chirp.does(
    'Comment "I have one" on the post that asks about the long ladder.',
    done('comment Who lent me the long ladder? I have one'),
  ),
  chirp.does(
    'Write a post "Pancakes at noon" for your Followers, and yodel it.',
    done('post Pancakes at noon for Followers'),
  ),
  shop.does(
    'Order two walnut loaves and one fig tart to 3 Mill Street.',
    done('1 Fig tart, 2 Walnut loaf to 3 Mill Street'),
  ),
  shop.does(
    'Put the cheapest pizza into the basket, use the code CRUMB10, have it delivered to "Dock 9" and place the order.',
    done('1 Margherita to Dock 9 with CRUMB10'),
  ),
  shop.answers('What is the price of an almond horn?', /2[.,]40?\b/),
  signup.does(
    'Sign in with the e-mail wim@elytra.example and the password "chafer-77".',
    done('sign in wim@elytra.example chafer-77'),
  ),
  signup.does(
    'Create an account for Liis Tamm from Estonia (e-mail liis@tamm.example, password ladybird8), agreeing to the rules but without the Beetle Letter; click Sign up.',
    done('sign up Liis Tamm liis@tamm.example ladybird8 Estonia no letter'),
  ),
  signup.does(
    'The password of nora@stag.example has been forgotten: have the link for a new one sent to that address.',
    done('reset nora@stag.example'),
  ),
  format.does(
    'Make the word "Sunday" bold and publish the leaflet.',
    done('text Village fair on Sunday/Bring cake and a chair/Dogs stay at home|b Sunday/cake|i |u |s |c '),
  ),
  format.does(
    'Colour the whole last line red, then click Publish.',
    done(
      'text Village fair on Sunday/Bring cake and a chair/Dogs stay at home|b cake|i |u |s |c #ff0000 Dogs stay at home',
    ),
  ),
  format.does(
    'Take the bold off "cake", underline that word instead and press "Publish".',
    done('text Village fair on Sunday/Bring cake and a chair/Dogs stay at home|b |i |u cake|s |c '),
  ),
  board.answers('Which grain has lost the most?', /spelt|\bSPL\b/i),
  board.does('Sell all of the rye that is held.', done('sell 15 RYE')),
  board.does(
    'Buy the special lot of mustard as soon as its price is less than 50 ¢.',
    done('lot at less than 50'),
  ),
  phone.answers('What does Delphine Yarrow do for a living?', /plumb/i),
  phone.does('Find Bruno Amis in the contacts and call him.', done('call Bruno Amis')),
  phone.does(
    "Edit Clementine Rook's entry so that her phone number is 0133 559, confirming with Done.",
    done('edit Clementine Rook, 0133 559, clem@rook.example, Notary'),
  ),
  terms.answers('How many hens may a tenant keep under this agreement?', /\b(5|five)\b/i),
  terms.does(
    'Scroll the agreement to its end, sign as "H. Marsh" for plot 6 and click I agree.',
    done('agree H. Marsh plot 6'),
  ),
  terms.does('Open the section on how to leave and press the button for giving notice.', done('Give notice')),
  sort.does(
    'Drag "Beat carpet" into the Done column and save the board.',
    'R.length===1&&/^Dust piano, Oil hinges, Feed newt \\/ (Wash kite, Beat carpet|Beat carpet, Wash kite)$/.test(R[0])',
  ),
  sort.does(
    'By dragging, move Feed newt to the top of the To do list. Press Save board after that.',
    done('Feed newt, Dust piano, Oil hinges, Beat carpet / Wash kite'),
  ),
  sort.does(
    '"Wash kite" belongs back among the things to do, at the very bottom: drag it there and save.',
    done('Dust piano, Oil hinges, Beat carpet, Feed newt, Wash kite / '),
  ),
  calc.does('Work out 37 × 24 with the keys of the calculator, without submitting an answer.', done('= 888')),
  calc.does(
    'Calculate 906 ÷ 6 on the calculator, type the result into the Answer box and submit it.',
    done('= 151', 'answer 151'),
  ),
  calc.does('Press the keys for 58 + 67 and then "=".', done('= 125')),
  wizard.does(
    'Apply for a Plus card for Mr Anselm Reed, postcode 40417, at the Harbour branch, with reminders.',
    done('Mr, Anselm Reed, 40417, Harbour, plus, remind'),
  ),
  wizard.does(
    'Go through the steps for Dr Yetta Cole (postcode 10233): branch Castle Hill, basic card, no reminders. Click Apply in the last one.',
    done('Dr, Yetta Cole, 10233, Castle Hill, basic, no reminders'),
  ),
  wizard.does(
    'Complete the application with the title "none", the name Bo Lind, the postcode 77005, the branch that is open every day and the card with the most loans, and apply.',
    done('none, Bo Lind, 77005, Harbour, family, remind'),
  ),
  settings.does(
    'Switch Vibration on and Sound off, and save the changes.',
    done('0|1|1|Teal|normal|mothman|English|I like moths'),
  ),
  settings.does(
    'Under Look, click the indigo square and select huge letters; then use Save changes.',
    done('1|0|1|Indigo|huge|mothman|English|I like moths'),
  ),
  settings.answers(
    'Since what date has the owner of this account been a member?',
    /(11\D+aug|aug\w*\D+11).*2018|11[./]0?8[./]2018|0?8\/11\/2018|2018-08-11/is,
  ),
];
