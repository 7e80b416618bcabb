// SPDX-License-Identifier: MIT
// What is simple enough for one line: a row with its cells and buttons, a list item, a sentence with its links.
import type { SnapshotNode } from '../snapshot.ts';
import { clip, describe, isDescribed, isNoise, type Marks } from './describe.ts';

const MAX_PARTS = 30;
const MAX_CHARS = 500;
/** Of an item that holds nothing but controls; more of them are easier to read one below the other. */
const MAX_CONTROLS = 6;
const CELLS = new Set(['cell', 'gridcell', 'rowheader', 'columnheader']);
/** Each stands in lines of its own. */
const BLOCKS = new Set(
  `heading dialog alertdialog list listitem table grid treegrid rowgroup row tree treeitem listbox menu menubar tablist
   tabpanel toolbar radiogroup navigation region form main banner contentinfo complementary search article figure iframe
   alert paragraph group blockquote`.split(/\s+/),
);

export interface Sentence {
  text: string;
  controls: number;
  fresh: boolean;
}

/** Undefined: it takes more than one line. Empty: there is nothing in it. */
export function inline(node: SnapshotNode, marks: Marks): Sentence | undefined {
  const found = new Parts(marks);
  if (node.pointer === true && node.role !== 'row') return undefined;
  if (node.role === 'row') {
    for (const [i, cell] of node.children.entries())
      if ((i > 0 && !found.add('|')) || !found.take(cell)) return undefined;
    const ref = node.pointer === true ? ` [${node.ref}]` : '';
    return found.sentence((parts) => `row ${parts}${node.selected ? ' (selected)' : ''}${ref}`);
  }
  if (node.name !== '' || !found.take({ ...node, role: 'generic' })) return undefined;
  if (found.controls > 1 && found.texts === 0 && (node.role !== 'listitem' || found.controls > MAX_CONTROLS))
    return undefined;
  return found.sentence((parts) => parts);
}

class Parts {
  controls = 0;
  texts = 0;
  readonly #marks: Marks;
  readonly #parts: string[] = [];
  #chars = 0;
  #fresh = false;

  constructor(marks: Marks) {
    this.#marks = marks;
  }

  sentence(told: (parts: string) => string): Sentence {
    return { text: told(this.#parts.join(' ')), controls: this.controls, fresh: this.#fresh };
  }

  add(part: string): boolean {
    this.#parts.push(part);
    this.#chars += part.length + 1;
    return this.#parts.length <= MAX_PARTS && this.#chars <= MAX_CHARS;
  }

  /** False: it, or something in it, is not simple. */
  take(node: SnapshotNode): boolean {
    if (node.role === 'text') return !isDescribed(node) || this.#text(node.text ?? '');
    if (BLOCKS.has(node.role)) return false;
    this.#fresh ||= this.#marks.of(node) !== undefined;
    if (CELLS.has(node.role) && node.pointer !== true) return this.#content(node, node.name);
    if (isNoise(node)) return node.name === '' && this.#content(node, '');
    const whole =
      node.role === 'combobox' || node.children.every(({ role }) => role === 'text' || role === 'img');
    if (!whole || (node.name === '' && node.children.length > 0 && node.role !== 'combobox')) return false;
    this.controls += 1;
    return this.add(describe(node, this.#marks));
  }

  #content(node: SnapshotNode, name: string): boolean {
    if (node.children.length > 0) return node.children.every((child) => this.take(child));
    const text = node.text || name;
    return text === '' || this.#text(text);
  }

  #text(text: string): boolean {
    this.texts += 1;
    return this.add(clip(text));
  }
}
