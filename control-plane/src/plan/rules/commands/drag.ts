// SPDX-License-Identifier: MIT
// Things that are moved by hand: onto another, or to a place among their like; and a list that is sorted so, one move a step.
import type { PageAction } from '../../action.ts';
import type { SnapshotNode } from '../../snapshot.ts';
import type { Command } from '../language/command.ts';
import { numbersIn } from '../language/numbers.ts';
import { signOf } from '../language/signs.ts';
import { quote } from '../language/text.ts';
import { drawnIn } from '../page/drawn.ts';
import { freeFrom } from '../page/free-slots.ts';
import { ancestor, textOf } from '../page/labels.ts';
import { type Element, nameOf, type PageModel } from '../page/model.ts';
import { act, clickOf, pinned, type Result, type Turn, withTarget } from '../turn/turn.ts';
import { arrowOf } from './arrows.ts';
import { placesOn, placesTo } from './spots.ts';

type Drag = Extract<Command, { kind: 'drag' }>;

/** A thing on the page that can be taken hold of. */
type Thing = SnapshotNode & { ref: string };

export function drag(turn: Turn, { what, spot }: Drag): Result {
  // Where it is now it may be shown otherwise, or not at all.
  const over = 'to' in spot ? vain(turn, what) : undefined;
  if (over !== undefined) return over;
  // What was not read as several before is not there; one thing that has a word of it is not what is meant.
  if (ALL.test(what) && turn.score(what, 'hover') < CALLED)
    return { state: 'missing', phrase: what, use: 'hover', nearest: [] };
  return withTarget(turn, itsHolder(turn, what), 'hover', (element) => {
    const like = likeOf(element.node);
    const at = placeAmong(like, element);
    if ('to' in spot)
      return withTarget(turn, spot.to, 'hover', (place) => {
        // From one end of an empty box to the other.
        if (place === element && what === spot.to && freeFrom(element.node) !== undefined)
          return moved(element, place, 'after');
        if (place === element) return { state: 'missing', phrase: what, use: 'hover', nearest: [element] };
        const by = placesTo(at, placeAmong(like, place), spot.edge);
        const pressed = by === undefined ? undefined : byArrow(turn, element, like[at], by);
        return pressed ?? moved(element, place, spot.edge);
      });
    const by = placesOn(spot, at, like, turn.progress.length);
    if (by === undefined && 'said' in spot)
      return withTarget(turn, spot.said, 'hover', (place) => moved(element, place, undefined));
    const shifted = shiftOf(turn, element, spot, at, by);
    if (shifted !== undefined) return shifted;
    if (by === undefined) return { state: 'missing', phrase: what, use: 'hover', nearest: [element] };
    const [thing, place] = [like[at], like[at + by]];
    if (thing === undefined || place === undefined)
      return { state: 'missing', phrase: what, use: 'hover', nearest: [element] };
    const name = quote(nameOf(element));
    if (by === 0 && turn.progress.length === 0) return { state: 'skip', said: `${name} was there already` };
    if (by === 0) return { state: 'skip', said: `moved ${name}` };
    return (
      byArrow(turn, element, thing, by) ??
      act(move(thing, place, by < 0 ? 'before' : 'after'), `moved ${name}`, true)
    );
  });
}

const ALL = /^(?:all|every|each|both)\b/i;
const CALLED = 0.9;

/** The box and the text of one line are one thing to be moved. */
function itsHolder(turn: Turn, what: string): string {
  const found = turn.find(what, 'hover');
  const [first, ...more] = found.state === 'unclear' ? found.options : [];
  const holder = first && holderOf(first.node);
  const isOne = holder !== undefined && more.every(({ node }) => holderOf(node) === holder);
  return first !== undefined && isOne ? pinned(first, what) : what;
}

/** Where the page takes no hold of it, nothing has been moved. */
function vain({ progress, input }: Turn, what: string): Result | undefined {
  const [last] = progress.slice(-1);
  if (last?.kind !== 'drag') return undefined;
  const { changed } = input.history.at(-1) ?? {};
  return changed === 'nothing'
    ? { state: 'missing', phrase: what, use: 'hover', nearest: [] }
    : {
        state: 'skip',
        said: `dragged ${quote(last.name ?? '')} ${last.edge ?? 'to'} ${quote(last.toName ?? '')}`,
      };
}

/** Negative: in another list. */
const placeAmong = (like: Thing[], { node }: Element): number =>
  like.findIndex(({ ref }) => ref === holderOf(node)?.ref);

/** What is in no list, or drawn, is dragged that way; undefined for anything else. */
function shiftOf(
  turn: Turn,
  element: Element,
  spot: Drag['spot'],
  at: number,
  by: number | undefined,
): Result | undefined {
  const isDrawn = drawnIn(turn.model.root).some(({ node }) => node === element.node);
  const way = 'way' in spot ? spot.way : isDrawn && 'side' in spot ? spot.side : undefined;
  const isTold = 'steps' in spot && spot.steps !== undefined;
  if (way === undefined || !(isDrawn || by === undefined || (at < 0 && !isTold))) return undefined;
  const pixels = 'pixels' in spot ? spot.pixels : undefined;
  const name = nameOf(element);
  const action: PageAction = {
    kind: 'shift',
    ref: element.ref,
    name,
    way,
    ...(pixels !== undefined && { by: pixels }),
  };
  return act(action, `dragged ${quote(name)} ${way}`, true);
}

/** By the "up" or "down" of the thing, one place a step; undefined where it has none. */
function byArrow(turn: Turn, element: Element, thing: Thing | undefined, by: number): Result | undefined {
  const arrow = thing && arrowOf(thing, by < 0 ? 'up' : 'down', turn.model);
  if (arrow === undefined || turn.progress.length >= MOST_THINGS) return undefined;
  const said = `moved ${quote(nameOf(element))}`;
  if (by === 0) return { state: 'skip', said };
  return { state: 'act', actions: [clickOf(arrow)], said, final: Math.abs(by) === 1, pause: true };
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
  return { state: 'act', actions: [action], said: '', final: false, pause: true };
}

function move(thing: Thing, place: Thing, edge: 'before' | 'after'): PageAction {
  return { kind: 'drag', ref: thing.ref, name: shown(thing), toRef: place.ref, toName: shown(place), edge };
}

const shown = (node: SnapshotNode): string => textOf(node).slice(0, 80);

const hasRef = (node: SnapshotNode): node is Thing => node.ref !== undefined;

/** What of a list the node is, or stands in: an item as such, before one of several like parts of it. */
const holderOf = (node: SnapshotNode): SnapshotNode | undefined => {
  const item = ITEM.has(node.role) ? node : ancestor(node, (role) => ITEM.has(role), 3);
  return (item && amongLike(item)) ?? amongLike(node);
};

const ITEM = new Set(['listitem', 'row', 'article', 'treeitem', 'option']);

function amongLike(node: SnapshotNode): SnapshotNode | undefined {
  const parent = node.parent;
  if (parent === undefined) return undefined;
  const alike = parent.children.filter((one) => isLike(one, node));
  return alike.length > 1 && alike.every(hasRef) ? node : amongLike(parent);
}

/** All things of the list that the node is in, in their order. */
function likeOf(node: SnapshotNode): Thing[] {
  const holder = holderOf(node);
  return (holder?.parent?.children ?? []).filter((one) => isLike(one, holder as SnapshotNode)).filter(hasRef);
}

/** Of one make, and no mere sign: what stands beside a thing moves it. */
const isLike = (one: SnapshotNode, node: SnapshotNode): boolean =>
  one.role === node.role && signOf(one.text ?? one.name) === undefined;

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
  const arrow = arrowOf(sorted[at] as Thing, 'up', turn.model);
  const action = arrow ? clickOf(arrow) : move(sorted[at] as Thing, things[at] as Thing, 'before');
  return { state: 'act', actions: [action], said: 'sorted the list', final: false, pause: true };
}

/** The only list of the page whose things are nothing but words, or have an "up" and a "down". */
function sortable(model: PageModel): Thing[] | undefined {
  const lists = new Set<SnapshotNode>();
  for (const { node, kind } of model.elements)
    for (const part of kind === 'text' ? [node.parent, node.parent?.parent] : [])
      if (part !== undefined && isPlainList(part.children, model)) lists.add(part);
  const [list, ...more] = lists;
  return more.length === 0 ? list?.children.filter(hasRef) : undefined;
}

function isPlainList(nodes: SnapshotNode[], model: PageModel): boolean {
  const [first] = nodes;
  return (
    nodes.length > 1 &&
    nodes.length <= MOST_THINGS &&
    nodes.every(
      (node) =>
        hasRef(node) &&
        node.role === first?.role &&
        (isPlain(node) || (node.children.length > 0 && isMovable(node, model))),
    )
  );
}

/** Nothing but words, whatever they are wrapped in. */
function isPlain({ text, children }: SnapshotNode): boolean {
  const [only, ...more] = children;
  if (only === undefined) return Boolean(text) && signOf(text ?? '') === undefined;
  return more.length === 0 && !text && isPlain(only);
}

const isMovable = (node: SnapshotNode, model: PageModel): boolean =>
  arrowOf(node, 'up', model) !== undefined || arrowOf(node, 'down', model) !== undefined;

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
