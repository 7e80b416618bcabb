// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const tasks = ['Water the plants', 'Renew insurance', 'Book dentist'];
const page = (menu: string, items = '') =>
  [
    '- list [ref=e1]:',
    ...tasks.flatMap((task, i) => [
      `  - listitem [ref=i${i}]:`,
      `    - 'checkbox "Done: ${task}" [ref=c${i}] [cursor=pointer]'`,
      `    - generic [ref=n${i}]:`,
      `      - generic [ref=g${i}]: ${task}`,
      `      - generic [ref=h${i}]: Home`,
      `    - button "Task menu" ${i === 1 ? menu : '[collapsed]'} [ref=m${i}] [cursor=pointer]${i === 1 ? items : ''}`,
    ]),
  ].join('\n');

it('a deed that the menu of a thing can not do yet is not done by the box that says something else of the thing', async () => {
  const steps = await planThrough(
    'Pin the task "Renew insurance" to the top',
    page('[collapsed]'),
    page('[expanded] [active]', ':\n      - list:\n        - listitem: Pin to top'),
  );
  expect(steps[0]).toContainEqual(expect.objectContaining({ kind: 'click', ref: 'm1' }));
  expect(steps[1]).not.toContainEqual(expect.objectContaining({ ref: 'c1' }));
});
