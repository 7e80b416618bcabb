// SPDX-License-Identifier: MIT
// What is done to members whose boxes are ticked first: by what stands outside them, or comes up once they are.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import type { Command } from '../language/command.ts';
import { isDoneByTicks } from '../language/deeds.ts';
import { showsSome } from '../page/filters.ts';
import { isFolder } from '../page/folders.ts';
import { boxesOf, calledBest, insideOf, isControl, menuIn } from '../page/member-controls.ts';
import type { Group, Member } from '../page/members.ts';
import { type Element, isWithin, type PageModel } from '../page/model.ts';
import { nearestTo } from '../page/near.ts';
import { inNavigation } from '../page/select.ts';
import { ownName } from '../page/several.ts';
import { pinned } from '../turn/turn.ts';
import type { Said } from './said.ts';

/** It is ticked for what is then done to the row. */
export const isSelecting = ({ node }: Element): boolean => /^(?:select|choose|pick)\b/i.test(node.name);

/** A tick in "Done: Water the plants" says that it is done, and chooses nothing. */
const isOfState = ({ node }: Element): boolean =>
  /^(?:mark\b|(?:done|completed?|finished)\b)/i.test(node.name);

/** "Sliced" of each loaf tells how one is wanted, and chooses none. */
function isOfKind({ node }: Element, { members }: Group, { elements }: PageModel): boolean {
  if (node.name === '' || /^(?:select|choose|pick|tick|check|mark|row|item)/i.test(node.name)) return false;
  const same = elements.filter((one) => one.node.role === node.role && one.node.name === node.name);
  const holders = members.filter((member) => same.some((one) => isWithin(one.node, member.node)));
  return holders.length > 1;
}

/** "New task" makes one, and does nothing to those that are ticked. */
const BEGINS = /^(?:\+\s*)?(?:new|create|compose)\b|^add (?:an?|new)\b/i;

/** In a list that is drawn anew it is found by what the member shows. */
export const tickOf = (box: Element, member: Member | undefined, on: boolean, group: Group): Command => ({
  kind: 'check',
  target: pinned(box, member === undefined ? '' : nameIn(box, member, group)),
  on,
});

function nameIn({ name }: Element, member: Member, group: Group): string {
  const own = ownName(member, group);
  return own === member.title ? own : `${name} ${own}`;
}

/** The members are ticked, then the control outside them is pressed. */
export function byTicks(
  members: Member[],
  group: Group,
  { deeds, inMenu }: Said,
  model: PageModel,
): Command[] | undefined {
  const boxes = boxesOf(members, model);
  if (boxes === undefined || boxes.some((box) => isOfState(box) || isOfKind(box, group, model)))
    return undefined;
  const ticks = boxes.map((box, i) => tickOf(box, members[i], true, group));
  const outside = model.elements.filter(
    (element) =>
      isControl(element) &&
      !isFolder(element) &&
      !showsSome(element) &&
      !BEGINS.test(element.name) &&
      !group.members.some(({ node }) => isWithin(element.node, node)),
  );
  // What a link of that name shows is what it was done to before: the archive, the bin.
  const buttons = outside.filter(({ kind }) => kind !== 'link');
  // "Paid" shows those that are, "Mark as paid" makes them so.
  const names = inMenu === undefined ? deeds : [inMenu, ...deeds];
  const control = calledBest(nearOnes(boxes, buttons, names), names) ?? calledBest(outside, names);
  // The button of each line of another list does nothing to what is ticked.
  const isRepeated = ({ kind, name }: Element): boolean => kind === control?.kind && name === control.name;
  if (control !== undefined && outside.filter(isRepeated).length > 1) return undefined;
  if (control !== undefined) return [...ticks, { kind: 'click', target: pinned(control, control.name) }];
  const [deed = ''] = deeds;
  const haveMenus = members.some((member) => menuIn(member, model) !== undefined);
  return areSelecting(boxes, group, model) && isDoneByTicks(deed) && !haveMenus
    ? [...ticks, { kind: 'click', target: deed }]
    : undefined;
}

/** Of all that say so among other words, or in others, those that stand with the list: "Send words", and not the Submit of another form. */
function nearOnes(boxes: Element[], buttons: Element[], names: string[]): Element[] {
  const called = buttons.filter((button) => calledBest([button], names) !== undefined);
  const isSaid = called.some(({ name }) => names.includes(name.trim().toLowerCase()));
  const [box] = boxes;
  return box === undefined || isSaid ? called : nearestTo(box.node, called);
}

/** Boxes that say that they select, or say nothing in a table or on a page that speaks of what is selected. */
export function areSelecting(boxes: Element[], { members, collection }: Group, { root }: PageModel): boolean {
  const isOutside = (node: SnapshotNode): boolean => !members.some((member) => isWithin(node, member.node));
  const isTold = (): boolean =>
    [...walk(root)].some((node) => SELECTS.test(`${node.name} ${node.text ?? ''}`) && isOutside(node));
  const areUnnamed = boxes.every(({ node }) => node.name === '');
  return boxes.every(isSelecting) || (areUnnamed && (collection.columns.length > 0 || isTold()));
}

/** "Mark 1042 and 1045 as paid", where what marks them comes up once their boxes are ticked. */
export function markedByTicks(
  members: Member[],
  group: Group,
  { inMenu }: Said,
  model: PageModel,
): Command[] | undefined {
  const boxes = inMenu === undefined ? undefined : boxesOf(members, model);
  if (inMenu === undefined || boxes === undefined) return undefined;
  return areSelecting(boxes, group, model)
    ? [...boxes.map((box, i) => tickOf(box, members[i], true, group)), { kind: 'click', target: inMenu }]
    : undefined;
}

const SELECTS = /\bselect(?:ed)?\b/i;

/** "Hide my status" is the switch "Show my status" turned off. */
export function hiddenByBox(
  members: Member[],
  group: Group,
  { deeds }: Said,
  model: PageModel,
): Command[] | undefined {
  if (!/^(?:hide|conceal)$/i.test(deeds[0] ?? '')) return undefined;
  const boxes = members.flatMap((member) =>
    insideOf(member, model).filter(({ node }) => node.role === 'checkbox' || node.role === 'switch'),
  );
  return boxes.length === members.length &&
    boxes.every(({ labels }) => labels.some(({ text }) => /^(?:show|display)\b/i.test(text)))
    ? boxes.map((box, i) => tickOf(box, members[i], false, group))
    : undefined;
}

/** What is turned on or off is a setting in a view, and never the view. */
export const isOfView = ({ tick }: Said, { collection }: Group): boolean =>
  tick !== undefined && inNavigation(collection.parent);
