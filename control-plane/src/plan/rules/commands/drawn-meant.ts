// SPDX-License-Identifier: MIT
// "Click a small red item", "drag the blue circle into the frame", "the middle of the circle": one thing of a drawing, told by how it looks.
import { type Clause, type Command, clausesFor } from '../language/command.ts';
import { type Drawn, drawnIn, drawnMeant, isOfAny } from '../page/drawn.ts';
import type { Element } from '../page/model.ts';
import { pickKey, pinned, type Result, type Turn } from '../turn/turn.ts';

/** Undefined where the phrase tells anything else, or several are called so and no one of them was said to do. */
export function drawnTarget(clause: Clause, turn: Turn): Clause[] | undefined {
  const { command } = clause;
  if (command.kind === 'drag') return clausesFor(clause, draggedTo(command, turn));
  if (command.kind !== 'click' && command.kind !== 'hover') return undefined;
  const element = meantBy(command.target, turn);
  return element && clausesFor(clause, [{ kind: command.kind, target: pinned(element, command.target) }]);
}

function draggedTo(command: Extract<Command, { kind: 'drag' }>, turn: Turn): Command[] | undefined {
  const { what, spot } = command;
  const element = meantBy(what, turn);
  const place = 'to' in spot && spot.edge === undefined ? placeDrawn(spot.to, turn) : undefined;
  if (element === undefined && place === undefined) return undefined;
  return [
    {
      ...command,
      ...(element && { what: pinned(element, what) }),
      ...(place && 'to' in spot && { spot: { to: pinned(place, spot.to) } }),
    },
  ];
}

/** "The black box" of a drawing; of several the one that the others go into. */
export function placeDrawn(said: string, { model }: Turn): Element | undefined {
  const meant = drawnMeant(said, drawnIn(model.root)) ?? [];
  const large = meant.filter(({ looks }) => looks.includes('large'));
  const [only, ...more] = large.length > 0 ? large : meant;
  return more.length > 0 ? undefined : model.elements.find(({ ref }) => ref === only?.node.ref);
}

/** "The red circle" of a drawing with two. */
export function unclearDrawn({ command }: Clause, turn: Turn): Result | undefined {
  if (command.kind !== 'click' && command.kind !== 'hover') return undefined;
  const options = suiting(command.target, turn);
  return options.length > 1 ? { state: 'unclear', phrase: command.target, options } : undefined;
}

function meantBy(phrase: string, turn: Turn): Element | undefined {
  const [first, ...more] = suiting(phrase, turn);
  return more.length > 0 && !ANY_OF.test(phrase.replace(MIDDLE, '')) ? undefined : first;
}

function suiting(phrase: string, turn: Turn): Element[] {
  const isTold = phrase.startsWith('ref:') || turn.memo.picks[pickKey(phrase)] !== undefined;
  const things = isTold ? [] : drawnIn(turn.model.root);
  if (things.length === 0) return [];
  const thing = phrase.replace(MIDDLE, '');
  const meant = drawnMeant(thing, things) ?? onlyThing(thing, things, turn);
  const refs = new Set(meant.map(({ node }) => node.ref));
  return turn.model.elements.filter(({ ref }) => refs.has(ref));
}

/** Where it is clicked anyway. */
const MIDDLE = /^(?:the )?(?:exact |very )?(?:cent(?:re|er)|middle)(?: point)? of (?=\S)/i;

/** "The item", of a drawing that has but one thing, and where nothing else is called so. */
const onlyThing = (phrase: string, things: Drawn[], turn: Turn): Drawn[] =>
  things.length === 1 && isOfAny(phrase) && turn.find(phrase, 'hover').state === 'missing' ? things : [];

const ANY_OF = /^(?:an?|any|some|one of)\b/i;
