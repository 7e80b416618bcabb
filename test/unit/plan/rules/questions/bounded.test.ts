// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { isBounded } from '../../../../../control-plane/src/plan/rules/questions/bounded.ts';
import { turnOn } from '../../../../support/planning.ts';

const PAGE = `- generic [ref=e1]:
  - paragraph [ref=e2]: "7"
  - paragraph [ref=e3]: "Total: £148.00"
  - button "Generate" [ref=e4]`;

describe('a bound on what the page shows', () => {
  it.each([
    ['the number is less than 8', true],
    ['you get a number above 7', false],
    ['the number is at least 7', true],
    ['the number is not greater than 5', false],
    ['the total is over £100', true],
    ['the total is between 10 and 20', false],
  ])('"%s": %s', (statement, holds) => {
    expect(isBounded(statement, turnOn(PAGE, 'x'))).toBe(holds);
  });

  it('may be told of one member of a list', () => {
    const page = ['Elm, €95', 'Birch, €104', 'Hut 12, €62']
      .map((line, i) => `  - listitem [ref=i${i}]: ${line}`)
      .join('\n');
    const turn = turnOn(`- list [ref=e1]:\n${page}`, 'x');
    expect(isBounded('Elm costs less than 90 euros', turn)).toBe(false);
    expect(isBounded('Birch costs more than 100', turn)).toBe(true);
    expect(isBounded('Ash costs more than 100', turn)).toBeUndefined();
  });

  it('is unknown where nothing is bounded, or nothing is called so', () => {
    expect(isBounded('the total is shown', turnOn(PAGE, 'x'))).toBeUndefined();
    expect(isBounded('the deposit is over 20', turnOn(PAGE, 'x'))).toBeUndefined();
  });
});
