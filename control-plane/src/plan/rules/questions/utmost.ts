// SPDX-License-Identifier: MIT
// "What was the strongest gust?", "how high was the highest tide?": the utmost value of the column that is called so, and where it stands.
import { STOP_WORDS } from '../language/lexicon.ts';
import { formsIn } from '../language/quantities.ts';
import { selectionOf } from '../language/selection.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { fieldOf } from '../page/measure.ts';
import type { Field, Group, Member } from '../page/members.ts';
import type { PageModel } from '../page/model.ts';
import { selected } from '../page/select.ts';

const ASKS = /^(?:what|how \p{L}+)(?:['’]s|\s+(?:is|are|was|were|has been|have been))\s+(the\s+.+)$/iu;
/** Of things, not of what is told of them: "the largest room" is none of the numbers of the rooms. */
const OF_THINGS = /\b(?:largest|biggest|smallest|best|worst|top)\b/i;
const ALIKE = 0.85;
const MOST = 3;

export function utmost(question: string, model: PageModel): string | undefined {
  const [, phrase = ''] = ASKS.exec(question) ?? [];
  const selection = selectionOf(phrase);
  const [noun = '', ...rest] = wordsOf(selection.words).filter((word) => !STOP_WORDS.has(word));
  if (selection.superlative === undefined || noun === '' || OF_THINGS.test(phrase)) return undefined;
  const superlative = { names: [noun], kinds: [], end: selection.superlative.end };
  const words = selection.words.replace(new RegExp(`^.*?\\b${noun}\\b`, 'i'), '').trim();
  if (rest.length > 0 && !/^(?:in|on|at|of|for|from|by|with|between)\s/i.test(words)) return undefined;
  for (const { group, members } of selected({ ...selection, superlative, words }, model)) {
    const fields = members.flatMap((member) => columnOf(member, noun, group) ?? []);
    const [field] = fields;
    if (field !== undefined && fields.length === members.length)
      return `${field.names[0]}: ${field.value} (${members.slice(0, MOST).map(whose).join('; ')}).`;
  }
  return undefined;
}

/** Behind the first column, by which lines are told apart: "the highest number" of numbered ones is no value. */
function columnOf(member: Member, noun: string, { collection, members }: Group): Field | undefined {
  const field = members.length > 1 ? fieldOf(member, noun) : undefined;
  const name = field?.names[0] ?? '';
  const isCalled = wordsOf(name).some((word) => likeness(noun, word) >= ALIKE);
  return isCalled && collection.columns.indexOf(name) > 0 && /\d/.test(field?.value ?? '')
    ? field
    : undefined;
}

/** A line of readings is called by its first cell, the time or the day of it. */
const whose = ({ title, fields: [first] }: Member): string =>
  first !== undefined && formsIn(first.value).length > 0 ? first.value : title;
