// SPDX-License-Identifier: MIT
// "Use the discount code FROST10", "redeem FROST10", "I have a voucher, it's FROST10": a code that is spent is entered, and applied by
// the button that stands with its field.
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { isButton } from '../page/kinds.ts';
import type { Element, PageModel } from '../page/model.ts';
import { nearestTo } from '../page/near.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const NOUN =
  '(?:(?:discount|promo(?:tion(?:al)?)?|voucher|coupon|gift|referral|offer|student)(?: card)?(?: code)?|code)';
const SPENT = [
  // "Use my voucher FROST10".
  new RegExp(
    String.raw`^(?:apply|use|redeem|try|claim|spend|add|put in)\s+(?:the |my |this |our |an? )?${NOUN}(?:,| called|:| of)?\s+(?:it(?:'|’)?s |its )?(?!on\b|to\b|in\b|for\b|and\b|code\b)(\S+)$`,
    'i',
  ),
  // "I have a voucher, it's FROST10".
  new RegExp(
    String.raw`^(?:i|we)(?:['’]?ve| have)(?: got)?(?: an?| this| the)? ${NOUN}(?:,|:)?(?: (?:it['’]?s|which is|called|it is|its))?\s+(?!for\b|to\b|and\b|that\b|code\b)(\S+)$`,
    'i',
  ),
  /^(?:redeem|apply)\s+([A-Z\d][A-Z\d-]{3,})$/,
];
const CARD = /\bgift\b/i;
const FIELD =
  /\b(?:discount|promo(?:tion(?:al)?)?|voucher|coupon|gift|referral|offer)\b|^(?:enter )?(?:your |a )?code$/i;
const APPLIES = /^(?:apply|redeem|use|claim|add|ok|go|submit)\b/i;

/** Undefined where no code is spent, or the page has no one field for such. */
export function codeClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  if (turn.progress.length > 0 || isDerived(clause)) return undefined;
  const code = SPENT.map((form) => form.exec(clause.source)?.[1]).find((told) => told !== undefined);
  const field = code === undefined ? undefined : fieldOf(clause.source, turn.model);
  if (code === undefined || field === undefined) return undefined;
  const value = code.replace(/^["“]|["”.!]+$/g, '');
  const applies = applierOf(field, turn.model);
  return clausesFor(clause, [
    { kind: 'complete', field: pinned(field, field.name), value: `"${value}"` },
    ...(applies === undefined ? [] : [{ kind: 'click' as const, target: pinned(applies, applies.name) }]),
  ]);
}

/** A gift card is no discount. */
function fieldOf(said: string, { elements }: PageModel): Element | undefined {
  const isCard = CARD.test(said);
  const [only, ...more] = elements.filter(
    ({ kind, labels }) =>
      kind === 'field' && labels.some(({ text }) => FIELD.test(text) && (!isCard || CARD.test(text))),
  );
  return more.length === 0 ? only : undefined;
}

/** The button that takes what stands in the field, in the smallest part of the page that has any. */
function applierOf({ node }: Element, { elements }: PageModel): Element | undefined {
  const [only, ...more] = nearestTo(node, elements.filter(isButton)).filter(({ name }) => APPLIES.test(name));
  return more.length === 0 ? only : undefined;
}
