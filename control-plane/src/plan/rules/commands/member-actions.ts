// SPDX-License-Identifier: MIT
// Something done to members of a collection, by the control that stands with each, or by one that does not: "archive both mails from
// Petra" ticks them and presses Archive; "hide Tom's post" opens that post's menu first, "print the mail from Ana" the mail.
import { walk } from '../../snapshot.ts';
import { type Clause, type Command, clausesFor, isDerived, toldIn } from '../language/command.ts';
import { isDoneByTicks, mayBeHidden } from '../language/deeds.ts';
import { ITEM_NOUNS, STOP_WORDS } from '../language/lexicon.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { likeness, stem, tokensOf, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import {
  boxesOf,
  calledBest,
  controlFor,
  isCalled,
  isControl,
  menuIn,
  onlyOpens,
  openerOf,
} from '../page/member-controls.ts';
import type { Group, Member } from '../page/members.ts';
import { type Element, isWithin, type PageModel } from '../page/model.ts';
import { labelOf } from '../page/names.ts';
import { likelyGroups } from '../page/select.ts';
import { membersMeant } from '../page/several.ts';
import { pickKey, pinned, type Result, type Turn } from '../turn/turn.ts';
import { deedsOn, type Said } from './deeds.ts';

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
  for (const said of deedsOn(clause)) {
    if (said.tick !== undefined && isBox(turn, said.whom)) continue;
    const commands = commandsFor(turn, said, clause);
    if (commands !== undefined) return { said, commands };
  }
  return undefined;
}

/** What nothing does in sight is looked for once the thing is open, or chosen, that is called so. */
export function openedClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const [said] = isOpen(clause, turn) ? deedsOn(clause) : [];
  const [deed = ''] = said?.deeds ?? [];
  if (said === undefined || !mayBeHidden(deed)) return undefined;
  const found = turn.find(said.whom, 'open');
  if (found.state !== 'found' || found.element.kind === 'choice' || !isNamedBy(found.element, said.whom))
    return undefined;
  const own = controlFor(found.element, [deed], turn.model);
  if (own !== undefined) return clausesFor(clause, [{ kind: 'click', target: pinned(own, deed) }]);
  return clausesFor(clause, [
    { kind: 'open', target: said.whom },
    { kind: 'click', target: deed },
  ]);
}

/** What is done to something because it was opened is done to nothing that is only a little like it. */
function isNamedBy({ labels }: Element, whom: string): boolean {
  const telling = wordsOf(whom).filter((word) => !STOP_WORDS.has(word) && !ITEM_NOUNS.has(stem(word)));
  const shown = labels.flatMap(({ words }) => words);
  return (
    telling.length > 0 &&
    telling.every((word) => SOFT_WORDS.has(word) || shown.some((one) => likeness(word, one) >= SAME))
  );
}

const SAME = 0.85;
const WRITES = /^(?:reply|respond|answer|comment)\b/i;

/** "Reply to Ana" says nothing of what to write: that is asked once the mail is open and has a field for it. */
function textAfter(clause: Clause, { said, commands }: Way, { memo, at }: Turn): Command[] {
  const isLast = at === memo.clauses.length - 1 && !isDerived(clause);
  const [deed = ''] = said.deeds;
  const last = commands.at(-1);
  return isLast && WRITES.test(clause.source) && last?.kind === 'click' && last.target === deed
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
  turn.progress.length === 0 && !isNameOf(clause.source, turn.model);

/** What a control is called as a whole tells no member: "insert a table". */
function isNameOf(source: string, { names }: PageModel): boolean {
  return names.isName(labelOf(source, 1).words.join(''));
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
  for (const group of likelyGroups(turn.model)) {
    const members = membersIn(group, said.whom, turn);
    if (members === undefined) continue;
    const own = said.deeds.length === 0 ? undefined : byOwn(members, said, turn.model);
    if (own !== undefined) return own;
    if (said.tick !== undefined) {
      const boxes = boxesOf(members, turn.model);
      const selects = said.deeds.length > 0 && (boxes ?? []).every(isSelecting);
      if (boxes !== undefined && !selects)
        return boxes.map((box, i) => tickOf(box, members[i], said.tick === true));
      if (said.deeds.length === 0) continue;
    }
    const commands =
      byTicks(members, group, said, turn.model) ??
      (mayBeHidden(said.deeds[0] ?? '') && !isElsewhere(turn, clause, said)
        ? bySteps(members, group, said, turn.model)
        : undefined);
    if (commands !== undefined) return commands;
  }
  return undefined;
}

/** The members meant, or the one that the room chose. */
function membersIn(group: Group, whom: string, { memo, model }: Turn): Member[] | undefined {
  if (group.members.length < 2) return undefined;
  const ref = memo.picks[pickKey(whom)]?.ref;
  const node = ref === undefined ? undefined : model.elements.find((element) => element.ref === ref)?.node;
  const chosen = node && group.members.find((member) => isWithin(node, member.node));
  if (chosen !== undefined) return [chosen];
  const meant = membersMeant(group, whom);
  return meant === undefined || meant.unclear ? undefined : meant.members;
}

/** It is ticked for what is then done to the row. */
const isSelecting = ({ node }: Element): boolean => /^(?:select|choose|pick)\b/i.test(node.name);

const tickOf = (box: Element, member: Member | undefined, on: boolean): Command => ({
  kind: 'check',
  target: pinned(box, member?.title ?? ''),
  on,
});

/** Each by a control of its own. */
function byOwn(members: Member[], { deeds }: Said, model: PageModel): Command[] | undefined {
  const own = members.flatMap((member) => controlFor(member, deeds, model) ?? []);
  if (own.length < members.length) return undefined;
  return own.map((control, i) => ({
    kind: 'click',
    target: pinned(control, `${control.name} ${members[i]?.title ?? ''}`),
  }));
}

/** The members are ticked, then the control outside them is pressed. */
function byTicks(members: Member[], group: Group, { deeds }: Said, model: PageModel): Command[] | undefined {
  const boxes = boxesOf(members, model);
  if (boxes === undefined) return undefined;
  const ticks = boxes.map((box, i) => tickOf(box, members[i], true));
  const outside = model.elements.filter(
    (element) => isControl(element) && !group.members.some(({ node }) => isWithin(element.node, node)),
  );
  const control = calledBest(outside, deeds);
  if (control !== undefined) return [...ticks, { kind: 'click', target: `ref:${control.ref}` }];
  const [deed = ''] = deeds;
  return boxes.every(isSelecting) && isDoneByTicks(deed)
    ? [...ticks, { kind: 'click', target: deed }]
    : undefined;
}

/** The page is about it, and has the control. */
function isShownAlready(whom: string, deeds: string[], { collection }: Group, model: PageModel): boolean {
  const outside = model.elements.filter(({ node }) => !isWithin(node, collection.parent));
  const about = outside.filter(({ kind }) => kind === 'text' || kind === 'heading');
  const telling = wordsOf(whom).filter((word) => !STOP_WORDS.has(word) && !ITEM_NOUNS.has(stem(word)));
  return (
    calledBest(outside.filter(isControl), deeds) !== undefined &&
    telling.length > 0 &&
    about.some(({ name }) => telling.every((word) => wordsOf(name).includes(word)))
  );
}

/** What is meant stands in a list of its own within the member: the file of a folder. */
function isInside(whom: string, { node, words }: Member): boolean {
  const inner = [...walk(node)].filter((one) => one !== node && INNER.has(one.role));
  const shown = new Set(inner.flatMap((one) => tokensOf(textOf(one))));
  const own = tokensOf(textOf(node)).filter((word) => !shown.has(word));
  const telling = tokensOf(whom).filter(
    (word) => words.has(word) && !ITEM_NOUNS.has(stem(word)) && !STOP_WORDS.has(word),
  );
  return telling.length > 0 && !telling.some((word) => own.includes(word));
}

const INNER = new Set(['list', 'tree', 'group']);

/** The one member's menu is opened, or the member, then what does it is pressed there. */
function bySteps(
  members: Member[],
  group: Group,
  { deeds, whom }: Said,
  model: PageModel,
): Command[] | undefined {
  const [member, ...more] = members;
  if (member === undefined || more.length > 0 || isShownAlready(whom, deeds, group, model)) return undefined;
  const opener = openerOf(member, group, model);
  const first = menuIn(member, model) ?? (opener && onlyOpens(opener, member) ? opener : undefined);
  if (isInside(whom, member)) return undefined;
  return (
    first && [
      { kind: 'click', target: `ref:${first.ref}` },
      { kind: 'click', target: deeds[0] as string },
    ]
  );
}
