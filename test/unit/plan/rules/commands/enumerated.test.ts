// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { enumeratedIn } from '../../../../../control-plane/src/plan/rules/commands/enumerated.ts';
import { turnOn } from '../../../../support/planning.ts';

const partsOn = (names: string[], phrase: string): string[] => {
  const page = names.map((name, i) => `- button "${name}" [ref=e${i}]`).join('\n');
  return enumeratedIn(phrase, turnOn(page, phrase), 'click');
};

it.each([
  ['Red and Blue', ['Red', 'Blue']],
  ['Red, Blue and Green', ['Red', 'Blue', 'Green']],
  ['the red and the blue button', ['the red', 'the blue button']],
])('presses each of what is enumerated: "%s"', (phrase, parts) => {
  expect(partsOn(['Red', 'Blue', 'Green'], phrase)).toEqual(parts);
});

it('gives each what is said once before and behind all of them', () => {
  const rows = ['Lamp', 'Rug', 'Vase'].flatMap((name, i) => [
    `  - listitem [ref=i${i}]:`,
    `    - text: ${name}`,
    `    - button "Add to basket" [ref=b${i}]`,
  ]);
  const phrase = 'add the lamp and the rug to the basket';
  const turn = turnOn(['- list [ref=e1]:', ...rows].join('\n'), phrase);
  const parts = enumeratedIn(phrase, turn, 'click');
  expect(parts).toEqual([
    expect.stringMatching(/^add the lamp .*basket$/),
    expect.stringMatching(/^add the rug .*basket$/),
  ]);
  expect(parts.map((part) => turn.matches(part, 'click')[0]?.element.ref)).toEqual(['b0', 'b1']);
});

it.each([
  ['one control is called by all of it', ['Save and close', 'Save', 'Close'], 'Save and close'],
  ['one of them is not on the page', ['Red', 'Blue'], 'Red and Purple'],
  ['nothing is enumerated', ['Red', 'Blue'], 'Red Blue'],
])('presses nothing one by one where %s', (_, names, phrase) => {
  expect(partsOn(names, phrase)).toEqual([]);
});

it('one control whose name says all of it is pressed once', () => {
  expect(partsOn(['Hide Type and Category', 'Type'], 'hide the type and category columns')).toEqual([]);
});

it('one of two that is left to press is not all that was said', async () => {
  const person = (name: string, i: number, follow: string): string =>
    `  - listitem [ref=i${i}]:\n    - generic [ref=n${i}]: ${name}\n    - button "${follow}" [ref=b${i}]`;
  const people = [
    '- list [ref=e1]:',
    person('Ines', 0, 'Following'),
    person('Bram', 1, 'Follow'),
    person('Kofi', 2, 'Follow'),
  ];
  const turn = turnOn(people.join('\n'), 'x');
  expect(enumeratedIn('follow ines and bram', turn, 'click')).toEqual(['follow ines', 'follow bram']);
});
