// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { total } from '../../../../../control-plane/src/plan/rules/questions/totals.ts';
import { planOn, turnOn } from '../../../../support/planning.ts';

const { model } = turnOn(
  `- table [ref=e1]:
  - row [ref=e2]:
    - cell "3 October"
    - cell "Late: Piranesi"
    - cell "£1.40"
  - row [ref=e3]:
    - cell "2 November"
    - cell "Lost card"
    - cell "£2.25"`,
  'x',
);

it.each([
  ['how much do i owe all together', 'The sum of price is 3.65.'],
  ['how much have we to pay in total', 'The sum of price is 3.65.'],
  ['how much does the lost card cost', undefined],
])('"%s": %s', (question, answer) => {
  expect(total(question, model)).toBe(answer);
});

const COLUMNS: [string, [string, string][]][] = [
  [
    'To sew (2)',
    [
      ['Sail cover', '£40'],
      ['Kite', '£15'],
    ],
  ],
  [
    'On the shelf (3)',
    [
      ['Tent', '£90'],
      ['Awning', '£70'],
      ['Wind sock', '£5'],
    ],
  ],
  [
    'Fetched (2)',
    [
      ['Rucksack', '£22'],
      ['Hammock', '£18'],
    ],
  ],
];
const board = COLUMNS.flatMap(([title, cards], i) => [
  `  - generic [ref=c${i}]:`,
  `    - text: ${title}`,
  ...cards.flatMap(([name, price], j) => [
    `    - generic [ref=d${i}x${j}]:`,
    `      - text: ${name}`,
    `      - text: ${price}`,
    `      - button "More about ${name}" [ref=b${i}x${j}]`,
  ]),
]);

it.each([
  ['what do the three things on the shelf come to together', 'The sum of price is 165.'],
  ['what do the tent and the wind sock cost together', 'The sum of cost is 95.'],
  ['what do the two things on the shelf come to together', undefined],
  ['what do the tent and the hammock cost together', 'The sum of cost is 108.'],
  ['what does all of it cost together', undefined],
])('of a board only what is in the column that is meant is added up: "%s"', (question, answer) => {
  const page = ['- heading "Repairs" [level=1] [ref=h]', '- generic [ref=e1]:', ...board].join('\n');
  expect(total(question, turnOn(page, 'x').model)).toBe(answer);
});

const stall = (...cells: string[][]) =>
  turnOn(
    [
      '- table [ref=t]:',
      ...cells.flatMap((row, i) => [
        `  - row [ref=r${i}]:`,
        ...row.map((text, j) => `    - cell "${text}" [ref=c${i}x${j}]`),
      ]),
    ].join('\n'),
    'x',
  ).model;

it('prices without a sign are added up where nothing else may be one', () => {
  const question = 'what do the plums and the quinces come to together';
  const fruit = [
    ['Plums', 'Kent', '2.40'],
    ['Quinces', 'Kent', '3.15'],
    ['Medlars', 'Essex', '5.00'],
  ];
  expect(total(question, stall(...fruit))).toBe('The sum of price is 5.55.');
  expect(total(question, stall(...fruit.map((row) => [...row, '1.20'])))).toBeUndefined();
});

const TRIPS = [
  '- heading "My trips" [level=1] [ref=h]',
  '- generic [ref=l]:',
  ...[
    ['T-1', '3 Nov 2026', '€41.90', 'Ferry to Ystad – Booked'],
    ['T-2', '30 Oct 2026', '€24.50', 'Train to Lund – Travelled'],
    ['T-3', '2 Oct 2026', '€36.00', 'Coach to Malmö – Travelled'],
    ['T-4', '1 Aug 2026', '€10.00', 'Train to Ystad – Refunded'],
  ].flatMap(([id, day, price, what], i) => [
    `  - generic [ref=t${i}]:`,
    `    - generic [ref=a${i}]:`,
    `      - generic [ref=d${i}]: ${id} · ${day}`,
    `      - generic [ref=p${i}]: ${price}`,
    `    - paragraph [ref=w${i}]: ${what}`,
    `    - generic [ref=r${i}] [cursor=pointer]: Receipt`,
  ]),
].join('\n');

it.each([
  ['how much did i pay for the two travelled trips together', 'The sum of price is 60.5.'],
  ['how much have I spent on travelled trips', 'The sum of price is 60.5.'],
  ["what's the total of the travelled trips", 'The sum of price is 60.5.'],
  ['how much did all my trips cost', 'The sum of cost is 112.4.'],
])('what several come to is a sum, however the question leads up to them: "%s"', async (question, answer) => {
  expect(await planOn(question, TRIPS)).toMatchObject([{ kind: 'done', answer }]);
});

it.each(['how much did I pay', 'how much were the three sold ones together', 'what did I book in october'])(
  'one price, or one year, is no answer for several: "%s"',
  async (question) => {
    expect(await planOn(question, TRIPS)).toMatchObject([{ kind: 'ask' }]);
  },
);

it('the names of those that are added up are no names of what they are added up by', async () => {
  const bills = [
    '- table [ref=e1]:',
    ...[
      ['Firm', 'Due', 'Sum'],
      ['Lake Water', '2026-11-28', '€20.00'],
      ['Nordic Mobile', '2026-12-03', '€30.50'],
      ['Town Waste', '2026-10-15', '€48.00'],
    ].flatMap((row, i) => [
      `  - row [ref=r${i}]:`,
      ...row.map((text) => `    - ${i === 0 ? 'columnheader' : 'cell'} "${text}"`),
    ]),
  ].join('\n');
  expect(await planOn('how much are lake water and nordic mobile together', bills)).toMatchObject([
    { kind: 'done', answer: expect.stringContaining('50.5') },
  ]);
});

it('the total price of all of them is what they cost together, whatever else the page counts', async () => {
  const page = `- searchbox "Search products" [ref=q]
- list [ref=l]:
  - listitem [ref=l1]: Steel can $24.90 In stock
  - listitem [ref=l2]: Rain barrel $89.00 Only 2 left
  - listitem [ref=l3]: Garden hose $31.50 In stock`;
  for (const said of ['what is the total price of all products', 'what do all three cost together'])
    expect(await planOn(said, page), said).toMatchObject([{ answer: expect.stringContaining('145.4') }]);
});
