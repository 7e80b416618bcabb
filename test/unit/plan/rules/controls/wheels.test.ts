// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const wheels = (day: number, month: string, year: number): string =>
  [
    '- generic [ref=e1]:',
    '  - paragraph [ref=e2]: The capsule is to be opened on',
    '  - generic [ref=e3]:',
    ...[
      ['day', day],
      ['month', month],
      ['year', year],
    ].flatMap(([unit, shown], i) => [
      `    - generic [ref=g${i}]:`,
      `      - button "▲" [ref=u${i}] [title=Next ${unit}]`,
      `      - status [ref=s${i}]: "${shown}"`,
      `      - button "▼" [ref=d${i}] [title=Previous ${unit}]`,
    ]),
    '  - button "Submit" [ref=b1]',
  ].join('\n');

const refs = (steps: Awaited<ReturnType<typeof planThrough>>): (string | undefined)[][] =>
  steps.map((actions) => actions.map((action) => ('ref' in action ? action.ref : undefined)));

it('a date turns the year, the month and the day, each looked at before the next', async () => {
  const steps = await planThrough(
    'Set the date to 22 January 2027 and press submit',
    wheels(20, 'Nov', 2026),
    wheels(20, 'Nov', 2027),
    wheels(20, 'Jan', 2027),
    wheels(22, 'Jan', 2027),
  );
  expect(refs(steps)).toEqual([
    ['u2'],
    Array.from({ length: 10 }, () => 'd1'),
    ['u0', 'u0'],
    ['b1', undefined],
  ]);
});

it('one of them is turned alone', async () => {
  expect(await planOn('Set the month to December', wheels(20, 'Nov', 2026))).toMatchObject([
    { kind: 'click', ref: 'u1' },
  ]);
});

it.each(['Set the year to 9999', 'Set the day to 45', 'Set the month to 13'])(
  'nothing is turned to what no wheel comes to: %s',
  async (request) => {
    expect(await planOn(request, wheels(20, 'Nov', 2026))).toMatchObject([{ kind: 'ask' }]);
  },
);

it('a number between a plus and a minus is no day where no month stands beside it', async () => {
  const page = [
    '- generic [ref=e1]:',
    '  - button "+" [ref=e2]',
    '  - generic [ref=e3]: "2"',
    '  - button "-" [ref=e4]',
  ].join('\n');
  expect(await planOn('Set the date to 4 December 2026', page)).toMatchObject([{ kind: 'ask' }]);
});
