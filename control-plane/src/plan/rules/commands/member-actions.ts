// SPDX-License-Identifier: MIT
// Something done to members of a collection, by the control that stands with each, or by one that does not: "archive both mails from
// Petra" ticks them and presses Archive; "hide Tom's post" opens that post's menu first, "print the mail from Ana" the mail.
import { type Clause, type Command, clausesFor, isDerived, toldIn } from '../language/command.ts';
import { isAnswer, isShowing } from '../language/deeds.ts';
import { ITEM_NOUNS } from '../language/lexicon.ts';
import { selectionOf } from '../language/selection.ts';
import { normalise, stem, wordsOf } from '../language/text.ts';
import { listOf } from '../language/words.ts';
import { showsSome } from '../page/filters.ts';
import { apartFromHolders } from '../page/holders.ts';
import { boxesOf, calledBest, controlFor } from '../page/member-controls.ts';
import { onlyOpens, openerOf } from '../page/member-openers.ts';
import type { Group, Member } from '../page/members.ts';
import { type Element, isWithin, type PageModel } from '../page/model.ts';
import { countsSuch } from '../page/nested.ts';
import { listsOf, matchOptions } from '../page/options.ts';
import { showsQuoted } from '../page/quoted.ts';
import { mentions } from '../page/score.ts';
import { likelyGroups } from '../page/select.ts';
import { membersMeant, ownName } from '../page/several.ts';
import { ofTwins } from '../page/twin-told.ts';
import { pinned, type Result, type Turn } from '../turn/turn.ts';
import { tickedAlone } from './alone-ticked.ts';
import { eachByMenu, isOfMenu } from './by-menu.ts';
import { byTicks, hiddenByBox, isOfView, isSelecting, markedByTicks, tickOf } from './by-ticks.ts';
import { bySteps } from './member-steps.ts';
import { meantIn } from './members-meant.ts';
import { isElsewhere, mayBeOfMember, NAMED } from './of-member.ts';
import { deedsOn, isUnseen, type Said } from './said.ts';
import { isMistaken, pointedClauses } from './unseen.ts';

/** The clauses that do it; undefined where no member is meant, or nothing on the page does it. */
export function memberClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const done = wayTo(clause, turn);
  if (done !== undefined) {
    sendAnswer(clause, done, turn);
    // What is done to one of several is told by the same words.
    return clausesFor({ ...clause, source: toldIn(clause) }, [
      ...done.commands,
      ...textAfter(clause, done, turn),
    ]);
  }
  const [said] = mayBeOfMember(clause, turn) ? deedsOn(clause) : [];
  return said !== undefined && isMistaken(clause, said, turn)
    ? pointedClauses(clause, said, turn)
    : undefined;
}

export const speaksOfMembers = (clause: Clause, turn: Turn): boolean => wayTo(clause, turn) !== undefined;

interface Way {
  said: Said;
  commands: Command[];
}

function wayTo(clause: Clause, turn: Turn): Way | undefined {
  if (!mayBeOfMember(clause, turn)) return undefined;
  for (const told of deedsOn(clause)) {
    const said = ofBefore(told, turn);
    const isOne = selectionOf(said.whom).count === undefined && listOf(said.whom).length < 2;
    if (said.tick !== undefined && isOne && isBox(turn, said.whom)) continue;
    if (!showsQuoted(said.whom, turn.model)) continue;
    const commands = commandsFor(turn, said, clause);
    if (commands !== undefined && !sendsNothing(commands, clause, turn)) return { said, commands };
  }
  return undefined;
}

/** 'Send "Thank you" to Greta' presses no "Send" under a post of hers: nothing is written there yet. */
function sendsNothing([only, ...more]: Command[], clause: Clause, turn: Turn): boolean {
  const [, verb = ''] = WRITTEN.exec(toldIn(clause)) ?? [];
  if (verb === '' || only?.kind !== 'click' || more.length > 0) return false;
  const found = turn.find(only.target, 'click');
  return found.state === 'found' && wordsOf(found.element.name)[0] === verb.toLowerCase();
}

const WRITTEN = /^(send|post|submit)\s["“][^"”]+["”]/i;

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

/** "Reply to Ana and write that I agree": what is written last is sent. */
function sendAnswer({ source }: Clause, { said }: Way, { memo, at }: Turn): void {
  const [next, ...more] = memo.clauses.slice(at + 1);
  const isText = next?.command.kind === 'type' && more.length === 0;
  if (isText && isAnswer(said.deeds[0] ?? ''))
    memo.clauses.push({ source: `send: ${source}`, command: { kind: 'send' } });
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
  if (!mayBeOfMember(clause, turn)) return undefined;
  const [said] = deedsOn(clause);
  if (said === undefined || !isUnseen(said)) return undefined;
  for (const group of likelyGroups(turn.model)) {
    const meant = membersMeant(group, said.whom);
    if (meant === undefined || !meant.unclear || isElsewhere(turn, clause, said)) continue;
    const options = meant.members.flatMap((member) => openerOf(member, group, turn.model) ?? []);
    if (options.length === meant.members.length) return { state: 'unclear', phrase: said.whom, options };
  }
  return undefined;
}

/** A box that is itself called so. */
function isBox(turn: Turn, phrase: string): boolean {
  const [best] = turn.matches(phrase, 'check');
  return best !== undefined && best.element.kind === 'choice' && best.score >= NAMED;
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
    if (said.tick !== undefined && !offersIt(members, said, turn.model)) {
      const boxes = boxesOf(members, turn.model);
      const selects =
        said.deeds.length > 0 && !said.deeds.includes('select') && (boxes ?? []).every(isSelecting);
      if (boxes !== undefined && !selects)
        return boxes.map((box, i) => tickOf(box, members[i], said.tick === true, group));
      if (said.deeds.length === 0) continue;
    }
    const commands =
      inOwnMenu(members, said, turn) ??
      tickedAlone(byTicks(members, group, said, turn.model), members, group, turn) ??
      markedByTicks(members, group, said, turn.model) ??
      hiddenByBox(members, group, said, turn.model) ??
      ((isUnseen(said) || isOfMenu(clause, members, turn)) &&
      !isOfView(said, group) &&
      !isElsewhere(turn, clause, said)
        ? (bySteps(members, group, said, turn.model) ?? eachByMenu(members, group, said, turn.model))
        : undefined) ??
      shown(members, group, said, turn.model);
    if (commands !== undefined) return commands;
  }
  return undefined;
}

/** "Select the ringer Old bell": no row is ticked in which a list offers that. */
const offersIt = (members: Member[], { whom }: Said, model: PageModel): boolean => {
  const lists = listsOf(model).filter(({ node }) => members.some((member) => isWithin(node, member.node)));
  const option = whom.replace(/ (?:as|for) (?:the|my|a) [\p{L} ]+$/iu, '');
  return lists.length > 0 && (matchOptions(option, lists, model)[0]?.score ?? 0) >= NAMED;
};

const isSameName = (name: string, { column = '' }: Said): boolean => mentions(column, name) >= NAMED;

/** What the member's own "More" has just brought. */
function inOwnMenu([member, ...more]: Member[], { deeds }: Said, turn: Turn): Command[] | undefined {
  const last = turn.input.history.at(-1)?.action;
  const opener = turn.model.elements.find(({ ref }) => last?.kind === 'click' && ref === last.ref);
  if (member === undefined || more.length > 0 || opener === undefined || !isWithin(opener.node, member.node))
    return undefined;
  const item = calledBest(
    turn.model.elements.filter(({ kind }) => kind === 'menuitem'),
    deeds,
  );
  return item && [{ kind: 'click', target: pinned(item, item.name) }];
}

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
function byOwn(
  members: Member[],
  group: Group,
  { deeds, whom }: Said,
  model: PageModel,
): Command[] | undefined {
  const own = members.flatMap((member) => {
    const control = controlFor(member, deeds, model);
    return control === undefined ? [] : (ofTwins(control, member, whom, model) ?? []);
  });
  if (
    own.length < members.length ||
    own.some(showsSome) ||
    countsSuch(group, whom) ||
    own.some((control) => isOfOther(control, deeds, whom, model))
  )
    return undefined;
  return own.map((control, i) => ({
    kind: 'click',
    target: pinned(control, `${control.name} ${ownName(members[i] as Member, group)}`),
  }));
}

/** "Like the comment …" is no "Like" of the post it stands under, where comments have a "Like comment" of their own. */
function isOfOther({ name }: Element, [deed = '']: string[], whom: string, model: PageModel): boolean {
  const thing = /^(?:(?:the|that|this)\s+)?(\p{L}+)/iu.exec(whom)?.[1] ?? '';
  // "Follow @ana" names no kind of thing.
  if (thing === '') return false;
  const [full, bare, shown] = [`${deed} ${thing}`, deed, name].map(normalise) as [string, string, string];
  const countOf = (called: string): number =>
    model.elements.filter((element) => normalise(element.name) === called).length;
  if (shown === bare) return thing !== '' && countOf(full) > 1;
  // Nor is "like the post …" a "Like comment" under one.
  const other = shown.startsWith(`${bare} `) ? stem(shown.slice(bare.length + 1)) : '';
  return ITEM_NOUNS.has(other) && ITEM_NOUNS.has(stem(thing)) && other !== stem(thing) && countOf(bare) > 1;
}
