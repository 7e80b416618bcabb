// SPDX-License-Identifier: MIT
// "Go to one minute thirty five seconds": a place in what plays is that of the one slider that tells its own in minutes and seconds.
import { numberOf } from '../language/numbers.ts';
import { quote } from '../language/text.ts';
import { nameOf } from '../page/model.ts';
import { act, type Result, type Turn } from '../turn/turn.ts';

/** Undefined where it is no such place, or the page has no one such slider. */
export function seekTo(turn: Turn, said: string): Result | undefined {
  const seconds = secondsIn(said.replace(/^(?:the\s+)?(?:time\s+)?|\s+(?:mark|point)$/gi, ''));
  if (seconds === undefined) return undefined;
  const [only, ...more] = turn.model.elements.filter(
    ({ kind, node }) => kind === 'slider' && tellsTime(node.text ?? ''),
  );
  if (only === undefined || more.length > 0) return undefined;
  const name = nameOf(only);
  return act(
    { kind: 'set', ref: only.ref, name, value: String(seconds) },
    `moved ${quote(name)} to ${said}`,
    false,
  );
}

/** Of its length, too: "1 minute 30 seconds of 5 minutes". */
const tellsTime = (text: string): boolean =>
  secondsIn(text.replace(/\s*(?:\bof\b|\bout of\b|\/).*$/i, '')) !== undefined;

const UNITS: Record<string, number> = { hour: 3_600, minute: 60, second: 1 };
const PART = /((?:[\p{L}\p{N}-]+\s+){1,3}?)(hour|minute|second)s?\b(?:,|\s+and\b)?\s*/giu;

/** A place in what plays and nothing else: "1:35", "two minutes and five seconds". */
function secondsIn(text: string): number | undefined {
  const [, hours = '0', minutes, seconds] = /^(?:(\d+):)?(\d{1,2}):(\d\d)$/.exec(text.trim()) ?? [];
  if (minutes !== undefined) return Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds);
  const parts = [...text.matchAll(PART)].map(([, count = '', unit = '']) => {
    const amount = numberOf(count);
    return amount === undefined ? Number.NaN : amount * (UNITS[unit.toLowerCase()] as number);
  });
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.length === 0 || Number.isNaN(sum) || text.replace(PART, '').trim() !== '' ? undefined : sum;
}
