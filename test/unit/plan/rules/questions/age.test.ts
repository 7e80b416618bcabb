// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { ageOf, lastsSince } from '../../../../../control-plane/src/plan/rules/questions/age.ts';
import { planOn, turnOn } from '../../../../support/planning.ts';

const table = (column: string, ...lines: string[]) =>
  [
    '- table [ref=t]:',
    '  - row [ref=h]:',
    ...['Name', column, 'Town'].map((name, i) => `    - columnheader "${name}" [ref=h${i}]`),
    ...lines.flatMap((line, i) => [
      `  - row [ref=r${i}]:`,
      ...line.split('/').map((cell, j) => `    - cell "${cell}" [ref=c${i}${j}]`),
    ]),
  ].join('\n');

// The tests' today is 20 November 2026.
const crew = table('Born', 'Ada Lund/12 May 1990/Oban', 'Ben Roy/3 December 1990/Mull', 'Cy Holt/1971/Oban');

it.each([
  ['how old is Ada Lund', crew, 'Ada Lund: 36 years old (Born 12 May 1990).'],
  ['how old is ben roy', crew, 'Ben Roy: 35 years old (Born 3 December 1990).'],
  ['how old is Cy', crew, 'Cy Holt: 54 or 55 years old (Born 1971).'],
  ['how old is the boat', crew, undefined],
  ['how old is Ada Lund', table('Age', 'Ada Lund/36/Oban', 'Ben Roy/35/Mull'), undefined],
  ['when was Ada Lund born', crew, undefined],
])('of a day or a year of birth the age is told: "%s"', (question, page, told) => {
  expect(ageOf(question, turnOn(page, question))).toBe(told);
});

it('how long somebody has been a member is told by the day since when, and how old they are is not', () => {
  const members = table('Member since', 'Ada Lund/2011/Oban', 'Ben Roy/3 May 1998/Mull');
  const told = (question: string) => lastsSince(question, turnOn(members, question));
  expect(told('how long has Ada Lund been a member')).toBe('Ada Lund: 14 or 15 years (Member since 2011).');
  expect(told('how long has Ben Roy been here')).toBe('Ben Roy: 28 years (Member since 3 May 1998).');
  expect(told('how long is the boat')).toBeUndefined();
  expect(ageOf('how old is Ada Lund', turnOn(members, 'x'))).toBeUndefined();
});

it('an age is told in months, too', async () => {
  const pets = ['Biscuit|dog, 6 years', 'Mango|cat, 2 years', 'Clover|rabbit, 11 months']
    .map((pet, i) =>
      pet
        .split('|')
        .map((text, at) =>
          at === 0 ? `- generic [ref=p${i}]:\n  - text: ${text}` : `  - generic [ref=q${i}]: ${text}`,
        )
        .join('\n'),
    )
    .join('\n');
  expect(await planOn('How old is the rabbit?', pets)).toMatchObject([
    { kind: 'done', answer: expect.stringMatching(/11 months/) },
  ]);
});
