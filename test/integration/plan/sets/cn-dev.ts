// SPDX-License-Identifier: MIT
// Short web tasks, blind: small widgets, forms, mail, feeds, tables and bookings, each page with three tasks, all
// worded as the templates of benchmarks word them.
import type { Task } from '../tasks.ts';
import { done, left, tasksOn } from './ends.ts';

const party = tasksOn('cn-party');
const login = tasksOn('cn-login');
const feedback = tasksOn('cn-feedback');
const slider = tasksOn('cn-slider');
const dialogs = tasksOn('cn-dialogs');
const orders = tasksOn('cn-orders');
const editor = tasksOn('cn-editor');
const menu = tasksOn('cn-menu');
const drop = tasksOn('cn-drop');
const news = tasksOn('cn-news');
const tabs = tasksOn('cn-tabs');
const accordion = tasksOn('cn-accordion');
const kettle = tasksOn('cn-kettle');
const species = tasksOn('cn-species');
const folders = tasksOn('cn-folders');
const atlas = tasksOn('cn-atlas');
const furniture = tasksOn('cn-furniture');
const league = tasksOn('cn-league');
const staff = tasksOn('cn-staff');
const picker = tasksOn('cn-picker');
const passport = tasksOn('cn-passport');
const cabin = tasksOn('cn-cabin');
const country = tasksOn('cn-country');
const recipe = tasksOn('cn-recipe');
const mailbox = tasksOn('cn-mailbox');
const postoffice = tasksOn('cn-postoffice');
const feed = tasksOn('cn-feed');
const circle = tasksOn('cn-circle');
const flights = tasksOn('cn-flights');
const salon = tasksOn('cn-salon');

export const TASKS: Task[] = [
  party.does(
    'Select Tuesday and Friday, enter 14 as the number of guests and press Submit.',
    done('Tuesday+Friday/14/0/Main hall/'),
  ),
  party.does(
    'Check the Saturday box, choose the Mezzanine seating, type 9 into "Number of guests" and 2 into "Number of high chairs", then click Submit.',
    done('Saturday/9/2/Mezzanine/'),
  ),
  party.does(
    'Plan a dinner on Wednesday for 6 guests on the terrace with the diets Vegetarian and Nut-free ticked. Submit the form when done.',
    done('Wednesday/6/0/Terrace/Vegetarian+Nut-free'),
  ),
  login.does(
    'Enter the username "marlowe" and the password "Gx4tt" into the text fields and press login.',
    done('login marlowe/Gx4tt'),
  ),
  login.does(
    'Create an account with the username "ione" and the password "p9Rk", verify the password, accept the terms and click on "Register".',
    done('register ione/p9Rk'),
  ),
  login.does(
    'Click "Forgot password?", enter the e-mail address rosalie@ternmail.example and press the "Send link" button.',
    done('reset rosalie@ternmail.example'),
  ),
  feedback.does(
    'Choose "Good", enter "quiet courtyard" into the text area about what was liked and click Submit.',
    done('sent Good||quiet courtyard||-|'),
  ),
  feedback.does(
    'Rate the stay as Poor, mark Never for coming again, write "Fix the shower" below "What should we improve?", and save it as a draft.',
    done('draft Poor|Never||Fix the shower|-|'),
  ),
  feedback.does(
    'Select Twin from the room type list, copy the visit code shown on the page into the visit code field and press the Submit button.',
    done('sent ||||Twin|KX-2207'),
  ),
  slider.does('Select 27 with the brightness slider and hit Submit.', done('27/5/10/1/')),
  slider.does('Set the warmth to 8, pick the teal colour and click Submit.', done('20/8/10/1/teal')),
  slider.does(
    'Use the controls to make it 3 lamps with a fade-out of 45 minutes, then press "Submit".',
    done('20/5/45/3/'),
  ),
  dialogs.does('Open the About dialog and close it by clicking the "x" in its corner.', done('closed About')),
  dialogs.does(
    'Remove the sensor called Greenhouse and confirm in the dialog that opens.',
    done('removed Greenhouse'),
  ),
  dialogs.does(
    'Set an alarm for the Pond sensor: below 3 °C, with the "e-mail me" box checked. Press Save.',
    done('alarm Pond 3 mail'),
  ),
  orders.does(
    'Put 2 Cinnamon buns and 1 Seeded bagel on the list, then press Order.',
    done('2 Cinnamon bun, 1 Seeded bagel |  | Now'),
  ),
  orders.does(
    'Add three rye rolls to the list, enter the name Tobias, choose "At noon", and click Order.',
    done('3 Rye roll | Tobias | At noon'),
  ),
  orders.does(
    'Put one of the cheapest "loaf" on the list and press the order button. Do not fill in a name.',
    done('1 Rye loaf |  | Now'),
  ),
  editor.does(
    'Using the text editor, give the word "lanterns" the style bold and press Submit.',
    done('Untitled|The ferry leaves at seven. Bring lanterns and rope.|b:lanterns'),
  ),
  editor.does(
    'Change the title to "Night crossing" and make the text "seven" the color red. Click Submit afterwards.',
    done('Night crossing|The ferry leaves at seven. Bring lanterns and rope.|rgb(255, 0, 0):seven'),
  ),
  editor.does(
    'Replace everything in the note with: Ferry cancelled today. Then hit the Submit button.',
    'R.length===1&&/^Untitled\\|Ferry cancelled today\\.?\\|$/i.test(R[0])',
  ),
  menu.does('Select Playback>Speed>Slower', done('Playback>Speed>Slower')),
  menu.does('Click on the item "Lyrics" in the Print menu.', done('Print>Lyrics')),
  menu.does('Open the Library menu, go to Genres and choose "Polka".', done('Library>Genres>Polka')),
  drop.does(
    'Make a copy of the file "Budget 2026.xlsx" using its More menu.',
    done('Make a copy: Budget 2026.xlsx'),
  ),
  drop.does(
    'Set the download format to Word and download the file "Minutes June.docx".',
    done('Download: Minutes June.docx as Word'),
  ),
  drop.does('Go to the Starred page by clicking its link in the navigation.', done('nav Starred')),
  news.does('Click the link to the opening hours of the museum night.', done('museum-hours')),
  news.does(
    'Use the textbox to enter "lighthouse" and press "Search", then find and click the 5th search result.',
    done('r:Lighthouse choir sings'),
  ),
  news.does('In the list of the most read articles, click the second headline.', done('bridge')),
  tabs.does('Switch between the tabs to find and click on the link "faucibus".', done('t3 faucibus')),
  tabs.does('Click on Tab #2, then click the link "lorem" in it.', done('t2 lorem')),
  tabs.does(
    'Open the Notes tab, type the access word shown there into the Word field and press Check.',
    done('check heron'),
  ),
  accordion.does(
    'Expand the section about shipping and click the link to the size chart.',
    done('size-ship'),
  ),
  accordion.does(
    'Unfold "Returns", tick "I want an exchange" and press the button "Start a return".',
    done('return exchange'),
  ),
  accordion.does(
    'Expand the Contact section, enter the order number 70913, choose "by phone" in the drop-down and click "Contact me".',
    done('contact 70913 by phone'),
  ),
  kettle.does(
    'Find the weight of the kettle under Specifications, enter the number of grams into the answer box and click Submit.',
    'R.length===1&&/^answer 1140( ?g(rams)?)?$/i.test(R[0])',
  ),
  kettle.does(
    'Go to the Questions tab, expand the question about the spare filter and vote "Yes" for its answer.',
    done('vote 1 yes'),
  ),
  kettle.does("Mark Greta's review as helpful.", done('helpful Greta')),
  species.does(
    'Navigate through the tree: expand Mammals, then Otters, select "River otter" and press "View sheet".',
    done('view River otter'),
  ),
  species.does('Locate the Snowy owl in the tree and add it to the list.', done('add Snowy owl')),
  species.does(
    'Select the node named "Slow worm". No button has to be pressed.',
    "now().startsWith('Slow worm|')&&R.length===0",
  ),
  folders.does(
    'Tick the folder Letters inside Documents and click "Start backup".',
    done('Documents/Letters x3'),
  ),
  folders.does(
    'Expand Pictures, expand 2024, check the boxes of Corfu and Wedding, and press Start backup.',
    done('Pictures/2024/Corfu+Pictures/2024/Wedding x3'),
  ),
  folders.does(
    'Back up the folder "2025" of the taxes, keeping 5 copies. Hit "Start backup" to finish.',
    done('Documents/Taxes/2025 x5'),
  ),
  atlas.does('Choose the office in Bergen, select the Visit option and press Submit.', done('Bergen//visit')),
  atlas.does(
    'Look up the phone number of Arequipa, type it into the "Phone extension" field and submit.',
    done('/5433/'),
  ),
  atlas.does(
    'Expand Asia and then Japan, click the choose button next to Nara, select "Post" and click Submit.',
    done('Nara//post'),
  ),
  furniture.does('Enter the price of the oak table into the box below and hit Send.', done('485')),
  furniture.does(
    'Type the width of the pine bench into the text field and press the "Send" button.',
    'R.length===1&&/^110( ?cm)?$/i.test(R[0])',
  ),
  furniture.does(
    'Find out which wood the item that is out of stock is made of; enter the wood in the text box and click Send.',
    done('Ash'),
  ),
  league.does('Sort the table by Points in descending order.', left('Division A/Points/down')),
  league.does(
    'Show Division B and click the Follow button in the row of Grey Abbey.',
    done('follow Grey Abbey'),
  ),
  league.does(
    'Enter the captain of the club with the fewest points in Division A into the input field and press OK.',
    done('answer Lund'),
  ),
  staff.does('Delete the row of Noel Marsh by clicking its trash icon.', done('delete Noel Marsh')),
  staff.does(
    'Click the pencil in the row of Tolu Adeyemi, change the room to D07 and hit Save.',
    done('save Tolu Adeyemi Legal D07'),
  ),
  staff.does(
    'Select all people of the Design team with their check boxes, then press "Invite selected".',
    done('invite Luc Ferrant+Nora Marsh'),
  ),
  picker.does('Select 10/08/2026 as the date and hit submit.', done('10/08/2026')),
  picker.does(
    'Pick the 29th of January 2027 in the date picker, enter "checkup" as the reason, and click the Submit button.',
    done('01/29/2027 checkup'),
  ),
  picker.does(
    'Choose December 3, 2026 from the calendar. Press Submit once the date is set.',
    done('12/03/2026'),
  ),
  passport.does('Select 17 March 1988 as the date of birth and press Submit.', done('17 March 1988|||')),
  passport.does(
    'Set the collection day to 12/15/2026 and the time to 10:30, check "Express service" and submit the form.',
    done('||2026-12-15 10:30|express'),
  ),
  passport.does(
    'For the expiry date of the old passport choose day 4, month September and year 2027; leave the other fields alone and click "Submit".',
    done('|4 September 2027||'),
  ),
  cabin.does(
    'Book the cabin from December 7, 2026 to December 11, 2026 and press "Request to book".',
    done('2026-12-07 2026-12-11 2'),
  ),
  cabin.does(
    'Select an arrival on 2027-02-05 and a departure on 2027-02-09, set the number of adults to 4, tick "with dog", and click "Request to book".',
    done('2027-02-05 2027-02-09 4 dog'),
  ),
  cabin.does(
    'Choose the stay from 28 December 2026 until 30 December 2026 in the calendar for 1 adult and send the request.',
    done('2026-12-28 2026-12-30 1'),
  ),
  country.does(
    'Enter an item that starts with "Mac" and ends with "nia", then press Submit.',
    done('Macedonia'),
  ),
  country.does('Choose Niger from the suggestions of the country box, and click Submit.', done('Niger')),
  country.does(
    'Type "Gui", pick Guinea-Bissau out of the list that appears, enter Bolama as the home town and hit the Submit button.',
    done('Guinea-Bissau/Bolama'),
  ),
  recipe.does(
    'Add the ingredient Lemongrass from the suggestions, name the recipe "Tom kha" and press "Save recipe".',
    done('Tom kha|Lemongrass+Salt|Starter'),
  ),
  recipe.does(
    'Save a dessert called "Snowballs" with the ingredient "Coconut milk", after removing "Salt" from the ingredients.',
    done('Snowballs|Coconut milk|Dessert'),
  ),
  recipe.does(
    'Enter Dal as the recipe name; add "Red lentils" and "Spring onion" by way of the search box; set the course to Main; click Save recipe.',
    done('Dal|Red lentils+Salt+Spring onion|Main'),
  ),
  mailbox.does('Find the email by Brenda and click the trash icon to delete it.', done('delete Brenda')),
  mailbox.does('Forward the email from Jorun to Malik and press send.', done('forward Jorun to Malik')),
  mailbox.does(
    'You have to open the mail by Kamila and reply to it with the text "I will be late". Then click "send".',
    done('reply Kamila: I will be late'),
  ),
  postoffice.does('Check the message "Rota for week 48" and archive it.', done('archive Rota for week 48')),
  postoffice.does(
    'Move the receipt from Velo Depot to the folder Receipts.',
    done('move to Receipts: Your receipt no. 5581'),
  ),
  postoffice.does(
    'Compose a message to ulla@fjordpost.example with the subject "Sledge" and the body "It is in the attic" and press Send.',
    done('send ulla@fjordpost.example|Sledge|It is in the attic'),
  ),
  feed.does('Find the post by @lena about the marathon and repost it.', done('repost @lena2')),
  feed.does(
    'For the user @hugo, click on the "More" button and choose "Share via DM".',
    done('Share via DM @hugo'),
  ),
  feed.does(
    `Reply to Mirja's post with "Drive carefully". Finish by pressing the Reply button below the text.`,
    done('reply @mirja: Drive carefully'),
  ),
  circle.does('Follow the user @manu.', done('follow @manu')),
  circle.does("Open the comments on Dara's post and like the comment written by Pim.", done('like Dara/Pim')),
  circle.does(
    'Write "First frost tonight" into the box at the top, make it visible to Neighbours and click Post.',
    done('post Neighbours: First frost tonight'),
  ),
  flights.does(
    'Book the shortest one-way flight from: Portland, OR to: Juneau on 12/09/2026.',
    done('Portland, OR (PDX)|Juneau, AK (JNU)|12/09/2026|8:30 AM'),
  ),
  flights.does(
    'Book the cheapest one-way flight from BGR to Boise, ID on 01/22/2027.',
    done('Bangor, ME (BGR)|Boise, ID (BOI)|01/22/2027|11:20 AM'),
  ),
  flights.does(
    'Search for non-stop flights from Burlington to Bozeman departing on 12/30/2026 and book the one that leaves in the evening at 5:45 PM.',
    done('Burlington, VT (BTV)|Bozeman, MT (BZN)|12/30/2026|5:45 PM'),
  ),
  salon.does(
    'Book a Haircut on 2026-12-04 with the cheapest stylist at 12:45 under the name Wilma, and confirm the appointment.',
    done('Haircut 2026-12-04 Bartek 12:45 Wilma'),
  ),
  salon.does(
    'Select the service Beard trim and the day 12/11/2026, press "Show times", choose 9:00 with Anton, enter the name Rufus and click "Confirm appointment".',
    done('Beard trim 2026-12-11 Anton 9:00 Rufus'),
  ),
  salon.does(
    'Reserve the earliest free time of the best rated hairdresser for Colour on December 1, 2026. The name is Odalys. Press the confirmation button at the end.',
    done('Colour 2026-12-01 Celine 13:30 Odalys'),
  ),
];
