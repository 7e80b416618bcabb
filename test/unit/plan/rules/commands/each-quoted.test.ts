// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const branch = (at: number, name: string, ...tools: string[]) => [
  `  - treeitem "${name}" [ref=b${at}] ${tools.length > 0 ? '[expanded]' : '[collapsed]'}:`,
  `    - button "${tools.length > 0 ? 'Collapse' : 'Expand'} ${name}" [ref=x${at}] [cursor=pointer]`,
  ...(tools.length > 0 ? ['    - group [ref=g]:'] : []),
  ...tools.flatMap((tool, i) => [
    `      - treeitem "${tool}" [ref=t${at}${i}]:`,
    `        - generic [ref=n${at}${i}]: ${tool}`,
    `        - button "Add" [ref=a${at}${i}]`,
  ]),
];
const tree = (...branches: string[][]) => ['- tree "Tools" [ref=t]:', ...branches.flat()].join('\n');

it('things that are not shown together are added one by one', async () => {
  const steps = await planThrough(
    'add one "Hedge shears" and one "Step ladder" to the basket',
    tree(branch(1, 'Shears', 'Hedge shears', 'Long shears'), branch(2, 'Ladders')),
    tree(branch(1, 'Shears', 'Hedge shears', 'Long shears'), branch(2, 'Ladders')),
    tree(branch(1, 'Shears'), branch(2, 'Ladders', 'Roof ladder', 'Step ladder')),
  );
  const refs = steps.flat().flatMap((action) => ('ref' in action ? [action.ref] : []));
  expect(refs).toEqual(['a10', 'x2', 'a21']);
});

it('the nodes of a tree are where something is looked for', async () => {
  const shut = tree(branch(1, 'Shears'), branch(2, 'Ladders'));
  expect(await planOn('Expand the nodes of the tree to find "Roof ladder" and add it', shut)).toMatchObject([
    { kind: 'click', ref: 'x2' },
  ]);
});
