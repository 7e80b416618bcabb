// SPDX-License-Identifier: MIT
// The smallest parts of a page that show all of some words, and what stands around each of them: a phrase, a sentence, a text, a line
// of texts, a card. What is looked for may be a step further out, but never in another thing of the same kind.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { numberOf } from '../language/numbers.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { shapeOf } from './alike.ts';
import { textOf } from './labels.ts';
import { isProse } from './prose.ts';

export interface Region {
  /** What it shows. */
  text: string;
  /** What it is, or is in; the last where it is several. */
  node: SnapshotNode;
  /** Of a text and the one that follows it, the latter. */
  beside?: string;
  /** The latter was opened of the former. */
  unfolded?: true;
}

const ALIKE = 0.78;
const LONGEST = 400;
/** Steps outwards. */
const MOST_STEPS = 4;

/** For each of the smallest parts itself, then what is around it, as far as that belongs to it. */
export function regionsShowing(words: string[], root: SnapshotNode): Region[][] {
  const masks = masksOf(words, root);
  const all = 2 ** words.length - 1;
  return smallest(root, masks, all).map((node) => [...partsOf(node, words), ...around(node)]);
}

/** Which of the words a text shows, a bit each. */
export function shownIn(text: string, words: string[]): number {
  const shown = wordsOf(text);
  const isShown = (word: string): boolean =>
    shown.some((other) => likeness(word, other) >= ALIKE) || shown.includes(inDigits(word));
  return words.reduce((mask, word, i) => (isShown(word) ? mask | (1 << i) : mask), 0);
}

/** "Four beds" are "4 beds"; "one" is anybody. */
const inDigits = (word: string): string => (word === 'one' ? word : String(numberOf(word) ?? word));

/** Which of the words each node shows, itself or in what it holds. */
export function masksOf(words: string[], root: SnapshotNode): Map<SnapshotNode, number> {
  const known = new Map<string, number>();
  const masks = new Map<SnapshotNode, number>();
  const maskOf = (text: string): number => {
    const mask = known.get(text) ?? shownIn(text, words);
    known.set(text, mask);
    return mask;
  };
  const visit = (node: SnapshotNode): number => {
    // What was typed is nothing that the page tells.
    const own = maskOf(node.name) | (TYPED.has(node.role) ? 0 : maskOf(node.text ?? ''));
    const mask = node.children.reduce((sum, child) => sum | visit(child), own);
    masks.set(node, mask);
    return mask;
  };
  visit(root);
  return masks;
}

const TYPED = new Set(['textbox', 'searchbox']);

function smallest(node: SnapshotNode, masks: Map<SnapshotNode, number>, all: number): SnapshotNode[] {
  if (masks.get(node) !== all) return [];
  const inside = isProse(node) ? [] : node.children.flatMap((child) => smallest(child, masks, all));
  if (inside.length > 0) return inside;
  return textOf(node).length < LONGEST && !isList(node) ? [node] : [];
}

/** Of things of one kind, each of which stands for itself: what is said of one is not said of another. */
const isList = ({ children }: SnapshotNode): boolean =>
  children.filter(({ children }) => children.length > 0).length > 2 &&
  children.every((child) => child.children.length === 0 || hasTwin(child));

/** Whether it stands among others that are built as it is. */
function hasTwin(node: SnapshotNode): boolean {
  const siblings = node.parent?.children ?? [];
  return siblings.some(
    (other) => other !== node && other.role === node.role && shapeOf(other) === shapeOf(node),
  );
}

/** "Dr. Keller" ends none. */
const SENTENCES =
  /(?<!(?:^|[\s(])(?:Mrs?|Ms|Dr|Prof|St|Nr?|No|Tel|Ext|\p{Lu})\.)(?<=[.!?])\s+|\s+[·|•]\s+|;\s+/u;
export const PHRASES = /,\s+|\s+(?:and|but)\s+|\s+[–—]\s+|\s+\(/;

/** The phrase and the sentence of its own text that show all the words. */
function partsOf(node: SnapshotNode, words: string[]): Region[] {
  if (node.children.some(({ children }) => children.length > 0)) return [];
  const all = 2 ** words.length - 1;
  const showing = (text: string, seams: RegExp): string | undefined =>
    text.split(seams).find((part) => part.length < text.length && shownIn(part, words) === all);
  const sentence = showing(textOf(node), SENTENCES);
  const phrase = showing(sentence ?? textOf(node), PHRASES);
  return [phrase, sentence].flatMap((text) => (text === undefined ? [] : [{ text, node }]));
}

/** Itself, with what follows it, and what both are in, up to one of several such things. */
function around(start: SnapshotNode): Region[] {
  const regions: Region[] = [];
  let node: SnapshotNode | undefined = start;
  for (let step = 0; node !== undefined && step < MOST_STEPS; step++) {
    const text = textOf(node);
    if (text.length >= LONGEST) break;
    if (isUnfolded(node))
      regions.push(...behind(node).map((region) => ({ ...region, unfolded: true as const })));
    regions.push({ text, node });
    const isOne = node.children.length > 0 && hasTwin(node);
    if (isOne && !/\?$/.test(text)) break;
    regions.push(...behind(node));
    if (isOne) break;
    const { parent }: SnapshotNode = node;
    const isOfMany = parent !== undefined && parent.children.length > MOST_PARTS && !hasTwin(parent);
    if (hasTwin(node) && isOfMany) break;
    node = parent;
  }
  return regions;
}

/** What was opened of one of several follows it, and is built in another way. */
function isUnfolded(node: SnapshotNode): boolean {
  const next = nextTo(node);
  const isOpen = [...walk(node)].some(
    ({ expanded, children }) => expanded === true && !children.some(isMenu),
  );
  return isOpen && next !== undefined && (next.role !== node.role || shapeOf(next) !== shapeOf(node));
}

/** What was opened is in it. */
const isMenu = ({ role }: SnapshotNode): boolean => role === 'menu';

function nextTo({ parent, order }: SnapshotNode): SnapshotNode | undefined {
  return parent?.children.find((sibling) => sibling.order > order);
}

/** Of one thing: a line of a name and what is told of it. */
const MOST_PARTS = 6;

/** What follows a short text: the value of a name, what a heading heads, what answers a question. */
function behind(node: SnapshotNode): Region[] {
  const next = nextTo(node);
  const long = textOf(node).length > SHORT && !isUnfolded(node);
  const isChoice = CHOICES.has(node.role) && !isUnfolded(node);
  // Of two lines to click neither tells of the other.
  const areAlike =
    node.pointer === true && next?.pointer === true && hasTwin(node) && shapeOf(node) === shapeOf(next);
  if (next === undefined || long || isChoice || areAlike || next.role === 'heading' || next.role === 'term')
    return [];
  const beside = textOf(next);
  const fits = beside !== '' && beside.length < LONGEST;
  return fits ? [{ text: `${textOf(node)} ${beside}`, beside, node: next }] : [];
}

const SHORT = 60;
/** One of several that stand side by side: the next is none of its value. */
const CHOICES = new Set(['menuitem', 'menuitemcheckbox', 'menuitemradio', 'option', 'tab']);
