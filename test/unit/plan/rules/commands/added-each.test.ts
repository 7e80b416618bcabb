// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const PAGE = [
  '- main [ref=m]:',
  '  - generic [ref=g1]:',
  '    - generic [ref=l1]: Title',
  '    - textbox "Title" [ref=t]',
  '  - generic [ref=g2]:',
  '    - generic [ref=l2]: Ingredients',
  '    - list',
  '    - textbox "New ingredient" [ref=i]',
  '    - button "Add" [ref=a]',
  '  - button "Save draft" [ref=s]',
].join('\n');

it.each([
  ['Add "200 g flour" and "3 eggs" to the ingredients', ['200 g flour', 'a', '3 eggs', 'a']],
  ['Add 2 onions and salt to the ingredients', ['2 onions', 'a', 'salt', 'a']],
  ['Add 3 eggs as an ingredient', ['3 eggs', 'a']],
  ['Put "salt" on the list of ingredients', ['salt', 'a']],
])('%s: each is typed and added', async (said, done) => {
  const actions = (await planThrough(said, PAGE, PAGE, PAGE, PAGE)).flat();
  expect(
    actions.flatMap((one) => (one.kind === 'type' ? [one.text] : one.kind === 'click' ? [one.ref] : [])),
  ).toEqual(done);
});

it('what is said to go onto another list goes into no such field', async () => {
  const actions = await planOn('Add "soup" and "winter" to the tags', PAGE);
  expect(actions.filter(({ kind }) => kind === 'type')).toEqual([]);
});
