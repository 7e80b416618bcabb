// SPDX-License-Identifier: MIT
// What a drawing shows: shapes, letters and digits, each told by its size, its colour and what it is.

import { type SnapshotNode, walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { wordsOf } from '../language/text.ts';

export interface Drawn {
  node: SnapshotNode & { ref: string };
  /** Colours and size, as the page is seen. */
  looks: string[];
  /** All that it may be called. */
  kinds: string[];
  /** Of a letter or a digit, and what stands on a shape. */
  text?: string;
}

const SHAPES: Record<string, string[]> = {
  circle: ['circle', 'disc', 'shape'],
  ellipse: ['ellipse', 'oval', 'shape'],
  square: ['square', 'rectangle', 'box', 'shape'],
  rectangle: ['rectangle', 'box', 'frame', 'shape'],
  triangle: ['triangle', 'shape'],
  polygon: ['polygon', 'shape'],
};
const LETTER = ['letter', 'character'];
const DIGIT = ['digit', 'number', 'numeral', 'character'];
const ANY = new Set('item thing object figure element one everything symbol piece'.split(' '));
const SIZES: Record<string, string> = {
  ...Object.fromEntries('big bigger biggest larger largest huge'.split(' ').map((said) => [said, 'large'])),
  ...Object.fromEntries('little littler smaller smallest tiny'.split(' ').map((said) => [said, 'small'])),
};
const COLOURS: Record<string, string> = { aqua: 'cyan', fuchsia: 'magenta', gray: 'grey', violet: 'purple' };
const SIDES_SAID: Record<string, string> = {
  leftmost: 'left',
  rightmost: 'right',
  upper: 'top',
  lower: 'bottom',
  centre: 'middle',
  center: 'middle',
};
const LOOKS = new Set(
  'large small red orange brown yellow green cyan blue purple magenta pink black white grey'.split(' '),
);
/** Of two or three that look the same. */
export const SIDES: ReadonlySet<string> = new Set('left right top bottom middle'.split(' '));

/** Of drawings that show a shape, or letters that differ by how they look. */
export function drawnIn(root: SnapshotNode): Drawn[] {
  return [...walk(root)].flatMap((node) => {
    const drawn = hasRef(node) ? drawnAs(node) : undefined;
    return drawn === undefined ? [] : [drawn];
  });
}

const hasRef = (node: SnapshotNode): node is Drawn['node'] => node.ref !== undefined;

function drawnAs(node: Drawn['node']): Drawn | undefined {
  const { role, children, parent } = node;
  if (role !== 'generic' || children.length > 0) return undefined;
  const words = (node.icon ?? '').split(' ');
  const looks = words.filter((word) => LOOKS.has(word) || SIDES.has(word));
  const shape = SHAPES[words.at(-1) ?? ''];
  const text = (node.text ?? node.name).trim();
  if (text === '') return shape && { node, looks, kinds: shape };
  if (shape !== undefined) return { node, looks, kinds: shape, text };
  if (!/^[\p{L}\d]$/u.test(text) || (looks.length === 0 && parent?.role !== 'img')) return undefined;
  return { node, looks, kinds: /\d/.test(text) ? DIGIT : LETTER, text };
}

/** Those that a phrase means, be there none; undefined where it tells something else than how drawn things look. */
export function drawnMeant(phrase: string, things: Drawn[]): Drawn[] | undefined {
  const words = phrase
    .split(/[\s,?.!]+/)
    .filter((word) => word !== '' && !STOP_WORDS.has(word.toLowerCase()));
  if (EITHER.test(phrase)) return undefined;
  const isOneOf: ((one: Drawn) => boolean)[] = [];
  for (const word of words) {
    const fits = fitting(word, things);
    if (fits === undefined) return undefined;
    isOneOf.push(fits);
  }
  const isTold = words.some((word) => !ANY.has(singular(word)));
  return things.length === 0 || !isTold
    ? undefined
    : things.filter((one) => isOneOf.every((fits) => fits(one)));
}

/** Whether a phrase says of a thing nothing but that it is one. */
export function isOfAny(phrase: string): boolean {
  const words = wordsOf(phrase).filter((word) => !STOP_WORDS.has(word));
  return words.length > 0 && words.every((word) => ANY.has(singular(word)) || word === 'shape');
}

const EITHER = /\b(?:and|or|not|no|than|except|without)\b/i;

/** Undefined for a word that says nothing of drawn things. */
function fitting(said: string, things: Drawn[]): ((one: Drawn) => boolean) | undefined {
  const word = singular(said);
  const look = SIZES[word] ?? COLOURS[word] ?? SIDES_SAID[word] ?? word;
  const isSize = look === 'large' || look === 'small';
  // Where all are of one size, none is told.
  if (isSize && !things.some(({ looks }) => looks.includes(look))) return undefined;
  if (SIDES.has(look) && !things.some(({ looks }) => looks.includes(look))) return undefined;
  if (LOOKS.has(look) || SIDES.has(look)) return ({ looks }) => looks.includes(look);
  if (ANY.has(word)) return () => true;
  if ([...LETTER, ...DIGIT, ...Object.values(SHAPES).flat()].includes(word))
    return ({ kinds }) => kinds.includes(word);
  const [, letter] = /^([\p{L}\d])(?:['’]?s)?$/u.exec(said) ?? [];
  return letter === undefined ? undefined : ({ text }) => text === letter;
}

const singular = (word: string): string => word.toLowerCase().replace(/(?<=[a-z]{3})s$/, '');
