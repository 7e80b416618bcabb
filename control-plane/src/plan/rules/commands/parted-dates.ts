// SPDX-License-Identifier: MIT
// "Select 17 March 1988 as the date of birth" where a day, a month and a year are lists of their own: the date is for what these stand
// under, and for no other field that takes one.
import { datesInParts } from '../controls/parts.ts';
import { clausesOf } from '../language/clauses.ts';
import { type Clause, type Command, clausesFor, isDerived } from '../language/command.ts';
import { dateOf } from '../language/dates.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { wordsOf } from '../language/text.ts';
import { mentions } from '../page/score.ts';
import type { Turn } from '../turn/turn.ts';

const SETS = new Set<Command['kind']>(['set', 'choose', 'type', 'fill', 'click', 'complete']);
const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?`;
const DAY = String.raw`(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?`;
const DATE = [
  String.raw`${DAY}(?:\s+of)?[\s-]+${MONTH},?[\s-]+\d{4}`,
  String.raw`${MONTH}\s+${DAY},?\s+\d{4}`,
  String.raw`\d{4}-\d{1,2}-\d{1,2}`,
  String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{4}`,
].join('|');
const DATES = new RegExp(String.raw`["“(]?(?<![\p{L}\d])(?<date>${DATE})(?![\p{L}\d])["”)]?`, 'giu');

/** "Day 4, month September and year 2027". */
const PARTED =
  /\b(?:(?:the\s+)?(?:day|month|year)(?:\s+(?:to|as|is))?[\s:=]+(?:the\s+)?["“]?[\p{L}\d]+["”]?(?:\s*,)?(?:\s+and(?=\s+(?:the\s+)?(?:day|month|year)\b))?\s*){2}(?:the\s+)?(?:day|month|year)(?:\s+(?:to|as|is))?[\s:=]+(?:the\s+)?["“]?[\p{L}\d]+["”]?/giu;

/** Undefined where no date is told by the name of what asks for it in parts. */
export function partedDates(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source, command, within = '' } = clause;
  if (turn.progress.length > 0 || isDerived(clause) || !SETS.has(command.kind)) return undefined;
  const names = datesInParts(turn);
  if (names.length === 0) return undefined;
  const said = source.replace(PARTED, (parts) => inOne(parts) ?? parts);
  const commands: Command[] = [];
  let rest = '';
  let from = 0;
  for (const { index, 0: whole, groups } of said.matchAll(DATES)) {
    const date = (groups?.date ?? '').replace(/^the\s+/i, '');
    const told = dateOf(date, turn.input.today) === undefined ? undefined : toldOf(said, from, index, whole);
    const name = told && named(told.phrase === '' ? within : told.phrase, names);
    if (told === undefined || name === undefined) continue;
    commands.push({ kind: 'set', rest: `"${name}" to ${date}` });
    rest += said.slice(from, told.from);
    from = told.to;
  }
  if (commands.length === 0) return said === source ? undefined : unclear(clause, names);
  const left = withoutJoints(rest + said.slice(from));
  return [...(clausesFor(clause, commands) ?? []), ...(VERB.test(left) ? [] : clausesOf(left))];
}

/** The parts of a date that several places ask for belong together, and to one of them. */
function unclear(clause: Clause, names: string[]): Clause[] | undefined {
  const day = /\bday\b\D{1,6}(\d{1,2})\b/i.exec(clause.source)?.[1];
  if (names.length < 2 || day === undefined || clause.within !== undefined) return undefined;
  return clausesFor(clause, [{ kind: 'set', rest: `day to ${day}` }]);
}

const PART = (name: string, value: string): RegExp =>
  new RegExp(String.raw`\b${name}(?:\s+(?:to|as|is))?[\s:=]+(?:the\s+)?["“]?(${value})`, 'iu');
const [DAY_PART, MONTH_PART, YEAR_PART] = [
  PART('day', String.raw`\d{1,2}`),
  PART('month', String.raw`\p{L}{3,}|\d{1,2}`),
  PART('year', String.raw`\d{4}`),
];

function inOne(parts: string): string | undefined {
  const [day, month, year] = [DAY_PART, MONTH_PART, YEAR_PART].map((part) => part.exec(parts)?.[1]);
  if (day === undefined || month === undefined || year === undefined) return undefined;
  return /\d/.test(month)
    ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    : `${day} ${month} ${year}`;
}

const BEHIND =
  /^\s+(?:as|for|in|into|under)\s+(?:(?:the|my|your|his|her|our)\s+)?(.+?)(?=$|[,;.]|\s+(?:and|then)\s)/iu;
const VERB =
  /^(?:please\s+)?(?:(?:set|choose|select|enter|pick|type|fill|put|give|change|use|make)(?:\s+in)?)?(?:\s+(?:the|my|your|his|her|our))?$/i;
const LEAD =
  /^(?:please\s+)?(?:(?:set|choose|select|enter|pick|type|fill|put|give|change|use|make)(?:\s+in)?\s+)?(?:(?:the|my|your|his|her|our)\s+)?/i;
const TIE = /\s*(?:[:=]|\b(?:to|as|is|be|on|with|should be|must be))\s*$/i;

/** By what the date is called, behind it or before it, and where in the sentence both begin and end. */
function toldOf(
  said: string,
  from: number,
  at: number,
  date: string,
): { phrase: string; from: number; to: number } {
  const behind = BEHIND.exec(said.slice(at + date.length));
  if (behind !== null)
    return { phrase: behind[1] as string, from: at, to: at + date.length + behind[0].length };
  const before = said.slice(from, at);
  const joint = Math.max(
    0,
    ...[...before.matchAll(/[,;.]\s+(?:and\s+)?|\sand\s+/gi)].map((one) => one.index + one[0].length),
  );
  const segment = before.slice(joint);
  const phrase = segment.replace(TIE, '').replace(LEAD, '').trim();
  return { phrase, from: from + joint + (LEAD.exec(segment)?.[0].length ?? 0), to: at + date.length };
}

const CALLED = 0.75;
/** Every date is one. */
const ANY = new Set(['date', 'day', 'month', 'year', 'dates', 'field', 'fields', 'list', 'lists']);

/** The one of the names that the words are. */
function named(phrase: string, names: string[]): string | undefined {
  const words = wordsOf(phrase.replace(/\bbirth\s?(?:day|date)\b|\bborn\b/gi, 'birth')).filter(
    (word) => !STOP_WORDS.has(word) && !ANY.has(word),
  );
  if (words.length === 0) return undefined;
  const scores = names.map((name) => mentions(words.join(' '), name));
  const best = Math.max(...scores);
  const [only, ...more] = names.filter((_, i) => scores[i] === best);
  return best >= CALLED && more.length === 0 ? only : undefined;
}

/** What is left once a date is taken out: "Enter Ada as the name, and". */
const withoutJoints = (left: string): string =>
  left
    .replace(/(?:\s*[,;]\s*(?:and\s+)?|\s+and\s+)(?=[,;.]|and\b|$)/gi, '')
    .replace(/^(\p{L}+)\s*(?:,\s*(?:and\s+)?|and\s+)/iu, '$1 ')
    .replace(/^[\s,;.]+|[\s,;]+$/g, '')
    .trim();
