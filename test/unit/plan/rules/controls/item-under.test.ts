// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { itemUnder } from '../../../../../control-plane/src/plan/rules/controls/item-under.ts';
import { turnOn } from '../../../../support/planning.ts';

const menu = (zooms: string[]): string =>
  [
    '- list [ref=e1]:',
    '  - listitem [ref=e2] [cursor=pointer]:',
    '    - text: Zoom',
    '    - list [ref=e3]:',
    ...zooms.map((zoom, i) => `      - listitem [ref=z${i}]: "${zoom}"`),
    '  - listitem [ref=e4] [collapsed]: Ruler',
  ].join('\n');

it.each(['200%', 'two hundred percent', '200 percent'])(
  'is the item of that value in what is called so: "%s"',
  (value) => {
    expect(itemUnder(turnOn(menu(['50%', '100%', '200%']), ''), 'the zoom', value)?.ref).toBe('z2');
  },
);

it.each([
  ['the zoom', '300%'],
  ['the ruler', '200%'],
])('is nothing where "%s" has no "%s", or is shut', (field, value) => {
  expect(itemUnder(turnOn(menu(['50%', '200%']), ''), field, value)).toBeUndefined();
});
