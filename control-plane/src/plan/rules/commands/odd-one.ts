// SPDX-License-Identifier: MIT
// What is done to the one thing that is not called as all the others beside it.
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import type { Element } from '../page/model.ts';
import { oddOne, tellsOdd } from '../page/odd-one.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const PRESSES = /^(?:please )?(?:click|press|tap|hit|choose|select|pick|find|push|tick|open)\b/i;

const CALLED = 0.9;
const PRESSED = new Set<Element['kind']>(['button', 'link', 'tab', 'menuitem']);

export function oddOneClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source } = clause;
  if (isDerived(clause) || !PRESSES.test(source) || !tellsOdd(source)) return undefined;
  const called = turn.find(source, 'click');
  // "Odd one out" may be what a game is called.
  if (called.state === 'found' && called.score >= CALLED && PRESSED.has(called.element.kind))
    return undefined;
  const odd = oddOne(turn.model);
  return odd && clausesFor(clause, [{ kind: 'click', target: pinned(odd, odd.name) }]);
}
