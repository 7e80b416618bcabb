// SPDX-License-Identifier: MIT
// "Drag the lamp into the box", "move the third song above the first", "sort the names from Z to A": what is moved by hand, and where to.
import type { Command, Spot, Third, Way } from './command.ts';
import { numberOf, ordinalOf } from './numbers.ts';
import { orderIn } from './order.ts';

/** "Put the names in alphabetical order", "Elder should come first", and how that is read below. */
export const BY_HAND: [RegExp, string][] = [
  [
    /^(?:drag|move|put|get|bring|place|arrange|rearrange|reorder|organi[sz]e|order|rank) (.+?)(?: so (?:that )?(?:they|it|all)(?:'re| are| is| stand| go)?(?: all)?(?: sorted| arranged| ordered)?)? (?:in(?:to)?|to be in|by) (?:an? |the |their |its )?((?:reversed? )?(?:alphabetic(?:al)?|numeric(?:al)?|ascending|descending|increasing|decreasing|rising|falling)(?: alphabetical| numerical)?) order\b/i,
    'sort $1 in $2 order',
  ],
  [
    /^(?:drag|move|put|get|bring|place|arrange|rearrange|reorder|organi[sz]e|order|rank) (.+?)(?: so (?:that )?(?:they|it|all)(?:'re| are| is| stand| go| run)?(?: all)?(?: sorted| arranged| ordered)?| in order,?) from (\p{L}+) to (\p{L}+)$/iu,
    'sort $1 from $2 to $3',
  ],
  [/^(?:re)?arrange (.+?) from (\p{L}+) to (\p{L}+)$/iu, 'sort $1 from $2 to $3'],
  [/^alphabeti[sz]e (.+)$/i, 'sort $1 in alphabetical order'],
  [
    /^(?:put|place|bring|have) (?!(?:me|us)\b)([^"“]+?) (?:at|to|on) (?:the )?(?:very )?(top|bottom|start|beginning|front|end)((?: of .+)?)$/i,
    'move $1 to the $2$3',
  ],
  [
    /^(?:put|place|make|let|have) ([^"“]+?) (?:be |come |go )?(?:the |in )?(first|last|second|third|fourth|fifth)(?: one| item| place)?$/i,
    'move $1 to the $2 place',
  ],
  [
    /^(?!wh|how)([^"“]+?) (?:should|must|has to|have to|needs? to|ought to) (?:be |come |go |stand )(?:the )?(first|last|second|third|fourth|fifth)(?: \p{L}+)?$/iu,
    'move $1 to the $2 place',
  ],
  [
    /^(?!wh|how)([^"“]+?) (?:should|must|has to|have to|needs? to|ought to) (?:be |come |go |stand )(?:at |on )?(?:the )?(top|bottom)(?: of .+|,? (?:above|below) .+)?$/i,
    'move $1 to the $2',
  ],
  [
    /^(?!wh|how)([^"“]+?) (?:should|must|has to|have to|needs? to|ought to) (?:be |come |go |stand )(?:right |just )?(above|before|below|after|behind) ([^"“]+)$/i,
    'move $1 $2 $3',
  ],
  [
    /^((?:drag|move|put|get|bring|place|push|pull) .+?),? (?:so (?:that )?|until )(?:it|they|he|she)(?:['’]s|['’]re| is| are| lies?| ends? up| sits?)? (?:completely |fully |entirely |wholly |totally |all )?(?:with)?in(?:side)?(?: of)? (?=\S)/i,
    '$1 into ',
  ],
  [/^bring (.+?) (?:up|down) to ((?:number|place|position) \S+)$/i, 'move $1 to $2'],
  [
    /^(?:put|place) ([^"“]+?) (above|before|ahead of|in front of|below|after|behind) ([^"“]+)$/i,
    'move $1 $2 $3',
  ],
];

/** What "drag" is said of where a value is meant. */
const SLIDES = /\b(?:slider|knob|handle|thumb|volume)\b/i;
const END =
  /^(.+?)\s+(?:in)?to\s+(?:the\s+)?(?:very\s+)?(?:(?:far|left|right) )?(top|start|beginning|front|bottom|end|back|left|right)(?: (?:end|side|edge))?(?:\s+(?:of|in)\s+.+)?$/i;
const NUMBERED =
  /^(.+?)\s+(?:(?:in)?to|into|so (?:that )?it is)\s+(?:be\s+)?(?:the\s+)?(?:(\S+)\s+(?:place|position|spot|slot|row)|(?:place|position|spot|slot|number|row)\s+(\S+))(?:\s+(?:of|in)\s+.+)?$/i;
const PLACES = String.raw`(?:\s+(?:places?|positions?|spots?|steps?|rows?|columns?))?`;
const STEPPED = new RegExp(
  String.raw`^(.+?)(?:\s+(one|two|three|four|five|\d)${PLACES})?\s+(up|down|left|right)(?:wards?)?(?:\s+by)?(?:\s+(\S+))?${PLACES}$`,
  'i',
);
const PIXELS =
  /^(.+?)(?:\s+by)?(?:\s+(\d+)\s*(?:px|pixels?))?\s+(?:to the\s+)?(up|down|left|right)(?:wards?)?(?:\s+by)?(?:\s+(\d+)\s*(?:px|pixels?))?$/i;
const CORNER =
  /^(.+?)\s+(?:in)?to\s+((?:the\s+)?(?:very\s+)?(top|upper|bottom|lower|middle|cent(?:er|re))(?:[\s-]+(left|right|middle|cent(?:er|re)))?(?:\s+(?:corner|cell|spot|square|place|position))?)(?:\s+of\s+(?:the\s+)?(?:grid|board|table|list|box|items))?$/i;
const BESIDE =
  /^(.+?)\s+(?:to\s+)?(above|before|ahead of|in front of|below|under|underneath|beneath|after|behind)\s+(.+)$/i;
const ONTO = /^(.+?)\s+(?:and\s+drop\s+it\s+)?(?:(?:on|in)?to|over to|on top of|over|on|in|inside)\s+(.+)$/i;

/** Of "drag"; undefined where a value is set so. */
export function readDrag(rest: string): Command | undefined {
  const isPlace = CORNER.test(rest) || END.test(rest);
  const way = readPixels(rest) ?? (isPlace ? undefined : readSteps(rest, 'one'));
  if (way !== undefined) return way;
  const [, what, to] = ONTO.exec(rest) ?? [];
  const isValue = to === undefined || SLIDES.test(rest) || /^[\d.,]+\s*\S?$/.test(to);
  return readMove(rest) ?? (isValue ? undefined : dragged(what, { to }));
}

/** @param unless How many places on where that is not said: for `one` as many as the page can tell. */
function readSteps(rest: string, unless: string): Command | undefined {
  const [, what, before, way, behind] = STEPPED.exec(rest) ?? [];
  const told = before ?? behind;
  const steps = way === undefined ? undefined : numberOf(told ?? unless);
  if (steps === undefined || (SLIDES.test(rest) && ACROSS.test(way ?? ''))) return undefined;
  return dragged(what, { way: wayOf(way), ...(told !== undefined && { steps }) });
}

function readPixels(rest: string): Command | undefined {
  const [, what, before, way, behind] = PIXELS.exec(rest) ?? [];
  const pixels = before ?? behind;
  return pixels === undefined || SLIDES.test(rest)
    ? undefined
    : dragged(what, { way: wayOf(way), pixels: Number(pixels) });
}

const ACROSS = /left|right/i;
const wayOf = (said = ''): Way => said.toLowerCase() as Way;

/** "To the top right", "to the center". */
function readCorner(rest: string): Command | undefined {
  const [, what, said = '', down = '', across] = CORNER.exec(rest) ?? [];
  // "To the top" is the first place of a list.
  if (what === undefined || (across === undefined && !/^(?:middle|cent)/i.test(down))) return undefined;
  return dragged(what, { row: thirdOf(down), column: thirdOf(across ?? 'middle'), said });
}

function thirdOf(said: string): Third {
  if (/^(?:top|upper|left)/i.test(said)) return 'first';
  return /^(?:bottom|lower|right)/i.test(said) ? 'last' : 'middle';
}

/** Of "move", which is said of much else: only a place among others tells. */
export function readMove(rest: string): Command | undefined {
  if (SLIDES.test(rest)) return undefined;
  const corner = readCorner(rest);
  if (corner !== undefined) return corner;
  const [, ended, at = ''] = END.exec(rest) ?? [];
  if (ended !== undefined) {
    const side = SIDES[at.toLowerCase()];
    return dragged(ended, {
      place: /top|start|beginning|front|left/i.test(at) ? 1 : -1,
      ...(side !== undefined && { side }),
    });
  }
  const [, what, nth = '', number = ''] = NUMBERED.exec(rest) ?? [];
  const place = ordinalOf(nth) ?? numberOf(number);
  if (what !== undefined && place !== undefined) return dragged(what, { place });
  const [, which, side = '', to] = BESIDE.exec(rest) ?? [];
  if (to === undefined) return /^it\b/i.test(rest) ? undefined : readSteps(rest, '');
  const edge = /^(?:above|before|ahead|in front)/i.test(side) ? 'before' : 'after';
  return dragged(which, { to, edge });
}

/** "Move the lamp to Done" that means no value. */
export function readMoveOnto(clause: string): Command | undefined {
  const [, what, to] = /^move\s+(?![$€£]?\d)(.+?)\s+(?:in)?to\s+(.+)$/i.exec(clause) ?? [];
  return to === undefined ? undefined : dragged(what, { to });
}

const SIDES: Record<string, Way> = { left: 'left', right: 'right', top: 'up', bottom: 'down' };

const dragged = (what = '', spot: Spot): Command => ({ kind: 'drag', what, spot });

/** "Sort the numbers in increasing order", where nothing on the page is called so; by nothing but themselves. */
export function readArranging(clause: string): Command | undefined {
  const end = OF_TABLE.test(clause) ? undefined : orderIn(clause)?.end;
  return end === undefined ? undefined : { kind: 'arrange', falling: end === 'max' };
}

/** A table is not sorted by hand. */
const OF_TABLE = /\b(?:table|columns?)\b/i;
