// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { freePlaces } from '../../../../../control-plane/src/plan/rules/questions/free-places.ts';
import { pageOf } from '../../../../support/planning.ts';

const pitches = (...more: string[]) =>
  modelOf(
    pageOf(
      [
        '- tablist [ref=l]:',
        '  - tab "Meadow" [selected] [ref=m]',
        '  - tab "Lakeside" [ref=w]',
        '- group "Pitches" [ref=g]:',
        '  - button "Pitch 1" [ref=p1]',
        '  - button "Pitch 2" [disabled] [ref=p2]',
        '  - button "Pitch 3, taken" [ref=p3]',
        '  - button "Pitch 4" [ref=p4]',
        '  - button "Pitch 5" [ref=p5]',
        ...more,
      ].join('\n'),
    ),
  );

it.each([
  ['how many pitches are still free', '3 pitches free.'],
  ['how many of the pitches are taken', '2 pitches taken.'],
  ['how many pitches are left in the meadow', '3 pitches left.'],
])('"%s" is answered by the plan', (question, answer) => {
  expect(freePlaces(question, pitches())).toBe(answer);
});

it('is not where another part is asked about, or nothing is called so', () => {
  expect(freePlaces('how many pitches are free at the lakeside', pitches())).toBeUndefined();
  expect(freePlaces('how many cabins are free', pitches())).toBeUndefined();
});

it('controls none of which is taken are no plan', () => {
  const steps = ['Step 1', 'Step 2', 'Step 3', 'Step 4'].map((name, i) => `- button "${name}" [ref=s${i}]`);
  expect(freePlaces('how many steps are left', modelOf(pageOf(steps.join('\n'))))).toBeUndefined();
});
