// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const PAGE = [
  '- combobox "Kind" [ref=k]:',
  '  - option "Night parking" [selected]',
  '- paragraph [ref=p]:',
  '  - text: "Night parking used: 12 hours"',
  '  - text: "Night parking left: 8 hours"',
].join('\n');

it.each([
  ['How many hours of night parking are left?', 'Night parking left: 8 hours.'],
  ['how much night parking is left', 'Night parking left: 8 hours.'],
  ['how many hours of night parking have been used', 'Night parking used: 12 hours.'],
])('a line is told by all the words that it is called by: "%s"', async (question, answer) => {
  expect(await planOn(question, PAGE)).toMatchObject([{ kind: 'done', answer }]);
});

it('nothing is told by a line of which a word was not said, or that lacks one', async () => {
  for (const question of [
    'how many hours of day parking are left',
    'how many weeks of night parking are left',
  ])
    expect(await planOn(question, PAGE)).not.toMatchObject([{ answer: 'Night parking left: 8 hours.' }]);
});
