// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { offered } from '../../../../../control-plane/src/plan/rules/questions/offered.ts';
import { turnOn } from '../../../../support/planning.ts';

const PAGE = `- heading "Order bread" [level=1] [ref=e1]
- text: Visiting
- combobox "Visiting" [ref=e2]:
  - option "Choose one" [selected]
  - option "Ana Ruiz"
  - option "Ben Okoro"
- text: Pick up at
- combobox "Pick up at" [ref=e3]:
  - option "Mill Lane"
  - option "Station"
- group "Slicing" [ref=e4]:
  - radio "Thick" [ref=e5]
  - radio "Thin" [ref=e6]`;

describe('what can be chosen', () => {
  const { model } = turnOn(PAGE, 'x');

  it.each([
    ['who can be visited', 'Ana Ruiz, Ben Okoro.'],
    ['what are the options for visiting', 'Ana Ruiz, Ben Okoro.'],
    ['how many people can be visited', '2.'],
    ['where can the bread be picked up', 'Mill Lane, Station.'],
    ['how can the bread be sliced', 'Thick, Thin.'],
    ['what is the last option of visiting', 'Ben Okoro.'],
  ])('is what the field offers that is meant: "%s"', (question, options) => {
    expect(offered(question, model)).toBe(options);
  });

  it.each(['who is visited', 'what can be eaten', 'which visiting hours are there'])(
    'is not told where no field is meant: "%s"',
    (question) => {
      expect(offered(question, model)).toBeUndefined();
    },
  );
});
