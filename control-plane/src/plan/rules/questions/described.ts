// SPDX-License-Identifier: MIT
// Values that words describe: "the berth of the boat that belongs to Ishii", "what is written in the 2nd text area", "the noon note".
import { walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { selectionOf } from '../language/selection.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { normalise, repeats, stem, wordsOf } from '../language/text.ts';
import { collectionsOf } from '../page/collections.ts';
import { textOf } from '../page/labels.ts';
import { fieldOf } from '../page/measure.ts';
import type { Member } from '../page/members.ts';
import type { Element, PageModel } from '../page/model.ts';
import { mentions } from '../page/score.ts';
import { likeliest } from '../page/select.ts';
import type { Turn } from '../turn/turn.ts';
import { textAt, textUnder } from './references.ts';
import { sentenceAt, sentenceMeant } from './sentence-meant.ts';

const WHOLE = 0.9;

/** One sentence that is told; what a field holds, where the words say that its text is meant, or it is called so; a text of the page that is told by its words. */
export function textMeant(turn: Turn, said: string): string | undefined {
  const sentence =
    sentenceMeant(said.replace(/^the\s+/i, ''), turn.model)?.text ?? sentenceAt(said, turn.model);
  return sentence ?? heldBy(turn, said) ?? blockCalled(turn, said);
}

const TEXT_IN =
  /^(?:(?:the|all|its)\s+)*(?:(?:whole|full|entire|complete)\s+)?(?:texts?|contents?|values?|words|everything|all|sentences?|what(?:ever)?(?:['’]s| is| stands)?)(?:\s+(?:that|which))?(?:\s+(?:is|are|stands))?(?:\s+(?:written|typed|entered|shown|there))?\s+(?:in|of|from|inside|within)\s+(.+?)(?:\s+(?:below|above))?$/i;
const TEXT_OF = /^(.+?)['’]s?\s+(?:text|contents?|value)$/i;
const BEGINS = /^(.+?)\s+(?:that|which)\s+(?:begins|starts)\s+with\s+["“]?(.+?)["”]?$/i;

function heldBy(turn: Turn, said: string): string | undefined {
  const holder = TEXT_IN.exec(said)?.[1] ?? TEXT_OF.exec(said)?.[1] ?? said;
  const filled = turn.model.elements.filter(({ kind, node }) => kind === 'field' && Boolean(node.text));
  const [, , start] = BEGINS.exec(holder) ?? [];
  if (start !== undefined)
    return only(filled.filter(({ node }) => node.text?.toLowerCase().startsWith(start.toLowerCase())));
  const placed = textAt(holder, turn);
  if (placed !== undefined) return placed.text || undefined;
  const found = turn.find(holder, 'set');
  if (found.state === 'found' && filled.includes(found.element)) return found.element.node.text;
  const isText = found.state === 'unclear' || holder.search(TEXTS) >= 0;
  return isText ? only(filled.filter(({ node }) => tellsAll(holder, node.text))) : undefined;
}

const only = ([field, ...more]: Element[]): string | undefined =>
  more.length === 0 ? field?.node.text : undefined;

/** A note that is told by what it says. */
function tellsAll(said: string, text = ''): boolean {
  const words = tellingIn(said);
  return words.length > 0 && mentions(words.join(' '), text) >= WHOLE;
}

/** What a text is called as such. */
const TEXTS = /\b(?:text|note|message|sentence|paragraph|entry|line|comment|remark|tip|passage)s?\b/gi;

const tellingIn = (said: string): string[] =>
  wordsOf(said.replace(TEXTS, ' ')).filter((word) => !STOP_WORDS.has(word) && !SOFT_WORDS.has(word));

/** What stands under "Noon", or the one text that has all the words. */
function blockCalled(turn: Turn, said: string): string | undefined {
  const words = tellingIn(said);
  if (words.length === 0 || said.search(TEXTS) < 0 || !/^(?:the|my|our|his|her|their)\s/i.test(said))
    return undefined;
  const under = textUnder(words.join(' '), turn);
  if (under !== undefined) return under;
  const texts = textsOf(turn.model).filter((text) => mentions(words.join(' '), text) >= WHOLE);
  return new Set(texts).size === 1 ? texts[0] : undefined;
}

/** No control's name, and no heading. */
const textsOf = ({ root }: PageModel): string[] =>
  [...walk(root)]
    .filter(({ role, children }) => TEXT_ROLES.has(role) && children.every((child) => child.role === 'text'))
    .map((node) => textOf(node).trim())
    .filter((text) => /\s/.test(text));

const TEXT_ROLES = new Set(['paragraph', 'text', 'generic', 'cell', 'listitem', 'blockquote']);

const COLUMN =
  /^(?:the\s+)?(?:values?|texts?|entry|contents?)\s+(?:of|in|from)\s+(?:the\s+)?(.+?)\s+(?:column|field|cell)\s+(?:of|for|in)\s+/i;
const OF = /\s+(?:of|for|from|in|on|by)\s+/gi;

/** What the one member of a list that the words mean has by that name. */
export function ofMember(said: string, model: PageModel): string | undefined {
  const plain = said.replace(COLUMN, 'the $1 of ');
  const [, whose, own] = /^(?:the\s+)?(.+?)['’]s?\s+([\p{L} ]+)$/iu.exec(plain) ?? [];
  if (whose !== undefined && own !== undefined) return fieldWith(own, whose, model);
  if (!/^(?:the|its)\s/i.test(plain) && !begunByField(plain, model)) return undefined;
  for (const { index, 0: joint } of plain.matchAll(OF)) {
    const value = fieldWith(plain.slice(0, index), plain.slice(index + joint.length), model);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** "Width of pine bench", as it is said in haste, where the page has such a column: "letter of thanks" is a text. */
function begunByField(said: string, model: PageModel): boolean {
  const [, field = ''] = /^(\p{Ll}[\p{Ll} ]*?) of (?=\p{L})/u.exec(said) ?? [];
  const isColumn = (name: string): boolean => normalise(name.replace(/\(.*\)/, '')) === normalise(field);
  return field !== '' && collectionsOf(model.root).some(({ columns }) => columns.some(isColumn));
}

/** "The player with the most legs": what the one that they mean is called; "the highest score": how much that is. */
export function foremostNamed(said: string, model: PageModel): string | undefined {
  const { superlative, words } = selectionOf(said);
  if (!/^the \p{Ll}/u.test(said) || superlative === undefined) return undefined;
  const [selected] = likeliest(said, model).filter(({ group }) => group.members.length > 1);
  const [member, ...more] = selected?.members ?? [];
  if (member === undefined || more.length > 0) return undefined;
  const { names } = superlative;
  const isMeasure = wordsOf(words).every((word) => names.some((name) => wordsOf(name).includes(word)));
  return isMeasure ? names.flatMap((name) => fieldOf(member, name)?.value ?? [])[0] : member.title;
}

function fieldWith(field: string, whose: string, model: PageModel): string | undefined {
  const { superlative, ordinal } = selectionOf(field);
  if (wordsOf(field).length > LONGEST_NAME || superlative !== undefined || ordinal !== undefined)
    return undefined;
  for (const { group, members } of likeliest(whose, model)) {
    const [member, ...more] = members;
    if (member === undefined || more.length > 0 || group.members.length < 2) continue;
    const called = (nameOfWhat(field, whose, member) ?? fieldOf(member, field))?.value;
    // A row that is called "Owner" is not the owner's name.
    if (called !== undefined) return repeats(called, whose) ? undefined : called;
    const told = ofLabel(member, whose);
    if (told !== undefined) return told;
    const isNamed = group.members.every((one) => fieldOf(one, field) === undefined);
    if (NAME.test(field) || (isNamed && isNounOf(field, group.about)))
      return repeats(member.title, whose) ? undefined : member.title;
  }
  return undefined;
}

/** "The name of the captain whose club …": what the line has by that noun, rather than what the line itself is called. */
function nameOfWhat(field: string, whose: string, member: Member): Member['fields'][number] | undefined {
  const [, noun] = (NAME.test(field) && WHOSE.exec(whose)) || [];
  return noun === undefined ? undefined : fieldOf(member, noun);
}

const NAME = /^(?:(?:the|full|exact)\s+)*(?:name|title)$/i;
const WHOSE = /^(?:the\s+)?(\p{L}+)\s+whose\s/iu;

/** "The owner's name" where a line says "Owner", and then who that is. */
function ofLabel({ title, fields }: Member, whose: string): string | undefined {
  const label = wordsOf(title).join(' ');
  const [value, ...more] = fields.map((field) => field.value).filter((one) => one !== title);
  const isLabel = label === wordsOf(whose.replace(/^(?:the|its)\s+/i, '')).join(' ');
  return isLabel && more.length === 0 ? value : undefined;
}

const LONGEST_NAME = 4;

/** "The dog in kennel 7": the member itself. */
const isNounOf = (field: string, about: string[]): boolean => {
  const [noun = '', ...more] = wordsOf(field).filter((word) => !STOP_WORDS.has(word));
  return more.length === 0 && noun !== '' && about.some((word) => stem(word) === stem(noun));
};
