// SPDX-License-Identifier: MIT
// "What's the vegetarian dish on Wednesday?", "how much is a return for a bicycle?": the cell of a table whose line and whose column a
// question names, each by its whole name.
import type { SnapshotNode } from '../../snapshot.ts';
import { asked } from '../language/asked.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { ordinalOf } from '../language/numbers.ts';
import { callsFor, isOf, type Kind } from '../language/quantities.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { unitAsked, withoutUnit } from '../language/units.ts';
import { valuesIn } from '../language/values.ts';
import { DAY_NAMES, namesDay } from '../language/weekdays.ts';
import { textOf } from '../page/labels.ts';
import { type Field, type Group, groupsOf, type Member, overMember } from '../page/members.ts';
import type { PageModel } from '../page/model.ts';
import { wordsSetTo } from '../page/set-to.ts';
import { aboutOf } from './passages.ts';
import { phrased } from './phrased.ts';
import { rowHolding } from './row-holding.ts';
import { isSaidOfCell } from './said-of-cell.ts';
import { subjectOf } from './subject.ts';

export interface Crossing {
  row: Member;
  /** Those that are named, in the order of the table. */
  columns: Field[];
  /** The cell that tells which line is meant, where that is not its head. */
  by?: Field;
}

const ASKS = /^(?:(?:at|on|in|from|since|for|until|by) )?(?:what|which|when|where|who|how)\b/i;
/** But for its plural, or a form of it. */
const ALIKE = 0.88;

/** Undefined where the question names no such cell, or cells that tell different things. */
export function crossed(question: string, model: PageModel): string | undefined {
  if (!ASKS.test(question)) return undefined;
  const { kinds } = asked(question);
  const told = crossingsIn(question, model).flatMap(({ row, columns: [column, ...more] }) =>
    column === undefined || more.length > 0 || !answers(column.value, kinds) ? [] : [{ row, column }],
  );
  const [first, ...others] = told;
  if (first === undefined || others.some(({ column }) => column.value !== first.column.value))
    return undefined;
  const { row, column } = first;
  return /^what(?:'s| is)\b|^how many\b/i.test(question) && unitAsked(question) === undefined
    ? phrased(question, subjectOf(question), column.value)
    : `${calledIn(row)}, ${column.names[0]}: ${column.value}.`;
}

/** What stands in a table of prices is a price without its sign. */
const answers = (value: string, kinds: Kind[]): boolean =>
  /[\p{L}\p{N}]/u.test(value) &&
  (kinds.length === 0 ||
    (kinds[0] === 'date' && DAY_OR_NONE.test(value.trim())) ||
    (kinds[0] === 'price' && /^[^\p{L}]*\d[^\p{L}]*$/u.test(value)) ||
    kinds.some((kind) => isOf(kind, value) || valuesIn(kind, value).length > 0));

/** "Fri 27"; or that it is on none. */
const DAY_OR_NONE = /^(?:none|never|closed|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?(?:,?\s+\d{1,2}\.?)?)$/iu;

/** The one line that is named in each table, with the columns that are; none that leaves a word of the question untold. */
export function crossingsIn(question: string, model: PageModel): Crossing[] {
  const about = [...aboutOf(model), ...wordsSetTo(model.root)];
  return groupsOf(model.root).flatMap((group) => {
    const asked = withNumber(question, group);
    const crossing = crossingOf(asked, group);
    return crossing !== undefined && tellsAll(asked, crossing, group, about) ? [crossing] : [];
  });
}

/** "The second history test", where a column is called "Test 2". */
function withNumber(question: string, { collection }: Group): string {
  const numbered = collection.columns.flatMap((column) => {
    const [, noun = '', number] = NUMBERED.exec(column) ?? [];
    return number !== undefined && isIn(noun.toLowerCase(), question) ? [Number(number)] : [];
  });
  return question.replace(/\p{L}+/gu, (word) => {
    const place = ordinalOf(word.toLowerCase());
    return place !== undefined && numbered.includes(place) ? String(place) : word;
  });
}

const NUMBERED = /^(\p{L}+) (\d{1,2})$/u;

function crossingOf(question: string, { collection, members }: Group): Crossing | undefined {
  const said = wordsOf(question);
  const rows = inSection(
    named(members, (member) => headOf(member), said).filter((member) => !isLetter(headOf(member))),
    said,
  );
  const lettered = members.filter((member) => isLetter(headOf(member)) && isSaidWithColumn(member, said));
  const [head, ...more] = [...rows, ...lettered];
  if (collection.columns.length === 0 || more.length > 0) return undefined;
  const held = head === undefined ? rowHolding(members, question) : undefined;
  const row = head ?? held?.row;
  if (row === undefined) return undefined;
  const by = held?.cell;
  const left = said.filter((word) => !isIn(word, by?.value ?? headOf(row)));
  const cells = row.fields.filter(
    ({ names: [name = ''], value }) =>
      collection.columns.includes(name) && value !== (by?.value ?? lineOf(row)),
  );
  const columns = named(cells, ({ names: [name = ''] }) => withoutUnit(name), left);
  const meant = measuredIn(cells, columns, question);
  return {
    row,
    columns: meant.length > 0 ? meant : pricedIn(cells, question),
    ...(by !== undefined && { by }),
  };
}

/** "2 bedroom" of Rome, where it is a line of Paris, too. */
function inSection(rows: Member[], said: string[]): Member[] {
  const inSaid = named(rows, (row) => overMember(row) ?? '', said);
  return rows.length > 1 && inSaid.length > 0 ? inSaid : rows;
}

/**
 * "How many millimetres", "how cold": of the cells that tell it in that unit, in one of the kind, or by a name for it those that are named, if
 * any is; a bare number in any other column is no measure.
 */
function measuredIn(cells: Field[], columns: Field[], question: string): Field[] {
  const unit = unitAsked(question);
  if (unit === undefined && !OF_MEASURE.test(question)) return columns;
  const { kinds, names } = asked(question);
  const [kind] = kinds;
  const isIn = ({ names: [name = ''], value }: Field): boolean =>
    unit === undefined
      ? (kind !== undefined && MEASURES.has(kind) && valuesIn(kind, value).length > 0) ||
        tellingIn(withoutUnit(name)).every((word) => names.includes(word))
      : unit.isAtEndOf(name) || unit.isAtEndOf(value);
  const measured = cells.filter(isIn);
  const both = measured.filter((cell) => columns.includes(cell));
  if (measured.length > 0) return both.length > 0 ? both : measured;
  return columns.filter(
    ({ names: [name = ''], value }) =>
      withoutUnit(name) !== name || kinds.some((one) => one !== 'number' && isOf(one, value)),
  );
}

const OF_MEASURE =
  /^how (?:old|tall|high|wide|deep|big|large|far|heavy|fast|strong|hot|cold|warm|cool|long)\b/i;
const MEASURES = new Set<Kind>(['temperature', 'distance', 'weight', 'area', 'size', 'duration']);

/** "Band D" of a line that begins with "D". */
const calledIn = (row: Member): string =>
  isLetter(lineOf(row)) ? `${row.fields[0]?.names[0]} ${lineOf(row)}` : lineOf(row);

const isLetter = (head: string): boolean => /^\p{L}$/u.test(head.trim());

/** "Band D", where "D" stands in the column "Band". */
function isSaidWithColumn({ fields: [first] }: Member, said: string[]): boolean {
  const column = wordsOf(first?.names[0] ?? '').at(-1) ?? '';
  const [letter = ''] = wordsOf(first?.value ?? '');
  return said.some((word, i) => word === letter && likeness(said[i - 1] ?? '', column) >= ALIKE);
}

/** "How much": where no column is named, the one with money that is called by some word of the question, or by one for what things cost. */
function pricedIn(cells: Field[], question: string): Field[] {
  const { kinds, words } = asked(question);
  if (kinds[0] !== 'price') return [];
  return cells.filter(({ names: [name = ''], value }) => {
    const called = tellingIn(name);
    const isMoney = isOf('price', value) || /^\d[\d,. ]*[.,]\d\d$/.test(value.trim());
    return isMoney && called.some((word) => COSTS.has(word) || words.includes(word));
  });
}

const COSTS = new Set('bill cost price fee charge rent fare rate amount'.split(' '));

/** What is said of any measure. */
const MEASURING = /^(?:measured|recorded|registered|noted|fell|fallen|reach(?:ed)?|blew|blow)$/;

const LINES = /^(?:rows?|lines?|entry|record)$/;

/** A line that begins with an hour is called by that. */
const lineOf = ({ title, fields: [first] }: Member): string =>
  first !== undefined && CLOCK.test(first.value) ? first.value : title;

const CLOCK = /^\d{1,2}[:.][0-5]\d$/;

/** "Child (5 to 15)" is called by what stands before that; "Thu 26 Nov" is a Thursday, which need not be told in full. */
function headOf(row: Member): string {
  const head = lineOf(row).replace(/\s*\(.*\)$/, '');
  const day = namesDay(DATED.exec(head)?.[1] ?? head) ? head.slice(0, 3).toLowerCase() : undefined;
  return DAY_NAMES.find((name) => name.slice(0, 3).toLowerCase() === day) ?? head;
}

const DATED = /^(\p{L}+)[.,]{0,2}\s+\d.*$/u;

/** Those whose names are said in full; of "Waste" and "General waste" the longer, where both are. */
function named<T>(all: T[], nameOf: (one: T) => string, said: string[]): T[] {
  const told = all.filter((one) => {
    const words = tellingIn(nameOf(one));
    return words.length > 0 && words.every((word) => said.some((other) => likeness(other, word) >= ALIKE));
  });
  const isPart = (one: T, other: T): boolean => {
    const [words, longer] = [tellingIn(nameOf(one)), tellingIn(nameOf(other))];
    return longer.length > words.length && words.every((word) => longer.includes(word));
  };
  return told.filter((one) => !told.some((other) => isPart(one, other)));
}

const tellingIn = (name: string): string[] => wordsOf(name).filter((word) => !STOP_WORDS.has(word));

const isIn = (word: string, text: string): boolean =>
  wordsOf(text).some((shown) => likeness(word, shown) >= ALIKE);

/** Every word is the line's, the column's, or the table's; behind the column's name may stand what it is one of: "the vegetarian dish". */
function tellsAll(question: string, { row, columns, by }: Crossing, group: Group, about: string[]): boolean {
  const { words, verbs, names, kinds } = asked(question);
  const own = by === undefined ? [lineOf(row), headOf(row)] : [by.value, ...by.names];
  const heads = [overMember(row) ?? '', ...own, ...columns.map(({ names: [name = ''] }) => name)].join(' ');
  const called = [...own, columns[0]?.names[0] ?? ''];
  const over = wordsOf(textOver(group.collection.parent));
  const calling = [...names, ...kinds.flatMap(callsFor), ...group.about, ...about, ...over];
  // "Which team has sheet 2": whatever stands there is one.
  const [, kind] = WHICH.exec(question) ?? [];
  const left = words.filter(
    (word) =>
      !isIn(word, heads) &&
      word !== kind?.toLowerCase() &&
      !SOFT_WORDS.has(word) &&
      !LINES.test(word) &&
      !verbs.includes(word) &&
      !MEASURING.test(word) &&
      !isSaidOfCell(word, question, called, columns[0]?.value ?? '') &&
      !isIn(word, calling.join(' ')),
  );
  const said = wordsOf(question);
  const isNoun = (word: string): boolean =>
    /^\p{L}+$/u.test(word) &&
    columns.some(({ names: [name = ''] }) => isIn(said[said.indexOf(word) - 1] ?? '', name)) &&
    !group.members.some((member) => member.words.has(word));
  return left.length === 0 || (left.length === 1 && left.every(isNoun));
}

const WHICH = /^(?:which|what) (\p{L}+) (?:has|have|is|are|plays?|uses?|gets?)\s/iu;

/** What stands right before a table. */
function textOver(node: SnapshotNode): string {
  if (node.parent === undefined || TABLES.has(node.role)) {
    const siblings = node.parent?.children ?? [];
    const before = siblings[siblings.indexOf(node) - 1];
    return before === undefined ? '' : textOf(before).slice(0, LONGEST_NAME);
  }
  return textOver(node.parent);
}

const TABLES = new Set(['table', 'grid']);
const LONGEST_NAME = 80;
