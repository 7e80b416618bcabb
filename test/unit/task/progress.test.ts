// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import {
  assistantState,
  ending,
  planning,
  questionMessage,
  queued,
  stateWhile,
  stepMessage,
} from '../../../control-plane/src/task/progress.ts';
import { type AssistantState, roomMessageBody } from '../../../shared/messages.ts';
import { taskRecord } from '../../support/memory-stores.ts';

const action = { kind: 'click', ref: 'e1', name: 'Trips' } as const;

describe('what the room is told', () => {
  it('follows the protocol, and has a line that can be shown as it is', () => {
    const task = taskRecord();
    const question = { round: 1, text: 'Which?', options: ['A'], expires: 1 };
    const messages = [
      ...(['away', 'idle', 'listening', 'waiting'] satisfies AssistantState[]).map(assistantState),
      { ...queued(task, 'mine'), position: 1 },
      planning(task),
      stepMessage(task, { n: 1, step: 1, action, state: 'running' }, undefined),
      questionMessage(task, question),
      ending(taskRecord({ state: 'done', answer: '42', evidence: 'it says so' })),
      ending(taskRecord({ state: 'failed', error: { code: 'x', reason: 'why' } })),
      ending(taskRecord({ state: 'cancelled' })),
    ];
    for (const message of messages) {
      expect(roomMessageBody.safeParse(message).error).toBeUndefined();
      expect(message.text).not.toBe('');
    }
  });

  it('names who asked, or their number where they gave no name', () => {
    expect(queued(taskRecord(), undefined).text).toBe('Ada: “open the trips page”');
    const { display: _, ...nameless } = taskRecord();
    expect(queued(nameless, undefined).text).toContain('Participant 7');
  });

  it('has no refs in a step, and its time or its reason behind it', () => {
    const step = { n: 1, step: 1, action } as const;
    const told = (record: Parameters<typeof stepMessage>[1]) => stepMessage(taskRecord(), record, undefined);
    expect(told({ ...step, state: 'running' })).toMatchObject({ state: 'running', text: 'Click “Trips” …' });
    expect(told({ ...step, state: 'done', ms: 420 })).toMatchObject({
      text: 'Click “Trips” (0.42 s)',
      target: 'Trips',
    });
    expect(told({ ...step, state: 'failed', error: 'It is gone.' }).text).toBe('Click “Trips”: It is gone.');
    expect(told({ ...step, state: 'skipped', error: 'It is gone.' })).toMatchObject({ state: 'failed' });
    expect(told({ ...step, state: 'interrupted' })).toMatchObject({ state: 'failed' });
  });

  it('has no ending for a task that goes on', () => {
    expect(() => ending(taskRecord({ state: 'acting' }))).toThrow('has not ended');
  });
});

describe('stateWhile', () => {
  it('is idle behind every end, and left alone by a task that waits its turn', () => {
    expect(['done', 'failed', 'cancelled'].map((state) => stateWhile(state as 'done'))).toEqual(
      Array(3).fill('idle'),
    );
    expect(stateWhile('queued')).toBeUndefined();
    expect(stateWhile('waiting')).toBe('waiting');
  });
});
