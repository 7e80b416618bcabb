// SPDX-License-Identifier: MIT
// What a page states: fields, cells of tables, definitions, "Total: 148 €", messages, what members of lists show.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { QUANTITIES } from '../language/quantities.ts';
import { type Collection, collectionsOf, titleOf } from './items.ts';
import { textOf } from './labels.ts';
import type { Element, PageModel } from './model.ts';

export interface Fact {
  /** What the value is called. */
  label: string;
  value: string;
  /** Whose value it is, as the page shows it: the row, the card, the heading over it. */
  about: string;
  /** How sure it is that the label names the value, 0 … 1. */
  weight: number;
}

const SHORT = 60;
/** Of longer collections only the members that mention a word of the question are looked at. */
const LONG = 60;

/** `words`: of the question. */
export function factsOf(model: PageModel, words: string[]): Fact[] {
  const facts: Fact[] = [];
  for (const element of model.elements) addField(facts, element);
  for (const collection of collectionsOf(model.root)) addMembers(facts, collection, words);
  const heading: { text: string } = { text: '' };
  for (const node of walk(model.root)) {
    if (node.role === 'heading') heading.text = textOf(node);
    if (node.role === 'row') addPair(facts, node, heading.text);
    addMessage(facts, node);
    addLines(facts, node.text, heading.text);
    addNeighbours(facts, node, heading.text);
  }
  facts.push({ label: 'page title', value: model.page.title, about: '', weight: 0.9 });
  facts.push({ label: 'page address url', value: model.page.url, about: '', weight: 0.9 });
  return facts.filter(({ label, value }) => label.trim() !== '' && value.trim() !== '');
}

function addField(facts: Fact[], { kind, node, labels }: Element): void {
  if (kind !== 'field' && kind !== 'list' && kind !== 'slider' && kind !== 'choice') return;
  const selected = node.children.filter((child) => child.selected === true).map((child) => child.name);
  const value =
    kind === 'choice'
      ? node.checked === true
        ? 'checked'
        : 'not checked'
      : (node.text ?? selected.join(', '));
  for (const { text, weight } of labels) facts.push({ label: text, value, about: '', weight: 0.97 * weight });
}

/** A row of a label and a value, in a table without column names. */
function addPair(facts: Fact[], row: SnapshotNode, about: string): void {
  const [label, value, ...more] = row.children.filter((cell) => cell.role !== 'text').map(textOf);
  if (label !== undefined && value !== undefined && more.length === 0)
    facts.push({ label: trim(label), value, about, weight: 1 });
}

function addMembers(facts: Fact[], { items, columns, title }: Collection, words: string[]): void {
  for (const item of items) {
    if (items.length > LONG && !isMentioned(item, words)) continue;
    const about = `${title} ${columns.join(' ')} ${textOf(item)}`;
    if (columns.length > 0) addCells(facts, item, columns, about);
    else addItem(facts, item, about);
  }
}

function addCells(facts: Fact[], item: SnapshotNode, columns: string[], about: string): void {
  const cells = item.children.map(textOf);
  const name = cells.findIndex((cell) => /\p{L}/u.test(cell));
  for (const [at, value] of cells.entries())
    facts.push({ label: columns[at] ?? '', value, about, weight: at === name ? 0.9 : 1 });
}

function isMentioned(item: SnapshotNode, words: string[]): boolean {
  const text = textOf(item).toLowerCase();
  return words.some((word) => text.includes(word.slice(0, 5)));
}

/** What the places of an entry mean where no column tells: who, what about, what it says. */
const PLACES = [
  ['name', 'sender', 'author'],
  ['subject', 'title'],
  ['text', 'message', 'preview'],
];

function addItem(facts: Fact[], item: SnapshotNode, about: string): void {
  const text = textOf(item);
  for (const { label, pattern } of QUANTITIES) {
    const value = pattern.exec(text)?.[0];
    if (value !== undefined) facts.push({ label, value, about, weight: 0.9 });
  }
  for (const node of walk(item)) {
    if (node !== item) addLines(facts, node.text, about);
    const line = NUMBERED.exec(node.text ?? '');
    if (line) facts.push({ label: line[1] as string, value: line[2] as string, about, weight: 0.95 });
  }
  const texts = item.children.flatMap((child) => (child.children.length > 1 ? child.children : [child]));
  const shown = texts.filter(({ role }) => role !== 'button' && role !== 'checkbox').map(textOf);
  for (const [at, labels] of PLACES.entries())
    for (const label of labels) facts.push({ label, value: shown[at] ?? '', about, weight: 0.8 });
  const title = titleOf(item);
  if (title !== text) facts.push({ label: title, value: text, about, weight: 0.7 });
}

/** "Rating 4.8 of 5". */
const NUMBERED = /^\s*(\p{L}[\p{L} ]{1,30}?)\s+([\d$€£].*)$/u;

const MESSAGES: Record<string, string> = {
  alert: 'alert error warning message notice notification result',
  status: 'status message confirmation result notice notification output',
  dialog: 'dialog popup message',
  alertdialog: 'dialog popup alert message',
  log: 'log output message',
  progressbar: 'progress',
};

function addMessage(facts: Fact[], node: SnapshotNode): void {
  const words = MESSAGES[node.role];
  if (words === undefined) return;
  const value = textOf(node);
  for (const label of words.split(' ')) facts.push({ label, value, about: node.name, weight: 0.85 });
  if (node.name !== '') facts.push({ label: node.name, value, about: '', weight: 0.9 });
}

/** "Total: 148 €", "3 items left", "2 × Bread knife", "Your balance is 12 €" in one text. */
function addLines(facts: Fact[], text: string | undefined, about: string): void {
  for (const part of text?.split(/(?<=[.;!?])\s+|\s+[|·•]\s+/) ?? []) {
    const match = /^\s*([^:]{1,60}?)\s*:\s+(.+)$/.exec(part) ?? /^\s*([^=]{1,40}?)\s*=\s*(.+)$/.exec(part);
    if (match) facts.push({ label: match[1] as string, value: trim(match[2] as string), about, weight: 1 });
    const count = /^\s*(\d[\d.,]*)\s+(?:[x×]\s+)?(\p{L}[\p{L} ]{1,40})$/u.exec(part);
    if (count) facts.push({ label: count[2] as string, value: count[1] as string, about, weight: 0.97 });
    const is =
      /^\s*(?:your |the |our |my )?(.{2,50}?)\s+(?:is|are|was|comes to)\s+(.{1,200}?)[.!]?\s*$/i.exec(part);
    if (is) facts.push({ label: is[1] as string, value: is[2] as string, about, weight: 0.9 });
  }
}

const NO_VALUE = new Set(['button', 'heading', 'table', 'grid', 'rowgroup']);

/** A short text and what follows it in the same parent; a heading and what stands under it. */
function addNeighbours(facts: Fact[], node: SnapshotNode, about: string): void {
  for (const [at, child] of node.children.entries()) {
    const next = node.children[at + 1];
    if (next === undefined || node.role === 'row' || child.role === 'cell') continue;
    const label = textOf(child).trim();
    const value = textOf(next).trim();
    if (label === '' || value === '' || label.length > SHORT || /:$/.test(value) || NO_VALUE.has(next.role))
      continue;
    const weight = weightOf(child, label);
    if (weight > 0) facts.push({ label: trim(label).replace(/\?$/, ''), value, about, weight });
  }
}

const WEIGHTS: Record<string, number> = { term: 1, heading: 0.84, rowheader: 1, columnheader: 0 };

/** How surely a text names what follows it. */
function weightOf({ role }: SnapshotNode, label: string): number {
  const known = WEIGHTS[role];
  if (known !== undefined) return known;
  if (/:$/.test(label)) return 1;
  if (role === 'button') return /\?$/.test(label) ? 0.95 : 0;
  return role === 'text' || role === 'generic' || role === 'strong' ? 0.88 : 0;
}

function trim(text: string): string {
  return text.replace(/[\s:]+$/, '').trim();
}
