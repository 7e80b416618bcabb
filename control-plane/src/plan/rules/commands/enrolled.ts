// SPDX-License-Identifier: MIT
// "Enrol me in Pottery", "sign up for the walk", where nothing in sight does it: it is done where that is told of, once it is open.
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { calledBest, isControl } from '../page/member-controls.ts';
import { takesClicks } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { isNamedBy } from './member-steps.ts';

const ENROLLED =
  /^(enroll?|register|sign(?=\s+(?:me|us|up)))(?:\s+(?:me|us|myself))?(?:\s+up)?\s+(?:in|on|to|for)\s+(.+)$/i;

/** Undefined where the page has a control for it in sight, or nothing that may be opened is called so. */
export function enrolledClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const [, verb, what] = ENROLLED.exec(clause.source) ?? [];
  if (verb === undefined || what === undefined || turn.progress.length > 0 || isDerived(clause))
    return undefined;
  const names = [NAMES[verb.toLowerCase()] ?? verb.toLowerCase(), ...Object.values(NAMES)];
  const source = `click: ${clause.source}`;
  const controls = turn.model.elements.filter((one) => isControl(one) && !WAITS.test(one.name));
  const control = calledBest(controls, names);
  const wasOpened = turn.memo.clauses[turn.at - 1]?.source === source;
  if (wasOpened && control !== undefined)
    return clausesFor(clause, [{ kind: 'click', target: pinned(control, what) }]);
  const fields = turn.model.elements.some(({ kind }) => kind === 'field');
  const found = fields || wasOpened || control !== undefined ? undefined : turn.find(what, 'open');
  if (found?.state !== 'found') return undefined;
  const { element } = found;
  const opens = (isControl(element) && element.kind !== 'menuitem') || takesClicks(element.node);
  return opens && isNamedBy(element, what)
    ? [{ source, command: { kind: 'click', target: pinned(element, what) } }, clause]
    : undefined;
}

/** To wait for a place is to have none. */
const WAITS = /\bwait(?:ing)?[ -]?list\b/i;

/** What it may be called beside what was said. */
const NAMES: Record<string, string> = {
  sign: 'sign up',
  enrol: 'enrol',
  enroll: 'enroll',
  register: 'register',
};
