// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { answerBelow } from '../../../../../control-plane/src/plan/rules/questions/under-name.ts';
import { turnOn } from '../../../../support/planning.ts';

const page = (open: boolean) =>
  [
    '- generic [ref=e1]:',
    '  - heading [level=3] [ref=e2]:',
    `    - button "How long does a refund take?" ${open ? '[expanded] ' : ''}[ref=e3]${open ? '' : ' [collapsed]'}`,
    ...(open ? ['  - paragraph [ref=e4]: After 5 working days.'] : []),
    '  - heading [level=3] [ref=e5]:',
    '    - button "Can I pay in another currency?" [ref=e6] [collapsed]',
  ].join('\n');

const answer = (question: string, open: boolean) => answerBelow(question, turnOn(page(open), question).model);

it('answers a question of the page with what stands under it', () => {
  expect(answer('how long will the refund take', true)).toBe('After 5 working days.');
});

it('takes all ways to ask whether something may come for one', () => {
  const faq = page(true).replace('How long does a refund take?', 'May my dog come along?');
  const below = (question: string) => answerBelow(question, turnOn(faq, question).model);
  expect(below('can I bring my dog')).toBe('After 5 working days.');
  expect(below('are cats allowed')).toBeUndefined();
});

it('answers nothing while that is folded, nor another question', () => {
  expect(answer('how long does a refund take', false)).toBeUndefined();
  expect(answer('how long does the delivery take', true)).toBeUndefined();
});
