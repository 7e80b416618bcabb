// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

/** A booking by words to click; the site's menu has a link of the name of its button. */
const page = (...times: [string, boolean][]): string =>
  [
    '- generic [ref=e0]:',
    '  - navigation [ref=e1]:',
    '    - link "Reserve" [ref=k1]:',
    '      - /url: "#reserve"',
    '  - generic [ref=e2]:',
    ...['Fri 20', 'Sat 21', 'Sun 22'].map((day, i) => `    - generic [ref=d${i}] [cursor=pointer]: ${day}`),
    '  - generic [ref=e3]:',
    ...[2, 4].map((count) => `    - generic [ref=p${count}] [cursor=pointer]: ${count} people`),
    '  - generic [ref=e4]:',
    ...times.map(
      ([time, free], i) => `    - generic [ref=t${i}]${free ? ' [cursor=pointer]' : ''}: "${time}"`,
    ),
    '  - textbox "Name" [ref=n1]',
    '  - button "Reserve" [ref=b1]',
  ].join('\n');

const ONE = page(['18:00', false], ['19:30', true]);
const TWO = page(['18:00', true], ['19:30', true]);
const done = async (said: string, shown: string) =>
  (await planThrough(said, ...Array.from({ length: 6 }, () => shown)))
    .flat()
    .flatMap((action) => ('ref' in action ? [action.ref] : [action.kind]));

it.each([
  ['Reserve the only free time this evening for two people under the name Ruiz.', ONE, 'd0 p2 n1 t1 b1 done'],
  ['Reserve the latest free time on Saturday for 4 people under the name Ruiz.', TWO, 'd1 p4 n1 t1 b1 done'],
  ['Reserve the first table on Sunday for four, the name is Ruiz.', TWO, 'd2 p4 n1 t0 b1 done'],
])('"%s" takes the time once all else is told', async (said, shown, steps) => {
  expect((await done(said, shown)).join(' ')).toBe(steps);
});

it('the only free time is asked about where several are free', async () => {
  const refs = await done('Reserve the only free time this evening for two people under the name Ruiz.', TWO);
  expect(refs).not.toContain('b1');
  expect(refs.at(-1)).toBe('ask');
});

it('a number of people is the one of several that says it', async () => {
  const refs = await done('Reserve a table for two on Saturday at 19:30 under the name Ruiz.', TWO);
  expect(refs.join(' ')).toMatch(/^d1 p2 t1 n1 b1 done/);
});
