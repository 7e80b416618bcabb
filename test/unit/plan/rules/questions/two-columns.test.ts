// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const ROWS = [
  ['A cinema', '61'],
  ['Flats', '17'],
  ['A library with a café', '83'],
];
const PAGE = [
  '- paragraph [ref=p]: Everyone over fourteen has one vote.',
  '- radiogroup "Your choice" [ref=g]:',
  ...ROWS.map(([name], i) => `  - radio "${name}" [ref=c${i}]`),
  '- table [ref=t]:',
  ...ROWS.flatMap((cells, y) => [
    `  - row [ref=r${y}]:`,
    ...cells.map((text, x) => `    - cell "${text}" [ref=d${y}${x}]`),
  ]),
].join('\n');

it.each([
  ['how many votes has the cinema got', 'A cinema: 61.'],
  ['how many people voted for flats', 'Flats: 17.'],
  ['how many votes did the library get', 'A library with a café: 83.'],
])('the number beside a name answers, where the table has no head: "%s"', async (question, answer) => {
  expect(await planOn(question, PAGE)).toMatchObject([{ kind: 'done', answer }]);
});

it('nothing does where no line is called so, and no sentence that only stands near it', async () => {
  expect(await planOn('how many votes has the swimming pool got', PAGE)).not.toMatchObject([
    { kind: 'done' },
  ]);
});

it('a part of a name is no name of what is told apart from it', async () => {
  const answer = expect.stringContaining('83');
  expect(await planOn('how many votes for the old library', PAGE)).not.toMatchObject([{ answer }]);
});
