// SPDX-License-Identifier: MIT
// What is done to things that fold side by side.
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const NAMES = ['Red lantern 11', 'Blue lantern 22', 'Green lantern 33'];

/** Lanterns of which some are open, each with a button of its own. */
const lanterns = (...open: number[]): string =>
  [
    '- generic [ref=e1]:',
    ...NAMES.flatMap((name, i) =>
      open.includes(i)
        ? [
            `  - generic [ref=g${i}]:`,
            `    - button "${name}" [expanded] [ref=b${i}] [cursor=pointer]`,
            `    - generic [ref=p${i}]:`,
            `      - paragraph [ref=t${i}]: Hung in ${2000 + i}.`,
            `      - button "Dim lantern" [ref=d${i}] [cursor=pointer]`,
            `      - button "Polish" [ref=q${i}] [cursor=pointer]`,
          ]
        : [`  - button "${name}" [ref=b${i}] [cursor=pointer] [collapsed]`],
    ),
  ].join('\n');

it('what is done to a shut thing is not done to the one beside it that is open', async () => {
  const [first, second] = await planThrough('dim the blue lantern', lanterns(0), lanterns(0, 1));
  expect(first).toMatchObject([{ kind: 'click', ref: 'b1' }]);
  expect(second?.[0]).toMatchObject({ kind: 'click', ref: 'd1' });
});

it('what is done to the open one needs no opening', async () => {
  expect(await planOn('dim the red lantern', lanterns(0))).toMatchObject([{ ref: 'd0' }, { kind: 'done' }]);
});

it.each(['dim the red lantern and the blue lantern', 'dim the red and the blue lantern'])(
  'what is done to two that fold is done to both: %s',
  async (said) => {
    const steps = await planThrough(said, lanterns(), lanterns(0), lanterns(0), lanterns(0, 1));
    expect(steps.map(([action]) => action)).toMatchObject([
      { ref: 'b0' },
      { ref: 'd0' },
      { ref: 'b1' },
      { ref: 'd1' },
    ]);
  },
);

it('what is done to all that fold is done to each', async () => {
  const steps = await planThrough('dim all lanterns', lanterns(), lanterns(0), lanterns(0), lanterns(0, 1));
  expect(steps.map(([action]) => action)).toMatchObject([
    { ref: 'b0' },
    { ref: 'd0' },
    { ref: 'b1' },
    { ref: 'd1' },
  ]);
});

it('both of three are asked about', async () => {
  expect(await planOn('dim both lanterns', lanterns())).toMatchObject([{ kind: 'ask' }]);
});

it('what two places hold is looked for in each of them', async () => {
  const steps = await planThrough(
    'show the polish of the red lantern and the blue lantern',
    lanterns(),
    lanterns(0),
    lanterns(0),
    lanterns(0, 1),
  );
  expect(steps.map(([action]) => action)).toMatchObject([
    { ref: 'b0' },
    { ref: 'q0' },
    { ref: 'b1' },
    { ref: 'q1' },
  ]);
});
