// SPDX-License-Identifier: MIT
// "The second link in the footer": parts of a page that are called by where they stand, whether they are marked up as such or not.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { numberOf, ordinalOf } from '../language/numbers.ts';
import { wordsOf } from '../language/text.ts';
import { textOf } from './labels.ts';
import { isWithin, type PageModel, takesClicks } from './model.ts';
import { underTitle } from './under-title.ts';

const SAID =
  /\s+(?:in|inside|within|on|from|at|of)\s+(?:the\s+)?(?:page\s+)?(footer|header|side ?bar|navigation)(?:\s+(?:bar|menu))?(?:\s+of (?:the|this) page)?$/i;
/** The landmarks of WAI-ARIA that are meant. */
const ROLES: Record<string, string> = {
  footer: 'contentinfo',
  header: 'banner',
  sidebar: 'complementary',
  navigation: 'navigation',
};

/** What is said of something in such a part, and the part; undefined where none is told, or the page has none or several. */
export function areaTold(
  phrase: string,
  { root }: PageModel,
): { phrase: string; part: SnapshotNode } | undefined {
  const numbered = nthParagraph(phrase, root) ?? numberedPart(phrase, root) ?? underTitle(phrase, root);
  if (numbered !== undefined) return numbered;
  const match = SAID.exec(phrase);
  const area = match?.[1]?.toLowerCase().replace(' ', '') ?? '';
  if (match === null) return undefined;
  const [landmark, ...more] = [...walk(root)].filter(({ role }) => role === ROLES[area]);
  const part = landmark ?? (area === 'footer' ? lastPart(root) : undefined);
  return part === undefined || more.length > 0 ? undefined : { phrase: phrase.slice(0, match.index), part };
}

const IN_PARAGRAPH =
  /\s+(?:in|inside|within|of|from) (?:the )?([\p{L}\d]+)( (?:to |from )?(?:the )?last)? (?:paragraph|passage)(?: of (?:the|this) (?:page|text))?$/iu;

/** "The link in the second paragraph": of those that hold some text. */
function nthParagraph(
  phrase: string,
  root: SnapshotNode,
): { phrase: string; part: SnapshotNode } | undefined {
  const [said = '', place = '', fromEnd] = IN_PARAGRAPH.exec(phrase) ?? [];
  const ordinal = ordinalOf(place);
  const number = ordinal !== undefined && fromEnd !== undefined ? -ordinal : ordinal;
  const told = [...walk(root)].filter((node) => node.role === 'paragraph' && textOf(node).length > SHORT);
  const part = number === undefined ? undefined : told.at(number < 0 ? number : number - 1);
  return part === undefined ? undefined : { phrase: phrase.slice(0, -said.length), part };
}

/** A line such as a status is no paragraph. */
const SHORT = 20;

const IN_NUMBERED = /\s+(?:in|inside|within|on|from|at|of)\s+(?:the\s+)?([\p{L}\d]+)\s+([\p{L}\d]+)$/iu;

/** "In the third example", "of step 2": what stands under the one heading that is so numbered. */
function numberedPart(
  phrase: string,
  root: SnapshotNode,
): { phrase: string; part: SnapshotNode } | undefined {
  const [said = '', first = '', second = ''] = IN_NUMBERED.exec(phrase) ?? [];
  const place = ordinalOf(first);
  const number = place ?? numberOf(second);
  const noun = (place === undefined ? first : second).toLowerCase();
  if (number === undefined || number < 1 || noun === '') return undefined;
  const headings = [...walk(root)].filter(({ role, name }) => role === 'heading' && numberIn(name, noun));
  const parts = headings.flatMap((heading) => {
    const part = numberIn(heading.name, noun) === number ? partUnder(heading, headings) : undefined;
    return part !== undefined && [...walk(part)].some(isControl) ? [part] : [];
  });
  const [part, ...more] = parts;
  return part === undefined || more.length > 0 ? undefined : { phrase: phrase.slice(0, -said.length), part };
}

/** A text about an example has its heading, too. */
const isControl = (node: SnapshotNode): boolean =>
  takesClicks(node) || /^(?:button|textbox|checkbox|radio|combobox|option|slider|switch)$/.test(node.role);

/** What holds a heading and none of the others. */
export function partUnder(heading: SnapshotNode, all: SnapshotNode[]): SnapshotNode | undefined {
  let part = heading;
  const holdsOther = (node: SnapshotNode): boolean =>
    all.some((other) => other !== heading && isWithin(other, node));
  while (part.parent !== undefined && !holdsOther(part.parent)) part = part.parent;
  return part === heading || part.parent === undefined ? undefined : part;
}

/** "Example 3: a grid" is the 3rd example. */
function numberIn(name: string, noun: string): number | undefined {
  const [word = '', number = ''] = wordsOf(name);
  return word === noun ? numberOf(number) : undefined;
}

/** The last of the parts that stand one below the other, where it has something to click. */
function lastPart(root: SnapshotNode): SnapshotNode | undefined {
  let whole = root;
  while (whole.children.length === 1 && whole.children[0] !== undefined) whole = whole.children[0];
  const last = whole.children.at(-1);
  return last !== undefined && [...walk(last)].some((node) => node.role === 'link' || takesClicks(node))
    ? last
    : undefined;
}
