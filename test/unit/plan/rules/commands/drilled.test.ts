// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

/** Lines that are clicked; refs count from `from`. */
const drawer = (from: number, ...lines: string[]): string =>
  [
    '- generic [ref=e1]:',
    ...lines.map((line, i) => `  - paragraph [ref=e${from + i}] [cursor=pointer]: ${line}`),
  ].join('\n');

const TOP = drawer(10, '✕ Close', 'Records ›', 'Players ›', 'Account ›', 'Opening hours');
const PLAYERS = drawer(20, '‹ Back', 'Turntables', 'Needles');
const RECORDS = drawer(30, '‹ Back', 'New', 'Second-hand ›', 'Singles');
const USED = drawer(40, '‹ Back', 'Jazz', 'Polka');

const refsOf = (steps: Awaited<ReturnType<typeof planThrough>>): unknown[] =>
  steps.map(([action]) => (action !== undefined && 'ref' in action ? action.ref : action?.kind));

describe('menus that take the place of one another', () => {
  it.each(['Go to Players, Needles.', 'Go to Players > Needles.', 'Open the needles under players.'])(
    'are opened one by one: %s',
    async (said) => {
      expect(refsOf(await planThrough(said, TOP, PLAYERS))).toEqual(['e12', 'e22']);
    },
  );

  it('are gone through by the words of what is meant, wherever these stand', async () => {
    const steps = await planThrough('Go to the second-hand polka records.', TOP, RECORDS, USED);
    expect(refsOf(steps)).toEqual(['e11', 'e32', 'e42']);
  });

  it('are themselves meant where no more is said', async () => {
    expect(await planOn('Open the Players menu.', TOP)).toMatchObject([
      { kind: 'click', ref: 'e12' },
      { kind: 'done' },
    ]);
  });

  it('are left again for the next where they do not have it', async () => {
    const steps = await planThrough('Go to Needles.', TOP, RECORDS, USED, RECORDS, TOP, PLAYERS);
    expect(refsOf(steps)).toEqual(['e11', 'e32', 'e40', 'e30', 'e12', 'e22']);
  });
});
