// SPDX-License-Identifier: MIT
// The verb of a clause, without the politeness around it.
import { ARTICLES, POLITE, POLITE_END, SPLIT, VERBS } from './lexicon.ts';
import { isFree, isPreposition } from './phrases.ts';
import type { Word } from './words.ts';

export interface VerbPlace {
  from: number;
  to: number;
  verb: string;
}

/** Where the verb of a clause stands: at its beginning, or behind phrases with prepositions. */
export function verbAt(words: Word[]): VerbPlace | undefined {
  const starts = isPreposition(words[0])
    ? [...words.keys()].slice(ARTICLES.has(words[1]?.text ?? '') ? 3 : 2)
    : [0];
  for (const from of starts) {
    for (const length of [3, 2, 1]) {
      const form = words.slice(from, from + length);
      if (form.length < length || !form.every(isFree)) continue;
      const verb = VERBS.get(form.map(({ text }) => text).join(' '));
      if (verb !== undefined) return splitVerb(words, { from, to: from + length, verb });
    }
  }
  return undefined;
}

/** “Turn the lights off” is “turn off the lights”; the particle is taken out by the caller, as the last word. */
function splitVerb(words: Word[], place: VerbPlace): VerbPlace {
  const last = words.at(-1)!;
  const particle = last.quote === undefined && SPLIT.get(place.verb)?.has(last.text) === true;
  const verb = particle ? VERBS.get(`${place.verb} ${last.text}`) : undefined;
  return verb === undefined ? place : { ...place, verb: `${verb}…` };
}

/** Without politeness at either end; what could open one is kept where no verb follows (“first name”). */
export function stripped(words: Word[]): Word[] {
  const text = words.map((word) => (isFree(word) ? word.text : '·')).join(' ');
  const opening = lengthOf(POLITE.exec(text));
  const rest = words.slice(opening);
  const opens = rest.length === 0 || verbAt(rest) !== undefined || isPreposition(rest[0]);
  const begun = opens ? rest : words;
  return begun.slice(0, Math.max(0, begun.length - lengthOf(POLITE_END.exec(text))));
}

function lengthOf(match: RegExpExecArray | null): number {
  return match === null ? 0 : match[0].trim().split(' ').length;
}
