// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { withShownMoney } from '../../../../../control-plane/src/plan/rules/questions/shown-money.ts';
import { planOn, turnOn } from '../../../../support/planning.ts';

const GIFTS = [
  '- heading "Make a gift" [level=1] [ref=h]',
  '- group "Amount" [ref=g]:',
  ...[10, 25, 50].map((amount, i) => `  - button "€${amount}" [ref=b${i}]`),
  '- list [ref=l]:',
  '  - listitem [ref=i0]: €10 feeds a hedgehog for a week',
  '  - listitem [ref=i1]: €25 pays for a vet check',
  '  - listitem [ref=i2]: €50 keeps an owl for a month',
].join('\n');

it('an amount is the one that the page shows, or stays as it was said', () => {
  const { root } = turnOn(GIFTS, 'x').model;
  expect(withShownMoney('a gift of 25 euros', root)).toBe('a gift of €25');
  expect(withShownMoney('a gift of 30 euros', root)).toBe('a gift of 30 euros');
});

it('what a sum pays for is no other sum', async () => {
  expect(await planOn('What does a gift of 25 euros pay for?', GIFTS)).toMatchObject([
    { kind: 'done', answer: '€25 pays for a vet check.' },
  ]);
  expect(await planOn('What does a gift of 30 euros pay for?', GIFTS)).toMatchObject([{ kind: 'ask' }]);
});

it('a year is no price', async () => {
  const page =
    '- generic [ref=p]:\n  - heading "Fishing permit 2027" [level=1] [ref=h]\n  - text: Day permit';
  expect(await planOn('How much is a fishing permit?', page)).toMatchObject([{ kind: 'ask' }]);
});
