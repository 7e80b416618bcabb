// SPDX-License-Identifier: MIT
// "The student membership" on a page that has "Student" and nothing called a membership: in English the noun at the end says what
// kind of thing is meant, the words before it which one. A kind that the page never mentions tells nothing apart.
import { monthOf } from '../language/dates.ts';
import { isDeed } from '../language/deeds.ts';
import { ITEM_NOUNS, type Kind, STOP_WORDS } from '../language/lexicon.ts';
import { COMPOUNDS } from '../language/synonyms.ts';
import { likeness, stem, wordsOf } from '../language/text.ts';
import type { PageModel } from './model.ts';
import { labelOf } from './names.ts';

/** "… in the tree", and twice in "… at the bottom of the page": where it is, in words that only a person with eyes can use. */
const PLACE =
  /\s+(?:(?:at|in|on|from|to|inside|under|over|within)\s+(?:the|this|that|my)\s+(?:\p{L}+\s+)?|of\s+(?:the|this|that|my)\s+(?=(?:page|screen|site|list|tree|table|form|window|document)$))(\p{L}+)$/u;
/** A name, a number or something quoted is never the kind, nor is what stands behind a preposition: that tells which one. */
const LAST = /(?<!\b(?:about|of|for|with|by|on|in|to|and|or|from|like|named|called))\s+(\p{Ll}+)$/u;

/** "The course Astronomy", "the card 'Order badges'": a name says by itself which one, whatever it is said to be. */
const FIRST = /^the\s+(\p{Ll}+)\s+(?=["“'‘]?\p{Lu})/u;

/** Words this much alike may be the same thing. */
const ALIKE = 0.6;

/** The phrase without what the page does not know as a place and a kind; undefined unless it ends in a word of the page then. */
export function withoutClass(phrase: string, model: PageModel): string | undefined {
  // "4 December" is no "4" of another month.
  if (monthOf(/\p{L}+$/u.exec(phrase)?.[0].toLowerCase() ?? '') !== undefined) return undefined;
  // "Sign up" is no "sign" of another kind.
  if (COMPOUNDS.has(wordsOf(phrase).slice(-2).join(''))) return undefined;
  const rest = [PLACE, PLACE, LAST].reduce((text, tail) => {
    const match = tail.exec(text);
    const noun = match?.[1] ?? '';
    return match !== null && (isUnknown(noun, model) || isKindOfAll(noun, model))
      ? text.slice(0, match.index)
      : text;
  }, phrase);
  const last = wordsOf(rest).at(-1) ?? '';
  return rest === phrase || STOP_WORDS.has(last) || isUnknown(last, model) ? undefined : rest;
}

/** The name alone, where the noun before it is one for things of a list; undefined where there is none. */
export function nameAlone(phrase: string): string | undefined {
  const [said, noun] = FIRST.exec(phrase) ?? [];
  return said === undefined || noun === undefined || !ITEM_NOUNS.has(noun)
    ? undefined
    : phrase.slice(said.length);
}

const TOPIC = '(?:page|article|chapter|section|topic|guide|entry)';
const ABOUT = new RegExp(
  String.raw`^(?:the\s+|that\s+)?${TOPIC}\s+(?:about|on|of|for|called|named|titled|entitled)\s+(?:the\s+)?["“]?([^"”]+)["”]?$`,
  'iu',
);
const NAMED = new RegExp(String.raw`^the\s+(\p{Lu}.*?)\s+${TOPIC}$`, 'u');

/** "The page about frost protection", "the Sheds page", where just that leads somewhere: its name. */
export function topicNamed(phrase: string, { elements }: PageModel): string | undefined {
  const topic = ABOUT.exec(phrase)?.[1] ?? NAMED.exec(phrase)?.[1];
  const said = wordsOf(topic ?? '');
  const isSaid = (words: string[]): boolean =>
    words.length === said.length && words.every((word, at) => likeness(said[at] ?? '', word) >= FORM);
  const [named, ...more] = elements.filter(
    ({ kind, labels }) => LEADS.has(kind) && labels.some(({ words }) => isSaid(words)),
  );
  return topic !== undefined && named !== undefined && more.every(({ name }) => name === named.name)
    ? named.name
    : undefined;
}

/** "Composting" of "Compost". */
const FORM = 0.85;
const LEADS = new Set<Kind>(['treeitem', 'link', 'tab', 'menuitem']);

const KIND_FIRST = /^(?:the\s+)?(\p{Ll}{3,})\s+(\p{L}.*)$/u;

/** "The forum cycling" on a page with "Forums", and among them "cycling": the one of that kind, and not all of them. */
export function ofKindNamed(phrase: string, model: PageModel): string | undefined {
  const [, noun = '', name = ''] = KIND_FIRST.exec(phrase) ?? [];
  const { squashed, words } = labelOf(name, 1);
  if (name === '' || isDeed(noun) || !model.names.isName(squashed)) return undefined;
  const kinds = model.elements.filter(({ labels }) =>
    labels.some((label) => label.words.some((word) => word !== noun && stem(word) === noun)),
  );
  const isBoth = kinds.some(({ labels }) =>
    labels.some((label) => words.every((word) => label.words.includes(word))),
  );
  return kinds.length === 0 || isBoth ? undefined : name;
}

/** "The football chat" on a page with a part "Chats": what all of them are tells none apart, where nothing else is called so. */
function isKindOfAll(noun: string, { elements, names }: PageModel): boolean {
  const alike = [...names.alike(noun)].filter(([, like]) => like >= ALIKE).map(([word]) => word);
  const [plural, ...others] = alike;
  if (plural === undefined || others.length > 0 || plural === noun || stem(plural) !== stem(noun))
    return false;
  const called = elements.filter(({ labels }) => labels.some(({ words }) => words.includes(plural)));
  return (
    called.length > 0 &&
    called.every(({ kind, labels }) => !PRESSED.has(kind) && labels.every(({ words }) => words.length === 1))
  );
}

const PRESSED = new Set<Kind>([
  'button',
  'link',
  'tab',
  'menuitem',
  'field',
  'list',
  'choice',
  'option',
  'treeitem',
]);

/** Whether nothing of the page is called anything like it. */
export function isUnknown(word: string, model: PageModel): boolean {
  const [plain = ''] = wordsOf(word);
  return ![...model.names.alike(plain).values()].some((like) => like >= ALIKE);
}
