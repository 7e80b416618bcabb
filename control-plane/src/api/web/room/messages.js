// SPDX-License-Identifier: MIT
// @ts-check
// The data channel's text, in and out.

/** @import { ParticipantMessage, RoomMessage } from '../../../../../shared/messages.ts' */

/** @type {Readonly<Record<string, readonly string[]>>} which string members a type must have beyond the envelope */
const REQUIRED = {
  'assistant.state': ['state'],
  transcript: ['segment', 'participant'],
  'task.queued': ['task', 'participant', 'request'],
  'task.planning': ['task', 'participant'],
  'task.step': ['task', 'participant', 'state'],
  'task.question': ['task', 'participant'],
  'task.done': ['task', 'participant', 'answer'],
  'task.failed': ['task', 'participant', 'code'],
  'task.cancelled': ['task', 'participant'],
};

/**
 * A message to the room; undefined where the text is none (another application may share the channel). A type that this
 * client does not know is a message all the same: it has its place in the log.
 * @param {unknown} text
 * @returns {RoomMessage | undefined}
 */
export function parseRoomMessage(text) {
  if (typeof text !== 'string') return undefined;
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (value === null || typeof value !== 'object' || value.lam !== 1) return undefined;
  if (!Number.isInteger(value.seq) || value.seq < 0 || !Number.isFinite(value.time)) return undefined;
  const strings = ['type', 'text', ...((Object.hasOwn(REQUIRED, value.type) && REQUIRED[value.type]) || [])];
  return strings.every((name) => typeof value[name] === 'string') ? value : undefined;
}

/** @param {ParticipantMessage} message */
export function formatParticipantMessage(message) {
  return JSON.stringify(message);
}

/** A fresh id by which the answer to a request is told from others'. */
export function newRequestId() {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
