// SPDX-License-Identifier: MIT
// "The second form", "the first rental form": one of several parts of a page that are made alike, told by its place among them.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { ITEM_NOUNS, STOP_WORDS } from '../language/lexicon.ts';
import { ordinalOf } from '../language/numbers.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { textOf } from './labels.ts';
import type { PageModel } from './model.ts';

const NOUN = '(?:form|group|section|fieldset|box|panel|card|widget|set|part|block|tree|table)';
/** With groups `at`, `called` and `noun`. */
const NTH = new RegExp(
  String.raw`^(?:the\s+)?(?<at>first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)\s+(?<called>(?:[^\s,]+\s+){0,4}?)(?<noun>${NOUN})$`,
  'i',
);
/** At the end of what is to be done there, or before what something is set to. */
const THERE = new RegExp(
  String.raw`\s+(?:in|of|on|from|inside|within)\s+((?:the\s+)?(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)\s+(?:[^\s,]+\s+){0,4}?${NOUN})(?=$|\s+to\s+\S)`,
  'i',
);
/** The first of these of which the page has several. */
const ROLES = ['form', 'group', 'region', 'article'];
const CONTROLS = new Set(
  'textbox searchbox spinbutton combobox listbox checkbox radio switch slider button treeitem row'.split(' '),
);
/** Those that say by themselves what they are; of a tree each item is a control. */
const OF_NOUN: Record<string, string[]> = { tree: ['tree'], table: ['table', 'grid', 'treegrid'] };
const FEWEST = 2;
const ALIKE = 0.85;

/** Where a clause says that it is to be done in such a part. */
export function partTold(source: string): { what: string; place: string } | undefined {
  const said = source.replace(/[.!?\s]+$/, '');
  const [whole, place] = THERE.exec(said) ?? [];
  return whole === undefined || place === undefined ? undefined : { what: said.replace(whole, ''), place };
}

/** Undefined where the page has no several such parts, or not so many; what is said of them all must be on them. */
export function nthPart(place: string, { root }: PageModel): SnapshotNode | undefined {
  const { at = '', called = '', noun = '' } = NTH.exec(place.trim())?.groups ?? {};
  const ordinal = /^last$/i.test(at) ? -1 : ordinalOf(at.toLowerCase());
  if (ordinal === undefined) return undefined;
  const words = wordsOf(called).filter((word) => !STOP_WORDS.has(word) && !ITEM_NOUNS.has(word));
  const roles = OF_NOUN[noun.toLowerCase()] ?? ROLES;
  const parts = roles.map((role) => alikeParts(role, root)).find(({ length }) => length >= FEWEST) ?? [];
  const such = parts.filter((part) => words.every((word) => isShown(word, part)));
  return such.length < FEWEST ? undefined : such.at(ordinal < 0 ? ordinal : ordinal - 1);
}

/** None that is in another of them, and each with several controls. */
function alikeParts(role: string, root: SnapshotNode): SnapshotNode[] {
  const parts = [...walk(root)].filter((node) => node.role === role && countIn(node) >= FEWEST);
  return parts.filter((part) => !parts.some((other) => other.order < part.order && part.order < other.end));
}

const countIn = (part: SnapshotNode): number =>
  [...walk(part)].filter(({ role }) => CONTROLS.has(role)).length;

const isShown = (word: string, part: SnapshotNode): boolean =>
  wordsOf(`${part.name} ${textOf(part)}`).some((shown) => likeness(word, shown) >= ALIKE);
