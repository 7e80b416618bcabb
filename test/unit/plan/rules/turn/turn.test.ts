// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { clickOf } from '../../../../../control-plane/src/plan/rules/turn/turn.ts';
import { turnOn } from '../../../../support/planning.ts';

it.each([
  [
    '- table [ref=t]:\n  - row [ref=r]:\n    - cell "harbour.txt" [ref=c]\n    - cell "4 kB" [ref=d]',
    'harbour.txt',
  ],
  ['- list [ref=l]:\n  - listitem [ref=c]: Print', 'Print'],
])('what may be wider than its words is clicked where they stand', (page, text) => {
  const [element] = turnOn(page, 'x').model.elements.filter(({ ref }) => ref === 'c');
  expect(element && clickOf(element)).toMatchObject({ kind: 'click', ref: 'c', text });
});

it('what takes clicks itself is clicked as a whole', () => {
  const [element] = turnOn('- button "Print" [ref=b]', 'x').model.elements;
  expect(element && clickOf(element)).toEqual({ kind: 'click', ref: 'b', name: 'Print' });
});
