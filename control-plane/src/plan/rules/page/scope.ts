// SPDX-License-Identifier: MIT
// The part of the page that a sentence is about: "in the Shipping section, …", "for the user @yuki, …".
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { ITEM_NOUNS, KIND_OF_ROLE, STOP_WORDS, STRUCTURE_NOUNS } from '../language/lexicon.ts';
import { stem, wordsOf } from '../language/text.ts';
import type { Match, PageModel } from './model.ts';
import { alike, thoseOf } from './own.ts';
import { anchorsFor } from './relate.ts';

/** Places in document order, from the first to before the last. */
interface Range {
  from: number;
  to: number;
}

const OUTSIDE = 0.85;

/** How a user is told from others; the stop behind it ends the sentence. */
const HANDLE = /@[\p{L}\p{N}_.-]*[\p{L}\p{N}_]/u;

/** `matches` with those outside that part behind; as they are where the page has no such part. */
export function within(matches: Match[], scope: string, model: PageModel): Match[] {
  const handle = HANDLE.exec(scope)?.[0];
  const told = handle ?? tellingPart(scope);
  const own = new Set(thoseOf(alike(matches), told).map(({ element }) => element));
  const shown = handle === undefined ? numberedIn(scope, model) : showing(handle, model);
  const anchors = shown.length > 0 ? shown : anchorsFor(told, model).map(({ node }) => node);
  const around = handle !== undefined && shown.length > 0 ? partsWith(shown, matches) : anchors.map(partOf);
  const isAll = around.some((part) => matches.every(({ element }) => isIn(part, element.node)));
  const below = isAll ? anchors.flatMap((anchor) => partBelow(anchor) ?? []) : [];
  const parts = below.length > 0 ? below : around;
  const ranges = own.size > 0 && shown.length === 0 ? [] : parts;
  const inside = ({ element }: Match): boolean =>
    (shown.length === 0 && own.has(element)) || ranges.some((range) => isIn(range, element.node));
  if (!matches.some((match) => match.score >= 0.6 && inside(match))) return matches;
  return matches
    .map((match) => (inside(match) ? match : { ...match, score: match.score * OUTSIDE }))
    .sort((a, b) => b.score - a.score || a.element.node.order - b.element.node.order);
}

const CALLED = 0.85;

/**
 * The part that stands under what a scope names, in which members are counted: "in the list of the most read articles, the second headline".
 * @returns Undefined where several parts are called so, or it is the whole page.
 */
export function partNamed(scope: string, model: PageModel): SnapshotNode | undefined {
  const plain = scope
    .replace(/^(?:the|my|our) /i, '')
    .replace(/^(?:list|section|part|table) of (?:the )?/i, '');
  for (const name of [plain, plain.replace(/ \S+$/, ''), plain.replace(/ \S+ \S+$/, '')]) {
    const [anchor, ...more] = anchorsFor(name, model).filter(({ score }) => score >= CALLED);
    if (anchor === undefined || more.length > 0) continue;
    const { from, to } = partOf(anchor.node);
    let part = anchor.node;
    while (part.parent !== undefined && part.end < to) part = part.parent;
    const begins = part.order === from || (part.children[0]?.end ?? 0) > anchor.node.order;
    return begins && part.end === to && part.parent !== undefined ? part : undefined;
  }
  return undefined;
}

const isIn = ({ from, to }: Range, { order }: SnapshotNode): boolean => order >= from && order < to;

/** Where "@gus" stands, which is not "@gustav". */
function showing(handle: string, { root }: PageModel): SnapshotNode[] {
  return [...walk(root)].filter(({ text = '', name }) =>
    (text || name)
      .toLowerCase()
      .split(/\s+/)
      .some((word) => HANDLE.exec(word)?.[0] === handle.toLowerCase()),
  );
}

/** The smallest parts of the page that hold both one of the nodes and a match: the post of a user, not the page that speaks of all. */
function partsWith(nodes: SnapshotNode[], matches: Match[]): Range[] {
  const heldBy = ({ order, end }: SnapshotNode): number =>
    matches.filter(({ element: { node } }) => node.order >= order && node.order < end).length;
  const parts = nodes.map((node) => {
    let at = node;
    while (at.parent !== undefined && heldBy(at) === 0) at = at.parent;
    return at;
  });
  const least = Math.min(...parts.map(heldBy));
  return parts.filter((part) => heldBy(part) === least).map(({ order, end }) => ({ from: order, to: end }));
}

/** "Question 2" where a text begins with "2.". */
function numberedIn(scope: string, { root }: PageModel): SnapshotNode[] {
  const number = /^(?:the\s+)?(?:question|step|item|section|part|point|number)\s+(\d+)$/i.exec(
    scope.trim(),
  )?.[1];
  if (number === undefined) return [];
  const begins = new RegExp(`^(?:question |q)?${number}[.):]\\s`, 'i');
  return [...walk(root)].filter((node) => begins.test(node.text ?? node.name));
}

/** "The user @yuki" → "yuki", "the settings page" → "settings": what the page shows of it. */
function tellingPart(scope: string): string {
  const words = wordsOf(scope).filter((word) => !STOP_WORDS.has(word));
  const telling = words.filter((word) => !ITEM_NOUNS.has(stem(word)) && !STRUCTURE_NOUNS.has(stem(word)));
  return (telling.length > 0 ? telling : words).join(' ');
}

/** What a heading stands over, what a named group holds, else the nearest part with something to act on. */
function partOf(node: SnapshotNode): Range {
  if (node.role === 'heading') return underHeading(node);
  let at: SnapshotNode | undefined = node;
  while (at?.parent !== undefined && !holdsControl(at, node)) at = at.parent;
  return { from: at.order, to: at.end };
}

/** Of text that stands over something, without being a heading: what is below it, up to the next such text; undefined where that is no end. */
function partBelow(node: SnapshotNode): Range | undefined {
  let text = node;
  while (text.parent !== undefined && !holdsControl(text.parent, text)) text = text.parent;
  const siblings = text.parent?.children ?? [];
  const behind = siblings.slice(siblings.indexOf(text) + 1);
  const first = behind.findIndex((one) => isControl(one));
  const next =
    first < 0 ? undefined : behind.slice(first).find((one) => one.role === text.role && !isControl(one));
  return next && { from: node.order, to: next.order };
}

const isControl = (node: SnapshotNode): boolean =>
  KIND_OF_ROLE[node.role] !== undefined || node.pointer === true || holdsControl(node, node);

/** What stands over the next heading of its level, or a higher one. */
export function underHeading(heading: SnapshotNode): Range {
  let section = heading;
  while (section.parent !== undefined && section.parent.children.length === 1) section = section.parent;
  const siblings = section.parent?.children ?? [];
  const next = siblings
    .slice(siblings.indexOf(section) + 1)
    .find(({ role, level }) => role === 'heading' && (level ?? 9) <= (heading.level ?? 9));
  return { from: heading.order, to: next?.order ?? section.parent?.end ?? heading.end };
}

function holdsControl(part: SnapshotNode, told: SnapshotNode): boolean {
  return part.children.some(
    (child) =>
      (child !== told && (KIND_OF_ROLE[child.role] !== undefined || child.pointer === true)) ||
      holdsControl(child, told),
  );
}
