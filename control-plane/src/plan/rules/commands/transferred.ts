// SPDX-License-Identifier: MIT
// "Move Carla and Eva into the group", "take Ben out": chosen in the one list, then moved into the other by the button for that.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { type Clause, type Command, clausesFor } from '../language/command.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { stem, wordsOf } from '../language/text.ts';
import { listOf } from '../language/words.ts';
import { textOf } from '../page/labels.ts';
import { type Side, transferLists } from '../page/transfer-lists.ts';
import type { Turn } from '../turn/turn.ts';

const INTO = /^(?:move|add|put|transfer|assign|bring|send|get|take)\s+(.+?)\s+(?:over\s+)?(?:in)?to\s+(.+)$/i;
/** "Move Ben" alone says nowhere to. */
const OUT =
  /^(?:remove|exclude|drop|(?:take|move|get)(?=\s.+\s(?:out|from|off)\b))\s+(.+?)(?:\s+(?:out\s+of|from|off)\s+.+|\s+out)?$/i;

/** Undefined where there are no such lists, or not all that is named is in the one that it has to be in. */
export function transferClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  if (turn.progress.length > 0 || clause.command.kind === 'read') return undefined;
  const [, into = '', place = ''] = INTO.exec(clause.source) ?? [];
  const [, out = ''] = into === '' ? (OUT.exec(clause.source) ?? []) : [];
  for (const [first, second] of transferLists(turn.model)) {
    const from = into === '' ? second : isCalled(first, second, place) ? second : first;
    // "Into my upgrades" need not be what the second list is called.
    const moved = itemsNamed(into || out, from);
    if (moved !== undefined)
      return clausesFor(clause, moved.flatMap((item) => moving(item, from)).concat(pressing(moved, from)));
  }
  return undefined;
}

/** Whether a place is called as the first list rather than as the second. */
function isCalled(first: Side, second: Side, place: string): boolean {
  const said = wordsOf(place)
    .filter((word) => !STOP_WORDS.has(word))
    .map(stem);
  const told = ({ words }: Side): number =>
    said.filter((word) => words.some((one) => stem(one) === word)).length;
  return told(first) > told(second);
}

function itemsNamed(said: string, { items }: Side): SnapshotNode[] | undefined {
  const named = [[said], listOf(said)].map((parts) => parts.map((part) => itemNamed(part, items)));
  return named.find((found): found is SnapshotNode[] => found.length > 0 && !found.includes(undefined));
}

/** The only one that shows all these words. */
function itemNamed(said: string, items: SnapshotNode[]): SnapshotNode | undefined {
  const words = wordsOf(said).filter((word) => !STOP_WORDS.has(word));
  const [only, ...more] = items.filter((item) => {
    const shown = wordsOf(textOf(item));
    return words.length > 0 && words.every((word) => shown.includes(word));
  });
  return more.length === 0 ? only : undefined;
}

/** With boxes, all are ticked and moved at once; else one after the other, for a list may keep but one chosen. */
function moving(item: SnapshotNode, { button }: Side): Command[] {
  const box = boxOf(item);
  if (box?.checked === true) return [];
  const name = textOf(item);
  if (box !== undefined && item.pointer !== true)
    return [{ kind: 'check', target: `ref:${box.ref} ${name}`, on: true }];
  const chosen: Command = { kind: 'click', target: `ref:${item.ref} ${name}` };
  return box === undefined ? [chosen, press(button)] : [chosen];
}

const pressing = ([first]: SnapshotNode[], { button }: Side): Command[] =>
  first !== undefined && boxOf(first) !== undefined ? [press(button)] : [];

const boxOf = (item: SnapshotNode): SnapshotNode | undefined =>
  [...walk(item)].find(({ role, ref }) => role === 'checkbox' && ref !== undefined);

const press = ({ ref, name }: SnapshotNode): Command => ({
  kind: 'click',
  target: ref === undefined ? name : `ref:${ref} ${name}`,
});
