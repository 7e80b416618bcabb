// SPDX-License-Identifier: MIT
// What running text tells of persons, and the one value of its kind on a page: "who is the skipper" of "her skipper Arvid Lund takes bookings
// on 0417 2266", "who runs the mill", "the phone number".
import { walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import type { Kind } from '../language/quantities.ts';
import { likeness, repeats, wordsOf } from '../language/text.ts';
import { valuesIn } from '../language/values.ts';
import type { PageModel } from '../page/model.ts';
import { passagesOf } from './passages.ts';

const TITLE = String.raw`(?:(?:Mrs?|Ms|Miss|Dr|Prof|Sir|Rev)\.?\s)`;
const NAME = String.raw`${TITLE}?(?:\p{Lu}\.\s?)*\p{Lu}[\p{L}'’-]+(?:\s(?:de |van |von |der )?\p{Lu}[\p{L}'’-]+)*`;
const OWNERS = '(?:the|our|its|her|his|their|your|my|a|an)';
const ROLE =
  /^(?:(?:tell me )?(?:who|what)(?:'s|\s+is|\s+was|\s+are)?\s+)?(?:(?:the|our|its|her|his|their|your)\s+)?(?:(?:full\s+)?name of (?:(?:the|our|its|her|his|their|your)\s+)?(?<of>\p{Ll}[\p{L} -]*)|(?<own>\p{Ll}[\p{L} -]*)['’]s\s+(?:full\s+)?name|(?<=^(?:tell me )?who(?:'s|\s+is|\s+was)\s+(?:\p{L}+\s+)?)(?<role>\p{Ll}[\p{L} -]*))$/iu;
const DOES = /^(?:tell me )?who\s+(?!is\b|are\b|was\b|were\b|has\b|does\b|do\b|did\b)(\p{Ll}+\s+.+)$/iu;

/** The only person that the text of the page says that of; undefined where it says it of none, or of several. */
export function personTold(question: string, model: PageModel): string | undefined {
  const { of, own, role } = ROLE.exec(question)?.groups ?? {};
  const called = of ?? own ?? role;
  const patterns = called !== undefined ? ofRole(called) : patternsOf(DOES.exec(question)?.[1]);
  const found = patterns.flatMap((pattern) =>
    passagesOf(model.root).flatMap(({ text }) =>
      [...text.matchAll(pattern)].map(({ groups }) => groups?.name ?? ''),
    ),
  );
  const names = new Set(found.filter((name) => !wordsOf(name).every((word) => STOP_WORDS.has(word))));
  const [only, ...more] = names;
  return only === undefined || more.length > 0 ? undefined : `${only}.`;
}

/** "Who has the key of the shed?": the one person in the one sentence with all these words, else that sentence. */
export function personInSentence(question: string, model: PageModel): string | undefined {
  const asking = WHO.exec(question)?.[1] ?? '';
  const words = wordsOf(asking).filter((word) => !STOP_WORDS.has(word));
  if (words.length < 2) return undefined;
  const [verb = '', ...things] = words;
  const isTold = (word: string, text: string): boolean =>
    wordsOf(text).some((one) => likeness(one, word) >= ALIKE);
  // "Kept by" says who keeps it.
  const says = (text: string): boolean =>
    things.every((word) => isTold(word, text)) && (isTold(verb, text) || DONE_BY.test(text));
  const [only, ...more] = new Set(
    passagesOf(model.root)
      .map(({ text }) => text)
      .filter((text) => wordsOf(text).length >= SENTENCE && says(text)),
  );
  if (only === undefined || more.length > 0 || repeats(only, question)) return undefined;
  const isName = (name: string): boolean =>
    !isTold(wordsOf(name)[0] ?? '', question) &&
    !NO_NAMES.test(name) &&
    !wordsOf(name).every((word) => STOP_WORDS.has(word));
  const names = new Set(only.match(PERSONS)?.filter(isName));
  const [name, ...others] = names;
  if (name === undefined) return undefined;
  return others.length === 0 ? `${name}.` : `${only.replace(/[.\s]+$/, '')}.`;
}

/** Words that a sentence begins with. */
const NO_NAMES = /^(?:And|But|So|Yes|No|Ok|Okay|Hi|Hello|Thanks|Then|Well|Also|If|When|We|I|He|She|They)$/;
const WHO = /^(?:tell me )?who(?:'s| is| has| was)?\s+(.+)$/i;
const DONE_BY = /\b(?:is|are|was|were|been|being)\s+\p{L}+\s+by\s+\p{Lu}/u;
const ALIKE = 0.9;
const SENTENCE = 5;
/** The first word of a sentence is no name by its capital alone. */
const PERSONS = new RegExp(
  String.raw`${TITLE}${NAME}|(?<=[\p{L}\d,;:]\s)${NAME}|\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+`,
  'gu',
);

function ofRole(role: string): RegExp[] {
  const noun = role
    .split(/(?<=[\s-])/)
    .map((word) => `[${word[0]?.toLowerCase()}${word[0]?.toUpperCase()}]${literal(word.slice(1))}`)
    .join('');
  return [
    `(?<!\\p{L})${noun}(?:\\s+(?:is|was)|,|:)?\\s+(?<name>${NAME})`,
    `(?<name>${NAME})(?:,|\\s+(?:is|was))\\s+(?:${OWNERS}\\s+)?(?:\\p{Ll}+\\s+)?${noun}(?!\\p{L})`,
    `(?<name>${NAME})\\s+\\(${noun}\\)`,
  ].map((pattern) => new RegExp(pattern, 'gu'));
}

/** "Runs the mill": what stands right before these words. */
const patternsOf = (does: string | undefined): RegExp[] =>
  does === undefined
    ? []
    : [new RegExp(`(?<name>${NAME})(?:,[^,.]{1,40},)?\\s+${literal(does)}(?!\\p{L})`, 'gu')];

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

const KINDS: [Kind, RegExp][] = [
  ['email', /^(?:(?:the|his|her|its|their|our)\s+)?e-?mail(?:\s+address)?$/i],
  ['phone', /^(?:(?:the|his|her|its|their|our)\s+)?(?:(?:tele)?phone|mobile|contact)(?:\s+number)?$/i],
];
const ASKING = /^(?:tell me |find )?(?:what(?:'s|\s+is|\s+are)\s+)?/i;
const TYPED = new Set(['textbox', 'searchbox', 'combobox']);

/** "The phone number": the only one that the page shows. */
export function soleOfKind(question: string, { root }: PageModel): string | undefined {
  const asked = question.replace(ASKING, '').replace(IN_TEXT, '');
  const [kind] = KINDS.find(([, name]) => name.test(asked)) ?? [];
  if (kind === undefined) return undefined;
  const texts = [...walk(root)].flatMap(({ role, name, text = '' }) => (TYPED.has(role) ? [] : [name, text]));
  const [only, ...more] = new Set(texts.flatMap((text) => valuesIn(kind, text)));
  return only === undefined || more.length > 0 ? undefined : `${only}.`;
}

/** Where it is said to be read. */
export const IN_TEXT =
  /\s+(?:(?:given|shown|written|mentioned|told)\s+)?(?:in|from|of|on)\s+(?:the|this)\s+(?:text|paragraph|page|passage|sentence|message|note|story)(?:\s+(?:above|below))?$/i;
