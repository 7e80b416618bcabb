// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

it('the one thing without words is the handle of the slider, whatever its author calls it', async () => {
  const page = `- generic [ref=e1]:
  - generic [ref=e2] [cursor=pointer] [icon=handle state]
  - generic [ref=e3]: "5"
  - button "Submit" [ref=e4]`;
  const plan = await planOn('Select 3 with the slider', page);
  expect(plan.slice(0, 2)).toMatchObject([
    { kind: 'press', key: 'ArrowLeft', ref: 'e2' },
    { kind: 'press', key: 'ArrowLeft', ref: 'e2' },
  ]);
});
