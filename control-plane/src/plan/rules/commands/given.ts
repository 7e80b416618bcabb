// SPDX-License-Identifier: MIT
// A deed on a member that takes something more: "share notes.txt with Pia", "move the card to Done", "assign it to Rosa". Its control is
// pressed, or the member opened; what comes up then takes the value, and is agreed to.
import { type Clause, type Command, clausesFor, isDerived } from '../language/command.ts';
import { signOf } from '../language/signs.ts';
import { normalise, wordsOf } from '../language/text.ts';
import { boxesOf, controlFor, isMenu, menuIn, onlyOpens, openerOf } from '../page/member-controls.ts';
import type { Group, Member } from '../page/members.ts';
import { type Element, isWithin, type PageModel, takesClicks } from '../page/model.ts';
import { listsOf, matchOptions } from '../page/options.ts';
import { likelyGroups } from '../page/select.ts';
import { type Meant, membersMeant, ownName } from '../page/several.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { apartFromHolders } from './members-meant.ts';
import { offeredBeside } from './offered-beside.ts';
import { calledWhole, isWholeOf, wholesOf } from './whole-deeds.ts';

/** Verbs, and what pages call that which takes the value. */
const TAKERS: Record<string, string> = {
  forward: 'to recipient e-mail email',
  share: 'e-mail email people person to recipient',
  send: 'to recipient e-mail email',
  move: 'status list column stage lane folder section location destination',
  assign: 'assignee owner assigned responsible person member',
  transfer: 'to owner recipient account',
  reassign: 'assignee owner assigned responsible person member',
  copy: 'folder destination location list',
  rename: 'name title',
  report: 'reason category why problem',
  snooze: 'until for when time date',
};

/** A thing that is open has another name no sooner than one that is not. */
const NEVER_INSIDE = new Set(['rename']);

const TO_SOMETHING = Object.keys(TAKERS).filter((verb) => verb !== 'report' && verb !== 'snooze');
const GIVEN = new RegExp(
  String.raw`^(${TO_SOMETHING.join('|')})\s+(.+)\s+(?:to|with|into|in|under|as)\s+(?:the\s+)?(?!(?:recycle |rubbish )?(?:bin|trash)$)(.+)$`,
  'i',
);

/** What something is reported for: the reason is asked for where it is reported. */
const REPORTED =
  /^(report)\s+(.+?)\s+(?:as|for|because(?: of| it(?:['’]s| is))?|with (?:the )?reason(?: of)?:?)\s+(?:being\s+)?(?:an?\s+)?(.+)$/i;

/** Till when, which is asked for where it is put off. */
const SNOOZED = /^(snooze)\s+(.+?)\s+(?:until|till|for|to)\s+(.+)$/i;

/** Undefined where no member is meant, or it has nothing that might do it. */
export function givenClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  if (turn.progress.length > 0 || isDerived(clause) || isPlaced(clause.command)) return undefined;
  const [, verb, whom, said] =
    GIVEN.exec(clause.source) ?? REPORTED.exec(clause.source) ?? SNOOZED.exec(clause.source) ?? [];
  if (verb === undefined || whom === undefined || said === undefined) return undefined;
  const deed = verb.toLowerCase();
  const value = said.replace(PLACE_NOUN, '');
  for (const { group, members, unclear } of inGroups(whom, turn)) {
    const [member, ...more] = members;
    if (member === undefined) continue;
    if (more.length > 0) {
      const each =
        unclear === false
          ? oneByOne([member, ...more], group, (name) => `${verb} ${name} to ${said}`, turn)
          : [];
      if (each.length > 0) return each;
      continue;
    }
    const commands = commandsFor(member, group, deed, value, turn);
    if (commands !== undefined) return clausesFor(clause, commands);
  }
  return undefined;
}

/** Cards before the columns that hold them. */
function inGroups(whom: string, { model }: Turn): (Meant & { group: Group })[] {
  const { inner, outer } = apartFromHolders(
    likelyGroups(model).flatMap((group) => {
      const meant = membersMeant(group, whom);
      return meant === undefined ? [] : [{ group, ...meant }];
    }),
  );
  return [...inner, ...outer];
}

/** Each by its own menu, one after the other: what is done to one may draw the list anew. */
function oneByOne(
  members: Member[],
  group: Group,
  said: (name: string) => string,
  { model }: Turn,
): Clause[] {
  const haveMenus = members.every((member) => menuIn(member, model) !== undefined);
  if (!haveMenus) return [];
  return members.map((member): Clause => {
    const source = said(ownName(member, group));
    return { source, command: { kind: 'click', target: source } };
  });
}

/** "To the top", "up": a place among its like, and no other list. */
const isPlaced = (command: Command): boolean => command.kind === 'drag' && !('to' in command.spot);

/** "Bills folder", "folder Bills". */
const PLACE_NOUN = /\s+(?:folder|list|column|lane|section)$|^(?:folder|list|column|lane|section)\s+(?=\S)/i;

function commandsFor(
  member: Member,
  group: Group,
  deed: string,
  value: string,
  { model }: Turn,
): Command[] | undefined {
  const lists = listsOf(model).filter(({ node }) => isWithin(node, member.node));
  const [option] = matchOptions(value, lists, model);
  if (option !== undefined && option.score >= 0.9)
    return [{ kind: 'complete', field: pinned(option.list, member.title), value: option.option }];
  const give: Command = { kind: 'give', deed, value };
  const wholes = wholesOf(deed, model).filter(({ node }) => isWithin(node, member.node));
  const whole = wholes.find((control) => isWholeOf(value, control));
  if (whole !== undefined)
    return [
      { kind: 'click', target: pinned(whole, member.title) },
      { kind: 'confirm', deed },
    ];
  // "Move to Done" and "Move to Later" move it nowhere else.
  const own = wholes.length > 1 ? undefined : controlFor(member, [deed], model);
  if (own !== undefined) return [{ kind: 'click', target: pinned(own, deed) }, give];
  const listed = byTickAndList(member, group, deed, value, model);
  if (listed !== undefined) return listed;
  const opener = NEVER_INSIDE.has(deed) ? undefined : openerOf(member, group, model);
  const opening = opener && onlyOpens(opener, member, group) ? opener : undefined;
  // A letter is read before it is sent on.
  const first = (deed === 'forward' ? opening : undefined) ?? menuIn(member, model) ?? opening;
  return first && [{ kind: 'click', target: pinned(first, member.title) }, give];
}

/** The member's box, the one list outside that offers the value, and the button beside it that is called by the deed. */
function byTickAndList(
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

/** What "give" stands for on the page as it is: the control of the deed first, where that has not been pressed yet. */
export function giveClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  if (clause.command.kind !== 'give' || turn.progress.length > 0) return undefined;
  const { deed, value } = clause.command;
  const whole = calledWhole(deed, value, turn.model);
  if (whole !== undefined)
    return clausesFor(clause, [
      { kind: 'click', target: pinned(whole, deed) },
      { kind: 'confirm', deed },
    ]);
  const control = called(deed, turn.model);
  const wasPressed = turn.input.history
    .slice(-2)
    .some(({ action }) => 'name' in action && isCalled(action.name ?? '', deed));
  if (control !== undefined && !wasPressed)
    return clausesFor(clause, [{ kind: 'click', target: pinned(control, deed) }, { ...clause.command }]);
  return clausesFor(clause, takenBy(deed, value, turn));
}

/** What is offered by that name, what is called so, or the only field that is empty. */
function takenBy(deed: string, value: string, turn: Turn): Command[] | undefined {
  const { model, input } = turn;
  const { modal } = model;
  const inside = ({ node }: Element): boolean => modal === undefined || isWithin(node, modal);
  const [offer, ...offers] = turn
    .matches(value, 'choose')
    .filter(
      ({ element, score }) =>
        score >= 0.9 &&
        (OFFERS.has(element.kind) || (modal !== undefined && takesClicks(element.node))) &&
        inside(element),
    );
  if (offer !== undefined && offers.length === 0)
    return [
      { kind: 'click', target: pinned(offer.element, value) },
      { kind: 'confirm', deed },
    ];
  const beside = offeredBeside(value, turn, ({ name }) => isCalled(name, deed));
  if (beside !== undefined)
    return [
      { kind: 'click', target: pinned(beside, value) },
      { kind: 'confirm', deed },
    ];
  const within = model.elements.filter(inside);
  const names = (TAKERS[deed] ?? '').split(' ');
  const named = within.find(
    (element) =>
      isTaker(element) &&
      names.some((name) => element.labels.some(({ text }) => normalise(text).replace(/^new /, '') === name)),
  );
  if (named !== undefined && TAKES_VALUE.has(named.kind))
    return [
      { kind: 'complete', field: pinned(named, deed), value },
      named.kind === 'field' ? { kind: 'send' } : { kind: 'confirm', deed },
    ];
  const last = input.history.at(-1)?.action;
  if (named !== undefined && !(last !== undefined && 'ref' in last && last.ref === named.ref))
    return [
      { kind: 'click', target: pinned(named, deed) },
      { kind: 'give', deed, value },
    ];
  const isOpen = ({ kind, node }: Element): boolean =>
    kind === 'field' && (!node.text || (deed === 'rename' && (node.active === true || modal !== undefined)));
  const fields = within.filter(isOpen);
  return fields.length === 1 && (modal !== undefined || fields[0]?.node.active === true)
    ? [{ kind: 'complete', field: pinned(fields[0] as Element, deed), value }, { kind: 'send' }]
    : undefined;
}

const TAKES_VALUE = new Set<Element['kind']>(['field', 'list']);

const isTaker = ({ kind, node }: Element): boolean =>
  TAKES_VALUE.has(kind) || kind === 'button' || (kind === 'text' && takesClicks(node));

const OFFERS = new Set<Element['kind']>(['choice', 'menuitem', 'option']);

function called(deed: string, { elements }: PageModel): Element | undefined {
  const [only, ...more] = elements.filter(
    (element) =>
      !isMenu(element) &&
      (element.kind === 'menuitem' ||
        element.kind === 'button' ||
        element.kind === 'link' ||
        element.node.pointer === true ||
        element.node.parent?.pointer === true) &&
      (isCalled(element.name, deed) || signOf(element.name) === deed),
  );
  return more.length === 0 ? only : undefined;
}

/** "Move to…", "Share", "↪ Forward". */
const isCalled = (name: string, deed: string): boolean => {
  const words = wordsOf(name);
  return words[0] === deed && words.length <= 3;
};
