// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const tank = (state: string, ...options: string[]): string =>
  [
    '- generic [ref=g]:',
    '  - generic [ref=n]: Water from',
    `  - generic [ref=d] [cursor=pointer]${state}: Rain tank`,
    ...options.map((option, i) => `  - generic [ref=o${i}] [cursor=pointer]: ${option}`),
  ].join('\n');
const OPEN = [
  '- generic [ref=g]:',
  '  - generic [ref=n]: Water from',
  '  - generic [ref=w]:',
  '    - generic [ref=d] [cursor=pointer]: Rain tank',
  '    - list [ref=l]:',
  ...['Mains', 'Well'].map((option, i) => `      - listitem [ref=o${i}] [cursor=pointer]: ${option}`),
].join('\n');

it.each([
  ['take the water from the well', 'o1'],
  ['Take the water from the mains', 'o0'],
])('the name of a drop-down may end in the word that stands before the value: "%s"', async (said, ref) => {
  const steps = await planThrough(said, tank(' [collapsed]'), OPEN);
  expect(steps.map(([first]) => first)).toMatchObject([
    { kind: 'click', ref: 'd' },
    { kind: 'click', ref },
  ]);
});

it('nothing is chosen that it does not offer', async () => {
  const steps = await planThrough(
    'take the water from the moon',
    tank(' [collapsed]'),
    tank(' [expanded]', 'Mains', 'Well'),
  );
  expect(steps[1]).toMatchObject([{ kind: 'ask' }]);
});
