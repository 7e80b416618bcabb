// SPDX-License-Identifier: MIT
// "Delete that", "mark it as spam", where nothing has been spoken of, ticked or opened: which of the list is meant is asked. What stands outside
// of the list does it to whatever is ticked, or shows those to which it was done before.
import { walk } from '../../snapshot.ts';
import { type Clause, isDerived } from '../language/command.ts';
import { normalise } from '../language/text.ts';
import { isFolder, showsWhatWas } from '../page/folders.ts';
import { textOf } from '../page/labels.ts';
import { boxesOf, calledBest, isControl, isMenu } from '../page/member-controls.ts';
import { openerOf } from '../page/member-openers.ts';
import type { Group } from '../page/members.ts';
import { type Element, isWithin, takesClicks } from '../page/model.ts';
import { inNavigation, likelyGroups } from '../page/select.ts';
import { ownName } from '../page/several.ts';
import type { Result, Turn } from '../turn/turn.ts';
import { areSelecting } from './by-ticks.ts';
import { deedsOn, isUnseen, type Said } from './said.ts';

/** Undefined where something is said that it may be done to, or shown as chosen or open. */
export function unclearSpoken(clause: Clause, turn: Turn): Result | undefined {
  const isFirst = turn.at === 0 && turn.progress.length === 0 && !isDerived(clause);
  if (!isFirst || turn.model.modal !== undefined) return undefined;
  const said = deedsOn(clause).find((one) => SPOKEN.test(one.whom) && isUnseen(one));
  if (said === undefined) return undefined;
  const groups = likelyGroups(turn.model).filter((group) => isList(group));
  if (groups.some((group) => hasChosen(group, turn) || hasOpen(group, turn))) return undefined;
  for (const group of groups) {
    const options = waysTo(group, turn);
    if (options.length > 0 && isOfMember(said, group, turn))
      return { state: 'unclear', phrase: clause.source, options };
  }
  return undefined;
}

/** Neither what a field offers nor what leads to other parts of the page. */
const isList = ({ members }: Group): boolean =>
  members.length > 1 &&
  !members.some(({ node }) => node.role === 'option' || inNavigation(node)) &&
  !members.every(({ node, text }) => isFolder({ node }) && text.split(/\s+/).length <= WORDS_OF_FOLDER);

const WORDS_OF_FOLDER = 3;

/** What each of them is opened, or ticked, by; empty where one has nothing of the kind. */
function waysTo(group: Group, { model }: Turn): Element[] {
  const boxes = boxesOf(group.members, model);
  if (boxes !== undefined) return boxes;
  const openers = group.members.flatMap((member) => openerOf(member, group, model) ?? []);
  return openers.length === group.members.length &&
    openers.every((one) => isControl(one) || takesClicks(one.node))
    ? openers
    : [];
}

const SPOKEN = /^(?:it|that|this|them|these|those|(?:that|this) (?:one|e?-?mail|message|entry|item))$/i;

/** Whether it is done to members that are ticked first, or to each by itself, and by nothing that stands alone. */
function isOfMember({ deeds }: Said, group: Group, { model }: Turn): boolean {
  const { members } = group;
  const boxes = boxesOf(members, model);
  if (boxes !== undefined && areSelecting(boxes, group, model)) return true;
  const outside = model.elements.filter(
    (one) => isControl(one) && !members.some(({ node }) => isWithin(one.node, node)),
  );
  const isView = (one: Element): boolean => isFolder(one) || deeds.some((deed) => showsWhatWas(deed, one));
  const alone = outside.filter((one) => !isView(one));
  // What else the page is about may have it in a menu of its own.
  return !alone.some(isMenu) && calledBest(alone, deeds) === undefined;
}

/** One of them is ticked, marked or unfolded. */
const hasChosen = ({ members }: Group, { model }: Turn): boolean =>
  (boxesOf(members, model) ?? []).some(({ node }) => node.checked === true) ||
  members.some(({ node }) =>
    [...walk(node)].some(({ selected, expanded }) => selected === true || expanded === true),
  );

/** What one of them is called stands beside the list as well, or over a part of the page. */
function hasOpen(group: Group, { model }: Turn): boolean {
  const { members } = group;
  const names = new Set(members.flatMap((one) => [one.title, ownName(one, group)].map(normalise)));
  const shown = new Set(
    members.flatMap(({ node }) => [...walk(node)].map((one) => normalise(one.text ?? one.name))),
  );
  return [...walk(model.root)].some((node) => {
    const text = normalise(node.role === 'heading' ? textOf(node) : (node.text ?? ''));
    const isOutside = text !== '' && !members.some((one) => isWithin(node, one.node));
    return isOutside && (names.has(text) || (node.role === 'heading' && shown.has(text)));
  });
}
