// SPDX-License-Identifier: MIT
// Fourteen short pages with a widget or two each, written without a look at the planner;
// half of the tasks are worded like those of a benchmark of web interaction, half as people say the same.
import type { Task } from '../tasks.ts';
import { done, left, tasksOn } from './ends.ts';
import { both, did, stays } from './w-ends.ts';

const form = tasksOn('w-form');
const links = tasksOn('w-links');
const tabs = tasksOn('w-tabs');
const tree = tasksOn('w-tree');
const table = tasksOn('w-table');
const date = tasksOn('w-date');
const auto = tasksOn('w-auto');
const mail = tasksOn('w-mail');
const feed = tasksOn('w-feed');
const flight = tasksOn('w-flight');
const hotel = tasksOn('w-hotel');
const search = tasksOn('w-search');
const boxes = tasksOn('w-boxes');
const dials = tasksOn('w-dials');

export const TASKS: Task[] = [
  form.does(
    'Enter "Jorun" as the first name, "Vik" as the last name and 27 as the locker number, then press Rent.',
    done('rented Jorun|Vik|27|Small|weekly'),
  ),
  form.does('can you make that a large one paid by the month please', left('|||Large|monthly')),
  form.does(
    'Type "Okafor" in the last name box and select "Medium" from the list. Do not rent it yet.',
    left('|Okafor||Medium|weekly'),
  ),
  form.does(
    'my first name is tuula my last name is hakala and i want locker number forty one go ahead and rent it',
    did(/^rented tuula\|hakala\|41\|Small\|weekly$/i),
  ),

  links.does('Expand the sections below to find the link "hanger" and click it.', done('opened hanger')),
  links.does('Expand the "Brakes" section and click Submit.', done('submitted Brakes')),
  links.does('open number four of what people read most this week', done('opened Panniers compared')),
  links.does('take me to the lost property page', done('opened lost property')),
  links.answers('how hard should i pump the back tyre', /\b42\b/),

  tabs.does('Switch between the tabs to find and click on the link "crazing".', done('opened crazing')),
  tabs.does('Click on the tab "Glaze".', left('Glaze')),
  tabs.does('go to firing and click on vent', done('opened vent')),
  tabs.answers('what does a bag of porcelain cost', /\b23\b/),

  tree.does(
    'Navigate through the file tree. Find and click on the file "slates.pdf".',
    done('opened slates.pdf'),
  ),
  tree.does('Expand the folder "Spring" inside "Garden".', left('Garden,Spring')),
  tree.does('open damson in the jars folder its under house and then cellar', done('opened damson.txt')),
  tree.answers("what's in the boat folder", /(?=.*insurance)(?=.*mooring)(?=.*engine manual)/is),

  table.does(
    'Enter the phone number of Vera Quist into the text field and press Submit.',
    done('sent 555-0163'),
  ),
  table.does('What is the town of Bo Lindgren? Type it in the box and submit.', did(/^sent sunne$/i)),
  table.answers('who was born first', /^(?!.*(?:ines|ottoline|rasmus|vera|yann)).*\bbo\b/is),
  table.answers('how many of them sing tenor', /\b2\b|\btwo\b/i),

  date.does('Select 01/14/2027 as the date and hit Submit.', done('sent 01/14/2027')),
  date.does('pick the ninth of december', left('12/09/2026')),
  date.does('Choose the 30th of this month, then press Submit.', done('sent 11/30/2026')),
  date.does('put in october third twenty twenty six and submit please', done('sent 10/03/2026')),

  auto.does(
    'Enter an item that starts with "Bru" and ends with "era", then press Submit.',
    done('sent Brunnera'),
  ),
  auto.does('Type "Mag" and choose the second suggestion.', left('Magydaris')),
  auto.does('put helleborus in as the plant and submit it', done('sent Helleborus')),
  auto.does('type sal and pick salvia from what comes up', left('Salvia')),

  mail.does(
    'Find the email by Rufina and click the star icon to mark it as important.',
    done('starred Rufina'),
  ),
  mail.does('Find the email from Casimir and forward it to Pernille.', done('forwarded Casimir to Pernille')),
  mail.does(
    'Reply to the email from Odo with the text "See you at noon".',
    did(/^replied to Odo: See you at noon\.?$/),
  ),
  mail.does('bin the mail about the broken gate', done('deleted Lotte')),
  mail.answers("what time does casimir's meeting start", /\b(?:4|16)[:.]15\b|quarter past four/i),

  feed.does('For the user @tarn, click on the "Like" button.', left('0')),
  feed.does('Find the post by @brindle and block its author.', both(done('Block @brindle'), stays(''))),
  feed.does('share the post from wick and co would you', both(done('shared @wick'), stays(''))),
  feed.does("like both of old finn's posts", left('1,4')),
  feed.does('make a new post that says frost tonight', both(did(/^posted frost tonight[.!]?$/i), stays(''))),
  feed.answers('who is complaining about the ferry', /ousel/i),

  flight.does(
    'Book the cheapest one-way flight from: Bergen to: Tromsø on 12/04/2026.',
    done('booked BGO-TOS 12/04/2026 13:05'),
  ),
  flight.does(
    'Book the shortest one-way flight from Oslo to Bodø on 12/18/2026.',
    done('booked OSL-BOO 12/18/2026 9:15'),
  ),
  flight.does(
    'search for flights from stavanger to trondheim on december second',
    left('SVG|TRD|12/02/2026|results'),
  ),

  hotel.does(
    'Search for a room in Ghent from 5 December 2026 to 8 December 2026 for 3 guests.',
    left('Ghent|2026-12-05|2026-12-08|3|leisure|searched'),
  ),
  hotel.does(
    'If Hotel Lys costs less than 90 euros book it, otherwise book Tolhuis.',
    both(done('booked Tolhuis'), stays('|||2|leisure|form')),
  ),
  hotel.does(
    "book the cheapest of tonight's hotels that has breakfast",
    both(done('booked De Reiger'), stays('|||2|leisure|form')),
  ),
  hotel.answers("how many of tonight's hotels take dogs", /\b3\b|\bthree\b/i),

  search.does(
    'Use the textbox to enter "juniper" and press "Search", then find and click the 5th search result.',
    done('opened juniper museum'),
  ),
  search.does('look up otter and open the second one', done('opened otter for beginners')),
  search.does('search for kelp and go to page three', left('kelp|3')),
  search.answers('Search for "heather". How many results are there?', /\b7\b|\bseven\b/i),

  boxes.does('Select all the late parcels and submit.', done('sent P-12,P-14,P-17')),
  boxes.does('tick the heaviest one', left('P-15')),
  boxes.answers('what do the leeds parcels weigh altogether', /(?<!P-)\b15\b|\bfifteen\b/i),

  dials.does('Select 21 with the slider and hit Submit.', done('set 21|4|Heat')),
  dials.does('Open the Mode menu and choose "Cool".', left('18|4|Cool')),
  dials.does('set it to run for seven hours', left('18|7|Heat')),
  dials.does('reset everything and yes i am sure', both(done('reset'), stays('18|4|Heat'))),
];
