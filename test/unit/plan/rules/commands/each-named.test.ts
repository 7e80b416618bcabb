// SPDX-License-Identifier: MIT
// Several things called by their names, which stand in several parts of a page.
import { expect, it } from 'vitest';
import { groupsOf } from '../../../../../control-plane/src/plan/rules/page/members.ts';
import { parseSnapshot } from '../../../../../control-plane/src/plan/snapshot.ts';
import { planOn, planThrough } from '../../../../support/planning.ts';

const shelf = (head: string, key: string, things: string[]): string[] => [
  `- generic [ref=${key}]:`,
  `  - heading "${head}" [level=2] [ref=${key}h]`,
  `  - generic [ref=${key}l]:`,
  ...things.flatMap((name, i) => [
    `    - generic [ref=${key}${i}]:`,
    `      - generic [ref=${key}n${i}]: ${name}`,
    `      - generic [ref=${key}p${i}]:`,
    `        - generic [ref=${key}c${i}]: €${i + 4}.50`,
    `        - button "Put in basket" [ref=${key}b${i}] [cursor=pointer]`,
  ]),
];
const SHOP = [
  ...shelf('Candles', 'x', ['Candle 1', 'Candle 2', 'Candle 3']),
  ...shelf('Kitchen', 'y', ['Tea towel', 'Oak tray']),
].join('\n');

/** The buttons that are pressed. */
const pressed = async (said: string): Promise<unknown[]> =>
  (await planThrough(said, SHOP, SHOP, SHOP, SHOP))
    .flat()
    .flatMap((action) => (action.kind === 'click' ? [action.ref] : []));

it.each([
  ['Put "Candle 2" and "Oak tray" in the basket.', ['xb1', 'yb1']],
  ['put candle one and candle three in the basket', ['xb0', 'xb2']],
  ['put candle one, two and three in my basket', ['xb0', 'xb1', 'xb2']],
  ['put a tea towel and an oak tray in the basket', ['yb0', 'yb1']],
])('each has its own control pressed: %s', async (said, refs) => {
  expect(await pressed(said)).toEqual(refs);
});

it('none is done where one of them is not there', async () => {
  const [action] = await planOn('put candle one and candle nine in the basket', SHOP);
  expect(action?.kind).not.toBe('done');
  expect(action).not.toMatchObject({ ref: 'xb0' });
});

it('a price under a name is no card in a column', () => {
  const titles = groupsOf(parseSnapshot(SHOP)).flatMap(({ members }) => members.map(({ title }) => title));
  expect(titles).toContain('Oak tray');
  expect(titles).not.toContain('€5.50');
});
