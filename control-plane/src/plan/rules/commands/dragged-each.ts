// SPDX-License-Identifier: MIT
// "Drag all circles into the box", "the shirt and the towel into the drawer": several things that are moved to one place, one by one.
import type { SnapshotNode } from '../../snapshot.ts';
import { type Clause, clausesFor } from '../language/command.ts';
import { listOf } from '../language/words.ts';
import { type Drawn, drawnIn, drawnMeant, SIDES } from '../page/drawn.ts';
import { type Element, isWithin } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { placeDrawn } from './drawn-meant.ts';
import { manyOf } from './many.ts';

/** Undefined where one thing is meant, or not all of them are to be seen. */
export function draggedEach(clause: Clause, turn: Turn): Clause[] | undefined {
  const { command } = clause;
  if (command.kind !== 'drag' || !('to' in command.spot) || command.spot.edge !== undefined) return undefined;
  const drawn = placeDrawn(command.spot.to, turn);
  const place = drawn ? { state: 'found' as const, element: drawn } : turn.find(command.spot.to, 'hover');
  const [, to, what, there] = AND_THERE.exec(command.spot.to) ?? [];
  if (place.state === 'missing' && to !== undefined && what !== undefined && there !== undefined)
    return clausesFor(clause, [
      { kind: 'drag', what: command.what, spot: { to } },
      { kind: 'drag', what, spot: { to: there } },
    ]);
  if (place.state !== 'found' || command.what.startsWith('ref:')) return undefined;
  const things = enumerated(command.what, turn) ?? allCalled(command.what, place.element, turn);
  const left = things?.filter(
    (thing) => thing !== place.element && !isWithin(thing.node, place.element.node),
  );
  const spot = { to: pinned(place.element, command.spot.to) };
  return left === undefined || left.length === 0
    ? undefined
    : clausesFor(
        clause,
        left.map((thing) => ({ kind: 'drag', what: pinned(thing, thing.name), spot })),
      );
}

/** "… to the basket and the towel to the drawer". */
const AND_THERE = /^(.+?)(?:,?\s+and|,)\s+(.+?)\s+(?:in)?to\s+(.+)$/i;

function enumerated(what: string, turn: Turn): Element[] | undefined {
  const parts = listOf(what);
  if (parts.length < 2 || turn.score(what, 'hover') >= CALLED) return undefined;
  const found = parts.map((part) => turn.find(part, 'hover'));
  const things = found.flatMap((one) => (one.state === 'found' ? [one.element] : []));
  return new Set(things).size === parts.length ? things : undefined;
}

const CALLED = 0.9;

function allCalled(what: string, place: Element, turn: Turn): Element[] | undefined {
  const { model } = turn;
  const loose = looseIn(model.root, place);
  const said = ALL.exec(what)?.[1];
  const drawn = REST.test(what) ? restOf(loose, turn) : said && drawnMeant(said, loose);
  if (!drawn)
    return said === undefined ? undefined : manyOf(turn, what, 'hover')?.map(({ element }) => element);
  const refs = new Set(drawn.map(({ node }) => node.ref));
  return model.elements.filter(({ ref }) => refs.has(ref));
}

/** What is drawn, but for the place where things are put, and others that look like that. */
function looseIn(root: SnapshotNode, place: Element): Drawn[] {
  const drawn = drawnIn(root);
  const frame = drawn.find(({ node }) => node === place.node);
  return frame === undefined ? drawn : drawn.filter((one) => lookOf(one) !== lookOf(frame));
}

const lookOf = ({ looks, kinds }: Drawn): string =>
  [...looks.filter((look) => !SIDES.has(look)), ...kinds].join(' ');

/** "Everything else": what no clause before has moved. Undefined where none has moved anything. */
function restOf(things: Drawn[], { memo, at }: Turn): Drawn[] | undefined {
  const moved = memo.clauses
    .slice(0, at)
    .flatMap(({ command }) => (command.kind === 'drag' ? [/^ref:(\S+)/.exec(command.what)?.[1]] : []));
  return moved.length === 0 ? undefined : things.filter(({ node }) => !moved.includes(node.ref));
}

const REST =
  /^(?:everything|all) else$|^(?:all |each |every )?(?:of )?the (?:rest|remaining|others?|other (?:ones?|things|items|shapes|figures|objects|pieces))(?: of (?:the|them) ?\p{L}*| ones?| things| items| shapes| figures| objects| pieces)?$/iu;
const ALL = /^(?:all|every|each|both)(?: of)?(?: the| these| those)?\s+(.+)$/i;
