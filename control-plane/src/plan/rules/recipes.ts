// SPDX-License-Identifier: MIT
// Sentences that stand for several clauses: replying and forwarding, "log in with …", and forms told by their slots.
import type { Clause, Command } from './command.ts';
import { prefixPairs } from './pairs.ts';
import { isSaid, namedSlots, slotClauses } from './slots.ts';
import type { Turn } from './turn.ts';

/** The clauses that a clause stands for; undefined where it stands for itself. */
export function expand(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source, command } = clause;
  if (turn.progress.length > 0) return undefined;
  const commands =
    reply(source) ??
    forward(source) ??
    compose(source, turn) ??
    comment(source) ??
    addition(source, turn) ??
    path(clause, turn) ??
    partly(clause) ??
    statement(source, turn) ??
    slots(clause, turn) ??
    change(source, turn) ??
    filledFirst(clause, turn);
  if (commands === undefined || commands.some((one) => one === command)) return undefined;
  return commands.map((one) => ({ source: `${one.kind}: ${source}`, command: one }));
}

/** "Reply to Ana with the text “Gladly”." */
function reply(source: string): Command[] | undefined {
  const match =
    /^(reply|respond|answer|comment)\b(.*?)(?:,?\s+(?:with|saying|by (?:writing|saying|typing))\s+(?:the\s+(?:text|message|words?)\s+)?|:\s*)(.+)$/i.exec(
      source,
    );
  if (!match) return undefined;
  const [, verb, whom, text] = match as unknown as [string, string, string, string];
  const target = `${verb}${/^\s*(?:to\s+)?(?:them|him|her|it)?\s*$/i.test(whom) ? '' : whom}`;
  return [
    { kind: 'click', target },
    { kind: 'type', rest: text },
    { kind: 'click', target: 'send' },
  ];
}

/** "Comment “lovely” on the post by @olaf." */
function comment(source: string): Command[] | undefined {
  const match = /^(?:comment|write the comment)\s+("[^"]+"|“[^”]+”|.+?)\s+(?:on|under|below)\s+(.+)$/i.exec(
    source,
  );
  if (match === null) return undefined;
  return [
    { kind: 'click', target: `comment for ${match[2]}` },
    { kind: 'type', rest: match[1] as string },
    { kind: 'click', target: 'post button' },
  ];
}

/** "Add a note saying water the roses", where there is a field for a new note. */
function addition(source: string, turn: Turn): Command[] | undefined {
  const match =
    /^(add|create|make)\s+(?:an?\s+)?(?:new\s+)?(.{1,40}?)\s+(?:saying|called|named|titled|that says|with (?:the )?(?:text|name|title))\s+(.+)$/i.exec(
      source,
    );
  if (match === null) return undefined;
  const [, verb, what, value] = match as unknown as [string, string, string, string];
  const field = [`new ${what}`, what].find((name) => turn.score(name, 'type') >= 0.7);
  if (field === undefined || turn.score(verb, 'click') < 0.8) return undefined;
  return [
    { kind: 'set', rest: `${field} to ${value}` },
    { kind: 'click', target: `${verb} button` },
  ];
}

/** "Forward the email from Carol to Dave." */
function forward(source: string): Command[] | undefined {
  const match = /^forward\s+(.+)\s+to\s+(.+)$/i.exec(source);
  if (!match) return undefined;
  const [, what, whom] = match as unknown as [string, string, string];
  const open: Command[] = /^(?:it|that|them|this|that (?:e-?mail|message))$/i.test(what)
    ? []
    : [{ kind: 'open', target: what }];
  return [
    ...open,
    { kind: 'click', target: 'forward' },
    { kind: 'complete', field: 'to', value: whom.replace(/[.\s]+$/, '') },
    { kind: 'click', target: 'send' },
  ];
}

/** "Send an email to bob@x.org with subject Hi saying see you." */
function compose(source: string, turn: Turn): Command[] | undefined {
  const match =
    /^(?:send|write|compose)\s+(?:an?|the)?\s*(?:new\s+)?(?:e-?mail|message|mail)\s+to\s+(.+?)(?:\s+with (?:the )?subject\s+(.+?))?(?:,?\s+(?:and (?:the )?(?:text|body|message)|saying|with (?:the )?(?:text|body|message)|that says)\s+(.+))?$/i.exec(
      source,
    );
  const opener = ['compose', 'new message', 'new email', 'write'].find(
    (name) => turn.score(name, 'click') >= 0.85,
  );
  if (!match || opener === undefined) return undefined;
  const [, whom, subject, text] = match;
  return [
    { kind: 'click', target: opener },
    { kind: 'complete', field: 'to', value: whom as string },
    ...(subject === undefined ? [] : [{ kind: 'set', rest: `subject to ${subject}` } as const]),
    ...(text === undefined ? [] : [{ kind: 'type', rest: `${text} into message` } as const]),
    { kind: 'click', target: 'send' },
  ];
}

function slots({ source }: Clause, turn: Turn): Command[] | undefined {
  return /^(?:search|find|look|book|reserve|get|show|plan|list|schedule|arrange|make|buy|purchase|i need|i want|i would like|i'd like)\b/i.test(
    source,
  )
    ? (slotClauses(source, turn) ??
        (/^(?:search|find|look|show)\b/i.test(source) ? namedSlots(source, turn) : undefined))
    : undefined;
}

/** "I am travelling for business with pets": the choices that are so called. */
function statement(source: string, turn: Turn): Command[] | undefined {
  if (!/^(?:i am|i'm|we are|we're)\s/i.test(source)) return undefined;
  const said = turn.model.elements.filter(
    ({ kind, name }) => kind === 'choice' && name !== '' && isSaid(name, source),
  );
  return said.length === 0
    ? undefined
    : said.map(({ ref }) => ({ kind: 'check', target: `ref:${ref}`, on: true }));
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

/** "Select File>Export>PDF": menus within menus. */
function path({ command }: Clause, turn: Turn): Command[] | undefined {
  const said = command.kind === 'choose' ? command.rest : 'target' in command ? command.target : '';
  const parts = said.split(/\s*(?:->|[>→»›])\s*/).filter((part) => part !== '');
  if (parts.length < 2 || turn.score(said, 'click') >= 0.96) return undefined;
  return parts.map((target, i) =>
    i < parts.length - 1 ? { kind: 'hover', target } : { kind: 'click', target },
  );
}

/** "Enter an item that starts with “Bel” and ends with “rus”": typed as far as it is told, the rest is offered. */
function partly({ command }: Clause): Command[] | undefined {
  const match =
    command.kind === 'type'
      ? /\b(?:starts?|starting|begins?|beginning) with\s+("[^"]*"|\S+)(?:,?\s+and\s+(?:that\s+)?(?:ends?|ending) (?:with|in)\s+("[^"]*"|\S+))?(?:\s+in(?:to)?\s+(.+))?$/i.exec(
          command.rest,
        )
      : null;
  if (match === null) return undefined;
  const [, value, ends, field] = match;
  return [
    {
      kind: 'complete',
      field: field ?? 'textbox',
      value: value as string,
      ends: (ends ?? '').replace(/^"|"$/g, ''),
    },
  ];
}

/** "Log in as ada with password x", "subscribe with email a@b.c": the values first, then the button so named. */
function filledFirst({ source, command }: Clause, turn: Turn): Command[] | undefined {
  if (command.kind !== 'click' || command.target !== source) return undefined;
  const match = /^(.+?)\s+(as|with|using|for)\s+(.+)$/i.exec(source);
  if (!match) return undefined;
  const [, head, joint, tail] = match as unknown as [string, string, string, string];
  const rest =
    joint.toLowerCase() === 'as' ? `username ${tail.replace(/\s+(?:with|using)\s+/i, ' and ')}` : tail;
  if (turn.score(head, 'click') < 0.8 || prefixPairs(rest, turn).length === 0) return undefined;
  return [
    { kind: 'fill', rest },
    { kind: 'click', target: head },
  ];
}
