// SPDX-License-Identifier: MIT
// How written text is to look: "give the text “lantern” the style bold", "make everything italic", "underline the last word".

export interface Styled {
  /** As it was said; of "it", the text that was chosen before. */
  text: string;
  styles: string[];
  colour?: string;
}

const STYLES: [string, string][] = [
  ['bold', 'bold(?:ed|face)?|embolden|strong'],
  ['italic', 'italics?|italici[sz]ed?|cursive|slanted'],
  ['underline', 'underlined?'],
  ['strikethrough', 'strike[- ]?through|struck through|strike(?: (?:through|out))?|crossed out|cross out'],
];
const STYLE = `(?:${STYLES.map(([, words]) => words).join('|')})`;
const SEVERAL = `${STYLE}(?:(?:\\s*,\\s*|\\s+and\\s+|\\s+)${STYLE})*`;
const NOUN = '(?:\\s+(?:style|styles|text|type|letters|font|formatting|print|script))?';
const PATTERNS = [
  `^(?:select|mark|highlight)\\s+(?<text>.+?)(?:\\s*,|\\s+and|\\s+then)+\\s+(?:make|set|turn|put|style|format)\\s+(?:it|them|that)\\s+(?:in(?:to)?\\s+|to\\s+|as\\s+)?(?<style>${SEVERAL})$`,
  `^(?:give|apply to)\\s+(?<text>.+?)\\s+(?:(?:the|an?)\\s+)?(?:styles?\\s+|formatting\\s+)?(?<style>${SEVERAL})${NOUN}$`,
  `^(?:make|set|put|turn|format|style|change|render|write|show|display|mark)\\s+(?<text>.+?)\\s+(?:(?:in(?:to)?|to(?: be)?|as)\\s+)?(?:(?:the|an?)\\s+)?(?:styles?\\s+)?(?<style>${SEVERAL})${NOUN}$`,
  `^(?:apply|add|use|set)\\s+(?:the\\s+)?(?:styles?\\s+|formatting\\s+)?(?<style>${SEVERAL})${NOUN}\\s+(?:to|on|for)\\s+(?<text>.+)$`,
  `^(?<style>${SEVERAL})\\s+(?<text>\\S.*)$`,
].map((pattern) => new RegExp(pattern, 'i'));

const COLOUR =
  '(?<colour>(?:(?:dark|light) ?)?(?:red|orange|yellow|green|blue|purple|violet|pink|brown|black|white|gr[ae]y|cyan|magenta|teal))';
const COLOURED = [
  `^(?:give|apply to)\\s+(?<text>.+?)\\s+(?:(?:the|an?)\\s+)?(?:colou?r\\s+${COLOUR}|${COLOUR.replace('colour', 'other')}\\s+colou?r)$`,
  `^(?:change|set)\\s+(?:the\\s+)?(?:(?:text|font)\\s+)?colou?r\\s+of\\s+(?<text>.+?)\\s+to\\s+${COLOUR}$`,
  `^(?:make|turn|paint|colou?r|set|change)\\s+(?<text>.+?)\\s+(?:(?:in(?:to)?|to)\\s+)?(?:the\\s+colou?r\\s+)?${COLOUR}$`,
].map((pattern) => new RegExp(pattern, 'i'));

/** Undefined where a text speaks of no style. */
export function styledIn(said: string): Styled | undefined {
  for (const pattern of PATTERNS) {
    const { text, style } = pattern.exec(said)?.groups ?? {};
    if (text !== undefined && style !== undefined)
      return {
        text: text.trim(),
        styles: STYLES.flatMap(([name, words]) => (hasWord(style, words) ? [name] : [])),
      };
  }
  for (const pattern of COLOURED) {
    const { text, colour, other } = pattern.exec(said)?.groups ?? {};
    const one = colour ?? other;
    if (text !== undefined && one !== undefined) return { text: text.trim(), styles: [], colour: one };
  }
  return undefined;
}

/** "Red and centered" says how a text is to look, and is no text. */
export const isLook = (said: string): boolean => LOOK.test(said.trim());

const COLOURS = COLOUR.replace('?<colour>', '?:');
const ALIGNED = '(?:(?:left|right)[- ]aligned|cent(?:ered|red)|justified)';
const LOOK = new RegExp(
  `^(?:${STYLE}|${COLOURS}|${ALIGNED})(?:(?:\\s*,\\s*|\\s+)(?:and\\s+)?(?:to\\s+)?(?:${STYLE}|${COLOURS}|${ALIGNED}))*$`,
  'i',
);

const hasWord = (style: string, words: string): boolean => new RegExp(`\\b(?:${words})\\b`, 'i').test(style);

const WHOLE =
  /^(?:everything|all|(?:all|the whole|the entire|the full|the complete)(?: of)?(?: the| this| your| my)? (?:text|content|thing|lot|paragraph|document|sentence|note|message)|(?:the|this|your|my) (?:whole|entire|full|complete) (?!(?:words?|lines?|rows?|columns?|tables?|cells?|titles?|headings?)$)\p{L}+|(?:all of )?(?:it all|it|the text|this text|the content|the sentence|the paragraph))(?:\s+(?:in|of) the (?:text )?(?:editor|box|field))?$/iu;

export const isWhole = (text: string): boolean => WHOLE.test(text);

/** "The word fox", "the text “stands still”" → what is to be found in the text. */
export const plainText = (said: string): string =>
  said
    .replace(/^(?:just |only )?(?:the )?(?:texts?|words?|phrase|string|letters|part|name)\s+(?=\S)/i, '')
    .replace(/^the\s+(?=["“])|["“”]/g, '')
    .replace(/\s+(?:in|of) the (?:text )?(?:editor|box|field|text)$/i, '')
    .trim();
