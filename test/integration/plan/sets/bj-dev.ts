// SPDX-License-Identifier: MIT
// Small pages of many makes, plain and with libraries, a third of the tasks worded as an exam's instructions, a third
// as people write and a third as they talk; written without a look at the planner.
import type { Task } from '../tasks.ts';
import { like } from './bd-ends.ts';
import { done, left, tasksOn } from './ends.ts';

const plots = tasksOn('bj-plots');
const mailbox = tasksOn('bj-mailbox');

export const TASKS: Task[] = [
  plots.does(
    'Enter "Trewin" as the surname, choose the site Brickfields and a half plot, then press "Send to the clerk".',
    done('sent Trewin|||Brickfields|half|no shed'),
  ),
  plots.does('could you open the rules for plot holders?', done('open Rules')),
  plots.answers('which allotment site has no waiting list', /^(?!.*(ferry|brick|church)).*old sidings/is),

  mailbox.does(
    'Forward the email "Order 8813 has been sent" to oskar@lind.example.',
    like(/^fw oskar@lind\.example\|.*8813.*\|Your three posters left.*$/is),
  ),
  mailbox.does(
    'Please reply to Ines that you will bring the bread: write "Two loaves it is" and send it.',
    like(/^re ines\.duarte@pelican\.example\|Re: Soup evening\|Two loaves it is[.!]?$/i),
  ),
  mailbox.does('put a star on the message from the dentist', done('starred Your check-up is due')),
  mailbox.answers('how much will the rowing club cost from january', /\b(64|sixty[- ]four)\b/i),
];
