// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { toJanusRoomId } from '../../../control-plane/src/janus/room-id.ts';

describe('toJanusRoomId', () => {
  it('leaves the id as it is where the plugin runs with string_ids', () => {
    expect(toJanusRoomId('1234', true)).toBe('1234');
    expect(toJanusRoomId('demo', true)).toBe('demo');
  });

  it('makes it the number that it is where the plugin runs without', () => {
    expect(toJanusRoomId('1234', false)).toBe(1234);
    expect(toJanusRoomId('9007199254740991', false)).toBe(Number.MAX_SAFE_INTEGER);
  });

  it.each(['demo', '0', '007', '-1', '1.5', '1e3', '0x10', ' 1', '', '9007199254740993'])(
    'refuses "%s" then: another id would come back',
    (room) => {
      expect(() => toJanusRoomId(room, false)).toThrow(
        expect.objectContaining({ name: 'LamError', code: 'bad_room_id', retryable: false }),
      );
    },
  );
});
