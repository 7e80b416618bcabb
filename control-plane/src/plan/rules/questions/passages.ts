// SPDX-License-Identifier: MIT
// Answers that are sentences of the page as they stand: the one that tells of all that was asked, with a value of the kind that was asked for.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { asked } from '../language/asked.ts';
import { asksDayAndTime } from '../language/asked-together.ts';
import { kindred } from '../language/kindred.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { numberOf } from '../language/numbers.ts';
import { callsFor, formsIn, type Kind } from '../language/quantities.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { capital, likeness, repeats, wordsOf } from '../language/text.ts';
import { amountOfNoun, valuesIn } from '../language/values.ts';
import { textOf } from '../page/labels.ts';
import { groupsOf } from '../page/members.ts';
import type { PageModel } from '../page/model.ts';
import { isProse } from '../page/prose.ts';
import { PHRASES } from '../page/regions.ts';

interface Passage {
  text: string;
  words: string[];
  /** Of the sentence before, where this one goes on about the same: "It will play on Saturday". */
  before: string[];
  node: SnapshotNode;
}

const passages = new WeakMap<SnapshotNode, Passage[]>();
const LONGEST = 240;
const GOES_ON = /^(?:it|they|he|she)\b/i;
/** "Mrs H. Tolley" and "Tel. 550 117" go on behind the dot. */
const SEAMS = /(?<!(?:^|[\s(])(?:Mrs?|Ms|Dr|Prof|St|Nr?|No|Tel|Ext|\p{Lu})\.)(?<=[.!?])\s+|\s+[·|•]\s+|;\s+/u;

/** Every sentence and line of the page, in document order. */
export function passagesOf(root: SnapshotNode): Passage[] {
  const known = passages.get(root);
  if (known !== undefined) return known;
  const found: Passage[] = [];
  for (const node of walk(root)) {
    // What a list offers says nothing but what it costs, or how long it takes.
    if (
      (node.role === 'option' && !/\d/.test(textOf(node))) ||
      (node.parent !== undefined && isProse(node.parent))
    )
      continue;
    const lines = isProse(node)
      ? linesOf(node)
      : [node.children.length === 0 ? textOf(node) : (node.text ?? '')];
    for (const line of lines)
      for (const [i, text] of line.split(SEAMS).entries()) {
        if (text.length > LONGEST || !/\s/.test(text)) continue;
        const before = GOES_ON.test(text) ? (line.split(SEAMS)[i - 1] ?? '') : '';
        found.push({ text, words: wordsOf(text), before: wordsOf(before), node });
      }
  }
  passages.set(root, found);
  return found;
}

/** Two texts side by side have a line break between them. */
function linesOf(node: SnapshotNode): string[] {
  const isBroken = ({ role }: SnapshotNode, i: number): boolean =>
    role === 'text' && node.children[i - 1]?.role === 'text';
  const starts = node.children.flatMap((child, i) => (isBroken(child, i) ? [i] : []));
  if (starts.length === 0) return [proseOf(node)];
  return [0, ...starts].map((from, i) => node.children.slice(from, starts[i]).map(textOf).join(' '));
}

/** Without what that part of the page is called. */
function proseOf(node: SnapshotNode): string {
  const text = textOf(node);
  return node.name !== '' && text.startsWith(`${node.name} `) ? text.slice(node.name.length + 1) : text;
}

const ALIKE = 0.78;
const isShown = (word: string, words: string[]): boolean =>
  words.some((shown) => likeness(word, shown) >= ALIKE);

/** Of what a word counts that does not stand in the sentence, but in what it belongs to, or in what the page is about. */
const BESIDE = 0.8;
const ABOVE = 0.6;
const ENOUGH = 0.75;

/**
 * The sentence that answers; undefined where none does, or several do.
 * @param whole Every word has to stand in the sentence itself.
 */
export function passageFor(question: string, model: PageModel, whole: boolean): string | undefined {
  const { words: all, kinds, names, counted, verbs } = asked(question);
  const words = all.filter((word) => !SOFT_WORDS.has(word));
  if (kinds.includes('person')) return undefined;
  if (words.length === 0) return onlyOf(kinds, names, verbs, model);
  const about = aboutOf(model);
  const people = (question.match(FULL_NAME) ?? []).map(wordsOf);
  let best: { text: string; score: number } | undefined;
  let isTied = false;
  for (const { text, words: shown, before, node } of passagesOf(model.root)) {
    const isOwn = (word: string): boolean => kindred(word).some((one) => isShown(one, shown));
    const said = words.filter((word) => isOwn(word) || isShown(word, before));
    if (!all.some(isOwn) || said.length === 0 || (whole && said.length < words.length)) continue;
    if (!answers(text, shown, words, kinds, counted) || repeats(text, question)) continue;
    const left = words.filter((word) => !said.includes(word));
    // "Finn Castle" is not Ben Castle.
    if (people.some((name) => isPartly(name, shown))) continue;
    // A heading says what is told below it.
    if (node.role === 'heading' && left.length > 0) continue;
    const beside = left.length === 0 ? [] : wordsOf(ownerOf(node, model));
    const worth = left.map((word) => (isShown(word, beside) ? BESIDE : isShown(word, about) ? ABOVE : 0));
    const sum = worth.reduce<number>((a, b) => a + b, said.length);
    const score = worth.includes(0) ? 0 : sum / words.length;
    if (score < ENOUGH || score < (best?.score ?? 0)) continue;
    isTied = score === best?.score && text !== best.text;
    best = { text, score };
  }
  if (best === undefined && !whole && words.every((word) => isShown(word, about)))
    return measureOf(kinds, names, model);
  if (best === undefined || isTied) return undefined;
  const own = words.filter((word) => word !== counted);
  // What is counted stands with its number, whatever else the page is about.
  const named = [...(own.length > 0 ? own : words), ...(counted === undefined ? [] : [counted])];
  const phrase = asksDayAndTime(question) ? undefined : phraseIn(best.text, question, named, kinds);
  return sentenceOf(phrase ?? best.text);
}

const FULL_NAME = /(?<=\s)\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)+/gu;
const isPartly = (name: string[], shown: string[]): boolean =>
  name.some((word) => shown.includes(word)) && !name.every((word) => shown.includes(word));

/** Of a sentence with several values of the kind the one phrase that tells of all that was named, and of nothing else where several do. */
function phraseIn(text: string, question: string, words: string[], kinds: Kind[]): string | undefined {
  const calling = kinds.filter((kind) => !LOOSE.has(kind)).flatMap(callsFor);
  const named = words.filter((word) => !calling.includes(word));
  const showing = (all: string[]): string[] =>
    text
      .split(PHRASES)
      .filter((phrase) => all.length > 0 && all.every((word) => isShown(word, wordsOf(phrase))));
  const whole = showing(named);
  // "A single costs £2, a day ticket £5": of tickets both.
  const phrases = whole.length > 0 ? whole : showing(named.slice(0, -1));
  const said = wordsOf(question);
  const plain = phrases.filter((phrase) => tellingIn(phrase).every((word) => isShown(word, said)));
  const [only, ...more] = phrases.length > 1 ? plain : phrases;
  return only === undefined || more.length > 0 || amountsIn(text, kinds) < 2 || amountsIn(only, kinds) !== 1
    ? undefined
    : capital(only);
}

/** What it says besides its amounts. */
const tellingIn = (phrase: string): string[] =>
  wordsOf(phrase).filter((word) => !STOP_WORDS.has(word) && !SOFT_WORDS.has(word) && /^\p{L}+$/u.test(word));

/** Values of the kind that is asked for first, where a sentence has any. */
function amountsIn(text: string, kinds: Kind[]): number {
  const firm = kinds.filter((kind) => !LOOSE.has(kind)).map((kind) => valuesIn(kind, text).length);
  return firm.find((count) => count > 0) ?? numbersTold(text);
}

const numbersTold = (text: string): number =>
  wordsOf(text).filter((word) => numberOf(word) !== undefined).length;

/**
 * "How long does it take?": the only sentence of the page with such a value, by the name of which it may be told from others. How long it
 * keeps, or works, is told by none that says nothing of that.
 */
function onlyOf(kinds: Kind[], names: string[], verbs: string[], { root }: PageModel): string | undefined {
  const firm = kinds.filter((kind) => !LOOSE.has(kind));
  const done = verbs.filter((verb) => TELLING_VERBS.test(verb));
  const tells = (text: string): boolean =>
    done.length === 0
      ? formsIn(text).some(({ kind }) => firm.includes(kind))
      : firm.some((kind) => valuesIn(kind, text).length > 0);
  const valued = passagesOf(root).filter(
    ({ text, words }) => done.every((verb) => isShown(verb, words)) && tells(text),
  );
  const named = valued.filter(({ words }) => names.some((name) => isShown(name, words)));
  const [only, ...more] = new Set((named.length > 0 ? named : valued).map(({ text }) => text));
  return only === undefined || more.length > 0 ? undefined : sentenceOf(only);
}

/** "How tall is the lamp?" on the page of that lamp: the only sentence that has the measure by its name. */
function measureOf([kind]: Kind[], names: string[], { root }: PageModel): string | undefined {
  if (kind === undefined || !MEASURES.has(kind)) return undefined;
  const told = passagesOf(root).filter(
    ({ text, words }) =>
      valuesIn(kind, text).length > 0 && names.slice(0, LIKELIEST).some((name) => words.includes(name)),
  );
  const [only, ...more] = new Set(told.map(({ text }) => text));
  return only === undefined || more.length > 0 ? undefined : sentenceOf(only);
}

const MEASURES = new Set<Kind>(['distance', 'weight', 'size', 'temperature']);
/** A width is a length, and no height. */
const LIKELIEST = 2;

const TELLING_VERBS = /^(?:keep|kept|work|use|used|need|needed|attend|write|written)$/;

const sentenceOf = (text: string): string => `${text.replace(/[.\s]+$/, '')}.`;

/** Who and where are told in many forms. */
const LOOSE = new Set<Kind>(['person', 'place', 'number']);

/** Whether a sentence says more than the question, and has a value of the kind. */
function answers(text: string, shown: string[], words: string[], kinds: Kind[], counted = ''): boolean {
  const more = shown.filter((word) => !isShown(word, words));
  // "In this place" tells nothing of places.
  if (/\?$/.test(text) || more.every((word) => STOP_WORDS.has(word))) return false;
  const firm = kinds.filter((kind) => !LOOSE.has(kind));
  const isNew = (value: string): boolean => !wordsOf(value).every((word) => words.includes(word));
  if (firm.some((kind) => valuesIn(kind, text).some(isNew))) return true;
  if (firm.includes('clock') && BESIDE_OTHER.test(text)) return true;
  if (kinds.includes('number') && firm.every((kind) => kind === 'price' || kind === 'number'))
    return amountOfNoun((word) => isShown(counted, wordsOf(word)), text) !== undefined;
  return firm.length === 0 && more.length > 1;
}

/** "45 minutes before closing" tells when. */
const BESIDE_OTHER = /\b(?:minutes?|hours?|days?|weeks?) (?:before|after)\b/i;

/** What a sentence stands with: the member that it is a part of, else the part of the page around it. */
function ownerOf(node: SnapshotNode, { root }: PageModel): string {
  const members = groupsOf(root).flatMap((group) => group.members.map((member) => member.node));
  let at = node;
  while (at.parent !== undefined && !members.includes(at)) at = at.parent;
  if (members.includes(at)) return textOf(at);
  return [...walk(node.parent ?? node)]
    .filter(({ role, children }) => children.length === 0 && !OFFERS.has(role))
    .map(textOf)
    .join(' ');
}

/** What can be chosen or pressed there, or stands in a table, is nothing that a sentence beside it tells of. */
const OFFERS = new Set(
  'radio checkbox option button switch menuitem tab cell gridcell rowheader columnheader'.split(' '),
);

/** What the page is about as a whole. */
export const aboutOf = ({ root, page }: PageModel): string[] =>
  wordsOf(
    [page.title, ...[...walk(root)].flatMap((node) => (node.role === 'heading' ? textOf(node) : []))].join(
      ' ',
    ),
  );
