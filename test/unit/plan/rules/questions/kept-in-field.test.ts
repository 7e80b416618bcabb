// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const RECIPE = [
  '- generic [ref=e1]:',
  '  - paragraph [ref=e2]: Tags of the recipe',
  '  - generic [ref=e3]:',
  '    - generic [ref=e4] [cursor=pointer]:',
  '      - text: Quick',
  '      - button "×" [ref=e5] [title=Remove]',
  '    - combobox "Tags of the recipe" [ref=e6] [collapsed] [completes]:',
  '      - listbox:',
  '        - option "Vegan"',
  '        - option "Quick" [selected]',
].join('\n');

it.each(['Which tag does the recipe already have?', 'What tags does it have?'])(
  'a field tells what it keeps: %s',
  async (said) => {
    expect(await planOn(said, RECIPE)).toEqual([expect.objectContaining({ kind: 'done', answer: 'Quick.' })]);
  },
);

it('what it offers is another question', async () => {
  const [first] = await planOn('Which tags can be chosen?', RECIPE);
  expect(first).not.toMatchObject({ answer: 'Quick.' });
});
