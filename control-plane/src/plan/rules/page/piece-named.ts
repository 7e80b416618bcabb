// SPDX-License-Identifier: MIT
// "The call with Sefton" in the cell of a day: the piece that says it all, for what holds it may do something else; a click on the piece
// reaches both.
import { STOP_WORDS } from '../language/lexicon.ts';
import { wordsOf } from '../language/text.ts';
import { type Element, isWithin, type PageModel } from './model.ts';

/** The cell of a month begins with its day. */
const isDay = (name: string): boolean => /^(?:[12]?\d|3[01])\s/.test(name);

/** The one piece of a day's cell that is clicked as a whole; any other line itself. */
export const pieceNamed = (line: Element, phrase: string, model: PageModel): Element =>
  pieceWith(2, line, phrase, model);

/** What is done to an entry of a day is done to the piece that has but one of its words: the day itself brings a new one. */
export const pieceDoneTo = (line: Element, phrase: string, model: PageModel): Element =>
  pieceWith(1, line, phrase, model);

function pieceWith(least: number, line: Element, phrase: string, { elements }: PageModel): Element {
  const shown = wordsOf(line.name);
  const said = wordsOf(phrase).filter((word) => !STOP_WORDS.has(word) && shown.includes(word));
  if (line.kind !== 'text' || line.node.pointer !== true || said.length < least) return line;
  const [only, ...more] = elements.filter(
    ({ kind, name, node }) =>
      kind === 'text' &&
      node !== line.node &&
      isWithin(node, line.node) &&
      said.every((word) => wordsOf(name).includes(word)),
  );
  const isOne = only !== undefined && more.length === 0;
  return isOne && isDay(line.name) && !line.name.startsWith(only.name) ? only : line;
}
