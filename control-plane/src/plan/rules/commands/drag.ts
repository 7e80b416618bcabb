// SPDX-License-Identifier: MIT
// Things that are moved by hand: onto another, or to a place among their like; and a list that is sorted so, one move a step.
import type { PageAction } from '../../action.ts';
import type { SnapshotNode } from '../../snapshot.ts';
import type { Command } from '../language/command.ts';
import { numbersIn } from '../language/numbers.ts';
import { quote } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import { type Element, nameOf, type PageModel } from '../page/model.ts';
import { act, type Result, type Turn, withTarget } from '../turn/turn.ts';

type Drag = Extract<Command, { kind: 'drag' }>;

/** A thing on the page that can be taken hold of. */
type Thing = SnapshotNode & { ref: string };

export function drag(turn: Turn, { what, spot }: Drag): Result {
  return withTarget(turn, what, 'hover', (element) => {
    if ('to' in spot) return withTarget(turn, spot.to, 'hover', (place) => moved(element, place, spot.edge));
    const like = likeOf(element.node);
    const at = like.findIndex(({ ref }) => ref === holderOf(element.node)?.ref);
    const wanted = 'on' in spot ? at + spot.on : spot.place < 0 ? like.length + spot.place : spot.place - 1;
    const place = like[wanted];
    if (at < 0 || place === undefined)
      return { state: 'missing', phrase: what, use: 'hover', nearest: [element] };
    if (wanted === at) return { state: 'skip', said: `${quote(nameOf(element))} was there already` };
    return act(
      move(like[at] as Thing, place, wanted < at ? 'before' : 'after'),
      `moved ${quote(nameOf(element))}`,
      true,
    );
  });
}

function moved(element: Element, place: Element, edge: 'before' | 'after' | undefined): Result {
  const [name, toName] = [nameOf(element), nameOf(place)];
  const action: PageAction = {
    kind: 'drag',
    ref: element.ref,
    name,
    toRef: place.ref,
    toName,
    ...(edge && { edge }),
  };
  return act(action, `dragged ${quote(name)} ${edge ?? 'to'} ${quote(toName)}`, true);
}

function move(thing: Thing, place: Thing, edge: 'before' | 'after'): PageAction {
  return { kind: 'drag', ref: thing.ref, name: shown(thing), toRef: place.ref, toName: shown(place), edge };
}

const shown = (node: SnapshotNode): string => textOf(node).slice(0, 80);

const hasRef = (node: SnapshotNode): node is Thing => node.ref !== undefined;

/** What of a list the node is, or stands in. */
function holderOf(node: SnapshotNode): SnapshotNode | undefined {
  const parent = node.parent;
  if (parent === undefined) return undefined;
  const alike = parent.children.filter(({ role }) => role === node.role);
  return alike.length > 1 && alike.every(hasRef) ? node : holderOf(parent);
}

/** All things of the list that the node is in, in their order. */
function likeOf(node: SnapshotNode): Thing[] {
  const holder = holderOf(node);
  return (holder?.parent?.children ?? []).filter(({ role }) => role === holder?.role).filter(hasRef);
}

const MOST_THINGS = 20;

/** The next move towards the order, the first thing that is out of it first; nothing is left to do once all stand in it. */
export function arrange(turn: Turn, { falling }: Extract<Command, { kind: 'arrange' }>): Result {
  const things = sortable(turn.model);
  const phrase = 'what to sort';
  if (things === undefined) return { state: 'missing', phrase, use: 'hover', nearest: [] };
  const sorted = inOrder(things);
  if (falling) sorted.reverse();
  const at = things.findIndex((thing, i) => thing !== sorted[i]);
  if (at < 0) return { state: 'skip', said: 'sorted the list' };
  if (turn.progress.length >= MOST_THINGS) return { state: 'missing', phrase, use: 'hover', nearest: [] };
  const action = move(sorted[at] as Thing, things[at] as Thing, 'before');
  return { state: 'act', actions: [action], said: 'sorted the list', final: false, pause: true };
}

/** The only list of the page whose things are nothing but words. */
function sortable({ elements }: PageModel): Thing[] | undefined {
  const lists = new Set<SnapshotNode>();
  for (const { node, kind } of elements)
    if (kind === 'text' && node.parent !== undefined && isPlainList(node.parent.children))
      lists.add(node.parent);
  const [list, ...more] = lists;
  return more.length === 0 ? list?.children.filter(hasRef) : undefined;
}

function isPlainList(nodes: SnapshotNode[]): boolean {
  const [first] = nodes;
  return (
    nodes.length > 1 &&
    nodes.length <= MOST_THINGS &&
    nodes.every(
      (node) => hasRef(node) && node.role === first?.role && node.children.length === 0 && Boolean(node.text),
    )
  );
}

/** By their numbers where each has one, else by the alphabet. */
function inOrder(things: Thing[]): Thing[] {
  const numbers = new Map(things.map((thing) => [thing, numbersIn(shown(thing))[0]]));
  const numeric = things.every((thing) => numbers.get(thing) !== undefined);
  return [...things].sort((a, b) =>
    numeric
      ? (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0)
      : shown(a).localeCompare(shown(b), 'en', { numeric: true }),
  );
}
