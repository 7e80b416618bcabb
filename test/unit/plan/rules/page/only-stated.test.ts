// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const PAGE = [
  '- heading "Greenhouse" [level=1] [ref=e1]',
  '- button "Propagator warmer" [ref=e2]',
  '- button "Propagator colder" [ref=e3]',
  '- button "West vents" [ref=e4]',
  '- checkbox "Select the note from Ines" [ref=e5]',
  '- paragraph [ref=e6]: The south door is by the pond.',
].join('\n');

it.each([
  'the propagator is cold',
  'the west vents are stuck',
  'that note from Ines was rude',
  'the south door is open',
])('how a thing is said to be clicks nothing: "%s"', async (said) => {
  expect(await planOn(said, PAGE)).toMatchObject([{ kind: 'ask' }]);
});

it('what is said to be wanted of it does', async () => {
  expect(await planOn('the propagator warmer', PAGE)).toMatchObject([
    { kind: 'click', ref: 'e2' },
    { kind: 'done' },
  ]);
});
