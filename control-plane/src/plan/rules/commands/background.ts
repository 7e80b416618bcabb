// SPDX-License-Identifier: MIT
// "Can't be in, so hold it at the depot, I'll fetch it myself": where the whole comes to nothing, what only tells why is left out,
// if the page has nothing that is called so.
import { DAY, mayAskWhy, withoutBackground } from '../language/background.ts';
import { type Clause, isDerived } from '../language/command.ts';
import { withoutCourtesy } from '../language/courtesy.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { parseClause } from '../language/parse.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { wordsOf } from '../language/text.ts';
import type { Element } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';

/** It may be a part of what is written. */
const WRITES =
  /\b(?:reply|respond|answer|write|tell|say|saying|post|comment|message|text|tweet|note|review|report|ask|mail|email)\b|["“]/i;

export function backgroundClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source } = clause;
  if (turn.progress.length > 0 || isDerived(clause) || WRITES.test(source)) return undefined;
  const told = withoutBackground(source);
  if (told === undefined || mayAskWhy(told.rest)) return undefined;
  if (!told.left.every((part) => isBeside(part, told.rest, turn))) return undefined;
  const rest = withoutCourtesy(told.rest);
  const command = parseClause(rest);
  return command && [{ ...clause, source: rest, command }];
}

/** Nothing that can be set or pressed, and is not said in the rest as well, bears a word of it. */
function isBeside(part: string, rest: string, { model }: Turn): boolean {
  const said = wordsOf(rest);
  const telling = wordsOf(part.replace(DAY, '')).filter(
    (word) => !STOP_WORDS.has(word) && !SOFT_WORDS.has(word) && !said.includes(word),
  );
  return model.names.sharing(telling, '').every(({ kind }) => SHOWS.has(kind));
}

/** What is only read. */
const SHOWS = new Set<Element['kind']>(['text', 'heading', 'image']);
