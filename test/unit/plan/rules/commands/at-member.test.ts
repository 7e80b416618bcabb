// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const PIERS = ['Otter Quay', 'Mill Steps', 'Swan Island', 'Otter Bend'];
const LIST = [
  '- checkbox "only with boats" [ref=c1]',
  '- list "Piers" [ref=e1]:',
  ...PIERS.flatMap((pier, i) => [
    `  - listitem [ref=l${i}]:`,
    `    - link "${pier}" [ref=p${i}] [cursor=pointer]:`,
    '      - /url: "#"',
    `    - text: ${i + 2} boats, ${i} canoes`,
  ]),
].join('\n');
const CARD = [
  '- generic [ref=e2]:',
  '  - heading "Mill Steps" [level=3] [ref=e3]',
  '  - paragraph [ref=e4]:',
  '    - radio "rowing, £4.00 an hour" [ref=r1]',
  '    - text: rowing, £4.00 an hour',
  '    - radio "pedal, £6.00 an hour" [ref=r2]',
  '    - text: pedal, £6.00 an hour',
  '  - button "Cast off a boat" [ref=b1]',
  '  - button "Remember pier" [ref=b2]',
  '  - link "Report a leak" [ref=b3] [cursor=pointer]:',
  '    - /url: "#"',
].join('\n');

it.each([
  'cast off a pedal boat for me at mill steps',
  'At Mill Steps, cast off a pedal boat please.',
  'Could you cast off a pedal boat from Mill Steps?',
])('what is done at a place is done once that was opened: %s', async (text) => {
  const steps = await planThrough(text, LIST, `${LIST}\n${CARD}`);
  expect(steps[0]).toEqual([expect.objectContaining({ kind: 'click', ref: 'p1' })]);
  expect(steps[1]).toMatchObject([
    { kind: 'check', ref: 'r2', on: true },
    { kind: 'click', ref: 'b1' },
    { kind: 'done' },
  ]);
});

it('what is broken there is reported there', async () => {
  const text = 'Something is leaking at Mill Steps. Would you report a leak at that pier?';
  const steps = await planThrough(text, LIST, `${LIST}\n${CARD}`);
  expect(steps[0]).toEqual([expect.objectContaining({ kind: 'click', ref: 'p1' })]);
  expect(steps[1]).toContainEqual(expect.objectContaining({ kind: 'click', ref: 'b3' }));
});

it.each(['cast off a pedal boat at otter', 'cast off a pedal boat at Heron Lock'])(
  'a place that the list does not have by its whole name opens none of it: %s',
  async (text) => {
    const plan = await planOn(text, LIST);
    expect(plan.filter((action) => action.kind !== 'ask')).toEqual([]);
  },
);

it('a line of a table that takes no clicks opens nothing', async () => {
  const rows = ['Gasworks', 'Weir Lane', 'Top Orchard'].map(
    (name, i) =>
      `  - row [ref=r${i}]:\n    - cell "${name}" [ref=c${i}]\n    - cell "${i} months" [ref=m${i}]`,
  );
  const plan = await planOn('apply for a half plot at Weir Lane', ['- table [ref=t]:', ...rows].join('\n'));
  expect(plan.filter((action) => action.kind === 'click')).toEqual([]);
});
