// SPDX-License-Identifier: MIT
// "Go to “Billing address”, click on Edit": where what was gone to is the head of a part of the page and opens nothing, what is said next
// is meant in that part.
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { type Element, isWithin } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

/** Undefined where several of the part are called so, or what was gone to is more than a head. */
export function inPartGoneTo(clause: Clause, turn: Turn): Clause[] | undefined {
  const { command } = clause;
  if (command.kind !== 'click' || isDerived(clause) || turn.progress.length > 0) return undefined;
  const found = turn.find(command.target, 'click');
  const head = headGoneTo(turn);
  if (head === undefined || found.state !== 'unclear') return undefined;
  for (let part = head.node.parent; part !== undefined; part = part.parent) {
    const within = found.options.filter(({ node }) => isWithin(node, part));
    const [only, ...more] = within;
    if (only !== undefined)
      return more.length > 0
        ? undefined
        : clausesFor(clause, [{ kind: 'click', target: pinned(only, command.target) }]);
  }
  return undefined;
}

function headGoneTo({ memo, at, input, model }: Turn): Element | undefined {
  const before = memo.clauses[at - 1]?.command.kind;
  const last = input.history.at(-1)?.action;
  if ((before !== 'open' && before !== 'find') || last?.kind !== 'click') return undefined;
  const element = model.elements.find(({ ref, name }) => ref === last.ref && name === last.name);
  return element?.kind === 'heading' && element.node.expanded === undefined ? element : undefined;
}
