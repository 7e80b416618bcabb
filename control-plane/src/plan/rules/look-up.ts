// SPDX-License-Identifier: MIT
// What is nowhere on a page with a search may be what the search is there for: it is asked for it, once.
import type { PageAction } from '../action.ts';
import { isOfJourney } from './controls/dated.ts';
import type { Command } from './language/command.ts';
import { fewerWords, queryFor } from './language/query.ts';
import { nameOf } from './page/model.ts';
import { lookUpField, sentBy } from './page/search-field.ts';
import { countOf, LOOKED_UP, mark } from './turn/explored.ts';
import type { Turn } from './turn/turn.ts';

/** What is to be done is nothing to search for. */
const DOES =
  /^(?:the\s+)?(?:check ?out|pay|(?:log|sign) ?(?:in|out|up)|submit|send|save|continue|confirm|next|back|cancel|close|(?:turn|switch|set|make|mark|put|mute|unmute|pause|undo)(?=\s))\b/i;
/** "The 6th search result": a place among what was found is no name of anything. */
const PLACED =
  /^(?:the\s+)?(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|last)\s(?:\p{L}+\s)*(?:results?|hits?|links?|items?|finds?|entry|one)$/iu;
/** What is given a value, or ticked, is a control. */
const OF_CONTROLS = new Set<Command['kind'] | undefined>(['set', 'complete', 'check']);
const SENT = 'looked up by its button';

/** @param said What is looked for, or the question that nothing on the page answers. */
export function lookUp(turn: Turn, said: string): PageAction | undefined {
  const found = lookUpField(turn.model);
  const field = found !== undefined && isOfJourney(found, turn.model) ? undefined : found;
  const isControl = OF_CONTROLS.has(turn.memo.clauses[turn.at]?.command.kind);
  const query =
    field === undefined || isControl || DOES.test(said) || PLACED.test(said) ? undefined : queryFor(said);
  if (field === undefined || query === undefined) return undefined;
  const asked = countOf(turn, LOOKED_UP);
  const last = turn.input.history.at(-1);
  const button = sentBy(field, turn.model);
  if (asked > countOf(turn, SENT) && button !== undefined && last?.action.kind === 'type') {
    mark(turn, SENT);
    return { kind: 'click', ref: button.ref, name: nameOf(button) };
  }
  const text = [query, ...fewerWords(query)][asked];
  if (text === undefined) return undefined;
  mark(turn, LOOKED_UP);
  return { kind: 'type', ref: field.ref, name: nameOf(field), text, submit: button === undefined };
}
