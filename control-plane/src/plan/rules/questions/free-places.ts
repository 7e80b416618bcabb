// SPDX-License-Identifier: MIT
// "How many seats are still free?": of the places that a plan offers one by one, those that can be chosen, or those that are taken.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { stem, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';

const ASKS =
  /^how many (?:of the )?(?<noun>\p{L}+) (?:are|is) (?:there )?(?:still |already |now )?(?<state>free|available|left|unoccupied|vacant|open|taken|occupied|gone|booked|reserved|sold(?: out)?)(?<place>(?: (?:in|on|at|of|there|here)\b.*)?)$/iu;
const TAKEN = /^(?:taken|occupied|gone|booked|reserved|sold)/i;
const SAYS_TAKEN = /\b(?:taken|occupied|booked|reserved|sold|unavailable|not available)\b/i;
/** One or two of them are no plan. */
const LEAST = 4;

export function freePlaces(question: string, { root }: PageModel): string | undefined {
  const { noun = '', state = '', place = '' } = ASKS.exec(question)?.groups ?? {};
  if (noun === '' || !isShown(place, root)) return undefined;
  const places = [...walk(root)].filter((node) => CHOSEN.has(node.role) && isOne(node, noun));
  if (places.length < LEAST || !places.some(isTaken)) return undefined;
  const wanted = TAKEN.test(state);
  return `${places.filter((node) => isTaken(node) === wanted).length} ${noun} ${state}.`;
}

const CHOSEN = new Set(['checkbox', 'radio', 'button', 'option', 'gridcell', 'menuitemcheckbox']);

/** "Seat 4C" is called by what it is, and its number. */
const isOne = ({ name, ref }: SnapshotNode, noun: string): boolean => {
  const [first = '', number = ''] = wordsOf(name);
  return (
    ref !== undefined &&
    stem(first) === stem(noun.toLowerCase()) &&
    /^\p{L}?\d{1,3}\p{L}?$|^\p{L}$/u.test(number)
  );
};

const isTaken = (node: SnapshotNode): boolean => node.disabled === true || SAYS_TAKEN.test(textOf(node));

/** Where they are has to be what is shown: the open tab, or a heading. */
function isShown(place: string, root: SnapshotNode): boolean {
  const words = wordsOf(place).filter(
    (word) => !STOP_WORDS.has(word) && !/^(?:it|there|here|plan|page|map)$/.test(word),
  );
  const shown = [...walk(root)].filter(
    ({ role, selected }) => role === 'heading' || (role === 'tab' && selected === true),
  );
  return (
    words.length === 0 || shown.some((node) => words.every((word) => wordsOf(textOf(node)).includes(word)))
  );
}
