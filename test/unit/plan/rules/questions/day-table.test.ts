// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const row = (cells: string[], head: string, role = 'rowheader'): string =>
  `  - row:\n    - ${head === '' ? 'cell' : `${role} "${head}"`}\n${cells.map((cell) => (cell === '' ? '    - cell' : `    - ${cell}`)).join('\n')}`;

const days = ['Mon', 'Tues', 'Wed', 'Thurs'].map((day) => `columnheader "${day}"`);
const TABLE = `- table:
${row(days, '')}
${row(['cell "Pottery"', '', 'cell "Pottery"', 'cell "Weaving"'], '1st shift')}
${row(['', 'cell "Weaving"', '', 'cell "Pottery"'], '2nd shift', 'columnheader')}`;

it.each([
  ['which craft is taught in the first shift on Thursday?', /Weaving/],
  ['what is there in the 2nd shift on Monday?', /nothing/],
  ['on which days is there weaving in the second shift?', /^Tuesday\.$/],
  ['on which days is pottery taught?', /^Monday, Wednesday, Thursday\.$/],
  ['in which shifts is pottery on Thursday?', /^2nd shift\.$/],
])('a table of days tells what a day and a line come to: "%s"', async (said, answer) => {
  expect(await planOn(said, TABLE)).toEqual([{ kind: 'done', answer: expect.stringMatching(answer) }]);
});

it.each(['on which days is glass blowing taught?', 'on which days is there no pottery?'])(
  'what it does not tell is not read from it: "%s"',
  async (said) => {
    const [first] = await planOn(said, TABLE);
    expect(first?.kind === 'done' ? first.answer : '').not.toMatch(/day/);
  },
);
