// SPDX-License-Identifier: MIT
// "The last Saturday of November": a day, and none of several things of which the last is meant.
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const FORM = ['- generic [ref=e1]:', '  - textbox "Date" [ref=e2]', '  - button "Submit" [ref=e3]'];

/** A month that begins on a Sunday or, by `blank` days, later. */
function month(name: string, days: number, blank: number): string {
  const cells = [
    ...Array.from({ length: blank }, () => '        - cell'),
    ...Array.from({ length: days }, (_, i) => [
      `        - cell [ref=c${name[0]}${i + 1}]:`,
      `          - link "${i + 1}" [ref=${name[0]}${i + 1}]`,
    ]).map((lines) => lines.join('\n')),
  ];
  const rows = Array.from({ length: Math.ceil(cells.length / 7) }, (_, i) => [
    `      - row [ref=${name[0]}r${i}]:`,
    ...cells.slice(i * 7, i * 7 + 7),
  ]);
  return [
    ...FORM,
    '  - generic [ref=e4]:',
    '    - link "Prev" [ref=p1]',
    '    - link "Next" [ref=p2]',
    `    - generic [ref=e5]: ${name} 2026`,
    '    - table [ref=e6]:',
    ...rows.flat(),
  ].join('\n');
}

const NOVEMBER = month('November', 30, 0);
const DECEMBER = month('December', 31, 2);

it('is chosen in its month, and nothing is sent that was not told to be', async () => {
  const steps = await planThrough(
    'Pick the last Saturday of November 2026 as the date',
    FORM.join('\n'),
    NOVEMBER,
  );
  expect(steps).toMatchObject([
    [{ kind: 'click', ref: 'e2' }],
    [{ kind: 'click', ref: 'N28' }, { kind: 'done' }],
  ]);
});

it('is no line of the first page of a list, whose other pages are to be seen', async () => {
  const steps = await planThrough('Pick the first monday of december', FORM.join('\n'), NOVEMBER, DECEMBER);
  expect(steps.map(([first]) => first)).toMatchObject([
    { kind: 'click', ref: 'e2' },
    { kind: 'click', ref: 'p2' },
    { kind: 'click', ref: 'D7' },
  ]);
});
