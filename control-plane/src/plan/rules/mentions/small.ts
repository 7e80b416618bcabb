// SPDX-License-Identifier: MIT
// Words of a sentence that tell nothing of what is to be done: courtesies, verbs of filling in, what the form as a whole is called.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { monthOf } from '../language/dates.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { adjectiveOf, likeness, normalise } from '../language/text.ts';
import { isUnknown } from '../page/class-words.ts';
import { collectionsOf } from '../page/collections.ts';
import { isButton } from '../page/kinds.ts';
import { ancestor } from '../page/labels.ts';
import { type Element, type PageModel, takesClicks } from '../page/model.ts';
import { listsOf, optionsOf } from '../page/options.ts';
import { isJoint, isQuoted } from './tokens.ts';

const FREE =
  /^(?:fill|out|enter|type|write|put|paste|insert|set|choose|select|pick|tick|check|mark|make|use|want|wants|need|needs|like|would|have|has|should|be|can|could|will|take|go|then|also|so|both|please|pls|thanks|well|let|get|give|click|press|hit|tap|push|confirm|plus|just|really|following|if|it's|i'm|i'd|i'll|we'd|we're|we'll|i've|we've|he's|she's|he'd|she'd|they'd|he'll|she'll|they'll|they're|they've|that's|there's|all|option|plan|tier|package|value|form|was|were|do|does|prefer|say|as|our|accept|agree|rate|turn|switch|he|she|they|his|her|us|come|came|coming|live|lives|living|stay|stayed|staying|born|sit|sitting|seated|eat|eating|dine|dining|drink|wear|wearing|bring|brings|bringing|travelling|traveling|taking|having|using|getting|done|must|choosing|because|due|[,;:.=&])$/i;
const PREPOSITION = /^(?:under|near|via|until|till|during)$/i;
/** What one does with a form as a whole. */
const STARTS =
  /^(?:register|sign|log|up|in|join|apply|order|book|reserve|buy|rent|hire|request|subscribe|send|submit|create|add|complete|tell|report|schedule|arrange|change|update|search|find|show|filter|plan|travel|fly|stay|new|me|us)$/i;

/** Whether it says that something is to be done, and not what. */
export function isVerbal(token: string | undefined): boolean {
  return token !== undefined && FREE.test(plainly(token));
}

/** "She’s". */
const plainly = (token: string): string => token.replace('’', "'");

export function isFree(token: string): boolean {
  return (
    STOP_WORDS.has(token.toLowerCase()) ||
    FREE.test(plainly(token)) ||
    PREPOSITION.test(token) ||
    token === 'per'
  );
}

const TIES = /^(?:from|to|into|in|on|at|for|with|under|by|near|until|till|and|as)$/i;

/** Whether another part begins with it. */
export function isTie(token: string | undefined): boolean {
  return token !== undefined && TIES.test(token);
}

/** Whether a sentence begins with such a verb. */
export function isStart(token: string | undefined): boolean {
  return token !== undefined && STARTS.test(token);
}

/**
 * For each word whether it must be explained by a part. Of a form that is filled in, what it is called need not be, nor, where the
 * sentence begins, what one does with it: "book a place for …". `brought`: what it was brought up by.
 */
export function tellingIn(tokens: string[], model: PageModel, filling: boolean, brought = ''): boolean[] {
  const titles = filling ? [...titlesOf(model), ...wordsIn([brought])] : [];
  const buttons = filling ? wordsIn(model.elements.filter(isButton).map(({ name }) => name)) : [];
  const clause = placeOf(tokens, isJoint);
  // "Search for sailings from …": the first "for" belongs to the verb.
  const sought = isStart(tokens[0]) && /^for$/i.test(tokens[1] ?? '') ? 2 : 0;
  const ends = (token: string): boolean => isTie(token) || isJoint(token) || isQuoted(token);
  const head = sought + placeOf(tokens.slice(sought), ends);
  // Verbs that are done with the form stand before all else.
  const verbs = placeOf(tokens, (token) => !isFree(token) && !isStart(token));
  const isNoun = (token: string): boolean =>
    !isFree(token) && isKnown(normalise(token), [...titles, ...buttons]);
  return tokens.map((token, at) => {
    if (isDayOfMonth(at, tokens, titles)) return true;
    if (isQuoted(token) || LIMITS.test(token) || isCode(token, tokens, model)) return true;
    if (isFree(token) || (filling && at < clause && STARTS.test(token) && at <= verbs)) return false;
    if (
      filling &&
      at === head - 1 &&
      // "Reserve the Sandpiper": which of them it is to be.
      !(isNamed(at, tokens) && !OFFERED.test(token)) &&
      // "Add a task buy stamps": behind the noun stands what it is called.
      !tokens.slice(1, at).some(isNoun) &&
      isStart(tokens[0]) &&
      /^\p{Ll}+$/u.test(token) &&
      (isUnknown(token, model) || (LODGING.test(token) && isForStay(model)))
    )
      return false;
    const plain = normalise(token);
    // A port of which a notice speaks may be where one goes.
    if (filling && /^(?:from|to)$/i.test(tokens[at - 1] ?? '') && isOption(plain, model)) return true;
    const known = at < head ? [...titles, ...buttons] : titles;
    return plain !== '' && !isKnown(plain, known);
  });
}

/** "IN", "OR", "ME" beside other things to choose, one of which is called just so: no small words. */
const isCode = (token: string, tokens: string[], { elements }: PageModel): boolean =>
  /^\p{Lu}{2,3}$/u.test(token) &&
  tokens.some((other) => /\p{Ll}/u.test(other)) &&
  elements.some(({ kind, name }) => CHOSEN.has(kind) && name === token);

const CHOSEN = new Set<Element['kind']>(['choice', 'option', 'button', 'tab', 'link']);

/** "14 November": which day it is to be is told, whatever numbers the page shows; not where it has that month, too, as what was chosen before. */
const isDayOfMonth = (at: number, tokens: string[], titles: string[]): boolean =>
  /^\d{1,2}(?:st|nd|rd|th)?$/i.test(tokens[at] ?? '') &&
  [tokens[at - 1], tokens[at + 1]].some((word = '') => {
    const month = normalise(word);
    return monthOf(month) !== undefined && !isKnown(month, titles);
  });

const isOption = (plain: string, model: PageModel): boolean =>
  listsOf(model).some((list) =>
    optionsOf(list).some(({ name, text = '' }) => normalise(name || text) === plain),
  );

/** "Reserve the …": one of its name. */
const isNamed = (at: number, tokens: string[]): boolean =>
  /^the$/i.test(tokens[at - 1] ?? '') && /^(?:book|reserve|rent|hire)$/i.test(tokens[0] as string);

/** Are had by a form, whichever of them. */
const OFFERED =
  /^(?:rooms?|tables?|flights?|seats?|tickets?|cars?|trips?|journeys?|appointments?|slots?|courts?|pitch|ferry|trains?|bus|crossings?|tours?|classe?s?|lessons?|meetings?|hotels?|hostels?|places?|stays?|boats?|bikes?)$/i;

const isKnown = (plain: string, known: string[]): boolean =>
  plain.split(' ').every((part) => known.some((word) => isToldBy(part, word)));

const isToldBy = (said: string, word: string): boolean =>
  likeness(said, word) >= 0.9 || adjectiveOf(word) === said;

/** Where one may stay, on a form that asks when one comes and goes. */
const LODGING = /^(?:hotels?|hostels?|rooms?|stays?|apartments?|flats?|lodgings?|accommodation|places?)$/;

const isForStay = ({ elements }: PageModel): boolean =>
  elements.some(({ labels }) => labels.some(({ text }) => /\bcheck[- ]?in\b/i.test(text)));

/** What says that other things are not meant has to be understood. */
const LIMITS = /^(?:only|except|nothing|none|unless|instead|neither|nor)$/i;

/** Where the first such word stands, else the end. */
function placeOf(tokens: string[], is: (token: string) => boolean): number {
  const at = tokens.findIndex(is);
  return at < 0 ? tokens.length : at;
}

/** The verb that a sentence begins with and that is done with the form as a whole; undefined where it only fills it in. */
export function startOf(tokens: string[]): string | undefined {
  // "Make a new task" creates it.
  if (/^make (?:me )?an? new /i.test(tokens.join(' '))) return 'create';
  const at = tokens.findIndex((token) => DOES.test(token));
  if (at < 0 || at > 2 || !tokens.slice(0, at).every(isFree)) return undefined;
  if (isOfNoun(at, tokens)) return undefined;
  const particle = tokens[at + 1] ?? '';
  return /^(?:in|up|out)$/i.test(particle) ? `${tokens[at]} ${particle}` : tokens[at];
}

/** "Set the hire dates" hires nothing, also once the days are taken out of it; nor does "type the order number" order. */
export const isOfNoun = (at: number, tokens: string[]): boolean =>
  /(?:^|\s)(?:(?:set|change|put|pick)(?: (?:the|my|our|its|your))?|(?:type|enter|write|copy|paste|use|in) (?:the|my|our|its|your))$/i.test(
    tokens.slice(0, at).join(' '),
  );

/** Those that send the form. */
const DOES =
  /^(?:register|sign|join|apply|order|book|reserve|buy|request|subscribe|send|submit|create|report|schedule|search|find|log|tell|hire|rent|plan|go|travel|fly|stay)$/i;

const TITLE = 80;

/** The words of headings, and of what stands above the first field and cannot be clicked. */
function titlesOf(model: PageModel): string[] {
  const first = model.elements.find(({ kind }) => kind === 'field' || kind === 'list' || kind === 'choice');
  const titles = [model.page.title];
  const told = toldOfMembers(model);
  for (const node of walk(model.root)) {
    const shown = node.name || (node.text ?? '');
    const above = first !== undefined && node.order < first.node.order && shown.length <= TITLE;
    if (
      node.role === 'heading' ||
      (above && node.role !== 'button' && !takesClicks(node) && !isRecord(node) && !told.has(node))
    )
      titles.push(shown);
    titles.push(titleOf(node) ?? '');
  }
  return wordsIn(titles);
}

/** What unfolds a form is its title, though it be clicked. @returns Undefined where it holds none. */
function titleOf(group: SnapshotNode): string | undefined {
  const [title] = group.children;
  const isForm = group.role === 'group' && [...walk(group)].some(({ role }) => TAKES.test(role));
  return isForm && title !== undefined && title.name.length <= TITLE ? title.name : undefined;
}

const TAKES = /^(?:textbox|combobox|listbox|spinbutton|searchbox)$/;

/** A cell of a table with heads tells of one thing, and not what the form below is for. */
const isRecord = (node: SnapshotNode): boolean => {
  const table = ancestor(node, (role) => TABLE.test(role), 6);
  return table !== undefined && [...walk(table)].some(({ role }) => role === 'columnheader');
};

/** What cards show with which something can be done, each by itself, and lines of several values: they are what may be asked for. A form in one of them is called as that is. */
function toldOfMembers({ root }: PageModel): Set<SnapshotNode> {
  const known = ofMembers.get(root);
  if (known !== undefined) return known;
  const offers = (item: SnapshotNode): boolean => {
    const inside = [...walk(item)].slice(1);
    return (
      item.children.length > 1 &&
      inside.some(({ role, pointer }) => OFFERS.has(role) || pointer === true) &&
      !inside.some(({ role }) => TAKES.test(role))
    );
  };
  const cards = collectionsOf(root).filter(
    ({ items }) => items.length >= FEWEST_CARDS && (items.every(offers) || items.every(isLine)),
  );
  const told = new Set(cards.flatMap(({ items }) => items.flatMap((item) => [...walk(item)])));
  ofMembers.set(root, told);
  return told;
}

/** "Malting barley | 231.00 | 226.50": a line of a table of the page's own making. */
const isLine = ({ children }: SnapshotNode): boolean =>
  children.length >= FEWEST_VALUES &&
  children.every((cell) => cell.children.length === 0) &&
  children.some(({ name, text }) => /^[\W\d]+$/.test(name || (text ?? '')));

/** A request is read many times on one page, which may be a table of hundreds of rows. */
const ofMembers = new WeakMap<SnapshotNode, Set<SnapshotNode>>();

const FEWEST_CARDS = 3;
const FEWEST_VALUES = 3;
const OFFERS = new Set(['button', 'link']);

const TABLE = /^(?:table|grid|treegrid)$/;

function wordsIn(texts: string[]): string[] {
  return texts.flatMap((text) => normalise(text).split(' '));
}

/** Whether a part may begin here: behind a joint, a verb or a small word. */
export function opens(at: number, tokens: string[]): boolean {
  const before = tokens[at - 1];
  return before === undefined || isJoint(before) || isFree(before);
}
