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

describe('the price of a time of something', () => {
  const INN = [
    '- paragraph [ref=p]: Loft £21 an hour, Yard £8.50 an hour. The organ is £15 a day.',
    '- radiogroup "Cabin" [ref=g]:',
    '  - radio "Pine cabin, €45" [ref=a]',
    '  - radio "Dune cabin, €62" [ref=b]',
    '- text: Prices are per night.',
  ].join('\n');

  it.each([
    ['Could you work out what three nights in the Pine cabin would cost?', '3 × €45 is €135.'],
    ['how much is the dune cabin for two nights', '2 × €62 is €124.'],
    ['what would 4 hours in the yard cost', '4 × £8.50 is £34.00.'],
    [
      "We'd like the Loft for two hours, without the organ. Could you tell me what that comes to?",
      '2 × £21 is £42.',
    ],
  ])('is told by what can be chosen, or by a phrase: "%s"', async (question, answer) => {
    expect(await planOn(question, INN)).toEqual([{ kind: 'done', answer }]);
  });

  it.each(['how much are two hours in the pine cabin', 'what would three days in the loft cost'])(
    'is asked about where the page tells that of another time: "%s"',
    async (question) => {
      expect(await planOn(question, INN)).toMatchObject([{ kind: 'ask' }]);
    },
  );
});
