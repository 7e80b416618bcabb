// SPDX-License-Identifier: MIT
// Somebody is told in one breath: what it is, how it is called, how old it is, and what is to be switched on or off for it.
import { expect, it } from 'vitest';
import { clausesOf } from '../../../../../control-plane/src/plan/rules/language/clauses.ts';
import { read } from './read.ts';

const STABLE = [
  '- textbox "Its name" [ref=n1]',
  '- radiogroup "Kind" [ref=e3]:',
  '  - radio "Pony" [ref=k1]',
  '  - radio "Donkey" [ref=k2]',
  '- generic [ref=e4]:',
  '  - text: Age in years',
  '  - button "Fewer years" [ref=m]: –',
  '  - status [ref=s]: "1"',
  '  - button "More years" [ref=p]: +',
  '- switch "Shod" [ref=b1]',
  '- switch "Vaccinated" [ref=b2]',
  '- switch "Text me the bills" [checked] [ref=b3]',
  `- textbox "Keeper's surname" [ref=n2]`,
  '- textbox "Remarks (optional)" [ref=n3]',
  '- button "Register" [ref=b]',
];

it.each([
  [
    'register my donkey bramble he is nine and the keepers surname is holt',
    ['+Donkey', 'Its name=bramble', 'age=9'],
  ],
  ['register a pony, name Pip, she is 7', ['+Pony', 'Its name=Pip', 'age=7']],
])('without capitals, and with an age that is counted: "%s"', (said, told) => {
  const done = read(said, STABLE);
  for (const one of told) expect(done).toContain(one);
  expect(done?.join()).not.toContain('[');
});

it.each(['no text bills', 'without text bills'])(
  '"%s" switches off what is called so with more words',
  (none) => {
    expect(read(`register a pony, surname Holt, and ${none}`, STABLE)).toEqual([
      '+Pony',
      `Keeper's surname=Holt`,
      '-Text me the bills',
    ]);
  },
);

it.each([
  ['the switches "Shod" and "Vaccinated" on', ['+Shod', '+Vaccinated']],
  ['the boxes "Shod" and "Vaccinated" off', ['-Shod', '-Vaccinated']],
])('several are switched together: %s', (said, told) => {
  expect(
    read(`register a pony with the name "Pip", ${said} and the keeper's surname "Holt"`, STABLE),
  ).toEqual(['+Pony', 'Its name="Pip"', ...told, `Keeper's surname="Holt"`]);
});

it('the comma behind a courtesy stays', () => {
  expect(clausesOf('register our donkey Bramble pls, 9 years old')[0]?.source).toBe(
    'register our donkey Bramble, 9 years old',
  );
});
