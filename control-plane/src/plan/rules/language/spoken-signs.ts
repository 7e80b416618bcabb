// SPDX-License-Identifier: MIT
// Addresses and names of files, which speech-to-text gives in words: "irma at brook dot dk", "notes dot t x t".
import { SOFT_WORDS } from './soft-words.ts';

const SIGN = String.raw`\s+(?:dot|point|underscore|under score|dash|hyphen|minus)\s+`;
const ADDRESS = new RegExp(
  String.raw`(?<![\w.])([a-z\d]+(?:${SIGN}[a-z\d]+)*)\s+at(?: sign)?\s+([a-z\d]+(?:[\s-]+(?:dash|hyphen)\s+[a-z\d]+)*(?:\s+dot\s+[a-z\d-]{2,})+)(?![\w@])`,
  'gi',
);

const ENDINGS =
  'pdf|txt|docx?|xlsx?|pptx?|od[stp]|rtf|csv|md|html?|css|xml|json|ya?ml|log|sh|py|js|ts|jpe?g|png|gif|svg|webp|tiff?|mp[34]|wav|ogg|mov|avi|zip|tar|gz|exe|iso|epub';
const IS_ENDING = new RegExp(`^(?:${ENDINGS})$`, 'i');
/** With its ending as a word, or letter by letter. */
const FILE = /(?<=[\p{L}\d]) dot ((?:[a-z\d] ){1,3}[a-z\d]|[a-z\d]{2,4})(?=[\s,;.!?]|$)/giu;

/** Those signs in their places; the rest as it was said. */
export const withSigns = (text: string): string =>
  text
    .replace(ADDRESS, (said: string, name: string, place: string) =>
      SOFT_WORDS.has(name.toLowerCase()) || NO_NAME.test(name) ? said : `${joined(name)}@${joined(place)}`,
    )
    .replace(FILE, (said, spelled: string) => ending(spelled) ?? said);

/** "Look at example dot org", "it is at brook dot dk". */
const NO_NAME =
  /^(?:look|me|us|is|are|was|it|that|this|here|there|now|page|site|website|shop|store|get|sign)$/i;

const joined = (said: string): string =>
  said
    .replace(/\s+(?:dot|point)\s+/gi, '.')
    .replace(/\s+(?:underscore|under score)\s+/gi, '_')
    .replace(/[\s-]+(?:dash|hyphen|minus)\s+/gi, '-');

/** Of letters that are said one by one as many as make an ending: "o d s it" goes on behind it. */
function ending(spelled: string): string | undefined {
  const letters = spelled.split(' ');
  for (let count = letters.length; count > 0; count--) {
    const told = letters.slice(0, count).join('');
    const rest = letters.slice(count).join(' ');
    if (IS_ENDING.test(told)) return `.${told}${rest && ` ${rest}`}`;
  }
  return undefined;
}
