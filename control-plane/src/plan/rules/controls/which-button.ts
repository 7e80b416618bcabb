// SPDX-License-Identifier: MIT
// "… and press Check" where each part of a page has one: the one that stands with what was filled in last. "… and send them", where one
// button says "Submit" and another "Send words": likewise.
import type { Grounding } from '../page/grounding.ts';
import { type Element, isWithin } from '../page/model.ts';
import { nearestTo } from '../page/near.ts';
import { ownedBy } from '../page/own.ts';
import { lastFilled } from '../turn/filled.ts';
import type { Turn } from '../turn/turn.ts';

/** The grounding of what several controls of one name are called by, or several say in other words. */
export function whichButton(found: Grounding, said: string, turn: Turn): Grounding {
  const filled = filledLast(turn);
  if (filled === undefined) return found;
  if (SENDS_IT.test(said) || (SENDS.test(said) && isOfOtherForm(found, filled, turn)))
    return sendingIt(found, said, filled, turn);
  if (found.state !== 'unclear' || new Set(found.options.map(({ name }) => name)).size > 1) return found;
  const [only, ...more] = ownedBy(found.options.map((element) => ({ element, score: 1 }))).filter(({ own }) =>
    isWithin(filled.node, own),
  );
  return only === undefined || more.length > 0
    ? found
    : { state: 'found', element: only.match.element, score: 0.9 };
}

function filledLast(turn: Turn): Element | undefined {
  const last = lastFilled(turn);
  return turn.model.elements.find(({ ref }) => last !== undefined && 'ref' in last && ref === last.ref);
}

/** "Tick Olives and submit": a "Submit" that stands with fields of its own, in a part without what was filled in, sends something else. */
function isOfOtherForm(found: Grounding, filled: Element, { model }: Turn): boolean {
  if (found.state !== 'found') return false;
  let own = found.element.node;
  while (own.parent !== undefined && !isWithin(filled.node, own.parent)) own = own.parent;
  return model.elements.some(({ kind, node }) => TAKES.has(kind) && isWithin(node, own));
}

const TAKES = new Set<Element['kind']>(['field', 'choice', 'list']);
const SENDS = /^(?:send|submit)$/i;
const SENDS_IT = /^(?:send|submit|post|save|publish|apply) (?:it|that|this|them|these|those)(?: off| in)?$/i;
/** A button that says so, in these words or in others, whatever else it says. */
const SAYS = 0.75;

/** Of what is called so by one word or another, what stands with what was filled in last. */
function sendingIt(found: Grounding, said: string, filled: Element, turn: Turn): Grounding {
  const buttons = (SENDS.test(said) ? ['submit', 'send'] : [said])
    .flatMap((verb) => turn.matches(verb, 'click'))
    .filter(({ element, score }) => score >= SAYS && element.kind === 'button')
    .map(({ element }) => element);
  const [only, ...more] = nearestTo(filled.node, [...new Set(buttons)]);
  return only === undefined || more.length > 0 ? found : { state: 'found', element: only, score: SAYS };
}
