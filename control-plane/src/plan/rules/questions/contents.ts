// SPDX-License-Identifier: MIT
// "Which puddings are there?", "what is in the starter box?": what stands under a part of the page that is called so and is open.
import type { SnapshotNode } from '../../snapshot.ts';
import { stepsOf } from '../language/places.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { contentsOf } from '../page/branches.ts';
import { isHeader } from '../page/collections.ts';
import { disclosureOf } from '../page/disclosure.ts';
import { textOf } from '../page/labels.ts';
import type { Element, PageModel } from '../page/model.ts';

const WHOSE = [
  /^(?:which|what)\s+(.+?)\s+(?:(?:are|is)\s+(?:there|on offer|offered|available|listed|served)|(?:do|does|can)\s+(?:you|they|we|i)\s+\p{L}+)$/iu,
  /^what(?:'s|\s+is|\s+are)\s+(?:there\s+)?(?:in|inside|under)\s+(?:the\s+|my\s+|our\s+)?(.+)$/i,
  /^(?:which|what)\s+(?:\p{L}+\s+)?(?:is|are)\s+(?:there\s+|\p{L}+ed\s+)?(?:in|under|inside)\s+(?:the\s+)?(.+)$/iu,
  /^(?:which|what)\s+\p{L}+\s+(?:in|under|inside)\s+(?:the\s+)?(.+?)\s+(?:is|are)\s+(?:there|kept|shown|\p{L}+ed)\b.*$/iu,
  /^what\s+does\s+(?:the\s+|my\s+|our\s+)?(.+?)\s+(?:contain|include|hold|offer)$/i,
];
/** "The folder Summer", "the Summer folder". */
const CLASS =
  /^(?:folder|directory|section|tab|branch|menu|category|group)\s+(?=\S)|\s+(?:folder|directory|section|tab|branch|menu|category|group)$/gi;
const SAME = 0.9;
const MOST = 12;
const LONGEST = 80;

/** The things in it, as the page lists them; undefined where nothing open is called so. */
export function contentsAsked(question: string, { elements }: PageModel): string | undefined {
  const name = WHOSE.map((form) => form.exec(question)?.[1]).find((one) => one !== undefined);
  if (name === undefined) return undefined;
  const words = wordsOf((stepsOf(name).at(-1) ?? name).replace(CLASS, ''));
  const [head, ...more] = elements.filter((element) => isCalled(element, words) && isOpen(element));
  const told = head === undefined || more.length > 0 ? [] : thingsUnder(head);
  return told.length === 0 ? undefined : `${told.slice(0, MOST).join(', ')}.`;
}

function isCalled({ name }: Element, words: string[]): boolean {
  const shown = wordsOf(name);
  return (
    shown.length === words.length && words.every((word, i) => likeness(word, shown[i] as string) >= SAME)
  );
}

const isOpen = (element: Element): boolean =>
  element.kind === 'heading' || element.node.role === 'caption' || disclosureOf(element)?.open === true;

/** What is in a branch; else what follows in the same part of the page, up to the next of its kind. */
function thingsUnder(element: Element): string[] {
  const head = element.node;
  const twigs = element.kind === 'treeitem' ? contentsOf(element) : undefined;
  if (twigs !== undefined) return twigs.children.map(textOf);
  const siblings = head.parent?.children ?? [];
  const behind = siblings.slice(siblings.indexOf(head) + 1);
  const end = behind.findIndex(({ role, pointer }) => role === head.role && pointer === head.pointer);
  const things = (end < 0 ? behind : behind.slice(0, end)).flatMap(itemsOf);
  return things.map((thing) => textOf(thing).slice(0, LONGEST)).filter((text) => text !== '');
}

const LISTS = new Set(['list', 'table', 'grid', 'rowgroup', 'group', 'tree', 'region', 'tabpanel']);

/** The items of a list, else the thing itself. */
const itemsOf = (node: SnapshotNode): SnapshotNode[] =>
  LISTS.has(node.role) ? node.children.flatMap(itemsOf) : isHeader(node) ? [] : [node];
