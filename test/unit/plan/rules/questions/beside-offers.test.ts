// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const FORM = `- heading "Skylark flights" [level=1] [ref=h]
- generic [ref=f]:
  - radio "Round trip" [checked] [ref=r1]
  - radio "One way" [ref=r2]
  - textbox "From" [ref=e1]
  - textbox "To" [ref=e2]
  - textbox "Departure" [ref=e3] [takes=date]
  - combobox "Passengers" [ref=e5]:
    - option "1" [selected]
    - option "2"
    - option "3"
  - button "Search" [ref=e4] [form=looks-up]`;
const FOUND = `${FORM}
- generic [ref=l]:
  - generic [ref=g1]:
    - button "Book" [ref=b1]
    - text: 06:30 – 10:15 SK 201
    - text: 2 h 45 min, nonstop · €149
  - generic [ref=g2]:
    - button "Book" [ref=b2]
    - text: 09:05 – 15:40 SK 377
    - text: 5 h 35 min, 1 stop · €88`;

describe('what a field offers, beside what the page is about', () => {
  it.each([
    ['How long does the shortest flight take?', /2 h 45 min/],
    ['How much is the cheapest flight?', /€88/],
    ['What is the price of the cheapest flight?', /€88/],
  ])('is none of these: %s', async (question, answer) => {
    expect(await planOn(question, FOUND)).toMatchObject([
      { kind: 'done', answer: expect.stringMatching(answer) },
    ]);
  });
});

it('what the question says of the kind of trip is chosen before the form is sent', async () => {
  const [first] = await planThrough(
    'How long does the shortest one-way flight from Dublin to Porto on 9 December take?',
    FORM,
  );
  expect(first?.[0]).toMatchObject({ kind: 'check', ref: 'r2', on: true });
});
