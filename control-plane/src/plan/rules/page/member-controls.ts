// SPDX-License-Identifier: MIT
// What stands with a member of a collection: the controls that do something with it, and what opens it.
import type { SnapshotNode } from '../../snapshot.ts';
import { isDeed, isKindred, mayBeHidden } from '../language/deeds.ts';
import { signOf } from '../language/signs.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { isTitledSign, textOf } from './labels.ts';
import type { Member } from './members.ts';
import { type Element, isWithin, type PageModel, takesClicks } from './model.ts';
import type { Label } from './names.ts';
import { isPiece } from './pieces.ts';
import { isEndedBy, standsFor } from './standing.ts';

export const insideOf = ({ node }: Pick<Member, 'node'>, { elements }: PageModel): Element[] =>
  elements.filter((element) => element.node.order >= node.order && element.node.order < node.end);

export const isControl = ({ kind, node, name }: Element): boolean =>
  kind === 'button' ||
  kind === 'link' ||
  kind === 'menuitem' ||
  (kind === 'text' && (node.pointer === true || isTitledSign(node))) ||
  // A picture that is clicked is one where it is called by what it does.
  (kind === 'image' && node.pointer === true && isDeed(wordsOf(name)[0] ?? ''));

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
  if (called !== undefined) return isRepeated(called, controls) ? undefined : boxIn(called, model);
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

/** Of a cell with a box in it the box, for a click beside it may do nothing. */
function boxIn(control: Element, { elements }: PageModel): Element {
  const boxes = elements.filter(({ kind, node }) => kind === 'choice' && isWithin(node, control.node));
  return boxes.length === 1 ? (boxes[0] as Element) : control;
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
  /^(?:more\b|(?:row |item |post |message )?(?:options|actions)\b|menu\b|open menu|[⋮⋯☰]|…(?!\s?\p{L})|\.\.\.|[•·]{2,3}$)/iu;

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

/** Undefined where there are several. */
export const onlyOne = ([first, ...more]: Element[]): Element | undefined =>
  more.length === 0 ? first : undefined;
