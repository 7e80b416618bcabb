// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { labelledIn } from '../../../../../control-plane/src/plan/rules/page/labelled-text.ts';

it('a text that names its values is told apart', () => {
  expect(labelledIn('Order no. MK-77 For: Ida Moss Voucher: P19 (till May) Weight: 2.35 kg')).toEqual([
    { label: 'Order no', value: 'MK-77' },
    { label: 'For', value: 'Ida Moss' },
    { label: 'Voucher', value: 'P19' },
    { label: 'Weight', value: '2.35 kg' },
  ]);
});

it.each(['Total: 14', 'Ring 555 0102 before noon.', ''])(
  'one that names fewer than two is none: %s',
  (text) => {
    expect(labelledIn(text)).toEqual([]);
  },
);
