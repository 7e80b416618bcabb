// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { leafNamed } from '../../../../control-plane/src/plan/rules/leaf.ts';
import { turnOn } from '../../../support/planning.ts';

const tree = (leaves: string[], state = 'expanded') =>
  [
    '- tree [ref=t]:',
    `  - treeitem "Weddings" [${state}] [level=1] [ref=b]`,
    '  - group [ref=g]:',
    ...leaves.map((name, i) => `    - treeitem "${name}" [level=2] [ref=l${i}]`),
    '  - treeitem "Harvests" [collapsed] [level=1] [ref=h]',
  ].join('\n');

const named = (question: string, leaves: string[]) =>
  leafNamed(question, turnOn(tree(leaves), question))?.ref;

it('the few leaves of a branch that a question names are chosen', () => {
  expect(named('who copied the weddings', ['1801-1840', '1841-1880'])).toBe('l0');
});

it('none is of a branch that it does not name, of a long one, nor a file', () => {
  expect(named('who copied the harvests', ['1801-1840'])).toBeUndefined();
  expect(named('who copied the weddings', ['a', 'b', 'c', 'd'])).toBeUndefined();
  expect(named('who copied the weddings', ['list.pdf'])).toBeUndefined();
});
