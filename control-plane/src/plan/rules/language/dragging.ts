// SPDX-License-Identifier: MIT
// "Drag the lamp into the box", "move the third song above the first", "sort the names from Z to A": what is moved by hand, and where to.
import type { Command, Spot } from './command.ts';
import { numberOf, ordinalOf } from './numbers.ts';
import { orderIn } from './order.ts';

/** What "drag" is said of where a value is meant. */
const SLIDES = /\b(?:slider|knob|handle|thumb|volume)\b/i;
const END =
  /^(.+?)\s+(?:in)?to\s+(?:the\s+)?(?:very\s+)?(top|start|beginning|front|bottom|end|back)(?:\s+(?:of|in)\s+.+)?$/i;
const NUMBERED =
  /^(.+?)\s+(?:(?:in)?to|into|so (?:that )?it is)\s+(?:be\s+)?(?:the\s+)?(?:(\S+)\s+(?:place|position|spot|slot|row)|(?:place|position|spot|slot|number|row)\s+(\S+))(?:\s+(?:of|in)\s+.+)?$/i;
const STEPPED =
  /^(.+?)\s+(up|down)(?:\s+by)?(?:\s+(\S+))?(?:\s+(?:places?|positions?|spots?|steps?|rows?))?$/i;
const BESIDE =
  /^(.+?)\s+(?:to\s+)?(above|before|ahead of|in front of|below|under|underneath|beneath|after|behind)\s+(.+)$/i;
const ONTO = /^(.+?)\s+(?:and\s+drop\s+it\s+)?(?:(?:on|in)?to|over to|on top of|over|on|in|inside)\s+(.+)$/i;

/** Of "drag"; undefined where a value is set so. */
export function readDrag(rest: string): Command | undefined {
  const step = STEPPED.exec(rest);
  const steps = step === null ? undefined : numberOf(step[3] ?? 'one');
  if (step !== null && steps !== undefined)
    return dragged(step[1], { on: step[2]?.toLowerCase() === 'up' ? -steps : steps });
  const [, what, to] = ONTO.exec(rest) ?? [];
  const isValue = to === undefined || SLIDES.test(rest) || /^[\d.,]+\s*\S?$/.test(to);
  return readMove(rest) ?? (isValue ? undefined : dragged(what, { to }));
}

/** Of "move", which is said of much else: only a place among others tells. */
export function readMove(rest: string): Command | undefined {
  if (SLIDES.test(rest)) return undefined;
  const end = END.exec(rest);
  if (end !== null)
    return dragged(end[1], { place: /top|start|beginning|front/i.test(end[2] ?? '') ? 1 : -1 });
  const [, what, nth = '', number = ''] = NUMBERED.exec(rest) ?? [];
  const place = ordinalOf(nth) ?? numberOf(number);
  if (what !== undefined && place !== undefined) return dragged(what, { place });
  const [, which, side = '', to] = BESIDE.exec(rest) ?? [];
  if (to === undefined) return undefined;
  const edge = /^(?:above|before|ahead|in front)/i.test(side) ? 'before' : 'after';
  return dragged(which, { to, edge });
}

/** "Move the lamp to Done" that means no value. */
export function readMoveOnto(clause: string): Command | undefined {
  const [, what, to] = /^move\s+(?![$€£]?\d)(.+?)\s+(?:in)?to\s+(.+)$/i.exec(clause) ?? [];
  return to === undefined ? undefined : dragged(what, { to });
}

const dragged = (what = '', spot: Spot): Command => ({ kind: 'drag', what, spot });

/** "Sort the numbers in increasing order", where nothing on the page is called so; by nothing but themselves. */
export function readArranging(clause: string): Command | undefined {
  const end = orderIn(clause)?.end;
  return end === undefined ? undefined : { kind: 'arrange', falling: end === 'max' };
}
