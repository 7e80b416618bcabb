// SPDX-License-Identifier: MIT
// "Who has more hours, A or B?", "is A cheaper than B?", "how much more does A cost than B?": two members of a collection side by side,
// or two columns of one.
import { asked } from '../language/asked.ts';
import { kindsNamed, quantityOf } from '../language/quantities.ts';
import type { Superlative } from '../language/superlatives.ts';
import { superlativeIn } from '../language/superlatives.ts';
import { normalise, wordsOf } from '../language/text.ts';
import { fieldOf, measuresOf } from '../page/measure.ts';
import { type Field, groupsOf, type Member } from '../page/members.ts';
import type { PageModel } from '../page/model.ts';
import { membersNamed } from '../page/several.ts';
import { crossingsIn } from './crossing.ts';

/** Comparatives, by the superlative of the same meaning. */
const COMPARATIVE: [RegExp, string][] = [
  [/\b(?:cheaper|less expensive|costs? less)\b/i, 'cheapest'],
  [/\b(?:more expensive|dearer|pricier|costs? more)\b/i, 'most expensive'],
  [/\b(?:shorter|faster|quicker)\b/i, 'shortest'],
  [/\b(?:longer|slower)\b/i, 'longest'],
  [/\b(?:earlier|sooner)\b/i, 'earliest'],
  [/\b(?:later|newer)\b/i, 'latest'],
  [/\bolder\b/i, 'oldest'],
  [/\byounger\b/i, 'youngest'],
  [/\bheavier\b/i, 'heaviest'],
  [/\blighter\b/i, 'lightest'],
  [/\btaller\b/i, 'tallest'],
  [/\bdeeper\b/i, 'deepest'],
  [/\bshallower\b/i, 'shallowest'],
  [/\bwider\b/i, 'widest'],
  [/\bnarrower\b/i, 'narrowest'],
  [/\b(?:closer|nearer)\b/i, 'nearest'],
  [/\b(?:warmer|hotter)\b/i, 'warmest'],
  [/\b(?:colder|cooler)\b/i, 'coldest'],
  [/\b(?:better rated|rated higher)\b/i, 'best rated'],
  [/\b(?:bigger|larger|greater)\b/i, 'biggest'],
  [/\bsmaller\b/i, 'smallest'],
  [/\b(?:more|higher|better)\b/i, 'most'],
  [/\b(?:less|fewer|lower|worse)\b/i, 'least'],
];

/** Undefined: the question compares nothing that the page shows. */
export function compared(question: string, model: PageModel): string | undefined {
  const difference = asksHowMuch(question);
  const either = /\bor\b/i.test(question);
  const than = /\bthan\b/i.test(question);
  if (!difference && !either && !than) return undefined;
  for (const group of groupsOf(model.root)) {
    const pair = membersNamed(question, group);
    if (pair.length < 2) continue;
    const [first, second] = pair as [Member, Member];
    const asked = superlativeOf(question, pair);
    const amounts = asked && measuresOf(pair, asked);
    if (asked === undefined || amounts === undefined || amounts.size < pair.length) continue;
    const values = [...amounts.values()];
    const [a, b] = values as [number, number];
    if (difference) return `The difference is ${Math.round(Math.abs(a - b) * 100) / 100}.`;
    const way = asked.end === 'max' ? 1 : -1;
    if (!either)
      return pair.length === 2
        ? `${(a - b) * way > 0 ? 'Yes' : 'No'}: ${told(first, asked)}, ${told(second, asked)}.`
        : undefined;
    if (new Set(values).size < values.length)
      return `They are the same: ${pair.map((one) => told(one, asked)).join(', ')}.`;
    const [[best]] = [...amounts].sort(([, one], [, other]) => way * (other - one)) as [[Member, number]];
    return `${told(best, asked)}.`;
  }
  return than ? columnsCompared(question, difference, model) : undefined;
}

/** "How many degrees warmer is it in the attic than in the hall?" */
function asksHowMuch(question: string): boolean {
  const [, said = ''] = /\bhow (?:much|many)\b(.*)\bthan\b/i.exec(question) ?? [];
  return /\bdifference\b/i.test(question) || COMPARATIVE.some(([pattern]) => pattern.test(said));
}

/** "How much more is a return than a single for a bicycle?", "is oil dearer today than yesterday?": two columns of one line. */
function columnsCompared(question: string, difference: boolean, model: PageModel): string | undefined {
  const [comparative, by] = COMPARATIVE.find(([pattern]) => pattern.test(question)) ?? [];
  if (comparative === undefined || by === undefined) return undefined;
  const superlative = superlativeIn(by)?.superlative;
  const plain = question.replace(comparative, ' ').replace(NOW, ' ');
  const told = crossingsIn(plain, model).flatMap(({ row, columns }) => {
    const now = columns.length === 1 ? measured(row, superlative) : undefined;
    const [one, other] = inOrder(now === undefined ? columns : [...columns, now], question, now);
    const [a, b] = [quantityOf(one?.value ?? ''), quantityOf(other?.value ?? '')];
    if (one === other || a === undefined || b === undefined) return [];
    const difference = Math.round(Math.abs(a - b) * 100) / 100;
    const isSo = superlative?.end === 'min' ? a < b : a > b;
    const sides = [one, other].map((field) => `${field?.names[0]} ${field?.value}`);
    return [{ difference, text: `${isSo ? 'Yes' : 'No'}: ${row.title} (${sides.join(', ')}).` }];
  });
  const [only, ...more] = told;
  if (only === undefined || more.length > 0) return undefined;
  return difference ? `The difference is ${only.difference}.` : only.text;
}

/** What is compared is so now where nothing else is said of it: "is oil dearer than yesterday?" */
const NOW = /\b(?:today|now|at the moment|this (?:week|month|year))\b/i;

const measured = (row: Member, superlative?: Superlative): Field | undefined =>
  superlative?.names.map((name) => fieldOf(row, name)).find((field) => field !== undefined);

/** The two in the order in which they were said; none where there are not two. What is so now may be said by a word of its own. */
function inOrder(columns: Field[], question: string, now?: Field): Field[] {
  const said = normalise(question);
  const ofNow = normalise(NOW.exec(question)?.[0] ?? '');
  const at = (field: Field): number =>
    field !== now
      ? said.indexOf(normalise(field.names[0] ?? ''))
      : ofNow === '' && said.endsWith(' than')
        ? said.length
        : said.indexOf(ofNow);
  return columns.length === 2 ? columns.toSorted((a, b) => at(a) - at(b)) : [];
}

/** "Which of the two is older?": the oldest of them. */
export function ofTwoAsMost(question: string): string {
  const [comparative, most] = COMPARATIVE.find(([pattern]) => pattern.test(question)) ?? [];
  const isOfTwo = /^(?:which|who|what)\b.*\bof (?:the|these|those|my|our) two\b/i.test(question);
  return comparative === undefined || most === undefined || !isOfTwo || /\bthan\b/i.test(question)
    ? question
    : question.replace(comparative, `the ${most}`);
}

/** What is compared, told by the words besides the members' names. */
function superlativeOf(question: string, pair: Member[]): Superlative | undefined {
  let text = normalise(question);
  for (const { title } of pair) text = text.replace(normalise(title), ' ');
  const found = COMPARATIVE.find(([pattern]) => pattern.test(text));
  const phrase = found === undefined ? undefined : text.replace(found[0], found[1]);
  const named = phrase === undefined ? undefined : superlativeIn(phrase)?.superlative;
  const reverse = named?.reverse ?? [];
  const names = [...wordsOf(text), ...asked(question).names].filter(
    (word) =>
      !reverse.includes(word) &&
      pair.every((one) => quantityOf(fieldOf(one, word)?.value ?? '') !== undefined),
  );
  if (named === undefined && names.length === 0) return undefined;
  return {
    names: [...(named?.names ?? []), ...names],
    kinds: [...(named?.kinds ?? []), ...names.flatMap(kindsNamed)],
    end: named?.end ?? 'max',
    reverse,
  };
}

function told(member: Member, { names, reverse = [] }: Superlative): string {
  const field = [...names, ...reverse].map((name) => fieldOf(member, name)).find((one) => one !== undefined);
  return field === undefined ? member.title : `${member.title} (${field.value})`;
}
