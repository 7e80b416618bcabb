// SPDX-License-Identifier: MIT
// Twenty-eight small pages with widgets of many makes, written without a look at the planner; most tasks name the widgets
// as benchmarks for agents do, the others are worded as people talk.
import type { Task } from '../tasks.ts';
import { done, doneAll, either, is, left, on } from './ba-ends.ts';

const mixed = on('ba-mixed');
const mail = on('ba-mail');
const post = on('ba-post');
const feed = on('ba-feed');
const circle = on('ba-circle');
const air = on('ba-air');
const inn = on('ba-inn');
const dine = on('ba-dine');
const menu = on('ba-menu');
const dials = on('ba-dials');
const fold = on('ba-fold');
const tabs = on('ba-tabs');
const tree = on('ba-tree');
const species = on('ba-species');
const people = on('ba-people');
const rank = on('ba-rank');
const numbers = on('ba-numbers');
const paint = on('ba-paint');
const editor = on('ba-editor');
const pantry = on('ba-pantry');
const when = on('ba-when');
const bikes = on('ba-bikes');
const suggest = on('ba-suggest');
const find = on('ba-find');
const lists = on('ba-lists');
const larder = on('ba-larder');
const week = on('ba-week');
const scores = on('ba-scores');

const diary = (...more: string[]) =>
  left(
    [
      'Fri 27 15:00 Choir',
      'Mon 23 9:00 Team round',
      'Thu 26 10:00 Piano tuner',
      'Thu 26 14:00 Fire drill',
      'Tue 24 13:00 Lunch with Ada',
      ...more,
    ].join(';'),
  );

export const TASKS: Task[] = [
  mixed.does(
    'Check the boxes Walnut and Ivy, choose the radio button Jagged, and click Submit.',
    done('sent Walnut,Ivy|Jagged|-|'),
  ),
  mixed.does(
    'Enter "QX-20" in the Code field and pick Rust from the dropdown. Do not submit.',
    left('|-|Rust|QX-20'),
  ),
  mixed.does('tick every leaf apart from clover and then submit it', done('sent Walnut,Fern,Ivy,Hazel|-|-|')),

  mail.does('Give the email with the subject "Kayak rental" a star.', left('Kayak rental')),
  mail.does(
    'Open the message from Priya and reply to it with the text "I will bring the chairs".',
    `${done('sent reply|Thursday rehearsal|Priya Nath|I will bring the chairs')}&&${is('')}`,
  ),
  mail.does(
    'forward the mail about the boiler to leo',
    `R.length===1&&/^sent forward\\|Boiler visit\\|leo\\b/i.test(R[0])&&${is('')}`,
  ),
  mail.does(
    'please bin both mails from the fitness barn',
    `${doneAll('deleted Your pass expires', 'deleted New classes')}&&${is('')}`,
  ),

  post.does(
    'Open the email about the order of seeds and use the folder icon to move it to Receipts.',
    `${done('moved Your order of seeds>Receipts')}&&${is('Next week,Recipe')}`,
  ),
  post.does('mark the one about the parking permit as unread', left('Next week,Parking permit,Recipe')),
  post.answers('what time does felix want to meet', /16[:.]30|half past (four|4)|4[:.]30/i),

  feed.does('For the user @lumi_k, click on the like icon.', left('000100')),
  feed.does(
    'Find the post by @grainger, open its "More" menu and choose Mute.',
    `${done('Mute @grainger')}&&${is('000000')}`,
  ),
  feed.does(
    'Reply to the post by Hattie Voss with "Count me in" and press Post.',
    `${done('replied @hattiev: Count me in')}&&${is('000000')}`,
  ),
  feed.does("like both of noor's posts", left('010010')),

  circle.does(
    'Click the share button of the post that has the most likes.',
    `${done('shared Tamsin Roe')}&&${is('|')}`,
  ),
  circle.does('can you follow ines and bram for me', left('Bram Tal,Ines Coro|')),

  air.does(
    'Enter "Tarnholm" and "Velo Bay" as the departure and destination, choose 8 December 2026 as the date, press Search and book the cheapest flight.',
    done('booked Tarnholm (TRH)|Velo Bay (VLB)|08 Dec 2026|13:00'),
  ),
  air.does(
    'Book the shortest flight from Orsk Point to Marrow on 15 January 2027.',
    done('booked Orsk Point (OPT)|Marrow (MRW)|15 Jan 2027|08:25'),
  ),
  air.does(
    'book me a flight from velden to tarnby on the third of december, the one that arrives before ten in the morning',
    done('booked Velden (VLD)|Tarnby (TBY)|03 Dec 2026|06:10'),
  ),

  inn.does(
    'Set the arrival to 4 December 2026, the departure to 6 December 2026 and the guests to 3, check availability and book the cheapest room.',
    done('booked 2026-12-04|2026-12-06|3|River'),
  ),
  inn.does(
    'book a room for two people from the eleventh to the fourteenth of december please, with breakfast',
    done('booked 2026-12-11|2026-12-14|2|Mill'),
  ),

  dine.does(
    'Book a table for 4 people on Saturday 5 December at 19:30 under the name "Okafor".',
    done('reserved 4 people|Sat 5|19:30|Okafor'),
  ),
  dine.answers(
    'which times are still free on friday the 4th',
    /^(?!.*(18[:.]45|19[:.]30|20[:.]00)).*18[:.]00.*21[:.]15/is,
  ),

  menu.does(
    'Open the File menu and select Export > Image > SVG.',
    `${done('chose Export>Image>SVG')}&&${is('rulers|100')}`,
  ),
  menu.does('set the zoom to two hundred percent', left('rulers|200')),

  dials.does(
    'Move the slider Treble to 7, set the spinner Copies to 4, and click Submit.',
    done('sent 50|7|4'),
  ),
  dials.does('turn the volume up to 80', either('80|3|1', 'sent 80|3|1')),

  fold.does('Expand the section "Warranty" and click the link "certificate".', done('went certificate')),
  fold.answers('how many days have i got to send something back', /\b(30|thirty)\b/i),
  fold.does('Collapse all of the sections that are open.', left('')),

  tabs.does('Switch between the tabs until you find the link "quarry", then click it.', done('went quarry')),
  tabs.does(
    'Open the tab Post, check Concerts, enter "ida@fell.example" as the e-mail and press Subscribe.',
    done('sent p4||concerts|ida@fell.example'),
  ),
  tabs.answers("what's the number of the night desk", /^(?!.*310\s*220).*0555\s*310\s*274/is),

  tree.does(
    'Expand the folders to find the file "tide-2025.csv", select it and press Open.',
    done('opened tide-2025.csv'),
  ),
  tree.does('delete the april minutes from the archive', done('deleted april.txt')),

  species.does('In the tree, expand Trees and Broadleaf, check Beech and press Save.', done('saved Beech')),
  species.does('i saw a tawny owl and a wren', either('Tawny owl,Wren', 'saved Tawny owl,Wren')),

  people.does('Enter the room of Petra Holm into the text field and press Submit.', done('sent A19')),
  people.answers('who of them is the oldest', /^(?!.*(petra|yusuf|carla)).*anders/is),

  rank.does(
    'Use the arrow buttons to put the list in alphabetical order, then click Done.',
    done('sent Apple,Fig,Kiwi,Plum'),
  ),
  rank.does('move plum to the top of the list', either('Plum,Kiwi,Apple,Fig', 'sent Plum,Kiwi,Apple,Fig')),

  numbers.does(
    'Click the number tiles in ascending order.',
    done('pressed 4', 'pressed 9', 'pressed 12', 'pressed 17', 'pressed 23'),
  ),
  numbers.does('Solve the sum, type the result into the box and press OK.', done('sent 37')),

  paint.does('Read the text and click the button with the colour of the door.', done('picked Teal')),
  paint.does("work out the total of mrs hale's order, put it in the box and press check", done('sent 18')),

  editor.does(
    'Using the text editor, make the word "harbour" bold and press Save.',
    done('saved The boat left the <b:harbour> at noon.'),
  ),
  editor.does('make all of the text italic but dont save it', left('<i:The boat left the harbour at noon.>')),

  pantry.does(
    'Select Barley, Oats and Raisins in the list and click Submit.',
    done('sent Barley,Oats,Raisins'),
  ),
  pantry.does(
    'tick everything that costs less than two euros',
    either('Barley,Lentils,Salt', 'sent Barley,Lentils,Salt'),
  ),

  when.does('Pick 14 March 2027 in the calendar and hit Submit.', done('sent 3/14/2027|Day|Month|Year')),
  when.does(
    'i was born on the second of june nineteen ninety one',
    either('|2|Jun|1991', 'sent |2|Jun|1991'),
  ),

  bikes.does(
    'Select 28 December 2026 as the first day and 2 January 2027 as the last day, then click Rent.',
    done('rented 2026-12-28..2027-01-02'),
  ),
  bikes.does(
    "i'd like to rent the bike from the seventh to the tenth of december",
    done('rented 2026-12-07..2026-12-10'),
  ),

  suggest.does(
    'Type "Kor" into the Village field, choose the second suggestion and click Submit.',
    done('sent Kornmark|fern'),
  ),
  suggest.does(
    'add the tags moss and lichen and take away fern',
    either('|lichen,moss', 'sent |lichen,moss'),
  ),

  find.does('Search for "lantern" and open the 5th result.', done('opened Lantern fish of the deep')),
  find.does('look up kettle and open the one about the museum', done('opened Copper kettle museum')),

  lists.does(
    'Click the delete icon of the list "Attic" and choose Yes in the dialog.',
    `${done('deleted Attic')}&&${is('Garage,Cellar,Boat')}`,
  ),
  lists.does('rename garage to Workshop', left('Attic,Workshop,Cellar,Boat')),

  larder.does(
    'If the honey is cheaper than the plum jam, add one honey to the basket; otherwise add one plum jam.',
    left('Plum jam 1'),
  ),
  larder.does(
    'two rye loaves and a goat cheese in the basket please and then check out',
    done('ordered Rye loaf 2,Goat cheese 1'),
  ),
  larder.answers('what would three candles cost me', /12[.,]60?(?!\d)/),

  week.does(
    'Click the slot on Wednesday at 10:00, enter "Dentist" as the title and press Save.',
    diary('Wed 25 10:00 Dentist'),
  ),
  week.answers("what have i got on thursday at two o'clock", /^(?!.*piano).*fire drill/is),

  scores.does('Go to the last page of the table and remove Ike.', done('removed Ike')),
  scores.answers(
    'How many players on all the pages belong to the club Brekke?',
    /^(?!.*\b(2|two|3|three|5|five|10|ten)\b).*\b(4|four)\b/is,
  ),
];
