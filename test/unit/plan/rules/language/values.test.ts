// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { amountOfNoun, valuesIn } from '../../../../../control-plane/src/plan/rules/language/values.ts';

describe('the values of a kind in a text', () => {
  it.each([
    ['clock', 'The lorry comes at half past six or at 8:15pm.', ['half past six', '8:15pm']],
    ['clock', '12.75 a piece, from 6.30 on', ['6.30']],
    ['date', 'Closed on Mondays and on 3 May 2027', ['Mondays', '3 May 2027']],
    ['date', 'The guild, founded in 1411, has room for 1200 locks', ['1411']],
    ['percentage', 'Tank 72 % full', ['72 %']],
    ['duration', 'It takes half an hour, at most 90 minutes', ['half an hour', '90 minutes']],
    ['phone', 'Room 14, Tel. 0113 496 0220', ['0113 496 0220']],
    ['number', 'Shelf B1, 19 left since 2027-02-03, −6.40', ['19', '−6.40']],
    ['price', '£12, children 6 euros', ['£12', '6 euros']],
  ] as const)('are all of them, in digits and in words: %s in "%s"', (kind, text, values) => {
    expect(valuesIn(kind, text)).toEqual(values);
  });

  it.each([
    ['packets', '7 packets left, sow 1 cm deep', '7'],
    ['packets', 'Packets left: 61', '61'],
    ['memory', 'needs 512 MB of memory and port 7331', '512 MB'],
    ['eggs', 'two fresh eggs', 'two'],
    ['eggs', 'eggs are sold by 12', undefined],
  ])('tell how much there is of what they stand beside: %s in "%s"', (noun, text, amount) => {
    expect(amountOfNoun((word) => word.toLowerCase().startsWith(noun), text)).toBe(amount);
  });
});
