// SPDX-License-Identifier: MIT
// Values that a field keeps side by side, each with what takes it out again: chips, tags, tokens.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { TYPED_IN } from './inline.ts';
import { textOf } from './labels.ts';
import { type Element, isWithin, type PageModel } from './model.ts';

/** "Delete" is "Delete card" rather than the "Remove" of a label that is kept in a field. */
export function outsideChips(options: Element[]): Element[] {
  const outside = options.filter(({ node }) => !isOfChip(node));
  return outside.length > 0 ? outside : options;
}

/** What takes a value out stands with it, and that beside what is typed into. */
function isOfChip({ role, parent, text }: SnapshotNode): boolean {
  const beside = parent?.parent?.children ?? [];
  return (
    role === 'button' &&
    parent !== undefined &&
    textOf(parent) !== (text ?? '') &&
    (parent.role === 'option' || beside.some((one) => one !== parent && TYPED_IN.has(one.role)))
  );
}

export interface Chip {
  name: string;
  /** What takes it out. */
  sign: Element;
}

/** A field and what it keeps. */
export interface Keeper {
  field: Element;
  chips: Chip[];
}

/** The fields that keep something so, each with that. */
export function keepersOf(model: PageModel): Keeper[] {
  const fields = model.elements.filter(
    ({ node }) =>
      TYPED_IN.has(node.role) &&
      node.role !== 'spinbutton' &&
      node.multiline !== true &&
      node.disabled !== true,
  );
  return fields
    .map((field) => ({ field, chips: chipsOf(field, fields, model) }))
    .filter(({ chips }) => chips.length > 0);
}

export const REMOVES = /^(?:[×✕✖x]|(?:remove|delete)(?: \S.*)?)$/i;
const LARGEST_PART = 60;
const MOST_WORDS = 5;
/** A field may stand in a wrapping of its own beside what it keeps. */
const HIGHEST = 2;

function chipsOf(field: Element, fields: Element[], { elements }: PageModel): Chip[] {
  let part = field.node.parent;
  for (let level = 0; level < HIGHEST && part !== undefined; level++) {
    const here = part;
    if (here.end - here.order > LARGEST_PART || fields.some((one) => isOther(one, field, here)))
      return chipsBefore(field, here, elements);
    const signs = elements.filter(
      ({ node }) => isWithin(node, here) && REMOVES.test(node.name || (node.text ?? '')),
    );
    const chips = signs.flatMap((sign) => chipOf(sign, here));
    if (chips.length > 0) return chips;
    part = here.parent;
  }
  return [];
}

/** What it keeps may stand in a part of its own right before it. */
function chipsBefore({ node }: Element, part: SnapshotNode, elements: Element[]): Chip[] {
  const at = part.children.findIndex((child) => child === node || isWithin(node, child));
  const before = part.children[at - 1];
  if (before === undefined || [...walk(before)].some(({ role }) => TYPED_IN.has(role))) return [];
  const signs = elements.filter(
    ({ node: sign }) => isWithin(sign, before) && REMOVES.test(sign.name || (sign.text ?? '')),
  );
  return signs.flatMap((sign) => chipOf(sign, part));
}

const isOther = ({ node }: Element, { node: own }: Element, part: SnapshotNode): boolean =>
  node !== own && isWithin(node, part) && !isWithin(node, own) && !isWithin(own, node);

/** What stands before the sign, from the last such on; a heading has the sign that closes what it stands over. */
function chipOf(sign: Element, part: SnapshotNode): Chip[] {
  let { node } = sign;
  while (node.parent !== undefined && node.parent !== part && node.parent.children.length === 1)
    node = node.parent;
  const siblings = node.parent === undefined || node.parent === part ? [] : node.parent.children;
  const before = siblings.slice(0, siblings.indexOf(node));
  const own = before.slice(before.findLastIndex(({ name, text = '' }) => REMOVES.test(name || text)) + 1);
  const name = own.map(textOf).join(' ').trim();
  const isTitle = own.some((one) => [...walk(one)].some(({ role }) => role === 'heading'));
  return name === '' || isTitle || name.split(/\s+/).length > MOST_WORDS ? [] : [{ name, sign }];
}
