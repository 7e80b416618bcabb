// SPDX-License-Identifier: MIT
// "The first three seats in row A on Sunday", "B5 and B6", "seat 4 in row E": by row and number, where a page has seats; what else is told is when.
import { type Clause, type Command, clausesFor, isDerived } from '../language/command.ts';
import { forbidsSending } from '../language/courtesy.ts';
import { numberOf } from '../language/numbers.ts';
import { momentOption, tellsMoment } from '../page/moment-options.ts';
import { type Seat, seatsOf } from '../page/seats.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const NUMBER = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)';
const NUMBERS = `${NUMBER}(?:(?:,? and |, ?| to |-)${NUMBER})*`;
const ROW = 'row (?<row>[a-z]{1,2}|\\d{1,2})';
const LONE = '[a-z]\\d{1,2}';
const TOLD: readonly RegExp[] = [
  new RegExp(
    `\\b(?:the )?(?<end>first|last) (?:(?<count>${NUMBER}) )?(?<free>(?:free|available) )?seats? (?:in|of|on) (?:the )?${ROW}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?<count>${NUMBER}) (?:free |adjacent |adjoining )*seats? (?<beside>next to each other|together|side by side|beside each other) (?:in|of|on) (?:the )?${ROW}\\b`,
    'i',
  ),
  new RegExp(`\\bseats? (?:numbers? )?(?<numbers>${NUMBERS}) (?:in|of|on) (?:the )?${ROW}\\b`, 'i'),
  new RegExp(
    `\\b(?:in |on )?(?:the )?${ROW}(?: |, ?|: ?)(?:seats? )?(?:numbers? )?(?<numbers>${NUMBERS})\\b`,
    'i',
  ),
  new RegExp(`\\b(?:the )?(?:seats? )?(?<names>${LONE}(?:(?:,? and |, ?)${LONE})*)\\b`, 'i'),
];
const BUYS = /^(?:buy|book|reserve|order|get)\b/i;
const SAID_AROUND =
  /^(?:(?:please|i|we|['’]?d|would|want|need|like|to|have|can|could|give|get|me|us|buy|book|reserve|order|select|choose|pick|take|click|mark)\s+)+/i;
const COUNTED = new RegExp(`\\b(${NUMBER}) (?:tickets?|seats?|places?)\\b`, 'i');
const WHEN_TIES =
  /^(?:(?:for|on|at|in|the|showing|show|performance|film|please|,)\s*)+|[\s,]*(?:\bfor|\bon|\bplease)?[\s,]*$/gi;

/** The presses of the seats; undefined where the page has none, or more is told than they and when it is. */
export function seatClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  if (isDerived(clause) || turn.progress.length > 0) return undefined;
  const { seats, aliases } = seatsOf(turn.model);
  if (seats.length < FEWEST) return undefined;
  const source = aliases.reduce((text, [word, row]) => text.replace(word, `row ${row}`), clause.source);
  const told = TOLD.map((pattern) => pattern.exec(source)).find((match) => match !== null) ?? undefined;
  const meant = told?.groups && seatsMeant(told.groups, seats);
  if (told === undefined || meant === undefined) return undefined;
  const around = `${source.slice(0, told.index)} ${source.slice(told.index + told[0].length)}`.trim();
  const [, count] = COUNTED.exec(around) ?? [];
  if (count !== undefined && numberOf(count) !== meant.length) return undefined;
  const when = `${around} `
    .replace(SAID_AROUND, '')
    .replace(COUNTED, '')
    .trim()
    .replace(WHEN_TIES, '')
    .trim();
  const [verb = ''] = BUYS.exec(around) ?? [];
  if (when !== '') {
    const chosen = momentOption(when, turn.model, turn.input.today);
    if (chosen === undefined && !tellsMoment(when, turn.input.today)) return undefined;
    const rest = `${verb || 'select'} ${told[0]}`;
    // Of several on that day it is asked which.
    const first: Command =
      chosen === undefined
        ? { kind: 'click', target: when }
        : { kind: 'complete', field: pinned(chosen.list, ''), value: chosen.option };
    return [
      ...(clausesFor(clause, [first]) ?? []),
      // Which are free is seen once that is chosen.
      { ...clause, source: rest, command: { kind: 'click', target: rest }, later: true },
    ];
  }
  if (meant.some(({ isFree }) => !isFree)) return undefined;
  const presses = meant
    .filter(({ element }) => element.node.pressed !== true && element.node.checked !== true)
    .map(({ element }): Command => ({ kind: 'click', target: pinned(element, element.name) }));
  return [...(clausesFor(clause, presses) ?? []), ...boughtBy(verb, clause, turn)];
}

const FEWEST = 6;

/** What is bought by the sentence itself, and by none that follows. */
function boughtBy(verb: string, clause: Clause, { model, memo, at, input }: Turn): Clause[] {
  const isToldLater = memo.clauses.slice(at + 1).some(({ source }) => BUYS.test(source));
  if (verb === '' || isToldLater || forbidsSending(input.task.text, verb)) return [];
  const buttons = model.elements.filter(
    ({ kind, name }) => kind === 'button' && name.toLowerCase().startsWith(verb.toLowerCase()),
  );
  const [button, ...more] = buttons;
  return button === undefined || more.length > 0
    ? []
    : (clausesFor(clause, [{ kind: 'click', target: pinned(button, button.name) }]) ?? []);
}

function seatsMeant(
  { end, count, free, beside, numbers, names, row = '' }: Record<string, string | undefined>,
  seats: Seat[],
): Seat[] | undefined {
  const inRow = seats.filter((seat) => seat.row === row.toUpperCase());
  if (names !== undefined) {
    const called = names.toUpperCase().match(/[A-Z]\d{1,2}/g) ?? [];
    return found(called.map((name) => seats.find((seat) => `${seat.row}${seat.number}` === name)));
  }
  if (numbers !== undefined)
    return found(numbersIn(numbers).map((number) => inRow.find((seat) => seat.number === number)));
  const amount = count === undefined ? 1 : (numberOf(count) ?? 0);
  const offered = free === undefined ? inRow : inRow.filter(({ isFree }) => isFree);
  if (beside !== undefined) {
    const start = inRow.findIndex((_, i) => {
      const side = inRow.slice(i, i + amount);
      return (
        side.length === amount &&
        side.every(({ isFree, number }, j) => isFree && number === (side[0]?.number ?? 0) + j)
      );
    });
    return start < 0 ? undefined : inRow.slice(start, start + amount);
  }
  const taken = /last/i.test(end ?? '') ? offered.slice(-amount) : offered.slice(0, amount);
  return taken.length === amount && amount > 0 ? taken : undefined;
}

const found = (seats: (Seat | undefined)[]): Seat[] | undefined =>
  seats.length === 0 || seats.some((seat) => seat === undefined) ? undefined : (seats as Seat[]);

/** "5 and 6", "5 to 7". */
function numbersIn(text: string): number[] {
  const [, from, to] = /^(\S+?)(?: to |-)(\S+)$/.exec(text) ?? [];
  const [first, last] = [from, to].map((word) => (word === undefined ? undefined : numberOf(word)));
  if (first !== undefined && last !== undefined)
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  return text.split(/,? and |, ?/).map((word) => numberOf(word) ?? 0);
}
