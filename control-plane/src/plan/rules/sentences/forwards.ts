// SPDX-License-Identifier: MIT
// "Forward the mail from Carol to Dave with the note “as promised”".
import type { Command } from '../language/command.ts';
import type { Turn } from '../turn/turn.ts';

const SHOWN = 0.85;
const FORWARDS = /^(forward|(?:send|pass|give)(?=\s+(?:it|that|this|them)\b))\s+(.+?)\s+to\s+(.+)$/i;

/** "… with the note “as promised”", "… saying as promised". */
const NOTE =
  /^(.+?),?\s+(?:with (?:the|a) (?:note|message|comment|text|words?)|saying|and (?:say|write))(?: that says| saying|:)?\s+(?:that\s+)?(\S.*?)\.?$/i;

/** To whom something goes, and what is written to it. */
export function noteIn(said: string): { whom: string; note: string } | undefined {
  const [, whom, note] = NOTE.exec(said) ?? [];
  return whom === undefined || note === undefined ? undefined : { whom, note };
}

/** "Forward the email from Carol to Dave." */
export function forward(source: string, turn: Turn): Command[] | undefined {
  const [, verb = '', what, to] = FORWARDS.exec(source) ?? [];
  const { whom, note } = noteIn(to ?? '') ?? { whom: to };
  if (what === undefined || whom === undefined || /^to\s/i.test(what)) return undefined;
  // "Send it to Ana", where what is open can be sent on.
  if (!/^forward$/i.test(verb) && turn.score('forward', 'click') < SHOWN) return undefined;
  const open: Command[] = /^(?:it|that|them|this|that (?:e-?mail|message))$/i.test(what)
    ? []
    : [{ kind: 'open', target: what }];
  return [
    ...open,
    { kind: 'click', target: 'forward' },
    { kind: 'complete', field: 'to', value: whom.replace(/[.\s]+$/, '') },
    ...(note === undefined
      ? []
      : [{ kind: 'type', rest: `${/^["“]/.test(note) ? note : `"${note}"`} into the text area` } as const]),
    { kind: 'send' },
  ];
}
