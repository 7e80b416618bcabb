// SPDX-License-Identifier: MIT
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RulesPlanner } from '../../../control-plane/src/plan/rules/planner.ts';
import { Assistant } from '../../support/assistant.ts';
import { loadSets, PAGES, tryTask } from './sets.ts';

const sets = [...(await loadSets())].filter(([name]) => !name.startsWith('sets/'));
let assistant: Assistant;

beforeAll(async () => {
  assistant = await Assistant.start(PAGES, new RulesPlanner());
});
afterAll(() => assistant.stop());

describe.each(sets)('the rules planner does the tasks of %s', (_, tasks) => {
  it.each(
    tasks
      .filter(({ skip }) => skip === undefined)
      .map((task) => [`${task.page}: ${task.text} ${task.replies?.join(', ') ?? ''}`, task] as const),
  )('%s', async (_, task) => {
    const { outcome, wrong } = await tryTask(assistant, task);
    const done = outcome.actions.map(({ action, state, error }) => ({ ...action, state, error }));
    expect(wrong, JSON.stringify(done)).toBeUndefined();
  });
});
