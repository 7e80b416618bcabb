// SPDX-License-Identifier: MIT
// A deed on a member that takes something more: "share notes.txt with Pia", "move the card to Done", "assign it to Rosa". Its control is
// pressed, or the member opened; what comes up then takes the value, and is agreed to.
import { accessIn } from '../language/access.ts';
import { type Clause, type Command, clausesFor, isDerived } from '../language/command.ts';
import { labellingIn } from '../language/labelling.ts';
import { normalise } from '../language/text.ts';
import { apartFromHolders } from '../page/holders.ts';
import { columnOf } from '../page/in-column.ts';
import { controlFor, menuIn } from '../page/member-controls.ts';
import { onlyOpens, openerOf } from '../page/member-openers.ts';
import type { Group, Member } from '../page/members.ts';
import { isWithin } from '../page/model.ts';
import { listsOf, matchOptions } from '../page/options.ts';
import { likelyGroups } from '../page/select.ts';
import { type Meant, membersMeant, ownName } from '../page/several.ts';
import { noteIn } from '../sentences/forwards.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { byColumns, columnMeant } from './by-columns.ts';
import { TAKERS } from './give.ts';
import {
  byTickAndList,
  byTickAndWhole,
  byTicksAndDeedList,
  byTicksAndMenu,
  byTicksInto,
  listFor,
} from './given-by-ticks.ts';
import { isWholeOf, wholesOf } from './whole-deeds.ts';

/** A thing that is open has another name no sooner than one that is not. */
const NEVER_INSIDE = new Set(['rename']);

const TO_SOMETHING = Object.keys(TAKERS).filter((verb) => verb !== 'report' && verb !== 'snooze');
const GIVES = new RegExp(String.raw`^(${TO_SOMETHING.join('|')})\s+(.+)$`, 'i');
const JOINT = /\s+(?:to|with|into|in|under|as)\s+(?:the\s+)?(?!(?:recycle |rubbish )?(?:bin|trash)$)(?=\S)/gi;

/** What something is reported for: the reason is asked for where it is reported. */
const REPORTED =
  /^(report)\s+(.+?)\s+(?:as|for|because(?: of| it(?:['’]s| is))?|with (?:the )?reason(?: of)?:?)\s+(?:being\s+)?(?:an?\s+)?(.+)$/i;

/** Till when, which is asked for where it is put off. */
const SNOOZED = /^(snooze)\s+(.+?)\s+(?:until|till|for|to)\s+(.+)$/i;

/** By one of several, which come up for it. */
const REACTED = [
  /^(?<verb>react)\s+with\s+(?:an?\s+|the\s+)?(?<said>.+?)\s+to\s+(?<whom>.+)$/i,
  /^(?<verb>react)\s+to\s+(?<whom>.+)\s+with\s+(?:an?\s+|the\s+)?(?<said>.+)$/i,
];

/** On a board, into what stands over other cards. */
const PUT =
  /^(put|bring|take|shift|drag)\s+(.+?)\s+(?:over\s+)?(?:in|into|to|on|onto|under)\s+(?:the\s+)?(.+)$/i;

/** The same of who only tells where it may be. */
const GOES =
  /^(?<whom>.+?)\s+(?:can|could|should|must|may|has to|have to|needs? to)\s+(?:now\s+)?(?:go|move|come|be (?:moved|put))\s+(?:over\s+)?(?:in|into|to|on|onto|under)\s+(?:the\s+)?(?<said>.+?)(?:\s+now)?$/i;

/** Undefined where no member is meant, or it has nothing that might do it. */
export function givenClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  if (turn.progress.length > 0 || isDerived(clause) || isPlaced(clause.command)) return undefined;
  for (const told of toldIn(clause.source)) {
    const clauses = givenBy(told, clause, turn);
    if (clauses !== undefined) return clauses;
  }
  return undefined;
}

function givenBy({ verb, whom, said, isPut }: Told, clause: Clause, turn: Turn): Clause[] | undefined {
  if (verb === undefined || whom === undefined || said === undefined || noteIn(said) !== undefined)
    return undefined;
  const deed = isPut ? 'move' : verb.toLowerCase();
  const place = said.replace(PLACE_NOUN, '');
  if (!isPut && areTicked(whom, turn))
    return clausesFor(clause, listFor(deed, place, turn.model) ?? [{ kind: 'give', deed, value: place }]);
  for (const { group, members: meant, unclear } of inGroups(whom, turn)) {
    const column = deed === 'move' ? columnMeant(group, place) : undefined;
    if (isPut && column === undefined) continue;
    const value = column ?? place;
    const members = meant.filter((one) => column === undefined || columnOf(one) !== column);
    const [member, ...more] = members;
    const [there] = meant;
    // It is there already.
    if (member === undefined && there !== undefined)
      return clausesFor(clause, [{ kind: 'read', question: `is ${ownName(there, group)} in ${value}` }]);
    if (member === undefined) continue;
    if (more.length > 0) {
      const ticked = unclear === false ? byTicksAndMenu(members, group, deed, turn.model) : undefined;
      if (ticked !== undefined) return clausesFor(clause, [...ticked, { kind: 'give', deed, value }]);
      const listed =
        unclear === false ? byTicksAndDeedList(members, group, deed, value, turn.model) : undefined;
      if (listed !== undefined) return clausesFor(clause, listed);
      const moved = unclear === false ? byTicksInto(members, group, deed, value, turn.model) : undefined;
      if (moved !== undefined) return clausesFor(clause, moved);
      const each =
        unclear === false
          ? oneByOne(members, group, deed, (name) => `${deed} ${name} to ${value}`, turn)
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

/** "Select both and move them to Bills": what was ticked just before. */
const areTicked = (whom: string, { memo, at }: Turn): boolean =>
  /^(?:it|them|those|these|both|all of them|both of them|the (?:selected|ticked) (?:ones?|\p{L}+))$/iu.test(
    whom,
  ) && memo.clauses[at - 1]?.command.kind === 'check';

interface Told {
  verb?: string | undefined;
  /** To what it is done. */
  whom?: string | undefined;
  said?: string | undefined;
  isPut: boolean;
}

const MOST_JOINTS = 3;

/** In every way that the words allow, the last of its small words first: "to the column In progress". */
function toldIn(source: string): Told[] {
  const label = labellingIn(source);
  if (label !== undefined) return [{ verb: 'label', ...label, isPut: false }];
  const [, given = '', told = ''] = GIVES.exec(source) ?? [];
  // "As an editor" tells what they may do, and comes after whom.
  const { rest } = /^share$/i.test(given) ? accessIn(told) : { rest: told };
  const isMove = /^move$/i.test(given);
  const joints = [...rest.matchAll(JOINT)].reverse().slice(0, isMove ? MOST_JOINTS : 1);
  if (joints.length > 0)
    return joints.map(({ index, 0: joint }, i) => ({
      verb: given,
      whom: rest.slice(0, index),
      said: told.slice(index + joint.length),
      // Only a column may be called so.
      isPut: i > 0,
    }));
  const [, verb, whom, said] = REPORTED.exec(source) ?? SNOOZED.exec(source) ?? [];
  if (verb !== undefined) return [{ verb, whom, said, isPut: false }];
  const reacted = REACTED.map((way) => way.exec(source)?.groups).find((told) => told !== undefined);
  if (reacted !== undefined) return [{ ...reacted, isPut: false }];
  const [, puts, what, where] = PUT.exec(source) ?? [];
  if (puts !== undefined) return [{ verb: puts, whom: what, said: where, isPut: true }];
  return [{ verb: 'move', ...GOES.exec(source)?.groups, isPut: true }];
}

/** Cards before the columns that hold them. */
function inGroups(whom: string, { model }: Turn): (Meant & { group: Group })[] {
  // 'Send "Thank you" to Greta' is about no line that begins with "Thanks".
  const [, quoted] = /^["“](.+)["”]$/.exec(whom) ?? [];
  const isWritten = ({ members }: Meant): boolean =>
    quoted === undefined || members.every(({ text }) => normalise(text).includes(normalise(quoted)));
  const { inner, outer } = apartFromHolders(
    likelyGroups(model).flatMap((group) => {
      const meant = membersMeant(group, whom);
      return meant === undefined || !isWritten(meant) ? [] : [{ group, ...meant }];
    }),
  );
  return [...inner, ...outer];
}

/** Each by its own menu, or its own control, one after the other: what is done to one may draw the list anew. */
function oneByOne(
  members: Member[],
  group: Group,
  deed: string,
  said: (name: string) => string,
  { model }: Turn,
): Clause[] {
  const haveOwn = members.every(
    (member) => (menuIn(member, model) ?? controlFor(member, [deed], model)) !== undefined,
  );
  if (!haveOwn) return [];
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
  if (own === undefined && deed === 'react') {
    const reaction = controlFor(member, [value.toLowerCase()], model);
    return reaction && [{ kind: 'click', target: pinned(reaction, value) }];
  }
  if (own !== undefined) return [{ kind: 'click', target: pinned(own, deed) }, give];
  const selected = byTickAndWhole(member, group, deed, value, model);
  if (selected !== undefined) return selected;
  const listed =
    byTickAndList(member, group, deed, value, model) ??
    byTicksAndDeedList([member], group, deed, value, model);
  if (listed !== undefined) return listed;
  const ticked = byTicksAndMenu([member], group, deed, model);
  if (ticked !== undefined) return [...ticked, give];
  const moved = byTicksInto([member], group, deed, value, model);
  if (moved !== undefined) return moved;
  const opener = NEVER_INSIDE.has(deed) ? undefined : openerOf(member, group, model);
  const opening = opener && onlyOpens(opener, member, group) ? opener : undefined;
  // A letter is read before it is sent on.
  const first = (deed === 'forward' ? opening : undefined) ?? menuIn(member, model) ?? opening;
  return first && [{ kind: 'click', target: pinned(first, member.title) }, give];
}
