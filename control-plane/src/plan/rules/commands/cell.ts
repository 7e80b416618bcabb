// SPDX-License-Identifier: MIT
// "Set the stock of the lavender to 48" in a table whose cells are edited where they stand: the cell is clicked, or clicked twice, and
// what comes up in it takes the value.
import type { SnapshotNode } from '../../snapshot.ts';
import { plainValue } from '../controls/values.ts';
import type { Clause } from '../language/command.ts';
import { quote } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import { fieldOf } from '../page/measure.ts';
import { controlFor, insideOf } from '../page/member-controls.ts';
import { cellsUnder, type Member } from '../page/members.ts';
import { type Element, isWithin } from '../page/model.ts';
import { likelyGroups } from '../page/select.ts';
import { membersMeant } from '../page/several.ts';
import type { Result, Turn } from '../turn/turn.ts';
import { EDITS, takesValue } from './edited.ts';

const CHANGE =
  /^(?:please )?(?:change|set|update|correct|edit|raise|lower|put)\s+(?:the\s+)?(.+?)\s+to\s+(.+)$/i;
/** Of a grid; the cells of a mere table take nothing. */
const CELL = 'gridcell';
/** "… and its price to 3" is told of more than one. */
const OF_MORE = /\band (?:its|his|her|their|the)\s/i;
/** How well a field has to be named that is meant itself. */
const NAMED = 0.75;

/** Undefined where no such cell is told, or its row has another way to be changed. */
export function editCell(turn: Turn, { source }: Clause): Result | undefined {
  const [, said = '', told = ''] = CHANGE.exec(source) ?? [];
  const value = plainValue(told).text;
  const [cell] = readingsOf(said).flatMap(([whose, what]) => cellMeant(whose, what, turn) ?? []);
  if (cell === undefined || turn.failures > 0 || OF_MORE.test(told) || isField(said, turn)) return undefined;
  const { ref, name, node } = cell;
  const at = { ref, name };
  const taker = turn.model.elements.find(
    ({ kind, node: inner }) => kind === 'field' && isWithin(inner, node),
  );
  const tries = turn.progress.length;
  if (taker !== undefined) {
    const typed = { kind: 'type' as const, ref: taker.ref, name: taker.name, text: value, submit: true };
    const done = `set ${quote(said)} to ${quote(value)}`;
    return tries === 0
      ? undefined
      : { state: 'act', actions: [typed], said: done, final: true, pause: false };
  }
  const [action] = [
    { kind: 'click' as const, ...at },
    { kind: 'doubleclick' as const, ...at },
  ].slice(tries);
  return action && { state: 'act', actions: [action], said: '', final: false, pause: true };
}

/** Whose, and what of it: "the stock of the lavender", "the lavender's stock", "lavender stock". */
function readingsOf(said: string): [whose: string, what: string][] {
  const [, what, of] = /^(.+?)\s+(?:of|for|in)\s+(?:the\s+)?(.+)$/i.exec(said) ?? [];
  if (what !== undefined && of !== undefined) return [[of, what]];
  const [, owner, owned] = /^(.+?)['’]s\s+(.+)$/i.exec(said) ?? [];
  if (owner !== undefined && owned !== undefined) return [[owner, owned]];
  const words = said.split(/\s+/);
  return words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
}

/** The cell of that row under that column, where nothing in the row is made to change it. */
function cellMeant(
  whose: string,
  what: string,
  turn: Turn,
): (Pick<Element, 'ref' | 'name'> & { node: SnapshotNode }) | undefined {
  for (const group of likelyGroups(turn.model)) {
    const { columns } = group.collection;
    const column = columns.findIndex((name) => fieldOf({ fields: [{ names: [name], value: '' }] }, what));
    const [member, ...more] = column < 0 ? [] : (membersMeant(group, whose)?.members ?? []);
    if (member === undefined || more.length > 0 || isChangedElsewhere(member, what, turn)) continue;
    const node = cellsUnder(member.node, columns)[column];
    if (node?.ref !== undefined && node.role === CELL)
      return { ref: node.ref, name: textOf(node).trim(), node };
  }
  return undefined;
}

const isChangedElsewhere = (member: Member, what: string, turn: Turn): boolean =>
  controlFor(member, EDITS, turn.model) !== undefined ||
  (turn.progress.length === 0 && insideOf(member, turn.model).some((element) => takesValue(element, what)));

/** What is called so is a field of its own. */
function isField(said: string, turn: Turn): boolean {
  const [best] = turn.matches(said, 'set');
  return (
    best !== undefined && takesValue(best.element, said) && best.score >= NAMED && turn.progress.length === 0
  );
}
