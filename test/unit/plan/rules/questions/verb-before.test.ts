// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { namesBehind } from '../../../../../control-plane/src/plan/rules/questions/verb-before.ts';
import { planThrough, turnOn } from '../../../../support/planning.ts';

const person = (name: string, role: string, i: number) =>
  `    - generic [ref=p${i}]:\n      - generic [ref=n${i}] [cursor=pointer]: ${name}\n      - text: ${role}`;
const STAFF = [
  '- generic [ref=e1]:',
  '  - generic [ref=e5] [cursor=pointer]: Ines Falk',
  '  - text: Harbour master',
  '  - generic [ref=e6]:',
  ...['Rolf Aske', 'Maud Teller'].map((name, i) => person(name, 'Pilot', i)),
].join('\n');
const PAGE = [
  STAFF,
  '- generic [ref=e2]:',
  '  - heading "Rolf Aske" [level=3] [ref=e3]',
  '  - paragraph [ref=e4]: Pilot, reports to Ines Falk',
].join('\n');

it('who is told right behind the verb of a question is who does it', () => {
  const question = 'who does Rolf Aske report to?';
  expect(namesBehind(question, turnOn(PAGE, question).model)).toEqual(['Ines Falk']);
});

it('what somebody is answers no question of whom he does something for', async () => {
  const [plan] = await planThrough('who does Rolf Aske work for?', STAFF);
  expect(plan).not.toMatchObject([{ kind: 'done' }]);
});
