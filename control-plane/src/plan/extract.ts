// SPDX-License-Identifier: MIT
// The members of a table or a list as JSON rows: only what the page shows under the asked names, nothing inferred.
import { LamError } from '../errors.ts';
import { callsFor, formsIn } from './rules/language/quantities.ts';
import { type Collection, collectionsOf, columnsOf, isHeader } from './rules/page/collections.ts';
import { textOf } from './rules/page/labels.ts';
import { titleOf } from './rules/page/titles.ts';
import { parseSnapshot, type SnapshotNode, walk } from './snapshot.ts';

/** Of what an action brings. */
const MAX_CHARS = 3_900;
const MAX_NAMED = 20;

type Row = Record<string, string | null>;
type Members = Pick<Collection, 'items' | 'columns'>;

/**
 * `{"rows": [{field: text or null}], "total": number of members}`; the rows that fit into 3,900 characters.
 * @throws LamError `stale_ref`; `nothing_to_extract` where there are no members; `no_such_field` with what there is.
 */
export function extractRows(
  snapshot: string,
  target: { ref: string; name: string },
  fields: string[],
): string {
  const node = [...walk(parseSnapshot(snapshot))].find(({ ref }) => ref === target.ref);
  if (node === undefined) throw new LamError('stale_ref', `"${target.name}" is no longer on the page.`);
  const members = membersOf(node);
  if (members === undefined)
    throw new LamError('nothing_to_extract', `"${target.name}" holds neither rows nor items.`);
  const readers = fields.map((field) => readerOf(field, members, target.name));
  const rows = members.items.map((item) =>
    Object.fromEntries(fields.map((field, i) => [field, readers[i]?.(item) ?? null])),
  );
  return fitted(rows);
}

function fitted(rows: Row[]): string {
  const total = rows.length;
  let kept = total;
  let text = JSON.stringify({ rows, total });
  while (text.length > MAX_CHARS) {
    kept = Math.min(kept - 1, Math.floor((kept * MAX_CHARS) / text.length));
    text = JSON.stringify({ rows: rows.slice(0, kept), total });
  }
  return text;
}

/** All rows of a table, whichever part they stand in; else the largest collection. */
function membersOf(node: SnapshotNode): Members | undefined {
  const rows = [...walk(node)].filter((inner) => inner.role === 'row' && !isHeader(inner));
  if (rows.length > 0) return { items: rows, columns: columnsOf(node) };
  return collectionsOf(node).reduce<Members | undefined>(
    (largest, one) => (one.items.length > (largest?.items.length ?? 0) ? one : largest),
    undefined,
  );
}

type Reader = (item: SnapshotNode) => string | null;

function readerOf(field: string, { items, columns }: Members, name: string): Reader {
  const at = columnOf(field, columns);
  if (at !== undefined) return (item) => shown(item.children.filter(({ role }) => role !== 'text')[at]);
  const read: Reader = (item) => labelled(item, plain(field));
  if (columns.length === 0 && items.some((item) => read(item) !== null)) return read;
  const offered = columns.length > 0 ? columns : [...new Set(items.flatMap(labelsIn))];
  const list = offered.slice(0, MAX_NAMED).map((label) => `"${label}"`);
  throw new LamError(
    'no_such_field',
    `"${name}" shows nothing named "${field}"; ${list.length > 0 ? `it has ${list.join(', ')}` : 'its items have no names for what they show'}.`,
  );
}

/** The column of that name, else the only one that contains it. */
function columnOf(field: string, columns: string[]): number | undefined {
  const names = columns.map(plain);
  const same = names.indexOf(plain(field));
  if (same >= 0) return same;
  const holding = names.flatMap((name, at) => (name.includes(plain(field)) ? [at] : []));
  return holding.length === 1 ? holding[0] : undefined;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

function shown(node: SnapshotNode | undefined): string | null {
  const text = node === undefined ? '' : textOf(node).trim();
  return text === '' ? null : text;
}

/** What any item has, whatever it calls it. */
const COMMON: [RegExp, Reader][] = [
  [/^(?:title|name|heading)$/, (item) => titleOf(item) || null],
  [/^(?:text|all|everything)$/, shown],
  [
    /^(?:link|url|address|href)$/,
    (item) => [...walk(item)].find(({ url }) => url !== undefined)?.url ?? null,
  ],
];

function labelled(item: SnapshotNode, field: string): string | null {
  for (const [label, value] of labelsAndValues(item)) if (plain(label) === field) return value;
  const common = COMMON.find(([pattern]) => pattern.test(field));
  if (common !== undefined) return common[1](item);
  return formsIn(textOf(item)).find(({ kind }) => callsFor(kind).includes(field))?.value ?? null;
}

function labelsIn(item: SnapshotNode): string[] {
  return [...labelsAndValues(item)].map(([label]) => label);
}

/** "Price: 4 €", a term and its definition, a control and its value. */
function* labelsAndValues(item: SnapshotNode): Generator<[string, string]> {
  for (const node of walk(item)) {
    const line = /^\s*([^:]{1,60}?)\s*:\s+(.+)$/.exec(node.text ?? '');
    if (line !== null) yield [line[1] as string, line[2] as string];
    if (node.name !== '' && node.text !== undefined) yield [node.name, node.text];
    const next = node.parent?.children[node.parent.children.indexOf(node) + 1];
    if (node.role === 'term' && next?.role === 'definition') yield [textOf(node), textOf(next)];
  }
}
