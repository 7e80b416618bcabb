// SPDX-License-Identifier: MIT
// "Put two copies of Salt Roads and one Small Harbours in the bag": so many of each member, by its quantity field, or by as many presses.
import { type Clause, type Command, clausesFor } from '../language/command.ts';
import { numberOf } from '../language/numbers.ts';
import { listOf } from '../language/words.ts';
import { controlFor, insideOf } from '../page/member-controls.ts';
import type { Group, Member } from '../page/members.ts';
import type { Element, PageModel } from '../page/model.ts';
import { likelyGroups } from '../page/select.ts';
import { membersMeant } from '../page/several.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const ORDERING =
  /^(?:add|put|place|buy|order|get|take|throw|i (?:want|need)|i(?:'d| would) like|give me)\s+(.+?)(?:\s+(?:to|in|into|on)\s+(?:(?:the|my|our)\s+)?(?:(?:shopping )?(?:basket|cart|bag|trolley)|order))?$/i;
const COUNTED = /^(\S+)\s+(?:(?:[x×]|more|times|(?:\p{L}+\s+)?of)\s+)?(?:the\s+)?(.+)$/iu;
const ADDING = ['add basket', 'add cart', 'add bag', 'add', 'buy', 'basket', 'order'];

/** Undefined where no amounts are told, or not all of it can be had here. */
export function orderClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const [, what] = (turn.progress.length === 0 && ORDERING.exec(clause.source)) || [];
  if (what === undefined) return undefined;
  const wanted = listOf(what).map(countedIn);
  if (!wanted.some(({ count }) => count > 1)) return undefined;
  for (const group of likelyGroups(turn.model)) {
    const commands = wanted.map((one) => commandsFor(one, group, turn.model));
    if (commands.every((some) => some !== undefined)) return clausesFor(clause, commands.flat());
  }
  return undefined;
}

interface Wanted {
  count: number;
  name: string;
}

function countedIn(part: string): Wanted {
  const [, first = '', name = part] = COUNTED.exec(part) ?? [];
  const count = numberOf(first);
  if (count !== undefined) return { count, name };
  return { count: 1, name: part.replace(/^(?:an?|the|another)\s+/i, '') };
}

function commandsFor({ count, name }: Wanted, group: Group, model: PageModel): Command[] | undefined {
  const meant = group.members.length < 2 ? undefined : membersMeant(group, name);
  const [member, ...more] = meant?.members ?? [];
  const adds = member === undefined || more.length > 0 ? undefined : controlFor(member, ADDING, model);
  // A plus steps an amount up, which is read by what it stands with.
  if (member === undefined || adds === undefined || !/\p{L}/u.test(adds.name)) return undefined;
  const press = pinned(adds, `${adds.name} ${member.title}`);
  const amount = amountFieldOf(member, model);
  if (amount === undefined) return Array.from({ length: count }, () => ({ kind: 'click', target: press }));
  return [
    { kind: 'complete', field: pinned(amount, `quantity of ${member.title}`), value: String(count) },
    { kind: 'click', target: press },
  ];
}

function amountFieldOf(member: Member, model: PageModel): Element | undefined {
  const fields = insideOf(member, model).filter(({ kind }) => kind === 'field' || kind === 'list');
  const [only, ...more] = fields.filter(
    ({ node, labels }) =>
      node.role === 'spinbutton' ||
      labels.some(({ text }) => /\b(?:qty|quantity|amount|number)\b/i.test(text)),
  );
  return more.length === 0 ? only : undefined;
}
