// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const OILS = [
  ['Oil', 'Price', 'Last week', 'Barrels'],
  ['Linseed', '18', '21', '40'],
  ['Rapeseed', '12.50', '11.00', '90'],
];
const PAGE = [
  '- table [ref=t]:',
  ...OILS.flatMap((cells, y) => [
    `  - row [ref=r${y}]:`,
    ...cells.map((text, x) => `    - ${y === 0 ? 'columnheader' : 'cell'} "${text}" [ref=c${y}x${x}]`),
  ]),
].join('\n');

const answerTo = async (question: string) => {
  const [action] = await planOn(question, PAGE);
  return action?.kind === 'done' ? action.answer : undefined;
};

const ROOMS = ['Attic 24.5 °C', 'Cellar 11.0 °C', 'Porch 13.0 °C'].map((line, i) => {
  const [name, ...amount] = line.split(' ');
  return [
    `  - generic [ref=g${i}]:`,
    `    - generic [ref=n${i}]: ${name}`,
    `    - generic [ref=v${i}]: ${amount.join(' ')}`,
    `    - button "Fan is off" [ref=b${i}]`,
  ];
});

it.each([
  ['How many degrees warmer is it in the attic than in the cellar?', 'The difference is 13.5.'],
  ['how much colder is the cellar than the porch', 'The difference is 2.'],
  ['Is the attic warmer than the porch?', 'Yes: Attic (24.5 °C), Porch (13.0 °C).'],
])('how much one is more than the other is their difference: "%s"', async (question, answer) => {
  const page = ['- generic [ref=h]:', ...ROOMS.flat()].join('\n');
  expect(await planOn(question, page)).toEqual([{ kind: 'done', answer }]);
});

describe('two columns of one line', () => {
  it.each([
    ['Is linseed cheaper today than last week?', 'Yes: Linseed (Price 18, Last week 21).'],
    ['is rapeseed cheaper than last week', 'No: Rapeseed (Price 12.50, Last week 11.00).'],
    ['was linseed more expensive last week than now', 'Yes: Linseed (Last week 21, Price 18).'],
    ['how much more is the price than last week for rapeseed', 'The difference is 1.5.'],
  ])('are compared: "%s"', async (question, answer) => {
    expect(await answerTo(question)).toBe(answer);
  });

  it('are not where nothing is said of the line, or of the second', async () => {
    expect(await answerTo('is walnut cheaper today than last week')).toBeUndefined();
    expect(await answerTo('is linseed cheaper today than last year')).toBeUndefined();
  });
});

it.each([
  ['Which costs more, the stool or the bench?', 'Bench (€64).'],
  ['could you tell me whether the stool costs less than the bench', 'Yes: Stool (€29), Bench (€64).'],
])('what costs more is the dearer: "%s"', async (question, answer) => {
  const page = `- list [ref=l]:
${[
  ['Stool', '€29'],
  ['Bench', '€64'],
  ['Shelf', '€40'],
]
  .map(([name, price], i) => `  - listitem [ref=i${i}]:\n    - strong: ${name}\n    - generic: ${price}`)
  .join('\n')}`;
  expect(await planOn(question, page)).toEqual([{ kind: 'done', answer }]);
});

it('who is older was born before, also by a first name of two letters', async () => {
  const singers = [
    ['Name', 'Born', 'Voice'],
    ['Bo Lind', '1958', 'Bass'],
    ['Ines Falk', '1971', 'Alto'],
  ];
  const page = [
    '- table [ref=t]:',
    ...singers.flatMap((cells, y) => [
      `  - row [ref=r${y}]:`,
      ...cells.map((text, x) => `    - ${y === 0 ? 'columnheader' : 'cell'} "${text}" [ref=c${y}x${x}]`),
    ]),
  ].join('\n');
  const told = async (question: string) => {
    const [action] = await planOn(question, page);
    return action?.kind === 'done' ? action.answer : undefined;
  };
  expect(await told('who is older Bo or Ines')).toBe('Bo Lind (1958).');
  expect(await told('is Ines older than Bo')).toBe('No: Ines Falk (1971), Bo Lind (1958).');
  expect(await told('does Ines sing alto')).toBe('Yes.');
  expect(await told('does Ines sing bass')).toBe('No.');
  expect(await told('does Ines own a piano')).toBeUndefined();
});

describe('a statement of accounts', () => {
  const page = `- table [ref=t]:
  - row [ref=h]:
    - columnheader "Account" [ref=h1]
    - columnheader "Number" [ref=h2]
    - columnheader "Balance (€)" [ref=h3]
  - row [ref=a]:
    - cell "Current account" [ref=a1]
    - cell "NB 4410" [ref=a2]
    - cell "2,318.40" [ref=a3]
  - row [ref=b]:
    - cell "Holiday pot" [ref=b1]
    - cell "NB 9013" [ref=b2]
    - cell "640.75" [ref=b3]`;
  const answer = async (said: string): Promise<string> => {
    const [told] = await planOn(said, page);
    return told?.kind === 'done' ? (told.answer ?? '') : '';
  };

  it('is not compared by the numbers of the accounts', async () => {
    expect(await answer('is there more in the current account than in the holiday pot?')).toMatch(/^Yes/);
    expect(await answer('is there more in the holiday pot than in the current account?')).toMatch(/^No/);
    expect(await answer('which has more, the holiday pot or the current account?')).toMatch(/^Current/);
  });

  it('tells how much is in one by its money', async () => {
    expect(await answer('how much money is in the holiday pot')).toContain('640.75');
  });
});
