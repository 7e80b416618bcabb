// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { boundAsked } from '../../../../../control-plane/src/plan/rules/questions/at-most.ts';
import { turnOn } from '../../../../support/planning.ts';

const count = (name: string, ref: string, bounds: string) => `- generic [ref=g${ref}]:
  - spinbutton "${name}" [ref=${ref}]: "0"
  - generic [ref=h${ref}]: ${bounds}`;
const page = ['- group "Order" [ref=g1]:', count('Jars', 'e1', '1 to 12'), count('Lids', 'e2', 'max. 40')]
  .join('\n')
  .replaceAll('\n', '\n  ');
const told = (question: string) => boundAsked(question, turnOn(page, 'x').model);

it.each([
  ['How many jars are allowed at most?', '12.'],
  ['What is the minimum number of jars?', '1.'],
  ['What is the maximum number of lids?', '40.'],
  ['How many lids must there be at least?', undefined],
  ['How many jars are there?', undefined],
])('%s', (question, answer) => {
  expect(told(question)).toBe(answer);
});
