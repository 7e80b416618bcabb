// SPDX-License-Identifier: MIT
// "The bedroom is cold", "the newsletter from Ana is old" say how a thing is, and not what is to be done: nothing is clicked for them.
import type { Clause } from '../language/command.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { wordsOf } from '../language/text.ts';
import type { Element } from './model.ts';

const STATES =
  /^(?:the|that|this|these|those|my|our|your|his|her|their)\s[^,;:"“]*?(?<!\b(?:that|which|who|whose|where|what|it|there))\s(?:is|are|was|were|has|have|had|looks?|seems?)\s([^,;:"“]+)$/i;

/** What is said of a thing by a clause without a verb of its own. */
const statedIn = ({ command, source }: Clause): string | undefined =>
  command.kind === 'click' && command.target === source ? STATES.exec(source)?.[1] : undefined;

export const isStatement = (clause: Clause | undefined): boolean =>
  clause !== undefined && statedIn(clause) !== undefined;

/** Whether a clause without a verb of its own says something of what was found that the element does not. */
export function isOnlyStated({ labels }: Element, clause: Clause | undefined): boolean {
  const state = clause && statedIn(clause);
  if (state === undefined) return false;
  const shown = labels.flatMap(({ words }) => words);
  const telling = wordsOf(state).filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 && !telling.some((word) => shown.some((one) => isSame(one, word)));
}

/** But for a plural; what is cold is not to be made colder. */
const isSame = (shown: string, said: string): boolean =>
  shown === said || shown === `${said}s` || said === `${shown}s`;
