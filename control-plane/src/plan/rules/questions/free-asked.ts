// SPDX-License-Identifier: MIT
// "How many free appointments does Ms Okoye have?", "at what time can six people come on Saturday?": what asks for free times, and what else it names.
import { STOP_WORDS } from '../language/lexicon.ts';
import { type Moment, momentWithin } from '../language/moments.ts';
import { numberOf } from '../language/numbers.ts';
import { wordsOf } from '../language/text.ts';
import { type TimeSpan, timeSpanOf } from '../language/time-span.ts';
import { optionsOf } from '../page/options.ts';
import type { Turn } from '../turn/turn.ts';

export interface FreeAsked {
  asks: 'how many' | 'which' | 'whether';
  /** What is counted, as it was called. */
  noun: string;
  span: TimeSpan;
  at?: Moment;
  /** What has to be chosen for it, whose they are or for how many. */
  others: string[];
}

const ASKS: [RegExp, FreeAsked['asks']][] = [
  [
    /^how many (?:of the )?(?:(?:free|open|available) )*(?:appointments?|times|slots|hours|places|sessions|lessons|visits)\b/i,
    'how many',
  ],
  [
    /^(?:at |on |from )?(?:what|which)\b(?=.*\b(?:times?|slots?|hours?|appointments?|when)\b)|^when\b/i,
    'which',
  ],
  [/^(?:is|are|does|do|has|have|can|could)\b/i, 'whether'],
];
const FREE =
  /\b(?:free|available|open|left|vacant|bookable|possible)\b|\b(?:are|is) there\b|\bcan\b.*\b(?:come|get|have|be)\b/i;
const NOUN = /\b(appointments?|times?|slots?|hours?|places?|sessions?|lessons?|visits?)\b/i;
const SAYS = new Set(
  `free available open left vacant bookable possible appointment appointments time times slot slots hour hours place places session sessions
   lesson lessons visit visits table tables do does did can could will would have has had get got come be been still yet booked book reserve
   reserved what which when how many much all so
   people persons guests`.split(/\s+/),
);

/** Undefined of what asks for anything else. */
export function freeAsked(question: string, today: string): FreeAsked | undefined {
  const asks = ASKS.find(([pattern]) => pattern.test(question))?.[1];
  if (asks === undefined || !FREE.test(question)) return undefined;
  const noun = NOUN.exec(question)?.[1] ?? 'times';
  const at = momentWithin(question, today);
  const text = at === undefined ? question : [...at.before, ...at.after].join(' ');
  const span = timeSpanOf(text.replace(/[?.!\s]+$/, ''), today);
  const others = withDigits(span.rest).filter((word) => !STOP_WORDS.has(word) && !SAYS.has(word));
  return { asks, noun, span, others, ...(at !== undefined && { at: at.moment }) };
}

/** Its words, "six" as "6". */
export const withDigits = (text: string): string[] =>
  wordsOf(text.replace(/['’]s\b/g, '')).map((word) => String(numberOf(word) ?? word));

/** Words of what is chosen in lists, or was pressed. */
export function chosenWords({ model, input }: Turn): string[] {
  const listed = model.elements.flatMap((element) =>
    element.kind === 'list'
      ? optionsOf(element).flatMap(({ selected, name }) => (selected === true ? withDigits(name) : []))
      : [],
  );
  const pressed = input.history.flatMap(({ action }) =>
    action.kind === 'click' ? withDigits(action.name) : [],
  );
  return [...listed, ...pressed];
}
