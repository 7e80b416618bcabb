// SPDX-License-Identifier: MIT
// A deed on one member in two steps: its menu is opened, or the member itself, and then what does it is pressed.
import { walk } from '../../snapshot.ts';
import type { Command } from '../language/command.ts';
import { isAnswer } from '../language/deeds.ts';
import { ITEM_NOUNS, STOP_WORDS } from '../language/lexicon.ts';
import { BEHIND } from '../language/phrase.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { likeness, stem, tokensOf, wordsOf } from '../language/text.ts';
import { ancestor, textOf } from '../page/labels.ts';
import { calledBest, isControl, menuIn } from '../page/member-controls.ts';
import { onlyOpens, openerOf } from '../page/member-openers.ts';
import type { Group, Member } from '../page/members.ts';
import { type Element, isWithin, type PageModel, takesClicks } from '../page/model.ts';
import { labelOf } from '../page/names.ts';
import { pieceDoneTo } from '../page/piece-named.ts';
import type { Said } from './said.ts';

const SAME = 0.85;

/** What is meant stands in a list of its own within the member: the file of a folder. */
function isInside(whom: string, { node, words }: Member): boolean {
  const inner = [...walk(node)].filter((one) => one !== node && INNER.has(one.role));
  const shown = new Set(inner.flatMap((one) => tokensOf(textOf(one))));
  const own = tokensOf(textOf(node)).filter((word) => !shown.has(word));
  const said = telling(whom).filter((word) => words.has(word));
  return inner.length > 0 && said.length > 0 && !said.some((word) => own.includes(word));
}

const INNER = new Set(['list', 'tree', 'group']);

/** "The file rent.pdf" is a thing of its own in the member, called just so; the words of a button that opens the member are none. */
function holdsThing({ node, title }: Member, whom: string, { elements }: PageModel): boolean {
  const { plain } = labelOf(whom, 1);
  return elements.some(
    ({ kind, node: inner, name, labels: [own] }) =>
      isWithin(inner, node) &&
      (kind !== 'text' || (takesClicks(inner) && node.pointer !== true)) &&
      inner !== node &&
      ancestor(inner, (role) => role === 'button' || role === 'link', 3) === undefined &&
      name !== title &&
      own !== undefined &&
      ` ${plain}`.endsWith(` ${own.plain}`),
  );
}

/** The one member's menu is opened, or the member, then what does it is pressed there. */
export function bySteps(
  members: Member[],
  group: Group,
  { deeds, whom, inMenu }: Said,
  model: PageModel,
): Command[] | undefined {
  const [member, ...more] = members;
  if (member === undefined || more.length > 0 || isShownAlready(whom, deeds, group, model)) return undefined;
  const opener = openerOf(member, group, model);
  const opening = opener && onlyOpens(opener, member, group) ? opener : undefined;
  if (opening !== undefined && opensAnother(opening, member, whom, model)) return undefined;
  const [deed = ''] = deeds;
  const menu = menuIn(member, model);
  const first = (isAnswer(deed) ? opening : undefined) ?? menu ?? opening;
  if (isInside(whom, member) || holdsThing(member, whom, model)) return undefined;
  return (
    first && [
      { kind: 'click', target: `ref:${pieceDoneTo(first, whom, model).ref}` },
      { kind: 'click', target: (first === menu ? inMenu : undefined) ?? deed },
    ]
  );
}

/** A line of a timetable holds several things, and what is meant is called so itself. */
const opensAnother = (opening: Element, member: Member, whom: string, { elements }: PageModel): boolean =>
  opening.node !== member.node &&
  !isNamedBy(opening, whom) &&
  elements.some(
    (element) =>
      isWithin(element.node, member.node) &&
      !isWithin(opening.node, element.node) &&
      isControl(element) &&
      isNamedBy(element, whom),
  );

/** The controls of a member that no click opens may come up under the mouse. */
export function underMouse(
  member: Member,
  group: Group,
  { deeds, whom }: Said,
  model: PageModel,
): Command[] | undefined {
  const opener = openerOf(member, group, model);
  const isPlain = opener === undefined || !takesClicks(opener.node);
  const pointed = isPlain ? model.elements.find(({ node }) => isWithin(node, member.node)) : undefined;
  return (
    pointed && [
      { kind: 'hover', target: `ref:${pointed.ref}` },
      { kind: 'click', target: `${deeds[0]} for ${whom}` },
    ]
  );
}

/** The page is about it, and has the control. */
function isShownAlready(whom: string, deeds: string[], { collection }: Group, model: PageModel): boolean {
  const outside = model.elements.filter(({ node }) => !isWithin(node, collection.parent));
  const about = outside.filter(({ kind }) => kind === 'text' || kind === 'heading');
  // What stands before a name in quotes says only what kind of thing it is.
  const said = telling(/["“]([^"”]+)["”]/.exec(whom)?.[1] ?? whom);
  return (
    calledBest(outside.filter(isControl), deeds) !== undefined &&
    said.length > 0 &&
    about.some(({ name }) => said.every((word) => wordsOf(name).includes(word)))
  );
}

/** What is done to something because it was opened is done to nothing that is only a little like it. Where it is need not stand on it. */
export function isNamedBy({ labels }: Element, whom: string): boolean {
  const [head = ''] = whom.split(BEHIND);
  const [said = []] = [telling(head), telling(whom)].filter(({ length }) => length > 0);
  const shown = labels.flatMap(({ words }) => words);
  // "Book club" is made of words for things of lists.
  const { plain } = labelOf(whom.replace(/^(?:the|my|our)\s+/i, ''), 1);
  if (labels.some((label) => label.plain === plain)) return true;
  return (
    said.length > 0 &&
    said.every((word) => SOFT_WORDS.has(word) || shown.some((one) => likeness(word, one) >= SAME))
  );
}

const telling = (phrase: string): string[] =>
  wordsOf(phrase).filter((word) => !STOP_WORDS.has(word) && !ITEM_NOUNS.has(stem(word)));
