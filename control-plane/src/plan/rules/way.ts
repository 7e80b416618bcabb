// SPDX-License-Identifier: MIT
// A clause that says where its thing is: what holds it is opened first, from the outermost in, and it is looked for nowhere else.

import type { SnapshotNode } from '../snapshot.ts';
import { wholePlace } from './commands/whole-place.ts';
import { type Clause, type Command, isDerived, type Place, toldIn } from './language/command.ts';
import { orderIn } from './language/order.ts';
import { parseClause } from './language/parse.ts';
import { type Placed, placesIn, thereIn } from './language/places.ts';
import { bare } from './language/relations.ts';
import { normalise } from './language/text.ts';
import { listOf } from './language/words.ts';
import { contentsOf, isShut } from './page/branches.ts';
import { isButton } from './page/kinds.ts';
import type { Element } from './page/model.ts';
import { panelOf, tabsOf } from './page/tabs.ts';
import { holderOf, holdsFolders, isCalledInFull, isInTree, isPlace, THERE } from './places.ts';
import { pinned, type Result, type Turn } from './turn/turn.ts';

export type Way =
  /** What is to be done in the place of the clause. */
  | { clauses: Clause[] }
  /** It is to be done in this part of the page. */
  | { part: SnapshotNode }
  | { result: Result };

/** How to come to where a clause takes place; undefined where nothing is said of that, or the page knows of no such place. */
export function wayInto(clause: Clause, turn: Turn): Way | undefined {
  if (turn.progress.length > 0) return clause.path && partAt(clause.path, turn);
  if (clause.path === undefined) {
    const told = toldPlaces(clause, turn) ?? fromBefore(clause, turn);
    const clauses = Array.isArray(told) ? told : told && [told];
    return clauses && { clauses };
  }
  for (const [i, place] of clause.path.entries()) {
    const before = partAt(clause.path.slice(0, i), turn);
    const here = before === undefined ? turn : turn.inside(before.part);
    const holder = holderOf(place.name, here);
    if (place.opened || (holder !== undefined && isShut(holder) === false)) continue;
    if (holder === undefined)
      return { result: { state: 'missing', phrase: place.name, use: 'open', nearest: [] } };
    const isMarked = isShut(holder) !== undefined || tabsOf(turn.model).includes(holder);
    if (!isMarked && i === clause.path.length - 1 && isInSight(clause, turn)) continue;
    const path = clause.path.map((one, k): Place => (k <= i ? { ...one, opened: true } : one));
    return { clauses: [opening(clause, holder, place), { ...clause, path }] };
  }
  return partAt(clause.path, turn);
}

/** The innermost part of the page on a path that holds what is in it. */
function partAt(path: Place[], turn: Turn): { part: SnapshotNode } | undefined {
  let part: SnapshotNode | undefined;
  for (const { name, opened } of path) {
    const holder = holderOf(name, part === undefined ? turn : turn.inside(part));
    const own =
      holder &&
      (contentsOf(holder) ?? (opened || isShut(holder) === false ? panelOf(holder, turn.model) : undefined));
    // What a folder of a tree holds that has been opened is shown elsewhere, if not under it.
    const isElsewhere = opened && holder !== undefined && isInTree(holder.node);
    part = own ?? (isElsewhere ? undefined : part);
  }
  return part && { part };
}

const opening = (clause: Clause, holder: Element, { name }: Place): Clause => ({
  source: `open: ${clause.source}`,
  command: { kind: 'open', target: pinned(holder, name), verb: 'expand' },
});

function isInSight({ command }: Clause, turn: Turn): boolean {
  const said = phraseOf(command);
  return command.kind !== 'read' && said !== undefined && turn.score(said, 'choose') >= THERE;
}

/** The words by which a command names its thing, with the place where that is. */
function phraseOf(command: Command): string | undefined {
  switch (command.kind) {
    case 'click':
    case 'open':
    case 'find':
    case 'check':
      return command.target.startsWith('ref:') ? undefined : command.target;
    case 'choose':
      return command.rest;
    case 'read':
      return command.question;
    default:
      return undefined;
  }
}

function withPhrase(clause: Clause, said: string, what: string, path: Place[]): Clause {
  const command = Object.fromEntries(
    Object.entries(clause.command).map(([key, value]) => [key, value === said ? what : value]),
  ) as Command;
  const { within: _, ...rest } = clause;
  const source = command.kind === 'read' ? clause.source : clause.source.replace(said, what);
  return { ...rest, source, command, path };
}

/** The clause with the places that its own words tell, where the outermost is on the page. */
function toldPlaces(told: Clause, turn: Turn): Clause | Clause[] | undefined {
  const clause = withPlaceLast(told);
  const said = phraseOf(clause.command);
  // "By the number in stock" is no place.
  if (said === undefined || orderIn(said) !== undefined) return undefined;
  const { within } = clause;
  if (within !== undefined && isPlace(within, turn) && !isOnlyCalled(clause, said, turn))
    return withPhrase(clause, said, said, [{ name: within }]);
  const asks = clause.command.kind === 'read';
  const placed = placesIn(said).find((one) => {
    const [outermost = ''] = one.places;
    const isOne = isPlace(outermost, turn, asks && !ASKS_FILES.test(one.what) ? undefined : one.what);
    // The bridge survey is no branch "Bridges".
    if (asks && !isCalledInFull(outermost, turn)) return false;
    return isTold(one, said, turn) && (isOne || (asks && holdsFolders(one.places, turn)));
  });
  if (placed === undefined) return undefined;
  const { what, places } = placed;
  const [place = '', ...inner] = places;
  const each = inner.length === 0 && !asks ? holdersIn(place, turn) : [];
  if (each.length > 1) return each.map((name) => withPhrase(clause, said, what, [{ name }]));
  const holder = inner.length === 0 ? holderOf(place, turn) : undefined;
  const path = places.map((name) => ({ name }));
  const whole = holder && wholePlace(clause, what, place, holder, turn);
  return whole ?? withPhrase(clause, said, what, path);
}

/** "Of the debit card and the credit card": each name of a place of its own. */
function holdersIn(place: string, turn: Turn): string[] {
  const [whole, ...others] = listOf(place).map((name) => turn.find(name, 'open'));
  const holders = [whole, ...others].flatMap((found) =>
    found?.state === 'found' && isShut(found.element) !== undefined ? [found.element] : [],
  );
  const isEach = others.length > 0 && new Set(holders).size === others.length + 1;
  return isEach ? holders.map(({ name }) => name) : [];
}

/** "In the tree, tick Beech and press Save": the one button of that name, wherever it stands. */
function isOnlyCalled({ command, source }: Clause, said: string, turn: Turn): boolean {
  const [best, next] = turn.matches(said, 'click');
  // What comes first in a place is in it.
  const isOne =
    turn.at > 0 &&
    best !== undefined &&
    isButton(best.element) &&
    best.score >= WHOLE &&
    (next?.score ?? 0) < WHOLE;
  return (
    command.kind === 'click' && isOne && /^(?:press|click|hit|tap|save|submit|apply|confirm)\b/i.test(source)
  );
}

const WHOLE = 0.9;

const withPlaceLast = (clause: Clause): Clause =>
  clause.command.kind === 'read'
    ? {
        ...clause,
        command: { kind: 'read', question: clause.command.question.replace(FOREMOST, '$1 $3 $2') },
      }
    : clause;

/** "Which file in Photos is the largest": what is said of it may stand behind its place. */
const FOREMOST =
  /^((?:which|what)\s+.+?)\s+((?:inside|in|within|under)\s+.+?)\s+((?:is|are|was|were)\s+(?:the\s+)?(?:most\s+\p{L}+|least\s+\p{L}+|\p{L}+est))[?.]*$/iu;

/** A line of a list may be a folder. */
const ASKS_FILES = /\b(?:files?|folders?|documents?)\b/i;

/** A name said in full tells no place. */
const isTold = (placed: Placed, said: string, turn: Turn): boolean =>
  placed.what !== placed.places[0] &&
  (turn.score(said, 'click') < CALLED || isAlsoOutside(placed, said, turn));

const CALLED = 0.95;

/** "Imprint in the Help menu", where a link of the same name is in sight: what is in a place that is shut is not what is shown. */
function isAlsoOutside({ what, places: [place = ''] }: Placed, said: string, turn: Turn): boolean {
  const holder = holderOf(place, turn);
  const [best] = turn.matches(said, 'click');
  const own = normalise(bare(what));
  return (
    holder !== undefined &&
    isShut(holder) === true &&
    best !== undefined &&
    best.element !== holder &&
    best.element.labels.some(({ plain }) => plain === own)
  );
}

/** What a clause names that was no question. */
function openedBy(clause: Clause): string | undefined {
  const command = isDerived(clause) ? parseClause(toldIn(clause)) : clause.command;
  return command === undefined || command.kind === 'read' ? undefined : phraseOf(command);
}

/** "Open Archive, then 2020, and select notes.txt there": what was opened just before. */
function fromBefore(clause: Clause, turn: Turn): Clause | undefined {
  const said = phraseOf(clause.command);
  const before = turn.memo.clauses[turn.at - 1];
  const opened = before && openedBy(before);
  if (said === undefined || before === undefined || opened === undefined) return undefined;
  const path = [...(before.path ?? []), { name: opened, opened: true as const }];
  const there = thereIn(said);
  const what = there ?? said;
  const part = partAt(path, turn);
  if (part === undefined) return undefined;
  const isThere = there !== undefined || turn.inside(part.part).score(what, 'choose') >= THERE;
  return isThere ? withPhrase(clause, said, what, path) : undefined;
}
