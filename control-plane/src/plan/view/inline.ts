// SPDX-License-Identifier: MIT
// What is simple enough for one line: a row with its cells and buttons, a list item, a sentence with its links.
import type { SnapshotNode } from '../snapshot.ts';
import { clip, describe, isDescribed, isNoise, told } from './describe.ts';
import type { Mark, Marks } from './marks.ts';

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
  /** Without a mark of the whole. */
  words: string;
  controls: number;
  fresh: boolean;
}

/** Undefined: it takes more than one line. Empty: there is nothing in it. */
export function inline(node: SnapshotNode, marks: Marks): Sentence | undefined {
  if (node.pointer === true && node.role !== 'row') return undefined;
  const mark = marks.of(node);
  const found = new Parts(marks.inside(mark), mark);
  if (node.role === 'row') {
    for (const [i, cell] of node.children.entries())
      if ((i > 0 && !found.add('|')) || !found.take(cell)) return undefined;
    const ref = node.pointer === true ? ` [${node.ref}]` : '';
    return found.sentence((parts) => `row ${parts}${node.selected ? ' (selected)' : ''}${ref}`);
  }
  if (node.name !== '' || !found.takeContent(node, '')) return undefined;
  if (found.controls > 1 && found.texts === 0 && (node.role !== 'listitem' || found.controls > MAX_CONTROLS))
    return undefined;
  return found.sentence((parts) => parts);
}

class Parts {
  controls = 0;
  texts = 0;
  readonly #marks: Marks;
  /** Of the whole: it stands before all, for at the end it would be the last part's. */
  readonly #mark: Mark | undefined;
  readonly #parts: string[] = [];
  #chars = 0;
  #fresh: boolean;

  constructor(marks: Marks, mark: Mark | undefined) {
    this.#marks = marks;
    this.#mark = mark;
    this.#fresh = marks.allNew || mark !== undefined;
  }

  sentence(whole: (parts: string) => string): Sentence {
    const words = this.#parts.join(' ');
    const text = whole([...told(this.#mark), words].join(' '));
    return { text, words: whole(words), controls: this.controls, fresh: this.#fresh };
  }

  add(part: string): boolean {
    this.#parts.push(part);
    this.#chars += part.length + 1;
    return this.#parts.length <= MAX_PARTS && this.#chars <= MAX_CHARS;
  }

  /** False: it, or something in it, is not simple. */
  take(node: SnapshotNode, marks = this.#marks): boolean {
    if (node.role === 'text') return !isDescribed(node) || this.#text(node.text ?? '');
    if (BLOCKS.has(node.role)) return false;
    const mark = marks.of(node);
    this.#fresh ||= mark !== undefined;
    const cell = CELLS.has(node.role) && node.pointer !== true;
    if (cell || isNoise(node)) {
      if (!cell && node.name !== '') return false;
      return (
        this.takeContent(node, node.name, marks.inside(mark)) && told(mark).every((part) => this.add(part))
      );
    }
    const whole =
      node.role === 'combobox' || node.children.every(({ role }) => role === 'text' || role === 'img');
    if (!whole || (node.name === '' && node.children.length > 0 && node.role !== 'combobox')) return false;
    this.controls += 1;
    return this.add(describe(node, mark));
  }

  takeContent(node: SnapshotNode, name: string, marks = this.#marks): boolean {
    if (node.children.length > 0) return node.children.every((child) => this.take(child, marks));
    const text = node.text || name;
    return text === '' || this.#text(text);
  }

  #text(text: string): boolean {
    this.texts += 1;
    return this.add(clip(text));
  }
}
