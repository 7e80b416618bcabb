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
