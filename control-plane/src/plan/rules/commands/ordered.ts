// SPDX-License-Identifier: MIT
// "Put two copies of Salt Roads and one Small Harbours in the bag": so many of each member, by its quantity field, or by as many presses.
import { type Clause, type Command, clausesFor } from '../language/command.ts';
import { numberOf } from '../language/numbers.ts';
import { listOf } from '../language/words.ts';
import { heldOf } from '../page/held.ts';
import { textOf } from '../page/labels.ts';
import { controlFor, insideOf } from '../page/member-controls.ts';
import type { Group, Member } from '../page/members.ts';
import type { Element, PageModel } from '../page/model.ts';
import { labelOf } from '../page/names.ts';
import { isHeldBy } from '../page/nested.ts';
import { optionsOf } from '../page/options.ts';
import { likelyGroups } from '../page/select.ts';
import { membersMeant } from '../page/several.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const ORDERING =
  /^(add|put|place|buy|order|get|take|throw|sell|return|hire|rent|reserve|book|request|i (?:want|need)|i(?:'d| would) like|give me)\s+(.+?)(?:\s+(?:to|in|into|on)\s+(?:(?:the|my|our)\s+)?(?:(?:shopping )?(?:basket|cart|bag|trolley)|order))?$/i;
const COUNTED =
  /^(\S+)\s+(?:(?:[x×]|more|times|(?:\p{L}+\s+)?of|(?:shares|units|pieces) in)\s+)?(?:the\s+)?(.+)$/iu;
/** "All of my shares in it", "everything I have in it": as many as the page says that one has. */
const ALL =
  /^(?:all|everything|every one)(?: of)?(?: (?:my|our|the))?(?: \p{L}+ (?:in|of))?(?: (?:i|we) (?:have|own|hold)(?: (?:in|of))?)?\s+(.+)$/iu;
const ADDING = ['add basket', 'add cart', 'add bag', 'add', 'buy', 'basket', 'order'];
/** These are done by what is called so. */
const OWN = /^(?:sell|return|hire|rent|reserve|book|request)$/i;
/** "Add 60 pounds to the fund" adds no 60 of anything. */
const MONEY =
  /^(?:[€£$]\s?\d|\S+\s(?:pounds?|euros?|dollars?|quid|bucks|francs?|pence|cents?|yen|[€£$])(?:\s|$))/i;
const MOST_PRESSES = 20;
/** What one has is what can be given away. */
const GIVES = /^(?:sell|return)$/i;

/** Undefined where no amounts are told, or not all of it can be had here. */
export function orderClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const [, verb = '', what] = (turn.progress.length === 0 && ORDERING.exec(clause.source)) || [];
  if (what === undefined || MONEY.test(what)) return undefined;
  const whole = countedIn(what);
  // "2 of Merino scarf, grey": a name with a comma is one.
  const isOne = turn.model.names.isName(labelOf(whole.name.replace(/["“”]/g, ''), 1).squashed);
  const wanted = isOne
    ? [whole]
    : listOf(what).map((part) => (GIVES.test(verb) ? allIn(part) : undefined) ?? countedIn(part));
  if (!wanted.some(({ count }) => count === 'all' || count > 1)) return undefined;
  const deeds = OWN.test(verb) ? [verb.toLowerCase()] : ADDING;
  const groups = likelyGroups(turn.model);
  const found = groups.flatMap((group) => {
    const commands = wanted.map((one) => commandsFor(one, deeds, group, turn.model));
    const isApart = new Set(commands.map((some) => pressIn(some))).size === commands.length;
    return isApart && commands.every((some) => some !== undefined)
      ? [{ group, commands: commands.flat() }]
      : [];
  });
  const [likeliest] = found;
  // Another thing of the list has such a part as well.
  const isUnclear = found.some(({ group, commands }) =>
    isPartOfAnother(group, commands, likeliest as Found, groups),
  );
  return likeliest === undefined || isUnclear ? undefined : clausesFor(clause, likeliest.commands);
}

interface Found {
  group: Group;
  commands: Command[];
}

/** Whether both are lists that members of one list hold, and what is meant in them is not the same. */
const isPartOfAnother = (group: Group, commands: Command[], likeliest: Found, groups: Group[]): boolean =>
  pressIn(commands) !== pressIn(likeliest.commands) &&
  groups.some(({ members }) =>
    [group, likeliest.group].every((part) => members.some((holder) => isHeldBy(part, holder))),
  );

/** What is pressed for one of them: what would be for several adds none. */
function pressIn(commands: Command[] | undefined): string | undefined {
  const last = commands?.at(-1);
  return last?.kind === 'click' ? last.target.split(' ')[0] : undefined;
}

interface Wanted {
  count: number | 'all';
  name: string;
}

function allIn(part: string): Wanted | undefined {
  const name = ALL.exec(part)?.[1];
  return name === undefined ? undefined : { count: 'all', name };
}

function countedIn(part: string): Wanted {
  const [, first = '', name = part] = COUNTED.exec(part) ?? [];
  const count = numberOf(first);
  if (count !== undefined) return { count, name };
  return { count: 1, name: part.replace(/^(?:an?|the|another)\s+/i, '') };
}

function commandsFor(
  { count, name }: Wanted,
  deeds: string[],
  group: Group,
  model: PageModel,
): Command[] | undefined {
  const meant = group.members.length < 2 ? undefined : membersMeant(group, name);
  const [member, ...more] = meant?.members ?? [];
  const adds = member === undefined || more.length > 0 ? undefined : controlFor(member, deeds, model);
  // A plus steps an amount up, which is read by what it stands with.
  if (member === undefined || adds === undefined || !/\p{L}/u.test(adds.node.text || adds.name))
    return undefined;
  // What sends a form adds nothing to it.
  if (adds.node.form !== undefined && amountFieldOf(member, model) === undefined) return undefined;
  if (isOfParts(adds, member, model)) return undefined;
  const press: Command = { kind: 'click', target: pinned(adds, `${adds.name} ${member.title}`) };
  const amount = amountFieldOf(member, model);
  if (amount !== undefined) return [amountSet(amount, count, member), press];
  // A second press of "Book" would be a second booking.
  return count === 'all' || count > MOST_PRESSES || deeds !== ADDING
    ? undefined
    : Array.from({ length: count }, () => press);
}

/** A film has one for each of its showings: none adds the film. */
const isOfParts = (adds: Element, member: Member, model: PageModel): boolean =>
  insideOf(member, model).filter(({ kind, name }) => kind === adds.kind && name === adds.name).length > 1;

/** How many there are is asked where the page does not say it. */
function amountSet(field: Element, count: number | 'all', member: Member): Command {
  const value = count === 'all' ? heldOf(member)?.replaceAll(',', '') : String(count);
  return value === undefined
    ? { kind: 'set', rest: `ref:${field.ref}` }
    : { kind: 'complete', field: pinned(field, `quantity of ${member.title}`), value };
}

function amountFieldOf(member: Member, model: PageModel): Element | undefined {
  const fields = insideOf(member, model).filter(({ kind }) => kind === 'field' || kind === 'list');
  const [only, ...more] = fields.filter(
    (field) =>
      field.node.role === 'spinbutton' ||
      offersCounts(field) ||
      field.labels.some(({ text }) =>
        /\b(?:qty|quantity|amount|number|how many|shares|units|pieces)\b/i.test(text),
      ),
  );
  return more.length === 0 ? only : undefined;
}

/** A list of nothing but "1", "2", "3". */
function offersCounts(field: Element): boolean {
  const offered = field.kind === 'list' ? optionsOf(field).map((option) => Number(textOf(option))) : [];
  return offered.length > 1 && offered.every((count, i) => count === i + (offered[0] === 0 ? 0 : 1));
}
