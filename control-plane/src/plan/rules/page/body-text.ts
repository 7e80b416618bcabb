// SPDX-License-Identifier: MIT
// "The text of the notice", "the body": what is written at length, in a field that is called nothing where the others are.
import type { Use } from './fitness.ts';
import type { Element, Match, PageModel } from './model.ts';

const BODY =
  /^(?:the |my |its )?(?:(?:main |whole |actual )?(?:text|body|contents?|wording)|what (?:it|(?:the|this|my) \p{L}+) says)(?: (?:text|area))?(?: (?:of|in) (?:the|this|my|that) (?:\p{L}+ ?){1,2})?$/iu;
const CALLED = /\b(?:text|body|contents?|wording)\b/i;
const SURE = 0.95;

/** The one nameless text field, where what is said calls for it and no field is called so; else none. */
export function bodyMatches(phrase: string, use: Use, { elements }: PageModel): Match[] {
  if ((use !== 'set' && use !== 'type') || !BODY.test(phrase)) return [];
  const fields = elements.filter(({ kind, node }) => kind === 'field' && node.role === 'textbox');
  const [only, ...more] = fields.filter(({ labels }) => labels.length === 0);
  const isCalledSo = ({ labels }: Element): boolean =>
    labels.some(({ text, weight }) => weight === 1 && CALLED.test(text));
  return only === undefined || more.length > 0 || fields.some(isCalledSo)
    ? []
    : [{ element: only, score: SURE }];
}
