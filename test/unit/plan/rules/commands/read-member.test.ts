// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { readMemberClauses } from '../../../../../control-plane/src/plan/rules/commands/read-member.ts';
import { turnOn } from '../../../../support/planning.ts';

const row = (i: number, who: string, subject: string): string[] => [
  `  - row [ref=r${i}]:`,
  `    - cell [ref=b${i}]:`,
  `      - checkbox [ref=c${i}]`,
  `    - cell "${who}" [ref=w${i}]`,
  `    - cell [ref=s${i}]:`,
  `      - link "${subject}" [ref=l${i}]`,
];
const inbox = [
  '- table [ref=e1]:',
  ...row(1, 'Sister', 'Sunday lunch'),
  ...row(2, 'Pipe and Tap', 'Your appointment'),
  ...row(3, 'Raffle Palace', 'You have won'),
].join('\n');

const commandsFor = (request: string) => {
  const turn = turnOn(inbox, request);
  const [clause] = turn.memo.clauses;
  return clause && readMemberClauses(clause, turn)?.map(({ command }) => command);
};

it.each([
  'read the message from Sister',
  'read me the mail about Sunday lunch',
  'read the email from Sister aloud',
])('opens the line that is to be read, and reads what comes up: "%s"', (request) => {
  expect(commandsFor(request)).toEqual([
    { kind: 'click', target: expect.stringMatching(/^ref:l1\b/) },
    { kind: 'read', question: 'read it' },
  ]);
});

it.each(['read the message from Ana', 'read the page', 'what does the message from Sister say'])(
  'opens nothing for what is no one line, or is asked otherwise: "%s"',
  (request) => {
    expect(commandsFor(request)).toBeUndefined();
  },
);
