// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { toTask } from '../../../control-plane/src/task/record.ts';
import { task } from '../../../shared/tasks.ts';
import { taskRecord } from '../../support/memory-stores.ts';

const imageUrl = (id: string, n: number) => `/image/${id}/${n}`;
const click = { kind: 'click', ref: 'e1', name: 'Trips' } as const;

describe('the task object', () => {
  it('holds what the API promises and nothing of the workings', () => {
    const record = taskRecord({
      memo: { secret: 1 },
      question: { round: 2, text: 'Shall I?', options: ['Yes', 'No'], expires: 5, pending: [click] },
      actions: [{ n: 1, step: 1, action: click, state: 'done', ms: 12, hasImage: true }],
      url: 'http://town.test/',
    });
    const shown = toTask(record, imageUrl);
    expect(task.strict().safeParse(shown).error).toBeUndefined();
    expect(JSON.stringify(shown)).not.toMatch(/memo|pending|"ref"|round/);
    expect(shown.steps).toEqual([
      {
        n: 1,
        action: 'click',
        target: 'Trips',
        text: 'Click “Trips”',
        state: 'done',
        ms: 12,
        image: '/image/t1/1',
      },
    ]);
  });

  it('shows what was skipped or interrupted as failed', () => {
    const actions = (['skipped', 'interrupted', 'failed'] as const).map((state, i) => {
      return { n: i + 1, step: 1, action: click, state };
    });
    const { steps } = toTask(taskRecord({ actions }), imageUrl);
    expect(steps.map(({ state }) => state)).toEqual(['failed', 'failed', 'failed']);
  });

  it('has no step that runs on behind its end', () => {
    const actions = [{ n: 1, step: 1, action: click, state: 'running' as const }];
    expect(toTask(taskRecord({ actions }), imageUrl).steps[0]?.state).toBe('running');
    expect(toTask(taskRecord({ actions, state: 'cancelled' }), imageUrl).steps[0]?.state).toBe('failed');
  });
});
