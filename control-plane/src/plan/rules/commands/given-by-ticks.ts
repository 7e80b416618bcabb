// SPDX-License-Identifier: MIT
// A deed that takes something more, on members whose boxes are ticked first: what stands outside them takes the rest.
import type { Command } from '../language/command.ts';
import { boxesOf } from '../page/member-controls.ts';
import type { Group, Member } from '../page/members.ts';
import { type Element, isWithin, type PageModel } from '../page/model.ts';
import { listsOf, matchOptions, optionsOf } from '../page/options.ts';
import { pinned } from '../turn/turn.ts';
import { areSelecting, byTicks, tickOf } from './by-ticks.ts';
import { isCalled } from './give.ts';
import { isWholeOf, wholesOf } from './whole-deeds.ts';

/** "Report spam" over a list that is ticked is done to what is ticked there, and not to what is only open. */
export function byTickAndWhole(
  member: Member,
  group: Group,
  deed: string,
  value: string,
  model: PageModel,
): Command[] | undefined {
  const boxes = boxesOf([member], model) ?? [];
  const [whole, ...more] = wholesOf(deed, model).filter(
    (control) => isWholeOf(value, control) && !group.members.some(({ node }) => isWithin(control.node, node)),
  );
  const [box] = areSelecting(boxes, group, model) ? boxes : [];
  return box === undefined || whole === undefined || more.length > 0
    ? undefined
    : [
        { kind: 'check', target: pinned(box, member.title), on: true },
        { kind: 'click', target: pinned(whole, member.title) },
      ];
}

/** Their boxes, where one button outside the members is called by the deed and has a menu: what it offers is done to what is ticked. */
export function byTicksAndMenu(
  meant: Member[],
  { members }: Group,
  deed: string,
  model: PageModel,
): Command[] | undefined {
  const boxes = boxesOf(meant, model);
  const [button, ...more] = model.elements.filter(
    ({ kind, name, node }) =>
      kind === 'button' &&
      node.expanded !== undefined &&
      isCalled(name, deed) &&
      !members.some((one) => isWithin(node, one.node)),
  );
  return boxes === undefined || button === undefined || more.length > 0
    ? undefined
    : [
        ...boxes.map(
          (box, i): Command => ({
            kind: 'check',
            target: pinned(box, meant[i]?.title ?? ''),
            on: true,
          }),
        ),
        { kind: 'click', target: pinned(button, deed) },
      ];
}

/** The member's box, the one list outside that offers the value, and the button beside it that is called by the deed. */
export function byTickAndList(
  member: Member,
  { members }: Group,
  deed: string,
  value: string,
  model: PageModel,
): Command[] | undefined {
  const [box] = boxesOf([member], model) ?? [];
  if (box === undefined) return undefined;
  const isOutside = ({ node }: Element): boolean => !members.some((one) => isWithin(node, one.node));
  const [option, ...more] = matchOptions(value, listsOf(model).filter(isOutside), model).filter(
    ({ score }) => score >= 0.9,
  );
  const [button, ...buttons] = model.elements.filter(
    (element) => element.kind === 'button' && isOutside(element) && isCalled(element.name, deed),
  );
  return option === undefined || more.length > 0 || button === undefined || buttons.length > 0
    ? undefined
    : [
        { kind: 'check', target: pinned(box, member.title), on: true },
        { kind: 'complete', field: pinned(option.list, deed), value: option.option },
        { kind: 'click', target: pinned(button, deed) },
      ];
}

/** "Move them to the archive", where the button over the list is called by that place alone. */
export const byTicksInto = (
  meant: Member[],
  group: Group,
  deed: string,
  value: string,
  model: PageModel,
): Command[] | undefined =>
  deed === 'move' ? byTicks(meant, group, { deeds: [value.toLowerCase()], whom: '' }, model) : undefined;

/**
 * The one list outside the members that is called by the deed ("Move to…") and offers the value: choosing it does the deed on what is
 * ticked, where no button beside it is for that.
 */
export function listFor(
  deed: string,
  value: string,
  model: PageModel,
  isOutside: (element: Element) => boolean = () => true,
): Command[] | undefined {
  const lists = listsOf(model).filter((list) => isOutside(list) && isListOf(deed, list));
  const [option, ...more] = matchOptions(value, lists, model).filter(({ score }) => score >= 0.9);
  if (option === undefined || more.length > 0) return undefined;
  const chosen: Command = { kind: 'complete', field: pinned(option.list, deed), value: option.option };
  const agree = model.elements.find(
    ({ kind, name, node }) =>
      kind === 'button' && AGREES.test(name.trim()) && node.parent === option.list.node.parent,
  );
  return agree === undefined ? [chosen] : [chosen, { kind: 'click', target: pinned(agree, agree.name) }];
}

/** A list that has no name says by what it shows what it is for. */
const isListOf = (deed: string, list: Element): boolean =>
  [
    ...list.labels.map(({ text }) => text),
    ...optionsOf(list)
      .slice(0, 1)
      .map(({ name }) => name),
  ].some((text) => isCalled(text, deed));

const AGREES = /^(?:apply|go|ok|do it)$/i;

/** Their boxes, and then that list. */
export function byTicksAndDeedList(
  meant: Member[],
  group: Group,
  deed: string,
  value: string,
  model: PageModel,
): Command[] | undefined {
  const boxes = boxesOf(meant, model) ?? [];
  const isOutside = ({ node }: Element): boolean =>
    !group.members.some((member) => isWithin(node, member.node));
  const chosen = areSelecting(boxes, group, model) ? listFor(deed, value, model, isOutside) : undefined;
  return boxes.length === 0 || chosen === undefined
    ? undefined
    : [...boxes.map((box, i) => tickOf(box, meant[i], true, group)), ...chosen];
}
