// SPDX-License-Identifier: MIT
// "Report a missed collection": of several forms of a page, each under a heading of its own, the one whose heading is said.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { partUnder } from './areas.ts';
import type { PageModel } from './model.ts';

const LIKE = 0.9;
const FIELDS = /^(?:textbox|searchbox|combobox|listbox|spinbutton|checkbox|radio|slider|switch)$/;

export interface FormTold {
  heading: RegExp;
  /** What stands under it. */
  part: SnapshotNode;
}

/** Undefined where the page has one form only, or the heading of none, or of several, is said. */
export function formTold(said: string, { root }: PageModel): FormTold | undefined {
  const headings = [...walk(root)].filter(({ role }) => role === 'heading');
  const forms = headings.flatMap((heading) => {
    const part = partUnder(heading, headings) ?? stretchUnder(heading);
    return part !== undefined && isForm(part) ? [{ heading, part }] : [];
  });
  if (forms.length < 2) return undefined;
  const words = wordsOf(said);
  const [only, ...more] = forms.filter(({ heading }) => isSaid(heading.name, words));
  return only === undefined || more.length > 0
    ? undefined
    : { heading: asSaid(only.heading.name), part: only.part };
}

/** The words of a title side by side, whatever small words stand between them. */
const asSaid = (title: string): RegExp =>
  new RegExp(
    `\\b${wordsOf(title)
      .filter((word) => !STOP_WORDS.has(word))
      .join('s?(?: (?:a|an|the|my|your|our))? ')}s?\\b`,
    'i',
  );

/** All that the heading says, in two words at least, or in the first that is said. */
function isSaid(title: string, said: string[]): boolean {
  const words = wordsOf(title).filter((word) => !STOP_WORDS.has(word));
  const [first = ''] = said;
  const isLike = (word: string, other: string): boolean => likeness(other, word) >= LIKE;
  return words.length > 1
    ? words.every((word) => said.some((other) => isLike(word, other)))
    : words.some((word) => isLike(word, first));
}

/** From the heading to the next one beside it; undefined where nothing stands there. */
function stretchUnder(heading: SnapshotNode): SnapshotNode | undefined {
  const siblings = heading.parent?.children ?? [];
  const from = siblings.indexOf(heading);
  const next = siblings.findIndex(({ role }, at) => at > from && role === 'heading');
  const children = siblings.slice(from, next < 0 ? siblings.length : next);
  const last = children.at(-1);
  return last === undefined || children.length < 2
    ? undefined
    : { role: 'group', name: '', children, order: heading.order, end: last.end, ...parentOf(heading) };
}

const parentOf = ({ parent }: SnapshotNode): Pick<SnapshotNode, 'parent'> =>
  parent === undefined ? {} : { parent };

/** Takes something, and has something to press. */
function isForm(part: SnapshotNode): boolean {
  const roles = [...walk(part)].map(({ role }) => role);
  return roles.includes('button') && roles.some((role) => FIELDS.test(role));
}
