// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const shows = (number: string): string => `- generic [ref=e1]:
  - generic [ref=e2]: "${number}"
  - button "Generate" [ref=e3]
  - button "Submit" [ref=e4]`;

describe('a number that is drawn', () => {
  it.each(['Generate a number greater than 4', 'generate an even number'])(
    'is drawn again: "%s"',
    async (text) => {
      expect((await planOn(text, shows('3')))[0]).toMatchObject({ kind: 'click', ref: 'e3' });
    },
  );

  it('is taken where it is such', async () => {
    expect(
      (await planOn('Generate a number greater than 4, then press submit', shows('8')))[0],
    ).toMatchObject({
      kind: 'click',
      ref: 'e4',
    });
  });
});
