// SPDX-License-Identifier: MIT
// What people may do with what is shared with them, as the end of a sentence tells it: "with Noor as an editor", "with kim@example.org,
// who may edit it", "with Ida so that she can comment", "with Noor with edit rights".

export interface Access {
  /** What stands before it. */
  rest: string;
  /** "editor", "comment". */
  access?: string;
}

const MAY = '(?:needs? to|has to|have to|wants? to|can|may|should|is allowed to|are allowed to)';
const DOES = String.raw`(?: only| just)? (?:be able to )?(?:only |just )?(\p{L}+)(?: (?:it|that|this|on it|the \p{L}+))?`;
const NOUN = '(?:access|rights?|role|permissions?)';
const NAMED = String.raw`(["“][^"”]+["”]|\p{L}+(?:\s+\p{L}+)?)`;
const GIVES = String.raw`,?\s+(?:with|and give (?:him|her|them)|giving (?:him|her|them))\s+(?:the\s+)?`;

const TOLD = [
  String.raw`\s+as\s+(?:an?\s+|the\s+)?(.+?)`,
  String.raw`,?\s+(?:please\s+)?(?:(?:so (?:that )?)?(?:he|she|they)|who)(?: only| just)? ${MAY}${DOES}`,
  String.raw`,?\s+(?:and\s+)?(?:let|letting|allow|allowing) (?:him|her|them)(?: to)?${DOES}`,
  String.raw`${GIVES}${NOUN}(?:\s+(?:to|of|level))?:?\s+${NAMED}`,
  String.raw`${GIVES}${NAMED}\s+${NOUN}`,
].map((ending) => new RegExp(`^(.+?)${ending}$`, 'iu'));

/** Of several ends that suit the longest; @param text The sentence from "share" on, or what stands behind its "with". */
export function accessIn(text: string): Access {
  const [told] = TOLD.flatMap((ending) => {
    const [, rest, access] = ending.exec(text) ?? [];
    return rest === undefined || access === undefined ? [] : [{ rest, access }];
  }).sort((a, b) => a.rest.length - b.rest.length);
  if (told === undefined) return { rest: text };
  return { rest: told.rest, access: told.access.replace(/^["“](.+)["”]$/, '$1') };
}

/** "…, she can comment" behind what is shared tells what she may do, and is no mere remark. */
export const withAccess = (text: string): string => text.replace(APART, '$1 so that ');

const APART = new RegExp(
  String.raw`\b(share\s[^,;]{1,80}?\swith\s[^,;]{1,80}?)(?:[,;.]|,? and)\s+(?=(?:he|she|they)(?: only| just)? ${MAY}\s)`,
  'gi',
);
