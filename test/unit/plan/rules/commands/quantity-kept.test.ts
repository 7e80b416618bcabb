// SPDX-License-Identifier: MIT
// So many of one thing, where the basket keeps how many there are.
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const shop = (basket: string[]): string =>
  [
    '- generic [ref=e1]:',
    ...['Mug', 'Bowl', 'Jug'].flatMap((name, i) => [
      `  - generic [ref=m${i}]:`,
      `    - generic [ref=n${i}]: ${name}`,
      `    - generic [ref=p${i}]: €${i + 4}.50`,
      `    - button "Add to basket" [ref=b${i}] [cursor=pointer]`,
    ]),
    '- heading "Basket" [level=2] [ref=h]',
    ...basket,
  ].join('\n');
const line = (name: string, count: string): string[] => [
  '- generic [ref=l]:',
  `  - generic [ref=ln]: ${name}`,
  '  - generic [ref=lc]:',
  `    - spinbutton [ref=lq]: "${count}"`,
  '    - button "Remove" [ref=lr] [cursor=pointer]',
];

/** What is typed, or the ref that is pressed. */
const deeds = async (...looks: string[]): Promise<unknown[]> =>
  (await planThrough('I want 3 mugs in my basket', ...looks))
    .flat()
    .flatMap((action) => (action.kind === 'type' ? [action.text] : 'ref' in action ? [action.ref] : []));

it('the number is told to the line that the first press has brought', async () => {
  const after = shop(line('Mug', '1'));
  expect(await deeds(shop([]), after, shop(line('Mug', '3')))).toEqual(['b0', '3']);
});

it('it is pressed so often where the line is of another thing', async () => {
  const after = shop(line('Jug', '1'));
  expect(await deeds(shop([]), after, after, after)).toEqual(['b0', 'b0', 'b0']);
});
