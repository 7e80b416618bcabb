// SPDX-License-Identifier: MIT
// "Which puddings are there?", "what is in the starter box?": what stands under a part of the page that is called so and is open.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { stepsOf } from '../language/places.ts';
import { signOf } from '../language/signs.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { contentsOf } from '../page/branches.ts';
import { isHeader } from '../page/collections.ts';
import { disclosureOf, isSummary } from '../page/disclosure.ts';
import { distinct } from '../page/ground.ts';
import { ownText, textOf } from '../page/labels.ts';
import type { Element, PageModel } from '../page/model.ts';
import { wasOpened } from '../turn/explored.ts';
import type { Turn } from '../turn/turn.ts';

const WHOSE = [
  /^(?:which|what)\s+(.+?)\s+(?:(?:are|is)\s+(?:there|on offer|offered|available|listed|served)|(?:do|does|can)\s+(?:you|they|we|i)\s+\p{L}+)$/iu,
  /^what(?:'s|\s+is|\s+are)\s+(?:there\s+)?(?:in|inside|under)\s+(?:the\s+|my\s+|our\s+)?(.+)$/i,
  /^(?:which|what)\s+(?:\p{L}+\s+)?(?:is|are)\s+(?:there\s+|\p{L}+ed\s+)?(?:in|under|inside)\s+(?:the\s+)?(.+)$/iu,
  /^(?:which|what)\s+\p{L}+\s+(?:in|under|inside)\s+(?:the\s+)?(.+?)\s+(?:is|are)\s+(?:there|kept|shown|\p{L}+ed)\b.*$/iu,
  /^what(?:'s|\s+is|\s+(?:do|have)\s+(?:i|we|you)(?:\s+(?:have|got))?)\s+(?:(?:happening|planned|scheduled|on|going on)\s+)?(?:on|for)\s+(?:the\s+)?(\p{L}+)$/iu,
  /^(?:list|name|read(?: out)?|show me|tell me|what are)\s+(?:all\s+)?(?:of\s+)?(?:the\s+)?(?:items|entries|things|contents|commands|points|options)\s+(?:of|in|on|under|inside)\s+(?:the\s+|my\s+)?(.+)$/i,
  /^what\s+does\s+(?:the\s+|my\s+|our\s+)?(.+?)\s+(?:contain|include|hold|offer)$/i,
];
/** "What is in the cupboard besides the maps?" */
const BESIDES =
  /^(.+?),?\s+(?:besides|apart from|other than|except(?: for)?|beside|aside from|as well as|in addition to)\s+(.+)$/i;
/** What is counted is told elsewhere, but seen once that is open. */
const HOW_MANY =
  /^how many\s+\p{L}+\s+(?:are|is|do\s+\p{L}+\s+have)\s+(?:there\s+)?(?:in|inside|under)\s+(?:the\s+)?(.+)$/iu;
/** "The folder Summer", "the Summer folder". */
const CLASS =
  /^(?:folder|directory|section|tab|branch|(?:sub-?)?menu|category|group)\s+(?=\S)|\s+(?:folder|directory|section|tab|branch|(?:sub-?)?menu|category|group)$/gi;
const SAME = 0.9;
const MOST = 12;
const LONGEST = 80;

/** The things in it, as the page lists them; undefined where nothing open is called so. */
export function contentsAsked(question: string, model: PageModel): string | undefined {
  if (HOW_MANY.test(question)) return undefined;
  const [, whole = question, others = ''] = BESIDES.exec(question) ?? [];
  const known = others
    .split(/\s*,\s*|\s+and\s+/)
    .map((one) => wordsOf(one).filter((word) => !STOP_WORDS.has(word)));
  const isKnown = (node: SnapshotNode): boolean =>
    known.some(
      (words) =>
        words.length > 0 &&
        words.every((word) => wordsOf(shownIn(node)).some((one) => likeness(word, one) >= SAME)),
    );
  const things = askedThings(whole, model).filter((node) => !isKnown(node));
  const told = things.filter(({ role }) => role !== 'button').map(shownIn);
  const shown = told.filter((text) => text !== '');
  return shown.length === 0 ? undefined : `${shown.slice(0, MOST).join(', ')}.`;
}

/** "What's", "which items are", asked of a part of the page: the things in it; undefined for any other question, or where it holds none. */
export function contentsOfPart(question: string, { root }: PageModel): string | undefined {
  if (
    !/^(?:what|which(?: \p{L}+)?)(?:'s| is| are)?(?: there)?$/iu.test(question) ||
    root.parent === undefined
  )
    return undefined;
  const told = root.children.map(withoutSigns).filter((text) => /[\p{L}\d]/u.test(text));
  return told.length === 0 ? undefined : `${told.slice(0, MOST).join(', ')}.`;
}

/** What a line says, without what can be pressed for it. */
const withoutSigns = (node: SnapshotNode): string =>
  [...walk(node)]
    .filter(({ children, role }) => children.length === 0 && role !== 'button')
    .filter(({ text = '' }) => signOf(text) === undefined)
    .map(textOf)
    .join(' ')
    .slice(0, LONGEST);

/** Whether some of what is asked for is still behind something closed, that was not opened yet. */
export const isHalfClosed = (question: string, turn: Turn): boolean =>
  askedThings(question, turn.model).some((node) => isSummary(node) && node.parent?.children.length === 1) ||
  calledSo(question, turn.model).some(
    (element) => disclosureOf(element)?.open === false && !wasOpened(element, turn),
  );

function askedThings(question: string, model: PageModel): SnapshotNode[] {
  const open = calledSo(question, model).filter(isOpen);
  const [head, ...more] = distinct(open);
  return head === undefined || more.length > 0 ? [] : thingsUnder(head);
}

function calledSo(question: string, { elements }: PageModel): Element[] {
  const whole = BESIDES.exec(question)?.[1] ?? question;
  const name = [...WHOSE, HOW_MANY].map((form) => form.exec(whole)?.[1]).find((one) => one !== undefined);
  if (name === undefined) return [];
  const words = wordsOf((stepsOf(name).at(-1) ?? name).replace(CLASS, ''));
  return elements.filter((element) => isCalled(element, words));
}

function isCalled({ name }: Element, words: string[]): boolean {
  // "Wed 10" is Wednesday.
  const shown = wordsOf(name).filter((word) => !/^\d+$/.test(word) || words.includes(word));
  return (
    shown.length === words.length && words.every((word, i) => likeness(word, shown[i] as string) >= SAME)
  );
}

const isOpen = (element: Element): boolean =>
  element.kind === 'heading' || element.node.role === 'caption' || disclosureOf(element)?.open === true;

/** What is in a branch; else what follows in the same part of the page, up to the next of its kind. */
function thingsUnder(element: Element): SnapshotNode[] {
  const head = element.node;
  const isBranch =
    BRANCHES.has(element.kind) || LINES.includes(head.role) || LINES.includes(head.parent?.role ?? '');
  const twigs = isBranch ? contentsOf(element) : undefined;
  if (twigs !== undefined) return twigs.children;
  const siblings = head.parent?.children ?? [];
  const behind = siblings.slice(siblings.indexOf(head) + 1);
  const end = behind.findIndex(({ role, pointer }) => role === head.role && pointer === head.pointer);
  return (end < 0 ? behind : behind.slice(0, end)).flatMap(itemsOf);
}

const BRANCHES = new Set<Element['kind']>(['treeitem', 'menuitem']);
const LINES = ['listitem', 'treeitem'];

/** Without what a branch holds, and the sign it has. */
const shownIn = (node: SnapshotNode): string =>
  (LINES.includes(node.role) ? ownText(node) : textOf(node)).replace(/^[·•]\s+/, '').slice(0, LONGEST);

const LISTS = new Set(['list', 'table', 'grid', 'rowgroup', 'group', 'tree', 'region', 'tabpanel']);

/** The items of a list, else the thing itself. */
const itemsOf = (node: SnapshotNode): SnapshotNode[] =>
  LISTS.has(node.role) ? node.children.flatMap(itemsOf) : isHeader(node) ? [] : [node];
