// SPDX-License-Identifier: MIT
// "The city in the shipping address": of parts of a form that ask for the same, the one whose heading is said.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { partUnder } from './areas.ts';
import type { PageModel } from './model.ts';

const PLACE = /,?\s*(?<![\p{L}\d])(?:in|under|inside|within|for|of)\s+(?:the|my|your)\s+/giu;
const NOUN = /^\s+(?:section|part|area|form|box|block|panel|half)(?=[\s,.:]|$)/i;
const MOST_WORDS = 4;
const LIKE = 0.9;
const FIELDS = /^(?:textbox|searchbox|combobox|listbox|spinbutton|checkbox|radio|slider|switch)$/;

export interface Section {
  part: SnapshotNode;
  /** What is said without the place. */
  said: string;
  /** "In the shipping address". */
  place: string;
}

/** The part that is told, where there are several with a heading each; undefined where none is, or more than one. */
export function sectionTold(said: string, { root }: PageModel): Section | undefined {
  const places = [...said.matchAll(PLACE)];
  const all = places.length === 0 ? [] : sectionsIn(root);
  if (all.length < 2) return undefined;
  const [only, ...more] = places.flatMap(({ 0: lead, index }) => {
    const meant = sectionAt(said.slice(index + lead.length), all);
    return meant === undefined
      ? []
      : [{ part: meant.part, from: index, to: index + lead.length + meant.length }];
  });
  if (only === undefined || more.length > 0) return undefined;
  const rest = `${said.slice(0, only.from)} ${said.slice(only.to).replace(/^,/, '')}`;
  const place = said.slice(only.from, only.to).replace(/^,?\s*/, '');
  return { part: only.part, said: rest.replace(/\s+/g, ' ').trim(), place };
}

/** The one part that has a heading, a name or a first word of just those words; undefined where none has, or several. */
export function partCalled(name: string, { root }: PageModel): SnapshotNode | undefined {
  const said = wordsOf(name).filter((word) => !STOP_WORDS.has(word));
  const begun = [...walk(root)].flatMap((part): Headed[] => {
    const [first] = part.children;
    const isTitle = first !== undefined && TITLES.has(first.role) && first.children.length === 0;
    return isTitle && holdsFields(part) ? [{ title: first.text ?? first.name, part }] : [];
  });
  const [only, ...more] = [...sectionsIn(root), ...begun].filter(({ title }) =>
    [title, title.split(ASIDE)[0] as string].some(
      (one) => isCalled(one, name) && wordsOf(one).length === said.length,
    ),
  );
  return more.length === 0 ? only?.part : undefined;
}

/** The one that the first words of a name call: "the hallway timer". */
export function partBegun(name: string, model: PageModel): SnapshotNode | undefined {
  const words = name.split(/\s+/);
  return words
    .map((_, i) => partCalled(words.slice(0, words.length - i).join(' '), model))
    .find((part) => part !== undefined);
}

const TITLES = new Set(['text', 'strong', 'generic']);
/** "Living room, now 18.4°": what is told of it now is no part of its name. */
const ASIDE = /[,:(–]/;

const holdsFields = (part: SnapshotNode): boolean => [...walk(part)].some(({ role }) => FIELDS.test(role));

interface Headed {
  title: string;
  part: SnapshotNode;
}

/** The one that the words there call, as many of them as do. */
function sectionAt(words: string, all: Headed[]): { part: SnapshotNode; length: number } | undefined {
  const ends = [...words.matchAll(/[\p{L}\d-]+/gu)]
    .slice(0, MOST_WORDS)
    .map(({ 0: word, index }) => index + word.length);
  for (const end of ends.reverse()) {
    const said = words.slice(0, end);
    const called = all.filter(({ title }) => isCalled(title, said));
    // "Child" is called so rather than "Can your child swim?".
    const just = called.filter(({ title }) => wordsOf(title).length === wordsOf(said).length);
    const [only, ...more] = just.length === 1 ? just : called;
    const noun = NOUN.exec(words.slice(end))?.[0] ?? '';
    if (only !== undefined && more.length === 0) return { part: only.part, length: end + noun.length };
  }
  return undefined;
}

/** All words that are said are of the heading. */
function isCalled(title: string, name: string): boolean {
  const words = wordsOf(name).filter((word) => !STOP_WORDS.has(word));
  const shown = wordsOf(title);
  return words.length > 0 && words.every((word) => shown.some((other) => likeness(word, other) >= LIKE));
}

/** Parts that hold a heading, or have a name, and fields, and no other such part. */
function sectionsIn(root: SnapshotNode): Headed[] {
  const nodes = [...walk(root)];
  const headings = nodes.filter(({ role }) => role === 'heading');
  const named = nodes
    .filter(({ role, name }) => (role === 'group' || role === 'region') && name !== '')
    .map((part) => ({ title: part.name, part }));
  const headed = headings.flatMap((heading) => {
    const part = partUnder(heading, headings);
    return part === undefined ? [] : [{ title: heading.name, part }];
  });
  return [...named, ...headed].filter(({ part }) => holdsFields(part));
}
