// SPDX-License-Identifier: MIT
// "Remove the check box", "enable the text field": what is said to be done to a control of the form is done by the button that is called just
// so beside it. The box is not ticked for it, and nothing is typed.

import type { SnapshotNode } from '../../snapshot.ts';
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { alsoCalled } from '../language/deeds.ts';
import type { Element } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const SAID =
  /^(remove|delete|enable|disable|hide|show|add|lock|unlock|toggle|duplicate)\s+(?:it\s+(?:again|back)|(?:the|this|that|its|an?)\s+(check ?box|radio(?: button)?|switch|text ?(?:field|box|area)|input(?: (?:field|box))?|field|drop ?-?down|slider|button|control)(?:\s+(?:again|back))?)$/i;

/** Undefined where no button is called so, or none of several stands nearest to such a control. */
export function onControl(clause: Clause, turn: Turn): Clause[] | undefined {
  const [, verb, noun = ''] = isDerived(clause) ? [] : (SAID.exec(clause.source) ?? []);
  if (verb === undefined || turn.progress.length > 0) return undefined;
  const { elements } = turn.model;
  const deed = verb.toLowerCase();
  const names = [deed, ...alsoCalled(deed)];
  const called = elements.filter(
    ({ kind, name }) => kind === 'button' && names.includes(name.trim().toLowerCase()),
  );
  const those = elements.filter((element) => isOfKind(element, noun));
  const button = called.length < 2 ? called[0] : called.find((one) => isBeside(one, those));
  return button && clausesFor(clause, [{ kind: 'click', target: pinned(button, verb) }]);
}

function isOfKind({ kind, node }: Element, noun: string): boolean {
  if (/^check/i.test(noun)) return node.role === 'checkbox';
  if (/^(?:radio|switch|slider|button)/i.test(noun)) return node.role === noun.split(' ')[0]?.toLowerCase();
  if (/^drop/i.test(noun)) return kind === 'list';
  return noun === '' || /^control/i.test(noun) || kind === 'field';
}

const isBeside = ({ node }: Element, those: Element[]): boolean => {
  const holds = (part: SnapshotNode | undefined, one: SnapshotNode): boolean =>
    part !== undefined && one.order > part.order && one.order < part.end;
  return those.some((one) => holds(node.parent, one.node));
};
