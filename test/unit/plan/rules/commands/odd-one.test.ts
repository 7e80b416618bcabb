// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const LOT = (names: string[], ref: string): string[] => [
  `- generic [ref=${ref}]:`,
  ...names.map((name, i) => `  - button "${name}" [ref=${ref}${i}]`),
];
const BIRDS = LOT(['finch', 'finch', 'fnich', 'finch'], 'b');
const PAGE = ['- heading "Odd one out" [level=2] [ref=h]', ...BIRDS, '- button "Skip" [ref=s]'].join('\n');

it.each([
  'click the odd one out',
  'Click the word that is spelled differently from the others.',
  'press the one that is different',
  "choose the word that doesn't match the rest",
])('the one that is not called as all the others beside it is pressed: "%s"', async (said) => {
  expect(await planOn(said, PAGE)).toMatchObject([{ kind: 'click', ref: 'b2' }, { kind: 'done' }]);
});

it('and answers which one it is', async () => {
  expect(await planOn('which word is spelled differently?', PAGE)).toMatchObject([
    { kind: 'done', answer: 'fnich.' },
  ]);
});

it.each([
  ['two lots have one', [...BIRDS, ...LOT(['oak', 'oak', 'aok'], 'c')]],
  ['two of them differ', LOT(['finch', 'finch', 'fnich', 'robin'], 'b')],
  ['there are but two', LOT(['finch', 'fnich'], 'b')],
])('nothing is pressed where %s', async (_, page) => {
  expect(await planOn('click the one that is different from the others', page.join('\n'))).toMatchObject([
    { kind: 'ask' },
  ]);
});

const SHEET = [
  '- generic [ref=q1]:',
  '  - text: "A. Which one is the odd one out?"',
  '  - generic [ref=g1]:',
  ...['ladle', 'whisk', 'otter'].map((name, i) => `    - generic [ref=a${i}] [cursor=pointer]: ${name}`),
  '- generic [ref=q2]:',
  '  - text: "B. Which number is the largest?"',
  '  - generic [ref=g2]:',
  ...['306', '360', '63'].map((name, i) => `    - generic [ref=n${i}] [cursor=pointer]: "${name}"`),
  '- generic [ref=q3]:',
  '  - text: "C. And which word is the longest?"',
  '  - list [ref=g3]:',
  ...['quay', 'lighthouse', 'buoy'].flatMap((name, i) => [
    `    - listitem [ref=l${i}]:`,
    `      - radio "${name}" [ref=w${i}]`,
  ]),
].join('\n');

it.each([
  ['click the largest number', 'n1'],
  ['choose the smallest number in B', 'n2'],
  ['click the longest word in question C', 'w1'],
])('"%s" is measured among what stands side by side', async (said, ref) => {
  expect(await planOn(said, SHEET)).toMatchObject([{ kind: 'click', ref }, { kind: 'done' }]);
});

it('several that are told by their questions are done one after the other', async () => {
  const steps = await planOn('click the smallest number in B and the longest word in C', SHEET);
  expect(steps).toMatchObject([{ kind: 'click', ref: 'n2' }]);
});

it.each(['click the odd one out in A', 'click the odd one out', 'press the longest word'])(
  'what only asks for it is not it, and nothing is guessed: "%s"',
  async (said) => {
    expect((await planOn(said, SHEET)).map(({ kind }) => kind)).toEqual(['ask']);
  },
);
