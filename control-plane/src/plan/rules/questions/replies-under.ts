// SPDX-License-Identifier: MIT
// "The reply with the most points under Pia's comment": it is one of those that stand in that comment, and neither the comment nor one of its like.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { groupsOf } from '../page/members.ts';
import { isWithin, type PageModel } from '../page/model.ts';

const UNDER =
  /^(?<asked>.*\b(?:repl(?:y|ies)|answers?|responses?)\b.*?)\s+(?:under|to|below|beneath|on)\s+(?<whose>(?:\p{L}+ ){0,2}\p{L}+?)(?:['’]s|s['’]?|['’])?\s+(?:comment|post|message|question|review|thread)(?<rest>\s+(?:has|have|had|got|gets|says?|is|was)\b.*)?$/iu;
const SAME = 0.85;

export interface Replies {
  question: string;
  part: SnapshotNode | undefined;
}

/** What is asked of the replies, and the part with them, undefined where none are shown; undefined where a question is about no such replies. */
export function repliesUnder(said: string, { root }: PageModel): Replies | undefined {
  const { asked, whose, rest = '' } = UNDER.exec(said)?.groups ?? {};
  if (asked === undefined || whose === undefined) return undefined;
  const words = wordsOf(whose);
  const members = groupsOf(root).flatMap((group) => group.members);
  const called = members.filter(({ title }) =>
    words.every((word, i) => likeness(word, wordsOf(title)[i] ?? '') >= SAME),
  );
  const [own, ...more] = called.filter(
    ({ node }) => !called.some((one) => one.node !== node && isWithin(node, one.node)),
  );
  if (own === undefined || more.length > 0) return undefined;
  const part = [...walk(own.node)].find((node) => node !== own.node && node.role === 'list');
  return { question: `${asked}${rest}`, part };
}
