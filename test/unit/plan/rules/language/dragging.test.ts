// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { readArranging } from '../../../../../control-plane/src/plan/rules/language/dragging.ts';
import { plainly } from '../../../../../control-plane/src/plan/rules/language/idioms.ts';
import { orderIn } from '../../../../../control-plane/src/plan/rules/language/order.ts';
import { parseClause } from '../../../../../control-plane/src/plan/rules/language/parse.ts';

describe('what is moved by hand', () => {
  it.each([
    ['drag the lamp into the box', 'the lamp', { to: 'the box' }],
    ['drag and drop Elder onto Rowan', 'Elder', { to: 'Rowan' }],
    ['drag Elder to the end of the list', 'Elder', { place: -1 }],
    ['move task 3 to the top', 'task 3', { place: 1, side: 'up' }],
    ['move Elder to the 2nd position', 'Elder', { place: 2 }],
    ['move Elder to position two in the list', 'Elder', { place: 2 }],
    ['drag Elder up by two', 'Elder', { way: 'up', steps: 2 }],
    ['drag Elder down', 'Elder', { way: 'down' }],
    ['drag Elder right', 'Elder', { way: 'right' }],
    ['drag Elder left by one', 'Elder', { way: 'left', steps: 1 }],
    ['drag Elder 40 pixels to the left', 'Elder', { way: 'left', pixels: 40 }],
    ['drag Elder up by 25px', 'Elder', { way: 'up', pixels: 25 }],
    ['drag Elder to the top right', 'Elder', { row: 'first', column: 'last', said: 'the top right' }],
    [
      'move Elder to the lower left corner of the grid',
      'Elder',
      { row: 'last', column: 'first', said: 'the lower left corner' },
    ],
    ['drag Elder to the centre', 'Elder', { row: 'middle', column: 'middle', said: 'the centre' }],
    ['move Elder two places up', 'Elder', { way: 'up', steps: 2 }],
    ['drag Elder to the far left', 'Elder', { place: 1, side: 'left' }],
    ['put Elder at the top', 'Elder', { place: 1, side: 'up' }],
    ['put Elder last', 'Elder', { place: -1 }],
    ['make Elder the third one', 'Elder', { place: 3 }],
    ['Elder should come first', 'Elder', { place: 1 }],
    ['put Elder above Rowan', 'Elder', { to: 'Rowan', edge: 'before' }],
    ['move Elder above Rowan', 'Elder', { to: 'Rowan', edge: 'before' }],
    ['drag Elder below Rowan', 'Elder', { to: 'Rowan', edge: 'after' }],
  ])('"%s" goes to its spot', (clause, what, spot) => {
    expect(parseClause(plainly(clause))).toEqual({ kind: 'drag', what, spot });
  });

  it.each([
    ['drag the items so that they are in alphabetical order', 'min'],
    ['put the names in reverse alphabetical order', 'max'],
    ['drag the numbers into ascending order', 'min'],
    ['get the list in falling order', 'max'],
    ['arrange the numbers from largest to smallest', 'max'],
    ['alphabetize the list', 'min'],
  ])('"%s" sorts them', (clause, end) => {
    expect(orderIn(plainly(clause))).toMatchObject({ end });
  });

  it('no table is sorted by hand', () => {
    expect(readArranging('sort the table by the column "Age" in descending order')).toBeUndefined();
    expect(readArranging('sort the numbers in descending order')).toEqual({ kind: 'arrange', falling: true });
  });

  it.each(['put "Elder" first', 'which one should come first', 'put my name in the first field'])(
    'nothing is moved: "%s"',
    (clause) => {
      expect(plainly(clause)).toBe(clause);
    },
  );

  it.each(['drag the slider to 7', 'drag the price to 40 %', 'move the volume slider to the end'])(
    'a value is set, not moved: "%s"',
    (clause) => {
      expect(parseClause(clause)).toMatchObject({ kind: 'set' });
    },
  );
});
