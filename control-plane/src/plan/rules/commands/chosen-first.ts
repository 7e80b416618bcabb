// SPDX-License-Identifier: MIT
// "Delete rent.pdf", where one control does it to whatever is chosen: the thing is chosen first, and nothing is pressed without it.
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { monthOf } from '../language/dates.ts';
import { alsoCalled, mayBeHidden } from '../language/deeds.ts';
import { fileIn as namesFile } from '../language/files.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness, normalise, wordsOf } from '../language/text.ts';
import { isFolder } from '../page/folders.ts';
import { ancestor } from '../page/labels.ts';
import { calledBest, isControl } from '../page/member-controls.ts';
import { type Element, isWithin } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { fileIn } from './members-meant.ts';
import { deedsOn, type Said } from './said.ts';

/** How well a thing has to be called what is said. */
const CALLED = 0.9;

/**
 * The clauses that choose it, then do it.
 * @param part What is seen of the part of the page where the thing is said to be.
 */
export function chosenFirst(clause: Clause, part: Turn, whole: Turn): Clause[] | undefined {
  if (part.progress.length > 0) return undefined;
  const voted = votedFor(clause, part) ?? byPhrase(clause, part, whole);
  if (voted !== undefined) return voted;
  for (const said of deedsOn(clause)) {
    const clauses = chosenFor(said, clause, part, whole);
    if (clauses !== undefined) return clauses;
  }
  return undefined;
}

function chosenFor(said: Said, clause: Clause, part: Turn, whole: Turn): Clause[] | undefined {
  const [deed = '', ...others] = said.deeds;
  const isMove = others.length > 0;
  const isOpened = clause.command.kind === 'open';
  // "Mark the tam-tam as spare", by "Mark as spare".
  const marks = clause.command.kind === 'check' ? said.inMenu : undefined;
  const isDone = clause.command.kind === 'click' && mayBeHidden(deed);
  if (!(isMove || isOpened || marks !== undefined || isDone)) return undefined;
  const names = isMove ? said.deeds.slice(0, 2) : alsoCalled(deed);
  const control = onlyControl(marks === undefined ? names : [marks], whole);
  const found = part.find(said.whom, 'choose');
  const element = found.state === 'found' ? found.element : onlyFile(said.whom, part);
  if (control === undefined || element === undefined) return undefined;
  // "The picture called pier.jpg" is no other picture.
  if (!element.name.toLowerCase().includes(fileIn(said.whom))) return undefined;
  // What is clicked opens by itself, unless "Open" waits for something to be chosen.
  const isBeside =
    normalise(control.name) === 'open' &&
    (isPlainFile(element) || (waits(control) && element.node.expanded === undefined));
  if (isOpened && !isBeside) return undefined;
  const isCalled =
    (isPlainFile(element) && isToldWhole(said.whom, element)) ||
    (found.state === 'found' && found.score >= CALLED) ||
    normalise(element.name).startsWith(`${normalise(said.whom)} `);
  if (!isCalled || !isThing(element) || element === control || namesIt(control, said.whom)) return undefined;
  return clausesFor(clause, [
    { kind: 'choose', rest: pinned(element, said.whom) },
    { kind: 'click', target: pinned(control, deed) },
  ]);
}

/** Of a tool bar, as long as nothing is chosen. */
const waits = ({ kind, node }: Element): boolean => kind === 'button' && node.disabled === true;

/** "Vote for Rye": of a poll, whatever else its part of the page may be a member of. */
export const voteClauses = (clause: Clause, turn: Turn): Clause[] | undefined =>
  turn.progress.length === 0 && VOTES.test(clause.source) ? votedFor(clause, turn) : undefined;

const VOTES = /^(?:cast (?:my|our|a) )?vote\b/i;

/** "Vote for Rye", "order the small box": an option, and the button of that very name behind it. What one votes for need not be a radio button. */
function votedFor(clause: Clause, turn: Turn): Clause[] | undefined {
  const said = clause.source.replace(/^cast (?:my|our|a) (?=vote\b)/i, '');
  const [, verb = '', whom] = /^(\p{L}+)\s+(?:for\s+)?(.+)$/u.exec(said) ?? [];
  if (whom === undefined || CHOOSES.test(verb) || isDerived(clause)) return undefined;
  const found = turn.find(whom, 'choose');
  if (found.state !== 'found') return undefined;
  const element = boxIn(found.element, turn) ?? found.element;
  const isVoted = /^vote$/i.test(verb) && isThing(element);
  const isNamed = found.score >= CALLED || (/^vote$/i.test(verb) && isToldBy(whom, element));
  const isOption = element.kind === 'choice' && isNamed;
  if (!isOption && !isVoted) return undefined;
  const [button, ...more] = turn.model.elements.filter(
    (one) =>
      (one.kind === 'button' || (isVoted && isControl(one))) && one.name.toLowerCase() === verb.toLowerCase(),
  );
  if (button === undefined || more.length > 0 || button.node.order < element.node.order) return undefined;
  return clausesFor(clause, [
    isOption
      ? { kind: 'check', target: pinned(element, whom), on: true }
      : { kind: 'click', target: pinned(element, whom) },
    { kind: 'click', target: pinned(button, verb) },
  ]);
}

/** The one box of the line that words mean: "the boat trip to the seals" is "Seal island by boat". */
function boxIn({ node }: Element, { model }: Turn): Element | undefined {
  const boxes = model.elements.filter((one) => one.kind === 'choice' && isWithin(one.node, node));
  return boxes.length === 1 ? boxes[0] : undefined;
}

/** Each of the words is one of the name: "the October minutes" of "minutes-oct.txt". */
function isToldWhole(whom: string, { name }: Element): boolean {
  const shown = wordsOf(name);
  const said = wordsOf(whom).filter((word) => !STOP_WORDS.has(word));
  const isSame = (word: string, other: string): boolean =>
    likeness(word, other) >= CALLED ||
    (other.length >= LEAST && monthOf(word) !== undefined && word.startsWith(other));
  return said.length > 0 && said.every((word) => shown.some((other) => isSame(word, other)));
}

/** "Oct", "Sept". */
const LEAST = 3;

/** The one file that is called so: the score of a name counts how it ends. */
function onlyFile(whom: string, { model }: Turn): Element | undefined {
  const [only, ...more] = model.elements.filter(
    (element) => isPlainFile(element) && isToldWhole(whom, element),
  );
  return more.length === 0 ? only : undefined;
}

/** All but one of the words, as "trip", are those of the option. */
function isToldBy(whom: string, { labels }: Element): boolean {
  const said = wordsOf(whom).filter((word) => !STOP_WORDS.has(word));
  const isShown = (word: string): boolean =>
    labels.some(({ words }) => words.some((shown) => likeness(word, shown) >= LIKE));
  const unknown = said.filter((word) => !isShown(word)).length;
  return unknown === 0 || (unknown === 1 && said.length > 2);
}

const LIKE = 0.8;

/** "Take out the Maes letters", where "Take out" is the very name of a control beside the tree that they are somewhere in. */
function byPhrase(clause: Clause, part: Turn, whole: Turn): Clause[] | undefined {
  const [, phrase = '', whom] =
    /^(\p{L}+ (?:out|in|off|on|up|down|back|away|over)) (.+)$/iu.exec(clause.source) ??
    wholeName(clause.source, whole) ??
    [];
  if (whom === undefined || isDerived(clause)) return undefined;
  const control = onlyControl([phrase], whole);
  const isInTree = part.model.elements.some(
    ({ kind, node }) => kind === 'treeitem' && node.expanded === false,
  );
  if (control?.kind !== 'button' || normalise(control.name) !== normalise(phrase) || !isInTree)
    return undefined;
  const pressed = clausesFor(clause, [{ kind: 'click', target: pinned(control, phrase) }]) ?? [];
  return [{ ...clause, source: `click ${whom}`, command: { kind: 'click', target: whom } }, ...pressed];
}

/** "Order a copy of the Ley map", by a button "Order a copy". */
function wholeName(source: string, { model }: Turn): [string, string, string] | undefined {
  const said = source.replace(/^(\p{L}+) (?:me|us) /iu, '$1 ');
  const called = model.elements.filter(
    ({ kind, name }) =>
      kind === 'button' && name.includes(' ') && said.toLowerCase().startsWith(`${name.toLowerCase()} `),
  );
  const [button, ...more] = called;
  const whom = said.slice((button?.name.length ?? 0) + 1).replace(/^(?:of|for|from) /i, '');
  return button === undefined || more.length > 0 || whom === '' ? undefined : [said, button.name, whom];
}

/** They say that it is chosen, and no more. */
const CHOOSES = /^(?:choose|select|pick|set|mark|tick|check|take|click|press|tap|uncheck|untick)$/i;

/** The control that is called so, if it does it for all things that there are; the bin beside the inbox shows what was deleted. */
function onlyControl(deeds: string[], { model }: Turn): Element | undefined {
  const controls = model.elements.filter((element) => isControl(element) && !isFolder(element));
  const named = deeds.flatMap((deed) => controls.find(({ name }) => normalise(name) === deed) ?? []);
  const best = named[0] ?? calledBest(controls, deeds);
  const others = controls.filter((one) => one !== best && one.name === best?.name);
  return others.length === 0 ? best : undefined;
}

/** What is chosen by a click, as a file is whatever it looks like; a button only where it is a line of a list. */
const isThing = (element: Element): boolean => {
  const { kind, node } = element;
  const isLine = ancestor(node, (role) => role === 'listitem' || role === 'row', 2) !== undefined;
  return (
    kind === 'treeitem' ||
    kind === 'link' ||
    node.role === 'listitem' ||
    (kind === 'text' && node.pointer === true) ||
    isPlainFile(element) ||
    (kind === 'button' && isLine)
  );
};

/** "📄 rules.pdf", which nothing shows to take clicks. */
const isPlainFile = ({ kind, node, name }: Element): boolean =>
  kind === 'text' && node.pointer !== true && namesFile(name) !== undefined;

/** "Delete account" is about nothing that is chosen. */
function namesIt({ labels }: Element, whom: string): boolean {
  const said = wordsOf(whom).filter((word) => !STOP_WORDS.has(word));
  return labels.some(({ words }) => words.some((word) => said.includes(word)));
}
