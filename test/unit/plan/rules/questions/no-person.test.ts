// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { isNoPerson } from '../../../../../control-plane/src/plan/rules/questions/no-person.ts';
import { turnOn } from '../../../../support/planning.ts';

const TREE = ['Helga Moe', 'Harbour Office']
  .map((name, i) => `- button "${name}" [collapsed] [ref=e${i}]`)
  .join('\n');
const isNone = (text: string, question: string): boolean =>
  isNoPerson({ state: 'answer', text }, question, turnOn(TREE, question));

it('a part of the page that is spoken of is nobody', () => {
  expect(isNone('Harbour Office.', 'who leads the harbour office?')).toBe(true);
});

it('in a tree of persons whoever has others below them is somebody', () => {
  expect(isNone('Helga Moe.', 'who does Ivar Dahl report to?')).toBe(false);
});
