// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { personInSentence } from '../../../../../control-plane/src/plan/rules/questions/in-prose.ts';
import { saidBySelf } from '../../../../../control-plane/src/plan/rules/questions/spoken.ts';
import { pageOf } from '../../../../support/planning.ts';

const model = modelOf(
  pageOf(
    [
      '- log [ref=l]:',
      ...[
        'Paul: The open day starts at ten. Who brings the projector?',
        'Ravi: I can bring the projector.',
        'Yuki: And I will bring the flyers.',
        "Paul: I can't bring the cups.",
        'Ada: I will fetch the cake.',
        'Bo: No, let me fetch the cake.',
      ].map((text, i) => `  - generic [ref=g${i}]: "${text}"`),
    ].join('\n'),
  ),
);

it.each([
  ['who brings the projector', 'Ravi.'],
  ['who will bring the flyers?', 'Yuki.'],
  ["who's going to bring the projector", 'Ravi.'],
])('whoever says it of himself does it: "%s"', (question, name) => {
  expect(saidBySelf(question, model)).toBe(name);
});

it.each(['who brings the cups', 'who fetches the cake', 'who brings the tea'])(
  'nobody, where it is denied, said by two, or not said: "%s"',
  (question) => {
    expect(saidBySelf(question, model)).toBeUndefined();
  },
);

it('the word that a sentence begins with is nobody', () => {
  expect(personInSentence('who will bring the flyers', model)).not.toBe('And.');
});
