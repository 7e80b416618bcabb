// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { valueMeant } from '../../../../../control-plane/src/plan/rules/questions/worked-out.ts';
import { planOn, turnOn } from '../../../../support/planning.ts';

/** Fields that hold something already, one of them called by the days it is for. */
const HOLDS = `- generic [ref=e1]:
  - textbox "1 March to 3 March" [ref=e2]: Closed
  - textbox "Deposit" [ref=e3]: € 40`;

const meantBy = (said: string) => valueMeant(turnOn(HOLDS, said), said);

describe('the value that words point to', () => {
  it('is none for days, though a field is called so', () => {
    expect(meantBy('1 March to 3 March')).toBeUndefined();
    expect(meantBy('1 March 2027')).toBeUndefined();
  });

  it('is what a field holds that is called so', () => {
    expect(meantBy('the text in Deposit')).toBe('"€ 40"');
  });
});

/** Players with their legs and their best score, and a field for one of them. */
const DARTS = [
  '- table [ref=t]:',
  '  - rowgroup [ref=g]:',
  '    - row [ref=h]:',
  ...['Player', 'Legs', 'Best'].map((head) => `      - columnheader "${head}" [ref=${head}]`),
  '  - rowgroup [ref=b]:',
  ...[
    ['Moira', '7', '121'],
    ['Taj', '11', '96'],
    ['Bexley', '4', '140'],
  ].flatMap((cells, i) => [
    `    - row [ref=r${i}]:`,
    ...cells.map((cell, j) => `      - cell "${cell}" [ref=c${i}${j}]`),
  ]),
  '- textbox "Player of the night" [ref=f]',
].join('\n');

it.each([
  ['enter the player with the most legs as player of the night', 'Taj'],
  ['set Player of the night to the player with the most legs', 'Taj'],
  ['Find the player with the highest best score and enter the name as player of the night', 'Bexley'],
  ['Find the player with the fewest legs and type it into the field', 'Bexley'],
  ['Who has the highest best score? Enter it as player of the night', 'Bexley'],
  ['enter the highest best score into the field', '140'],
  ['type the greatest show on earth into the field', 'the greatest show on earth'],
])('who or what stands out is typed, and not the words for that: "%s"', async (said, text) => {
  expect((await planOn(said, DARTS))[0]).toMatchObject({ kind: 'type', ref: 'f', text });
});
