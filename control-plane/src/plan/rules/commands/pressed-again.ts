// SPDX-License-Identifier: MIT
// "Zoom in twice" by an item of a menu: the menu shuts at each press, and is opened again for the next.
import type { Clause } from '../language/command.ts';
import { repeated } from '../language/times.ts';
import { contentsOf } from '../page/branches.ts';
import { type Element, isWithin } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';

/** Undefined where it is done once, or what is called so is in no menu that was opened. */
export function pressedAgain(clause: Clause, turn: Turn, whole: Turn): Clause[] | undefined {
  const { command } = clause;
  if (command.kind !== 'click' && command.kind !== 'open') return undefined;
  const { phrase, times } = repeated(command.target);
  const found = times > 1 ? turn.find(phrase, 'click') : undefined;
  if (found?.state !== 'found' || found.element.kind !== 'menuitem') return undefined;
  const ways = waysTo(found.element, whole);
  const press: Clause = { ...clause, source: phrase, command: { kind: 'click', target: phrase } };
  const path = ways.map(({ name }) => ({ name }));
  const next: Clause = { ...press, later: true, path };
  return ways.length === 0 ? undefined : Array.from({ length: times }, (_, i) => (i === 0 ? press : next));
}

/** What is open and has it, the outermost first. */
function waysTo({ node }: Element, { model }: Turn): Element[] {
  const holds = (element: Element): boolean => {
    const part = element.node.expanded === true ? contentsOf(element) : undefined;
    return part !== undefined && isWithin(node, part);
  };
  return model.elements.filter(holds);
}
