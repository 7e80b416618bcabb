// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const card = (i: number, day: string, title: string, ...more: string[]): string[] => [
  `  - article [ref=a${i}]:`,
  `    - generic [ref=b${i}]: Ordered on ${day}`,
  `    - generic [ref=c${i}]: ${title}`,
  `    - button "Track order" [ref=d${i}]`,
  ...more.map((text) => `    - paragraph [ref=e${i}]: ${text}`),
];
const orders = (...more: string[]): string =>
  [
    '- heading "Orders" [level=1] [ref=h]',
    '- generic [ref=l]:',
    ...card(1, 'March 4', 'Tent pegs', ...more),
    ...card(2, 'March 9', 'Camp stove'),
    ...card(3, 'March 11', 'Rain cover'),
  ].join('\n');

const ARRIVES = 'Arrives on Tuesday 17 March, 8 to 12';

describe('when something came about, or will', () => {
  it('is not the day of something else', async () => {
    const steps = await planThrough(
      'When will the camp stove arrive?',
      orders(),
      orders(),
      orders(),
      orders(ARRIVES),
    );
    expect(steps.flat().filter(({ kind }) => kind === 'done')).toEqual([]);
  });

  it('is told by the line of its own card that begins with it', async () => {
    expect(await planOn('What day do the tent pegs get here?', orders(ARRIVES))).toMatchObject([
      { kind: 'done', answer: `${ARRIVES}.` },
    ]);
    expect(await planOn('When did I order the tent pegs?', orders(ARRIVES))).toMatchObject([
      { kind: 'done', answer: expect.stringContaining('March 4') },
    ]);
  });

  it('is looked for behind what follows it up, that of its own card first', async () => {
    const [[first]] = (await planThrough('when does the camp stove arrive', orders())) as [[unknown]];
    expect(first).toMatchObject({ kind: 'click', ref: 'd2' });
  });
});
