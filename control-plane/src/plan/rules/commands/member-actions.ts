// SPDX-License-Identifier: MIT
// Something done to members of a collection: to several of them, or by a control that does not stand with them. "Archive both mails
// from Petra" ticks them and presses Archive; "delete budget.xls" opens that row's menu first.
import type { Clause, Command } from '../language/command.ts';
import { likeness, normalise, wordsOf } from '../language/text.ts';
import { type Group, groupsOf, type Member } from '../page/members.ts';
import type { Element, PageModel } from '../page/model.ts';
import { labelOf } from '../page/names.ts';
import { membersMeant } from '../page/several.ts';
import { pinned, type Turn } from '../turn/turn.ts';

/** A box that is itself called so. */
function isBox(turn: Turn, phrase: string): boolean {
  const [best] = turn.matches(phrase, 'check');
  return best !== undefined && best.element.kind === 'choice' && best.score >= 0.85;
}

/** The clauses that do it; undefined where no member is meant, or nothing on the page does it. */
export function memberClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const said = verbAndMembers(clause);
  if (said === undefined || turn.progress.length > 0 || isNameOf(clause.source, turn.model)) return undefined;
  const key = `members ${normalise(said.verb)} ${normalise(said.whom)}`;
  if (turn.memo.explored.includes(key) || (said.tick !== undefined && isBox(turn, said.whom)))
    return undefined;
  const commands = commandsFor(turn.model, said);
  if (commands === undefined) return undefined;
  turn.memo.explored.push(key);
  return commands.map((command) => ({ source: clause.source, command }));
}

/** What a control is called as a whole tells no member: "insert a table". */
function isNameOf(source: string, { names }: PageModel): boolean {
  return names.isName(labelOf(source, 1).words.join(''));
}

interface Said {
  verb: string;
  whom: string;
  /** It says where they shall go, which tells the control as well. */
  into: boolean;
  /** Their boxes are meant, to be ticked or not. */
  tick?: boolean;
}

/** "Delete | the mail from Yusuf"; "mark | both mails | as read". */
function verbAndMembers({ command, source }: Clause): Said | undefined {
  const target = 'target' in command ? command.target : command.kind === 'choose' ? command.rest : undefined;
  const reports = command.kind === 'read' && /^(?:report|check|list)\s/i.test(source);
  if (!reports && (target === undefined || target.startsWith('ref:') || !ACTS.has(command.kind)))
    return undefined;
  if (command.kind === 'check' && !/^mark\b/i.test(source))
    return { verb: '', whom: command.target, into: false, tick: command.on };
  const marked = /^mark\s+(.+)\s+as\s+(?:an?\s+)?(.+)$/i.exec(source);
  if (marked) return { verb: marked[2] as string, whom: marked[1] as string, into: false };
  const [, verb, whom] =
    /^(?:(?:click|press)\s+(?:on\s+)?)?([\p{L}]+)\s+(?:(?:button|icon|link|box)\s+)?(?:(?:for|of|on|next to|from|to|in)\s+)?(.+)$/iu.exec(
      source,
    ) ?? [];
  return verb === undefined || whom === undefined
    ? undefined
    : { verb, whom: whom.replace(DESTINATION, ''), into: DESTINATION.test(whom) };
}

const ACTS = new Set<Command['kind']>(['click', 'check', 'open', 'choose']);
const DESTINATION =
  /\s+(?:to|into|in|from) (?:(?:the|my|our|a) )?(?:(?:shopping )?(?:basket|cart|bag|trolley)|order|wishlist|favou?rites|watchlist)$/i;

function commandsFor(model: PageModel, { verb, whom, into, tick }: Said): Command[] | undefined {
  for (const group of groupsOf(model.root)) {
    const members = group.members.length < 2 ? undefined : membersMeant(group, whom);
    if (members === undefined) continue;
    if (tick !== undefined) {
      const boxes = boxesOf(members, model);
      if (boxes !== undefined) return boxes.map((box, i) => tickOf(box, members[i], tick));
      continue;
    }
    const own = members.flatMap((member) => controlIn(member, verb, model) ?? []);
    if (members.some((member) => saysSo(member, verb, model))) return undefined;
    if (own.length === 1 && into) return undefined;
    if (own.length === members.length)
      return own.map((control, i) => ({
        kind: 'click',
        target: pinned(control, `${verb} ${members[i]?.title ?? ''}`),
      }));
    const around =
      own.length > 0 ? undefined : (ticked(model, group, members, verb) ?? byMenu(model, members, verb));
    if (around !== undefined) return around;
  }
  return undefined;
}

const tickOf = (box: Element, member: Member | undefined, on: boolean): Command => ({
  kind: 'check',
  target: pinned(box, member?.title ?? ''),
  on,
});

/** The one check box of each; undefined where one has none, or several. */
function boxesOf(members: Member[], model: PageModel): Element[] | undefined {
  const boxes = members.map((member) =>
    insideOf(member, model).filter(({ node }) => node.role === 'checkbox'),
  );
  return boxes.every(({ length }) => length === 1) ? boxes.flat() : undefined;
}

const insideOf = ({ node }: Member, model: PageModel): Element[] =>
  model.elements.filter((element) => element.node.order >= node.order && element.node.order < node.end);

const isControl = ({ kind, node }: Element): boolean =>
  kind === 'button' || kind === 'link' || kind === 'menuitem' || (kind === 'text' && node.pointer === true);

function isCalled({ labels }: Element, verb: string): boolean {
  const words = wordsOf(verb);
  return labels.some(
    (label) =>
      label.words.length <= 4 &&
      words.every((word) => label.words.some((shown) => likeness(word, shown) >= 0.85)),
  );
}

function controlIn(member: Member, verb: string, model: PageModel): Element | undefined {
  return insideOf(member, model).find((element) => isControl(element) && isCalled(element, verb));
}

/** A piece of its text is called so: that is found by what it says. */
function saysSo(member: Member, verb: string, model: PageModel): boolean {
  return insideOf(member, model).some((element) => element.node.role === 'text' && isCalled(element, verb));
}

/** The members are ticked, then the control outside them is pressed. */
function ticked(model: PageModel, group: Group, members: Member[], verb: string): Command[] | undefined {
  const boxes = boxesOf(members, model);
  const inside = (element: Element): boolean =>
    group.members.some(({ node }) => element.node.order >= node.order && element.node.order < node.end);
  const control = model.elements.find(
    (element) => isControl(element) && !inside(element) && isCalled(element, verb),
  );
  if (control === undefined || boxes === undefined) return undefined;
  const ticks = boxes.map((box, i) => tickOf(box, members[i], true));
  return [...ticks, { kind: 'click', target: `ref:${control.ref}` }];
}

const MENU = /^(?:more\b|(?:row |item )?(?:options|actions)\b|menu\b|open menu|[⋮⋯…☰]|\.\.\.)/i;
/** What a menu of a row may do, though it is not seen before. */
const DOES =
  /^(?:delete|remove|download|rename|move|copy|duplicate|share|archive|edit|export|print|pin|unpin|mute|block|unblock|follow|unfollow|report|hide|save|star|restore|cancel|forward|open|view)$/i;

/** A member's own menu is opened, then what it offers is pressed. */
function byMenu(model: PageModel, members: Member[], verb: string): Command[] | undefined {
  const [member] = members;
  if (member === undefined || members.length > 1 || !DOES.test(verb)) return undefined;
  const menus = insideOf(member, model).filter(
    (element) => (element.kind === 'button' || element.node.pointer === true) && MENU.test(element.name),
  );
  const [menu] = menus;
  if (menu === undefined || menus.length > 1) return undefined;
  return [
    { kind: 'click', target: `ref:${menu.ref}` },
    { kind: 'click', target: verb },
  ];
}
