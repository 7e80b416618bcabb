// SPDX-License-Identifier: MIT
// Fourteen tiny pages, each a box of a few widgets or one small screen, written without a look at the planner;
// half of the tasks are worded as people speak, half as a line of instruction.
import type { Task } from '../tasks.ts';
import { done, left, tasksOn } from './ends.ts';
import { lastly, set } from './s-ends.ts';

const light = tasksOn('s-light');
const plants = tasksOn('s-plants');
const drive = tasksOn('s-drive');
const day = tasksOn('s-day');
const rivers = tasksOn('s-rivers');
const post = tasksOn('s-post');
const hedge = tasksOn('s-hedge');
const wing = tasksOn('s-wing');
const bowls = tasksOn('s-bowls');
const walks = tasksOn('s-walks');
const inn = tasksOn('s-inn');
const pad = tasksOn('s-pad');
const ferret = tasksOn('s-ferret');
const sums = tasksOn('s-sums');

export const TASKS: Task[] = [
  light.does('Click on the link "foghorn" in the text.', done('opened foghorn')),
  light.does('can i see the tide tables please', done('opened Tide tables')),
  light.does('click the third link on the page', done('opened goats')),

  plants.does('Switch between the tabs to find and click on the link "sea holly".', done('opened sea holly')),
  plants.does('go to the third tab', left('Wood|')),
  plants.does('mark fungi in the wood tab as read', done('read Fungi')),

  drive.does(
    'Navigate through the file tree. Find and select the file called "osier.txt".',
    "now().endsWith('|Boat/Engine/osier.txt')&&R.length===0",
  ),
  drive.does('Expand the folder "Boat" and the folder "Sails" in it.', left('Boat,Boat/Sails|none')),
  drive.does('get rid of the budget in the house folder', done('deleted House/budget.ods')),
  drive.answers('whats in the letters folder', /^(?!.*(water|parts))(?=.*aunt)(?=.*bank).*school/is),

  day.does('Select 12/19/2026 as the date and hit submit.', done('sent 12/19/2026')),
  day.does('set the date to the third of october twenty twenty six and submit it', done('sent 10/03/2026')),
  day.does('Choose January 31, 2027 as the date. Do not submit it yet.', left('01/31/2027')),

  rivers.does(
    'Walk along the river that starts with "Tre" and ends with "nt": enter it and press Submit.',
    done('sent Trent|Dart,Teign'),
  ),
  rivers.does('put in tamar as the river to walk along then submit', done('sent Tamar|Dart,Teign')),
  rivers.does('add wye and exe to the rivers also passing', set('|Dart,Exe,Teign,Wye', 'sent')),
  rivers.does('Remove "Dart" from the rivers also passing and click Submit.', done('sent |Teign')),

  post.does(
    'Find the email by Petra and click the star icon to mark it as important.',
    left('Petra: Choir on Thursday'),
  ),
  post.does('bin the mail from lew about the boiler', done('deleted Lew: Boiler')),
  post.does(
    'Find the email by Abena and reply to them with the text "Saturday suits me".',
    done('replied Abena: Which day?: Saturday suits me'),
  ),
  post.does('could you forward the raffle one to Dov', done('forwarded Raffle tickets to Dov')),
  post.answers('what time is my dentist appointment', /\b8[:.]40\b/),

  hedge.does('For the user @tansy, click on the "Repost" button.', left('reposted 1')),
  hedge.does('like both of the posts by bo lind', left('liked 2,liked 5')),
  hedge.does('block whoever wrote about slugs', done('block @greta_h')),
  hedge.does(
    'Reply to the post by @mallow with the text "Count me in".',
    done('replied @mallow: Count me in'),
  ),

  wing.does(
    'Book the cheapest one-way flight from Turin to Leeds on 12/13/2026.',
    done('booked Turin - Leeds 12/13/2026 $187'),
  ),
  wing.does(
    'book me the quickest flight from porto to genoa on the second of december',
    done('booked Porto - Genoa 12/02/2026 $530'),
  ),
  wing.does('Search for flights from Tromsø to Faro on 11/28/2026.', left('Tromsø - Faro 11/28/2026')),

  bowls.answers('who has got the fewest points', /^(?!.*(yusuf|mona|tobit|ines|hal\b)).*bridie/is),
  bowls.does(
    'tick paid for everybody from kelby',
    "now().split('|')[1]==='Bridie,Tobit,Yusuf'&&R.length===0",
  ),
  bowls.does('sort them by age oldest first', left('Hal,Mona,Tobit,Bridie,Yusuf,Ines||')),
  bowls.does(
    'Add the points of Mona Reis and Tobit Crane, enter the sum into the text field and press Submit.',
    done('sent 46'),
  ),

  walks.does(
    'Check Dipper, Heron and Wren, choose Evening and click Submit.',
    done('sent |Any||Dipper,Heron,Robin,Wren|Evening||'),
  ),
  walks.does(
    'Select Gudrun from the list of guides, enter "kit47" as the code and click Submit.',
    done('sent |Gudrun|kit47|Robin|||'),
  ),
  walks.does('take robin off and tick kestrel instead', set('|Any||Kestrel|||', 'sent')),
  walks.does(
    'Select Boots and Raincoat from the list of things to bring along and click Submit.',
    done('sent |Any||Robin||Boots,Raincoat|'),
  ),

  inn.does('Set the highest price to 140 and click "Find rooms".', done('searched ||2|0|140|Room only')),
  inn.does('were three adults and one child', set('||3|1|300|Room only', 'searched')),
  inn.does(
    'arriving on the eleventh of december leaving on the fourteenth, with breakfast',
    set('2026-12-11|2026-12-14|2|0|300|Breakfast', 'searched'),
  ),
  inn.does(
    'find the rooms and reserve the cheapest one with a river view',
    lastly('reserved Corner room, river view', 'searched ||2|0|'),
  ),

  pad.does('Select File > Export > As web page.', done('chose As web page')),
  pad.does('make the zoom two hundred percent', left('200%|no ruler')),
  pad.does('empty the bin and yes im sure', done('emptied bin')),

  ferret.does(
    'Use the textbox to enter "Marit" and press "Search", then find and click the 5th search result.',
    done('opened All about Marit'),
  ),
  ferret.answers('how many results do you get for lichen', /\b(9|nine)\b/i),

  sums.does('Solve the sum, type the result into the box next to it and press Check.', done('sum 8')),
  sums.does(
    'click the numbers in order starting with the smallest',
    done('number -6', 'number 9', 'number 23', 'number 41', 'number 118'),
  ),
  sums.does(
    'Copy the text from the text area, paste it into the box below it and press Submit.',
    done('text Ulla feugiat, orci 58 nec vitae; lacus porta'),
  ),
  sums.answers('how many times is the letter k in the grid', /\b(5|five)\b/i),
];
