// SPDX-License-Identifier: MIT
// Ten small pages of widgets (a form, tabs, lists, a tree, a date picker with suggestions, an inbox, knobs, menus, paged results,
// flights) and tasks mostly worded as an instruction line, written without a look at the planner.
import type { Task } from '../tasks.ts';

const on = (page: string) => ({
  does: (text: string, holds: string): Task => ({ page, text, holds }),
  tells: (text: string, answer: RegExp): Task => ({ page, text, answer }),
});

/** Exactly this was done, in this order. */
const did = (...acts: string[]) => `R.join(';')===${JSON.stringify(acts.join(';'))}`;
/** As `did`, for what was dictated: capital letters are left open. */
const didAnyCase = (...acts: string[]) =>
  `R.join(';').toLowerCase()===${JSON.stringify(acts.join(';').toLowerCase())}`;
/** The page shows this, and nothing was sent. */
const stands = (state: string) => `(${state})&&R.length===0`;
const equals = (expression: string, value: string) => stands(`${expression}===${JSON.stringify(value)}`);

const badge = on('i-badge');
const tabs = on('i-tabs');
const lists = on('i-lists');
const folders = on('i-folders');
const visit = on('i-visit');
const post = on('i-post');
const knobs = on('i-knobs');
const menus = on('i-menus');
const find = on('i-find');
const trip = on('i-trip');

export const TASKS: Task[] = [
  badge.does(
    'Enter "Nora Lind" in Full name and "Birch Ltd" in Company, then press Print badge.',
    did('name=Nora Lind, company=Birch Ltd'),
  ),
  badge.does(
    'Fill in the form: Full name Omar Haddad, Phone 0451 220 98, Visiting Carla Stein, Purpose Interview. Then click "Print badge".',
    did('name=Omar Haddad, phone=0451 220 98, host=Carla Stein, purpose=Interview'),
  ),
  badge.does('Choose Dev Patel in the "Visiting" dropdown.', equals('filled()', 'host=Dev Patel')),
  badge.does('Check "I need a parking space" and click the button Print badge.', did('parking=yes')),
  badge.does('Write "Back door is fine" into the Note box.', equals('filled()', 'note=Back door is fine')),
  badge.does(
    'full name iris coleman purpose delivery then print the badge',
    didAnyCase('name=iris coleman, purpose=Delivery'),
  ),
  {
    page: 'i-badge',
    text: 'Print a badge for Tom Arden and tell me the badge number.',
    answer: /\b4471\b/,
    holds: did('name=Tom Arden'),
  },
  badge.tells('Who can be visited?', /^(?=.*Ana Ruiz)(?=.*Ben Okoro)(?=.*Carla Stein)(?=.*Dev Patel)/s),

  tabs.does('Switch to the tab "Contacts".', equals('tab', 'Contacts')),
  tabs.does('Click on the link "Garden room".', did('link Garden room')),
  tabs.does('Switch between the tabs to find and click on the link "Pets".', did('link Pets')),
  tabs.does('Find the link "Lost property" and click it.', did('link Lost property')),
  tabs.does('open the second tab and click quiet hours', did('link Quiet hours')),
  tabs.does('Click the last link in the Rooms tab.', did('link Bunk room')),
  tabs.tells('How many beds does the Bunk room have?', /\b(4|four)\b/i),
  tabs.tells("what is housekeeping's extension", /\b31\b/),
  tabs.tells(
    'Which links are in the "Contacts" tab?',
    /^(?=.*Reception)(?=.*Housekeeping)(?=.*Lost property)/is,
  ),

  lists.does('Expand the section "Light".', equals('open_()', 'Watering,Light')),
  lists.does('Collapse the section "Watering".', equals('open_()', '')),
  lists.does('Expand "Pests" and click on the link "Spider mites".', did('link Spider mites')),
  lists.does(
    'Expand the sections below to find and click on the link "Leaf scorch".',
    did('link Leaf scorch'),
  ),
  lists.does('Select Juniper from the scroll list and click Order.', did('order Juniper')),
  lists.does(
    'Select Aster, Tulip and Willow from the list and click Order.',
    did('order Aster,Tulip,Willow'),
  ),
  lists.does('scroll to the last plant in the list and select it', equals('chosen()', 'Yarrow')),
  lists.tells(
    'According to the Soil section, how often should you repot?',
    /\b(2|two) years|every (second|other) year/i,
  ),

  folders.does('Expand the folder "Photos".', equals('expanded()', 'Photos')),
  folders.does(
    'Navigate through the folders to find and click on the file "harbour.jpg".',
    equals('selected', 'harbour.jpg'),
  ),
  folders.does('Find the file "costs.xlsx", select it and press Download.', did('download costs.xlsx')),
  folders.does('Open Invoices > 2026, select april.pdf and click Print.', did('print april.pdf')),
  folders.does('go to photos then winter and download the picture in there', did('download snow.jpg')),
  folders.does(
    'Select readme.txt, press Rename, enter "start.txt" as the new name and press Save.',
    did('rename readme.txt: start.txt'),
  ),
  folders.tells(
    'Which files are in the folder Projects / Tower?',
    /^(?=.*sketch\.png)(?=.*notes\.txt)(?!.*costs)/s,
  ),
  folders.tells('how big is march.pdf', /\b310 ?(KB|kilobytes)/i),

  visit.does('Select 06/23/2027 as the date and hit Submit.', did('06/23/2027|')),
  visit.does('Pick 2 March 2027 as the date and press Submit.', did('03/02/2027|')),
  visit.does('Choose September 9, 2027 in the date picker.', equals(`get('day').value`, '09/09/2027')),
  visit.does(
    'Open the calendar and click the Next arrow twice.',
    equals(`shownMonth()+get('day').value`, '2027-08'),
  ),
  visit.does(
    'In the Workshop field, enter an item that starts with "Riv" and ends with "Tyres", then press Submit.',
    did('|Rivington Tyres'),
  ),
  visit.does(
    'Type "Sta" into Workshop and select the suggestion "Station Road Autos".',
    equals(`get('shop').value`, 'Station Road Autos'),
  ),
  visit.does('Date: 01/01/2028, Workshop: Harbour Cycles. Click Submit.', did('01/01/2028|Harbour Cycles')),
  visit.does(
    'book a visit at old mill cars for the thirtieth of june 2027 and submit it',
    did('06/30/2027|Old Mill Cars'),
  ),

  post.does('Find the email by Lucia and click the star icon to mark it as important.', did('star Lucia')),
  post.does(
    'Find the email by Jonas and reply to them with the text "Count me in".',
    did('reply Jonas: Count me in'),
  ),
  post.does('Find the email by Pim and forward that email to Sarah.', did('forward Pim: Sarah')),
  post.does('Find the email by Greta and click the trash icon to delete it.', did('trash Greta')),
  post.does('Open the email with the subject "Sunday match".', stands(`mode==='mail'&&open.first==='Jonas'`)),
  post.does('forward the lentil soup recipe to dana@mail.test', did('forward Lucia: dana@mail.test')),
  post.does('Star the last email in the list.', did('star Greta')),
  post.tells('What is the code for the shed?', /\b7315\b/),
  post.tells('how many of the mails are marked as new', /\b(3|three)\b/i),

  knobs.does('Select 5 with the spinner and hit Submit.', did('5,3,5,,')),
  knobs.does('Set the Strength slider to 7.', equals('all()', '1,7,5,,')),
  knobs.does('Move the Grind slider to 12 and click Submit.', did('1,3,12,,')),
  knobs.does('Select the radio button "Large" and click Submit.', did('1,3,5,Large,')),
  knobs.does('Select Milk, Cocoa, Cinnamon and click Submit.', did('1,3,5,,Milk+Cocoa+Cinnamon')),
  knobs.does('Press the + button four times.', equals('all()', '5,3,5,,')),
  knobs.does('turn the strength all the way up', equals('all()', '1,10,5,,')),
  knobs.does('three cups size medium with oat foam then submit', did('3,3,5,Medium,Oat foam')),

  menus.does('Select File > Open recent > Budget.', did('open Budget')),
  menus.does('Open the menu "View", find the item "200%" under Zoom and click on it.', did('zoom 200%')),
  menus.does('Turn on the ruler in the View menu.', did('ruler on')),
  menus.does('Choose File > Print, enter 3 as the number of copies and press OK.', did('print 3')),
  menus.does('Rename the document to "Harvest 2027".', did('rename Harvest 2027')),
  menus.does('Close the dialog box by clicking the "x".', stands(`$('tip').hidden`)),
  menus.tells('Click "Next tip" and tell me what the tip says.', /shift.*straight line/i),
  menus.tells('which documents are under open recent', /^(?=.*Report)(?=.*Budget)(?=.*Minutes)/s),

  find.does(
    'Use the textbox to enter "river" and press Search, then find and click the 5th search result.',
    did('The Last River Pilot'),
  ),
  find.does('Search for "stone" and click the last result.', did('Standing Stone')),
  find.does('search for lantern and open the first result', did('Lantern Street')),
  find.does('Search for "river" and go to page 3 of the results.', stands(`query==='river'&&page===3`)),
  find.does('Find the book "Maps of the Delta" and click on it.', did('Maps of the Delta')),
  find.tells('Search for "stone". Who wrote the second result?', /Quill/),
  find.tells('what year is river of glass from', /\b2013\b/),

  trip.does(
    'Book the cheapest one-way flight from: Lisbon to: OSL on 10/16/2027.',
    did('LIS-OSL 2027-10-16 x1 at 19:30'),
  ),
  trip.does(
    'Book the shortest one-way flight from: MAD to: Prague on 12/24/2027.',
    did('MAD-PRG 2027-12-24 x1 at 11:15'),
  ),
  trip.does(
    'Enter Vienna as origin, Porto as destination and 5 May 2027 as the departure date, then press Search.',
    equals('searched', 'VIE-OPO 2027-05-05 x1'),
  ),
  trip.does('Select 3 passengers.', equals(`el('people').value`, '3')),
  trip.does(
    'fly two people from berlin to athens on the first of july 2027 and book the one that leaves at 6:40',
    did('BER-ATH 2027-07-01 x2 at 06:40'),
  ),
  trip.tells('How much is the shortest flight from Dublin to Rome on 08/15/2027?', /\b298\b/),
];
