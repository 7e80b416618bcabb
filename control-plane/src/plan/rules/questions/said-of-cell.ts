// SPDX-License-Identifier: MIT
// "What score did the team Owls receive in the category Food?": what is said of any number that stands in a table, and what a line or a column is
// said to be before its name.
import { wordsOf } from '../language/text.ts';

const SCORING =
  /^(?:scores?|points?|marks?|grades?|results?|ratings?|receive[ds]?|achieve[ds]?|scored|earn(?:ed)?|obtain(?:ed)?|awarded|given)$/;
const NUMBER = /^[-+−]?\d[\d.,]*$/;
/** Behind the name of what is counted in turn. */
const TURNS = /^(?:round|category|test|exam|heat|subject|event|discipline|stage|section|part|contest)$/;

/** Whether a word of a question needs no telling by the page. `names`: of the line and of the column. */
export function isSaidOfCell(word: string, question: string, names: string[], value: string): boolean {
  const said = wordsOf(question);
  const at = said.indexOf(word);
  const heads = names.map(wordsOf);
  const isKind =
    said[at - 1] === 'the' && heads.some(([first]) => first !== undefined && said[at + 1] === first);
  const isTurn = TURNS.test(word) && heads.some((head) => head.length > 0 && head.at(-1) === said[at - 1]);
  return isKind || (NUMBER.test(value.trim()) && (SCORING.test(word) || isTurn));
}
