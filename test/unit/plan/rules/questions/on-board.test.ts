// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const LANES: [string, string[]][] = [
  ['To do', ['Mow the lawn', 'Trim the hedge', 'Buy twine']],
  ['Doing', ['Oil the hinges', 'Fix the roof']],
  ['Done', ['Sow the beans', 'Rake the path', 'Mend the shed', 'Return the drill']],
];
const BOARD = [
  '- generic [ref=e1]:',
  ...LANES.flatMap(([lane, cards], i) => [
    `  - generic [ref=l${i}]:`,
    `    - heading "${lane} ${cards.length}" [level=3] [ref=h${i}]`,
    ...cards.flatMap((card, k) => [
      `    - generic [ref=c${i}${k}]:`,
      `      - text: ${card}`,
      `      - generic "Move to Done" [ref=m${i}${k}] [cursor=pointer]: →`,
      `      - generic "Delete card" [ref=x${i}${k}] [cursor=pointer]: ×`,
    ]),
  ]),
].join('\n');

describe('a board', () => {
  it.each([
    ['how many cards are in done', /^4 cards/],
    ['how many cards are in doing?', /^2 cards/],
    ['is the bean card done?', /^Yes/],
    ['is the hedge done', /^No, it is in To do/],
    ['which cards are in Doing?', /^Oil the hinges, Fix the roof\.$/],
  ])('tells what is in a column by what stands over it: "%s"', async (question, answer) => {
    expect(await planOn(question, BOARD)).toEqual([{ kind: 'done', answer: expect.stringMatching(answer) }]);
  });

  it('has its cards deleted from the column that is said, and from no other that leads there', async () => {
    const [first] = await planOn('delete all cards in done', BOARD);
    expect(first).toMatchObject({ kind: 'click', ref: 'x20' });
  });
});
