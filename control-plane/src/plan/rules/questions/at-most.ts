// SPDX-License-Identifier: MIT
// "How many animals are allowed at most?", "what is the minimum number of adults?": the bounds that stand beside the field for it, and not what it holds.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness, stem, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import type { Element, PageModel } from '../page/model.ts';

const ASKS = /^(?:how (?:many|much)|what(?:['’]s| is| are)|which is)\b/i;
const MOST =
  /\b(?:at most|maximum|max|the most|highest|largest|greatest|upper limit|limit)\b|^how (?:many|much) .+ (?:can|may) (?:i|we|you|one|be) /i;
const LEAST = /\b(?:at least|minimum|min|the (?:least|fewest)|lowest|smallest|lower limit)\b/i;
/** Words that ask for a bound, and tell of what none. */
const ASKING = new Set(
  `how many much what most least maximum minimum max min highest lowest largest smallest greatest fewest upper lower limit number amount
   allowed permitted possible accepted can may could be i we you one there set choose select enter add book have`.split(
    /\s+/,
  ),
);
const ALIKE = 0.85;
const RANGE = /^\(?(?:from\s+|between\s+)?(\d+)\s*(?:to|and|[-–—])\s*(\d+)\b/i;
const UP_TO = /\b(?:max(?:imum)?\.?:?|up to|at most|no more than)\s*(\d+)\b/i;
const FROM = /\b(?:min(?:imum)?\.?:?|at least|no fewer than)\s*(\d+)\b/i;

/** Undefined where no bound is asked for, no one field is called so, or nothing beside it tells one. */
export function boundAsked(question: string, { elements }: PageModel): string | undefined {
  const isMost = MOST.test(question) && !LEAST.test(question);
  if (!ASKS.test(question) || !(isMost || LEAST.test(question))) return undefined;
  const words = wordsOf(question).filter((word) => !ASKING.has(word) && !STOP_WORDS.has(word));
  const [field, ...more] =
    words.length === 0 ? [] : elements.filter((one) => isField(one) && isCalled(one, words));
  const told = field === undefined || more.length > 0 ? undefined : boundBeside(field.node, isMost);
  return told && `${told}.`;
}

const isField = ({ kind, node }: Element): boolean => kind === 'field' || node.role === 'spinbutton';

const isCalled = ({ labels }: Element, words: string[]): boolean =>
  labels.some(({ words: called }) =>
    words.every((word) => called.some((one) => likeness(stem(word), stem(one)) >= ALIKE)),
  );

const LEVELS = 3;
const FIELDS = new Set(['textbox', 'spinbutton', 'combobox', 'searchbox', 'slider']);

/** In the smallest part around the field that tells one and has no other field. */
function boundBeside(field: SnapshotNode, isMost: boolean): string | undefined {
  let part = field.parent;
  for (let level = 0; part !== undefined && level < LEVELS; level++, part = part.parent) {
    const inside = [...walk(part)];
    if (inside.some((node) => node !== field && FIELDS.has(node.role))) return undefined;
    for (const node of inside.filter(({ children }) => children.length === 0)) {
      const text = textOf(node).trim();
      const [, low, high] = RANGE.exec(text) ?? [];
      const bound = isMost ? (high ?? UP_TO.exec(text)?.[1]) : (low ?? FROM.exec(text)?.[1]);
      if (bound !== undefined && node !== field) return bound;
    }
  }
  return undefined;
}
