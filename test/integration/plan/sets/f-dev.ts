// SPDX-License-Identifier: MIT
// Short tasks on small pages, worded and checked as in a benchmark of web interaction, written without a look at the planner: the half
// to learn from. First run: 28 of 90 (31 %).
import type { Task } from '../tasks.ts';
import { did, tasksOn } from './d-ends.ts';
import { answered, didAll, now } from './f-ends.ts';

const { does } = tasksOn('f-');

const MAIL: Task[] = [
  does('post#mail', 'Delete the message from Ottoline Bray.', did('delete Ottoline Bray Invoice 2207')),
  does(
    'post#mail',
    'Find the message with the subject "Choir rehearsal moved" and mark it as important.',
    did('star Edda Strand Choir rehearsal moved'),
  ),
  does('post#mail', 'Open the email that Lucasta Finch sent.', now('reading Boiler service')),
  does(
    'post#mail',
    'Reply to Casimir with the text "Count me in for Sunday" and send it.',
    did('reply Casimir Holt | Count me in for Sunday'),
  ),
  does('post#mail', 'Forward the message about the boiler to Ines.', did('forward Boiler service | Ines')),
  does(
    'post#mail',
    'Write a new message to ines@harbour.example with the subject "Keys" and the text "They are under the pot", then press Send.',
    did('send ines@harbour.example | Keys | They are under the pot'),
  ),
  does(
    'post#mail',
    'Look up the booking code in the message from Pella Roos and send it back to her in a reply.',
    did('reply Pella Roos | KV-3381'),
  ),
  does(
    'post#mail',
    'Search the messages for "roof" and star the one that is found.',
    did('star Ansel Dorr Roof of the shed'),
  ),
];

const FEED: Task[] = [
  does('post#feed', 'Like the post by @fernhill.', did('like @fernhill walking.')),
  does('post#feed', 'Share what @oakley posted about the lighthouse.', did('share @oakley step.')),
  does('post#feed', 'Open the menu of the post by @tansy and choose "Mute".', did('Mute @tansy loom?')),
  does('post#feed', 'Hide the post that mentions parking.', did('Hide @pilcrow disgrace.')),
  does(
    'post#feed',
    'Click on the heart of every post by @oakley.',
    didAll('like @oakley step.', 'like @oakley again.'),
  ),
  does(
    'post#feed',
    'How many likes does the post by @brook_lane have? Type the number into the box at the bottom and press Check.',
    answered('133'),
  ),
  does(
    'post#feed',
    'Reply to the post of @fernhill with "Lovely colours!".',
    did('reply @fernhill Lovely colours!'),
  ),
  does('post#feed', 'Follow the user who wrote about sourdough.', did('follow @brook_lane')),
];

const FERRY: Task[] = [
  does(
    'trip#ferry',
    'Book the cheapest sailing from Aldham to Merrow on 14 March 2027.',
    did('search Aldham > Merrow | 14 March 2027 | 1 | Seat', 'book 13:05'),
  ),
  does(
    'trip#ferry',
    'Search for sailings from Cawsey to Stennet on 9 March 2027.',
    did('search Cawsey > Stennet | 9 March 2027 | 1 | Seat'),
  ),
  does(
    'trip#ferry',
    'Enter "Merrow Head" as the harbour to leave from, "Brill Sound" as the destination, February 20, 2027 as the departure and 3 passengers, and press Search sailings.',
    did('search Merrow Head > Brill Sound | 20 February 2027 | 3 | Seat'),
  ),
  does(
    'trip#ferry',
    'Book the fastest crossing from Stennet to Cawsey on 1 April 2027 for two passengers.',
    did('search Stennet > Cawsey | 1 April 2027 | 2 | Seat', 'book 09:40'),
  ),
  does(
    'trip#ferry',
    'Using the calendar, pick 20 March 2027 as the day of departure.',
    now('||20 March 2027|1|Seat'),
  ),
  does('trip#ferry', 'Set the number of passengers to 5 and select the berth.', now('|||5|Berth')),
  does(
    'trip#ferry',
    'Type "me" into the "To" field and choose Merrow Head from the suggestions.',
    now('|Merrow Head||1|Seat'),
  ),
  does(
    'trip#ferry',
    'Find sailings from Aldham North to Cawsey on 28 February 2027 with a suite, and book the one at 17:50.',
    did('search Aldham North > Cawsey | 28 February 2027 | 1 | Suite', 'book 17:50'),
  ),
];

const MONTH: Task[] = [
  does('trip#month', 'Go to July 2027 in the calendar.', now('July 2027 ')),
  does('trip#month', 'Click on the 17th of May.', now('May 2027 2027-5-17')),
  does(
    'trip#month',
    'Add an entry "Dentist" on 21 May 2027 at 14:00 and save it.',
    did('save 2027-5-21 Dentist 14:00'),
  ),
  does('trip#month', 'Remove the entry "Swim club" from the calendar.', did('remove Swim club')),
  does(
    'trip#month',
    'On which day of May is the book fair? Enter only the number of the day as your answer and press Submit.',
    answered('12'),
  ),
  does('trip#month', 'How many entries are there in May 2027? Submit the number.', answered('5')),
  does(
    'trip#month',
    'Choose 1 June 2027 and save an all-day entry called Rent.',
    did('save 2027-6-1 Rent All day'),
  ),
];

const TOWN: Task[] = [
  does('find#town', 'Open the Weather tab.', now('Weather|Joining')),
  does(
    'find#town',
    'Switch to the tab "Weather" and click on the link "storm warnings".',
    did('link storm warnings'),
  ),
  does(
    'find#town',
    'Look through the tabs for the link "Opening hours" and click on it.',
    did('link Opening hours'),
  ),
  does('find#town', 'In the library tab, expand "Lost cards" and press Report.', did('button Report')),
  does('find#town', 'Open the Library tab and collapse the section that is open there.', now('Library')),
  does(
    'find#town',
    'What is the depth at the pier? Type it in metres, as a number only, into the answer box and click OK.',
    answered('4.7'),
  ),
  does('find#town', 'Click the "fish auction" link.', did('link fish auction')),
];

const FILES: Task[] = [
  does('find#files', 'Find budget.xlsx in the tree and click on it.', now(/picked Documents\/budget\.xlsx$/)),
  does(
    'find#files',
    'Expand the folder Photos and then the folder Norway.',
    now('open Photos,Norway; picked undefined'),
  ),
  does('find#files', 'Select the folder "Letters" that is inside Archive.', now(/picked Archive\/Letters$/)),
  does(
    'find#files',
    'Open Archive, then 2020, and select notes.txt there.',
    now(/picked Archive\/2020\/notes\.txt$/),
  ),
  does('find#files', 'Delete the file old-map.png.', did('delete Documents/old-map.png')),
  does('find#files', 'Download "castle.jpg" from Photos > Wales.', did('download Photos/Wales/castle.jpg')),
  does(
    'find#files',
    'How many files are in the folder Norway? Enter the number as your answer and press Send.',
    answered('4'),
  ),
];

const STAFF: Task[] = [
  does('find#staff', "Enter Hedda Quist's extension into the answer box and submit it.", answered('4471')),
  does(
    'find#staff',
    'Which department does Ruben Ashe work in? Type it into the answer field and press Submit.',
    answered('Accounts'),
  ),
  does(
    'find#staff',
    'Who is in room 214? Enter the full name into the box and click Submit.',
    answered('Imre Falk'),
  ),
  does('find#staff', 'How many people work in Sales? Submit the number as the answer.', answered('3')),
  does('find#staff', 'Sort the table by room.', now('Oona Bela Hedda Tilda Imre Ruben')),
  does('find#staff', 'Click on the row of bela nord.', did('row Bela Nord')),
  does(
    'find#staff',
    'Find the person with the lowest extension and type the full name into the box, then submit.',
    answered('Ruben Ashe'),
  ),
  does(
    'find#staff',
    'Sort the people by the year since which they have been here, the latest year first.',
    now('Imre Ruben Tilda Hedda Bela Oona'),
  ),
];

const SEEK: Task[] = [
  does('find#seek', 'Enter "wool" into the search box and press Search.', did('search wool')),
  does(
    'find#seek',
    'Search for "lantern" and click on the second result.',
    did('search lantern', 'open Lantern moths'),
  ),
  does('find#seek', 'Look up barge and open the 5th result.', did('search barge', 'open Barge boards')),
  does(
    'find#seek',
    'Search for heron, then open the page "Night heron".',
    did('search heron', 'open Night heron'),
  ),
  does(
    'find#seek',
    'Search for Barge and click the result from the site races.example.',
    did('search barge', 'open Barge racing'),
  ),
  does(
    'find#seek',
    'Search for barge and go to the last page of the results.',
    now('page 3', 'search barge'),
  ),
  does(
    'find#seek',
    "Use the search box to search for 'lantern', then go to page 2 of the results and click on the first result there.",
    did('search lantern', "open Miner's lantern"),
  ),
];

const SEEDS: Task[] = [
  does(
    'forms#seeds',
    'Select Radish, Fennel and Sorrel and click Submit.',
    did('Radish,Fennel,Sorrel||||news'),
  ),
  does('forms#seeds', 'Choose "Clay" from the drop-down and press Submit.', did('|Clay|||news')),
  does(
    'forms#seeds',
    'Tick all the seeds except Leek, then submit.',
    did('Radish,Chard,Fennel,Sorrel,Marrow||||news'),
  ),
  does('forms#seeds', 'Select the option "By post" and submit the form.', did('||post||news')),
  does('forms#seeds', 'Uncheck the newsletter.', now('||||')),
  does(
    'forms#seeds',
    'Pick peat as the soil and "collect at the gate", and tick MARROW; then submit.',
    did('Marrow|Peat|gate||news'),
  ),
  does(
    'forms#seeds',
    'Write "Leave it at the shed" into the remarks and press the submit button.',
    did('|||Leave it at the shed|news'),
  ),
  does('forms#seeds', 'Check the boxes next to chard and leek.', now('Chard,Leek||||news')),
];

const PRINTER: Task[] = [
  does('forms#printer', 'Set the volume to 7.', now('7|50|1|2|false|true|')),
  does('forms#printer', 'Move the brightness slider to 85 and click Save.', did('save 3|85|1|2|false|true|')),
  does('forms#printer', 'Use the arrows to set the number of copies to 4.', now('3|50|4|2|false|true|')),
  does('forms#printer', 'Turn dark mode on, turn quiet mode off and save.', did('save 3|50|1|2|true|false|')),
  does('forms#printer', 'Click on Reset and confirm it with "Yes, reset".', did('reset')),
  does('forms#printer', 'Press "Reset…" and choose to keep the settings in the dialog.', did('kept')),
  does(
    'forms#printer',
    'Copy the serial number into the box "Confirm serial number" and press Save.',
    did('save 3|50|1|2|false|true|PX-70 412-B'),
  ),
];

const ACCOUNT: Task[] = [
  does(
    'forms#account',
    'Log in with the user name "mira.k" and the password "t0rtoise".',
    did('login mira.k t0rtoise '),
  ),
  does(
    'forms#account',
    'Enter the username pavel and the password Xy9!k, tick "Remember me" and press Log in.',
    did('login pavel Xy9!k stay'),
  ),
  does(
    'forms#account',
    'Create an account for Dora Lind with the e-mail dora@lind.example and the password hush-hush, and agree to the terms.',
    did('join Dora Lind dora@lind.example hush-hush'),
  ),
  does(
    'forms#account',
    'Click "Forgot password?" and have a link sent to dora@lind.example.',
    did('link to dora@lind.example'),
  ),
  does('forms#account', 'Type "kestrel" into the user name field.', now('kestrel||password')),
  does(
    'forms#account',
    'Copy the invitation code from the text into the Code box and press Redeem.',
    did('redeem plover-58'),
  ),
  does(
    'forms#account',
    'Enter the password "9 lives" and click on the eye to show it.',
    now('|9 lives|text'),
  ),
];

const NEWEST = 'Copper Enamel Brown Oak Moss Glass Iron';

const WARES: Task[] = [
  does(
    'forms#wares',
    'Add the cheapest teapot to the basket.',
    now(`${NEWEST} / Oak tray x1, Moss mug x2, Glass teapot x1`),
  ),
  does(
    'forms#wares',
    'Add the enamel mug to the basket twice.',
    now(`${NEWEST} / Oak tray x1, Moss mug x2, Enamel mug x2`),
  ),
  does(
    'forms#wares',
    'Sort the products by price from high to low.',
    now('Iron Copper Brown Glass Oak Moss Enamel / Oak tray x1, Moss mug x2'),
  ),
  does(
    'forms#wares',
    'Put the Copper kettle into the basket and check out.',
    did('pay Oak tray x1, Moss mug x2, Copper kettle x1'),
  ),
  does('forms#wares', 'Show only the mugs.', now('Enamel Moss / Oak tray x1, Moss mug x2')),
  does('forms#wares', 'Remove the oak tray from the basket.', now(`${NEWEST} / Moss mug x2`)),
  does(
    'forms#wares',
    'Change the quantity of the Oak tray in the basket to 3.',
    now(`${NEWEST} / Oak tray x3, Moss mug x2`),
  ),
  does('forms#wares', 'Apply the coupon code of the spring sale.', did('coupon THAW27')),
];

export const TASKS: Task[] = [
  ...MAIL,
  ...FEED,
  ...FERRY,
  ...MONTH,
  ...TOWN,
  ...FILES,
  ...STAFF,
  ...SEEK,
  ...SEEDS,
  ...PRINTER,
  ...ACCOUNT,
  ...WARES,
];
