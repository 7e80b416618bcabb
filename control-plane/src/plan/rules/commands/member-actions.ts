// SPDX-License-Identifier: MIT
// Something done to members of a collection, by the control that stands with each, or by one that does not: "archive both mails from
// Petra" ticks them and presses Archive; "hide Tom's post" opens that post's menu first, "print the mail from Ana" the mail.
import { type Clause, type Command, clausesFor, isDerived, toldIn } from '../language/command.ts';
import { isAnswer, isOfAuthor, isShowing, mayBeHidden } from '../language/deeds.ts';
import { orderIn } from '../language/order.ts';
import { selectionOf } from '../language/selection.ts';
import { wordsOf } from '../language/text.ts';
import { areOfOne } from '../page/authors.ts';
import { boxesOf, controlFor, isCalled, onlyOpens, openerOf } from '../page/member-controls.ts';
import type { Group, Member } from '../page/members.ts';
import { isWithin, type PageModel } from '../page/model.ts';
import { labelOf } from '../page/names.ts';
import { mentions } from '../page/score.ts';
import { likelyGroups } from '../page/select.ts';
import { membersMeant, ownName } from '../page/several.ts';
import { pickKey, pinned, type Result, type Turn } from '../turn/turn.ts';
import { eachByMenu, isOfMenu } from './by-menu.ts';
import { byTicks, isSelecting, markedByTicks, tickOf } from './by-ticks.ts';
import { bySteps, isNamedBy, underMouse } from './member-steps.ts';
import { deedsOn, type Said } from './said.ts';

/** How well a control is named that does it to something else than a member. */
const NAMED = 0.85;

/** The clauses that do it; undefined where no member is meant, or nothing on the page does it. */
export function memberClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const done = wayTo(clause, turn);
  return done && clausesFor(clause, [...done.commands, ...textAfter(clause, done, turn)]);
}

export const speaksOfMembers = (clause: Clause, turn: Turn): boolean => wayTo(clause, turn) !== undefined;

interface Way {
  said: Said;
  commands: Command[];
}

function wayTo(clause: Clause, turn: Turn): Way | undefined {
  if (!isOpen(clause, turn)) return undefined;
  for (const told of deedsOn(clause)) {
    const said = ofBefore(told, turn);
    if (said.tick !== undefined && selectionOf(said.whom).count === undefined && isBox(turn, said.whom))
      continue;
    const commands = commandsFor(turn, said, clause);
    if (commands !== undefined) return { said, commands };
  }
  return undefined;
}

/** "Star the mail from Dov and mark it as read": done to what the clause before was about, unless that was a box, which "save that" leaves as it is. */
function ofBefore(said: Said, turn: Turn): Said {
  const before = turn.memo.clauses[turn.at - 1];
  if (before === undefined || !PRONOUN.test(said.whom)) return said;
  if (before.command.kind === 'check' && isBox(turn, before.command.target)) return said;
  const source = toldIn(before);
  const [told] = deedsOn({ source, command: { kind: 'click', target: source } });
  return told === undefined ? said : { ...said, whom: told.whom };
}

const PRONOUN =
  /^(?:it|(?:(?:all|both) of )?(?:them|these|those)(?: all| both)?|that|this|(?:that|this|the same) (?:one|e?-?mail|message|post|item|entry|row))$/i;

/** What nothing does in sight is looked for once the thing is open, or chosen, that is called so. */
export function openedClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const [said] = isOpen(clause, turn) ? deedsOn(clause) : [];
  const [deed = ''] = said?.deeds ?? [];
  if (said === undefined || !mayBeHidden(deed)) return undefined;
  const found = turn.find(said.whom, 'open');
  if (found.state !== 'found' || found.element.kind === 'choice' || !isNamedBy(found.element, said.whom))
    return pointedClauses(clause, said, turn);
  const own = controlFor(found.element, [deed], turn.model);
  if (own !== undefined) return clausesFor(clause, [{ kind: 'click', target: pinned(own, deed) }]);
  return clausesFor(clause, [
    { kind: 'open', target: said.whom },
    { kind: 'click', target: deed },
  ]);
}

/** Once: what does not come up then is not there. */
function pointedClauses(clause: Clause, said: Said, turn: Turn): Clause[] | undefined {
  if (turn.memo.clauses[turn.at - 1]?.command.kind === 'hover') return undefined;
  const { inner } = apartFromHolders(meantIn(turn, said));
  const [meant, ...more] = inner.filter(({ members }) => members.length === 1);
  const [member] = meant?.members ?? [];
  if (meant === undefined || member === undefined || more.length > 0) return undefined;
  return clausesFor(clause, underMouse(member, meant.group, said, turn.model));
}

/** "Reply to Ana" says nothing of what to write: that is asked once the mail is open and has a field for it. */
function textAfter(clause: Clause, { said, commands }: Way, { memo, at }: Turn): Command[] {
  const isLast = at === memo.clauses.length - 1 && !isDerived(clause);
  const [deed = ''] = said.deeds;
  const last = commands.at(-1);
  return isLast &&
    isAnswer(clause.source.split(' ')[0] ?? '') &&
    last?.kind === 'click' &&
    last.target === deed
    ? [{ kind: 'set', rest: 'text box' }, { kind: 'send' }]
    : [];
}

/** Which of several members is meant, where any of them would do for what is said. */
export function unclearMembers(clause: Clause, turn: Turn): Result | undefined {
  if (!isOpen(clause, turn)) return undefined;
  const [said] = deedsOn(clause);
  if (said === undefined || !mayBeHidden(said.deeds[0] ?? '')) return undefined;
  for (const group of likelyGroups(turn.model)) {
    const meant = membersMeant(group, said.whom);
    if (meant === undefined || !meant.unclear || isElsewhere(turn, clause, said)) continue;
    const options = meant.members.flatMap((member) => openerOf(member, group, turn.model) ?? []);
    if (options.length === meant.members.length) return { state: 'unclear', phrase: said.whom, options };
  }
  return undefined;
}

const isOpen = (clause: Clause, turn: Turn): boolean =>
  turn.progress.length === 0 &&
  orderIn(toldIn(clause)) === undefined &&
  !isNameOf(nameIn(clause), turn.model);

/** What may be the name of a control as it stands. */
const nameIn = (clause: Clause): string =>
  isDerived(clause) && 'target' in clause.command ? clause.command.target : clause.source;

/** What a control is called as a whole tells no member: "insert a table"; but "delete it" does. */
function isNameOf(source: string, { names }: PageModel): boolean {
  return !/\s(?:it|them)(?=\s|$)/i.test(source) && names.isName(labelOf(source, 1).words.join(''));
}

/** A box that is itself called so. */
function isBox(turn: Turn, phrase: string): boolean {
  const [best] = turn.matches(phrase, 'check');
  return best !== undefined && best.element.kind === 'choice' && best.score >= NAMED;
}

/** A control says that it does it to just that: "Delete account". */
function isElsewhere(turn: Turn, clause: Clause, { deeds, whom }: Said): boolean {
  const [best] = turn.matches(toldIn(clause), 'click');
  if (best === undefined || best.score < NAMED || !deeds.some((deed) => isCalled(best.element, deed)))
    return false;
  const said = wordsOf(whom);
  return best.element.labels.some(({ words }) => words.some((word) => said.includes(word)));
}

function commandsFor(turn: Turn, said: Said, clause: Clause): Command[] | undefined {
  const { inner, outer } = apartFromHolders(meantIn(turn, said));
  // In the basket it has a control of its own, in the shop none.
  const owned =
    said.deeds.length === 0
      ? []
      : inner.filter(({ members, group }) => byOwn(members, group, said, turn.model));
  for (const { group, members } of [...owned, ...inner, ...outer]) {
    const own = said.deeds.length === 0 ? undefined : byOwn(members, group, said, turn.model);
    if (own !== undefined) return own;
    if (said.column !== undefined && !group.collection.columns.some((name) => isSameName(name, said)))
      continue;
    if (said.tick !== undefined) {
      const boxes = boxesOf(members, turn.model);
      const selects =
        said.deeds.length > 0 && !said.deeds.includes('select') && (boxes ?? []).every(isSelecting);
      if (boxes !== undefined && !selects)
        return boxes.map((box, i) => tickOf(box, members[i], said.tick === true, group));
      if (said.deeds.length === 0) continue;
    }
    const commands =
      byTicks(members, group, said, turn.model) ??
      markedByTicks(members, group, said, turn.model) ??
      ((mayBeHidden(said.deeds[0] ?? '') || isOfMenu(clause, members, turn)) &&
      !isElsewhere(turn, clause, said)
        ? (bySteps(members, group, said, turn.model) ?? eachByMenu(members, group, said, turn.model))
        : undefined) ??
      shown(members, group, said, turn.model);
    if (commands !== undefined) return commands;
  }
  return undefined;
}

const isSameName = (name: string, { column = '' }: Said): boolean => mentions(column, name) >= NAMED;

interface MeantIn {
  group: Group;
  members: Member[];
}

function meantIn(turn: Turn, said: Said): MeantIn[] {
  return likelyGroups(turn.model).flatMap((group) => {
    const members = membersIn(group, said, turn);
    return members === undefined ? [] : [{ group, members }];
  });
}

/** What holds a whole list shows the words of each of its members, and has the controls of all. */
function apartFromHolders(all: MeantIn[]): { inner: MeantIn[]; outer: MeantIn[] } {
  const holds = (outer: MeantIn): boolean =>
    all.some(({ members }) =>
      members.every(({ node }) => outer.members.some((one) => one.node !== node && isWithin(node, one.node))),
    );
  return { inner: all.filter((one) => !holds(one)), outer: all.filter(holds) };
}

/** The members meant, or the one that the room chose. */
function membersIn(group: Group, { whom, deeds }: Said, { memo, model }: Turn): Member[] | undefined {
  if (group.members.length < 2) return undefined;
  const ref = memo.picks[pickKey(whom)]?.ref;
  const node = ref === undefined ? undefined : model.elements.find((element) => element.ref === ref)?.node;
  const chosen = node && group.members.find((member) => isWithin(node, member.node));
  if (chosen !== undefined) return [chosen];
  const meant = membersMeant(group, whom);
  const isOther = meant?.members.some(({ text }) => !text.toLowerCase().includes(fileIn(whom))) === true;
  if (meant === undefined || isOther) return undefined;
  if (!meant.unclear) return meant.members;
  return isOfAuthor(deeds[0] ?? '') && areOfOne(meant.members) ? meant.members.slice(0, 1) : undefined;
}

/** "Old.pdf" is not the one PDF that there is. */
const fileIn = (whom: string): string =>
  /[\p{L}\p{N}_-]+\.\p{L}\w{1,4}\b/u.exec(whom)?.[0].toLowerCase() ?? '';

/** "Play the episode about foghorns": the one line of it is clicked, where it has nothing else to play it by. */
function shown(
  [member, ...more]: Member[],
  group: Group,
  { deeds }: Said,
  model: PageModel,
): Command[] | undefined {
  if (member === undefined || more.length > 0 || !isShowing(deeds[0] ?? '')) return undefined;
  const opener = openerOf(member, group, model);
  return opener && onlyOpens(opener, member, group)
    ? [{ kind: 'click', target: pinned(opener, ownName(member, group)) }]
    : undefined;
}

/** Each by a control of its own. */
function byOwn(members: Member[], group: Group, { deeds }: Said, model: PageModel): Command[] | undefined {
  const own = members.flatMap((member) => controlFor(member, deeds, model) ?? []);
  if (own.length < members.length) return undefined;
  return own.map((control, i) => ({
    kind: 'click',
    target: pinned(control, `${control.name} ${ownName(members[i] as Member, group)}`),
  }));
}
