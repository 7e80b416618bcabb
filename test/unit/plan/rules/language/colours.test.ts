// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { colourForm } from '../../../../../control-plane/src/plan/rules/language/colours.ts';

it('a colour is written as the one that is shown', () => {
  expect(colourForm('#1b2c3d', '')?.('dark orange')).toBe('#ff8c00');
  expect(colourForm('0A0B0C', '')?.('the colour slate-grey')).toBe('708090');
  expect(colourForm('CC00AA', '')?.('#12f')).toBe('1122FF');
  expect(colourForm('rgb(1, 2, 3)', '')?.('navy')).toBe('rgb(0, 0, 128)');
  expect(colourForm('#rrggbb', '')?.('tomato')).toBe('#ff6347');
});

it('digits or letters alone are no colour unless the field is called so', () => {
  expect(colourForm('123456', 'Order number')).toBeUndefined();
  expect(colourForm('facade', 'Style')).toBeUndefined();
  expect(colourForm('000000', 'Background colour')?.('ivory')).toBe('fffff0');
});

it('what names no colour has no digits', () => {
  expect(colourForm('#000000', 'Colour')?.('lamp')).toBeUndefined();
});
