// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const PARTS = [
  '- generic [ref=e1]:',
  '  - generic [ref=e2] [cursor=pointer]: Facts',
  '  - generic [ref=e3] [cursor=pointer]: Parts',
  '  - generic [ref=e10]:',
  '    - text: "Bulb E14:"',
  '    - generic [ref=e11] [cursor=pointer]: order',
  '    - text: ". Cable 2 m:"',
  '    - generic [ref=e12] [cursor=pointer]: order',
  '    - text: ". Shade:"',
  '    - generic [ref=e13] [cursor=pointer]: out of stock',
].join('\n');

const NEWS = [
  '- heading "Ferry to be mended" [level=4] [ref=e3]',
  '- generic [ref=e4]: by Tomas Reil',
  '- paragraph [ref=e5]:',
  '  - text: The old ferry will lie in the harbour until April.',
  '  - link "more" [ref=e8] [cursor=pointer]:',
  '    - /url: "#"',
  '- heading "Bakery wins a medal" [level=4] [ref=e9]',
  '- generic [ref=e10]: by Greta Sund',
  '- paragraph [ref=e11]:',
  '  - text: The rye bread of the bakery in Mill Lane came first.',
  '  - link "more" [ref=e13] [cursor=pointer]:',
  '    - /url: "#"',
].join('\n');

const first = async (said: string, page: string): Promise<unknown> => (await planOn(said, page))[0];

describe('words of one name in one text', () => {
  it.each([
    ['Order a new cable.', 'e12'],
    ['Order a bulb.', 'e11'],
    ['Click "order" next to Cable.', 'e12'],
    ['Click the order link behind the bulb.', 'e11'],
  ])('are told apart by the words before each: %s', async (said, ref) => {
    expect(await first(said, PARTS)).toMatchObject({ kind: 'click', ref });
  });

  it('are asked about where none of them stands behind what was said', async () => {
    expect(await first('Order a shade.', PARTS)).toMatchObject({ kind: 'ask' });
  });
});

describe('what is under an item', () => {
  it.each([
    ['Click "more" under the article about the bakery.', 'e13'],
    ['Click "more" below the article by Greta Sund.', 'e13'],
    ['Click the second "more".', 'e13'],
    ['Click "more" under the story about the ferry.', 'e8'],
  ])('is a part of it: %s', async (said, ref) => {
    expect(await first(said, NEWS)).toMatchObject({ kind: 'click', ref });
  });

  it('is not looked for by pressing the others of its name', async () => {
    expect(await first('Click "more" under the article about the zebra.', NEWS)).toMatchObject({
      kind: 'ask',
    });
  });
});

it('a number belongs to the word that it stands with: "May 3" is neither "May 13" nor "3 jars"', async () => {
  const visit = (ref: string, day: string, what: string): string[] => [
    `  - article [ref=a${ref}]:`,
    `    - generic [ref=d${ref}]: Visit on ${day}`,
    `    - generic [ref=w${ref}]: ${what}`,
    `    - button "Move visit" [ref=${ref}]`,
  ];
  const page = [
    '- generic [ref=l]:',
    ...visit('b1', 'May 13', 'Honey, 3 jars'),
    ...visit('b2', 'May 3', 'Smoker, 13 pieces'),
    ...visit('b3', 'April 3', 'Frames'),
  ].join('\n');
  expect(await first('Press "Move visit" for the visit on May 3.', page)).toMatchObject({ ref: 'b2' });
  expect(await first('Press "Move visit" for the visit on 13 May.', page)).toMatchObject({ ref: 'b1' });
});
