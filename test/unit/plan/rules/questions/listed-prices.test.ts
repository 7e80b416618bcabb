// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const TICKETS = [
  '- generic [ref=e1]:',
  '  - text: Adults pay 9 euros, children 4, a family 21. The',
  '  - generic [ref=e2] [cursor=pointer]: year card',
  '  - text: is 35. On the first Sunday of a month it is free.',
].join('\n');

it.each([
  ['What does a family pay at the museum?', 'Family: 21 euros.'],
  ['How much do children pay?', 'Children: 4 euros.'],
  ['What do adults pay?', 'Adults: 9 euros.'],
  ['What does the year card cost?', 'Year card: 35 euros.'],
])('each of several prices in a sentence is that of who stands before it: %s', async (said, answer) => {
  expect(await planOn(said, TICKETS)).toEqual([expect.objectContaining({ kind: 'done', answer })]);
});

it('nobody else pays any of them', async () => {
  const [first] = await planOn('What does a dog pay?', TICKETS);
  expect(first).not.toMatchObject({ kind: 'done' });
});
