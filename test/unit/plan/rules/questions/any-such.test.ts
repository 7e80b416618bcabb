// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { anySuch } from '../../../../../control-plane/src/plan/rules/questions/any-such.ts';
import { pageOf, planThrough } from '../../../../support/planning.ts';

const table = (columns: string[], ...lines: string[]) =>
  [
    '- table [ref=t]:',
    '  - row [ref=h]:',
    ...columns.map((name, i) => `    - columnheader "${name}" [ref=h${i}]`),
    ...lines.flatMap((line, i) => [
      `  - row [ref=r${i}]:`,
      ...line.split('/').map((cell, j) => `    - cell "${cell}" [ref=c${i}${j}]`),
    ]),
  ].join('\n');

const lakes = table(['Lake', 'Area (km²)', 'Depth (m)'], 'Birr/41/18', 'Corr/112/64', 'Dun/9/131');
const crew = table(['Name', 'Ext.', 'Since'], 'Ada Lund/3301/2011', 'Ben Roy/3402/2023', 'Cy Holt/2210/2019');

it.each([
  ['is there a lake deeper than 100 metres', lakes, 'Yes: Dun.'],
  ['are there any lakes deeper than 200 metres', lakes, 'No.'],
  ['check whether there is any lake with an area over 40', lakes, 'Yes: Birr and Corr.'],
  ['is there anybody who joined after 2020', crew, 'Yes: Ben Roy.'],
  ['is there anyone who joined before 2005', crew, 'No.'],
  ['is there a lake called Dun', lakes, undefined],
  ['is there a boat over 200 euros', lakes, undefined],
])('whether any is such is told by the amounts of all: "%s"', (question, page, told) => {
  expect(anySuch(question, modelOf(pageOf(page)))).toBe(told);
});

it('all pages of the list are looked at first', async () => {
  const pager = (previous: string, next: string) =>
    `- button "Previous"${previous} [ref=p]\n- button "Next"${next} [ref=n]`;
  const second = table(['Name', 'Ext.', 'Since'], 'Dee Orr/3309/2025', 'Eva Tull/2201/2002');
  const steps = await planThrough(
    'is there anybody who joined after 2024',
    `${crew}\n${pager(' [disabled]', '')}`,
    `${second}\n${pager('', ' [disabled]')}`,
  );
  expect(steps[0]).toMatchObject([{ kind: 'click', ref: 'n' }]);
  expect(steps.at(-1)).toMatchObject([{ kind: 'done', answer: 'Yes: Dee Orr.' }]);
});
