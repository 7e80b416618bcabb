// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const tree = (more = ''): string =>
  [
    '- tree [ref=t]:',
    `  - treeitem "Oak" [ref=o]${more}`,
    '  - treeitem "Ash" [ref=a]',
    '  - treeitem "Herbs" [ref=h] [collapsed]',
    '- button "View leaf" [ref=p]',
    '- button "Put on plan" [ref=q]',
  ].join('\n');

it.each([
  ['view the leaf of the oak', 'p'],
  ['put the oak on the plan', 'q'],
  ['find the oak and put it on the plan', 'q'],
  ['locate the oak in the tree and view its leaf', 'p'],
])('what a button does to whatever is chosen is done to what was said: %s', async (text, button) => {
  const done = await planThrough(text, tree(), tree(' [selected]'));
  expect(done[0]).toMatchObject([{ kind: 'click', ref: 'o' }]);
  expect(done[1]?.[0]).toMatchObject({ kind: 'click', ref: button });
});

it('nothing is chosen once more', async () => {
  const [first] = await planThrough('view the leaf of the oak', tree(' [selected]'));
  expect(first?.[0]).toMatchObject({ kind: 'click', ref: 'p' });
});
