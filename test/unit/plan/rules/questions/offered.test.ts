// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { offered } from '../../../../../control-plane/src/plan/rules/questions/offered.ts';
import { planOn, turnOn } from '../../../../support/planning.ts';

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

it('a question of a form is not called by all that the one before it offers', async () => {
  const page = [
    '- generic [ref=e1]:',
    '  - text: Shirt size',
    '  - combobox "Shirt size" [ref=e2]:',
    '    - option "S" [selected]',
    '    - option "M"',
    '- group "Week" [ref=e3]:',
    '  - radio "27–31 July" [ref=e4]',
    '  - radio "3–7 August" [ref=e5]',
    '- group "Can you swim?" [ref=e6]:',
    '  - radio "Yes" [ref=e7]',
    '  - radio "No" [ref=e8]',
  ].join('\n');
  expect(await planOn('which weeks are there?', page)).toMatchObject([
    { kind: 'done', answer: '27–31 July, 3–7 August.' },
  ]);
  expect(await planOn('what shirt sizes can I choose?', page)).toMatchObject([
    { kind: 'done', answer: 'S, M.' },
  ]);
});
