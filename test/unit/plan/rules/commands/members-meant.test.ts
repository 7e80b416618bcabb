// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const NAMES = ['Kettle Lane Band', 'Otis Farr', 'Bramble Radio'];
const PAGE = [
  '- generic [ref=e1]:',
  '  - generic [ref=a1]:',
  '    - generic [ref=a2]: News',
  '    - generic [ref=a3]:',
  '      - generic [ref=a4]: The weir is closed on Monday.',
  '  - generic [ref=b1]:',
  '    - generic [ref=b2]: People to follow',
  '    - generic [ref=b3]:',
  ...NAMES.flatMap((name, i) => [
    `      - generic [ref=m${i}]:`,
    `        - generic [ref=n${i}]: ${name}`,
    `        - generic [ref=f${i}] [cursor=pointer]: Follow`,
  ]),
].join('\n');

it('a column that shows all names is none of those that are enumerated in it', async () => {
  expect((await planOn('follow otis farr and bramble radio', PAGE))[0]).toMatchObject({
    kind: 'click',
    ref: 'f1',
  });
});
