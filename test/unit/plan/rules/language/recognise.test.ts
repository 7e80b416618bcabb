// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { commandOf, isQuestion } from '../../../../../control-plane/src/plan/rules/language/recognise.ts';

describe('"report"', () => {
  it.each([
    'report the number of open tickets',
    'report back what the weather is',
    'report how many there are',
    'report the total price',
  ])('asks where it says what is to be told: "%s"', (said) => {
    expect(isQuestion(said)).toBe(true);
  });

  it.each([
    'report a pothole in Mill Lane',
    'report that Noah is absent',
    'report the answer by Ivo Stark',
    'report the post as spam',
  ])('is done otherwise: "%s"', (said) => {
    expect(isQuestion(said)).toBe(false);
  });
});

describe('"look up"', () => {
  it.each([
    ["look up Tove Lind's berth number", "what is Tove Lind's berth number"],
    ['look up the price of the oak bench', 'what is the price of the oak bench'],
  ])('asks for what somebody or something has: "%s"', (said, question) => {
    expect(commandOf(said)).toEqual({ kind: 'read', question });
  });

  it.each([
    "look up Tove's bakery",
    'look up the oak bench',
    'look up price lists',
    'look up "Tove\'s number"',
  ])('searches otherwise: "%s"', (said) => {
    expect(commandOf(said)).toMatchObject({ kind: 'search' });
  });
});

describe('"put"', () => {
  it.each([
    ['put the heating to 20', 'the heating to 20'],
    ['put the watering schedule on twice a day', 'the watering schedule to twice a day'],
  ])('sets what has such values: "%s"', (said, rest) => {
    expect(commandOf(said)).toEqual({ kind: 'set', rest });
  });

  it.each(['put the word apple on the first line', 'put the name Ada in the form', 'put the order on hold'])(
    'sets nothing else: "%s"',
    (said) => {
      expect(commandOf(said)?.kind).toBe('type');
    },
  );
});
