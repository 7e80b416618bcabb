// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { placesIn, thereIn } from '../../../../../control-plane/src/plan/rules/language/places.ts';

describe('where a phrase says that a thing is', () => {
  it.each([
    ['castle.jpg from Photos > Wales', 'castle.jpg', ['Photos', 'Wales']],
    ['the Contracts folder inside 2026', 'the Contracts folder', ['2026']],
    ['aunt.doc in Letters in Archive', 'aunt.doc', ['Archive', 'Letters']],
    ['the folder "Letters" that is inside Archive', 'the folder "Letters"', ['Archive']],
    ['Photos/Wales/castle.jpg', 'castle.jpg', ['Photos', 'Wales']],
  ])('%s', (said, what, places) => {
    expect(placesIn(said)[0]).toEqual({ what, places });
  });

  it('is told with fewer places, too: a name may have a preposition in it', () => {
    expect(placesIn('aunt.doc in Letters in Archive')).toContainEqual({
      what: 'aunt.doc in Letters',
      places: ['Archive'],
    });
  });

  it('is told from the outside in as well, where the page has it so', () => {
    expect(placesIn('Large in the Kitchen menu under Pans')).toContainEqual({
      what: 'Large',
      places: ['Kitchen menu', 'Pans'],
    });
  });

  it('is not looked for in what is quoted', () => {
    expect(placesIn('"Made in Wales"')).toEqual([]);
  });

  it('may be what was opened before', () => {
    expect(thereIn('notes.txt there')).toBe('notes.txt');
    expect(thereIn('notes.txt')).toBeUndefined();
  });
});
