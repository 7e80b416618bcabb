// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import type { PastAction } from '../../../../control-plane/src/plan/planner.ts';
import { RulesPlanner } from '../../../../control-plane/src/plan/rules/planner.ts';
import { inputOn, planThrough } from '../../../support/planning.ts';

const PAGE = ['- button "Load" [ref=e1]', '- text: Berths'].join('\n');
const SAID = 'Click Load, then click Berth 9.';

/** What is planned once that press had this effect. */
async function after(changed: PastAction['changed']): Promise<unknown> {
  const planner = new RulesPlanner();
  const signal = AbortSignal.timeout(4_000);
  const input = inputOn(SAID, PAGE);
  const { actions, memo } = await planner.plan(input, signal);
  const history = actions.map((action) => ({ step: 1, action, state: 'done', changed }) as PastAction);
  return (await planner.plan({ ...input, memo, history }, signal)).actions[0];
}

it('what a press without an effect was to bring is given a moment', async () => {
  expect(await after('nothing')).toMatchObject({ kind: 'wait', for: 'change' });
});

it('what a press with another effect did not bring is asked about', async () => {
  expect(await after('content')).toMatchObject({ kind: 'ask' });
});

it('what may end something is not done as long as the page says that it is at it', async () => {
  const page = '- button "Delete" [ref=e1]';
  const steps = await planThrough(
    'Click Delete',
    page,
    `${page}\n- generic [ref=e2]: Please wait…`,
    '- text: Nothing here',
  );
  expect(steps.flat().map(({ kind }) => kind)).toEqual(['click', 'wait', 'done']);
});
