// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { groupFlatRows } from '../../../../../control-plane/src/plan/rules/page/flat-table.ts';
import { parseSnapshot, walk } from '../../../../../control-plane/src/plan/snapshot.ts';
import { planOn } from '../../../../support/planning.ts';

const HEADS = ['Pitch', 'Who', 'Rent', 'Visits', 'Note', 'Star'];
const LINES = [
  ['71', 'Red caravan', '€40', '3'],
  ['72', 'Blue tent', '€12', '0'],
  ['73', 'Green caravan', '€55', '8'],
  ['74', 'Old bus', '€90', '0'],
];
const grid = [
  '- generic [ref=g]:',
  ...HEADS.map((head, i) => `  - generic [ref=h${i}]: ${head}`),
  ...LINES.flatMap((cells, y) => [
    ...cells.map((text, x) => `  - generic [ref=c${y}${x}]: "${text}"`),
    `  - generic [ref=n${y}]:`,
    `    - textbox "Note for pitch ${cells[0]}" [ref=t${y}]`,
    `  - generic [ref=s${y}]:`,
    `    - checkbox "star" [ref=b${y}]`,
    '    - text: star',
  ]),
].join('\n');

describe('cells that only a style lays out in rows', () => {
  it.each([
    ['how many pitches have no visits yet', '2: Blue tent and Old bus'],
    ['how many pitches are there', '4 pitches'],
    ['how many pitches have more than 2 visits', '2 pitches'],
    ['how many visits does pitch 73 have', '8'],
    ['which pitch has the most visits', 'Green caravan'],
    ['are there any pitches without visits', 'Yes: Blue tent and Old bus'],
  ])('are told by their heads: %s', async (question, answer) => {
    expect(await planOn(question, grid)).toMatchObject([
      { kind: 'done', answer: expect.stringContaining(answer) },
    ]);
  });

  it('of a line the box is clicked, and not the cell that it stands in', async () => {
    expect((await planOn('star the blue tent', grid))[0]).toMatchObject({ ref: 'b1' });
    expect((await planOn('star both caravans', grid))[0]).toMatchObject({ ref: 'b0' });
  });

  const rowsOf = (lines: string[]): number => {
    const root = parseSnapshot(['- generic [ref=g]:', ...lines.map((line) => `  - ${line}`)].join('\n'));
    groupFlatRows(root);
    return [...walk(root)].filter(({ role }) => role === 'row').length;
  };
  const plain = (texts: string[]): string[] => texts.map((text, i) => `generic [ref=p${i}]: "${text}"`);

  it('words in any order, the days of a month and the keys of a board are no lines', () => {
    const words = 'Plum Pear Fig Lime Kiwi Date Sloe Quince Medlar'.split(' ');
    expect(rowsOf(plain(words))).toBe(0);
    const days = Array.from({ length: 28 }, (_, i) => String(i + 1));
    expect(rowsOf(plain(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun', ...days]))).toBe(0);
    expect(rowsOf(plain(['A', 'B', 'C', '1', '2', '3', '4', '5', '6']))).toBe(0);
    expect(rowsOf(plain(['Tin', 'Rent', 'Day', 'a', '3', 'b', 'c', '4', 'd']))).toBe(3);
  });
});
