// SPDX-License-Identifier: MIT
// "Which two clubs have the same number of points?", "who has as many goals as Ana?": the members of a list that are equal in what is named.
import { STOP_WORDS } from '../language/lexicon.ts';
import { capital, likeness, normalise, wordsOf } from '../language/text.ts';
import { fieldOf } from '../page/measure.ts';
import { type Group, groupsOf, type Member } from '../page/members.ts';
import type { PageModel } from '../page/model.ts';
import { aboutOf } from './passages.ts';

const COUNTS: Record<string, number> = { two: 2, three: 3, four: 4 };
const AMOUNT = '(?:(?:number|amount) of )?';
const ASKS = new RegExp(
  String.raw`^(?:which|what|who)(?: of (?:the|them))?(?: (?<count>two|three|four))?(?: (?!has\b|have\b|had\b)[\p{L} ]{2,30}?)? (?:have|has|had|got|get|share|did|made|scored|won|cost|costs|earn|earns|own|owns) (?:the same ${AMOUNT}(?<what>.+?)(?: as (?<whom>.+))?|(?:just )?as (?:many|much) (?<many>.+?) as (?<like>.+))$`,
  'iu',
);
const CALLED = 0.85;

/** Where nothing is equal, no other member answers it. */
export const asksForEqual = (question: string): boolean =>
  ASKS.test(question) || /^(?:which|who)\b.+\b(?:cost|have|are|weigh|measure) the same$/i.test(question);

/** Undefined where the question asks for nothing of the kind, or no list of the page has such a field. */
export function sameValue(question: string, model: PageModel): string | undefined {
  const { count, what, whom, many, like } = ASKS.exec(question)?.groups ?? {};
  const said = what ?? many;
  if (said === undefined) return undefined;
  for (const group of groupsOf(model.root)) {
    const alike = equalsIn(group, said, aboutOf(model));
    const meant = equalTo(whom ?? like, alike)
      .filter(({ members }) => count === undefined || members.length === COUNTS[count.toLowerCase()])
      .map(({ members, value }) => ({ value, names: members.map(({ title }) => title) }));
    if (meant.length > 0)
      return `${meant.map(({ names, value }) => `${names.join(' and ')}: ${value}`).join('; ')}.`;
  }
  return undefined;
}

interface Equal {
  value: string;
  members: Member[];
}

/** Of the field, whose name may be followed by what the page is about: "launches last season". */
function equalsIn({ members, about }: Group, said: string, ofPage: string[]): Equal[] {
  const words = wordsOf(said).filter((word) => !STOP_WORDS.has(word));
  const names = words.map((_, i) => words.slice(0, words.length - i).join(' '));
  const name = names.find((one, i) => {
    const left = words.slice(words.length - i);
    const isAbout = left.every((word) =>
      [...about, ...ofPage].some((shown) => likeness(word, shown) >= CALLED),
    );
    return isAbout && members.filter((member) => fieldOf(member, one) !== undefined).length > 1;
  });
  if (name === undefined) return [];
  const values = members.flatMap((member) => {
    const field = fieldOf(member, name);
    return field === undefined || field.value === member.title ? [] : [{ member, value: field.value }];
  });
  return [...Map.groupBy(values, ({ value }) => normalise(value)).values()]
    .filter(({ length }) => length > 1)
    .map((same) => ({ value: capital(same[0]?.value ?? ''), members: same.map(({ member }) => member) }));
}

/** Those that are equal to the one that is named, without it. */
function equalTo(whom: string | undefined, alike: Equal[]): Equal[] {
  if (whom === undefined) return alike;
  const said = wordsOf(whom);
  const isMeant = ({ title }: Member): boolean =>
    wordsOf(title).some((word) => said.includes(word) && !STOP_WORDS.has(word));
  return alike
    .filter(({ members }) => members.filter(isMeant).length === 1)
    .map(({ value, members }) => ({ value, members: members.filter((one) => !isMeant(one)) }));
}
