// SPDX-License-Identifier: MIT
// Recipes in the whole assistant: real pages, browser and model planner, a scripted model that would do what it is asked for.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MultiStepRun, type Ran } from '../../bench/multi-step/run.ts';
import type { Asked, MultiStep } from '../../bench/multi-step/tasks/task.ts';
import { MULTI_STEP } from '../../bench/multi-step/tasks.ts';

let run: MultiStepRun;
beforeAll(async () => {
  run = await MultiStepRun.start();
});
afterAll(() => run?.stop());

function task(name: string): MultiStep {
  const found = MULTI_STEP.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no task ${name}`);
  return found;
}

const told = ({ outcome, isDone, calls }: Ran) => ({ state: outcome.state, isDone, calls: calls.length });

describe('a task of several steps that a model has done once', () => {
  for (const name of [
    'search, open, set, save',
    'fill a dialog',
    'edit a row: a date',
    'remove a row',
    'plan an event',
    'demo site: another plan',
  ]) {
    it(`is done without it, in other words and with other values: ${name}`, async () => {
      const cold = await run.ask(task(name), task(name).cold);
      expect(told(cold)).toMatchObject({ state: 'done', isDone: true });
      expect(cold.recipes).toEqual(['miss', 'learned']);
      const warm = await run.ask(task(name), task(name).warm);
      expect(told(warm)).toEqual({ state: 'done', isDone: true, calls: 0 });
      expect(run.mistakes).toEqual([]);
    });
  }
});

describe('a request that is nearly the same', () => {
  const near: [name: string, other: Asked][] = [
    [
      'edit a row: an option',
      { text: 'press edit in the row of Bob, set the role to Owner and press save', values: {} },
    ],
    [
      'edit a row: an option',
      { text: 'press edit in the row of Bob Miller, set the role to Owner and press cancel', values: {} },
    ],
    ['remove a row', { text: 'press remove in the row of Dan Brown and click "Keep"', values: {} }],
    ['remove a row', { text: 'press remove in the row of Ron Miller and click "Yes, remove"', values: {} }],
    [
      'notifications: a switch and a list',
      {
        text: 'open the notifications tab, turn off the weekly digest, choose Daily as the frequency and press save changes',
        values: {},
      },
    ],
    [
      'check out',
      { text: task('check out').cold.text.replace('place the order', 'cancel the order'), values: {} },
    ],
  ];
  for (const [name, other] of near) {
    it(`is left to the model from the start: ${other.text}`, async () => {
      await run.ask(task(name), task(name).cold);
      const gaveUp = {
        ...task(name),
        answer: () => [{ kind: 'fail', code: 'no', reason: 'Not that.' }],
        check: () => 'true',
      };
      const { outcome, recipes } = await run.ask(gaveUp, other);
      expect([recipes, outcome.actions.length, outcome.state]).toEqual([['miss'], 0, 'failed']);
    });
  }
});
