// SPDX-License-Identifier: MIT
// Things by what their names begin with: "the two files that start with draft", "seeds whose names begin with Carrot".

const BEGUN =
  /\s*\b(?:(?:that |which |who )?(?:begins?|starts?)|(?:beginning|starting)|(?:whose|with) (?:the |a )?(?:first |last )?names? (?:that )?(?:begin|start)(?:s|ning|ing)?) with (?:the (?:letter|word)s? |an? )?("[^"]+"|“[^”]+”|'[^']+'|\S+)$/i;

export interface Begun {
  /** The phrase without it. */
  what: string;
  /** A word or several, or the first letters of one. */
  start: string;
}

/** Undefined where nothing is told of what names begin with. */
export function begunWith(phrase: string): Begun | undefined {
  const match = BEGUN.exec(phrase);
  const start = match?.[1]?.replace(/^["“']|["”']$/g, '').trim() ?? '';
  return match === null || start === '' ? undefined : { what: phrase.slice(0, match.index).trim(), start };
}

export const beginsWith = (name: string, start: string): boolean =>
  name.trim().toLowerCase().startsWith(start.toLowerCase());
