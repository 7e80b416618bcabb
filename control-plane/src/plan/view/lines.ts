// SPDX-License-Identifier: MIT
// A snapshot as indented lines: structure without a name dropped, a row, an item or a sentence with its controls in one
// line, long lists and tables told by count.
import type { SnapshotNode } from '../snapshot.ts';
import { describe, isDescribed, isNoise, unitOf } from './describe.ts';
import { inline } from './inline.ts';
import type { Mark, Marks } from './marks.ts';

interface Place {
  depth: number;
  /** The line that it stands under; -1: none. */
  parent: number;
  inDialog: boolean;
}

interface Told {
  text: string;
  /** Something can be done with it. */
  control: boolean;
  /** New or changed since the last view. */
  fresh: boolean;
}

export interface ViewLine extends Place, Told {
  /** The last heading before it, and the row that names the columns of its table; -1: none. */
  section: number;
  header: number;
  heading: boolean;
  onScreen: boolean;
  /** A member of a list or table: what several of them are called. */
  unit?: string;
}

const MAX_DEPTH = 8;
const DIALOGS = new Set(['dialog', 'alertdialog']);
/** What is told in one line with what stands in it, where that is simple. */
const ONE_LINE = new Set('row listitem paragraph generic term definition cell gridcell'.split(' '));

export function viewLines(root: SnapshotNode, marks: Marks): ViewLine[] {
  const writer = new Writer();
  writer.visit(root, { depth: 0, parent: -1, inDialog: false }, '', marks);
  return writer.lines;
}

class Writer {
  readonly lines: ViewLine[] = [];
  #section = -1;
  /** By the line of their table. */
  readonly #headers = new Map<number, number>();

  /** @param said The name of what the node stands in: what only repeats it is left out. */
  visit(node: SnapshotNode, place: Place, said: string, marks: Marks): void {
    const sentence = ONE_LINE.has(node.role) ? inline(node, marks) : undefined;
    if (sentence !== undefined) {
      const { text, words, controls, fresh } = sentence;
      if (controls > 0 || !said.includes(words))
        this.#add(node, place, { text, control: controls > 0, fresh });
      return;
    }
    let within = marks;
    let inner = { ...place, inDialog: place.inDialog || DIALOGS.has(node.role) };
    if (isDescribed(node) && (node.role !== 'text' || !said.includes(node.text ?? ''))) {
      const mark = markOf(node, marks);
      const text = describe(node, mark);
      const control = node.ref !== undefined && !isNoise(node);
      this.#add(node, inner, { text, control, fresh: marks.allNew || mark !== undefined });
      within = marks.inside(mark);
      inner = { ...inner, depth: Math.min(place.depth + 1, MAX_DEPTH), parent: this.lines.length - 1 };
    }
    if (node.role === 'combobox') return;
    for (const child of node.children) this.visit(child, inner, node.name || said, within);
  }

  #add(node: SnapshotNode, place: Place, { text, ...told }: Told): void {
    const unit = unitOf(node);
    const heading = node.role === 'heading';
    const at = this.lines.length;
    if (isHeader(node)) this.#headers.set(place.parent, at);
    this.lines.push({
      ...place,
      ...told,
      text: '  '.repeat(place.depth) + text,
      section: this.#section,
      header: node.role === 'row' ? (this.#headers.get(place.parent) ?? -1) : -1,
      heading,
      onScreen: isOnScreen(node),
      ...(unit !== undefined && { unit }),
    });
    if (heading) this.#section = at;
  }
}

const REACH = 4;

/** Lines beside one: those that stand under the same line and behind the same heading, a few before and after. */
export function neighbours(lines: ViewLine[], at: number): number[] {
  const line = lines[at]!;
  const section = line.heading ? at : line.section;
  const near: number[] = [];
  for (let to = at - REACH; to <= at + REACH; to++) {
    const other = lines[to];
    if (other === undefined || to === at || other.parent !== line.parent) continue;
    if ((other.heading ? to : other.section) === section) near.push(to);
  }
  return near;
}

function isHeader({ role, children }: SnapshotNode): boolean {
  return (
    role === 'row' && children.length > 1 && children.slice(1).every((cell) => cell.role === 'columnheader')
  );
}

/** A text is what its element is, where that is not told itself. */
function markOf(node: SnapshotNode, marks: Marks): Mark | undefined {
  const { parent } = node;
  return marks.of(node.role === 'text' && parent !== undefined && !isDescribed(parent) ? parent : node);
}

/** A text has no mark of its own. */
function isOnScreen(node: SnapshotNode): boolean {
  return node.ref === undefined ? node.parent?.onScreen === true : node.onScreen === true;
}
