// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { datePattern, formatDate } from '../../../../../control-plane/src/plan/rules/language/date-form.ts';

it('a date is written as a field asks for it', () => {
  expect(datePattern('Date (MM/DD/YYYY)')).toBe('MM/DD/YYYY');
  expect(formatDate('2026-05-03', 'MM/DD/YYYY')).toBe('05/03/2026');
  expect(formatDate('2026-05-03', 'dd.mm.yyyy')).toBe('03.05.2026');
  expect(datePattern('your name')).toBeUndefined();
});
