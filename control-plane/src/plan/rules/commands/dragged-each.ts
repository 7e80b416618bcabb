// SPDX-License-Identifier: MIT
// "Drag all circles into the box", "the shirt and the towel into the drawer": several things that are moved to one place, one by one.
import { type Clause, clausesFor } from '../language/command.ts';
import { listOf } from '../language/words.ts';
import { drawnIn, drawnMeant } from '../page/drawn.ts';
import type { Grounding } from '../page/grounding.ts';
import { type Element, isWithin } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { manyOf } from './many.ts';

/** Undefined where one thing is meant, or not all of them are to be seen. */
export function draggedEach(clause: Clause, turn: Turn): Clause[] | undefined {
  const { command } = clause;
  if (command.kind !== 'drag' || !('to' in command.spot) || command.spot.edge !== undefined) return undefined;
  const place = drawnPlace(command.spot.to, turn) ?? turn.find(command.spot.to, 'hover');
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

/** "The black box" of a drawing; of several the one that the others go into. */
function drawnPlace(said: string, { model }: Turn): Grounding | undefined {
  const meant = drawnMeant(said, drawnIn(model.root)) ?? [];
  const large = meant.filter(({ looks }) => looks.includes('large'));
  const [only, ...more] = large.length > 0 ? large : meant;
  const element = model.elements.find(({ ref }) => ref === only?.node.ref);
  return element === undefined || more.length > 0 ? undefined : { state: 'found', element, score: 1 };
}

/** "… to the basket and the towel to the drawer". */
const AND_THERE = /^(.+?)(?:,|,?\s+and)\s+(.+?)\s+(?:in)?to\s+(.+)$/i;

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
  const said = ALL.exec(what)?.[1];
  if (said === undefined) return undefined;
  const drawn = drawnMeant(
    said,
    drawnIn(model.root).filter(({ node }) => node !== place.node),
  );
  if (drawn === undefined) return manyOf(turn, what, 'hover')?.map(({ element }) => element);
  const refs = new Set(drawn.map(({ node }) => node.ref));
  return model.elements.filter(({ ref }) => refs.has(ref));
}

const ALL = /^(?:all|every|each|both)(?: of)?(?: the| these| those)?\s+(.+)$/i;
