// SPDX-License-Identifier: MIT
// What stands with a member of a collection: the controls that do something with it, and what opens it.
import type { SnapshotNode } from '../../snapshot.ts';
import { isKindred, mayBeHidden } from '../language/deeds.ts';
import { KIND_OF_ROLE } from '../language/lexicon.ts';
import { signOf } from '../language/signs.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { isTitledSign, textOf } from './labels.ts';
import type { Group, Member } from './members.ts';
import { type Element, isWithin, type PageModel, takesClicks } from './model.ts';
import type { Label } from './names.ts';
import { isPiece } from './pieces.ts';
import { isEndedBy, standsFor } from './standing.ts';

export const insideOf = ({ node }: Pick<Member, 'node'>, { elements }: PageModel): Element[] =>
  elements.filter((element) => element.node.order >= node.order && element.node.order < node.end);

export const isControl = ({ kind, node }: Element): boolean =>
  kind === 'button' ||
  kind === 'link' ||
  kind === 'menuitem' ||
  (kind === 'text' && (node.pointer === true || isTitledSign(node)));

/** A sign in a member that is clicked as a whole is a control of its own; "3.8 ★" tells what people think of it. */
const isSign = ({ kind, name }: Element): boolean =>
  kind === 'text' && signOf(name) !== undefined && !/\d[.,]\d(?!\d{2})/.test(name);

const LONGEST_NAME = 4;
const SAME = 0.85;

/**
 * How much of a control's name a deed is, 0 … 1; 0 where it has none of the deed's words.
 * @param about What the thing shows that it belongs to: a long name often tells all of that once more.
 */
function fitOf({ labels }: Element, deed: string, about: Set<string> = new Set()): number {
  const words = wordsOf(deed);
  const fits = (label: Label): number => {
    const told = label.joined.filter((word) => !/^\d+$/.test(word));
    const shown = told.length > LONGEST_NAME ? told.filter((word) => !about.has(word)) : told;
    const isTold = (word: string): boolean =>
      words.some((said) => likeness(said, word) >= SAME && !tellsState(word, said, shown));
    // "Remove bought items" does not mark any as bought; but "answer" is a thing in "Accept answer".
    const verbs = /\band\b|[&+/]/i.test(label.text) ? shown : shown.slice(0, shown.findIndex(isTold) + 1);
    if (verbs.some((word) => mayBeHidden(word) && !isTold(word))) return 0;
    // "Open all" opens no one of them.
    if (shown.includes('all') && !words.includes('all')) return 0;
    const isSaid = words.every((word) =>
      shown.some((other) => likeness(word, other) >= SAME && !tellsState(other, word, shown)),
    );
    return isSaid && shown.length <= LONGEST_NAME ? (label.weight * words.length) / shown.length : 0;
  };
  return words.length === 0 ? 0 : Math.max(0, ...labels.map(fits));
}

/** "Pottery, room 4, booked" says what has been done already; "Mark as booked" does it. */
const tellsState = (word: string, said: string, [first = '', ...more]: string[]): boolean =>
  word !== said && word.endsWith('ed') && more.includes(word) && !/^(?:mark|set|is)$/.test(first);

export const isCalled = (element: Element, deed: string): boolean => fitOf(element, deed) > 0;

/** The control of those that is called most like one of the deeds, the first of them going first. */
export function calledBest(
  elements: Element[],
  deeds: string[],
  about: (element: Element) => Set<string> | undefined = () => undefined,
): Element | undefined {
  for (const deed of deeds) {
    const fits = elements.map((element) => fitOf(element, deed, about(element)));
    const best = Math.max(0, ...fits);
    if (best > 0) return elements[fits.indexOf(best)];
  }
  return undefined;
}

/** The member's control that is called so, else its only one that does what comes to the same. */
export function controlFor(
  member: Pick<Member, 'node'>,
  deeds: string[],
  model: PageModel,
): Element | undefined {
  // "Choose…" offers what may be chosen, and chooses nothing.
  const chooses = deeds.some((deed) => /^(?:choose|select|pick)$/i.test(deed));
  const controls = insideOf(member, model).filter(
    (element) =>
      (isControl(element) || isSign(element) || isPiece(element.node) || isDeedOfLines(element, deeds)) &&
      !(chooses && element.node.expanded !== undefined) &&
      !deeds.some((deed) => standsFor(element, deed)),
  );
  const ending = controls.filter((element) => deeds.some((deed) => isEndedBy(deed, element)));
  const called =
    calledBest(controls, deeds, (control) => toldBeside(control, member, model)) ?? onlyOne(ending);
  if (called !== undefined) return isRepeated(called, controls) ? undefined : called;
  const kindred = controls.filter(
    ({ node, name, labels }) =>
      node !== member.node &&
      !FILE.test(name) &&
      labels.some(
        ({ words }) => words.length <= LONGEST_NAME && deeds.some((deed) => isKindred(deed, words)),
      ),
  );
  // A cell and the sign in it are one.
  const isOne = kindred.every(({ ref }) => ref === kindred[0]?.ref);
  return isOne && kindred.length > 0 ? kindred[0] : crossIn(controls, deeds);
}

/** All words that a thing shows but for those of the control. */
const toldBeside = ({ node }: Element, member: Pick<Member, 'node'>, model: PageModel): Set<string> =>
  new Set(
    insideOf(member, model)
      .filter((other) => !isWithin(other.node, node) && !isWithin(node, other.node))
      .flatMap(({ name }) => wordsOf(name)),
  );

/** "Buy" at the end of each line of a table, which need not look as if it could be clicked. */
function isDeedOfLines({ name, node }: Element, deeds: string[]): boolean {
  const lines = node.parent?.parent?.children ?? [];
  const hasSame = ({ children }: SnapshotNode): boolean =>
    children.some((cell) => cell.role === 'cell' && textOf(cell) === name);
  return node.role === 'cell' && deeds.includes(name.toLowerCase()) && lines.filter(hasSame).length > 1;
}

/** A section of things has the sign of each: none is its own. */
function isRepeated({ node, name }: Element, controls: Element[]): boolean {
  const isApart = (other: Element): boolean =>
    !isWithin(other.node, node) && !isWithin(node, other.node) && other.node.role === node.role;
  return name.trim().length < 3 && controls.some((other) => other.name === name && isApart(other));
}

/** The one cross that stands with a thing takes it away. */
function crossIn(controls: Element[], deeds: string[]): Element | undefined {
  const crosses = controls.filter(({ name }) => signOf(name) === 'close');
  return crosses.length === 1 && deeds.some((deed) => /^(?:delete|remove|cancel)$/i.test(deed))
    ? crosses[0]
    : undefined;
}

/** "rent.pdf" rents nothing. */
const FILE = /\p{L}\.\p{L}\w{1,3}$/u;

const MENU =
  /^(?:more\b|(?:row |item |post |message )?(?:options|actions)\b|menu\b|open menu|[⋮⋯…☰]|\.\.\.|[•·]{2,3}$)/i;

/** What opens a menu of what can be done with the thing that it stands with; a mere sign where that is clicked as a whole. */
export const isMenu = ({ kind, node, name, labels }: Element): boolean =>
  (kind === 'button' || node.pointer === true || (signOf(name) === 'more' && takesClicks(node))) &&
  labels.some(({ text }) => MENU.test(text));

/** What opens the member's own menu; undefined where it has none, or several. */
export function menuIn(member: Member, model: PageModel): Element | undefined {
  const menus = insideOf(member, model).filter((one) => one.node !== member.node && isMenu(one));
  // The sign that is drawn in it is the same.
  const [menu, ...more] = menus.filter(
    ({ node }) => !menus.some((other) => other.node !== node && isWithin(node, other.node)),
  );
  return more.length === 0 ? menu : undefined;
}

/** The one check box of each; undefined where one has none, or several. */
export function boxesOf(members: Member[], model: PageModel): Element[] | undefined {
  const boxes = members.map((member) =>
    insideOf(member, model).filter(({ node }) => node.role === 'checkbox'),
  );
  return boxes.every(({ length }) => length === 1) ? boxes.flat() : undefined;
}

/** What opens a member: itself, else what bears a name of its own, else what says that it opens it, else its title. */
export function openerOf(member: Member, { members }: Group, model: PageModel): Element | undefined {
  const inside = insideOf(member, model);
  const { node } = member;
  const itself = inside.find(
    (element) => element.node === node && (node.pointer === true || node.role in KIND_OF_ROLE),
  );
  if (itself !== undefined) return itself;
  const controls = inside.filter(isControl);
  const others = members.filter((one) => one !== member).slice(0, LOOKED_AT);
  const known = new Set(others.flatMap((one) => insideOf(one, model).map(wordsIn)));
  const own = controls.filter((one) => !known.has(wordsIn(one)) && !one.node.icon && !isBareDeed(one.name));
  return (
    own.find(({ kind }) => kind === 'link') ??
    own[0] ??
    controls.find(({ name }) => SAYS_OPEN.test(name)) ??
    controls.find(({ kind }) => kind === 'link') ??
    onlyOne(
      controls.filter(({ kind, name }) => kind === 'button' && /\p{L}/u.test(name) && !isDeedName(name)),
    ) ??
    inside.find(({ kind, name }) => (kind === 'text' || kind === 'heading') && name === member.title) ??
    inside.find((element) => element.node === node)
  );
}

/** What does something to its member opens nothing. */
function isDeedName(name: string): boolean {
  const [word = '', ...more] = wordsOf(name);
  return (mayBeHidden(word) || ENDS.test(word)) && !(STATE.test(word) && more.length >= WORDS_OF_TITLE);
}

/** "Cancel" is called by nothing but what it does. */
const isBareDeed = (name: string): boolean => wordsOf(name).length === 1 && isDeedName(name);

/** "Unread Ida Lund Invoice 3391" tells how a mail is, and marks nothing. */
const STATE = /^(?:read|unread|important|spam|junk)$/;

/** "Close ticket" in a menu; a part of the page may be closed by such a word, too. */
const ENDS =
  /^(?:close|reopen|end|stop|resolve|finish|complete|assign|escalate|book|reserve|hire|rent|buy|order)$/i;

const onlyOne = ([first, ...more]: Element[]): Element | undefined => (more.length === 0 ? first : undefined);

const SAYS_OPEN = /^(?:open|view|details|read|show|see)\b/i;

/** Whether what opens a member does nothing else: a button, or a word to click, does what it says. */
export function onlyOpens({ kind, name, node }: Element, member: Member, group: Group): boolean {
  if (SAYS_OPEN.test(name) || isWholeCard(node, member, group)) return true;
  if (isDeedName(withoutSign(name, node))) return false;
  if (kind === 'link' || node.role === 'cell') return true;
  if (!takesClicks(node)) return false;
  const isTitle =
    member.title.includes(name) || wordsOf(name).length >= WORDS_OF_TITLE || isOwnName(node, member, group);
  return node === member.node || ((kind === 'button' ? isCard(node, member) : true) && isTitle);
}

/** "Order name badges" over "due 2 Dec" begins with a verb, and is a card among cards, no control of it. */
const isWholeCard = (node: SnapshotNode, member: Member, { members }: Group): boolean =>
  node === member.node &&
  node.role === 'button' &&
  wordsOf(member.title).length >= WORDS_OF_CARD &&
  members.some((one) => one.node.role === 'button' && one.node.children.length > 1);

const WORDS_OF_CARD = 2;

/** "☆", which is called "Star", begins many a line of mail, and is a control of its own. */
function withoutSign(name: string, { children: [first] }: SnapshotNode): string {
  const isSign = first?.children.length === 0 && /^[^\p{L}\d]{1,2}$/u.test(first.text ?? '');
  return isSign && name.startsWith(textOf(first)) ? name.slice(textOf(first).length).trim() : name;
}

/** A button that is drawn as a line of several parts, with what the member is called in it: no word of what it does. */
const isCard = ({ children, name }: SnapshotNode, { title }: Member): boolean =>
  children.some((part) => part.children.length > 1) && name.includes(title);

/** What is called otherwise in each member is no control that all of them have. */
function isOwnName(node: SnapshotNode, member: Member, { members }: Group): boolean {
  if (isInBar(node, member)) return false;
  const path = pathFrom(member.node, node);
  const names = members.slice(0, LOOKED_AT).flatMap((one) => {
    const same = path.reduce<SnapshotNode | undefined>((at, i) => at?.children[i], one.node);
    return same?.pointer === true ? [textOf(same)] : [];
  });
  return names.length >= LEAST_NAMES && new Set(names).size === names.length;
}

/** One of several words to click in a part of the member that has nothing else: what can be done with it, and no name. */
function isInBar({ parent: around }: SnapshotNode, { node: member }: Member): boolean {
  const bar = around?.role === 'listitem' ? around.parent : around;
  const parts = bar === undefined || bar === member ? [] : bar.children;
  return parts.length > 1 && parts.every(isWordToClick);
}

const isWordToClick = ({ role, pointer, children: [only, ...more] }: SnapshotNode): boolean =>
  pointer === true ||
  role === 'button' ||
  role === 'link' ||
  (only !== undefined && more.length === 0 && isWordToClick(only));

/** Of two, "Follow" and "Following" differ, too. */
const LEAST_NAMES = 3;

function pathFrom(outer: SnapshotNode, inner: SnapshotNode): number[] {
  if (inner === outer || inner.parent === undefined) return [];
  return [...pathFrom(outer, inner.parent), inner.parent.children.indexOf(inner)];
}

/** A subject, and no name of something that is done. */
const WORDS_OF_TITLE = 3;

/** So many other members tell which controls all of them have. */
const LOOKED_AT = 5;

/** What a name says, without what it counts. */
const wordsIn = ({ name }: Element): string => name.replace(/[^\p{L}]+/gu, ' ').trim();
