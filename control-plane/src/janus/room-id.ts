// SPDX-License-Identifier: MIT
import { LamError } from '../errors.ts';

/**
 * A room id as Janus takes it: itself where the plugin runs with `string_ids`, else the number that it is.
 * @throws LamError `bad_room_id` where it is no number that Janus, JSON and JavaScript agree on
 */
export function toJanusRoomId(room: string, stringIds: boolean): string | number {
  if (stringIds) return room;
  const number = Number(room);
  if (/^[1-9]\d*$/.test(room) && Number.isSafeInteger(number)) return number;
  throw new LamError(
    'bad_room_id',
    `"${room}" is not a room id for this Janus: it needs a positive whole number, unless string_ids is on.`,
  );
}
