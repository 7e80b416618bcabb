// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import {
  personInSentence,
  personTold,
  soleOfKind,
} from '../../../../../control-plane/src/plan/rules/questions/in-prose.ts';
import { valueMeant } from '../../../../../control-plane/src/plan/rules/questions/worked-out.ts';
import { turnOn } from '../../../../support/planning.ts';

const turn = turnOn(
  `- paragraph [ref=e1]: Pavel Novak runs the mill in Telch. Its cook Hanne Vik bakes on Fridays, and Ola Berg, the miller, does not.
- paragraph [ref=e2]: Call 0777 345 or write to pavel@mill.example.
- textbox [ref=e3]`,
  'x',
);
const { model } = turn;

describe('running text', () => {
  it.each([
    ['who is the cook', 'Hanne Vik.'],
    ['what is the name of the cook', 'Hanne Vik.'],
    ['who is the miller', 'Ola Berg.'],
    ['who runs the mill', 'Pavel Novak.'],
    ['who is the baker', undefined],
    ['who owns the mill', undefined],
  ])('tells of persons: "%s"', (question, name) => {
    expect(personTold(question, model)).toBe(name);
  });

  it.each([
    ['what is the phone number', '0777 345.'],
    ['what is his email address in the text', 'pavel@mill.example.'],
    ['what is the fax number', undefined],
    ["what is Hanne's phone number", undefined],
  ])('tells the one value of a kind: "%s"', (question, value) => {
    expect(soleOfKind(question, model)).toBe(value);
  });

  it.each([
    ['who is the treasurer', 'Mrs H. Orme.'],
    ['who is the vice-president', 'Mr J. R. Tull.'],
    ['who is the clerk', 'Ms Ada Rook.'],
    ['who is the warden', undefined],
  ])(
    'names with titles and initials go on behind their dots, and a role may stand in brackets: "%s"',
    (question, name) => {
      const people = turnOn(
        `- list [ref=e1]:
  - listitem [ref=e2]: Mrs H. Orme (Treasurer), 4 Mill Lane
  - listitem [ref=e3]: Mr J. R. Tull (Vice-President), The Forge
- paragraph [ref=e4]: "Clerk: Ms Ada Rook. Letters to the Hall."`,
        question,
      );
      expect(personTold(question, people.model)).toBe(name);
    },
  );

  it('tells what is to be typed', () => {
    expect(valueMeant(turn, 'the phone number')).toBe('"0777 345"');
    expect(valueMeant(turn, 'the name of the cook')).toBe('"Hanne Vik"');
    expect(valueMeant(turn, "the cook's name")).toBe('"Hanne Vik"');
    expect(valueMeant(turn, 'the fax number')).toBeUndefined();
  });
});

describe('the one person of the sentence that tells it', () => {
  const { model: notes } = turnOn(
    `- region "Garden" [ref=e1]:
  - text: The key of the shed is with Mrs Pell. Water the
  - link "beans" [ref=e2]:
    - /url: "#beans"
  - text: at night. The nets are kept by Olu Adeyemi.
- paragraph [ref=e3]: Jana Wirth and Mr Tan drive the van on Saturdays.`,
    'x',
  );

  it.each([
    ['who has the key of the shed', 'Mrs Pell.'],
    ['who keeps the nets', 'Olu Adeyemi.'],
    ['who drives the van on Saturdays', 'Jana Wirth and Mr Tan drive the van on Saturdays.'],
    ['who waters the beans', undefined],
    ['who has the key of the cellar', undefined],
  ])('"%s"', (question, name) => {
    expect(personInSentence(question, notes)).toBe(name);
  });
});
