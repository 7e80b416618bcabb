// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const classes = (names: string[]) =>
  [
    '- generic [ref=d]:',
    ...['Mon 23', 'Tue 24', 'Wed 25', 'Thu 26'].map(
      (day, i) => `  - generic [ref=d${i}] [cursor=pointer]: ${day}`,
    ),
    '- generic [ref=l]:',
    ...names.flatMap((name, i) => [
      `  - generic [ref=r${i}]:`,
      `    - generic [ref=n${i}]: ${name}`,
      `    - generic [ref=b${i}] [cursor=pointer]: Book`,
    ]),
  ].join('\n');

it.each(['book me into rowing on wednesday evening', 'book rowing for Wed 25 November'])(
  'what is on another day is looked for once that day is shown: "%s"',
  async (said) => {
    const steps = await planThrough(said, classes(['Boxing', 'Spin']), classes(['Rowing', 'Spin']));
    expect(steps[0]).toMatchObject([{ kind: 'click', ref: 'd2' }]);
    expect(steps[1]?.[0]).toMatchObject({ kind: 'click', ref: 'b0' });
  },
);

it('no day is shown where none of them is told', async () => {
  const [first] = await planOn('book rowing on sunday', classes(['Boxing', 'Spin']));
  expect(first).not.toMatchObject({ kind: 'click', ref: expect.stringMatching(/^d/) });
});

it.each(['choose Thursday', 'choose Thursday and press Book', 'book Thursday'])(
  'a day that is itself what is meant is no view of anything: "%s"',
  async (said) => {
    const form = `- textbox "Search" [ref=s]\n${classes(['Boxing'])}`;
    const steps = await planThrough(said, form, form);
    expect(steps.flat()).not.toContainEqual(expect.objectContaining({ kind: 'type' }));
  },
);
