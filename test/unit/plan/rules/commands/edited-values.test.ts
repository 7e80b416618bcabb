// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const HEADS = ['Plot', 'Rent', 'Dug', 'Paid until', ''];
const table = (...extra: string[]) =>
  [
    '- table [ref=t]:',
    '  - row [ref=h]:',
    ...HEADS.map((head, i) => `    - columnheader "${head}" [ref=h${i}]`),
    ...[
      ['Mill Lane 4', '32.00', 'Weekly', '1 Dec 2026'],
      ['Hill Top 9', '45.50', 'Monthly', '5 Jan 2027'],
      ['Pond Side 2', '28.00', 'Never', '2 Mar 2027'],
    ].flatMap((cells, i) => [
      `  - row [ref=r${i}]:`,
      ...cells.map((cell, k) => `    - cell "${cell}" [ref=c${i}${k}]`),
      `    - cell [ref=c${i}9]:`,
      `      - button "Change" [ref=e${i}]`,
      `      - button "End" [ref=x${i}]`,
    ]),
    ...extra,
  ].join('\n');
const FORM = table(
  '- dialog "Change plot" [ref=d]:',
  '  - textbox "Rent" [ref=f1]: "45.50"',
  '  - combobox "Dug" [ref=f2]:',
  '    - option "Weekly"',
  '    - option "Monthly" [selected]',
  '    - option "Never"',
  '  - button "Save plot" [ref=f3]',
  '  - button "Cancel" [ref=f4]',
);

it.each([
  'Change Hill Top 9 to 50.00 and weekly.',
  'Set the plot Hill Top 9 to weekly and 50.00 and save the plot.',
])('what a line is changed to tells by its make for which column it is: %s', async (text) => {
  const [first, second = []] = await planThrough(text, table(), FORM);
  expect(first).toEqual([expect.objectContaining({ kind: 'click', ref: 'e1' })]);
  expect(second).toContainEqual(expect.objectContaining({ kind: 'type', ref: 'f1', text: '50.00' }));
  expect(second).toContainEqual(expect.objectContaining({ kind: 'select', ref: 'f2', options: ['Weekly'] }));
});

it('what may be for no column is set nowhere', async () => {
  const steps = await planThrough('change Hill Top 9 to purple', table(), FORM);
  expect(steps.flat().filter(({ kind }) => kind === 'type' || kind === 'select')).toEqual([]);
});

describe('a line that is moved', () => {
  const FILTERED = `- generic [ref=bar]:
  - searchbox "Filter by name" [ref=q]
  - combobox "Dug" [ref=q2]:
    - option "All" [selected]
    - option "Weekly"
    - option "Never"
`;

  it.each(['Move Hill Top 9 to weekly.', 'Move Hill Top 9 to the Weekly dug.'])(
    'is edited in the form that comes up, and the list is not narrowed: %s',
    async (text) => {
      const [first, second = []] = await planThrough(text, FILTERED + table(), FILTERED + FORM);
      expect(first).toEqual([expect.objectContaining({ kind: 'click', ref: 'e1' })]);
      expect(second[0]).toMatchObject({ kind: 'select', ref: 'f2', options: ['Weekly'] });
    },
  );
});
