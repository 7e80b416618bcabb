// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const WORDS = ['Bad', 'Fair', 'Great'];
const PAGE = [
  '- table [ref=t]:',
  ...['Soup of the day', 'Music', 'Seats'].flatMap((name, i) => [
    `  - row [ref=r${i}]:`,
    `    - rowheader "${name}" [ref=h${i}]`,
    ...WORDS.flatMap((word, j) => [
      `    - cell [ref=c${i}${j}]:`,
      `      - 'radio "${name}: ${word}" [ref=m${i}${j}]'`,
    ]),
  ]),
].join('\n');

const chosen = async (said: string): Promise<string[]> =>
  (await planOn(said, PAGE)).flatMap((action) => (action.kind === 'check' ? [action.ref] : []));

it.each([
  ['give the music and the seats great, soup of the day fair', ['m12', 'm22', 'm01']],
  ['rate music as bad and seats as great', ['m10', 'm22']],
  ['give great for the soup of the day and the seats', ['m02', 'm22']],
  ['rate everything fair', ['m01', 'm11', 'm21']],
])('each row takes the word that is told for it: "%s"', async (said, refs) => {
  expect(await chosen(said)).toEqual(refs);
});

it('nothing is chosen for what no row is called', async () => {
  expect(await chosen('give the music and the garden great')).toEqual([]);
});
