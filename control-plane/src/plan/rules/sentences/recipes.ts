// SPDX-License-Identifier: MIT
// Sentences that stand for several clauses: “log in with …”, menus within menus, and forms told by their slots.
import { type Clause, type Command, clausesFor } from '../language/command.ts';
import { startsCommand } from '../language/joints.ts';
import { orderIn } from '../language/order.ts';
import type { Element } from '../page/model.ts';
import { listsOf, matchOptions } from '../page/options.ts';
import { mentions } from '../page/score.ts';
import { copiedValue } from '../questions/references.ts';
import type { Turn } from '../turn/turn.ts';
import { boxesTold } from './boxes-told.ts';
import { filteredBy, optionOfColumn, soughtBy } from './column-filter.ts';
import { credentials } from './credentials.ts';
import { optionsTold } from './criteria.ts';
import { prefixPairs } from './pairs.ts';
import { tickedBefore } from './ticked-before.ts';

/** The clauses that a clause stands for; undefined where it stands for itself. */
export function expand(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source } = clause;
  if (turn.progress.length > 0 || orderIn(source) !== undefined) return undefined;
  return clausesFor(
    clause,
    filter(source, turn) ??
      handedIn(source, turn) ??
      credentials(clause, turn) ??
      path(clause, turn) ??
      inside(clause, turn) ??
      partly(clause, turn) ??
      change(source, turn) ??
      filledFirst(clause, turn),
  );
}

/** "Submit the number": what was answered is typed first. */
function handedIn(source: string, turn: Turn): Command[] | undefined {
  const what = /^(?:submit|send|hand in)\s+(.+)$/i.exec(source)?.[1] ?? '';
  const value = turn.memo.answers.length > 0 ? copiedValue(turn, what) : undefined;
  return value === undefined ? undefined : [{ kind: 'type', rest: value }, { kind: 'send' }];
}

/** "Filter the list for copper": typed where the page filters, unless the page offers it to be chosen or ticked. */
function filter(said: string, turn: Turn): Command[] | undefined {
  const source = said.replace(ONLY_LAST, '$1 only $2');
  const ofKind = optionOfColumn(source, turn);
  if (ofKind !== undefined) return ofKind;
  const [, verb, value] =
    /^((?:filter|narrow)\b.*?\s(?:for|by|to|on|with)|show(?: me)? (?:only|just)|(?:only|just) show)\s+(?:(?:show\s+)?only\s+)?(?:the\s+)?(.+)$/i.exec(
      source,
    ) ?? [];
  const only = ONLY.exec(source)?.[1];
  if (only !== undefined && !startsCommand(only))
    return filteredBy(only, turn) ?? optionsTold(only, turn) ?? boxesTold(only, turn);
  if (verb === undefined || value === undefined) return undefined;
  const plain = value.replace(OF_KIND, '');
  const tail = OF_THOSE.exec(value)?.[1];
  for (const one of [value, plain, ...(tail === undefined ? [] : [tail])]) {
    const [offer] = matchOptions(one, listsOf(turn.model), turn.model);
    if (offer !== undefined && offer.score >= 0.95)
      return [{ kind: 'choose', rest: one }, ...appliedBy(offer.list, turn)];
  }
  const several = optionsTold(value, turn) ?? boxesTold(value, turn);
  if (several !== undefined) return several;
  const column = filteredBy(value, turn) ?? soughtBy(value, turn);
  if (column !== undefined) return column;
  const named = [value, plain].find(
    (one) => turn.find(one, 'choose').state === 'found' && turn.score(one, 'choose') >= 0.9,
  );
  if (named !== undefined) return [{ kind: 'choose', rest: named }];
  const field = /^(?:filter|narrow)/i.test(verb)
    ? ['filter', 'search'].find((name) => turn.score(name, 'type') >= 0.75)
    : undefined;
  const box = field === undefined || turn.score(value, 'check') >= SAME ? criterion(value, turn) : undefined;
  if (box !== undefined) return [{ kind: 'check', target: `ref:${box.ref}`, on: true }];
  return field === undefined ? undefined : [{ kind: 'set', rest: `${field} to ${value}` }];
}

/** "Trains to Selby Head": of those that are listed anyhow it is only told which. */
const OF_THOSE = /^\p{L}+s (?:to|from|in|at|of|by|with|for) (?:the )?(\S.*)$/iu;

/** Where there is a field that filters, "carrot" is not the box before "Carrot Nantes". */
const SAME = 0.95;

/** "Show the spare parts only". */
const ONLY_LAST = /^(show(?: me)?|filter (?:for|by))\s+(?:the\s+)?(\S.*?)\s+(?:only|alone)$/i;

/** "Only deliveries from Botanica". */
const ONLY = /^(?:only|just)\s+(?!show\b)(?:the\s+)?(\S.*)$/i;

/** A list with a button beside it changes nothing before that is pressed. */
function appliedBy({ node }: Element, { model }: Turn): Command[] {
  const button = model.elements.find(
    ({ kind, name, node: { parent } }) =>
      kind === 'button' && parent === node.parent && APPLIES.test(name.trim()),
  );
  return button === undefined ? [] : [{ kind: 'click', target: `ref:${button.ref}` }];
}

const APPLIES = /^(?:show|apply|filter|go|update|refresh|ok|search|view)\b/i;

/** "Urgent cards": the offer may be called by what tells them apart alone. */
const OF_KIND = /(?<=\S)\s+\p{L}+s$/u;

/** "Books in stock", where a box is called "In stock only": what all of the page's things are need not be told. */
function criterion(value: string, turn: Turn): Element | undefined {
  const tail = /^[\p{L}]+\s+((?:in|on|with|without|under|from|for)\s.+)$/iu.exec(value)?.[1];
  const found = turn.find(tail ?? value, 'check');
  const named = found.state === 'found' && mentions(tail ?? value, found.element.name) >= 0.9;
  return named && found.element.kind === 'choice' ? found.element : undefined;
}

/** "Change the plan to Premium" where a button "Change plan" makes it so. */
function change(source: string, turn: Turn): Command[] | undefined {
  const match = /^(change|update|switch|upgrade|downgrade)\s+(.+?)\s+to\s+(.+)$/i.exec(source);
  const next = turn.memo.clauses[turn.at + 1]?.command.kind;
  if (!match || next === 'click') return undefined;
  const [, verb, what, value] = match as unknown as [string, string, string, string];
  const target = ['change', verb]
    .map((word) => `${word} ${what}`)
    .find((one) => turn.score(one, 'click') >= 0.9);
  const field = turn.find(what, 'set');
  if (target === undefined || field.state !== 'found') return undefined;
  return [
    { kind: 'set', rest: `${what} to ${value}` },
    { kind: 'click', target: `${target} button` },
  ];
}

/** "Select File>Export>PDF": menus within menus. "Small Orbits under Science, Physics" is looked for there. */
function path({ command }: Clause, turn: Turn): Command[] | undefined {
  const said = command.kind === 'choose' ? command.rest : 'target' in command ? command.target : '';
  // "13:00 → 16:20" in the name of what is pinned is no path to it.
  if (said.startsWith('ref:')) return undefined;
  const [, what, outer] =
    /^(.+?)\s+(?:under|in|inside|within)\s+([^,]+?)(?:\s*,\s*[^,]+)+$/i.exec(said) ?? [];
  const holder = what === undefined ? undefined : turn.find(outer as string, 'open');
  const holds = holder?.state === 'found' && holder.score >= 0.8 && !TAKES.has(holder.element.kind);
  if (what !== undefined && turn.score(what, 'choose') < 0.8 && holds)
    return [{ kind: 'click', target: what }];
  const parts = said.split(/\s*(?:->|[>→»›])\s*/).filter((part) => part !== '');
  if (parts.length < 2 || turn.score(said, 'click') >= 0.96) return undefined;
  return parts.map((target, i) =>
    i < parts.length - 1 ? { kind: 'hover', target } : { kind: 'click', target },
  );
}

/** "In size Small, insured" is a value, and no way to anything. */
const TAKES = new Set<Element['kind']>(['field', 'list', 'choice']);

/** A text is good enough for what opens under the mouse. */
const HOLDS = 0.65;

/** "The sloop from the boats menu", "the fee in the fares tab": what holds it is opened first, unless it is open. */
function inside({ command }: Clause, turn: Turn): Command[] | undefined {
  const said =
    command.kind === 'choose'
      ? command.rest
      : command.kind === 'click' || command.kind === 'open'
        ? command.target
        : '';
  const [, what, where, kind] =
    /^(.+?)\s+(?:from|in|under|inside|within)\s+(?:the\s+)?(.+?)\s+((?:drop ?-?down )?menu|tab|section|panel|accordion)$/i.exec(
      said,
    ) ?? [];
  if (what === undefined || turn.score(what, 'choose') >= 0.8) return undefined;
  const holder = [`${where} ${kind}`, where as string]
    .map((phrase) => turn.find(phrase, 'open'))
    .find((found) => found.state === 'found' && found.score >= HOLDS);
  if (holder?.state !== 'found' || holder.element.kind === 'list') return undefined;
  const target = `ref:${holder.element.ref}`;
  const opened: Command = /menu$/i.test(kind as string)
    ? { kind: 'hover', target }
    : { kind: 'open', target };
  return [opened, { kind: 'click', target: what }];
}

/** "Enter an item that starts with “Bel” and ends with “rus”": typed as far as it is told, the rest is offered. */
function partly({ command, within }: Clause, turn: Turn): Command[] | undefined {
  const told =
    command.kind === 'complete'
      ? command.value
      : command.kind === 'type' || command.kind === 'fill' || command.kind === 'choose'
        ? command.rest
        : command.kind === 'click'
          ? WANTED.exec(command.target)?.[1]
          : undefined;
  const said = told?.replace(ANY, '');
  const match =
    said !== undefined
      ? /^(?:an?\s+|the\s+)?(.*?)\s*(?:\b(?:that|which)\s+)?\b(?:starts?|starting|begins?|beginning) with\s+("[^"]*"|\S+)(?:,?\s+and\s+(?:that\s+)?(?:ends?|ending) (?:with|in)\s+("[^"]*"|\S+))?(?:\s+in(?:to)?\s+(.+)|:? (?:enter|type|choose|pick) (?:it|that))?$/i.exec(
          said,
        )
      : null;
  const [, what = '', value, ends, into] = match ?? [];
  if (match === null || SEVERAL.test(what)) return undefined;
  const field =
    command.kind === 'complete'
      ? command.field
      : (into ??
        [what, within].find((one) => one !== undefined && turn.score(one, 'type') >= 0.6) ??
        'input field');
  return [
    {
      kind: 'complete',
      field,
      value: value as string,
      ends: (ends ?? '').replace(/^"|"$/g, ''),
    },
  ];
}

/** Those of a list that begin so: "the two seeds whose names", "all of the files that". */
const SEVERAL = /^(?:(?:all|every|both|each)\b|(?:two|three|four|five|six|\d+)\s)/i;
const WANTED = /^i(?:['’]d like| would like| want| need)\s+(an?\s.+)$/i;
const ANY = /,?\s+any(?: one)?(?: of (?:them|those))?(?: will do| is fine| would do)?$/i;

/** "Log in as ada with password x", "subscribe with email a@b.c": the values first, then the button so named. */
function filledFirst({ source, command }: Clause, turn: Turn): Command[] | undefined {
  if (command.kind !== 'click' || command.target !== source) return undefined;
  const match = /^(.+?)\s+(as|with|using|for)\s+(.+)$/i.exec(source);
  if (!match) return undefined;
  const [, head, joint, tail] = match as unknown as [string, string, string, string];
  const rest =
    joint.toLowerCase() === 'as' ? `username ${tail.replace(/\s+(?:with|using)\s+/i, ' and ')}` : tail;
  const pairs = prefixPairs(rest, turn);
  if (turn.score(head, 'click') < 0.8) return undefined;
  if (pairs.length === 0) return asksLater(head, tail, turn);
  // What has no field here is asked for by another form.
  const isLeft = (value: string): boolean => !pairs.some((pair) => pair.value.includes(value));
  if ((rest.match(/"[^"]+"|“[^”]+”|\S+@\S+\.\w+/g) ?? []).some(isLeft)) return undefined;
  const untaken = pairs.reduce(
    (left, { field = '', value }) => left.replace(value, '…').replace(`${field} …`, '…'),
    rest,
  );
  if (NEXT_VALUE.test(untaken)) return undefined;
  const secret = turn.model.elements.find(
    ({ kind, node, name }) => kind === 'field' && !node.text && /\bpassword\b/i.test(name),
  );
  const untold = secret !== undefined && !pairs.some(({ field = '' }) => isSame(turn, field, secret));
  return [
    { kind: 'fill', rest },
    ...(untold ? [{ kind: 'set', rest: `ref:${secret.ref}` } as const] : []),
    ...tickedBefore(turn.find(head, 'click'), turn),
    { kind: 'click', target: head },
  ];
}

/** Something more is told behind the values that have fields. */
const NEXT_VALUE = /…,? and (?:the|an?|my) \p{L}/iu;

/** "Tell a friend with the email … and the message …", where what asks for these comes up first. */
function asksLater(head: string, tail: string, turn: Turn): Command[] | undefined {
  const fields = turn.model.elements.some(({ kind }) => kind === 'field');
  if (fields || turn.score(head, 'click') < 0.9 || !FIELD_NAMED.test(tail)) return undefined;
  return [{ kind: 'click', target: head }, { kind: 'fill', rest: tail }, { kind: 'send' }];
}

const FIELD_NAMED =
  /^(?:the|my|your)?\s*(?:e-?mail|name|first name|message|subject|text|title|date|time|amount|phone|address|comment|note|reason|code)\b(?:\s+address)?[:\s]+\S/i;

/** Of two forms that each ask for a password it is one of theirs. */
function isSame(turn: Turn, field: string, element: Element): boolean {
  const found = turn.find(field, 'set');
  if (found.state === 'missing') return false;
  return found.state === 'found' ? found.element === element : found.options.includes(element);
}
