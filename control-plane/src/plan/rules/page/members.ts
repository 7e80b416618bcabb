// SPDX-License-Identifier: MIT
// Members of collections with their fields: a row's cells under their column names, and what a card or a message shows, under the
// names that the page gives it ("Price: 4 €", "12 likes") or that its kind tells (an amount of money is a price).
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { kindsOf, partsOfLine } from '../language/amounts.ts';
import { KIND_OF_ROLE } from '../language/lexicon.ts';
import { wordsOf } from '../language/text.ts';
import { type Collection, collectionsOf, titleOf } from './items.ts';
import { textOf } from './labels.ts';

export interface Field {
  /** As the page calls it, and what kind of value it is; may be empty. */
  name: string;
  value: string;
}

export interface Member {
  node: SnapshotNode;
  title: string;
  fields: Field[];
  /** All that it shows. */
  text: string;
  words: Set<string>;
}

export interface Group {
  collection: Collection;
  members: Member[];
  /** The words that tell what its members are: its name, its heading, its columns, and what all members show. */
  about: string[];
}

const groups = new WeakMap<SnapshotNode, Group[]>();

/** Every collection of the page, in document order. */
export function groupsOf(root: SnapshotNode): Group[] {
  const known = groups.get(root);
  if (known !== undefined) return known;
  const found = collectionsOf(root).map(groupOf);
  groups.set(root, found);
  return found;
}

function groupOf(collection: Collection): Group {
  const { items, columns, title } = collection;
  const leaves = items.map(leavesOf);
  const constant = constantsOf(leaves);
  const members = items.map((node, i): Member => {
    const text = textOf(node);
    const fields =
      columns.length > 0 ? cellsOf(node, columns) : fieldsOf(leaves[i] as SnapshotNode[], constant);
    return {
      node,
      title: titleOf(node),
      fields: [...fields, ...countsOf(node), ...stateOf(node)],
      text,
      words: new Set(wordsOf(text)),
    };
  });
  const named = new Set(
    members.slice(0, 20).flatMap(({ fields }) => fields.flatMap(({ name }) => wordsOf(name))),
  );
  const common =
    members.length < 2
      ? []
      : [...(members[0] as Member).words].filter((word) => members.every(({ words }) => words.has(word)));
  return {
    collection,
    members,
    about: [...wordsOf(title), ...wordsOf(columns.join(' ')), ...named, ...common],
  };
}

/** What shows text and is no control, in reading order. */
function leavesOf(item: SnapshotNode): SnapshotNode[] {
  return [...walk(item)].filter((node) => {
    const kind = KIND_OF_ROLE[node.role];
    const control = kind !== undefined && kind !== 'link' && kind !== 'heading' && kind !== 'option';
    return (
      !control &&
      (node.text !== undefined || (node.name !== '' && node.children.every(({ role }) => role === 'text')))
    );
  });
}

const shownBy = (leaf: SnapshotNode): string => (leaf.text ?? leaf.name).trim();

/** Texts that most members show: names of fields rather than values. */
function constantsOf(leaves: SnapshotNode[][]): Set<string> {
  const counts = new Map<string, number>();
  for (const own of leaves)
    for (const text of new Set(own.map(shownBy))) counts.set(text, (counts.get(text) ?? 0) + 1);
  const least = Math.max(2, leaves.length * 0.8);
  return new Set([...counts].flatMap(([text, count]) => (count >= least && !/\d/.test(text) ? [text] : [])));
}

function cellsOf(row: SnapshotNode, columns: string[]): Field[] {
  const cells = row.children.filter(({ role }) => role !== 'text');
  return cells.flatMap((cell, i) => {
    const value = textOf(cell).trim();
    const onlyControls = cell.children.length > 0 && cell.children.every(({ role }) => role === 'button');
    return value === '' || onlyControls ? [] : [{ name: columns[i] ?? '', value }];
  });
}

function fieldsOf(leaves: SnapshotNode[], constant: Set<string>): Field[] {
  const fields: Field[] = [];
  let label = '';
  for (const leaf of leaves) {
    const shown = shownBy(leaf);
    const ends = /^([^:]{1,40}):$/.exec(shown);
    if (leaf.role === 'term' || ends !== null || (constant.has(shown) && leaves.length > 1)) {
      label = ends?.[1] ?? shown;
      continue;
    }
    for (const [i, part] of partsOfLine(shown).entries())
      fields.push(named(i === 0 && label !== '' ? label : part.name, part.value, fields.length));
    label = '';
  }
  return fields;
}

/** What members show in their first places without a name. */
const PLACES = ['name title sender', 'subject', 'preview text'];

function named(name: string, value: string, place: number): Field {
  const kinds = kindsOf(value);
  const told = name === '' && kinds === '' && /\p{L}/u.test(value) ? (PLACES[place] ?? '') : name;
  return { name: `${told} ${kinds}`.trim(), value };
}

/** "Like (3)": what a control of it counts. */
function countsOf(item: SnapshotNode): Field[] {
  return [...walk(item)].flatMap(({ role, name }) => {
    const match =
      role === 'button' || role === 'link' ? /^(\p{L}[\p{L} ]{1,30}?)\s*\((\d+)\)$/u.exec(name) : null;
    return match === null ? [] : [{ name: match[1] as string, value: match[2] as string }];
  });
}

/** Whether it is ticked, selected or marked. */
function stateOf(item: SnapshotNode): Field[] {
  for (const node of walk(item)) {
    if (node.role === 'checkbox' || node.role === 'radio' || node.role === 'switch')
      return [
        { name: 'done ticked checked completed finished', value: node.checked === true ? 'yes' : 'no' },
      ];
  }
  return [];
}
