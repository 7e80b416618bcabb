// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const WEEK = [
  '- table [ref=t]:',
  '  - row [ref=h]:',
  ...['Time', 'Wednesday 18 November', 'Thursday 19 November'].map(
    (name, i) => `    - columnheader "${name}" [ref=h${i}]`,
  ),
  ...[
    ['09:00', 'free', 'Interview'],
    ['15:00', 'Retro', 'free'],
  ].flatMap(([hour, ...cells], y) => [
    `  - row [ref=r${y}]:`,
    `    - rowheader "${hour}" [ref=o${y}]`,
    ...cells.flatMap((text, x) => [
      `    - cell [ref=c${y}${x}]:`,
      `      - button "${['Wednesday 18', 'Thursday 19'][x]} November, ${hour}: ${text}" [ref=b${y}${x}] [cursor=pointer]: ${text}`
        .replace(/button (".*?")/, "'button $1")
        .replace(/: (\w+)$/, "': $1"),
    ]),
  ]),
].join('\n');

it.each([
  ['Am I free on Wednesday at nine?', 'Yes: free.'],
  ['am I free on Thursday at nine', 'No: Interview.'],
  ['am I busy on Wednesday at 15:00', 'Yes: Retro.'],
  ['do I have anything on Thursday at three', 'No: free.'],
])('is told by what stands in the week: "%s"', async (question, answer) => {
  expect(await planOn(question, WEEK)).toEqual([{ kind: 'done', answer }]);
});

it('nothing is told of an hour or a day that is not there, and nothing pressed', async () => {
  for (const when of ['Friday at nine', 'Wednesday at eleven'])
    expect((await planOn(`am I free on ${when}?`, WEEK)).map(({ kind }) => kind)).toEqual(['ask']);
});
