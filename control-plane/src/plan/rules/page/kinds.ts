// SPDX-License-Identifier: MIT
// What a page has of a kind of thing that is called by what it is: links, buttons, tabs, files.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { stem } from '../language/text.ts';
import { isHeader } from './collections.ts';
import { disclosureOf, plainName } from './disclosure.ts';
import { textOf } from './labels.ts';
import type { Element, PageModel } from './model.ts';
import { tabsOf } from './tabs.ts';

/** Kinds that have two words, by the one that they have here. */
const OF_TWO_WORDS: readonly [RegExp, string][] = [
  [/\bradio buttons?\b/i, 'radios'],
  [/\b(?:check|tick)[ -]?box(es)?\b/i, 'checkbox$1'],
  [/\b(?:drop[ -]?down|select|combo)(?:[ -]?(?:list|menu|box|field))?(?:s|es)?\b/i, 'dropdowns'],
];

/** "How many drop-down lists": one word for what has two. */
export const kindSaid = (phrase: string): string =>
  OF_TWO_WORDS.reduce((said, [words, word]) => said.replace(words, word), phrase);

const ROLES: Record<string, string[]> = {
  link: ['link'],
  button: ['button'],
  row: ['row'],
  checkbox: ['checkbox'],
  box: ['checkbox'],
  image: ['img'],
  picture: ['img'],
  tab: ['tab'],
  field: ['textbox', 'searchbox', 'spinbutton', 'combobox'],
  textbox: ['textbox'],
  heading: ['heading'],
  table: ['table'],
  column: ['columnheader'],
  option: ['option', 'radio'],
  radio: ['radio'],
  dropdown: ['combobox'],
  paragraph: ['paragraph'],
  dialog: ['dialog'],
};

/** A button, or words that are clicked like one. */
export const isButton = ({ kind, node }: Pick<Element, 'kind' | 'node'>): boolean =>
  kind === 'button' || (kind === 'text' && node.pointer === true);

const FILE = /^\S(?:.*\S)?\.\p{L}\w{1,4}\b/u;

/** A picture of a sheet, a photo or a sound stands before its name. */
const PICTURED = /^(?:[📄📃📝🗎📰🖼📷🎵🎬📕📊])/u;
/** Shows the picture of a folder first. */
export const isFolderSign = (text: string): boolean => /^[📁📂🗀🗁]/u.test(text);
const isFolding = (element: Element): boolean => disclosureOf(element) !== undefined;

/** In document order; undefined where the noun is none for such a kind. */
export function nodesOfKind(noun: string, model: PageModel): SnapshotNode[] | undefined {
  const word = stem(noun.toLowerCase());
  if (word === 'tab') return tabsOf(model).map(({ node }) => node);
  if (word === 'file')
    return linesOf(
      model,
      (one) => one.kind !== 'choice' && (FILE.test(plainName(one)) || PICTURED.test(one.name)),
    );
  if (word === 'folder') return linesOf(model, (one) => isFolding(one) || isFolderSign(one.name));
  if (word === 'section') return linesOf(model, isFolding);
  const roles = ROLES[word];
  return roles && [...walk(model.root)].filter((node) => roles.includes(node.role) && !isHeader(node));
}

/** Without what is in another of them, as a name is in its line. */
function linesOf({ elements }: PageModel, isOne: (element: Element) => boolean): SnapshotNode[] {
  const found = elements.filter(isOne).map(({ node }) => node);
  return found.filter((node, i) => !found.slice(0, i).some((other) => textOf(other) === textOf(node)));
}
