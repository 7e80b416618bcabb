// SPDX-License-Identifier: MIT
// "Set From to 18 December and to to 2 January", "the date range from 3 to 9 May": two fields for days that are called by words which tie
// a sentence together, so that nothing else tells those words from names.
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { dateOf } from '../language/dates.ts';
import { type Element, nameOf, type PageModel } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const FROM = /^(?:from|since)\W*$/i;
const TO = /^(?:to|until|till)\W*$/i;

interface Told {
  isFrom: boolean;
  day: string;
}

/** One clause for each day; undefined where the page has no two such fields, or any word is about something else. */
export function fromToDays(clause: Clause, turn: Turn): Clause[] | undefined {
  if (!DOES.has(clause.command.kind) || isDerived(clause) || turn.progress.length > 0) return undefined;
  const fields = fieldsOf(turn.model);
  if (fields === undefined) return undefined;
  const said = clause.source.replace(/[?.!\s]+$/, '');
  const { today } = turn.input;
  const one = toldIn(said, today);
  const told = rangeIn(said, today) ?? (one === undefined ? pairIn(said, today) : [one]);
  if (told === undefined) return undefined;
  const begins = dateOf(told.find(({ isFrom }) => isFrom)?.day ?? '', today) ?? today;
  return clausesFor(
    clause,
    told.map(({ isFrom, day }) => {
      const field = isFrom ? fields.from : fields.to;
      // "From 30 December to 2 January": the one that follows.
      const isBefore = !isFrom && (dateOf(day, today) ?? begins) < begins;
      const value = isBefore ? (dateOf(day, begins) ?? day) : day;
      return { kind: 'complete', field: pinned(field, nameOf(field)), value };
    }),
  );
}

const DOES = new Set<Clause['command']['kind']>(['click', 'choose', 'set', 'type', 'open', 'fill', 'find']);

function fieldsOf({ elements }: PageModel): { from: Element; to: Element } | undefined {
  const called = (name: RegExp): Element[] =>
    elements.filter(
      ({ kind, node, labels }) =>
        kind === 'field' && node.disabled !== true && labels.some(({ text }) => name.test(text.trim())),
    );
  const [from, ...others] = called(FROM);
  const [to, ...more] = called(TO);
  return from === undefined || to === undefined || others.length + more.length > 0 ? undefined : { from, to };
}

const VERB = String.raw`(?:(?:please\s+)?(?:set|change|put|fill in|fill|enter|type|write|choose|select|pick|make|use|mark)\s+)?`;
const NAME = String.raw`(?:the\s+)?["“]?(from|since|to|until|till)["”]?(?:\s+(?:date|field|day|box|calendar|picker))?`;
const NAMED = new RegExp(`^${VERB}${NAME}\\s*(?::|=|\\s(?:to|as|with|is|on)\\s)\\s*(.+)$`, 'i');
const PUT = new RegExp(`^${VERB}(.+?)\\s+(?:as|in|into|for|under|to)\\s+${NAME}$`, 'i');
const RANGE = new RegExp(
  `^${VERB}(?:(?:the|a|my|our)\\s+)?(?:(?:date|travel|time|whole)\\s+)?(?:(?:range|period|span|dates|days|time)\\s*:?\\s+)?(?:from|between|of)\\s+(.+)$`,
  'i',
);
const TIES = /\s+(?:to|until|till|through|and|[-–—])\s+/gi;
const CUTS = /\s*,\s*(?:and\s+)?|\s+and\s+/gi;

/** "From to 18 December", "18 December as the From date". */
function toldIn(said: string, today: string): Told | undefined {
  const [, name, day] = NAMED.exec(said) ?? [];
  const [, put, field] = PUT.exec(said) ?? [];
  const told = [
    { name, day },
    { name: field, day: put },
  ].find((one) => one.day !== undefined && dateOf(plain(one.day), today) !== undefined);
  return told?.name === undefined || told.day === undefined
    ? undefined
    : { isFrom: FROM.test(told.name), day: plain(told.day) };
}

const plain = (day: string): string => day.replace(/^["“]|["”]$/g, '').trim();

/** "The range from 3 May to 9 May". */
function rangeIn(said: string, today: string): Told[] | undefined {
  const [, days = ''] = RANGE.exec(said) ?? [];
  for (const [first, last] of cutAt(days, TIES))
    if ([first, last].every((day) => dateOf(day, today) !== undefined))
      return [
        { isFrom: true, day: first },
        { isFrom: false, day: last },
      ];
  return undefined;
}

/** Two of them in one breath, in any order. */
function pairIn(said: string, today: string): Told[] | undefined {
  for (const parts of cutAt(said, CUTS)) {
    const [one, other] = parts.map((part) => toldIn(part, today));
    if (one !== undefined && other !== undefined && one.isFrom !== other.isFrom) return [one, other];
  }
  return undefined;
}

const cutAt = (text: string, seam: RegExp): [string, string][] =>
  [...text.matchAll(seam)].map(({ index, 0: joint }) => [
    text.slice(0, index).trim(),
    text.slice(index + joint.length).trim(),
  ]);
