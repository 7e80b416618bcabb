// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const line = (name: string, ...counts: string[]): string[] => [
  '    - row:',
  `      - rowheader "${name}"`,
  ...counts.map((count) => `      - cell "${count}"`),
];
const FLEET = [
  '- table "Boats on each lake" [ref=t1]:',
  '  - rowgroup:',
  '    - row:',
  '      - cell',
  '      - columnheader "Canoe"',
  '      - columnheader "Dinghy"',
  '  - rowgroup:',
  '    - row:',
  '      - columnheader "Vener"',
  ...line('2 seats', '14', '9'),
  ...line('4 seats', '6', '21'),
  '    - row:',
  '      - columnheader "Saimaa"',
  ...line('2 seats', '31', '5'),
  ...line('4 seats', '8', '21'),
].join('\n');

const answerTo = async (question: string): Promise<unknown> => (await planOn(question, FLEET)).at(-1);

it.each([
  ['How many 2 seats canoes are there in Saimaa?', /\b31\b/],
  ['How many dinghies with 4 seats are in Vener?', /\b21\b/],
  ['Which lake has more canoes with 2 seats?', /^Saimaa: 31/],
  ['Which lake has the fewest 2 seats dinghies?', /^Saimaa: 5/],
  ['Which lake has the most dinghies with 4 seats?', /the same/],
])('the cell of a line of its section is told: %s', async (question, answer) => {
  expect(await answerTo(question)).toMatchObject({ kind: 'done', answer: expect.stringMatching(answer) });
});
