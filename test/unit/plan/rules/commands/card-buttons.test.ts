// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const column = (name: string, at: string, ...cards: [title: string, line?: string][]): string[] => [
  `  - region "${name}" [ref=${at}]:`,
  `    - heading "${name}" [level=2] [ref=${at}h]`,
  ...cards.flatMap(([title, line], i) =>
    line === undefined
      ? [`    - button "${title}" [ref=${at}c${i}] [cursor=pointer]`]
      : [
          `    - button "${title} ${line}" [ref=${at}c${i}] [cursor=pointer]:`,
          `      - text: ${title}`,
          `      - generic [ref=${at}l${i}]: ${line}`,
        ],
  ),
  `    - button "+ Add a card" [ref=${at}a] [cursor=pointer]`,
];

const board = [
  '- heading "Summer fete" [level=1] [ref=h]',
  '- generic [ref=b]:',
  ...column('Ideas', 'i', ['Hire a band']),
  ...column('In progress', 'p', ['Order bunting', 'due 2 Jun'], ['Paint the stall', 'Nia, due 5 Jun']),
  ...column('Done', 'd', ['Book the field', 'Ada, due 9 May']),
].join('\n');

const open = `- dialog "Order bunting" [ref=e1]:
  - heading "Order bunting" [level=2] [ref=e2]
  - generic [ref=e3]:
    - text: Column
    - combobox "Column" [ref=e4]:
      - option "Ideas"
      - option "In progress" [selected]
      - option "Done"
  - generic [ref=e5]:
    - text: Assigned to
    - combobox "Assigned to" [ref=e6]:
      - option "Nobody" [selected]
      - option "Ada"
      - option "Nia"
  - button "Delete card" [ref=e7]
  - button "Close" [ref=e8]
${board}`;

describe('cards that are buttons', () => {
  it.each([
    ['Move the card Order bunting to the column Done.', 'e4', 'Done'],
    ['Put Order bunting in Done', 'e4', 'Done'],
    ['Assign the card Order bunting to Nia.', 'e6', 'Nia'],
  ])('are opened for what is given to them: "%s"', async (text, ref, option) => {
    const [first, second = []] = await planThrough(text, board, open);
    expect(first).toEqual([expect.objectContaining({ kind: 'click', ref: 'pc0' })]);
    expect(second[0]).toMatchObject({ kind: 'select', ref, options: [option] });
  });

  it('go to a column whose name begins with a small word', async () => {
    expect((await planOn('Move the card Hire a band to the column In progress.', board))[0]).toMatchObject({
      kind: 'click',
      ref: 'ic0',
    });
  });

  it('are counted by the column that they stand in', async () => {
    const [answer] = await planOn('How many cards are in In progress?', board);
    expect(answer).toMatchObject({ kind: 'done', answer: expect.stringContaining('2') });
  });
});
