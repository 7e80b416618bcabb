// SPDX-License-Identifier: MIT
// A deed on a member that takes something more: "share notes.txt with Pia", "move the card to Done", "assign it to Rosa". Its control is
// pressed, or the member opened; what comes up then takes the value, and is agreed to.
import { type Clause, type Command, clausesFor, isDerived } from '../language/command.ts';
import { apartFromHolders } from '../page/holders.ts';
import { boxesOf, controlFor, menuIn, onlyOpens, openerOf } from '../page/member-controls.ts';
import type { Group, Member } from '../page/members.ts';
import { type Element, isWithin, type PageModel } from '../page/model.ts';
import { listsOf, matchOptions } from '../page/options.ts';
import { likelyGroups } from '../page/select.ts';
import { type Meant, membersMeant, ownName } from '../page/several.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { byColumns, isColumnOf } from './by-columns.ts';
import { isCalled, TAKERS } from './give.ts';
import { isWholeOf, wholesOf } from './whole-deeds.ts';

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

/** On a board, into what stands over other cards. */
const PUT =
  /^(put|bring|take|shift|drag)\s+(.+?)\s+(?:over\s+)?(?:in|into|to|onto|under)\s+(?:the\s+)?(.+)$/i;

/** Undefined where no member is meant, or it has nothing that might do it. */
export function givenClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  if (turn.progress.length > 0 || isDerived(clause) || isPlaced(clause.command)) return undefined;
  const [, verb, whom, said] =
    GIVEN.exec(clause.source) ??
    REPORTED.exec(clause.source) ??
    SNOOZED.exec(clause.source) ??
    PUT.exec(clause.source) ??
    [];
  if (verb === undefined || whom === undefined || said === undefined) return undefined;
  const isPut = PUT.test(clause.source);
  const deed = isPut ? 'move' : verb.toLowerCase();
  const value = said.replace(PLACE_NOUN, '');
  for (const { group, members, unclear } of inGroups(whom, turn)) {
    const [member, ...more] = members;
    if (member === undefined || (isPut && !isColumnOf(group, value))) continue;
    if (more.length > 0) {
      const each =
        unclear === false
          ? oneByOne([member, ...more], group, (name) => `${verb} ${name} to ${said}`, turn)
          : [];
      if (each.length > 0) return each;
      continue;
    }
    const stepwise = deed === 'move' ? byColumns(member, group, value, turn) : undefined;
    if (stepwise !== undefined) return stepwise;
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
