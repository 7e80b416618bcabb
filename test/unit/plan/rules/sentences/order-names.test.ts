// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const COUNTER = [
  '- heading "Seed counter" [level=1] [ref=h]',
  '- generic [ref=l]:',
  ...[
    ['Blue lupin', '€ 3.10'],
    ['White lupin', '€ 2.40'],
    ['Borage', '€ 1.20'],
    ['Cornflower', '€ 1.90'],
  ].flatMap(([name, price], i) => [
    `  - generic [ref=i${i}]:`,
    `    - generic [ref=n${i}]: ${name}`,
    `    - generic [ref=p${i}]: ${price}`,
    `    - generic [ref=m${i}] [cursor=pointer]: –`,
    `    - generic [ref=c${i}]: "0"`,
    `    - generic [ref=a${i}] [cursor=pointer]: +`,
  ]),
  '- button "Send list" [ref=s]',
].join('\n');

const clicked = async (said: string): Promise<unknown[]> =>
  (await planOn(said, COUNTER)).flatMap((action) => (action.kind === 'click' ? [action.ref] : []));

it('the foremost of several is counted as often as it is said', async () => {
  expect(await clicked('add 2 of the cheapest lupin')).toEqual(['a1', 'a1']);
  expect(await clicked('put three of the dearest "lupin" on the list')).toEqual(['a0', 'a0', 'a0']);
  expect(await clicked('add two of the cheapest and one cornflower')).toEqual(['a2', 'a2', 'a3']);
});
