// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { queryFor } from '../../../../../control-plane/src/plan/rules/language/query.ts';

describe('what a search is asked for', () => {
  it.each([
    ['what year is river of glass from', 'river of glass'],
    ['Who is the author of Lantern Street?', 'Lantern Street'],
    ['When was Standing Stone published?', 'Standing Stone'],
    ['How much is the Oslo lamp?', 'Oslo lamp'],
    ["What is Tove Lind's berth number?", 'Tove Lind'],
    ['the book "Maps of the Delta"', 'Maps of the Delta'],
    ["the book 'Two River Towns'", 'Two River Towns'],
    ['add the Bergen chair to the cart', 'Bergen chair'],
    ['which is the newest book about a river', 'river'],
    ['open the book The River Clerk', 'The River Clerk'],
    ['find out who made the plan of the weir', 'plan of the weir'],
    ['delete the newsletter', 'newsletter'],
    ['archive tax receipts', 'tax receipts'],
  ])('is the thing that is named: "%s"', (said, query) => {
    expect(queryFor(said)).toBe(query);
  });

  it.each(['how many results are there', 'what is the price', 'open the first one'])(
    'is nothing where no thing is named: "%s"',
    (said) => {
      expect(queryFor(said)).toBeUndefined();
    },
  );
});
