// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { orderClauses } from '../../../../../control-plane/src/plan/rules/commands/ordered.ts';
import { turnOn } from '../../../../support/planning.ts';

const shop = (amount: string) =>
  ['Salt Roads', 'Small Harbours', 'Night Ferry']
    .flatMap((title, i) => [
      `  - generic [ref=c${i}]:`,
      `    - heading "${title}" [level=3] [ref=h${i}]`,
      `    - generic [ref=p${i}]: £${i + 7}.00`,
      ...(amount === '' ? [] : [`    - spinbutton "${amount}" [ref=q${i}]: "1"`]),
      `    - generic "Add to wish list" [ref=w${i}] [cursor=pointer]: ♡`,
      `    - button "Add to bag" [ref=a${i}]`,
    ])
    .reduce((text, line) => `${text}\n${line}`, '- generic [ref=e1]:');

const commandsOn = (page: string, request: string) => {
  const turn = turnOn(page, request);
  const [clause] = turn.memo.clauses;
  return clause && orderClauses(clause, turn)?.map(({ command }) => command);
};

describe('so many of each', () => {
  it('are told its quantity field', () => {
    expect(commandsOn(shop('Quantity'), 'add three small harbours to my bag')).toEqual([
      { kind: 'complete', field: 'ref:q1 quantity of Small Harbours', value: '3' },
      { kind: 'click', target: 'ref:a1 Add to bag Small Harbours' },
    ]);
  });

  it('are as many presses where there is none', () => {
    expect(commandsOn(shop(''), 'put two copies of salt roads and one night ferry in the bag')).toEqual(
      ['a0', 'a0', 'a2'].map((ref) => ({ kind: 'click', target: expect.stringMatching(`^ref:${ref} `) })),
    );
  });

  it.each(['add two lanterns to the bag', 'add salt roads to the bag'])(
    'are left to other readings: "%s"',
    (request) => {
      expect(commandsOn(shop(''), request)).toBeUndefined();
    },
  );
});

const STOCKS = ['Polar Ferries', 'Reed Paper']
  .flatMap((title, i) => [
    `  - generic [ref=c${i}]:`,
    `    - generic [ref=h${i}]: ${title}`,
    `    - paragraph [ref=p${i}]: You hold ${i + 7}`,
    `    - textbox "Shares" [ref=q${i}]: "1"`,
    `    - button "Buy" [ref=b${i}]`,
    `    - button "Sell" [ref=s${i}]`,
  ])
  .reduce((text, line) => `${text}\n${line}`, '- generic [ref=e1]:');

describe('what one has', () => {
  it.each([
    ['sell all of my shares in reed paper', '8'],
    ['sell everything I have in reed paper', '8'],
    ['sell 3 shares in reed paper', '3'],
  ])('is given away in the amount that is told: "%s"', (request, value) => {
    expect(commandsOn(STOCKS, request)).toEqual([
      { kind: 'complete', field: 'ref:q1 quantity of Reed Paper', value },
      { kind: 'click', target: 'ref:s1 Sell Reed Paper' },
    ]);
  });

  it('is asked for where the page does not say it', () => {
    expect(commandsOn(STOCKS.replaceAll('You hold', 'Rank'), 'sell all my reed paper')).toMatchObject([
      { kind: 'set', rest: 'ref:q1' },
      { kind: 'click' },
    ]);
  });

  it('is not told by what is bought, and nothing is booked twice by a second press', () => {
    expect(commandsOn(STOCKS, 'buy all of the reed paper')).toBeUndefined();
    expect(commandsOn(shop('').replaceAll('Add to bag', 'Book'), 'book 2 salt roads')).toBeUndefined();
  });
});

it('what sends the whole form adds none of what is counted', () => {
  const page = [
    '- generic [ref=e1]:',
    ...['Adult', 'Child 6 to 15'].flatMap((name, i) => [
      `  - generic [ref=g${i}]:`,
      `    - generic [ref=n${i}]: ${name}`,
      `    - button "One ${name} fewer" [ref=m${i}]: −`,
      `    - generic [ref=c${i}]: "0"`,
      `    - button "One ${name} more" [ref=p${i}]: +`,
    ]),
    '  - paragraph [ref=e2]:',
    '    - button "Buy tickets" [ref=e3] [form=sends]',
  ].join('\n');
  expect(commandsOn(page, 'put in one adult and three children aged 6 to 15')).toBeUndefined();
});

const boat = (title: string, trips: string[], at: number) =>
  [
    `  - article [ref=c${at}]:`,
    `    - generic [ref=b${at}]:`,
    `      - heading "${title}" [level=2] [ref=h${at}]`,
    `      - generic [ref=l${at}]:`,
    ...trips.flatMap((trip, i) => [
      `        - generic [ref=r${at}${i}]:`,
      `          - time [ref=t${at}${i}]: 1${at + i}:15`,
      `          - generic [ref=n${at}${i}]: ${trip}`,
      `          - generic [ref=p${at}${i}]: £${at + i + 6}`,
      `          - combobox "Tickets for ${title} 1${at + i}:15" [ref=q${at}${i}]:`,
      ...[1, 2, 3].map((count) => `            - option "${count}"${count === 1 ? ' [selected]' : ''}`),
      `          - button "Add to cart" [ref=a${at}${i}] [cursor=pointer]`,
    ]),
  ].join('\n');
const BOATS = `- generic [ref=e1]:\n${boat('Seal island', ['Morning trip', 'Noon trip'], 1)}\n${boat('Old harbour', ['Morning trip', 'Noon trip', 'Sunset tour, deck 1'], 2)}`;

describe('one of the parts of a thing', () => {
  it('is told its list of counts', () => {
    expect(commandsOn(BOATS, 'put two tickets for the sunset tour in the cart')).toEqual([
      { kind: 'complete', field: expect.stringMatching(/^ref:q22 /), value: '2' },
      { kind: 'click', target: expect.stringMatching(/^ref:a22 /) },
    ]);
  });

  it.each([
    'put three tickets for the morning trip in the cart',
    'put three tickets for seal island in the cart',
  ])('has to be the only such: "%s"', (request) => {
    expect(commandsOn(BOATS, request)).toBeUndefined();
  });
});

it('money for a thing, or more of it than anyone would press for, is no number of it', () => {
  expect(commandsOn(shop(''), 'add 6 pounds to Salt Roads')).toBeUndefined();
  expect(commandsOn(shop(''), 'add 60 Salt Roads to the bag')).toBeUndefined();
  expect(commandsOn(shop(''), 'add 2 Salt Roads to the bag')).toHaveLength(2);
});
