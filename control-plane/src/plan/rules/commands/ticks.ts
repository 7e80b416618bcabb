// SPDX-License-Identifier: MIT

import type { SnapshotNode } from '../../snapshot.ts';
import { check } from '../controls/fields.ts';
import { normalise } from '../language/text.ts';
import { listOf } from '../language/words.ts';
import { linesOfCells } from '../page/cells.ts';
import type { Grounding } from '../page/grounding.ts';
import { type Element, isWithin, takesClicks } from '../page/model.ts';
import { anchorsFor } from '../page/relate.ts';
import { underHeading, within } from '../page/scope.ts';
import { mentions } from '../page/score.ts';
import { isView } from '../page/tabs.ts';
import { type Result, type Turn, unresolved } from '../turn/turn.ts';
import { boxesMeant, eachOfKind } from './boxes-meant.ts';
import { manyOf } from './many.ts';
import { onlyShows } from './only-shows.ts';
import { press } from './press.ts';
import { switchTo } from './state-buttons.ts';
import { switchBeside } from './switched-beside.ts';

/** "The second box" to be ticked is none that is typed into, where there are boxes to tick. */
const PLACED_BOX = /^((?:the )?(?:first|second|third|fourth|fifth|last|\d+(?:st|nd|rd|th)) )box$/i;

export function checkAll(turn: Turn, said: string, on: boolean): Result {
  const target = boxesOn(turn).length > 0 ? said.replace(PLACED_BOX, '$1checkbox') : said;
  const switched = switchTo(turn, target, on);
  if (switched !== undefined) return switched;
  if (
    /^(?:everything|everybody|anything|all|every|each) (?:of the )?(?:else|others?|other (?:ones|boxes|options)|rest)$|^the (?:others|rest)$/i.test(
      target,
    )
  )
    return others(turn, on);
  const each = eachOfKind(target, boxesOn(turn), (part) => boxesIn(part, turn));
  if (each?.length === 0) return { state: 'missing', phrase: target, use: 'check', nearest: boxesOn(turn) };
  const meant = each ?? boxesMeant(target, boxesOn(turn), turn);
  if (meant !== undefined) return checkEach(meant, on, turn);
  const marked = /^(.+?)\s+as\s+(.+)$/i.exec(target);
  const done = marked && DONE.test(marked[2] as string) ? doneBoxes(turn, marked[1] as string) : [];
  if (done.length > 0) return checkEach(done, on, turn);
  if (marked && (turn.score(target, 'check') < 0.6 || isPlainText(target, turn)))
    return press(turn, `${marked[2]} for ${marked[1]}`, 'click');
  const only = /^only (.+)$/i.exec(target)?.[1];
  if (only !== undefined) return both(checkAll(turn, only, true), () => others(turn, false, only));
  const part =
    /^(?:(?:everything|anything|all (?:the )?(?:check ?boxes|boxes|switches|toggles|options))\s+(?:under|in|of)\s+|(?:all|every|each|both)\s+(?:of\s+)?)(?:the\s+|my\s+)?(.+?)(?:\s+section)?$/i.exec(
      target,
    )?.[1];
  const inside = part === undefined ? [] : boxesIn(part, turn);
  // All devices are not the one switch under "Device".
  if (inside.length > 1 || (inside.length === 1 && !ALL.test(target))) return checkEach(inside, on, turn);
  const many = manyOf(turn, target, 'check')?.map(({ element }) => element) ?? [];
  if (many.length > 0 && many.every(isBox)) return checkEach(many, on, turn);
  const whole = boxAmong(turn.find(target, 'check'));
  // What an element is called may have commas in it.
  const parts = target.startsWith('ref:') ? [target] : listOf(target.replace(BOXES_OF, ''));
  const isEach =
    whole.state === 'found' && parts.every((part) => mentions(part, whole.element.name) >= NAMED);
  const apart = parts.length > 1 && !(isEach && whole.score >= 0.96);
  if (!apart) {
    if (whole.state !== 'found') return unresolved(whole, target, 'check');
    // "The notifications", where a heading is called so.
    const under = isTitle(whole.element) ? boxesIn(target.replace(/^(?:the|my)\s+/i, ''), turn) : [];
    if (under.length > 0) return checkEach(under, on, turn);
    const beside = switchBeside(whole.element, on, turn);
    if (beside !== undefined) return beside;
    const one = boxOf(whole.element, turn) ?? whole.element;
    // "The email notifications" are in the view "Notifications", which is no switch.
    return (isView(one.node) && whole.score < CALLED) || onlyShows(one, target)
      ? { state: 'missing', phrase: target, use: 'check', nearest: [one] }
      : check(one, on);
  }
  const elements: Element[] = [];
  for (const part of parts) {
    const found = turn.find(part, 'check');
    if (found.state !== 'found') return unresolved(found, part, 'check');
    elements.push(found.element);
  }
  return checkEach(elements, on, turn);
}

const isBox = ({ kind, node }: Element): boolean => kind === 'choice' && node.role !== 'radio';

const isTitle = ({ node }: Element): boolean => node.role === 'heading' && !takesClicks(node);

const boxesOn = ({ model }: Turn): Element[] => model.elements.filter(isBox);

const ALL = /^(?:all|every|each|both)\b/i;

const CALLED = 0.9;

/** Of several things that are called so, what is ticked is the one box. */
function boxAmong(found: Grounding): Grounding {
  const [box, ...more] =
    found.state === 'unclear' ? found.options.filter(({ kind }) => kind === 'choice') : [];
  return box === undefined || more.length > 0 ? found : { state: 'found', element: box, score: NAMED };
}

/** "Salt and pepper" may be one box; "Tram" is not both of "Tram and Bicycle". */
const NAMED = 0.75;

/** "The boxes next to chard and leek", "the switches Neutered and Insured". */
const BOXES_OF =
  /^(?:[Tt]he\s+)?(?:(?:check ?)?boxes|switches|toggles|options|radio buttons)\s+(?:(?:next to|beside|for|of|at|by|before|in front of|called|named|labell?ed|with)\s+(?:the\s+)?|(?=\p{Lu}|["“]))/u;

function checkEach(elements: Element[], on: boolean, turn: Turn): Result {
  const results = elements.map(
    (element) => switchBeside(element, on, turn) ?? check(boxOf(element, turn) ?? element, on),
  );
  const actions = results.flatMap((result) => (result.state === 'act' ? result.actions : []));
  const said = results
    .flatMap((result) => (result.state === 'act' || result.state === 'skip' ? [result.said] : []))
    .join(', ');
  return actions.length === 0
    ? { state: 'skip', said }
    : { state: 'act', actions, said, final: true, pause: false };
}

/** The one box, or radio button, in the line of what is only a text: "tick Odile Marsh". */
export function boxOf({ kind, node }: Element, { model }: Turn): Element | undefined {
  if (kind !== 'text') return undefined;
  let line = lineOf(node) ?? node.parent;
  for (let level = 0; level < LEVELS && line !== undefined; level++, line = line.parent) {
    const inside = model.elements.filter((one) => isWithin(one.node, line as SnapshotNode));
    const boxes = inside.filter((one) => one.node.role === 'radio' || isTickBox(one));
    if (boxes.length > 0) return boxes.length === 1 ? boxes[0] : undefined;
  }
  return undefined;
}

/** The line of a cell that stands in one which nothing holds. */
const lineOf = (cell: SnapshotNode): SnapshotNode | undefined =>
  cell.parent === undefined
    ? undefined
    : linesOfCells(cell.parent)?.items.find((line) => isWithin(cell, line));

const LEVELS = 3;
const BOX = /^(?:check)?box\b/i;

/** A check box, also one that is only drawn. */
export const isTickBox = ({ node }: Element): boolean =>
  node.role === 'checkbox' || BOX.test(node.icon ?? '');

/** The boxes of a part of the page: "all notifications". */
function boxesIn(part: string, { model }: Turn): Element[] {
  const boxes = model.elements.filter(({ kind, node }) => kind === 'choice' && node.role !== 'radio');
  const titles = anchorsFor(part, model).filter(
    ({ node }) => node.role === 'heading' || node.role === 'group',
  );
  if (titles.length === 0) return [];
  const [only, ...others] = titles.filter(({ node }) => normalise(node.name) === normalise(part));
  if (only?.node.role === 'heading' && others.length === 0) {
    const { from, to } = underHeading(only.node);
    return boxes.filter(({ node }) => node.order >= from && node.order < to);
  }
  const inside = within(
    boxes.map((element) => ({ element, score: 1 })),
    part,
    model,
  )
    .filter(({ score }) => score === 1)
    .map(({ element }) => element);
  // Where none is there, all are left as they were: those before the heading are another's.
  const from = Math.min(...titles.map(({ node }) => node.order));
  return inside.some(({ node }) => node.order < from) ? [] : inside;
}

/** A click on it does nothing. */
function isPlainText(target: string, turn: Turn): boolean {
  const found = turn.find(target, 'check');
  return (
    found.state === 'found' &&
    found.element.kind === 'text' &&
    !takesClicks(found.element.node) &&
    boxOf(found.element, turn) === undefined
  );
}

/** What a tick stands for. */
const DONE = /^(?:done|complete[d]?|finished|checked|ticked|bought)$/i;

/** "Salt and pepper" may be one of them; "the rice and the beans" are two, where each has its own. */
function doneBoxes(turn: Turn, said: string): Element[] {
  const names = listOf(said);
  const each = names.map((name) => choiceOf(turn, name));
  const boxes = new Set(each.filter((box) => box !== undefined));
  if (boxes.size === names.length) return [...boxes];
  const whole = choiceOf(turn, said);
  return whole !== undefined && names.every((name) => mentions(name, whole.name) >= NAMED) ? [whole] : [];
}

function choiceOf(turn: Turn, name: string): Element | undefined {
  const found = turn.find(name, 'check');
  if (found.state === 'found') return found.element.kind === 'choice' ? found.element : undefined;
  return turn.matches(name, 'check').find(({ element, score }) => element.kind === 'choice' && score >= 0.7)
    ?.element;
}

/** All boxes that the request does not name: those that this task ticked, or `named`. */
function others(turn: Turn, on: boolean, named = ''): Result {
  const kept = new Set(
    turn.input.history.flatMap(({ action }) =>
      action.kind === 'check' && action.on !== on ? [action.ref] : [],
    ),
  );
  for (const { action } of turn.memo.sent)
    if (action.kind === 'check' && action.on !== on) kept.add(action.ref);
  for (const part of named === '' ? [] : listOf(named)) {
    const found = turn.find(part, 'check');
    if (found.state === 'found') kept.add(found.element.ref);
  }
  const results = turn.model.elements
    .filter(({ kind, node, ref }) => kind === 'choice' && node.role !== 'radio' && !kept.has(ref))
    .map((element) => check(element, on));
  const actions = results.flatMap((result) => (result.state === 'act' ? result.actions : []));
  const said = `${on ? 'checked' : 'unchecked'} all others`;
  return actions.length === 0
    ? { state: 'skip', said }
    : { state: 'act', actions, said, final: true, pause: false };
}

/** One after the other, as one result. */
function both(first: Result, then: () => Result): Result {
  if (first.state !== 'act' && first.state !== 'skip') return first;
  const second = then();
  if (second.state !== 'act') return first;
  const actions = first.state === 'act' ? first.actions : [];
  return { ...second, actions: [...actions, ...second.actions], said: `${first.said}, ${second.said}` };
}
