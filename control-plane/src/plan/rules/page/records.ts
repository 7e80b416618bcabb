// SPDX-License-Identifier: MIT
// Records: what is told of one person or thing as a name and lines of labels and values, one record at a time or several side by side.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { isOf } from '../language/quantities.ts';
import { meaningOf } from '../language/synonyms.ts';
import { likeness, wordsOf } from '../language/text.ts';
import type { PageModel } from '../page/model.ts';
import { commonAncestor } from './relate.ts';

interface Leaf {
  node: SnapshotNode;
  text: string;
}

interface Labelled extends Leaf {
  label: string;
}

export type OwnValue =
  | { state: 'found'; node: SnapshotNode; value: string }
  /** What is called so is another's. */
  | { state: 'others' }
  | { state: 'unknown' };

const LONGEST_LABEL = 3;
const ALIKE = 0.9;

/** What is called `what` of what is called `whose`. */
export function ownValue({ whose, what }: { whose: string; what: string }, { root }: PageModel): OwnValue {
  const leaves = leavesOf(root);
  const pairs = pairsIn(leaves);
  const called = pairs.filter(({ label }) => isSame(label, what));
  const those =
    called.length > 0
      ? called
      : leaves.flatMap((leaf) => (isKind(what, leaf.text) ? [{ ...leaf, label: '' }] : []));
  if (those.length === 0) return { state: 'unknown' };
  const own = those.filter((one) => ownersOf(one, leaves, pairs).some((text) => isCalled(text, whose)));
  const [only, ...more] = own;
  return only === undefined || more.length > 0
    ? { state: 'others' }
    : { state: 'found', node: only.node, value: only.text };
}

/** Texts as they stand one behind the other; what can be chosen or was typed tells nothing. */
function leavesOf(root: SnapshotNode): Leaf[] {
  return [...walk(root)].flatMap((node) => {
    const text = (node.text ?? (node.children.length === 0 ? node.name : '')).trim();
    return text === '' || TAKES.has(node.role) ? [] : [{ node, text }];
  });
}

const TAKES = new Set(['textbox', 'searchbox', 'combobox', 'option', 'spinbutton', 'button']);

/** A label and what follows it, or both in one text. */
function pairsIn(leaves: Leaf[]): Labelled[] {
  return leaves.flatMap((leaf, i): Labelled[] => {
    const [, label, value] = /^([\p{L}][\p{L} -]{0,24}):\s+(\S.*)$/u.exec(leaf.text) ?? [];
    if (label !== undefined && value !== undefined) return [{ node: leaf.node, text: value, label }];
    const next = leaves[i + 1];
    if (next === undefined || !isLabel(leaf)) return [];
    const line = commonAncestor(leaf.node, next.node);
    const isLine =
      leaves.filter(({ node }) => node.order >= line.order && node.order < line.end).length === 2;
    const isTold = leaf.node.role === 'term' || leaf.text.endsWith(':');
    return isLine || isTold ? [{ ...next, label: leaf.text.replace(/:$/, '') }] : [];
  });
}

const isLabel = ({ node, text }: Leaf): boolean =>
  node.pointer !== true &&
  node.role !== 'link' &&
  /^[\p{L}][\p{L} -]*:?$/u.test(text) &&
  wordsOf(text).length <= LONGEST_LABEL;

/** The texts that may say whose value it is: of the smallest part around it with any that are no label and no value, or a name's value. */
function ownersOf({ node }: Leaf, leaves: Leaf[], pairs: Labelled[]): string[] {
  const told = new Set(pairs.filter(({ label }) => !NAMES.test(label)).map((pair) => pair.node));
  const owners = leaves.filter((leaf, i) => {
    const isLabelling = pairs.some(
      (pair) => pair.node === leaves[i + 1]?.node && pair.label === leaf.text.replace(/:$/, ''),
    );
    return leaf.node !== node && !told.has(leaf.node) && !isLabelling && !isPager(leaf.text);
  });
  for (let part = node.parent; part !== undefined; part = part.parent) {
    const { order, end } = part;
    const inside = owners.filter((leaf) => leaf.node.order >= order && leaf.node.order < end);
    const texts = inside.map((leaf) => pairs.find((pair) => pair.node === leaf.node)?.text ?? leaf.text);
    if (texts.length > 0) return [...texts, texts.join(' ')];
  }
  return [];
}

const NAMES = /\bname$|^(?:contact|person|who|title|customer|member|employee)$/i;
const isPager = (text: string): boolean =>
  /^[\d\s/<>‹›«»←→.]*(?:back|next|prev\w*|of|page)?[\d\s/<>‹›«»←→.]*$/i.test(text);

/** All its words are shown; an address that has them is no name. */
function isCalled(text: string, whose: string): boolean {
  if (isOf('email', text)) return false;
  const shown = wordsOf(text);
  return wordsOf(whose).every((word) => shown.includes(word));
}

/** "Phone number" is "Phone" and "Tel.", "e-mail address" no "Address". */
export function isSame(label: string, what: string): boolean {
  const [shown, said] = [plain(label), plain(what)];
  const meant = meaningOf(said);
  return likeness(shown, said) >= ALIKE || (meant !== undefined && meaningOf(shown) === meant);
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[.:]/g, '')
    .replace(/\be-?\s?mail\b/g, 'email')
    .replace(/^(?:his|her|their|its|the)\s+/, '')
    .replace(/^(?:home|street|postal|full|complete)\s+(?=address|name)/, '')
    .replace(/^(email|mail)\s+address$/, 'email')
    .replace(/^mail$/, 'email')
    .replace(/^number$/, 'phone')
    .replace(/(?<=\S)\s+(?:number|no|nr)$/, '')
    .trim();

const isKind = (what: string, text: string): boolean => {
  const name = plain(what);
  if (name === 'email') return isOf('email', text);
  return /^(?:phone|telephone|mobile|tel)$/.test(name) && /^\+?\d[\d\s()/-]{2,}$/.test(text);
};

/** What contacts are asked for, also before any of it is shown. */
export const isOfContact = (what: string): boolean =>
  /^(?:phone|telephone|mobile|tel|email|address|extension|birthday|fax)$/.test(plain(what));
