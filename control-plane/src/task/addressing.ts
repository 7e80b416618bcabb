// SPDX-License-Identifier: MIT
import type { Policy } from '../../../shared/rooms.ts';

const WORD = /[\p{L}\p{M}\p{N}'’]+/gu;
const GREETINGS = new Set(['hey', 'hi', 'ok', 'okay', 'hello']);

interface Word {
  text: string;
  /** Where it ends in what was said. */
  end: number;
}

function words(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0].normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase(),
    end: match.index + match[0].length,
  }));
}

/**
 * What of an utterance is a request to the assistant: what follows the wake phrase, or all of it where the room's
 * policy (or push to talk) says so. Undefined: it was said to the others. Empty: only the wake phrase was said.
 */
export function requestIn(
  text: string,
  policy: Pick<Policy, 'trigger' | 'wakePhrase'>,
  pushed: boolean,
): string | undefined {
  if (policy.trigger === 'off' && !pushed) return undefined;
  const behind = wakePhraseEnd(words(text), words(policy.wakePhrase));
  if (behind !== undefined) return withoutEdges(text.slice(behind));
  return pushed || policy.trigger === 'always' ? text.trim() : undefined;
}

/** Where the wake phrase ends that an utterance begins with, perhaps after a greeting. */
function wakePhraseEnd(spoken: Word[], wake: Word[]): number | undefined {
  const greeted = GREETINGS.has(spoken[0]?.text ?? '');
  for (const from of greeted ? [0, 1] : [0]) {
    if (wake.every(({ text }, i) => spoken[from + i]?.text === text))
      return spoken[from + wake.length - 1]?.end;
  }
  return undefined;
}

/** Recognisers set a comma behind the one who is addressed, and a full stop at the end. */
function withoutEdges(text: string): string {
  return text.replace(/^[\s,.:;!?…–—-]+|[\s,.;!…]+$/gu, '');
}
