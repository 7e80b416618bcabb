// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { countTicked } from '../../../../../control-plane/src/plan/rules/questions/ticked.ts';
import { pageOf, planOn } from '../../../../support/planning.ts';

const FORM = [
  '- group "Plan" [ref=p]:',
  '  - radio "Basic" [ref=p1]',
  '  - radio "Family" [checked] [ref=p2]',
  '- group "Newsletters" [ref=n]:',
  ...['Digest" [checked', 'Weekend" [x', 'Offers" [checked', 'Events" [x', 'Sport" [x'].flatMap((box, i) => [
    `  - generic [ref=g${i}]:`,
    `    - checkbox "${box.replace(' [x', '')}${box.includes('[x') ? '' : ']'} [ref=n${i}]`,
  ]),
].join('\n');
const { root, ...model } = modelOf(pageOf(FORM));
const ask = (question: string) => countTicked(question, { root, ...model });

it('counts the boxes of a group that are ticked, and those that are not', () => {
  expect(ask('how many newsletters are ticked')).toBe('2 newsletters.');
  expect(ask('how many of the newsletters have I chosen')).toBe('2 newsletters.');
  expect(ask('how many newsletters are not selected')).toBe('3 newsletters.');
  expect(ask('how many plans are ticked')).toBeUndefined();
});

it('which of a group are on is told', async () => {
  const [plan] = await planOn('Which plan is selected?', FORM);
  expect(plan).toMatchObject({ kind: 'done', answer: 'The plan is Family.' });
  const [letters] = await planOn('which newsletters are ticked?', FORM);
  expect(letters).toMatchObject({ kind: 'done', answer: expect.stringMatching(/Digest, Offers/) });
});
