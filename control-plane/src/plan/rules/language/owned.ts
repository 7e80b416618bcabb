// SPDX-License-Identifier: MIT
// "Yuri's phone number", "the address of Pia Lund", "what town does Ana live in": something that is told of somebody, or of a thing.

export interface Owned {
  whose: string;
  what: string;
}

const WHAT = String.raw`[\p{L}-]+(?:\s[\p{L}-]+){0,2}`;
const WHOSE = String.raw`(?:the\s+)?[\p{L}\d][\p{L}\d.'’ -]{0,40}?`;
const OF = new RegExp(String.raw`^(?:the\s+)?(${WHAT})\s+(?:of|for)\s+(${WHOSE})$`, 'iu');
const POSSESSIVE = new RegExp(
  String.raw`^(?:the\s+)?(\p{L}[\p{L}\d.' -]{0,40}?)(?:['’]s?|(?<=\p{Ll})s(?=\s(?:phone|e-?mail|address)))\s+(${WHAT})$`,
  'iu',
);
const HAS = new RegExp(
  String.raw`^(?:what|which)\s+(${WHAT})\s+(?:does|has)\s+(${WHOSE})\s+(?:have|got|live (?:in|at|on)|use)$|^(?:in|at|on)\s+(?:what|which)\s+(${WHAT})\s+does\s+(${WHOSE})\s+live$`,
  'iu',
);
const ASKING =
  /^(?:(?:please\s+)?(?:tell|give|get|find|show) me\s+|find out\s+|look up\s+)?(?:what(?:'s| is| are|s)\s+|how is\s+)?/i;

/** What a phrase speaks of; undefined where it says nothing of whose it is. */
export function ownedIn(said: string): Owned | undefined {
  const [, of, ofWhom] = OF.exec(said) ?? [];
  const [, owner, own] = POSSESSIVE.exec(said) ?? [];
  const [what, whose] = own === undefined ? [of, ofWhom] : [own, owner];
  return what === undefined || whose === undefined ? undefined : ownedBy(whose, what);
}

/** The same of a question. */
export function ownedAsked(question: string): Owned | undefined {
  const text = question.trim().replace(/[?.!\s]+$/, '');
  const [, what, whose, place, who] = HAS.exec(text) ?? [];
  if (what !== undefined && whose !== undefined) return ownedBy(whose, what);
  if (place !== undefined && who !== undefined) return ownedBy(who, place);
  return ownedIn(text.replace(ASKING, ''));
}

/** "Their phone number", after the one that it belongs to; or "the phone number". */
export function pointedAt(target: string): { what: string; isTheirs: boolean } | undefined {
  const [, whose = '', what] = THEIRS.exec(target) ?? [];
  return what === undefined ? undefined : { what, isTheirs: !/^the$/i.test(whose) };
}

const THEIRS = new RegExp(
  String.raw`^(?:on\s+)?(their|his|her|its|the)\s+(${WHAT}?)(?:\s+(?:link|button|field))?$`,
  'iu',
);

const ownedBy = (whose: string, what: string): Owned => ({
  whose: whose.replace(/^the\s+/i, '').trim(),
  what: what.trim(),
});
