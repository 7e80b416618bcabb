// SPDX-License-Identifier: MIT
// A page that draws itself anew at each click: what was to be clicked behind the first is there no more, and is clicked in its new place.
import { expect, it } from 'vitest';
import type { Action } from '../../../../../control-plane/src/plan/action.ts';
import type { PlanInput } from '../../../../../control-plane/src/plan/planner.ts';
import { RulesPlanner } from '../../../../../control-plane/src/plan/rules/planner.ts';
import { inputOn, pageOf } from '../../../../support/planning.ts';

const poll = (drawn: number): string =>
  [
    `- generic [ref=p${drawn}]:`,
    '  - text: 1. What is to become of the mill?',
    ...['Flats', 'Studios'].map((name, i) => `  - generic [ref=a${i}${drawn}] [cursor=pointer]: ${name}`),
    `- generic [ref=q${drawn}]:`,
    '  - text: 2. When is it to open?',
    ...['In spring', 'In autumn'].map(
      (name, i) => `  - generic [ref=b${i}${drawn}] [cursor=pointer]: ${name}`,
    ),
    `- button "Vote" [ref=v${drawn}]`,
  ].join('\n');

const skippedBehind = (actions: Action[]): PlanInput['history'] =>
  actions.map((action, i) => ({
    step: 1,
    action,
    state: i === 0 ? ('done' as const) : ('skipped' as const),
    changed: 'content' as const,
  })) as PlanInput['history'];

it('is clicked as often as the number still lacks', async () => {
  const counter = (drawn: number, shown: number): string =>
    [
      `- generic [ref=p${drawn}]:`,
      `  - generic [ref=n${drawn}]: Quince jars`,
      `  - button "-" [ref=l${drawn}]`,
      `  - text: "${shown}"`,
      `  - button "+" [ref=m${drawn}]`,
    ].join('\n');
  const planner = new RulesPlanner();
  const input = inputOn('set the quince jars to 3', counter(0, 0));
  const first = await planner.plan(input, AbortSignal.timeout(4_000));
  const history = skippedBehind(first.actions);
  const again = { ...input, memo: first.memo, history, page: pageOf(counter(1, 1)) };
  const { actions } = await planner.plan(again, AbortSignal.timeout(4_000));
  expect(actions.map(({ kind }) => kind)).toEqual(['click', 'click', 'done']);
});

it('is not clicked twice for what was skipped behind it', async () => {
  const planner = new RulesPlanner();
  const input = inputOn(
    'choose "Studios" in the first question and "In spring" in the second, then press Vote',
    poll(0),
  );
  const first = await planner.plan(input, AbortSignal.timeout(4_000));
  expect(first.actions).toMatchObject([
    { kind: 'click', ref: 'a10' },
    { kind: 'click', ref: 'b00' },
  ]);
  const history = skippedBehind(first.actions);
  const again = { ...input, memo: first.memo, history, page: pageOf(poll(1)) };
  const { actions } = await planner.plan(again, AbortSignal.timeout(4_000));
  expect(actions[0]).toMatchObject({ kind: 'click', ref: 'b01', name: 'In spring' });
});
