// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const box = (name: string, ref: string) =>
  `  - generic [ref=${ref}0]:\n    - checkbox "${name}" [ref=${ref}]\n    - text: ${name}`;
const PAGE = [
  '- generic [ref=e1]:',
  ...['pq', 'k7Rt', 'In', 'zUv3'].map((name, i) => box(name, `e2${i}`)),
  '- generic [ref=e3]:',
  ...['mWw', 'Or', 'the', '9b'].map((name, i) => box(name, `e4${i}`)),
  '- button "Send" [ref=e5]',
].join('\n');

it.each([
  ['Select pq, k7Rt and click Send.', ['e20', 'e21']],
  ['Select mWw, In, 9b, Or and press Send', ['e40', 'e22', 'e43', 'e41']],
  ['check "the" and "pq", then click send', ['e42', 'e20']],
])('boxes that are called just so are ticked, whatever such words mean: "%s"', async (said, refs) => {
  const plan = await planOn(said, PAGE);
  expect(plan.slice(0, -1)).toMatchObject([
    ...refs.map((ref) => ({ kind: 'check', ref, on: true })),
    { kind: 'click', ref: 'e5' },
  ]);
});

it.each(['Select gx, k7Rt and click Send.', 'Select k7Rt, 4x, zUv3 and click Send.'])(
  'none is ticked where one of them is not there: "%s"',
  async (said) => {
    expect(await planOn(said, PAGE)).toMatchObject([{ kind: 'ask' }]);
  },
);
