// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const PAGE = ['- button "Submit" [ref=e1]', '- radio "Vegan" [ref=e2]'].join('\n');
const refs = async (said: string) =>
  (await planThrough(said, PAGE)).flat().flatMap((action) => ('ref' in action ? [action.ref] : []));

describe('what is said of oneself before a command', () => {
  it.each(["I'm in a hurry, press submit", "it's raining, press submit", 'no thanks, press submit'])(
    'is nothing to be done: "%s"',
    async (said) => {
      expect(await refs(said)).toEqual(['e1']);
    },
  );

  it('is done first where the page has a box for it', async () => {
    expect(await refs("I'm strictly vegan, press submit")).toEqual(['e2', 'e1']);
  });
});
