// SPDX-License-Identifier: MIT
// What stands near what is asked, and is another thing.
import { expect, it } from 'vitest';
import { isNotTold } from '../../../../../control-plane/src/plan/rules/questions/not-told.ts';
import { planThrough, turnOn } from '../../../../support/planning.ts';

const PAGE = [
  '- paragraph [ref=p1]:',
  '  - text: Customer since 2014',
  '- generic [ref=p2]: The street party is on the 28th.',
  '- generic [ref=p3]: The plant sale lasts until the 27th.',
  '- button "Debit card 7731" [expanded] [ref=b1]',
  '- generic [ref=g]:',
  '  - paragraph [ref=p4]: Valid until 08/2028.',
  '  - button "Show PIN" [ref=b2] [cursor=pointer]',
  '- button "Credit card 2094" [ref=b3] [cursor=pointer] [collapsed]',
  '- paragraph [ref=p5]: "Door PIN: 4410"',
].join('\n');

it.each([
  ['what is the PIN', 'The PIN is Credit card 2094.', true],
  ['what is the PIN of the debit card', 'The PIN of the debit card is 7731.', true],
  ['what is the door PIN', 'The door PIN is 4410.', false],
  ['when was my last sign-in', 'Trash.', true],
  ['when did I last sign in', 'I last sign in: 2014.', true],
  ['when did I last sign in', 'I last sign in: 08/2028.', true],
  ['when did I last sign in', 'Last sign-in: 18 November 2026, 21:14.', false],
  ['when does the street party end', 'Street party end: 28th.', true],
  ['when does the plant sale end', 'Plant sale end: 27th.', false],
  ['when is the choir', 'At noon.', false],
  ['how many likes does the first post have', 'The first post have: 25 euros.', true],
  ['how many items are bought', '4 items to buy.', true],
  ['how many items are not bought', '4 items to buy.', false],
  ['how many euros is the room', 'The room: €124.', false],
  ['when is the choir', 'Tuesday.', false],
])('%s: %s', (question, text, isNone) => {
  expect(isNotTold({ state: 'answer', text }, question, turnOn(PAGE, question))).toBe(isNone);
});

it('what is hidden on purpose is shown for no question', async () => {
  const steps = await planThrough('what is my PIN?', PAGE, PAGE, PAGE);
  expect(steps.flat()).not.toContainEqual(expect.objectContaining({ ref: 'b2' }));
});
