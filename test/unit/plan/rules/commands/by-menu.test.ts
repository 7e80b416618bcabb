// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const MAILS = [
  ['Kite News', 'Wind on Monday'],
  ['Aunt Liv', 'The boat'],
  ['Kite News', 'Strings and knots'],
  ['Dr Amundsen', 'Your visit'],
];
/** Without those that are gone; a mail is opened by a click on its line. */
const inbox = (...gone: number[]) =>
  [
    '- generic [ref=s1]:',
    '  - generic [ref=s2] [cursor=pointer]: Inbox',
    '  - generic [ref=s3] [cursor=pointer]: Archive',
    '- generic [ref=e1]:',
    ...MAILS.flatMap(([from, subject], i) =>
      gone.includes(i)
        ? []
        : [
            `  - generic [ref=m${i}] [cursor=pointer]:`,
            `    - generic [ref=f${i}]: ${from}`,
            `    - generic [ref=t${i}]: ${subject}`,
            `    - generic [ref=d${i}]: ${i + 10} Nov`,
          ],
    ),
  ].join('\n');
const open = (i: number) =>
  [
    '- generic [ref=s1]:',
    '  - generic [ref=s2] [cursor=pointer]: Inbox',
    '  - generic [ref=s3] [cursor=pointer]: Archive',
    '- generic [ref=o1]:',
    '  - generic [ref=o2] [cursor=pointer]: ‹ Back',
    '  - generic [ref=o5] [cursor=pointer]: Reply',
    '  - generic [ref=o6] [cursor=pointer]: Forward',
    '  - generic [ref=o3] [cursor=pointer]: Delete',
    `- heading "${MAILS[i]?.[1]}" [level=2] [ref=o4]`,
  ].join('\n');

it('several are deleted one after the other, each once it is open', async () => {
  const steps = await planThrough(
    'get rid of both mails from kite news',
    inbox(),
    open(0),
    inbox(0),
    open(2),
  );
  expect(steps.map(([first]) => first)).toMatchObject([
    { kind: 'click', ref: 'm0' },
    { kind: 'click', ref: 'o3' },
    { kind: 'click', ref: 'm2' },
    { kind: 'click', ref: 'o3' },
  ]);
});

it('what is of one only is done to that', async () => {
  const [first] = await planThrough('delete the mail from aunt liv', inbox());
  expect(first).toEqual([expect.objectContaining({ kind: 'click', ref: 'm1' })]);
});
