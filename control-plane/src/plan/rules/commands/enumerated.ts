// SPDX-License-Identifier: MIT
// Several things to press in one breath.
import { STOP_WORDS, STRUCTURE_NOUNS } from '../language/lexicon.ts';
import { stem, wordsOf } from '../language/text.ts';
import { listOf } from '../language/words.ts';
import { isUnknown } from '../page/class-words.ts';
import type { Use } from '../page/fitness.ts';
import type { Turn } from '../turn/turn.ts';

/** "A, B and C" where each is on the page; "add A and B to the basket" → "add A to the basket", "add B to the basket". */
export function enumeratedIn(phrase: string, turn: Turn, use: Use): string[] {
  if (!/,|\band\b/i.test(phrase) || turn.score(phrase, use) >= 0.96) return [];
  if (listOf(phrase).some((part) => isNowhere(part, turn))) return [];
  const distributed = shared(phrase, turn, use);
  const meant = new Set(distributed.map((part) => turn.matches(part, use)[0]?.element));
  // "Hide type and category" is one button.
  const [only] = meant;
  const isWhole = only !== undefined && listOf(phrase).every((part) => shares(part, only.name));
  if (distributed.length > 1 && meant.size === 1 && isWhole) return [];
  const names = new Set([...meant].map((element) => element?.name));
  if (names.size === 1) return distributed;
  const parts = listOf(phrase);
  const named = parts.length > 1 && parts.every((part) => turn.score(part, use) >= 0.85);
  return named ? parts : distributed;
}

/** "Back up maps and music", where no maps are to be seen: the button is not pressed for them. */
function isNowhere(part: string, { model }: Turn): boolean {
  const noun =
    wordsOf(part).findLast((word) => !STOP_WORDS.has(word) && !STRUCTURE_NOUNS.has(stem(word))) ?? '';
  return /^\p{L}{3,}$/u.test(noun) && isUnknown(noun, model);
}

const shares = (part: string, name: string): boolean =>
  wordsOf(part).some((word) => !STOP_WORDS.has(word) && wordsOf(name).includes(word));

/** What is said once before and behind an enumeration belongs to each of its members. */
function shared(phrase: string, turn: Turn, use: Use): string[] {
  const chunks = phrase.split(/\s*,\s*(?:and\s+)?|\s+and\s+/i).map((chunk) => chunk.split(/\s+/));
  const first = chunks[0] as string[];
  const last = chunks.at(-1) as string[];
  let best: { members: string[]; score: number } = { members: [], score: 0.8 };
  for (let head = 1; head <= Math.min(3, first.length - 1) && best.score < 0.9; head++)
    for (let tail = last.length; tail >= Math.max(1, last.length - 4); tail--) {
      const members = chunks.map((chunk, i) =>
        [
          ...first.slice(0, head),
          ...chunk.slice(i === 0 ? head : 0, i === chunks.length - 1 ? tail : undefined),
          ...last.slice(tail),
        ].join(' '),
      );
      if (turn.score(members[0] as string, use) < 0.6) continue;
      const scores = members.map((member) => turn.score(member, use));
      const score = scores.reduce((sum, one) => sum + one, 0) / scores.length - 0.001 * head;
      if (Math.min(...scores) >= 0.6 && score > best.score) best = { members, score };
    }
  return best.members;
}
