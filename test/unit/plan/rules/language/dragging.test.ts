// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { parseClause } from '../../../../../control-plane/src/plan/rules/language/parse.ts';

describe('what is moved by hand', () => {
  it.each([
    ['drag the lamp into the box', 'the lamp', { to: 'the box' }],
    ['drag and drop Elder onto Rowan', 'Elder', { to: 'Rowan' }],
    ['drag Elder to the end of the list', 'Elder', { place: -1 }],
    ['move task 3 to the top', 'task 3', { place: 1 }],
    ['move Elder to the 2nd position', 'Elder', { place: 2 }],
    ['move Elder to position two in the list', 'Elder', { place: 2 }],
    ['drag Elder up by two', 'Elder', { on: -2 }],
    ['drag Elder down', 'Elder', { on: 1 }],
    ['move Elder above Rowan', 'Elder', { to: 'Rowan', edge: 'before' }],
    ['drag Elder below Rowan', 'Elder', { to: 'Rowan', edge: 'after' }],
  ])('"%s" goes to its spot', (clause, what, spot) => {
    expect(parseClause(clause)).toEqual({ kind: 'drag', what, spot });
  });

  it.each(['drag the slider to 7', 'drag the price to 40 %', 'move the volume slider to the end'])(
    'a value is set, not moved: "%s"',
    (clause) => {
      expect(parseClause(clause)).toMatchObject({ kind: 'set' });
    },
  );
});
