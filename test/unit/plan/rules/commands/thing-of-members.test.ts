// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const REPAIRS = [
  ['Kettle', '£18.00', 'Ready', ['Receipt', 'Collect']],
  ['Bicycle bell', '£4.50', 'Ready', ['Receipt', 'Collect']],
  ['Record player', '£95.00', 'At the bench', ['Receipt']],
] as const;
const PAGE = [
  '- generic [ref=e1]:',
  ...REPAIRS.flatMap(([name, sum, state, deeds], i) => [
    `  - generic [ref=m${i}]:`,
    `    - generic [ref=n${i}]: ${name}`,
    `    - generic [ref=s${i}]: ${state}`,
    `    - text: ${sum}`,
    ...deeds.map((deed, k) => `    - generic [ref=d${i}${k}] [cursor=pointer]: ${deed}`),
  ]),
].join('\n');

const refs = async (said: string) =>
  (await planOn(said, PAGE)).flatMap((action) => (action.kind === 'click' ? [action.ref] : []));

it.each([
  ['open the receipt of the most expensive item', 'd20'],
  ['get me the receipt for the bicycle bell', 'd10'],
  ['download all receipts', 'd00'],
  ['show me the receipts for both ready ones', 'd00'],
])('"%s" presses what the members have for it', async (said, first) => {
  expect((await refs(said))[0]).toBe(first);
});

it.each(['open the receipt for the toaster', 'show me the guarantee of the kettle'])(
  '"%s" presses none of another, and nothing that there is not',
  async (said) => {
    expect(await refs(said)).toEqual([]);
  },
);
