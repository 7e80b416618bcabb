// SPDX-License-Identifier: MIT
// "… and press Check" where each part of a page has one: the one that stands with what was filled in last.
import type { Grounding } from '../page/grounding.ts';
import { isWithin } from '../page/model.ts';
import { ownedBy } from '../page/own.ts';
import { lastFilled } from '../turn/filled.ts';
import type { Turn } from '../turn/turn.ts';

/** The grounding of what several controls of one name are called by. */
export function whichButton(found: Grounding, turn: Turn): Grounding {
  if (found.state !== 'unclear' || new Set(found.options.map(({ name }) => name)).size > 1) return found;
  const last = lastFilled(turn);
  const filled = turn.model.elements.find(
    ({ ref }) => last !== undefined && 'ref' in last && ref === last.ref,
  );
  if (filled === undefined) return found;
  const [only, ...more] = ownedBy(found.options.map((element) => ({ element, score: 1 }))).filter(({ own }) =>
    isWithin(filled.node, own),
  );
  return only === undefined || more.length > 0
    ? found
    : { state: 'found', element: only.match.element, score: 0.9 };
}
