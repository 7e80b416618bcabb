// SPDX-License-Identifier: MIT
// A snapshot as indented lines: structure without a name dropped, lone texts joined, long lists and tables told by count.
import type { SnapshotNode } from '../snapshot.ts';

export interface ViewLine {
  text: string;
  depth: number;
  /** Something can be done with it. */
  control: boolean;
  inDialog: boolean;
}

const NOISE = new Set(
  `page generic paragraph rowgroup list listitem group presentation none strong emphasis code mark time banner main
   contentinfo document article figure term definition superscript subscript insertion deletion`.split(/\s+/),
);
const COUNTED = new Map([
  ['list', 'items'],
  ['table', 'rows'],
  ['grid', 'rows'],
  ['treegrid', 'rows'],
  ['tree', 'items'],
  ['listbox', 'options'],
]);
const MAX_TEXT = 200;
const MAX_OPTIONS = 30;
const MAX_DEPTH = 8;

export function viewLines(root: SnapshotNode): ViewLine[] {
  const lines: ViewLine[] = [];
  const visit = (node: SnapshotNode, depth: number, inDialog: boolean): void => {
    const dialog = inDialog || node.role === 'dialog' || node.role === 'alertdialog';
    const described = describe(node);
    if (described !== undefined)
      lines.push({
        text: `${'  '.repeat(Math.min(depth, MAX_DEPTH))}${described}`,
        depth: Math.min(depth, MAX_DEPTH),
        control: node.ref !== undefined && !NOISE.has(node.role),
        inDialog: dialog,
      });
    if (node.role === 'row' || node.role === 'combobox') {
      if (node.role === 'row')
        for (const cell of node.children) for (const child of cell.children) visit(child, depth + 1, dialog);
      return;
    }
    for (const child of node.children)
      if (!repeats(node, child)) visit(child, described === undefined ? depth : depth + 1, dialog);
  };
  visit(root, 0, false);
  return lines;
}

/** A text child that says only what its parent's name says. */
function repeats(node: SnapshotNode, child: SnapshotNode): boolean {
  return child.role === 'text' && child.text !== undefined && node.name.includes(child.text);
}

function describe(node: SnapshotNode): string | undefined {
  if (node.role === 'text') return labelsNeighbour(node) ? undefined : clip(node.text ?? '') || undefined;
  const counted = COUNTED.get(node.role);
  const plain = NOISE.has(node.role) && node.pointer !== true;
  if (plain && node.name === '' && !node.text && counted === undefined) return undefined;
  if (plain && counted === undefined && node.name === '')
    return node.ref !== undefined && node.text ? clip(node.text) : undefined;
  if (counted !== undefined && node.name === '' && node.children.length < 4) return undefined;
  const parts = [node.role === 'generic' ? 'clickable' : node.role];
  if (node.role === 'row') parts.push(node.children.map(cellText).join(' | '));
  else if (node.name !== '') parts.push(JSON.stringify(clip(node.name)));
  if (node.text) parts.push(`= ${JSON.stringify(clip(node.text))}`);
  if (node.placeholder !== undefined) parts.push(`placeholder ${JSON.stringify(clip(node.placeholder))}`);
  if (node.role === 'combobox') parts.push(optionsOf(node));
  if (counted !== undefined) parts.push(`(${countOf(node)} ${counted})`);
  parts.push(...marksOf(node));
  if (node.ref !== undefined && (!plain || counted === undefined) && node.role !== 'row')
    parts.push(`[${node.ref}]`);
  return parts.filter((part) => part !== '').join(' ');
}

/** A label's text before the control that it names is said by the control. */
function labelsNeighbour(node: SnapshotNode): boolean {
  const text = node.text?.trim() ?? '';
  return node.parent?.children.some((sibling) => sibling.ref !== undefined && sibling.name === text) === true;
}

function marksOf(node: SnapshotNode): string[] {
  const marks: string[] = [];
  for (const mark of ['checked', 'pressed', 'disabled', 'expanded', 'selected', 'active', 'invalid'] as const)
    if (node[mark] === true) marks.push(`(${mark})`);
    else if (node[mark] === 'mixed') marks.push(`(${mark}: mixed)`);
  return marks;
}

function cellText(cell: SnapshotNode): string {
  return clip(
    cell.name ||
      cell.text ||
      cell.children.flatMap((child) => child.text ?? (child.ref ? [] : child.name)).join(' '),
  );
}

function optionsOf(list: SnapshotNode): string {
  const options = list.children.filter((child) => child.role === 'option');
  if (options.length === 0) return '';
  const shown = options
    .slice(0, MAX_OPTIONS)
    .map((option) => `${option.name}${option.selected === true ? '*' : ''}`);
  const more = options.length > MAX_OPTIONS ? `, … ${options.length} in all` : '';
  return `options: ${shown.join(', ')}${more}`;
}

function countOf(node: SnapshotNode): number {
  const members = (at: SnapshotNode): number =>
    at.children.reduce(
      (sum, child) => sum + (child.role === 'rowgroup' ? members(child) : child.role === 'text' ? 0 : 1),
      0,
    );
  return members(node);
}

function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MAX_TEXT ? `${line.slice(0, MAX_TEXT - 1)}…` : line;
}
