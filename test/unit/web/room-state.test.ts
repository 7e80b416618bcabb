// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { tasksAhead } from '../../../control-plane/src/api/web/room/model.js';
import { initialRoomState, reduceRoom } from '../../../control-plane/src/api/web/room/room-state.js';
import type { RoomMessage, RoomMessageBody } from '../../../shared/messages.ts';

const usage = {
  llmCalls: 0,
  inputTokens: 0,
  cachedTokens: 0,
  outputTokens: 0,
  images: 0,
  audioSeconds: 0,
  costUsd: 0,
};
const timings = { queueMs: 1, sttMs: 0, planMs: 2, actMs: 3, totalMs: 6 };
const ofTask = { task: 't1', participant: '7' };

const log = (...bodies: RoomMessageBody[]): RoomMessage[] =>
  bodies.map((body, index) => ({ lam: 1, seq: index + 1, room: 'demo', time: 1_000 + index, ...body }));

const CONVERSATION = log(
  {
    type: 'transcript',
    segment: 's1',
    participant: '7',
    display: 'Ada',
    final: true,
    text: 'computer reserve Friday',
  },
  {
    type: 'task.queued',
    ...ofTask,
    request: 'reserve Friday',
    source: 'spoken',
    position: 1,
    text: 'Ada: “reserve Friday”',
  },
  { type: 'assistant.state', state: 'planning', text: 'Thinking …' },
  { type: 'task.planning', ...ofTask, text: 'Thinking …' },
  { type: 'task.step', ...ofTask, n: 1, action: 'click', state: 'running', text: 'Click “Friday” …' },
  {
    type: 'task.step',
    ...ofTask,
    n: 1,
    action: 'click',
    state: 'done',
    ms: 420,
    image: '/i/1',
    text: 'Click “Friday” (420 ms)',
  },
  { type: 'task.step', ...ofTask, n: 2, action: 'click', state: 'running', text: 'Click “Reserve” …' },
  {
    type: 'task.step',
    ...ofTask,
    n: 2,
    action: 'click',
    state: 'done',
    ms: 300,
    fallback: 'A header was in the way.',
    text: 'Click “Reserve” (300 ms) – A header was in the way.',
  },
  {
    type: 'task.done',
    ...ofTask,
    answer: 'Reserved.',
    evidence: 'Reserved for Ada',
    usage,
    timings,
    text: 'Reserved.',
  },
  { type: 'assistant.state', state: 'idle', text: 'The assistant is ready.' },
);

const play = (messages: RoomMessage[], from = initialRoomState()) =>
  messages.reduce((state, message) => reduceRoom(state, { kind: 'message', message }), from);

const essence = (state: ReturnType<typeof initialRoomState>) => ({
  items: state.items,
  assistant: state.assistant,
  lastSeq: state.lastSeq,
});

describe('the room as its messages tell it', () => {
  it('shows the caption, then the task with its steps and its answer', () => {
    const state = play(CONVERSATION);
    expect(state.assistant.state).toBe('idle');
    expect(state.lastSeq).toBe(10);
    expect(state.items).toMatchObject([
      { kind: 'speech', display: 'Ada', text: 'computer reserve Friday', final: true },
      {
        kind: 'task',
        request: 'reserve Friday',
        source: 'spoken',
        phase: 'done',
        line: 'Reserved.',
        evidence: 'Reserved for Ada',
        timings,
        steps: [
          { n: 1, state: 'done', ms: 420, image: '/i/1', text: 'Click “Friday”' },
          { n: 2, state: 'done', ms: 300, text: 'Click “Reserve”', fallback: 'A header was in the way.' },
        ],
      },
    ]);
  });

  it('is not changed by a replay of what it knows', () => {
    const state = play(CONVERSATION);
    expect(play(CONVERSATION, state)).toBe(state);
  });

  it('comes out the same backwards, and with every message twice', () => {
    const expected = essence(play(CONVERSATION));
    expect(essence(play(CONVERSATION.toReversed()))).toEqual(expected);
    expect(essence(play(CONVERSATION.flatMap((message) => [message, message])))).toEqual(expected);
  });

  it('comes out the same when the replay of what was missed mixes with what is new', () => {
    const mixed = [0, 8, 1, 9, 2, 3, 5, 4, 7, 6].map((index) => CONVERSATION[index]!);
    expect(essence(play(mixed))).toEqual(essence(play(CONVERSATION)));
  });

  it('counts a message of an unknown type and shows nothing of it', () => {
    const unknown = {
      lam: 1,
      seq: 11,
      room: 'demo',
      time: 1,
      type: 'weather',
      text: 'sunny',
    } as unknown as RoomMessage;
    const before = play(CONVERSATION);
    const after = play([unknown], before);
    expect(after.items).toBe(before.items);
    expect(after.lastSeq).toBe(11);
  });

  it('starts over when the log of the room does', () => {
    const [fresh] = log({
      type: 'task.queued',
      task: 't2',
      participant: '7',
      request: 'go back',
      source: 'typed',
      position: 1,
      text: 'x',
    });
    const state = play([fresh!], play(CONVERSATION));
    expect(state.lastSeq).toBe(1);
    expect(state.items).toMatchObject([{ kind: 'task', request: 'go back' }]);
  });

  it('stays ended, or asking, when the picture of a step comes later', () => {
    const picture: RoomMessage = { ...CONVERSATION[7]!, seq: 20, time: 20, image: '/i/2' } as RoomMessage;
    expect(play([picture], play(CONVERSATION)).items[1]).toMatchObject({
      phase: 'done',
      line: 'Reserved.',
      steps: [{ image: '/i/1' }, { image: '/i/2' }],
    });
    const question: RoomMessage = {
      ...{ lam: 1, seq: 9, room: 'demo', time: 9, type: 'task.question', ...ofTask },
      ...{ expires: 60_000, text: 'Sure?' },
    };
    const asking = play([...CONVERSATION.slice(0, 8), question, picture]);
    expect(asking.items[1]).toMatchObject({ phase: 'waiting', question: { text: 'Sure?' } });
  });

  it('ends with its end, whatever is told of it afterwards and in whatever order that comes', () => {
    const picture = { ...CONVERSATION[7]!, seq: 20, time: 20, image: '/i/2' } as RoomMessage;
    const log = [...CONVERSATION, picture];
    expect(essence(play(log.toReversed()))).toEqual(essence(play(log)));
  });
});

describe('a request of somebody who has left', () => {
  it('bears the name that came with it', () => {
    const queued: RoomMessage = {
      lam: 1,
      seq: 1,
      room: 'demo',
      time: 1,
      type: 'task.queued',
      task: 't1',
      participant: '8f',
      display: 'Grace',
      request: 'go back',
      source: 'typed',
      position: 1,
      text: 'Grace: “go back”',
    };
    expect(play([queued]).names).toMatchObject({ '8f': 'Grace' });
  });
});

describe('a request that waits for its turn', () => {
  const waiting = (seq: number, task: string): RoomMessage => ({
    ...{ lam: 1, seq, room: 'demo', time: seq, type: 'task.queued', task, participant: '7' },
    ...{ request: task, source: 'typed', position: seq, text: task },
  });
  const ahead = (state: ReturnType<typeof initialRoomState>) =>
    state.items.map((item) => (item.kind === 'task' ? tasksAhead(state, item) : undefined));

  it('knows how many are before it, now', () => {
    const state = play([waiting(1, 'a'), waiting(2, 'b'), waiting(3, 'c')]);
    expect(ahead(state)).toEqual([0, 1, 2]);
    const gone: RoomMessage = {
      ...{ lam: 1, seq: 4, room: 'demo', time: 4, type: 'task.cancelled', task: 'a' },
      ...{ participant: '7', timings, text: 'Cancelled' },
    };
    expect(ahead(play([gone], state))).toEqual([0, 0, 1]);
  });
});

describe('captions', () => {
  const caption = (text: string, final: boolean, seq = 0): RoomMessage => ({
    lam: 1,
    seq,
    room: 'demo',
    time: 5,
    type: 'transcript',
    segment: 's9',
    participant: '8',
    final,
    text,
  });

  it('replaces an interim caption by the next, and keeps the final one', () => {
    const state = play([
      caption('search', false),
      caption('search for', false),
      caption('search for flights', true, 1),
      caption('search for', false),
    ]);
    expect(state.items).toMatchObject([
      { text: 'search for flights', final: true, display: 'Participant 8' },
    ]);
  });
});

describe('the assistant’s state', () => {
  const away: RoomMessage = {
    lam: 1,
    seq: 0,
    room: 'demo',
    time: 1,
    type: 'assistant.state',
    state: 'away',
    text: 'away',
  };

  it('takes away and back, which are outside the log, as they come', () => {
    const gone = play([away], play(CONVERSATION));
    expect(gone.assistant.state).toBe('away');
    expect(play([{ ...away, state: 'idle' }], gone).assistant.state).toBe('idle');
  });
});

describe('requests on their way', () => {
  const sent = reduceRoom(initialRoomState(), { kind: 'sent', id: 'r1', text: 'go back', time: 1 });

  it('are pending until the room confirms them', () => {
    expect(sent.pending).toHaveLength(1);
    const [queued] = log({
      type: 'task.queued',
      ...ofTask,
      request: 'go back',
      source: 'typed',
      position: 1,
      id: 'r1',
      text: 'x',
    });
    expect(play([queued!], sent).pending).toEqual([]);
  });

  it('say why they were refused', () => {
    const refusal: RoomMessage = {
      lam: 1,
      seq: 0,
      room: 'demo',
      time: 1,
      type: 'error',
      code: 'queue_full',
      reason: 'full',
      id: 'r1',
      text: 'Too many requests wait.',
    };
    const state = play([refusal], sent);
    expect(state.pending).toMatchObject([{ id: 'r1', trouble: 'Too many requests wait.' }]);
    expect(state.notices).toEqual([]);
  });

  it('are in doubt after the connection was lost', () => {
    expect(reduceRoom(sent, { kind: 'link-lost' }).pending[0]?.trouble).toMatch(/not confirmed/i);
  });
});

describe('questions', () => {
  it('are open until answered, and gone when the task goes on', () => {
    const [question, planning] = log(
      { type: 'task.question', ...ofTask, options: ['Yes', 'No'], expires: 60_000, text: 'Reserve it?' },
      { type: 'task.planning', ...ofTask, text: 'Thinking …' },
    );
    const asked = play([question!]);
    expect(asked.items[0]).toMatchObject({ phase: 'waiting', question: { options: ['Yes', 'No'] } });
    const answered = reduceRoom(asked, { kind: 'answered', task: 't1', text: 'Yes' });
    expect(answered.items[0]).toMatchObject({ question: { answered: 'Yes' } });
    expect(play([planning!], answered).items[0]).toMatchObject({ phase: 'planning', question: undefined });
  });
});

describe('people', () => {
  const ada = { id: '1', display: 'Ada', muted: false, talking: false, moderator: false };
  const bob = { id: '2', display: 'Bob', muted: true, talking: false, moderator: false };

  it('come, talk, go, and keep their name in what they said', () => {
    let state = reduceRoom(initialRoomState(), { kind: 'people', self: '1', people: [ada] });
    state = reduceRoom(state, { kind: 'person', person: bob });
    state = reduceRoom(state, { kind: 'talking', id: '2', on: true });
    expect(state.people).toEqual([ada, { ...bob, talking: true }]);
    state = reduceRoom(state, { kind: 'person-left', id: '2' });
    expect(state.people).toEqual([ada]);
    expect(state.names).toEqual({ 1: 'Ada', 2: 'Bob' });
  });
});

describe('notices', () => {
  it('are bounded, not repeated, and can be dismissed', () => {
    let state = initialRoomState();
    for (const text of ['a', 'b', 'b', 'c', 'd', 'e'])
      state = reduceRoom(state, { kind: 'notice', tone: 'error', text });
    expect(state.notices.map(({ text }) => text)).toEqual(['b', 'c', 'd', 'e']);
    state = reduceRoom(state, { kind: 'dismissed', key: state.notices[0]!.key });
    expect(state.notices.map(({ text }) => text)).toEqual(['c', 'd', 'e']);
  });
});
