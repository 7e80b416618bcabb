// SPDX-License-Identifier: MIT
// One element in words: role, name, value, options, states, and its ref.
import type { SnapshotNode } from '../snapshot.ts';
import type { Mark } from './marks.ts';

const NOISE = new Set(
  `page generic paragraph rowgroup list listitem group presentation none strong emphasis code mark time banner main
   contentinfo document article figure term definition superscript subscript insertion deletion row cell gridcell
   rowheader`.split(/\s+/),
);
const COUNTED = new Map([
  ['list', 'items'],
  ['table', 'rows'],
  ['grid', 'rows'],
  ['treegrid', 'rows'],
  ['tree', 'items'],
  ['listbox', 'options'],
]);
const MEMBERS = new Map([
  ['listitem', 'items'],
  ['row', 'rows'],
  ['treeitem', 'items'],
  ['option', 'options'],
]);
/** Fewer members need no count. */
const MIN_COUNTED = 4;
const MAX_TEXT = 200;
const MAX_OPTIONS = 30;
const STATES = [
  'checked',
  'pressed',
  'disabled',
  'expanded',
  'selected',
  'active',
  'invalid',
  'readonly',
  'multiline',
] as const;

/** Structure only, unless it can be clicked: by its pointer, or as what unfolds a section, which has a name but no role. */
export function isNoise(node: SnapshotNode): boolean {
  const unfolds = node.role === 'generic' && node.name !== '';
  return NOISE.has(node.role) && node.pointer !== true && !unfolds;
}

/** What several like it are called: "rows". */
export function unitOf(node: SnapshotNode): string | undefined {
  return MEMBERS.get(node.role);
}

/** Whether there is anything to say of the element itself. */
export function isDescribed(node: SnapshotNode): boolean {
  if (node.role === 'text') return /\S/.test(node.text ?? '') && !labelsNeighbour(node);
  if (COUNTED.has(node.role) && node.name === '') return countOf(node) >= MIN_COUNTED;
  if (node.name !== '' || (node.text ?? '') !== '') return true;
  return !isNoise(node) && (node.ref !== undefined || node.children.length > 0);
}

export function describe(node: SnapshotNode, mark: Mark | undefined): string {
  if (node.role === 'text') return [clip(node.text ?? ''), ...told(mark)].join(' ');
  const counted = COUNTED.get(node.role);
  if (isNoise(node) && counted === undefined && node.name === '')
    return [clip(node.text ?? ''), ...tail(node, mark)].join(' ');
  const parts = [node.role === 'generic' ? 'clickable' : node.role];
  if (node.name !== '') parts.push(JSON.stringify(clip(node.name)));
  if (node.icon !== undefined) parts.push(`icon ${JSON.stringify(node.icon)}`);
  if (node.title !== undefined) parts.push(`title ${JSON.stringify(clip(node.title))}`);
  if (node.text) parts.push(`= ${JSON.stringify(clip(node.text))}`);
  if (node.placeholder !== undefined) parts.push(`placeholder ${JSON.stringify(clip(node.placeholder))}`);
  if (node.takes !== undefined) parts.push(`takes ${node.takes}`);
  if (node.role === 'combobox') parts.push(optionsOf(node));
  if (counted !== undefined) parts.push(`(${countOf(node)} ${counted})`);
  return [...parts, ...tail(node, mark)].filter((part) => part !== '').join(' ');
}

/** States, what is new, and the ref of what can be acted on or read by. */
function tail(node: SnapshotNode, mark: Mark | undefined): string[] {
  const parts: string[] = [];
  for (const state of STATES)
    if (node[state] === true) parts.push(`(${state})`);
    else if (node[state] === 'mixed') parts.push(`(${state}: mixed)`);
  parts.push(...told(mark));
  if (node.ref !== undefined && (!isNoise(node) || COUNTED.has(node.role))) parts.push(`[${node.ref}]`);
  return parts;
}

/** As a part of a line. */
export function told(mark: Mark | undefined): string[] {
  return mark === undefined ? [] : [`(${mark})`];
}

/** A label's text before the control that it names is said by the control. */
function labelsNeighbour(node: SnapshotNode): boolean {
  const text = node.text?.trim() ?? '';
  return node.parent?.children.some((sibling) => sibling.ref !== undefined && sibling.name === text) === true;
}

function optionsOf(list: SnapshotNode): string {
  const options = list.children.filter((child) => child.role === 'option');
  if (options.length === 0) return '';
  const shown = options
    .slice(0, MAX_OPTIONS)
    .map((option) => `${clip(option.name)}${option.selected === true ? '*' : ''}`);
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

/** Spaces that are not single ones between words; snapshots hold few. */
const LOOSE = /[^\S ]|\s\s|^\s|\s$/;

export function clip(text: string): string {
  const line = LOOSE.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
  return line.length > MAX_TEXT ? `${line.slice(0, MAX_TEXT - 1)}…` : line;
}
