// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const PAGE = ['- button "Submit" [ref=e1]', '- radio "Vegan" [ref=e2]'].join('\n');
const refs = async (said: string) =>
  (await planThrough(said, PAGE)).flat().flatMap((action) => ('ref' in action ? [action.ref] : []));

describe('what is said of oneself before a command', () => {
  it.each([
    "I'm in a hurry, press submit",
    "it's raining, press submit",
    'no thanks, press submit',
    'got an old rug to lose, press submit',
  ])('is nothing to be done: "%s"', async (said) => {
    expect(await refs(said)).toEqual(['e1']);
  });

  it('is done first where the page has a box for it', async () => {
    expect(await refs("I'm strictly vegan, press submit")).toEqual(['e2', 'e1']);
  });

  it('is nothing to be done where what is said next says it, too', async () => {
    const chip = (name: string, i: number) =>
      `  - generic [ref=c${i}]:\n    - text: ${name}\n    - generic [ref=x${i}] [cursor=pointer]: ×`;
    const page = `- generic [ref=e1]:\n${chip('Tar', 0)}\n${chip('Tar paper', 1)}\n- textbox "Add a tag" [ref=e2]`;
    expect(await planThrough("It's not a tar, so remove the tag Tar", page)).toMatchObject([
      [{ kind: 'click', ref: 'x0' }, { kind: 'done' }],
    ]);
  });
});
