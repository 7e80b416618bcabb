// SPDX-License-Identifier: MIT
// What is nowhere on a page with a search may be what the search is there for: it is asked for it, once.
import type { PageAction } from '../action.ts';
import { lookUpField, sentBy } from './commands/search.ts';
import { queryFor } from './language/query.ts';
import { nameOf } from './page/model.ts';
import { mark, wasTried } from './turn/explored.ts';
import type { Turn } from './turn/turn.ts';

/** What is to be done is nothing to search for. */
const DOES =
  /^(?:the\s+)?(?:check ?out|pay|(?:log|sign) ?(?:in|out|up)|submit|send|save|continue|confirm|next|back|cancel|close)\b/i;
const ASKED = 'looked up';
const SENT = 'looked up by its button';

/** @param said What is looked for, or the question that nothing on the page answers. */
export function lookUp(turn: Turn, said: string): PageAction | undefined {
  const field = lookUpField(turn.model);
  const query = field === undefined || DOES.test(said) ? undefined : queryFor(said);
  if (field === undefined || query === undefined) return undefined;
  const isAsked = wasTried(turn, ASKED);
  const last = turn.input.history.at(-1);
  if (isAsked && (wasTried(turn, SENT) || last?.action.kind !== 'type')) return undefined;
  const button = sentBy(field, turn.model);
  if (isAsked && button === undefined) return undefined;
  mark(turn, isAsked ? SENT : ASKED);
  return isAsked && button !== undefined
    ? { kind: 'click', ref: button.ref, name: nameOf(button) }
    : { kind: 'type', ref: field.ref, name: nameOf(field), text: query, submit: button === undefined };
}
