// SPDX-License-Identifier: MIT
// What opens a member of a collection, and whether it does nothing else.
import type { SnapshotNode } from '../../snapshot.ts';
import { mayBeHidden } from '../language/deeds.ts';
import { KIND_OF_ROLE } from '../language/lexicon.ts';
import { wordsOf } from '../language/text.ts';
import { textOf } from './labels.ts';
import { insideOf, isControl, onlyOne } from './member-controls.ts';
import type { Group, Member } from './members.ts';
import { type Element, type PageModel, takesClicks } from './model.ts';

/** What opens a member: itself, else what bears a name of its own, else what says that it opens it, else its title. */
export function openerOf(member: Member, { members }: Group, model: PageModel): Element | undefined {
  const inside = insideOf(member, model);
  const { node } = member;
  const itself = inside.find(
    (element) => element.node === node && (node.pointer === true || node.role in KIND_OF_ROLE),
  );
  if (itself !== undefined) return itself;
  // Under the last part of a step stands what leads to the next one.
  const controls = inside.filter((element) => isControl(element) && !LEADS_ON.test(element.name.trim()));
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

const LEADS_ON = /^(?:[‹←«<]\s*)?(?:back|previous|next|continue|cancel|skip)(?:\s*[›→»>])?$/i;

/** What does something to its member opens nothing. */
function isDeedName(name: string): boolean {
  const [word = '', ...more] = wordsOf(name);
  return (mayBeHidden(word) || ENDS.test(word)) && !(STATE.test(word) && more.length >= WORDS_OF_TITLE);
}

/** "Cancel" is called by nothing but what it does. */
const isBareDeed = (name: string): boolean => wordsOf(name).length === 1 && isDeedName(name);

/** "Unread Ida Lund Invoice 3391" tells how a mail is, and marks nothing. */
const STATE = /^(?:read|unread|important|spam|junk)$/;

/** "Close ticket" in a menu; a part of the page may be closed by such a word, too. What plays a song, or calls somebody, opens neither. */
const ENDS =
  /^(?:close|reopen|end|stop|resolve|finish|complete|assign|escalate|book|reserve|hire|rent|buy|order|play|pause|start|run|call|ring|dial)$/i;

/** "… see more" ends a text that is cut off. */
const SAYS_OPEN = /^(?:…|\.{3})?\s*(?:open|view|details|read|show|see)\b/i;

/** Whether what opens a member does nothing else: a button, or a word to click, does what it says. */
export function onlyOpens({ kind, name, node }: Element, member: Member, group: Group): boolean {
  if (SAYS_OPEN.test(name) || isWholeCard(node, member, group)) return true;
  if (isDeedName(withoutSign(name, node))) return false;
  if (kind === 'link' || node.role === 'cell' || isListOfButtons(node, group)) return true;
  if (!takesClicks(node)) return false;
  const isTitle =
    member.title.includes(name) || wordsOf(name).length >= WORDS_OF_TITLE || isOwnName(node, member, group);
  return node === member.node || ((kind === 'button' ? isCard(node, member) : true) && isTitle);
}

/** "Order name badges" over "due 2 Dec", "Book club" over what was written last, begin with a verb, and are cards among cards, no controls of them. */
const isWholeCard = (node: SnapshotNode, member: Member, { members }: Group): boolean =>
  node === member.node &&
  (node.role === 'button' || node.pointer === true) &&
  wordsOf(member.title).length >= WORDS_OF_CARD &&
  // Buttons are members only where each is a card.
  (node.role === 'button' ||
    members.some((one) => one.node.role === node.role && one.node.children.length > 1));

const WORDS_OF_CARD = 2;

/** Each line of the list is one button that bears its name, and nothing else: what is meant is shown beside the list. */
const isListOfButtons = (node: SnapshotNode, { members }: Group): boolean =>
  new Set(members.map(({ title }) => title)).size >= LEAST_NAMES &&
  wordsOf(node.name).length >= WORDS_OF_CARD &&
  members.every(
    ({ node: { role, children }, title }) =>
      role === 'listitem' &&
      children.length === 1 &&
      children[0]?.role === 'button' &&
      children[0].name === title,
  );

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
