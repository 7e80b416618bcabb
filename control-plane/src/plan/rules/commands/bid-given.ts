// SPDX-License-Identifier: MIT
// "Bid 100 for lot 103", where each has a field for the amount and a button beside it that is called by the deed: typed first, then pressed.
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { wordsOf } from '../language/text.ts';
import { isButton } from '../page/kinds.ts';
import { isWithin } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const GIVEN =
  /^(?<deed>bid|offer|donate|pay|stake|tip|guess)\s+(?:[€£$]\s?)?(?<amount>\d[\d.,]*)(?:\s?(?:euros?|pounds?|dollars?|[€£$]))?\s+(?:for|on|to|towards|at)\s+(?<what>\S.*)$/i;
const CALLED = 0.8;

/** Undefined where no one field is called by the deed and its thing, or no such button stands with it. */
export function bidGiven(clause: Clause, turn: Turn): Clause[] | undefined {
  const { deed, amount, what } = GIVEN.exec(clause.source)?.groups ?? {};
  if (deed === undefined || amount === undefined || turn.progress.length > 0 || isDerived(clause))
    return undefined;
  const found = turn.find(`${deed} for ${what}`, 'type');
  if (found.state !== 'found' || found.element.kind !== 'field' || found.score < CALLED) return undefined;
  const { parent } = found.element.node;
  const [press, ...more] = turn.model.elements.filter(
    (one) =>
      isButton(one) &&
      parent !== undefined &&
      isWithin(one.node, parent) &&
      wordsOf(one.name)[0] === deed.toLowerCase(),
  );
  return press === undefined || more.length > 0
    ? undefined
    : clausesFor(clause, [
        { kind: 'complete', field: pinned(found.element, found.element.name), value: amount },
        { kind: 'click', target: pinned(press, press.name) },
      ]);
}
