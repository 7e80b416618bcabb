// SPDX-License-Identifier: MIT
// Fourteen small pages, each of another kind, written without a look at the planner;
// half of the tasks are worded as a benchmark instructs, half as people talk in a call.
import type { Task } from '../tasks.ts';
import { maybe } from './bc-ends.ts';
import { done, left, tasksOn } from './ends.ts';

const form = tasksOn('bc-form');
const mail = tasksOn('bc-mail');
const feed = tasksOn('bc-feed');
const ferry = tasksOn('bc-ferry');
const room = tasksOn('bc-room');
const tower = tasksOn('bc-tower');
const files = tasksOn('bc-files');
const race = tasksOn('bc-race');
const editor = tasksOn('bc-editor');
const pack = tasksOn('bc-pack');
const prefs = tasksOn('bc-prefs');
const seek = tasksOn('bc-seek');
const shop = tasksOn('bc-shop');
const week = tasksOn('bc-week');

export const TASKS: Task[] = [
  form.does(
    'Enter "Nora Pell" into the full name field, select "Alto" as the voice and click Apply.',
    done('sent Nora Pell||Alto|-|-|'),
  ),
  form.does('um i sing bass and yes i can read music dont send it off yet', left('||Bass|yes|-|')),
  form.does(
    'Enter "0117 496 0022" as the telephone number and check "Wednesday" and "Sunday". Do not click Apply.',
    left('|0117 496 0022|not sure|-|Wed+Sun|'),
  ),

  mail.does(
    'Find the email by Theo Marsh and click the trash icon to delete it.',
    done('deleted Theo Marsh'),
  ),
  mail.does('can you uh star the one from the library', left('Theo,Priya,Town*,Ona,Kofi')),
  mail.does(
    'Find the email by Ona Feld and reply to it with the text "Count me in".',
    done('sent reply Ona Feld|Ona Feld|Count me in'),
  ),
  mail.answers('what time can priya be there for supper', /half past seven|\b(0?7|19)[:.]30/i),

  feed.does(
    'For the user @marshwatch, click on the "More" button and select "Mute".',
    done('Mute @marshwatch'),
  ),
  feed.does('okay please like both of the posts by rolf', left('Rye loaf,Looking for')),
  feed.does('Write the post "Low tide at noon" and click Post.', done('post Low tide at noon')),
  feed.answers('so how many likes has the one about the heron got', /\b34\b|thirty[- ]four/i),

  ferry.does(
    'Book the cheapest ferry from "Aberdeen" to "Lerwick, Shetland" on 12/05/2026 for 1 passenger.',
    done('booked Aberdeen|Lerwick, Shetland|2026-12-05|1|11:25'),
  ),
  ferry.does(
    'we are three people and we want to go from ullapool to stornoway just fill that in dont search yet',
    left('Ullapool|Stornoway, Lewis||3'),
  ),
  ferry.does(
    'uh book me the last ferry from oban to craignure on the second of december twenty twenty six please',
    done('booked Oban|Craignure, Mull|2026-12-02|1|17:05'),
  ),

  room.does('Select 12/19/2026 as the date and click Submit.', done('sent 12/19/2026|Attic')),
  room.does(
    'i would like the hall on january the fourth twenty twenty seven and yes submit it',
    done('sent 01/04/2027|Hall'),
  ),
  room.does(
    'Choose 11/30/2026 from the date picker and "Blue room" from the list. Do not submit.',
    left('11/30/2026|Blue room'),
  ),

  tower.does('Switch between the tabs to find and click on the link "Floor plan".', done('link Floor plan')),
  tower.answers('how much would it be for a child', /\b4[.,]20\b/),
  tower.does(
    'Open the tab "Contact", enter "ivo@bells.example" for the news by e-mail and click Sign up.',
    done('signed up ivo@bells.example'),
  ),

  files.does(
    'Navigate through the file tree. Find and click on the file named "budget.ods".',
    done('opened budget.ods'),
  ),
  files.does(
    'hm go to holidays then norway and open the um packing file in there',
    done('opened packing.txt'),
  ),
  files.answers('How many files are in the folder "Recipes"?', /\b(5|five)\b/i),

  race.does(
    'Enter the value of Club for Emi Sato into the text field and press Submit.',
    done('sent Canal Club'),
  ),
  race.answers('who was the fastest in the run', /^(?:(?!Mara|Goran|Okafor|Emi|Dov).)*Lars Wren/is),
  race.does('take number twenty seven off the list', done('removed Goran Pavic')),

  editor.does('Select File > Export > Plain text.', done('File>Export>Plain text')),
  editor.does(
    'can you uh make the text bigger theres something in the view menu',
    done('View>Text size>Bigger'),
  ),
  editor.does('Open the Insert menu, go to Line and choose Dotted.', done('Insert>Line>Dotted')),

  pack.does('Select Map, Torch and Oats, and click Submit.', done('sent Map,Torch,Kettle,Oats')),
  pack.does('tick the soap and um the plasters for me', maybe('sent', 'Kettle,Soap,Plasters')),
  pack.does('oh we dont need the kettle any more so take that tick off', maybe('sent', '')),

  prefs.does(
    'Set the brightness slider to 70, turn off "Sounds" and click "Save changes".',
    done('saved off|on|off|70|Light|English'),
  ),
  prefs.does(
    'uh make it look dark and put the language to danish',
    maybe('saved', 'on|on|off|40|Dark|Danish'),
  ),
  prefs.does(
    'If "Share my location" is on, turn it off. Then click "Save changes".',
    done('saved on|off|off|40|Light|English'),
  ),

  seek.does(
    'Use the textbox to enter "Marlow" and press "Search", then find and click the 5th search result.',
    done('opened Walks around Marlow'),
  ),
  seek.does(
    'search for beekeeping and open the one from the city library',
    done('opened Books on beekeeping'),
  ),
  seek.does(
    'Search for "lighthouse" and click the result titled "Lighthouse postcards".',
    done('opened Lighthouse postcards'),
  ),

  shop.does(
    'Add the "Salt cellar" to the basket and click Checkout.',
    done('ordered 1 Beeswax candle,2 Tea towel,1 Salt cellar'),
  ),
  shop.does('i dont want the candle any more please take it out of my basket', left('2 Tea towel')),
  shop.does('Change the quantity of the tea towel in the basket to 5.', left('1 Beeswax candle,5 Tea towel')),
  shop.answers('whats the cheapest thing in the shop', /^(?:(?!spoon|board|candle|towel|cellar).)*egg cup/is),
  shop.answers('and what does my basket come to with the delivery', /\b23[.,]70?\b/),

  week.does('Delete the appointment "Car wash" from the calendar.', done('deleted Car wash')),
  week.does(
    'put lunch with ida on thursday at one in the afternoon and save it',
    '/^kept Thu 13 lunch with ida$/i.test(R[0])&&R.length===1',
  ),
  week.answers(
    'when have i got yoga',
    /^(?=.*tue)(?=.*(\b16\b|\b0?4\s*(:00)?\s*(p\.?m|in the afternoon|o.clock)|\bfour\b))/is,
  ),
];
