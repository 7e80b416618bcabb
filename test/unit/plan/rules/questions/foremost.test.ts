// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { foremost } from '../../../../../control-plane/src/plan/rules/questions/foremost.ts';
import { pageOf } from '../../../../support/planning.ts';

const list = [
  '- list [ref=e1]:',
  ...['England', 'Scotland', 'Wales'].flatMap((name, i) => [
    `  - listitem [ref=i${i}]:`,
    `    - radio "${name}" [ref=r${i}]`,
    `    - generic [ref=g${i}]: ${name}`,
  ]),
].join('\n');

it('what is one more of its kind is at no place of a list', () => {
  const model = modelOf(pageOf(list));
  expect(foremost('what does a second permit cost', model)).toBeUndefined();
  expect(foremost('what is the second country', model)).toContain('Scotland');
});
