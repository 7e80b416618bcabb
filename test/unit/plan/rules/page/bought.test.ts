// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const list = (clears = ''): string =>
  [
    '- generic [ref=e3]:',
    '  - textbox "Add an item" [ref=e4]',
    '  - button "Add" [ref=e5]',
    '- list [ref=e6]:',
    ...['Eggs', 'Rye bread', 'Coffee', 'Soap'].flatMap((name, i) => [
      `  - listitem [ref=i${i}]:`,
      `    - generic [ref=g${i}]:`,
      `      - checkbox "${name}"${i === 1 || i === 2 ? ' [checked]' : ''} [ref=c${i}]`,
      `      - text: ${name}`,
      `    - button "Remove ${name}" [ref=r${i}]: ✕`,
    ]),
    ...(clears === '' ? [] : [`- button "${clears}" [ref=x]`]),
  ].join('\n');

it.each([
  'Delete all bought items',
  'Remove everything that is bought',
  'Delete all ticked items',
  'Remove all items that are done',
])('only what is ticked is taken off: %s', async (said) => {
  const steps = await planThrough(said, list(), list(), list());
  const refs = steps.flat().flatMap((action) => ('ref' in action ? [action.ref] : []));
  expect(new Set(refs)).toEqual(new Set(['r1', 'r2']));
});

it('all of them are taken off by the one button that is called so', async () => {
  expect((await planOn('Remove all bought items', list('Remove bought items')))[0]).toMatchObject({
    ref: 'x',
  });
});

it.each([
  ['Which items are bought?', /^Rye bread, Coffee\.$/],
  ['Which items are not bought yet?', /^Eggs, Soap\.$/],
])('%s', async (question, answer) => {
  expect(await planOn(question, list())).toMatchObject([
    { kind: 'done', answer: expect.stringMatching(answer) },
  ]);
});
