// SPDX-License-Identifier: MIT
import type { Policy } from '../../../shared/rooms.ts';

const words = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .trim()
    .split(/\s+/);

/**
 * What of an utterance is a request to the assistant: what follows the wake phrase, or all of it where the room's
 * policy (or push to talk) says so. Undefined: it was said to the others. Empty: only the wake phrase was said.
 */
export function requestIn(
  text: string,
  policy: Pick<Policy, 'trigger' | 'wakePhrase'>,
  pushed: boolean,
): string | undefined {
  const spoken = words(text);
  const wake = words(policy.wakePhrase);
  const greeting = ['hey', 'ok', 'okay', 'hello'].includes(spoken[0] ?? '') ? 1 : 0;
  const addressed = wake.every((word, i) => spoken[greeting + i] === word);
  if (addressed) return spoken.slice(greeting + wake.length).join(' ');
  return pushed || policy.trigger === 'always' ? text.trim() : undefined;
}
