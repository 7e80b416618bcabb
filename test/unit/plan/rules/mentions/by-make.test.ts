// SPDX-License-Identifier: MIT
// Values that say by their make where they go.
import { expect, it } from 'vitest';
import { read } from './read.ts';

const FORM = ['- textbox "Street and house" [ref=e1]', '- textbox "Post code" [ref=e2]'];

it.each([
  [
    'type "12 Weaver Lane" and the post code "BT7 1NN"',
    ['Street and house="12 Weaver Lane"', 'Post code="BT7 1NN"'],
  ],
  ['enter "BT7 1NN" and "12 Weaver Lane"', ['Post code="BT7 1NN"', 'Street and house="12 Weaver Lane"']],
  ['type 12 Weaver Lane and the post code BT7 1NN', ['Street and house=12 Weaver Lane', 'Post code=BT7 1NN']],
])('go there whether they are quoted or not: %s', (said, deeds) => {
  expect(read(said, FORM)).toEqual(deeds);
});

it('go where that is told behind them, whatever else takes their make', () => {
  const phones = ['Mobile', 'Office', 'Home'].map((name, i) => `- textbox "${name}" [ref=e${i}]`);
  const deeds = read('enter "0161 496 0021" as the office phone', phones)?.filter((deed) =>
    deed.includes('='),
  );
  expect(deeds).toEqual(['Office="0161 496 0021"']);
});
