// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const numbers = ['41', '-6', '118']
  .map((text, i) => `- generic [ref=n${i}] [cursor=pointer]: "${text}"`)
  .join('\n');

it.each([
  ['click the numbers in order starting with the smallest', ['n1', 'n0', 'n2']],
  ['click the numbers from the highest to the lowest', ['n2', 'n0', 'n1']],
  ['click the numbers in ascending order', ['n1', 'n0', 'n2']],
])('presses numbers in their order: "%s"', async (request, refs) => {
  const actions = await planOn(request, numbers);
  expect(actions.flatMap((action) => ('ref' in action ? [action.ref] : []))).toEqual(refs);
  expect(actions.at(-1)).toMatchObject({ kind: 'done', answer: expect.stringContaining('“118”') });
});

it('takes a day for one day, however many things are called by its month', async () => {
  const days = [26, 27, 28].map((day) => `- button "November ${day}, 2026" [ref=d${day}]`).join('\n');
  expect(await planOn('choose 27 November', days)).toMatchObject([
    { kind: 'click', ref: 'd27' },
    { kind: 'done' },
  ]);
});
