// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { clausesOf } from '../../../../../control-plane/src/plan/rules/language/clauses.ts';
import { recast } from '../../../../../control-plane/src/plan/rules/language/recast.ts';

it.each([
  ['Type the gate code shown there into the code field', 'enter the value of gate code into the code field'],
  ['copy the seat number into the number box', 'enter the value of seat number into the number box'],
  [
    'enter your pass number into the pass number field',
    'enter the value of pass number into the pass number field',
  ],
  ['Use the sliders below to make it 40 watts', 'make it 40 watts'],
  ['Select 12 with the volume slider', 'set the volume slider to 12'],
  [
    'Drag the bass slider all the way to the left and submit',
    'set the bass slider to its minimum and submit',
  ],
  ['Use knob A to reach 4', 'Use knob A to reach 4'],
  ['Use the knob A to reach 4 and the knob B to reach 1', 'set the knob A to 4 and the knob B to 1'],
  ['Expand the sections as needed and click "Rope"', 'click "Rope"'],
  ['Order a tent by filling in the form and pressing Send', 'Order a tent and press Send'],
  [
    'Read the birth year in the table, type it into the box and submit',
    'enter the value of birth year into the box and submit',
  ],
  ['type "x9" into both code fields of that form', 'type "x9" into both code fields'],
])('which value goes where is told again as a command: %s', (said, plain) => {
  expect(recast(said)).toBe(plain);
});

it('two in quotes as two things are chosen one after the other', () => {
  expect(
    clausesOf('Choose "Oak" as the frame and "Ash" as the seat, then submit').map(({ source }) => source),
  ).toEqual(['Choose "Oak" as the frame', 'Choose "Ash" as the seat', 'submit']);
});

it.each([
  ['answer "Any pets?" with "A cat"', 'set "Any pets?" to "A cat"'],
  ['Write "A cat" below the question "Any pets?"', 'Write "A cat" into "Any pets?"'],
  ['Under "Any pets?" write "A cat"', 'write "A cat" into "Any pets?"'],
  ['Replace everything in the letter with: Gone to sea. Then send it', 'set the letter to "Gone to sea"'],
  ['replace all the text in my note by "Home at nine"', 'set my note to "Home at nine"'],
])('a text is written where it is told to stand: %s', (said, plain) => {
  expect(clausesOf(said)[0]?.source).toBe(plain);
});

it('both fields of a kind are no things that were told before', () => {
  expect(
    clausesOf('Sign up with username "ada", enter the code "x9" into both code fields and press Go').map(
      ({ source }) => source,
    ),
  ).toEqual(['Sign up with username "ada"', 'enter the code "x9" into both code fields', 'press Go']);
});
