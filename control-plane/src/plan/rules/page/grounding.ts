// SPDX-License-Identifier: MIT
// What a phrase comes to on the page, and what its own words say of that: which of several is called so, and that a mere word is none.
import { STOP_WORDS } from '../language/lexicon.ts';
import { superlativeIn } from '../language/superlatives.ts';
import { wordsOf } from '../language/text.ts';
import type { Use } from './fitness.ts';
import { type Element, takesClicks } from './model.ts';

export type Grounding =
  | { state: 'found'; element: Element; score: number }
  | { state: 'unclear'; options: Element[] }
  | { state: 'missing'; nearest: Element[] };

/**
 * "Submit" beside "submit": what is quoted is meant as it is written, where one is called so to the letter. 'The song "Glass Bridge"': of two that
 * fit as well, that which has more of the words by far.
 */
export function asQuoted(phrase: string, grounding: Grounding): Grounding {
  if (grounding.state !== 'unclear') return grounding;
  const quoted = QUOTED.exec(phrase)?.[1];
  const [element, ...others] = grounding.options.filter(
    ({ name }) => quoted !== undefined && name === quoted,
  );
  const meant = element === undefined || others.length > 0 ? sayingMost(phrase, grounding.options) : element;
  return meant === undefined ? grounding : { state: 'found', element: meant, score: 1 };
}

/** The one whose name has two words of the phrase more than any other; undefined where none has. */
function sayingMost(phrase: string, options: Element[]): Element | undefined {
  const said = wordsOf(phrase).filter((word) => !STOP_WORDS.has(word));
  const shown = options.map(({ name }) => {
    const words = wordsOf(name);
    return said.filter((word) => words.includes(word)).length;
  });
  const most = Math.max(...shown);
  const [only, ...more] = options.filter((_, i) => (shown[i] ?? 0) > most - 2);
  return more.length === 0 ? only : undefined;
}

const QUOTED = /["“]([^"”]+)["”]/;

/** "The cheapest ferry to Torsey" is not the word "Torsey" of some line: a word that takes no clicks says nothing of what is compared. */
export function notOfSuperlative(phrase: string, use: Use, grounding: Grounding): Grounding {
  if (grounding.state !== 'found' || (use !== 'click' && use !== 'choose')) return grounding;
  const { element } = grounding;
  const isWord = element.kind === 'text' && element.node.children.length === 0 && !takesClicks(element.node);
  const isCompared = COMPARES.test(phrase) && superlativeIn(phrase) !== undefined;
  return isWord && isCompared && !COMPARES.test(element.name)
    ? { state: 'missing', nearest: [element] }
    : grounding;
}

const COMPARES = /\b(?:most|least|fewest|\p{L}{3,}est)\s/iu;
