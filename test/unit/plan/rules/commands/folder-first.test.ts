// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const MAILBOX = [
  '- navigation [ref=e1]:',
  ...['Inbox (2)', 'Spam', 'Bin'].map((name, i) => `  - generic [ref=n${i}] [cursor=pointer]: ${name}`),
  '- generic [ref=e2]:',
  '  - checkbox "Select all" [ref=e3]',
  '  - button "Mark as read" [ref=e4]',
  '- table [ref=e6]:',
  ...['Water bill', 'Sunday lunch'].flatMap((name, i) => [
    `  - row [ref=r${i}]:`,
    `    - cell [ref=a${i}]:`,
    `      - checkbox [ref=c${i}]`,
    `    - cell "${name}" [ref=s${i}] [cursor=pointer]`,
  ]),
].join('\n');

it.each(['mark everything in the inbox as read', 'mark all emails in my inbox as read'])(
  'the folder is shown, then all in it is ticked: "%s"',
  async (request) => {
    const steps = await planThrough(request, MAILBOX, MAILBOX, MAILBOX);
    expect(steps.flat().slice(0, 4)).toMatchObject([
      { kind: 'click', ref: 'n0' },
      { kind: 'check', ref: 'c0', on: true },
      { kind: 'check', ref: 'c1', on: true },
      { kind: 'click', ref: 'e4' },
    ]);
  },
);
