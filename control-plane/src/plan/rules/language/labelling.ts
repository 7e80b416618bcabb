// SPDX-License-Identifier: MIT
// "Give the mail from Ida the label Travel", "tag it as urgent", "put a Work label on both": what is to bear a label, and which.

export interface Labelling {
  /** The whole that bears it. */
  whom: string;
  said: string;
}

const LABEL = '(?:label|tag|category)';
const PUTS = '(?:give|put|add|attach|assign|apply|set|stick)';
/** "The label of Bills" is no label for bills, and "the label maker" none at all. */
const NAME = String.raw`["“]?(?<said>(?!of\b|from\b|in\b|on\b|to\b)[^\s"“”]+(?:\s[^\s"“”]+)?)["”]?`;
/** A label maker in the basket is bought. */
const WHOM = String.raw`(?<whom>(?!(?:(?:the|my|our)\s+)?(?:basket|cart|bag|list)$).+)`;
/** Where it ends in such a word, the label may follow with no word between. */
const THING = '(?:e?-?mail|message|letter|conversation|thread|card|task|note|photo|picture|contact|one)';

const WAYS = [
  String.raw`^(?:label|tag|categori[sz]e)\s+(?<whom>.+)\s+(?:as|with)\s+(?:(?:the|an?|my)\s+)?(?:${LABEL}\s+)?${NAME}(?:\s+${LABEL})?$`,
  String.raw`^(?:label|tag)\s+(?<whom>.+\b${THING}s?)\s+${NAME}$`,
  String.raw`^(?:give|assign)\s+(?<whom>.+)\s+(?:the|an?|my)\s+${LABEL}\s+(?:of\s+)?${NAME}$`,
  String.raw`^(?:give|assign)\s+(?<whom>.+)\s+(?:the|an?|my)\s+${NAME}\s+${LABEL}$`,
  String.raw`^${PUTS}\s+(?:the|an?|my)\s+${LABEL}\s+(?:of\s+)?${NAME}\s+(?:to|on|onto)\s+${WHOM}$`,
  String.raw`^${PUTS}\s+(?:the|an?|my)\s+${NAME}\s+${LABEL}\s+(?:to|on|onto)\s+${WHOM}$`,
].map((way) => new RegExp(way, 'i'));

/** Undefined where the sentence tells of no label. */
export function labellingIn(source: string): Labelling | undefined {
  for (const way of WAYS) {
    const { whom, said } = way.exec(source)?.groups ?? {};
    if (whom !== undefined && said !== undefined) return { whom, said };
  }
  return undefined;
}
