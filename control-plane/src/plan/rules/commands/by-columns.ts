// SPDX-License-Identifier: MIT
// A card that moves by one column at a time: "Move to Doing" is pressed on the way from "To do" to "Done", then the rest is read anew.
import type { Clause } from '../language/command.ts';
import { normalise } from '../language/text.ts';
import { columnOf, columnsOf } from '../page/in-column.ts';
import type { Group, Member } from '../page/members.ts';
import { type Element, isWithin } from '../page/model.ts';
import { ownName } from '../page/several.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { isWholeOf, wholesOf } from './whole-deeds.ts';

/** Undefined where the card can be moved there at once, or nothing moves it nearer. */
export function byColumns(
  member: Member,
  group: Group,
  value: string,
  { model }: Turn,
): Clause[] | undefined {
  const columns = columnsOf(group);
  const from = columns.indexOf(columnOf(member) ?? '');
  const to = columns.findIndex((name) => normalise(name) === normalise(value));
  const wholes = wholesOf('move', model).filter(({ node }) => isWithin(node, member.node));
  const isNearer = (control: Element): boolean => {
    const at = columns.findIndex((name) => isWholeOf(name, control));
    return at >= 0 && (from < at ? at < to : at > to && at < from);
  };
  const nearer = wholes.find(isNearer);
  if (from < 0 || to < 0 || nearer === undefined || wholes.some((one) => isWholeOf(value, one)))
    return undefined;
  const source = `move ${ownName(member, group)} to ${value}`;
  return [
    { source: `move: ${source}`, command: { kind: 'click', target: pinned(nearer, nearer.name) } },
    { source, command: { kind: 'click', target: source } },
  ];
}

/** What stands over some of them and is called so, if need be but for a small word: "Done" of "Done 4", "On the slip" of "the slip". */
export function columnMeant(group: Group, value: string): string | undefined {
  const columns = columnsOf(group);
  const whole = columns.find((name) => normalise(name) === normalise(value));
  const [bare, ...more] = columns.filter((name) => withoutPlacing(name) === withoutPlacing(value));
  return whole ?? (more.length === 0 ? bare : undefined);
}

const withoutPlacing = (name: string): string =>
  normalise(name).replace(/^(?:(?:in|into|on|onto|at|to|under)\s+)?(?:the\s+)?(?=\S)/, '');
