// SPDX-License-Identifier: MIT
import { createHash, randomBytes } from 'node:crypto';

// Crockford's base 32 in lower case: no letter that is mistaken for a digit, safe in URLs and in BullMQ job ids.
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

function encode(bytes: Buffer): string {
  let out = '';
  for (const byte of bytes) out += ALPHABET[byte & 31];
  return out;
}

/** A fresh task id, `t` and 12 letters (60 random bits). */
export function newTaskId(): string {
  return `t${encode(randomBytes(12))}`;
}

/**
 * The task id of a message that may arrive more than once: the same origin always gives the same id, so that
 * accepting it again is a no-op.
 */
export function taskIdOf(...origin: (string | number)[]): string {
  return `t${encode(createHash('sha256').update(origin.join('\n')).digest().subarray(0, 12))}`;
}
