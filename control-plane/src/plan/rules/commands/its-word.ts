// SPDX-License-Identifier: MIT
// What people say in several words, and controls in one of their own: "turn the sound off" where a button is called "Mute".
import type { Clause } from '../language/command.ts';
import type { Turn } from '../turn/turn.ts';

const NAMED = 0.85;

const WORDS: [RegExp, ...string[]][] = [
  [/^(?:turn|switch|shut) (?:off )?(?:the |my )?(?:sound|audio|volume|microphone|mic)(?: off)?$/i, 'mute'],
  [
    /^(?:turn|switch) (?:on )?(?:the |my )?(?:sound|audio|volume|microphone|mic)(?: (?:back )?on)?$/i,
    'unmute',
  ],
  [
    /^(?:stop|halt|freeze|hold) (?:the |this )?(?:video|film|song|music|track|clip|player|playback|episode)$/i,
    'pause',
  ],
  [
    /^(?:start|resume|continue|run) (?:the |this )?(?:video|film|song|music|track|clip|player|playback|episode)$/i,
    'play',
  ],
  [
    /^copy (?:the |this |that )?(?:\S+ )?(?:command|code|snippet|link|address|url|key|token|number)$/i,
    'copy',
    'copy to clipboard',
  ],
];

/** By the one control that has the word; none where none has. */
export function asItsWord({ source, ...clause }: Clause, turn: Turn): Clause[] {
  const words = WORDS.flatMap(([said, ...names]) => (said.test(source) ? names : []));
  return words
    .filter((word) => turn.score(word, 'click') >= NAMED)
    .map((target) => ({ ...clause, source, command: { kind: 'click', target } }));
}

/** "Place the order", "make the booking", where what does it is called just "Order" or "Book". */
export function asNoun(clause: Clause, turn: Turn): Clause[] {
  const noun = MADE.exec(clause.source)?.[1]?.toLowerCase();
  const names = noun === undefined ? [] : [noun, VERBS[noun]].flatMap((name) => name ?? []);
  return names
    .filter((name) => turn.score(name, 'click') >= NAMED)
    .map((target) => ({ ...clause, command: { kind: 'click', target } }));
}

const MADE =
  /^(?:place|make|submit|send|complete|confirm|finish|do)\s+(?:(?:the|my|our|this|that|an?)\s+)?(order|booking|reservation|payment|purchase|registration|search)$/i;
const VERBS: Partial<Record<string, string>> = {
  booking: 'book',
  reservation: 'reserve',
  payment: 'pay',
  purchase: 'buy',
  registration: 'register',
};
