// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const line = (n: number, number: string, ...words: string[]): string => `- listitem [ref=e${n}0]:
  - button "${words[0]}" [ref=e${n}1]
  - generic [ref=e${n}2]: "${number}"
  - button "${words[1]}" [ref=e${n}3]`;

const page = (words: string[], ...numbers: string[]): string =>
  [
    '- list [ref=e1]:',
    ...numbers.map((number, i) => line(i + 2, number, ...words).replace(/^/gm, '  ')),
    '- button "Submit" [ref=e9]',
  ].join('\n');

const pressed = async (said: string, snapshot: string): Promise<string[]> =>
  (await planOn(said, snapshot)).flatMap((action) => (action.kind === 'click' ? [action.ref] : []));

describe('numbers that are marked as one of two words', () => {
  it.each([
    'Mark the numbers below as odd or even and press submit when done.',
    'for each number choose odd or even',
  ])('each by the word that is true of it: %s', async (said) => {
    expect(await pressed(said, page(['Odd', 'Even'], '7', '-2', '0'))).toEqual(
      expect.arrayContaining(['e21']),
    );
  });

  it('may be above or below zero', async () => {
    const told = await pressed('label them positive or negative', page(['Positive', 'Negative'], '4', '-4'));
    expect(told[0]).toBe('e21');
  });

  it('are left alone where that is asked', async () => {
    expect(await pressed('which numbers are odd or even?', page(['Odd', 'Even'], '7', '8'))).toEqual([]);
  });

  it('are left alone where the lines offer no such words', async () => {
    expect(await pressed('mark the numbers as odd or even', page(['Left', 'Right'], '7', '8'))).toEqual([]);
  });
});
