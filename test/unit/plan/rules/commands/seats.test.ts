// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const hall = (date: string, taken: string[]) =>
  [
    '- combobox "Performance" [ref=p]:',
    ...['Sat 28 Nov 19:00', 'Sun 29 Nov 15:00', 'Sun 29 Nov 19:00'].map(
      (name) => `  - option "${name}"${name === date ? ' [selected]' : ''}`,
    ),
    ...['F', 'G'].flatMap((row) => [
      `- generic [ref=${row}]:`,
      `  - text: ${row}`,
      ...[1, 2, 3, 4, 5].map(
        (n) =>
          `  - button "Seat ${row}${n}" ${taken.includes(`${row}${n}`) ? '[disabled] ' : ''}[ref=${row}${n}]: "${n}"`,
      ),
    ]),
    '- paragraph [ref=t]: Row F (balcony) is up the stairs',
    '- button "Book seats" [ref=b]',
  ].join('\n');

const PAGE = hall('Sat 28 Nov 19:00', ['F1', 'G3']);
const SUNDAY = hall('Sun 29 Nov 15:00', ['G1']);

const clicked = async (said: string, ...pages: string[]) =>
  (await planThrough(said, ...pages)).flat().flatMap((action) => ('ref' in action ? [action.ref] : []));

it.each([
  ['select seats 2 and 3 in row F', ['F2', 'F3']],
  ['row G seats 4 to 5', ['G4', 'G5']],
  ['choose the last two seats in row G', ['G4', 'G5']],
  ['pick the first two free seats in row F', ['F2', 'F3']],
  ['two seats next to each other in row G', ['G1', 'G2']],
  ['seats four and five in the balcony', ['F4', 'F5']],
  ['book F2 and F3', ['F2', 'F3', 'b']],
])('%s', async (said, refs) => {
  expect(await clicked(said, PAGE, PAGE, PAGE, PAGE)).toEqual(refs);
});

it.each([
  ['book the first two seats in row F for Sunday at three', ['p', 'F1', 'F2', 'b']],
  ['two tickets for Sunday at 15:00, seats F3 and F4', ['p', 'F3', 'F4']],
])('which are free is seen once it is told when: %s', async (said, refs) => {
  expect(await clicked(said, PAGE, SUNDAY, SUNDAY, SUNDAY, SUNDAY)).toEqual(refs);
});

it.each([
  'select the first two seats in row F',
  'book seat 9 in row G',
  'three tickets, seats F2 and F3',
  'book F2 and F3 for Sunday',
])('is asked about where one is taken, or not there, or it is not told which: %s', async (said) => {
  const plan = await planOn(said, PAGE);
  expect(plan.every(({ kind }) => kind === 'ask')).toBe(true);
});
