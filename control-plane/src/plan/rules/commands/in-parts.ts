// SPDX-License-Identifier: MIT
// "Enter the phone number 415 555 0134": fields side by side that together are called so take a part of it each.
import { type Clause, type Command, clausesFor, isDerived } from '../language/command.ts';
import { wordsOf } from '../language/text.ts';
import { headOver } from '../page/head-over.ts';
import { textOf } from '../page/labels.ts';
import type { Element } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const TELLS =
  /^(?:type|enter|write|put in|fill in|fill out|input|insert|use|give|set|change)\s+(?:(?:the|my|our|your|his|her|their)\s+)?((?:\p{L}+\s+){0,2}(?:number|code|phone|telephone|card|account|iban))(?:\s+(?:is|to|as|of|with))?:?\s+["“]?(\+?\(?\d[\d\s().+/-]*\d)["”]?$/iu;
const GAPS = /[\s().+/-]+/;
const NAMED = 0.8;
/** Say nothing of whose or what number it is. */
const ANY = /^(?:number|code|the|my|new|full|whole)$/;

/** Undefined where a field takes all of it, or there are not as many side by side as it has parts. */
export function inParts(clause: Clause, turn: Turn): Clause[] | undefined {
  const [, noun = '', number = ''] = isDerived(clause) ? [] : (TELLS.exec(clause.source) ?? []);
  const parts = number.split(GAPS).filter((part) => part !== '');
  const own = wordsOf(noun).filter((word) => !ANY.test(word));
  if (parts.length < 2 || own.length === 0 || turn.progress.length > 0) return undefined;
  const fields = turn.model.elements.filter(({ kind, node }) => kind === 'field' && node.role === 'textbox');
  if (fields.some((field) => isCalled(field.name, own)) || turn.score(noun, 'type') >= NAMED)
    return undefined;
  const runs = fields
    .map((_, at) => fields.slice(at, at + parts.length))
    .filter((run) => run.length === parts.length && isRow(run, fields) && isCalled(captionOf(run), own));
  const [only, ...more] = runs;
  if (only === undefined || more.length > 0) return undefined;
  return clausesFor(
    clause,
    only.map(
      (field, i): Command => ({ kind: 'complete', field: pinned(field, field.name), value: `"${parts[i]}"` }),
    ),
  );
}

/** "Telephone" is said "phone". */
const isCalled = (name: string, said: string[]): boolean =>
  said.every((word) => wordsOf(name).some((own) => own.endsWith(word) || word.endsWith(own)));

/** All the empty fields of one part of the page, each within it or in a box of its own there. */
function isRow(run: Element[], fields: Element[]): boolean {
  const place = ({ node }: Element) =>
    node.parent?.children.length === 1 || isBoxed(node) ? node.parent?.parent : node.parent;
  const [first] = run as [Element];
  const around = place(first);
  return (
    around !== undefined &&
    run.every((field) => place(field) === around && !field.node.text && field.node.disabled !== true) &&
    fields.filter((field) => place(field) === around).length === run.length
  );
}

/** Alone among what takes a value. */
const isBoxed = ({ parent, role }: Element['node']): boolean =>
  parent?.children.filter((child) => child.role === role).length === 1 && parent.children.length <= 3;

/** What the part of the page is called, or says before the first of them. */
function captionOf([first]: Element[]): string {
  if (first === undefined) return '';
  const { node } = first;
  const around = [node.parent, node.parent?.parent].flatMap((part) =>
    part === undefined
      ? []
      : part.children.filter(({ order, role }) => order < node.order && !FIELDS.has(role)),
  );
  return [headOver(node), ...around.filter(({ end }) => end <= node.order).map(textOf)].join(' ');
}

const FIELDS = new Set(['textbox', 'combobox', 'spinbutton']);
