// SPDX-License-Identifier: MIT
// Cells side by side of which each line begins with its box.
import { describe, expect, it } from 'vitest';
import { linesOfCells } from '../../../../../control-plane/src/plan/rules/page/cells.ts';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { pageOf, planOn } from '../../../../support/planning.ts';

const LINES = [
  ['P-1', 'Leeds', '3 kg', 'late'],
  ['P-2', 'Hull', '11 kg', 'on time'],
  ['P-3', 'Leeds', '8 kg', 'late'],
];

const gridOf = (lines: string[][]): string =>
  [
    '- generic [ref=g]:',
    ...['No.', 'To', 'Weight', 'State'].map((name, i) => `  - generic [ref=h${i}]: ${name}`),
    ...lines.flatMap((cells, i) => [
      `  - checkbox [ref=b${i}]`,
      ...cells.map((cell, j) => `  - generic [ref=c${i}x${j}]: ${cell}`),
    ]),
    '- button "Submit" [ref=s]',
  ].join('\n');

const grid = (page: string) => modelOf(pageOf(page)).root.children[0];

describe('lines that nothing holds', () => {
  it('are told with the names over them', () => {
    const [node] = [grid(gridOf(LINES))];
    expect(node && linesOfCells(node)).toMatchObject({
      columns: ['No.', 'To', 'Weight', 'State'],
      items: [{ children: { length: 5 } }, { children: { length: 5 } }, { children: { length: 5 } }],
    });
  });

  it('are none where they are not all of one width', () => {
    const node = grid(gridOf([...LINES, ['P-4', 'York']]));
    expect(node && linesOfCells(node)).toBeUndefined();
  });

  it.each([
    ['select all the late parcels', ['b0', 'b2']],
    ['tick the heaviest one', ['b1']],
    ['tick every parcel to leeds', ['b0', 'b2']],
  ])('have their own boxes: "%s"', async (request, refs) => {
    const ticked = (await planOn(request, gridOf(LINES))).filter(({ kind }) => kind === 'check');
    expect(ticked.map((action) => 'ref' in action && action.ref)).toEqual(refs);
  });

  it('are added up in the unit that they are told in', async () => {
    const [answer] = await planOn('what do the leeds parcels weigh altogether', gridOf(LINES));
    expect(answer).toMatchObject({ kind: 'done', answer: expect.stringMatching(/\b11 kg\./) });
  });
});

describe('lines that each end with what is done to them', () => {
  const stamps = [
    ['Tonga', 'Falcon', '1983'],
    ['Mauritius', 'Dodo', '1950'],
    ['Mauritius', 'Sailing ship', '1931'],
  ];
  const album = (lines: string[][]): string =>
    [
      '- generic [ref=g]:',
      ...['Country', 'Motif', 'Year'].map((name, i) => `  - generic [ref=h${i}]: ${name}`),
      '  - textbox "filter" [ref=f]',
      ...lines.flatMap((cells, i) => [
        ...cells.map((cell, j) => `  - generic [ref=c${i}x${j}]: "${cell}"`),
        `  - generic "Put on swap list" [ref=s${i}] [cursor=pointer]: ⇄`,
      ]),
    ].join('\n');

  it('are told with the names over them', () => {
    const node = grid(album(stamps));
    expect(node && linesOfCells(node)).toMatchObject({
      columns: ['Country', 'Motif', 'Year'],
      items: [{ children: { length: 4 } }, { children: { length: 4 } }, { children: { length: 4 } }],
    });
  });

  it('are none where one is shorter', () => {
    const node = grid(album([...stamps, ['Bhutan']]));
    expect(node && linesOfCells(node)).toBeUndefined();
  });

  it.each([
    ['Put the Dodo stamp from Mauritius on the swap list.', 's1'],
    ['add the sailing ship to the swap list', 's2'],
  ])('are members, each with its own control: "%s"', async (said, ref) => {
    expect(await planOn(said, album(stamps))).toMatchObject([{ kind: 'click', ref }, { kind: 'done' }]);
  });

  it('are told with the names over them where these are pressed to sort the lines', async () => {
    const page = [
      '- generic [ref=g]:',
      ...['Boat', 'Berth', 'Metres'].map((name, i) => `  - button "${name}" [ref=h${i}] [cursor=pointer]`),
      ...[
        ['Tern', 'A4', '11'],
        ['Gull', 'C2', '8'],
        ['Auk', 'B7', '14'],
      ].flatMap((cells, i) => [
        ...cells.map((cell, j) => `  - generic [ref=c${i}x${j}]: ${cell}`),
        `  - button "Hail" [ref=b${i}]`,
      ]),
    ].join('\n');
    const node = grid(page);
    expect(node && linesOfCells(node)).toMatchObject({ columns: ['Boat', 'Berth', 'Metres'] });
    expect(await planOn('Sort the boats by metres in descending order', page)).toMatchObject([
      { kind: 'click', ref: 'h2' },
    ]);
  });
});
