// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { ofSeries } from '../../../../../control-plane/src/plan/rules/questions/series.ts';
import {
  isDescription,
  valueMeant,
  valueOfOne,
} from '../../../../../control-plane/src/plan/rules/questions/worked-out.ts';
import { planOn, turnOn } from '../../../../support/planning.ts';

const page = `- heading "Lottery" [level=4] [ref=e1]
- paragraph [ref=e2]: 31 7 44 18 23
- heading "Receipt" [level=4] [ref=e3]
- table [ref=e4]:
  - row [ref=e5]:
    - cell "Bread" [ref=e6]
    - cell "3.20" [ref=e7]
  - row [ref=e8]:
    - cell "Cheese" [ref=e9]
    - cell "7.50" [ref=e10]
- heading "Proverb" [level=4] [ref=e11]
- paragraph [ref=e12]: Many hands make light work
- heading "Guests" [level=4] [ref=e13]
- list [ref=e14]:
  - listitem [ref=e15]: Agda
  - listitem [ref=e16]: Gwen`;

describe('numbers that stand together', () => {
  const { model } = turnOn(page, 'x');

  it.each([
    ['what is the greatest of the lottery numbers', 'The greatest is 44.'],
    ['the smallest lottery number', 'The least is 7.'],
    ['Add up the prices of the receipt', 'The sum is 10.70.'],
    ['what is the average of the lottery numbers', 'The average is 24.6.'],
  ])('are compared and added up under their name: "%s"', (question, answer) => {
    expect(ofSeries(question, model)).toBe(answer);
  });

  it.each(['what is the greatest of the raffle numbers', 'the lottery numbers', 'the greatest proverb'])(
    'are none where they are not named, or nothing is asked of them: "%s"',
    (question) => {
      expect(ofSeries(question, model)).toBeUndefined();
    },
  );
});

describe('a value that is to be typed', () => {
  const turn = turnOn(page, 'x');

  it('is read or worked out where words point to it, and not where they are it', () => {
    expect(valueMeant(turn, 'the greatest of the lottery numbers')).toBe('"44"');
    expect(valueMeant(turn, 'the third word of the proverb')).toBe('"make"');
    expect(valueMeant(turn, 'the last unicorn')).toBeUndefined();
  });

  it('is the name of the one that was to be found', () => {
    expect(valueOfOne(turn, 'the last guest', 'enter the name into the answer box')).toBe('Gwen');
    expect(valueOfOne(turn, 'the guests', 'enter the name into the answer box')).toBeUndefined();
  });
});

describe('numbers without a name', () => {
  const turn = turnOn(
    `- generic [ref=e1]: 14 3 27 8
- textbox "answer" [ref=e2]
- button "Submit" [ref=e3]`,
    'x',
  );

  it.each([
    ['the sum of all the numbers', '52'],
    ['the largest number', '27'],
    ['the second number', '3'],
    ['the average of the numbers', '13'],
    ['the difference between the largest and the smallest number', '24'],
    ['how many numbers are greater than 5', '3'],
    ['the sum of the even numbers', '22'],
  ])('are worked out: "%s"', (said, value) => {
    expect(valueMeant(turn, said)).toBe(`"${value}"`);
  });

  it.each([
    'the sum of all the fares',
    'the product of the first two numbers',
    'the fifth word in the letter',
  ])('are described by words that nobody types: "%s"', (said) => {
    expect(valueMeant(turn, said)).toBeUndefined();
    expect(isDescription(said)).toBe(true);
  });

  it.each(['The last unicorn', 'the sum', 'last words', 'number 12', '"the sum of all the numbers"'])(
    'or are a value: "%s"',
    (said) => {
      expect(isDescription(said)).toBe(false);
    },
  );
});

describe('numbers with words beside each', () => {
  const page = [
    '- heading "Parcels" [level=2] [ref=h]',
    '- generic [ref=e0]:',
    ...['Red parcel', 'Green parcel', 'Blue parcel'].flatMap((name, i) => [
      `  - generic [ref=p${i}]:`,
      `    - generic [ref=n${i}]: ${name}`,
      `    - text: "${[12, 5, 40][i]}"`,
    ]),
    '- button "Give up" [ref=g]',
  ].join('\n');

  it.each([
    ['what do the numbers on the red and green parcel add up to?', 'The sum is 17.'],
    ['what is the sum of the numbers on the blue and the red parcel?', 'The sum is 52.'],
    ['what is the sum of all the numbers?', 'The sum is 57.'],
  ])('are those that the words tell apart: "%s"', async (said, answer) => {
    expect(await planOn(said, page)).toMatchObject([{ kind: 'done', answer }]);
  });

  it('are looked for behind nothing that gives something up', async () => {
    expect(await planOn('add up the red and the green one', page)).toMatchObject([{ kind: 'ask' }]);
  });
});
