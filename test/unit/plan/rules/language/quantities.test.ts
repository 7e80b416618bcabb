// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { isOf, quantityOf } from '../../../../../control-plane/src/plan/rules/language/quantities.ts';
import { planOn } from '../../../../support/planning.ts';

it.each([
  ['24 November', '8 December'],
  ['24th November', '8th December'],
  ['Tue 5 May', '3 October'],
  ['12 May 2026 09:30', '12 May 2026 14:30'],
  ['March 2026', '1.4.2026'],
  ['1:31:50', '1:41:07'],
  ['59:08.5', '1:02:00'],
  ['28:14.6', '28:14.9'],
  ['1 inch', '9.5 inches'],
  ['9.5 inches', '1 ft'],
])('%s is before %s', (before, after) => {
  expect(quantityOf(before)).toBeLessThan(quantityOf(after) as number);
});

it.each(['4 Mar', '4 Mar. 2027', '4th March', 'Sept 4', 'July 2027'])('%s is a date', (text) => {
  expect(isOf('date', text)).toBe(true);
});

it.each(['4 Market Street', '2 marbles', '12 Mayors', 'Octavia 4', 'Junction 2027'])('%s is none', (text) => {
  expect(isOf('date', text)).toBe(false);
});

it('of so many stars the ones that there are are told, not how many there could be', async () => {
  const item = [
    '- list [ref=l]:',
    '  - listitem [ref=i]:',
    '    - heading "Kilim runner" [ref=h]',
    '    - paragraph [ref=p]: 4.4 of 5 stars, sold out',
    '  - listitem [ref=j]:',
    '    - heading "Moss throw" [ref=k]',
    '    - paragraph [ref=q]: 3.9 of 5 stars, in stock',
  ];
  const [told] = await planOn('what is the rating of the kilim runner', item.join('\n'));
  expect(told).toMatchObject({ kind: 'done', answer: expect.stringContaining('4.4 of 5') });
});
