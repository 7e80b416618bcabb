// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { countAsked } from '../../../../../control-plane/src/plan/rules/questions/counting.ts';
import { turnOn } from '../../../../support/planning.ts';

const RESULTS = `- paragraph [ref=e1]: 4 results for "bat"
- generic [ref=e2]:
  - article [ref=e3]:
    - link "Bat boxes" [ref=e4]
  - article [ref=e5]:
    - link "Pond bats" [ref=e6]
  - article [ref=e7]:
    - link "A bat detector" [ref=e8]`;

it('what the page says of its results goes before those that are in sight', () => {
  const question = 'how many results are there';
  expect(countAsked(question, turnOn(RESULTS, question).model)).toBe('4 results.');
});
