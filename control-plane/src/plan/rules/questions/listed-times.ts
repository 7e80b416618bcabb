// SPDX-License-Identifier: MIT
// "When does the last bus go?": of the hours that one sentence lists, "at 6:50, 9:20 and 17:45", the first or the last.
import { walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { timeIn } from '../language/numbers.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { valuesIn } from '../language/values.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';

const DEPARTS = '(?:go|goes|leave|leaves|depart|departs|sail|sails|run|runs|start|starts|set off|sets off)';
const ASKS = new RegExp(
  String.raw`^(?:when|(?:at )?what time)\s+(?:does|do|is|will)?\s*the\s+(first|last)\s+(\p{L}+)(?:\s+${DEPARTS})?(?:\s+((?:from|to|for|on)\s.+))?$`,
  'iu',
);
/** What carries people, and how else the page may call it. */
const CARRIERS = ['boat ferry ship sailing crossing', 'bus coach minibus shuttle', 'train tram railway'];
const SENTENCES = /(?<=[.!?])\s+/;
const LONGEST = 300;
const ALIKE = 0.85;

/** Undefined where not just one sentence lists hours in their order, or nothing on the page is called so. */
export function listedTime(question: string, { root }: PageModel): string | undefined {
  const [, which = '', noun = '', where = ''] = ASKS.exec(question) ?? [];
  const said = noun.toLowerCase();
  const carriers = CARRIERS.map((names) => names.split(' ')).find((names) => names.includes(said));
  if (carriers === undefined || !wordsOf(textOf(root)).some((word) => isOneOf(word, carriers)))
    return undefined;
  const places = wordsOf(where).filter((word) => !STOP_WORDS.has(word));
  const lists = [...walk(root)]
    .filter(({ children }) => children.length === 0)
    .flatMap((node) => timesIn(node.text ?? node.name))
    .filter(({ sentence }) =>
      places.every((word) => wordsOf(sentence).some((one) => likeness(word, one) >= ALIKE)),
    );
  const [only, ...more] = lists;
  const time = /^first$/i.test(which) ? only?.times[0] : only?.times.at(-1);
  return time === undefined || more.length > 0 ? undefined : `The ${which.toLowerCase()} ${said}: ${time}.`;
}

const isOneOf = (word: string, names: string[]): boolean =>
  names.some((name) => likeness(word, name) >= ALIKE);

/** Of each sentence that lists hours, the earlier ones first. */
function timesIn(text: string): { sentence: string; times: string[] }[] {
  if (text.length > LONGEST) return [];
  return text.split(SENTENCES).flatMap((sentence) => {
    const times = valuesIn('clock', sentence);
    const minutes = times.map((time) => timeIn(time) ?? -1);
    const areInOrder = minutes.every((at, i) => i === 0 || at > (minutes[i - 1] as number));
    return times.length > 1 && areInOrder && !RANGE.test(sentence) ? [{ sentence, times }] : [];
  });
}

/** "From 9:00 to 17:00" lists none. */
const RANGE = /\d\s*(?:-|–|to|until|till)\s*\d|\bbetween\b/i;
