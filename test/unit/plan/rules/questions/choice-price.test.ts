// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { choicePrice } from '../../../../../control-plane/src/plan/rules/questions/choice-price.ts';
import { turnOn } from '../../../../support/planning.ts';

const FORM = [
  '- row [ref=r]:',
  '  - cell "Seats" [ref=s]',
  '  - cell "Evening" [ref=c]:',
  ...['Thursday (5 €)', 'Friday (7 €)', 'Saturday (9 €)'].flatMap((text, i) => [
    `    - radio [ref=o${i}]`,
    `    - text: ${text}`,
  ]),
].join('\n');
const told = (question: string) => choicePrice(question, turnOn(FORM, question).model);

it.each([
  ['How much is a seat on Friday', 'Friday: 7 €.'],
  ['What does Saturday cost', 'Saturday: 9 €.'],
])('what a choice costs stands behind its name: "%s"', (question, answer) => {
  expect(told(question)).toBe(answer);
});

it.each(['How much is a seat on Sunday', 'How much is a telescope on Friday', 'When is Friday'])(
  'nothing tells it: "%s"',
  (question) => {
    expect(told(question)).toBeUndefined();
  },
);
