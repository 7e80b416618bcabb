// SPDX-License-Identifier: MIT
// Short web tasks, blind: small widgets as the benchmarks of short web tasks have them, three a page, all worded as
// the templates of such benchmarks word them: an imperative, complete, its end told in full.
import type { Task } from '../tasks.ts';
import { done, tasksOn } from './ends.ts';

const ipsum = tasksOn('cp-ipsum');
const strip = tasksOn('cp-strip');
const folds = tasksOn('cp-folds');
const dayin = tasksOn('cp-dayin');
const stay = tasksOn('cp-stay');
const clinic = tasksOn('cp-clinic');
const country = tasksOn('cp-country');
const tagger = tasksOn('cp-tagger');
const slide = tasksOn('cp-slide');
const knobs = tasksOn('cp-knobs');
const treeul = tasksOn('cp-treeul');
const rights = tasksOn('cp-rights');
const mailbox = tasksOn('cp-mailbox');
const post = tasksOn('cp-post');
const feed = tasksOn('cp-feed');
const wall = tasksOn('cp-wall');
const grid = tasksOn('cp-grid');
const stock = tasksOn('cp-stock');
const flight = tasksOn('cp-flight');
const hostel = tasksOn('cp-hostel');
const checks = tasksOn('cp-checks');
const radios = tasksOn('cp-radios');
const area = tasksOn('cp-area');
const menu = tasksOn('cp-menu');
const dialog = tasksOn('cp-dialog');
const login = tasksOn('cp-login');
const menuorder = tasksOn('cp-menuorder');
const editor = tasksOn('cp-editor');
const engine = tasksOn('cp-engine');
const week = tasksOn('cp-week');

export const TASKS: Task[] = [
  ipsum.does('Switch between the tabs to find and click on the link "vestibulum."', done('vestibulum. in 2')),
  ipsum.does('Open Tab #3, then click the link "orci" that is in it.', done('orci in 3')),
  ipsum.does('Select Tab #2 and leave it open.', '!document.querySelector("#t2").hidden&&R.length===0'),
  strip.does('Go to the Screen tab, set Timeout to "1 minute" and click Apply.', done('Screen|off|1 minute')),
  strip.does(
    'In the "Privacy" tab, check "Hide my number", enter the PIN 4071, then press Apply.',
    done('Privacy|on|4071'),
  ),
  strip.does(
    'Under Sound, choose the ringer Old bell and uncheck Key tones. Click "Apply" to finish.',
    done('Sound|off|Old bell'),
  ),
  folds.does('Expand the sections below, to find and click on the link "fringilla".', done('fringilla in 3')),
  folds.does(
    'Expand Section #2, enter "Wilhelmina" into the textbox inside it and press Submit.',
    done('Submit at 2 Wilhelmina'),
  ),
  folds.does('Open the 4th section of the accordion and click Submit.', done('Submit at 4')),
  dayin.does('Select 10/27/2016 as the date and hit submit.', done('10/27/2016')),
  dayin.does(
    'Using the date picker, choose December 9, 2016, then click the Submit button.',
    done('12/09/2016'),
  ),
  dayin.does('Pick the date 02/14/2017 in the calendar and press "Submit".', done('02/14/2017')),
  stay.does(
    'Choose arrival December 18 and departure December 22 for 2 guests, and click "Request stay".',
    done('18 Dec-22 Dec for 2'),
  ),
  stay.does(
    'Request a stay at Heron Cottage from December 29 2026 to January 5 2027 for four guests.',
    done('29 Dec-5 Jan for 4'),
  ),
  stay.does(
    'In the calendar of January 2027, select the nights from the 9th to the 12th, set Guests to 3 and press Request stay.',
    done('9 Jan-12 Jan for 3'),
  ),
  clinic.does(
    'Enter the date of birth 7 Mar 1984, choose the appointment date 12/03/2026 at 9:20, and click Book slot.',
    done('7 Mar 1984 2026-12-03 9:20'),
  ),
  clinic.does(
    'Book a vaccination slot on November 30, 2026 at 16:00 for a patient born on October 21, 1957.',
    done('21 Oct 1957 2026-11-30 16:00'),
  ),
  clinic.does(
    'Set Day to 30, Month to "Jun" and Year to 2011, pick the earliest time on 2026-12-14 and press "Book slot".',
    done('30 Jun 2011 2026-12-14 8:40'),
  ),
  country.does(
    'Enter an item that starts with "Mau" and ends with "ius". Press Submit when done.',
    done('Mauritius'),
  ),
  country.does(
    'Type "Mon" into the Tags field, choose "Montenegro" from the suggestions and click Submit.',
    done('Montenegro'),
  ),
  country.does(
    'Use the autocomplete to enter an item that starts with "Slov" and ends with "kia", then press the Submit button.',
    done('Slovakia'),
  ),
  tagger.does(
    'Add the ingredient "spring onion" and click "Save recipe".',
    done('lentils, raisins, spring onion'),
  ),
  tagger.does(
    'Remove the tag raisins, add the tags "cumin" and "bay leaf" in that order, and save the recipe.',
    done('lentils, cumin, bay leaf'),
  ),
  tagger.does(
    'In the Ingredients box, select black pepper from the list of suggestions. Then press Save recipe.',
    done('lentils, raisins, black pepper'),
  ),
  slide.does('Select 8 with the Treble slider and hit Submit.', done('5 8 40')),
  slide.does('Set the sliders to the combination [Bass 2, Treble 6, Volume 75] and submit.', done('2 6 75')),
  slide.does('Drag the Volume slider to 15, then click "Submit".', done('5 5 15')),
  knobs.does(
    'Rate the Courier with 4 stars and the Packaging with 2 stars. Press "Send rating".',
    done('4/2 1'),
  ),
  knobs.does(
    'Give Packaging five stars, select the box colour olive and send the rating.',
    done('0/5 1 olive'),
  ),
  knobs.does(
    'Increase Boxes to 3 using the + button, click on the maroon colored box and then on Send rating.',
    done('0/0 3 maroon'),
  ),
  treeul.does(
    'Navigate through the file tree. Find and click on the folder or file named "Coral".',
    done('Coral'),
  ),
  treeul.does('Click the node "Marnie" in the tree.', done('Marnie')),
  treeul.does('Expand Truda and then Deane, and select "Jillana".', done('Jillana')),
  rights.does('Check "Repairs" under Works and click Share.', done('Works/Repairs')),
  rights.does(
    'Share the budget with South of the Stores in Works only: tick that box and press the "Share" button.',
    done('Works/Stores/South'),
  ),
  rights.does(
    'Expand Office, select both Accounts and Personnel and click "Share".',
    done('Office/Accounts,Office/Personnel'),
  ),
  mailbox.does('Find the email by Brit and click the trash icon to delete it.', done('trash Brit')),
  mailbox.does(
    'Find the email by Corliss and reply to them with the text "Nunc id vitae.".',
    done('reply Corliss to Corliss: Nunc id vitae'),
  ),
  mailbox.does('Forward the message from Gerda to Ailey.', done('forward Gerda to Ailey: Lacus et purus')),
  post.does('Select the email "Invoice 5521" and click the Archive button.', done('Archive: Invoice 5521')),
  post.does(
    'Check the message sent by Win-a-Scooter and press "Mark as spam".',
    done('Mark as spam: You are our 1000th guest'),
  ),
  post.does(
    'Mark both emails from Harald Quist as read.',
    done('Mark as read: Keys for the boat house, Invoice 5521'),
  ),
  feed.does('For the user @kas_mir, click on the "like" button.', done('like @kas_mir')),
  feed.does(
    'Find the post by @olwen_r and select "Copy link to post" in its more menu.',
    done('Copy link to post @olwen_r'),
  ),
  feed.does(
    'Reply to Keely\'s post with the words "Well said" and press Send.',
    done('reply @keelyk: Well said'),
  ),
  wall.does('Click the Follow button next to "Jesper Lund".', done('follow Jesper Lund')),
  wall.does(
    'Follow Ines Holm and wave to Jasper Lund, in this order.',
    done('follow Ines Holm', 'wave Jasper Lund'),
  ),
  wall.does(
    'Show more people and remove the suggestion "Mathea Rød" from the list.',
    done('remove Mathea Rød'),
  ),
  grid.does('Enter the value of Country into the text field and press Submit.', done('Ghana')),
  grid.does('Read the year of birth in the table, type it into the box and click "Submit".', done('1978')),
  grid.does(
    'Enter the value that corresponds with label Last name into the form and submit when done.',
    done('Okonjo'),
  ),
  stock.does(
    'Sort the table by "Pieces" in ascending order.',
    'document.querySelector("#st").textContent==="Pieces ascending"&&R.length===0',
  ),
  stock.does('Click "reorder" in the row of the item with the fewest pieces.', done('reorder Bolt')),
  stock.does('Remove the item on shelf C2 by clicking its "remove" link.', done('remove Latch')),
  flight.does(
    'Book the shortest one-way flight from: Hobbs, NM to: Greensboro on 12/13/2026.',
    done('HOB GSO 12/13/2026 498'),
  ),
  flight.does(
    'Book the cheapest one-way flight from: BRW to: OME on 01/04/2027.',
    done('BRW OME 01/04/2027 277'),
  ),
  flight.does(
    'Search flights from "Bangor, ME (BGR)" to "Greenville, MS (GLH)" departing 11/29/2026 and book the one that leaves at 8:45 PM.',
    done('BGR GLH 11/29/2026 344'),
  ),
  hostel.does('Find hostels in Ghent for 3 nights and reserve the cheapest one.', done('Treck 3 plain')),
  hostel.does(
    'Search for 2 nights in Bruges with breakfast and click Reserve for the hostel with the highest rating.',
    done('Lybeer 2 breakfast'),
  ),
  hostel.does(
    'Select the town "Liège", set Nights to 5, press "Find hostels" and reserve Outremeuse.',
    done('Outremeuse 5 plain'),
  ),
  checks.does('Select Ch3q, wYr and click Submit.', done('Ch3q wYr')),
  checks.does('Select words similar to fire, bashful and click Submit.', done('flames shy fires timid')),
  checks.does('Select nothing and click Submit.', done('nothing')),
  radios.does(
    'Select Cortado with Oat milk, size large, and click on the Submit button.',
    done('Cortado, Oat, large, Counter'),
  ),
  radios.does(
    'Choose "Mocha", "None" and "small", set Pick-up to Table, then press Submit.',
    done('Mocha, None, small, Table'),
  ),
  radios.does(
    'Submit an order for a medium Flat white with whole milk to be picked up at the Window.',
    done('Flat white, Whole, medium, Window'),
  ),
  area.does(
    'Copy the text from the 2nd text area below and paste it into the text input, then press Submit.',
    'R.length===1&&R[0].split("|")[0].trim()==="Pellentesque, quam id."',
  ),
  area.does(
    'Clear the third text area and click Submit.',
    done('|Ac bibendum. Leo faucibus.|Pellentesque, quam id.|'),
  ),
  area.does(
    'Type the last word of the first text area, without the full stop, into the Answer field and hit Submit.',
    'R.length===1&&R[0].split("|")[0]==="faucibus"',
  ),
  menu.does('Select Zoom>Out from the menu.', done('Zoom>Out')),
  menu.does('Navigate the menu to Print, then "In grey", and click on "Fine".', done('Print>In grey>Fine')),
  menu.does('Click the "Next" item of the Playback menu.', done('Playback>Next')),
  dialog.does('Close the dialog box by clicking the "x".', done('Notice: x')),
  dialog.does('Click the button in the dialog box labeled "Cancel".', done('Notice: Cancel')),
  dialog.does(
    'Press OK in the notice. Then click "Invite someone", enter the name "Florimond" and press Send.',
    done('Notice: OK', 'Invitation: Send Florimond'),
  ),
  login.does(
    'Enter the username "karrie" and the password "Yq4b" into the text fields and press Login.',
    done('login karrie Yq4b'),
  ),
  login.does(
    'Register with username "olympe", enter the password "t7Fz" into both password fields of that form and click Register.',
    done('register olympe t7Fz'),
  ),
  login.does(
    'Log in as "vance" with password 90210 and the "Remember me" box checked.',
    done('login vance 90210 remember'),
  ),
  menuorder.does(
    'Order one of each item: Leek soup, Beet burger, Plum cake. Submit the order.',
    done('1 Leek soup, 1 Beet burger, 1 Plum cake'),
  ),
  menuorder.does('Order 3 items of "Trout" and click Submit.', done('3 Trout')),
  menuorder.does(
    'Add the cheapest main and two of the plum sorbet to the order, then press the Submit button.',
    done('1 Leek tart, 2 Plum sorbet'),
  ),
  editor.does(
    'Using the text editor, give the text "nunc" the style bold and press Submit.',
    '/^Fermentum viverra <(b|strong)>nunc<\\/\\1>, odio Magnis sed\\.$/.test(R[0])&&R.length===1',
  ),
  editor.does(
    'Make everything in the editor italic and click Submit.',
    '/^<(i|em)>Fermentum viverra nunc, odio Magnis sed\\.<\\/\\1>$/.test(R[0])&&R.length===1',
  ),
  editor.does('Replace the text in the editor with "Placerat quis" and submit.', done('Placerat quis')),
  engine.does(
    'Use the textbox to enter "Dovie" and press "Search", then find and click the 7th search result.',
    done('Dovie result 7 Janina'),
  ),
  engine.does('Search for "amber" and click on the result titled "Teddy".', done('amber result 5 Teddy')),
  engine.does(
    'Enter "moths" in the search box, press Search, go to page 3 and click the last result.',
    done('moths result 9 Corey'),
  ),
  week.does('Create an event at 11AM titled "Haircut" and press Save.', done('save 11AM Haircut')),
  week.does('Delete the event named "Meeting Odile".', done('delete Meeting Odile')),
  week.does(
    'Rename the 1PM event to "Lunch with Oda" and click the "Save" button.',
    done('save 1PM Lunch with Oda'),
  ),
];
