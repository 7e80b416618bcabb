// SPDX-License-Identifier: MIT
// What a page states: fields, cells of tables, definitions, "Total: 148 €", messages, what members of lists show.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { callsFor, formsIn } from '../language/quantities.ts';
import { wordsOf } from '../language/text.ts';
import { shapeOf } from './alike.ts';
import { labelledIn } from './labelled-text.ts';
import { ancestor, textOf } from './labels.ts';
import { type Group, groupsOf } from './members.ts';
import type { Element, PageModel } from './model.ts';
import type { Label } from './names.ts';
import { isProse } from './prose.ts';

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
  for (const group of groupsOf(model.root)) addMembers(facts, group, words);
  const heading: { text: string } = { text: '' };
  for (const node of walk(model.root)) {
    if (node.role === 'heading') heading.text = textOf(node);
    if (node.role === 'row') addPairs(facts, node, heading.text);
    if (node.role === 'group') addChosen(facts, node, node.name, 1);
    addMessage(facts, node);
    addLines(facts, node.role === 'heading' ? textOf(node) : node.text, heading.text);
    addNeighbours(facts, node, heading.text);
    for (const { label, value } of labelledIn(node.text ?? ''))
      facts.push({ label, value, about: '', weight: 1 });
  }
  facts.push({ label: 'page title', value: model.page.title, about: '', weight: 0.9 });
  facts.push({ label: 'page address url', value: model.page.url, about: '', weight: 0.9 });
  return facts.filter(({ label, value }) => label.trim() !== '' && /[\p{L}\p{N}★⭐]/u.test(value));
}

function addField(facts: Fact[], { kind, node, labels }: Element): void {
  if (kind === 'group') for (const { text, weight } of labels) addChosen(facts, node, text, weight);
  if (kind !== 'field' && kind !== 'list' && kind !== 'slider' && kind !== 'choice') return;
  const selected = node.children.filter((child) => child.selected === true).map((child) => child.name);
  const value =
    kind === 'choice'
      ? node.checked === true
        ? 'checked'
        : 'not checked'
      : (node.text ?? selected.join(', '));
  for (const { text, weight } of labels) facts.push({ label: text, value, about: '', weight: 0.97 * weight });
  if (kind === 'choice') addOffer(facts, labels);
}

/** "Plan: Family", "Newsletters: Daily digest, Offers": of the buttons or boxes of a group those that are on. */
function addChosen(facts: Fact[], node: SnapshotNode, label: string, weight: number): void {
  const value = namesOn(node);
  if (value !== '') facts.push({ label, value, about: '', weight: 0.97 * weight });
}

const namesOn = (group: SnapshotNode): string =>
  [...walk(group)]
    .filter(({ role, checked, name }) => CHOICES.has(role) && checked === true && name !== '')
    .map(({ name }) => name)
    .join(', ');

const CHOICES = new Set(['radio', 'checkbox', 'switch', 'menuitemradio', 'menuitemcheckbox']);

/** "Anytime £42 a month": what a choice costs or how long it takes. */
function addOffer(facts: Fact[], [label]: Label[]): void {
  const about = label?.text ?? '';
  for (const { kind, value } of formsIn(about))
    for (const name of callsFor(kind)) facts.push({ label: name, value, about, weight: 0.9 });
}

/** A row of a label and a value, or of several such pairs, in a table without column names. */
function addPairs(facts: Fact[], row: SnapshotNode, about: string): void {
  const cells = row.children.filter((cell) => cell.role !== 'text').map(textOf);
  if (cells.length < 2 || cells.length % 2 !== 0 || takesValue(row)) return;
  const areSeveral = cells.length > 2;
  if (areSeveral && !areLabelled(row)) return;
  for (let at = 0; at < cells.length; at += 2) {
    const [label, value] = [cells[at] as string, cells[at + 1] as string];
    if (label.length <= SHORT)
      facts.push({ label: trim(label), value, about, weight: areSeveral ? 0.95 : 1 });
  }
}

/** Whether every other cell of a table may name the next one: no column has a name, no two labels are the same, and none is a number. */
function areLabelled(row: SnapshotNode): boolean {
  const table = ancestor(row, (role) => role === 'table', 3);
  const rows = [...walk(table ?? row)].filter(({ role }) => role === 'row');
  const labels = rows.flatMap(({ children }) => children.filter((_, i) => i % 2 === 0).map(textOf));
  return (
    rows.every(({ children }) => children.every(({ role }) => role === 'cell' || role === 'rowheader')) &&
    labels.every((label) => /^\p{L}/u.test(label) && label.length <= LABEL) &&
    new Set(labels).size === labels.length
  );
}

const LABEL = 30;

function addMembers(facts: Fact[], { collection, members }: Group, words: string[]): void {
  for (const { title, text, fields, words: shown } of members) {
    if (members.length > LONG && !words.some((word) => shown.has(word))) continue;
    const about = `${collection.title} ${collection.columns.join(' ')} ${text}`;
    for (const { names, value } of fields)
      for (const [i, label] of names.entries())
        facts.push({ label, value, about, weight: value === title ? 0.8 : i === 0 ? 1 : 0.9 });
    if (title !== text) facts.push({ label: title, value: text, about, weight: 0.7 });
  }
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
  const value = saidIn(node);
  for (const label of words.split(' ')) facts.push({ label, value, about: node.name, weight: 0.85 });
  if (node.name !== '') facts.push({ label: node.name, value, about: '', weight: 0.9 });
}

/** "Badge 4471 was printed", "order no. A-1207", "code 77-41-K". */
const NUMBERED =
  /\b(\p{L}{3,})\s+(?:number\s+|no\.?\s*|nr\.?\s*|[#№]\s*)?((?:\p{Lu}{1,4}-?)?\d+(?:-[\p{Lu}\d]+)*)\b(?![.,:/]\d|\s*[%€$£°]|\s(?:m|km|cm|mm|kg|g|h|met(?:re|er)s?|miles?|feet|min(?:ute)?s?|hours?|days?|nights?|weeks?|months?|years?|people|persons?|euros?|lit(?:re|er)s?|pieces)\b)/gu;

/** Without its name and its controls. */
function saidIn({ name, text = '', children }: SnapshotNode): string {
  const told = children.filter(({ role }) => role !== 'button').map(saidIn);
  return [...told, children.length === 0 ? text || name : text]
    .filter((one) => one !== '' && one !== name)
    .join(' ');
}

/** "Total: 148 €", "3 items left", "2 × Bread knife", "Your balance is 12 €" in one text. */
function addLines(facts: Fact[], text: string | undefined, about: string): void {
  for (const part of text?.split(/(?<=[.;!?])\s+|\s+[|·•]\s+/) ?? []) {
    const match = /^\s*([^:]{1,60}?)\s*:\s+(.+)$/.exec(part) ?? /^\s*([^=]{1,40}?)\s*=\s*(.+)$/.exec(part);
    if (match) facts.push({ label: match[1] as string, value: trim(match[2] as string), about, weight: 1 });
    const count = /^\s*(\d[\d.,]*)\s+(?:[x×]\s+)?(\p{L}[\p{L} ]{1,40})$/u.exec(part);
    if (count) facts.push({ label: count[2] as string, value: count[1] as string, about, weight: 0.97 });
    for (const [, noun, number] of part.matchAll(NUMBERED))
      facts.push({ label: noun as string, value: number as string, about: `${part} ${about}`, weight: 0.9 });
    const noted = /\((\d[\d.,]*)\s+(\p{L}[\p{L} ]{1,30})\)$/u.exec(part);
    if (noted)
      facts.push({ label: noted[2] as string, value: noted[1] as string, about: part, weight: 0.97 });
    const is =
      /^\s*(?:your |the |our |my )?(.{2,50}?)\s+(?:is|are|was|comes to)\s+(.{1,200}?)[.!]?\s*$/i.exec(part);
    // "Which colour is it?" tells of nothing.
    if (is && !/\?\s*$/.test(part))
      facts.push({ label: is[1] as string, value: is[2] as string, about, weight: 0.9 });
  }
}

/** What is to be filled in tells nothing. */
const takesValue = (node: SnapshotNode): boolean => [...walk(node)].some(({ role }) => TAKES_VALUE.has(role));
const TAKES_VALUE = new Set(['textbox', 'combobox', 'listbox', 'searchbox']);

const NO_VALUE = new Set(['button', 'heading', 'table', 'grid', 'rowgroup']);

/** A short text and what follows it in the same parent; a heading and what stands under it. */
function addNeighbours(facts: Fact[], node: SnapshotNode, about: string): void {
  const isText = isProse(node);
  for (const [at, child] of node.children.entries()) {
    const next = node.children[at + 1];
    // Half of a sentence names nothing.
    if (isText && wordsOf(textOf(child)).length > 2 && !/:$/.test(textOf(child))) continue;
    if (next === undefined || node.role === 'row' || child.role === 'cell') continue;
    const label = textOf(child).trim();
    const value = textOf(next).trim();
    if (label === '' || value === '' || label.length > SHORT || /:$/.test(value) || NO_VALUE.has(next.role))
      continue;
    if (child.role === 'heading' && takesValue(next)) continue;
    if (TELLS_ITSELF.test(label)) continue;
    // What was typed into a search names nothing.
    if (child.children.length > 0 && takesValue(child)) continue;
    // Of two folders side by side neither is in the other.
    if (child.pointer === true && next.pointer === true) continue;
    // Nor does a line of several things name the next one.
    if (child.children.length > 1 && shapeOf(child) === shapeOf(next)) continue;
    const weight = weightOf(child, label);
    if (weight > 0) facts.push({ label: trim(label).replace(/\?$/, ''), value, about, weight });
  }
}

/** "Deposit: €350", "Lise: Next we read it.": it has what it names in it. */
const TELLS_ITSELF = /^\p{L}[^:]*:\s+\S|^(?:\S+\s+){3,}\S+\.$/u;

const WEIGHTS: Record<string, number> = { term: 1, heading: 0.84, rowheader: 1, columnheader: 0 };

/** How surely a text names what follows it; several things to click name nothing together. */
function weightOf({ role, children }: SnapshotNode, label: string): number {
  if (children.length > 1 && children.every(({ pointer }) => pointer === true)) return 0;
  // What follows a closed part of the page is not in it, nor named by several such.
  if (role === 'group' && children.length === 1) return 0;
  if (children.length > 1 && children.some((child) => child.children.length > 0)) return 0;
  const known = WEIGHTS[role];
  if (known !== undefined) return known;
  if (/:$/.test(label)) return 1;
  if (role === 'button') return /\?$/.test(label) ? 0.95 : 0;
  return role === 'text' || role === 'generic' || role === 'strong' ? 0.88 : 0;
}

function trim(text: string): string {
  return text.replace(/[\s:]+$/, '').trim();
}
