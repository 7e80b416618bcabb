// SPDX-License-Identifier: MIT
// "Are you open on Mondays?", "how late can I stay on a Thursday?": the line of the opening hours that has that day, also by a first and a last one.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { asked } from '../language/asked.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { capital, likeness, wordsOf } from '../language/text.ts';
import { daysIn } from '../language/weekdays.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';
import { aboutOf } from './passages.ts';

const ASKS =
  /^(is|are|do|does|can|when|(?:until|till|from|since) when|how (?:late|early|long)|(?:at |until |till )?what time|what (?:are|is))\b.*\b(?:open(?:s|ing)?|clos(?:es?|ed|ing)|shut|stay|hours)\b/i;
const IS_SO = /^(?:is|are|do|does|can)\b/i;
const TELLS_HOURS = new Set(
  'until till open opens opening close closes closed closing shut stay hours hour late early long'.split(' '),
);
export const SHUT = /\bclosed\b|\bshut\b/i;
const OPEN =
  /\d ?(?:-|–|—|to|till?|until) ?\d|\d[:.]\d\d|\d ?[ap]\.?m\b|\d ?(?:-|–|—|to|till?|until) (?:noon|midnight)/i;
const SEAMS =
  /[,;]\s+(?=\p{L}{3})|(?<!(?:^|[\s(])(?:Mrs?|Ms|Dr|Prof|St))(?<=\p{L}\p{L})\.\s+|(?<=\d)\.\s+(?=\p{Lu})|\s+[·|•]\s+/u;
const LONGEST = 80;
/** Of what has hours of its own. */
const LONGEST_PART = 400;

/** Undefined where no line has hours for that day, or several that differ. */
export function hoursAsked(question: string, turn: Turn): string | undefined {
  const { model, input } = turn;
  const days = (text: string): number[] => daysIn(text, input.today);
  const asksOfDay = ASKS.test(question) ? days(question) : [];
  const [day, ...more] = asksOfDay;
  if (day === undefined) return IN_GENERAL.test(question) ? soleLine(question, turn) : undefined;
  if (more.length > 0) return undefined;
  const others = asked(question).words.filter(
    (word) => !TELLS_HOURS.has(word) && !SOFT_WORDS.has(word) && days(word).length === 0,
  );
  const about = aboutOf(model);
  const isAbout = others.every((word) => about.includes(word) || isPlaceAlone(word, question, model));
  const told = [...walk(model.root)].flatMap((node) => {
    const size = sizeOfPart(node, others) ?? (isAbout ? LONGEST_PART : undefined);
    const lines = size === undefined ? [] : hourLinesOf(node).filter((line) => days(line).includes(day));
    return lines.map((line) => ({ line, size }));
  });
  const nearest = Math.min(...told.map(({ size = LONGEST_PART }) => size));
  const lines = told.filter(({ size }) => size === nearest).map(({ line }) => line);
  const [line, ...different] = shortest(lines);
  if (line === undefined || different.length > 0) return undefined;
  const isSo = SHUT.test(line) === SHUT.test(question) ? 'Yes' : 'No';
  return `${IS_SO.test(question) ? `${isSo}: ` : ''}${capital(line)}.`;
}

/** "The practice": whose page it is need not be called so, unless another such place is told of. */
const isPlaceAlone = (word: string, question: string, { root }: PageModel): boolean =>
  PLACES.test(word) &&
  new RegExp(`\\b(?:the|your|our) ${word}\\b`, 'i').test(question) &&
  !wordsOf(textOf(root)).includes(word);
const PLACES = /^(?:practice|surgery|clinic|shop|store|restaurant|place|branch|office|business|reception)$/;

/** "What days are they open?", "how late do they deliver?": of no day. */
const IN_GENERAL =
  /^(?:(?:on )?(?:what|which) days|(?:until|till) when|how (?:late|early)|(?:until |till )what time|(?:what|when) (?:are|is) (?:the|your|their|its) (?:\p{L}+ )?hours|when (?:are|is) (?:the|your|our) (?:\p{L}+ ){1,2}open)\b/iu;

/** The one line that tells a day or an hour of all that is asked about. */
function soleLine(question: string, { model, input }: Turn): string | undefined {
  const told = wordsOf(question).filter((word) => !SOFT_WORDS.has(word) && !STOP_WORDS.has(word));
  const about = told.filter((word) => !GENERAL.has(word));
  const lines = [...walk(model.root)].flatMap((node) =>
    textOf(node).length > LONGEST_PART
      ? []
      : sentencesIn(node).filter((line) => {
          const shown = wordsOf(line);
          const isTold = about.every((word) => shown.some((one) => likeness(word, one) >= FORM));
          return isTold && (HOUR.test(line) || daysIn(line, input.today).length > 0);
        }),
  );
  const [line, ...different] = shortest(lines);
  return about.length === 0 || line === undefined || different.length > 0 ? undefined : `${capital(line)}.`;
}

/** Each once, without those that say another and more. */
const shortest = (lines: string[]): Set<string> =>
  new Set(lines.filter((one) => !lines.some((other) => other !== one && one.includes(other))));

const GENERAL = new Set('day days hour hours time late early until till when what which'.split(' '));
const FORM = 0.8;
const HOUR = /\d[:.]\d\d|\d ?[ap]\.?m\b|\d o['’]?clock|\b(?:noon|midnight)\b/i;

/** What a text says, cut at its ends of sentences. */
const sentencesIn = (node: SnapshotNode): string[] =>
  !isLine(node)
    ? []
    : textOf(node)
        .split(/(?<!(?:^|[\s(])(?:Mrs?|Ms|Dr|Prof|St))(?<=[\p{L}\d])\.\s+|\s+[·|•]\s+/u)
        .map((part) => part.replace(/[\s.]+$/, ''))
        .filter((part) => part.length < LONGEST);

/** What a text, two that follow each other, or a short line of texts says of hours. */
export function hourLinesOf(node: SnapshotNode): string[] {
  const own = isLine(node) ? textOf(node) : '';
  const next = node.parent?.children.find(({ order }) => order > node.order);
  const text = node.role === 'term' && next !== undefined ? `${own} ${textOf(next)}` : own;
  return text
    .split(SEAMS)
    .map((part) => part.replace(/[\s.]+$/, ''))
    .filter(isHourLine);
}

/** A line that tells hours, or that it is closed. */
export const isHourLine = (line: string): boolean =>
  line.length < LONGEST && (SHUT.test(line) || OPEN.test(line));

const isLine = ({ children }: SnapshotNode): boolean =>
  children.length < 4 && children.every((child) => child.children.length === 0);

/** How long the smallest part is that holds it and has all of the words. */
function sizeOfPart(node: SnapshotNode, words: string[]): number | undefined {
  for (let at: SnapshotNode | undefined = node; at !== undefined; at = at.parent) {
    const text = textOf(at);
    if (text.length > LONGEST_PART) return undefined;
    if (words.length === 0) return 0;
    const shown = wordsOf(text);
    if (words.every((word) => shown.includes(word))) return text.length;
  }
  return undefined;
}
