// SPDX-License-Identifier: MIT
// "May I take my small dog into the cabin on a flight to Vardø?": the one sentence that says of it what may or may not be done, as it stands.
import { asked } from '../language/asked.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { capital, likeness, wordsOf } from '../language/text.ts';
import type { PageModel } from '../page/model.ts';
import { aboutOf, passagesOf } from './passages.ts';

const ASKS =
  /^(?:may|can|could|might) (?:i|we|one|my|our|you)\s+(.+)$|^(?:am i|are we|is it|are|is) (?:the |my |our )?(.*?\b(?:allowed|permitted|welcome|forbidden)\b.*)$/i;
const SAYS =
  /\b(?:may|can|cannot|can't|must|allowed|permitted|welcome|forbidden|prohibited|only|never|free|extra|except|but)\b|^no\b/i;
/** What anybody does with a thing, or says of it. */
const LIGHT =
  /^(?:into|onto|may|take|bring|carry|come|along|inside|small|little|big|young|old|allowed|permitted|welcome|forbidden)$/;
const ALIKE = 0.85;
/** Of what a word counts that does not stand in the sentence. */
const ABOUT = 0.6;
const ELSEWHERE = 0.5;
const ENOUGH = 0.8;

const isRule = (text: string): boolean => SAYS.test(text) && !/\?$/.test(text);

/** "Carers may park here" says it of nobody else. */
function isOfOthers(text: string, [thing = '']: string[]): boolean {
  const doer = /^(?:the |all |our )?(\p{L}+) (?:may|can|must|need)\b/iu.exec(text)?.[1]?.toLowerCase();
  return doer !== undefined && !ANYBODY.test(doer) && likeness(thing, doer) < ALIKE;
}

const ANYBODY =
  /^(?:you|we|one|guests?|visitors?|passengers?|customers?|members?|people|everybody|everyone|it|they)$/;

/** Undefined where no sentence tells of it, two do as well, or the page lacks a word of the question. */
export function permitted(question: string, model: PageModel): string | undefined {
  const [, deed, state] = ASKS.exec(question) ?? [];
  const words = asked(deed ?? state ?? '').words.filter((word) => !SOFT_WORDS.has(word) && !LIGHT.test(word));
  if (words.length < 2) return undefined;
  const passages = passagesOf(model.root);
  const about = aboutOf(model);
  const ofPage = [
    ...about,
    ...passages.flatMap(({ words: shown }) => shown),
    ...model.elements.flatMap(({ name }) => wordsOf(name)),
  ];
  // What is taken along comes first.
  const names = (question.match(/(?<=\s)\p{Lu}\p{L}+/gu) ?? []).flatMap(wordsOf);
  const firm = [...words.slice(0, 1), ...names, ...words.filter((word) => /^(?:\p{L}|\d+)$/u.test(word))];
  const isIn = (word: string, shown: string[]): boolean => shown.some((one) => likeness(word, one) >= ALIKE);
  const told = passages
    .filter(
      ({ text, words: shown }) =>
        isRule(text) && !isOfOthers(text, words) && firm.every((word) => isIn(word, shown)),
    )
    .map(({ text, words: shown }) => {
      const worth = words.map((word) =>
        isIn(word, shown) ? 1 : isIn(word, about) ? ABOUT : isIn(word, ofPage) ? ELSEWHERE : 0,
      );
      const sum = worth.reduce<number>((a, b) => a + b, 0);
      return { text, score: worth.includes(0) ? 0 : sum / words.length };
    })
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score);
  const [best, second] = told;
  if (best === undefined || (second?.score === best.score && second.text !== best.text)) return undefined;
  return `${capital(best.text).replace(/[.\s]+$/, '')}.`;
}
