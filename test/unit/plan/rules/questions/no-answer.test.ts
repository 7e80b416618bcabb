// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { isNoDay } from '../../../../../control-plane/src/plan/rules/questions/no-answer.ts';
import { planOn } from '../../../../support/planning.ts';

const answer = (text: string) => ({ state: 'answer', text }) as const;

it.each(['Every second Tuesday.', 'The market: 3 May.', 'We come on the 12th.', 'Daily.', 'Sat and Sun.'])(
  'a day is told: "%s"',
  (text) => {
    expect(isNoDay(answer(text), 'on which day is the market')).toBe(false);
  },
);

it.each(['Market: 4.', 'Orla: Bring a bag.'])('none is told: "%s"', (text) => {
  expect(isNoDay(answer(text), 'on which day is the market')).toBe(true);
  expect(isNoDay(answer(text), 'what is in the market')).toBe(false);
});

it('a count beside a name is not the day that is asked for', async () => {
  const page = [
    '- generic [ref=l]:',
    ...['Roofer', 'Market'].map((name, i) => `  - generic [ref=r${i}]: ${name} 4`),
  ].join('\n');
  expect(await planOn('on which day does the roofer come', page)).toMatchObject([{ kind: 'ask' }]);
});
