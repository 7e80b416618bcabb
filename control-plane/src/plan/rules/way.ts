// SPDX-License-Identifier: MIT
// A clause that says where its thing is: what holds it is opened first, from the outermost in, and it is looked for nowhere else.

import type { SnapshotNode } from '../snapshot.ts';
import { wholePlace } from './commands/whole-place.ts';
import { type Clause, type Command, isDerived, type Place, toldIn } from './language/command.ts';
import { STOP_WORDS } from './language/lexicon.ts';
import { ordinalOf } from './language/numbers.ts';
import { orderIn } from './language/order.ts';
import { parseClause } from './language/parse.ts';
import { type Placed, placesIn, thereIn } from './language/places.ts';
import { likeness, wordsOf } from './language/text.ts';
import { contentsOf, isShut, mayHold } from './page/branches.ts';
import { distinct } from './page/ground.ts';
import { isButton, isFolderSign } from './page/kinds.ts';
import { ancestor, textOf } from './page/labels.ts';
import { isMenu } from './page/member-controls.ts';
import { type Element, takesClicks } from './page/model.ts';
import { mentions } from './page/score.ts';
import { panelOf, tabsOf } from './page/tabs.ts';
import { pinned, type Result, type Turn } from './turn/turn.ts';

/** What is said to hold something has to be called so. */
const CALLED = 0.85;
/** A thing that is there already need not be looked for. */
const THERE = 0.8;

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
    return told && { clauses: [told] };
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

/** The one thing of that name that may hold others. */
function holderOf(name: string, turn: Turn): Element | undefined {
  const named = turn
    .matches(name.replace(MENU, ''), 'open')
    .filter(
      ({ score, element }) =>
        score >= CALLED &&
        (mayHold(element) || isTab(name, element, turn)) &&
        !(isMenu(element) && mentions(element.name, name) < CALLED),
    );
  const best = named
    .filter(({ score }) => score >= (named[0]?.score ?? 0) - 0.05)
    .map(({ element }) => element);
  const folding = best.filter((element) => isShut(element) !== undefined);
  // Where a tree stands beside a list, the list shows what the folder holds.
  const listed = best.filter((element) => isShut(element) === undefined && isFolderLine(element));
  const isBeside = listed.length > 0 && folding.every(({ node }) => isInTree(node));
  const found = distinct(isBeside ? listed : folding.length > 0 ? folding : best);
  // Of several menus of one name the one that was opened.
  const isAlike = found.length > 1 && found.every((element) => element.name === found[0]?.name);
  const open = isAlike ? found.filter((element) => isShut(element) === false) : found;
  return open.length === 1 ? open[0] : undefined;
}

/** Whatever unfolds may be called a menu. */
const MENU = /(?<=\S)\s+(?:sub-?)?menu$/i;

/** A button among its like is one only where that is said. */
const isTab = (name: string, element: Element, { model }: Turn): boolean =>
  /\btab\b/i.test(name) && tabsOf(model).includes(element);

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
function toldPlaces(told: Clause, turn: Turn): Clause | undefined {
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
    return isTold(one, said, turn) && (isOne || (asks && holdsFolders(one, turn)));
  });
  if (placed === undefined) return undefined;
  const { what, places } = placed;
  const [place = '', ...inner] = places;
  const holder = inner.length === 0 ? holderOf(place, turn) : undefined;
  const path = places.map((name) => ({ name }));
  const whole = holder && wholePlace(clause, what, place, holder, turn);
  return whole ?? withPhrase(clause, said, what, path);
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
const isTold = ({ what, places }: Placed, said: string, turn: Turn): boolean =>
  what !== places[0] && turn.score(said, 'click') < 0.95;

/**
 * Something that is shut, or seen to hold something; else what is called by a word for such things, or a line that may be a folder
 * where `what` is not in sight.
 */
function isPlace(name: string, turn: Turn, what?: string): boolean {
  const holder = holderOf(name, turn);
  const shut = holder && isShut(holder);
  if (holder === undefined) return isOutOfSight(name, turn);
  if (shut === true) return true;
  if (shut === false) return contentsOf(holder) !== undefined;
  return (
    NOUN.test(name) ||
    (what === undefined && tabsOf(turn.model).includes(holder)) ||
    (what !== undefined && isLineOfList(holder) && turn.score(what, 'choose') < THERE)
  );
}

/** A folder that the page does not show may be in one that is shut. */
const isOutOfSight = (name: string, turn: Turn): boolean =>
  FOLDER.test(name) &&
  turn.score(name, 'open') < THERE &&
  turn.model.elements.some((element) => isShut(element) === true && element.kind !== 'tab');

const FOLDER = /^(?:folder|directory|branch)\s+\S|\S\s+(?:folder|directory|branch)$/i;
/** "In the Lisbon folder inside Photos": what a folder is in is one, too. */
function holdsFolders({ places }: Placed, turn: Turn): boolean {
  const holder =
    places.length > 1 && places.some((name) => NOUN.test(name))
      ? holderOf(places[0] as string, turn)
      : undefined;
  return holder !== undefined && takesClicks(holder.node);
}

/** What holds it, if that is in sight, has each word in its name but for one that says what it is. */
function isCalledInFull(place: string, turn: Turn): boolean {
  const holder = holderOf(place, turn);
  const shown = holder?.labels.flatMap(({ words }) => words) ?? [];
  const words = wordsOf(place).filter(
    (word) => !STOP_WORDS.has(word) && !NOUN.test(word) && ordinalOf(word) === undefined,
  );
  return holder === undefined || words.every((word) => shown.some((one) => likeness(word, one) >= SAID));
}

const SAID = 0.75;

const NOUN = /\b(?:folder|directory|tab|section|branch|panel|accordion|category|group)\b/i;

const isLineOfList = (element: Element): boolean => isFolderLine(element) || isListed(element);

/** A line of a table or a list that shows the sign of a folder. */
const isFolderLine = ({ node }: Element): boolean =>
  isFolderSign(textOf(node)) &&
  takesClicks(node) &&
  !isInTree(node) &&
  (node.role === 'row' || ancestor(node, (role) => role === 'row' || role === 'listitem', 3) !== undefined);

const isInTree = (node: SnapshotNode): boolean => ancestor(node, (role) => role === 'tree', 20) !== undefined;

const isListed = ({ kind, node }: Element): boolean =>
  ancestor(node, (role) => role === 'listitem' || (role === 'row' && kind === 'link'), 3) !== undefined;

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
