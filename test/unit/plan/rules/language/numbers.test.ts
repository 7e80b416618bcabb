// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import {
  durationIn,
  numberOf,
  numbersIn,
  ordinalOf,
  priceIn,
  sumSaid,
  timeIn,
  withNumbers,
} from '../../../../../control-plane/src/plan/rules/language/numbers.ts';

describe('numbers', () => {
  it('reads number words', () => {
    expect(
      ['two', 'twenty-one', 'a hundred and five', 'three thousand two hundred', '1,200', '4.5', 'to'].map(
        numberOf,
      ),
    ).toEqual([2, 21, 105, 3200, 1200, 4.5, undefined]);
    expect(['seven point five', 'three point one four', 'bread point five'].map(numberOf)).toEqual([
      7.5,
      3.14,
      undefined,
    ]);
    expect(['twenty one and a half', '3 and a quarter', 'bread and a half'].map(numberOf)).toEqual([
      21.5,
      3.25,
      undefined,
    ]);
  });

  it('takes no row of digits for a number', () => {
    expect(['four four one eight', 'zero five', 'twenty thirty'].map(numberOf)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('reads ordinals', () => {
    expect(['first', '3rd', 'twenty-first', 'last', 'next', 'seconds'].map(ordinalOf)).toEqual([
      1,
      3,
      21,
      -1,
      undefined,
      undefined,
    ]);
  });

  it('reads printed amounts in either convention', () => {
    expect(numbersIn('1,234.50 and 1.234,50 and 7')).toEqual([1234.5, 1234.5, 7]);
    expect(priceIn('from $1,299 per night')).toBe(1299);
    expect(priceIn('45,40 €')).toBe(45.4);
    expect(priceIn('4 rooms')).toBeUndefined();
  });

  it('reads durations and times of day', () => {
    expect(['2h 15m', '1h 50m', '90 minutes', '3 days', 'none'].map(durationIn)).toEqual([
      135,
      110,
      90,
      4320,
      undefined,
    ]);
    expect(
      ['half past six', 'quarter to nine', 'ten past four pm', 'six thirty', 'half a loaf'].map(timeIn),
    ).toEqual([390, 525, 970, 390, undefined]);
    expect(
      ["ten o'clock", 'ten o clock', 'two in the afternoon', 'nine pm', 'two', 'one in the basket'].map(
        timeIn,
      ),
    ).toEqual([600, 600, 840, 1260, undefined, undefined]);
    expect(['9:05 pm', '21:05', '9am', '12 am', 'noon'].map(timeIn)).toEqual([1265, 1265, 540, 0, 720]);
  });
});

it('a number told behind what is numbered is written as pages do', () => {
  expect(withNumbers('remove number twenty seven and row twelve')).toBe('remove number 27 and row 12');
  expect(withNumbers('room for twenty people, row one')).toBe('room for twenty people, row one');
});

it.each([
  ['twenty three fifty', '23.50'],
  ['four euros and ninety cents', '4.90'],
  ['one hundred twelve point seventy five', '112.75'],
  ['sixty five', undefined],
  ['twelve', undefined],
  ['blue fifty', undefined],
])('a sum as it is said: "%s"', (said, written) => {
  expect(sumSaid(said)).toBe(written);
});

it.each([
  ['the hall at half past 8', 'the hall at half past eight'],
  ['the hall at quarter to 11', 'the hall at quarter to eleven'],
  ['message Ida that it is half past 8', 'message Ida that it is half past 8'],
  ['from 8 to 11', 'from 8 to 11'],
])('a spoken hour in digits is put in words, but in no text: "%s"', (said, spoken) => {
  expect(withNumbers(said)).toBe(spoken);
});
