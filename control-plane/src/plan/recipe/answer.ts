// SPDX-License-Identifier: MIT
// What may be said again at the end: nothing that only the page could tell.
import { verbsOf } from './frame.ts';
import { masked } from './masks.ts';
import { textsOf, wordsOf } from './words.ts';

const ASKS =
  /\?|^\s*(?:(?:please|can you|could you) )?(what|how|which|who|whose|when|where|why|is|are|am|does|do|did|has|have|read|tell|show|count|list|compare|sum)\b/i;
/** Verbs that want to know something as often as they want to get somewhere. */
const INFORMS = new Set('search find look get see view give count list compare read tell show'.split(' '));
const SMALL = new Set(
  `i i've have has had is are was were be been am the a an and to for of in on at by with from as into it its this these that now
  done ok your you here there set added saved opened chosen selected typed entered filled clicked pressed ticked checked
  unticked unchecked deleted removed sent booked reserved changed updated submitted created showing shows shown searched found
  successfully all went page field form button table list tab`.split(/\s+/),
);

/** A question is answered from the page as it is now. */
export function asks(request: string): boolean {
  return ASKS.test(request);
}

/**
 * `targets`: the names of what was acted upon. @returns the answer with slots, or none where it tells of the page and the request did not ask for that. Undefined: it did, so only
 * the planner can answer.
 */
export function answerTemplate(
  answer: string,
  request: string,
  values: string[],
  targets: string[],
): { answer?: string } | undefined {
  const slotted = masked(answer, values);
  const known = new Set([request, ...targets].flatMap(textsOf));
  const own = textsOf((slotted ?? answer).replaceAll(/\{\d+\}/g, ' '));
  if (slotted !== undefined && own.every((text) => isSaid(text, known))) return { answer: slotted };
  const informs = [...verbsOf(wordsOf(request))].some(({ text }) => INFORMS.has(text));
  return informs ? undefined : {};
}

function isSaid(text: string, known: ReadonlySet<string>): boolean {
  return SMALL.has(text) || (!/\d/.test(text) && [...known].some((word) => isForm(text, word)));
}

/** “searched” and “search”: one begins as the other, up to an ending. */
function isForm(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    a === b ||
    (short.length >= 3 && long.startsWith(short.replace(/e$/, '')) && long.length - short.length <= 4)
  );
}
