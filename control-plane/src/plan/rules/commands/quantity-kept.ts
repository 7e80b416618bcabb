// SPDX-License-Identifier: MIT
// "I want three mugs": where the first press has put a line of that name on the page that keeps how many there are, the number is told to it
// and the control is pressed no more.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { normalise } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import { type Element, isWithin } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

/** "ref:e9 ADD TO CART Mug" */
const PINNED = /^ref:(\S+)\s+(\S.*)$/;
/** From the field that keeps the number up to the line that it stands in. */
const HEIGHT = 3;

/** Undefined where the clause is no further press of the same, or no line keeps a number for it. */
export function quantityKept(clause: Clause, turn: Turn): Clause[] | undefined {
  const { memo, at, model } = turn;
  const target = pressOf(clause);
  if (target === undefined || turn.progress.length > 0 || memo.sent.length > 0) return undefined;
  const before = runOf(memo.clauses.slice(0, at).reverse(), target);
  const [, ref = '', named = ''] = PINNED.exec(target) ?? [];
  const control = before === 0 ? undefined : model.elements.find((one) => one.ref === ref);
  const [field, ...more] =
    control === undefined ? [] : model.elements.filter((one) => keeps(one, named, control));
  if (field === undefined || more.length > 0) return undefined;
  const behind = runOf(memo.clauses.slice(at), target);
  memo.clauses.splice(at + 1, behind - 1);
  return clausesFor(clause, [
    { kind: 'complete', field: pinned(field, field.name), value: `"${before + behind}"` },
  ]);
}

const pressOf = (clause: Clause): string | undefined =>
  isDerived(clause) && clause.command.kind === 'click' && PINNED.test(clause.command.target)
    ? clause.command.target
    : undefined;

/** How many of the first of them press the same. */
function runOf(clauses: Clause[], target: string): number {
  const other = clauses.findIndex((clause) => pressOf(clause) !== target);
  return other < 0 ? clauses.length : other;
}

/** It counts, in a line that shows what the control was pressed for and does not have the control itself. */
function keeps({ kind, node }: Element, named: string, control: Element): boolean {
  if (kind !== 'field' || node.role !== 'spinbutton' || !/^\d+$/.test(node.text ?? '')) return false;
  let line: SnapshotNode | undefined = node.parent;
  for (let up = 1; up < HEIGHT && line !== undefined && !isOf(line, named); up++) line = line.parent;
  return line !== undefined && isOf(line, named) && !isWithin(control.node, line);
}

/** Whether it shows that name by itself. */
function isOf(line: SnapshotNode, named: string): boolean {
  const said = normalise(named);
  return [...walk(line)].some((one) => {
    const shown = one.children.length > 0 ? '' : normalise(textOf(one));
    return /\p{L}/u.test(shown) && said.endsWith(` ${shown}`);
  });
}
