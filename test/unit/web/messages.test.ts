// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { backoffMs } from '../../../control-plane/src/api/web/room/backoff.js';
import { createMemory } from '../../../control-plane/src/api/web/room/memory.js';
import {
  formatParticipantMessage,
  newRequestId,
  parseRoomMessage,
} from '../../../control-plane/src/api/web/room/messages.js';
import {
  clock,
  cost,
  countdown,
  duration,
  hue,
  initials,
  webAddress,
} from '../../../control-plane/src/api/web/shared/format.js';
import { MAX_REQUEST_CHARS } from '../../../control-plane/src/api/web/shared/limits.js';
import {
  MAX_REQUEST_CHARS as CONTRACT_MAX,
  participantMessage,
  type RoomMessage,
} from '../../../shared/messages.ts';

const idle: RoomMessage = {
  lam: 1,
  seq: 3,
  room: 'demo',
  time: 1,
  type: 'assistant.state',
  state: 'idle',
  text: 'Ready.',
};

describe('what comes on the data channel', () => {
  it('is read as a room message', () => {
    expect(parseRoomMessage(JSON.stringify(idle))).toEqual(idle);
  });

  it.each([
    ['no JSON', 'hello'],
    ['no object', '7'],
    ['nothing', 'null'],
    ['another application’s', JSON.stringify({ ...idle, lam: undefined })],
    ['without a place', JSON.stringify({ ...idle, seq: 'x' })],
    ['with a negative place', JSON.stringify({ ...idle, seq: -1 })],
    ['without a line', JSON.stringify({ ...idle, text: { a: 1 } })],
    ['a task’s without the task', JSON.stringify({ ...idle, type: 'task.done', answer: 'x' })],
    ['binary', new ArrayBuffer(4)],
  ])('is ignored where it is %s', (_what, text) => {
    expect(parseRoomMessage(text)).toBeUndefined();
  });

  it('keeps a message of an unknown type, even one named like a property of objects', () => {
    expect(parseRoomMessage(JSON.stringify({ ...idle, type: 'weather' }))).toBeDefined();
    expect(parseRoomMessage(JSON.stringify({ ...idle, type: 'constructor' }))).toBeDefined();
  });
});

describe('what goes out on the data channel', () => {
  it('fits the contract', () => {
    const id = newRequestId();
    expect(id).not.toBe(newRequestId());
    const text = formatParticipantMessage({ type: 'request', id, text: 'go back' });
    expect(participantMessage.parse(JSON.parse(text))).toEqual({ type: 'request', id, text: 'go back' });
    expect(MAX_REQUEST_CHARS).toBe(CONTRACT_MAX);
  });
});

describe('the memory of a tab', () => {
  const storage = () => {
    const items = new Map<string, string>();
    return {
      length: 0,
      clear: () => items.clear(),
      key: () => null,
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      removeItem: (key: string) => void items.delete(key),
    };
  };

  it('keeps the last 300 messages of a room, and none of another', () => {
    const store = storage();
    const memory = createMemory(store, 'demo');
    for (let seq = 0; seq <= 310; seq += 1) memory.add({ ...idle, seq });
    memory.save();
    const recalled = createMemory(store, 'demo').recall();
    expect(recalled.map(({ seq }) => seq)).toEqual(Array.from({ length: 300 }, (_, index) => index + 11));
    expect(createMemory(store, 'other').recall()).toEqual([]);
  });

  it('begins empty where what was kept cannot be read', () => {
    const store = storage();
    store.setItem('lam.room.demo', '{');
    expect(createMemory(store, 'demo').recall()).toEqual([]);
  });

  it('does without a storage that is full', () => {
    const full = {
      ...storage(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const memory = createMemory(full, 'demo');
    memory.add(idle);
    expect(() => memory.save()).not.toThrow();
  });
});

describe('the pause before another attempt to connect', () => {
  it('doubles up to ten seconds, with jitter', () => {
    expect([1, 2, 3, 6, 50].map((n) => backoffMs(n, 1))).toEqual([500, 1_000, 2_000, 10_000, 10_000]);
    expect(backoffMs(1, 0)).toBe(250);
  });
});

describe('numbers for people', () => {
  it('are short', () => {
    expect([0, 240.4, 999.4, 1_200, 59_949, 185_000].map(duration)).toEqual([
      '0 ms',
      '240 ms',
      '999 ms',
      '1.2 s',
      '59.9 s',
      '3 min 5 s',
    ]);
    expect([0, 0.0004, 0.32].map(cost)).toEqual(['$0.00', '$0.0004', '$0.32']);
    expect([countdown(45_000, 0), countdown(61_001, 0), countdown(0, 9)]).toEqual(['0:45', '1:02', '0:00']);
    expect(clock(0)).toMatch(/\d\d[:.]\d\d/);
  });

  it('gives a name its letters and its colour', () => {
    expect([initials('Ada Lovelace'), initials('bob'), initials('')]).toEqual(['AL', 'B', '?']);
    expect(hue('Ada')).toBe(hue('Ada'));
  });

  it('takes pictures from web addresses only', () => {
    expect(webAddress('/v1/x.png', 'http://h:1/')).toBe('http://h:1/v1/x.png');
    expect(webAddress('javascript:alert(1)', 'http://h:1/')).toBeUndefined();
    expect(webAddress(undefined, 'http://h:1/')).toBeUndefined();
  });
});
