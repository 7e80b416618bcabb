// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { foremost, suchMembers } from '../../../../../control-plane/src/plan/rules/questions/foremost.ts';
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

const posts = [
  ['Iris Holm @iris · 2h', 'Found: a red scarf by the well.'],
  ['Tam Reid @tam · 3h', 'Has anyone a ladder to lend?'],
  ['Lars Ek @lars · 5h', 'The bakery is shut on Monday.'],
].flatMap(([who, text], i) => [
  `- generic [ref=p${i}]:`,
  `  - text: "${who}"`,
  `  - generic [ref=t${i}]: "${text}"`,
  `  - button "Like" [ref=l${i}]`,
]);

it('who a question asks something of is no answer to it', () => {
  const model = modelOf(pageOf(posts.join('\n')));
  expect(suchMembers('what has Iris found', model)).toBeUndefined();
  expect(suchMembers('which days does Lars work', model)).toBeUndefined();
  expect(suchMembers('which place is Tam at', model)).toBeUndefined();
  expect(suchMembers('which post is about the ladder', model)).toContain('Tam Reid');
});
