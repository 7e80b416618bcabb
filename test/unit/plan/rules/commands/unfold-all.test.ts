// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const page = (open: number, ...more: string[]): string =>
  [
    '- generic [ref=e1]:',
    '  - heading "What people ask" [level=4] [ref=e2]',
    ...['How long is it?', 'May I wash it?', 'Can I send it back?'].flatMap((name, i) => [
      `  - generic [ref=q${i}] [cursor=pointer]${i < open ? ' [expanded]' : ' [collapsed]'}:`,
      `    - generic [ref=s${i}]: ${i < open ? '–' : '+'}`,
      `    - text: ${name}`,
      ...(i < open ? [`  - generic [ref=a${i}]: An answer`] : []),
    ]),
    ...more,
  ].join('\n');

it.each(['Expand all three questions', 'Open all of the questions', 'Unfold everything'])(
  'each of them is opened: %s',
  async (said) => {
    const steps = (await planThrough(said, page(0), page(1), page(2), page(3))).flat();
    expect(steps).toMatchObject([
      { kind: 'click', ref: 's0' },
      { kind: 'click', ref: 's1' },
      { kind: 'click', ref: 's2' },
      { kind: 'done' },
    ]);
  },
);

it('those that are open are shut, the last first', async () => {
  expect(await planOn('Collapse all the questions', page(2))).toMatchObject([{ kind: 'click', ref: 's1' }]);
});

it('nothing folds for another number, nor where a control does it', async () => {
  expect(await planOn('Collapse both questions', page(3))).not.toContainEqual(
    expect.objectContaining({ kind: 'click', ref: 's2' }),
  );
  expect(await planOn('Expand all', page(0, '  - button "Expand all" [ref=b1]'))).toMatchObject([
    { kind: 'click', ref: 'b1' },
    { kind: 'done' },
  ]);
});
