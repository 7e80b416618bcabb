// SPDX-License-Identifier: MIT
// "Sort the table by salary, highest first": what offers that very order, else the head of the column, pressed until its values are in that order.
import type { PageAction } from '../../action.ts';
import type { SnapshotNode } from '../../snapshot.ts';
import { type Order, orderIn, orderMeant } from '../language/order.ts';
import { quantityOf } from '../language/quantities.ts';
import { normalise, wordsOf } from '../language/text.ts';
import { fieldOf } from '../page/measure.ts';
import { groupsOf } from '../page/members.ts';
import { type Element, isWithin, nameOf, type PageModel, takesClicks } from '../page/model.ts';
import { listsOf, matchOptions, optionsOf } from '../page/options.ts';
import { mentions } from '../page/score.ts';
import { act, type Result, type Turn } from '../turn/turn.ts';
import { chooseValues } from './choose.ts';

/** One way, the other, and once more where the first press only chose the column. */
const PRESSES = 3;
const SAME = 0.85;

/** Undefined where the words speak of no order, or the page has nothing of that name. */
export function sort(turn: Turn, said: string): Result | undefined {
  const whole = withNext(said, turn);
  const plain = orderIn(whole);
  if (plain === undefined) return undefined;
  return sortBy(plain, turn) ?? sortBy(orderMeant(whole) ?? plain, turn) ?? openOrders(turn);
}

function sortBy(order: Order, turn: Turn): Result | undefined {
  const { by, end } = order;
  const opened = turn.progress.filter(isOpening).length;
  const pressed = turn.progress.length - opened;
  // The first press mostly puts the least first, of which the first page may show nothing else.
  const isLeast = pressed === 1 && end === 'max' && new Set(valuesOf(by, turn.model)).size === 1;
  if (pressed > 0 && (pressed >= PRESSES || (!isLeast && isSorted(order, turn.model))))
    return { state: 'skip', said: `sorted by ${by}` };
  if (pressed === 0) {
    const offered = fromList(order, turn) ?? fromControls(order, turn);
    if (offered !== undefined) return offered;
  }
  const head = headOf(by, turn);
  if (head === undefined) return undefined;
  const click = act({ kind: 'click', ref: head.ref, name: nameOf(head) }, `clicked “${nameOf(head)}”`, true);
  const isSeen = end !== undefined && valuesOf(by, turn.model).length > 1;
  return isSeen && click.state === 'act' ? { ...click, final: false } : click;
}

/** "…, highest first" was cut off as if it were a sentence of its own. */
function withNext(said: string, { memo, at }: Turn): string {
  const next = memo.clauses[at + 1];
  if (next === undefined || orderIn(said) === undefined || !/\bfirst$/i.test(next.source)) return said;
  const joined = `${said}, ${next.source}`;
  if (orderIn(joined)?.end === undefined) return said;
  memo.clauses.splice(at, 2, { source: joined, command: { kind: 'click', target: joined } });
  return joined;
}

/** Of a list that orders things, the option of that order. */
function fromList({ by, end, said }: Order, turn: Turn): Result | undefined {
  const lists = listsOf(turn.model);
  const options = lists.flatMap((list) => optionsOf(list).map(({ name, text }) => name || (text ?? '')));
  const [same, ...more] = options.filter((option) => end !== undefined && isSame(option, by, end));
  if (same !== undefined && more.length === 0) return chooseValues(turn, `"${same}"`);
  const [best] = matchOptions(said, lists, turn.model);
  return best !== undefined && best.score >= 0.9 ? chooseValues(turn, said) : undefined;
}

const OPENER = /^(?:sort|order)(?:ed)?(?:\s+by)?\b/i;

const isOpening = (action: PageAction): boolean => 'name' in action && OPENER.test(action.name ?? '');

/** What orders things may be in a menu of that name. */
function openOrders({ model, progress }: Turn): Result | undefined {
  if (progress.some(isOpening)) return undefined;
  const menu = model.elements.find(
    ({ kind, name, node }) =>
      (kind === 'button' || (node.pointer === true && kind !== 'list')) &&
      OPENER.test(name) &&
      !isOfHead(node),
  );
  if (menu === undefined) return undefined;
  const name = nameOf(menu);
  return { ...act({ kind: 'click', ref: menu.ref, name }, `opened “${name}”`, true), final: false } as Result;
}

/** The column "Order" offers no orders. */
const isOfHead = ({ role, parent }: SnapshotNode): boolean =>
  role === 'columnheader' || parent?.role === 'columnheader';

/** A button, a tab or an item of a menu that is called by the order. */
function fromControls({ by, end, said }: Order, { model }: Turn): Result | undefined {
  const [control, ...more] = model.elements.filter(
    ({ kind, name, node }) =>
      (CONTROLS.has(kind) || takesClicks(node)) &&
      ((end !== undefined && isSame(name, by, end)) || normalise(name) === normalise(said)),
  );
  return control === undefined || more.length > 0
    ? undefined
    : act({ kind: 'click', ref: control.ref, name: nameOf(control) }, `clicked “${nameOf(control)}”`, true);
}

const CONTROLS = new Set<Element['kind']>(['button', 'link', 'menuitem', 'tab', 'choice', 'option']);

function isSame(name: string, by: string, end: Order['end']): boolean {
  const own = orderMeant(`sort by ${name.replace(/^(?:sort|order)(?:ed)? by:?\s+/i, '')}`);
  return (
    own !== undefined && own.end === end && (mentions(by, own.by) >= SAME || mentions(own.by, by) >= SAME)
  );
}

/** What names the column: the control in its head, if it has one. */
function headOf(by: string, turn: Turn): Element | undefined {
  const { model } = turn;
  const names = new Set(groupsOf(model.root).flatMap(({ collection }) => collection.columns));
  const heads = model.elements
    .filter(({ node, name }) => node.role === 'columnheader' || names.has(name))
    .map((head) => ({ head, fit: Math.max(mentions(by, head.name), mentions(head.name, by) - 0.01) }))
    .sort((a, b) => b.fit - a.fit);
  const [best] = heads;
  if (best === undefined || best.fit < SAME) return undefined;
  const inside = model.elements.filter(
    ({ kind, node }) => (kind === 'button' || kind === 'link') && isWithin(node, best.head.node),
  );
  return inside.length === 1 ? inside[0] : best.head;
}

function valuesOf(by: string, { root }: PageModel): string[] {
  for (const { collection, members } of groupsOf(root)) {
    const column = collection.columns.find((name) => name !== '' && isColumn(name, by));
    if (column !== undefined) return members.map((member) => fieldOf(member, column)?.value ?? '');
  }
  return [];
}

const isColumn = (name: string, by: string): boolean =>
  mentions(by, name) >= SAME || (wordsOf(name).length > 0 && mentions(name, by) >= SAME);

/** Whether the values of the column come in that order. */
function isSorted({ by, end, byAge }: Order, model: PageModel): boolean {
  const values = valuesOf(by, model).filter((value) => value !== '');
  const amounts = values.map(quantityOf);
  const isDates = values.every((value) => /\d{4}/.test(value));
  const way = (end === 'max') === (byAge && isDates) ? 1 : -1;
  return values.every((value, i) => {
    const [before, a, b] = [values[i - 1], amounts[i - 1], amounts[i]];
    if (before === undefined) return true;
    return way * (a !== undefined && b !== undefined ? b - a : value.localeCompare(before)) >= 0;
  });
}
