// SPDX-License-Identifier: MIT
// What a request says about its target, read in every way that the words allow; the page decides which way was meant.
import { ITEM_ADJECTIVES, ITEM_NOUNS, type Kind, ROLE_WORDS, STOP_WORDS } from './lexicon.ts';
import { ordinalOf } from './numbers.ts';
import { bare, relationsOf, type Where } from './relations.ts';
import { normalise, stem, wordsOf } from './text.ts';

export interface Reading {
  /** The name, without role word; empty: anything of that kind. */
  label: string;
  /** Quoted by the speaker: to be found as it is. */
  exact: boolean;
  kinds: Kind[];
  /** The very ARIA role where the role word tells it ("radio button", "spinner"), or HTML's word for a field of one line or of several. */
  role?: string;
  /** The noun is one for members of a collection ("result", "flight"). */
  item: boolean;
  /** From 1; -1 the last. */
  ordinal?: number;
  anchor?: Where;
  /** 0 … 1: how far-fetched this reading is. */
  cost: number;
  /** How well a name has to fit it; absent: anyhow. */
  least?: number;
}

/** All readings of a target phrase, the plain one first. */
export function readingsOf(phrase: string): Reading[] {
  const text = bare(phrase);
  const readings: Reading[] = [];
  for (const variant of withRoleWords(text)) addReadings(readings, variant, undefined, 0);
  for (const { head, anchor, cost } of relationsOf(text))
    for (const variant of withRoleWords(bare(head))) addReadings(readings, variant, anchor, cost);
  const uncounted = bare(phrase.replace(COUNTED, ''));
  if (COUNTED.test(phrase))
    for (const variant of withRoleWords(uncounted)) addReadings(readings, variant, undefined, 0.03);
  const [, called] = OF_NUMBER.exec(text) ?? [];
  if (called !== undefined) addReadings(readings, { label: called, kinds: [], cost: 0.02 }, undefined, 0);
  const labelled = LABELLED.exec(text);
  if (labelled)
    for (const variant of withRoleWords(`${labelled[1]} ${labelled[2]}`))
      addReadings(readings, variant, undefined, 0.01);
  const aimless = withoutPurpose(text);
  if (aimless !== text)
    for (const reading of readingsOf(aimless)) readings.push({ ...reading, cost: reading.cost + 0.03 });
  return readings;
}

/** "The phone number" where the page says "Phone". */
const OF_NUMBER =
  /^((?:tele|mobile )?phone|mobile|fax|e?-?mail|account|order|house|room)\s+(?:number|address)$/i;

/** "Swap the two stations": how many there are need not be told. */
const COUNTED = /\b(?:the|my|our|your)\s+(?:two|both|three|four)\s+(?=\p{L}+s$)/iu;

/** "The button in the dialog box labelled “x”": the name is told last. */
const LABELLED =
  /^(button|link|tab|icon|check ?box|field|option|item)\s.*\s(?:label?led|named|called|titled|(?:with|that (?:has|says)) (?:the )?(?:text|label|name)?)\s*("[^"]+"|“[^”]+”)$/i;

/** "The trash icon to delete it": what for is no part of the name. */
export const withoutPurpose = (phrase: string): string => PURPOSE.exec(phrase)?.[1] ?? phrase;

const PURPOSE =
  /^(.+?)\s+(?:in order\s+)?to\s+(?:delete|remove|mark|open|close|send|submit|save|add|make|see|view|show|expand|finish|complete|confirm|continue|proceed|reply|forward|like|share|go|start|hide|reveal|get)\b.*$/i;

interface Variant {
  label: string;
  kinds: Kind[];
  role?: string;
  noun?: string;
  cost: number;
}

/** With its role word taken off (where it ends or begins with one), and whole. */
function withRoleWords(text: string): Variant[] {
  const variants = [withoutLast(text), withoutFirst(text) ?? withoutClass(text)].filter(
    (variant) => variant !== undefined,
  );
  const whole = { label: text, kinds: [], cost: variants.length > 0 ? 0.02 : 0 };
  return variants.length > 0 && CALLED_SO.test(text) ? variants : [...variants, whole];
}

/** The name is all in the quotes: 'the item labeled "Play"'. */
export const CALLED_SO = /\s(?:called|named|titled|labell?ed)\s+["“][^"“”]+["”]$/i;

/** "The save button". */
function withoutLast(text: string): Variant | undefined {
  const said = ROLE_WORDS.find(([word]) => ENDS[word]?.test(text));
  if (said === undefined) return undefined;
  const [word, kinds] = said;
  const label = text.replace(ENDS[word] as RegExp, '').trim();
  return ofRoleWord(label) ?? { label, kinds, ...roleOf(word), noun: word, cost: 0 };
}

/** "The link called Terms", "folder Wales". */
function withoutFirst(text: string): Variant | undefined {
  const said = ROLE_WORDS.find(([word]) => STARTS[word]?.test(text));
  if (said === undefined) return undefined;
  const [word, kinds] = said;
  const label = text.replace(STARTS[word] as RegExp, '');
  return { label, kinds, ...roleOf(word), noun: word, cost: 0.01 };
}

/**
 * 'The article "Buoy"', "the document called cv.docx", "the form for a new account": what is quoted or so called behind a noun is its
 * name, and what a form is for.
 */
function withoutClass(text: string): Variant | undefined {
  // The second of that name.
  if (ordinalOf(text.split(' ')[0] ?? '') !== undefined) return undefined;
  const [, quoted, called] = OF_CLASS.exec(text) ?? [];
  const label = quoted ?? called ?? FOR.exec(text)?.[1];
  return label === undefined ? undefined : { label, kinds: [], cost: 0.01 };
}

const OF_CLASS = /^\p{L}+(?: \p{L}+)? (?:(["“][^"“”]+["”])|(?:called|named|titled|labell?ed)\s+(\S.*))$/u;

const FOR = /^(?:form|screen|window|dialog) (?:for|to) (?:an? |the )?(\S.*)$/i;

export const isRoleWord = (text: string): boolean => withoutLast(text)?.label === '';

const perRoleWord = (pattern: (word: string) => string): Record<string, RegExp> =>
  Object.fromEntries(ROLE_WORDS.map(([word]) => [word, new RegExp(pattern(word), 'i')]));

const ENDS = perRoleWord((word) => `(?:^|\\s)${word}s?$`);
const STARTS = perRoleWord(
  (word) =>
    `^${word}\\s+(?:(?:that\\s+)?(?:labell?ed|called|named|titled|says|reads|saying|with (?:the )?(?:text|label|name|title)|for)\\s+)?(?:the\\s+)?(?=\\S)`,
);

const UNQUOTED = 0.1;
/** “Juditha” is no “Judi”, and “Playback” no “Play”. */
const ALMOST = 0.85;

/** "A “textarea” widget": the name is itself a role word. */
function ofRoleWord(label: string): Variant | undefined {
  const { text, exact } = unquote(label);
  const word = exact ? [...ROLE_WORDS, INPUT].find(([name]) => name === text.toLowerCase()) : undefined;
  return word && { label: '', kinds: word[1], ...roleOf(word[0]), noun: word[0], cost: 0 };
}

/** HTML's word for a field of one line, which is no word for one elsewhere. */
const INPUT: (typeof ROLE_WORDS)[number] = ['text', ['field']];

function roleOf(word: string): { role?: string } {
  const role = ROLE_OF_WORD[word.replace(' ', '').replace(/(?:button|s)$/, '')];
  return role === undefined ? {} : { role };
}

const ROLE_OF_WORD: Record<string, string> = {
  radio: 'radio',
  checkbox: 'checkbox',
  checkboxe: 'checkbox',
  spinner: 'spinbutton',
  spin: 'spinbutton',
  textarea: 'textarea',
  text: 'text',
};

function addReadings(readings: Reading[], variant: Variant, anchor: Reading['anchor'], cost: number): void {
  const base = {
    kinds: variant.kinds,
    cost: cost + variant.cost,
    ...(variant.role !== undefined && { role: variant.role }),
    ...(anchor && { anchor }),
  };
  const { text, exact } = unquote(variant.label);
  const noun = variant.noun !== undefined && ITEM_NOUNS.has(stem(variant.noun));
  readings.push({ ...base, label: text, exact, item: isItem(text) || (noun && text === '') });
  // What is quoted may be what a sign is called.
  if (exact) {
    if (wordsOf(text).length < 3)
      readings.push({
        ...base,
        label: text,
        exact: false,
        item: false,
        cost: base.cost + UNQUOTED,
        least: ALMOST,
      });
    return;
  }
  const counted = splitOrdinal(text);
  // "The last page" is no last link.
  const isPage = counted?.rest === '' && variant.noun === 'page';
  if (counted !== undefined && !isPage)
    readings.push({
      ...base,
      label: counted.rest,
      exact: false,
      item: isItem(counted.rest),
      ordinal: counted.ordinal,
      cost: base.cost + 0.04,
    });
}

function unquote(text: string): { text: string; exact: boolean } {
  const match = /^["“”«'‘’](.+)["“”»'‘’]$/.exec(text.trim());
  return match ? { text: match[1] as string, exact: true } : { text, exact: false };
}

/** What stands between a noun and what tells which of its kind is meant. */
export const BEHIND =
  /\s*\b(?:from|by|about|of|for|to|with|in|on|at|under|whose|that|which|where|who|titled|called|named|containing|saying|mentioning)\b/i;

/** True for "result", "search results", "unread email": nothing but nouns for members of a collection. */
export function isItem(label: string): boolean {
  const words = normalise(label)
    .split(' ')
    .filter((word) => word !== '' && !STOP_WORDS.has(word));
  return (
    words.length > 0 &&
    words.every(
      (word, i) => ITEM_NOUNS.has(stem(word)) || (i < words.length - 1 && ITEM_ADJECTIVES.has(word)),
    )
  );
}

function splitOrdinal(text: string): { ordinal: number; rest: string } | undefined {
  const words = text.split(/\s+/);
  const first = ordinalOf(words[0] as string);
  if (first !== undefined && words.length > 1) return { ordinal: first, rest: words.slice(1).join(' ') };
  if (first !== undefined) return { ordinal: first, rest: '' };
  const numbered =
    /^(.*?)\s*\b(?:number\s+|#|no\.?\s*)(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)$/i.exec(
      text,
    );
  if (!numbered) return undefined;
  const spelled = 'one two three four five six seven eight nine ten'
    .split(' ')
    .indexOf((numbered[2] as string).toLowerCase());
  return { ordinal: spelled >= 0 ? spelled + 1 : Number(numbered[2]), rest: numbered[1] as string };
}
