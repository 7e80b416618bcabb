// SPDX-License-Identifier: MIT
// "I'm in a hurry", "it's too quiet", "no thanks": said before what is to be done, of nothing that the page has.
import { isBackground, mayAskWhy } from '../language/background.ts';
import type { Clause } from '../language/command.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { wordsOf } from '../language/text.ts';
import type { Turn } from '../turn/turn.ts';

const REMARK =
  /^(?:(?:i|we|it|that|he|she|they)(?:['’](?:m|s|re|ve|d|ll)| am| is| are| was| have| has| hate| love| can['’]?t| need| must)|im|its|money['’]?s|no,? thanks|(?:a |the )?\p{L}+ (?:has|have|is|are|was|were)) /iu;

/** No clauses, where others follow and the page has none of its words but those that the next says, too; undefined otherwise. */
export function remarkClauses({ source, command }: Clause, turn: Turn): Clause[] | undefined {
  const isBare = command.kind === 'click' && command.target === source;
  const next = turn.memo.clauses[turn.at + 1];
  if (!isBare || next === undefined) return undefined;
  const isWhy = isBackground(source) && !mayAskWhy(next.source);
  if (!REMARK.test(`${source} `) && !isWhy) return undefined;
  const said = wordsOf(next.source);
  const telling = wordsOf(source).filter((word) => !STOP_WORDS.has(word) && !said.includes(word));
  const isValue = /["“\d]|\s\p{Lu}/u.test(source);
  return isValue || turn.model.names.sharing(telling, '').length > 0 ? undefined : [];
}
