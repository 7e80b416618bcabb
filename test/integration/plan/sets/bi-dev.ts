// SPDX-License-Identifier: MIT
// Pages of everyday places with short tasks, worded as an exam, as people write and as people talk,
// written without a look at the planner.
import type { Task } from '../tasks.ts';
import { leftLike } from './bi-ends.ts';
import { done, doneInAnyOrder, tasksOn } from './ends.ts';

const library = tasksOn('bi-library');
const gym = tasksOn('bi-gym');
const orders = tasksOn('bi-orders');
const weather = tasksOn('bi-weather');

export const TASKS: Task[] = [
  library.does(
    'Search the catalogue for titles with "lighthouse" and reserve the book by Karl Fenn.',
    done('reserved Beyond the Lighthouse'),
  ),
  library.does('Could you renew the loan that is due back first?', done('renewed Salt and Rope')),
  library.does(
    'renew the bread book and the one about mosses for me',
    doneInAnyOrder('renewed Bread in Nine Days', 'renewed Mosses of the North'),
  ),
  library.answers(
    'which of my loans can i not renew any more',
    /^(?!.*(bread in|salt and|mosses)).*quiet signalman/is,
  ),

  gym.does('Book the Spin class on Monday at 18:30.', done('booked Mon 18:30 Spin')),
  gym.does('put me on the waiting list for yoga on saturday', done('waits Sat 09:00 Yoga')),
  gym.does('Could you cancel my Pilates booking, please?', done('cancelled Tue 17:30 Pilates')),
  gym.answers(
    'Which class on Wednesday 25 November has the most free places?',
    /^(?!.*\b(boxing|core|spin)\b).*\bstretch\b/is,
  ),

  orders.does(
    'Create a monthly standing order of 45 EUR to "Brita Solvang" with the first payment on 15 December 2026 and the reference "piano".',
    done('created|Brita Solvang|45|Monthly|15/12/2026|piano'),
  ),
  orders.does('Could you pause the standing order to Greenholt Water?', done('paused Greenholt Water')),
  orders.does(
    'delete the standing order for the gym and yes i am sure about it',
    done('deleted Ironworks Gym'),
  ),
  orders.answers(
    'when does the next payment to tilda brekke go out',
    /^(?!.*(dec|jan|mar|28)).*(\b23(rd)?\b.*\bnov|\bnov\w*\.?\s+(the\s+)?23|2026-11-23)/is,
  ),

  weather.does(
    'Sort the table by Rain so that the wettest day comes first.',
    leftLike(/^0\|3\|desc\|\|\d+$/),
  ),
  weather.does('Could you mark the reading of 14 November as doubtful?', done('doubtful 2026-11-14')),
  weather.answers('what was the strongest gust this month', /^(?!.*\b(71|83|66|62)\b).*\b97\b/s),
];
