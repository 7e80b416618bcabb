// SPDX-License-Identifier: MIT
// Sentences with a text for somebody in them: replies, comments, mails, notes. The text is never looked into.
import { type Clause, type Command, clausesFor } from './command.ts';
import type { Turn } from './turn.ts';

/** The clauses that a clause stands for; undefined where it has no such text. */
export function messageClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source } = clause;
  if (turn.progress.length > 0) return undefined;
  return clausesFor(
    clause,
    reply(source) ?? forward(source) ?? compose(source, turn) ?? comment(source) ?? addition(source, turn),
  );
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
