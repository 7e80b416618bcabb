// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const line = (...texts: string[]): string[] => [
  '  - listitem [ref=i]:',
  ...texts.map((text) => `    - generic [ref=g]: ${text}`),
];
const SHOP = [
  '- list [ref=e1]:',
  ...line('Plum jam', '€4.80'),
  ...line('Goat cheese', '€6.90'),
  ...line('Boat for four', 'up to 4 people', '£30 an hour'),
  ...line('Two eggs', '€1.20'),
].join('\n');

describe('the price of several', () => {
  it.each([
    ['what would three plum jams cost me', /€14\.40/],
    ['How much do 2 goat cheeses come to?', /€13\.80/],
    ['how much would 4 hours in the boat be', /£120/],
  ])('is so many times that of one: "%s"', async (question, amount) => {
    expect(await planOn(question, SHOP)).toMatchObject([
      { kind: 'done', answer: expect.stringMatching(amount) },
    ]);
  });

  it('is told as it is where the page has it', async () => {
    const [told] = await planOn('how much are two eggs', SHOP);
    expect(told).toMatchObject({ kind: 'done', answer: expect.stringMatching(/€1\.20/) });
  });

  it('is asked about where nothing tells what one costs', async () => {
    expect(await planOn('what would three candles cost', SHOP)).toMatchObject([{ kind: 'ask' }]);
  });
});
