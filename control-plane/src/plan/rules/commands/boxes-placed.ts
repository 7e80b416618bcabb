// SPDX-License-Identifier: MIT
// "Monday to Friday", "rows 2 to 4", "the first three", "every second row": boxes by where they stand among the others.
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { numberOf } from '../language/numbers.ts';
import { daysIn, namesDay } from '../language/weekdays.ts';
import { boxesOf } from '../page/member-controls.ts';
import type { Element } from '../page/model.ts';
import { labelOf } from '../page/names.ts';
import { likelyGroups } from '../page/select.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { boxOf, isTickBox } from './ticks.ts';

const LINES = '(?:rows?|lines?|items?|entr(?:y|ies)|results?)';
const BOXES = String.raw`(?:${LINES}|(?:check ?)?box(?:es)?|options?|numbers?|ones?|days?)`;
const OF_LINES = new RegExp(String.raw`\b${LINES}\b`, 'i');
const RANGE = new RegExp(
  String.raw`^(?:(?:all|every|each|everything)\s+)?(?:(?:of\s+)?the\s+)?(?:(${BOXES})\s+)?(?:from\s+)?(\S.*?)\s*(?:\b(?:up\s+)?(?:to|through|thru|till|until)\b|–|—|(?<=\d)-(?=\d))\s*(?:and\s+including\s+)?(\S.*?)(?:\s+inclusive)?$`,
  'iu',
);
const FOREMOST = new RegExp(
  String.raw`^(?:the\s+)?(first|last|top|bottom)\s+(\p{L}+|\d{1,2})(?:\s+(?:of\s+(?:them|these|those)|${BOXES}))?$`,
  'iu',
);
const EVERY_OTHER = new RegExp(String.raw`^every\s+(?:second|other|2nd)\s+${BOXES}$`, 'iu');

/** Undefined where a box is called as is said, or not all of those that are told stand on the page. */
export function boxesPlaced(clause: Clause, turn: Turn): Clause[] | undefined {
  const { command } = clause;
  const said = command.kind === 'choose' ? command.rest : command.kind === 'check' ? command.target : '';
  const on = command.kind !== 'check' || command.on;
  if (said === '' || isDerived(clause) || turn.progress.length > 0) return undefined;
  if (turn.model.names.isName(labelOf(said, 1).squashed)) return undefined;
  const boxes = boxesOn(said, turn);
  const meant =
    between(said, boxes, turn) ??
    foremost(said, boxes) ??
    everyOther(said, boxes) ??
    onDays(said, boxes, turn);
  if (meant === undefined) return undefined;
  return clausesFor(
    clause,
    meant.map((box) => ({ kind: 'check', target: pinned(box, box.name), on })),
  );
}

/** One in each line of a list; where no list has them and no lines are told, those of the page. None that stands over the others is one of them. */
function boxesOn(said: string, { model }: Turn): Element[] {
  const [inLines] = likelyGroups(model).flatMap(({ members }) => {
    const boxes = members.length > 1 ? boxesOf(members, model) : undefined;
    return boxes === undefined ? [] : [boxes];
  });
  if (inLines !== undefined) return inLines;
  return OF_LINES.test(said) ? [] : model.elements.filter(isTickBox);
}

function between(said: string, boxes: Element[], turn: Turn): Element[] | undefined {
  const [, kind, first, last] = RANGE.exec(said) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = [first, last].map((part) => placeOf(part, kind, boxes, turn)) as [number, number];
  return from < 0 || to <= from || to >= boxes.length ? undefined : boxes.slice(from, to + 1);
}

const CALLED = 0.9;

/** By what the box, or what stands in its line, is called; "row 2" by its number where none is. */
function placeOf(part: string, kind: string | undefined, boxes: Element[], turn: Turn): number {
  const found = turn.find(part, 'check');
  const named = found.state === 'found' && found.score >= CALLED ? found.element : undefined;
  const at = named === undefined ? -1 : boxes.indexOf(boxOf(named, turn) ?? named);
  const number = numberOf(part);
  return at < 0 && kind !== undefined && number !== undefined ? number - 1 : at;
}

function foremost(said: string, boxes: Element[]): Element[] | undefined {
  const [, end = '', count = ''] = FOREMOST.exec(said) ?? [];
  const number = numberOf(count) ?? 0;
  if (number < 2 || number > boxes.length) return undefined;
  return /^(?:last|bottom)$/i.test(end) ? boxes.slice(-number) : boxes.slice(0, number);
}

/** The second, the fourth and so on. */
const everyOther = (said: string, boxes: Element[]): Element[] | undefined =>
  EVERY_OTHER.test(said) && boxes.length > 2 ? boxes.filter((_, at) => at % 2 === 1) : undefined;

/** "Every weekday", "all working days": the days that are so called. */
function onDays(said: string, boxes: Element[], { input }: Turn): Element[] | undefined {
  const days = DAYS.test(said) ? daysIn(said, input.today) : [];
  const named = boxes.filter(
    ({ name }) => namesDay(name) && daysIn(name, input.today).every((day) => days.includes(day)),
  );
  return named.length === days.length && days.length > 0 ? named : undefined;
}

const DAYS =
  /^(?:(?:all|every|each|only|just)\s+)?(?:(?:of\s+)?the\s+)?(?:week\s?days?|working\s+days?|week\s?ends?)$/i;
