// SPDX-License-Identifier: MIT
// What a page states, as label and value: fields, table cells, definitions, "Total: 148 €", messages, sections.
import { type SnapshotNode, walk } from '../snapshot.ts';
import { collectionsOf } from './items.ts';
import { textOf } from './labels.ts';
import type { Element, PageModel } from './model.ts';
import { durationIn, priceIn, timeIn } from './numbers.ts';

export interface Fact {
  label: string;
  value: string;
  /** How sure it is that the label names the value, 0 … 1. */
  weight: number;
}

const SHORT = 60;

/** Of a long collection only the members that mention one of `words`, which are what is asked about. */
export function factsOf(model: PageModel, words: string[]): Fact[] {
  const facts: Fact[] = [];
  for (const element of model.elements) addField(facts, element);
  for (const node of walk(model.root)) {
    if (node.role === 'row') addRow(facts, node);
    addMessage(facts, node);
    addLine(facts, node.text);
    addNeighbours(facts, node);
  }
  addCells(facts, model.root, words);
  facts.push({ label: 'page title', value: model.page.title, weight: 0.9 });
  facts.push({ label: 'page address url', value: model.page.url, weight: 0.9 });
  return facts.filter((fact) => fact.label.trim() !== '' && fact.value.trim() !== '');
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
  for (const label of labels) facts.push({ label: label.text, value, weight: 0.97 * label.weight });
}

/** A row of a label and a value, in a table without column names. */
function addRow(facts: Fact[], row: SnapshotNode): void {
  const cells = row.children.filter((cell) => cell.role !== 'text');
  if (cells.length === 2 && cells[0]?.role !== 'columnheader')
    facts.push({
      label: trim(textOf(cells[0] as SnapshotNode)),
      value: textOf(cells[1] as SnapshotNode),
      weight: 1,
    });
}

/** Every cell under "row name, column name", and what an item of a list shows of prices and times. */
function addCells(facts: Fact[], root: SnapshotNode, words: string[]): void {
  for (const { items, columns, title: heading } of collectionsOf(root))
    for (const item of items) {
      if (items.length > LONG && !isMentioned(item, words)) continue;
      const cells = item.children.map(textOf);
      if (columns.length > 0 && item.role === 'row') {
        const title = cells.find((cell) => /\p{L}/u.test(cell)) ?? cells[0] ?? '';
        for (const [at, cell] of cells.entries()) {
          facts.push({
            label: `${title} ${columns[at] ?? ''}`,
            value: cell,
            weight: cell === title ? 0.7 : 1,
          });
          facts.push({
            label: `${title} ${columns[at] ?? ''} ${heading}`,
            value: cell,
            weight: cell === title ? 0.6 : 0.95,
          });
          const others = cells.map((other, i) => (i === at ? '' : `${columns[i] ?? ''} ${other}`)).join(' ');
          if (cell !== title)
            facts.push({ label: `${others} ${columns[at] ?? ''}`, value: cell, weight: 0.94 });
        }
      } else addItem(facts, item);
    }
}

const LONG = 60;

function isMentioned(item: SnapshotNode, words: string[]): boolean {
  const text = textOf(item).toLowerCase();
  return words.some((word) => text.includes(word.slice(0, 5)));
}

export const QUANTITIES: [string, RegExp, (text: string) => number | undefined][] = [
  [
    'price cost',
    /(?:[$€£¥]|USD|EUR|GBP)\s?\d[\d.,]*|\d[\d.,]*\s?(?:[$€£¥]|USD|EUR|GBP|euros|dollars)/i,
    priceIn,
  ],
  ['duration long', /\d+\s?h(?:ours?|rs?)?\b(?:\s?\d+\s?m\w*)?|\d+\s?min\w*|\d+\s?days?/i, durationIn],
  ['time when', /\b\d{1,2}[:.]\d{2}(?:\s?[ap]m)?\b|\b\d{1,2}\s?[ap]m\b/i, timeIn],
];

function addItem(facts: Fact[], item: SnapshotNode): void {
  const text = textOf(item);
  const title = titleOf(item);
  for (const [label, pattern, read] of QUANTITIES) {
    if (read(text) === undefined) continue;
    const value = pattern.exec(text)?.[0] ?? '';
    facts.push({ label: `${title} ${label}`, value, weight: 0.9 });
    const line = [...walk(item)].find((node) => node.text?.includes(value))?.text;
    if (line !== undefined)
      facts.push({ label: `${title} ${label} ${line.replace(value, '')}`, value, weight: 0.9 });
  }
  for (const node of walk(item)) {
    const line = NUMBERED.exec(node.text ?? '') ?? LABELLED.exec(node.text ?? '');
    if (line) facts.push({ label: `${title} ${line[1]}`, value: line[2] as string, weight: 0.95 });
  }
  if (title !== text) facts.push({ label: title, value: text, weight: 0.7 });
}

/** "Rating 4.8 of 5". */
const NUMBERED = /^\s*(\p{L}[\p{L} ]{1,30}?)\s+([\d$€£].*)$/u;
const LABELLED = /^\s*([^:]{1,40}?)\s*:\s+(.+)$/;

/** The name of a member of a collection: its heading, link or first words. */
export function titleOf(item: SnapshotNode): string {
  const named =
    [...walk(item)].find((node) => node.role === 'heading') ??
    [...walk(item)].find((node) => node.role === 'link' || node.role === 'rowheader');
  if (named !== undefined && textOf(named) !== '') return textOf(named);
  const first = item.children.map(textOf).find((text) => /\p{L}/u.test(text));
  return (first ?? textOf(item)).slice(0, 120);
}

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
  for (const word of words.split(' '))
    facts.push({ label: `${node.name} ${word}`, value: textOf(node), weight: 0.85 });
  if (node.name !== '') facts.push({ label: node.name, value: textOf(node), weight: 0.9 });
}

/** "Total: 148 €" in one text. */
function addLine(facts: Fact[], text: string | undefined): void {
  for (const part of text?.split(/(?<=[.;!?])\s+|\s+[|·•]\s+/) ?? []) {
    const match = /^\s*([^:]{1,60}?)\s*:\s+(.+)$/.exec(part) ?? /^\s*([^=]{1,40}?)\s*=\s*(.+)$/.exec(part);
    if (match) facts.push({ label: match[1] as string, value: trim(match[2] as string), weight: 1 });
    const count = /^\s*(\d[\d.,]*)\s+(\p{L}[\p{L} ]{1,40})$/u.exec(part);
    if (count) facts.push({ label: count[2] as string, value: count[1] as string, weight: 0.95 });
    const is =
      /^\s*(?:your |the |our |my )?(.{2,50}?)\s+(?:is|are|was|comes to)\s+(.{1,200}?)[.!]?\s*$/i.exec(part);
    if (is) facts.push({ label: is[1] as string, value: is[2] as string, weight: 0.9 });
  }
}

/** A short text and what follows it in the same parent; a heading and what stands under it. */
function addNeighbours(facts: Fact[], node: SnapshotNode): void {
  for (const [at, child] of node.children.entries()) {
    const next = node.children[at + 1];
    if (next === undefined || node.role === 'row' || child.role === 'cell') continue;
    const label = textOf(child).trim();
    const value = textOf(next).trim();
    if (label === '' || value === '' || label.length > SHORT || /:$/.test(value) || next.role === 'button')
      continue;
    const weight =
      WEIGHTS[child.role] ??
      (child.role === 'button' && /\?$/.test(label) ? 0.95 : undefined) ??
      (/:$/.test(label)
        ? 1
        : child.role === 'text' || child.role === 'generic' || child.role === 'strong'
          ? 0.88
          : 0);
    if (weight > 0) facts.push({ label: trim(label).replace(/\?$/, ''), value, weight });
  }
}

const WEIGHTS: Record<string, number> = { term: 1, heading: 0.84, rowheader: 1, columnheader: 0 };

function trim(text: string): string {
  return text.replace(/[\s:]+$/, '').trim();
}
