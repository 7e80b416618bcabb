// SPDX-License-Identifier: MIT
// Times that are to be waited, as they are said: "two seconds", "half a minute", "a moment".
import { durationSaid } from './numbers.ts';

/** Where no more is told than that it is to be waited. */
const MOMENT_SECONDS = 2;

const ABOUT =
  /^(?:(?:for|about|around|roughly|approximately|exactly|at least|another|some|only|just)\s+)+|\s+(?:more|or so|longer)$/gi;

/** A time and nothing else, as it is waited for, in seconds. */
export function secondsSaid(text: string): number | undefined {
  const plain = text
    .trim()
    .replace(/[.!]+$/, '')
    .replace(ABOUT, '')
    .replace(/^(an?|one|\d+|two|three) (?:full|whole|more|extra) /i, '$1 ')
    .toLowerCase();
  if (/^(?:a (?:little )?(?:moment|bit|little|while)|(?:a few )?moments|briefly|shortly)$/.test(plain))
    return MOMENT_SECONDS;
  const short = /^(\d+)\s?(?:ms|milliseconds?)$/.exec(plain);
  if (short !== null) return Number(short[1]) / 1_000;
  if (!UNIT.test(plain)) return undefined;
  const minutes = durationSaid(plain.replace(/^a couple(?: of)? /, '2 ').replace(/^a few /, '3 '));
  return minutes === undefined ? undefined : Math.round(minutes * 60 * 1_000) / 1_000;
}

/** "5 m" is none of these, for it may be a length. */
const UNIT = /(?:\ds|\b(?:s|secs?|seconds?|mins?|minutes?|hours?))$/;
