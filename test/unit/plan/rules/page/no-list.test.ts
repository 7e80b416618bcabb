// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

it.each([
  [[2, 11, 6], 'n11'],
  [[3, 18, 4], 'n18'],
])('cards that are called %o are a list, and no numbers of pages', async (numbers, greatest) => {
  const page = `
- generic [ref=e1]:
  - generic [ref=e2]:
${numbers.map((n) => `    - generic [ref=n${n}] [cursor=pointer]: "${n}"`).join('\n')}
  - button "Submit" [ref=e3]`;
  const plan = await planOn('pick the card with the greatest number', page);
  expect(plan).toMatchObject([{ kind: 'click', ref: greatest }, { kind: 'done' }]);
});
