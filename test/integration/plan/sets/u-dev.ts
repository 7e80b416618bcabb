// SPDX-License-Identifier: MIT
// Six tiny boxes of widgets and six small sites, written without a look at the planner;
// half of the tasks are worded as people speak, half as a line of instruction.
import type { Task } from '../tasks.ts';
import { done, left, tasksOn } from './ends.ts';

const flowers = tasksOn('u-flowers');
const links = tasksOn('u-links');
const tabs = tasksOn('u-tabs');
const tree = tasksOn('u-tree');
const date = tasksOn('u-date');
const lakes = tasksOn('u-lakes');
const mail = tasksOn('u-mail');
const feed = tasksOn('u-feed');
const crew = tasksOn('u-crew');
const table = tasksOn('u-table');
const shop = tasksOn('u-shop');
const move = tasksOn('u-move');

/** These acts and no others, and the page is like this. */
const after = (state: string, ...acts: string[]) => `${done(...acts)}&&now()===${JSON.stringify(state)}`;

export const TASKS: Task[] = [
  flowers.does('Select Tulip from the list and click Submit.', done('sent Tulip|-|')),
  flowers.does(
    'Check the boxes red and blue, enter "Get well" into the text field and press Submit.',
    done('sent Rose|red+blue|Get well'),
  ),
  flowers.does('pick the iris in white please but dont submit yet', left('Iris|white|')),

  links.does('Click on the link "viverra".', done('followed viverra')),
  links.does('could you open the tempus link for me', done('followed Tempus')),
  links.does('Click on the link "mattis" in the text.', done('followed mattis')),

  tabs.does('Switch to Tab #2.', left('Tab #2')),
  tabs.does('Find the link "deck" in the tabs and click on it.', done('followed deck')),
  tabs.answers('when does the ferry leave that is on the third tab', /14[.:]05|2[.:]05/),

  tree.does('Navigate through the tree, find "Tench" and click on it.', left('Selected: Tench')),
  tree.does('Expand Birds, then Owls, and select "Snowy".', left('Selected: Snowy')),
  tree.does('choose the newt', left('Selected: Newt')),

  date.does('Select 12/09/2026 as the date and hit Submit.', done('sent 12/09/2026')),
  date.does('put in the fourteenth of january 2027 and submit it', done('sent 01/14/2027')),
  date.does('Pick November 30, 2026 as the date. Do not submit it.', left('11/30/2026')),

  lakes.does(
    'Enter an item that starts with "Lu" and ends with "no", then press Submit.',
    done('sent Lugano'),
  ),
  lakes.does('choose lake constance and submit', done('sent Constance')),
  lakes.does(
    'Type "Ma" and choose "Malawi" from the suggestions. Do not press Submit.',
    left('Malawi|taken'),
  ),

  mail.does('Find the email by Piet Vos and click the trash icon to delete it.', done('deleted Piet Vos')),
  mail.does('Star the email by Maud Kerr.', left('Ona Reyes,Piet Vos,Library,Maud Kerr*')),
  mail.does('archive the one from the library', done('archived Library')),
  mail.does('reply to ona saying thank you very much', done('replied Ona Reyes: thank you very much')),
  mail.answers('how many leeks do i need for mauds soup', /\b(six|6)\b/i),

  feed.does('Like the post by @lindow.', left('@runa,@tobit,@lindow+,@runa|')),
  feed.does('follow tobit please', left('@runa,@tobit,@lindow,@runa|@tobit')),
  feed.does('Write "Two hares in the orchard" and click Post.', done('posted Two hares in the orchard')),
  feed.does('save the post about the kingfisher', left('@runa!,@tobit,@lindow,@runa|')),
  feed.answers('which post has the most likes', /lindow|geese/i),

  crew.does('Remove Colm Brady from the table.', after('4 unpaid,11 unpaid,12 paid', 'removed Colm Brady')),
  crew.does('yusra amin has paid can you mark that', left('4 unpaid,7 paid,11 paid,12 paid')),
  crew.answers('Who holds plot 12?', /lindqvist/i),
  crew.answers('how much rent do the two who havent paid owe together', /\b99\b/),
  crew.answers('How many plots are larger than 90 m²?', /\b(3|three)\b/i),

  table.does(
    'Book a table for 4 guests on 28 November 2026 at 19:00 under the name Nils Aho.',
    done('booked 4|2026-11-28|19:00|Nils Aho|-'),
  ),
  table.does('make it three guests and we need a high chair', left('3||||high chair')),
  table.does('Choose the time 20:30. Do not book yet.', left('2||20:30||-')),
  table.does(
    'book us in for two on the third of december at six in the evening the name is Ferro',
    done('booked 2|2026-12-03|18:00|Ferro|-'),
  ),

  shop.does('Remove the brass snuffer from the basket.', left('Beeswax candle 2,Tea lights 1|post')),
  shop.does(
    'Set the quantity of tea lights to 5.',
    left('Beeswax candle 2,Tea lights 5,Brass snuffer 1|post'),
  ),
  shop.does(
    "i'd rather collect it in the shop",
    left('Beeswax candle 2,Tea lights 1,Brass snuffer 1|collect'),
  ),
  shop.does(
    'If the total is more than €30, remove the tea lights; otherwise remove the beeswax candle.',
    left('Beeswax candle 2,Brass snuffer 1|post'),
  ),
  shop.answers('whats the total', /\b33\b/),

  move.does(
    'Report a fallen tree in "Mill Lane" and send the report.',
    done('sent Fallen tree|Mill Lane||updates'),
  ),
  move.does('dont send me any updates', left('|||-')),
  move.does(
    'Choose "Street light" as what is wrong and enter the phone number 555 0142. Do not send it.',
    left('Street light||555 0142|updates'),
  ),
  move.does('go to the page about parking', done('went Parking')),
];
