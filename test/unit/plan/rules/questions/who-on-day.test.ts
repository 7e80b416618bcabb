// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

/** Days that each say of which month they are, with the shifts of each. */
const rota = (more: string[] = []): string =>
  [
    '- generic [ref=g]:',
    ...Array.from({ length: 14 }, (_, i) => i + 16).flatMap((day) =>
      day in SHIFTS
        ? [
            `  - generic [ref=d${day}]:`,
            `    - text: ${day} Nov`,
            ...(SHIFTS[day] ?? []).map(
              (line, i) => `    - generic [ref=s${day}${i}] [cursor=pointer]: ${line}`,
            ),
          ]
        : [`  - generic [ref=d${day}]: ${day} Nov`],
    ),
    ...more,
  ].join('\n');

const SHIFTS: Record<number, string[]> = {
  17: ['Nils 08-14'],
  21: ['Zora 08-14', 'Carla 14-20'],
  25: ['Nils 08-14'],
};

it.each([
  ['Who is on duty this Saturday afternoon?', '21 Nov: Carla 14-20.'],
  ['Who works on 21 November?', '21 Nov: Zora 08-14, Carla 14-20.'],
  ['Who is on duty on Wednesday afternoon?', '25 Nov: nobody.'],
  ['What is on 17 November?', '17 Nov: Nils 08-14.'],
])('"%s" is told by the day', async (said, answer) => {
  expect(await planOn(said, rota())).toMatchObject([{ kind: 'done', answer }]);
});

it('what is done to a shift is done to the one of that day', async () => {
  const open = rota([
    '- generic [ref=x1] [cursor=pointer]: Delete',
    '- generic [ref=x2] [cursor=pointer]: Close',
  ]);
  const steps = await planThrough("Delete Nils' shift on the 25th.", rota(), open);
  expect(steps.flat()).toMatchObject([{ ref: 's250' }, { ref: 'x1' }]);
  expect(await planOn("Delete Nils' shift on the 21st.", rota())).toMatchObject([{ kind: 'ask' }]);
});
