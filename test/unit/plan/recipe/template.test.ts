// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { Grounding } from '../../../../control-plane/src/plan/recipe/grounding.ts';
import { fill, Request, templateOf } from '../../../../control-plane/src/plan/recipe/template.ts';
import { TODAY } from '../../../support/planning.ts';
import { ALIKE, type Pair, UNLIKE, UNSEEN_ALIKE, UNSEEN_UNLIKE } from './pairs.ts';

/** What part of the unseen re-worded pairs has to be recognised: what it was at their first run. */
const UNSEEN_HIT_RATE = 0.7;

const MARKED = /\{([^}]+)\}|\[([^\]]+)\]/g;

/** The values by which a request fits what was learned; values are marked as in `pairs.ts`. */
function match(learned: string, other: string): string[] | undefined {
  const grounding = new Grounding(
    learned.replaceAll(MARKED, (_, typed, chosen) => typed ?? chosen),
    TODAY,
  );
  for (const [, typed, chosen] of learned.matchAll(MARKED)) {
    const slot = grounding.slotOf(typed ?? chosen!, typed === undefined);
    if (slot === undefined) throw new Error(`${learned}: not a value that was said`);
  }
  return fill(templateOf(grounding, []), new Request(other, TODAY));
}

const hits = (pairs: Pair[]) => pairs.filter(({ learned, other }) => match(learned, other) !== undefined);

/** @returns the share that is recognised, told with what is not. */
function hitRate(name: string, pairs: Pair[]): number {
  const missed = pairs.filter((pair) => hits([pair]).length === 0);
  const rate = 1 - missed.length / pairs.length;
  console.log(
    `${name}: ${pairs.length - missed.length} of ${pairs.length} recognised, ${(100 * rate).toFixed(1)} %`,
  );
  for (const { learned, other } of missed) console.log(`  missed: ${learned} | ${other}`);
  return rate;
}

describe('a request in other words', () => {
  it('is recognised', () => {
    expect(ALIKE.length).toBeGreaterThanOrEqual(60);
    expect(hitRate('re-worded', ALIKE)).toBe(1);
    expect(hitRate('re-worded, unseen', UNSEEN_ALIKE)).toBeGreaterThanOrEqual(UNSEEN_HIT_RATE);
  });

  it('gives each value its place', () => {
    expect(match('search for flights from {Berlin} to {Rome}', 'find flights to Oslo from Paris')).toEqual([
      'Paris',
      'Oslo',
    ]);
    expect(
      match(
        'type {Ada} in the name field and choose {Friday} as the day',
        'pick Monday for the day and enter "Grace H." as the name',
      ),
    ).toEqual(['Grace H.', 'Monday']);
    expect(match('delete the row of [Bob]', "please delete Mary Ann's row")).toEqual(['Mary Ann']);
  });

  it('gives values in the form in which the page took the first', () => {
    expect(match('add {2} tickets', 'add twelve tickets')).toEqual(['12']);
    expect(match('set the date to {2026-11-27}', 'set the date to next Monday')).toEqual(['2026-11-23']);
    expect(match('set the date to {27.11.2026}', 'set the date to 3 December 2026')).toEqual(['03.12.2026']);
    expect(match('set the time to {14:00}', 'set the time to 9am')).toEqual(['09:00']);
  });
});

const NEAR = [...UNLIKE, ...UNSEEN_UNLIKE];

describe('a request that is nearly the same', () => {
  it(`is never taken for the one that was learned (${NEAR.length} pairs)`, () => {
    const mistaken = hits(NEAR);
    console.log(`false hits: ${mistaken.length} of ${NEAR.length}`);
    expect(UNLIKE.length).toBeGreaterThanOrEqual(80);
    expect(mistaken).toEqual([]);
  });

  it('nor the other way round', () => {
    const said = (text: string) => text.replaceAll(MARKED, (_, typed, chosen) => typed ?? chosen);
    const mistaken = NEAR.filter(({ learned, other }) => match(other, said(learned)) !== undefined);
    expect(mistaken).toEqual([]);
  });
});
