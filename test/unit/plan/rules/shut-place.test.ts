// SPDX-License-Identifier: MIT
// What is said to be in a place that is shut, or in a numbered part that is clicked, is not what stands elsewhere.
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../support/planning.ts';

const SITE = [
  '- navigation "Main" [ref=e1]:',
  '  - list [ref=e2]:',
  '    - listitem [collapsed] [ref=e3]:',
  '      - button "Studies ▾" [collapsed] [cursor=pointer] [ref=e4]',
  '    - listitem [collapsed] [ref=e5]:',
  '      - button "Help ▾" [collapsed] [cursor=pointer] [ref=e6]',
  '- main [ref=e7]:',
  '  - heading "Night school" [ref=e8]',
  '- generic [ref=e9]:',
  '  - link "Scholarships" [cursor=pointer] [ref=e10]',
  '  - link "Imprint" [cursor=pointer] [ref=e11]',
].join('\n');

const COURSE = [
  '- heading "Sewing" [ref=e1]',
  '- generic [ref=e2]:',
  '  - generic [cursor=pointer] [ref=e3]: Part 1',
  '  - generic [cursor=pointer] [ref=e4]: Part 2',
  '- generic [ref=e5]:',
  '  - generic [cursor=pointer] [collapsed] [ref=e6]: + Threads',
  '  - generic [cursor=pointer] [collapsed] [ref=e7]: + Needles',
].join('\n');

const first = async (text: string, page: string): Promise<unknown> => (await planOn(text, page))[0];

describe('what is said to be in a place', () => {
  it.each(['take me to scholarships in the help menu', 'click scholarships under Help'])(
    'is looked for there, though its like is in sight: "%s"',
    async (text) => {
      expect(await first(text, SITE)).toMatchObject({ kind: 'click', ref: 'e6' });
    },
  );

  it('is what is in sight where no place is told', async () => {
    expect(await first('click scholarships', SITE)).toMatchObject({ kind: 'click', ref: 'e10' });
  });

  it('is behind the numbered part that is told', async () => {
    expect(await first('click on silk thread in part two', COURSE)).toMatchObject({ ref: 'e4' });
  });
});
