// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { weekShown } from '../../../../../control-plane/src/plan/rules/page/week.ts';
import { TODAY, turnOn } from '../../../../support/planning.ts';

const weekWith = (...around: string[]): string =>
  [
    ...around,
    '- table [ref=t1]:',
    '  - rowgroup [ref=t2]:',
    '    - row [ref=t3]:',
    ...['Monday 16 November', 'Tuesday 17 November', 'Wednesday 18 November', 'Thursday 19 November'].map(
      (name, i) => `      - columnheader "${name}" [ref=h${i}]`,
    ),
    '    - row [ref=t4]:',
    ...[16, 17, 18, 19].map((date, i) => `      - cell "${date} November 2026, free" [ref=c${i}]`),
  ].join('\n');

const nextOf = (snapshot: string): string | undefined =>
  weekShown(turnOn(snapshot, 'x').model, TODAY)?.next?.name;

it('a week is turned by what stands outside of what tells its date, where it says so', () => {
  expect(nextOf(weekWith('- button "Next week" [ref=b1]'))).toBe('Next week');
});

it('what turns other things there turns no week', () => {
  expect(nextOf(weekWith('- button "Next" [ref=b1]'))).toBeUndefined();
});

it('a title beside the table tells the week, however deep the table lies in itself', () => {
  const snapshot = [
    '- generic [ref=g]:',
    '  - generic [ref=g1]: 16 – 19 November',
    ...weekWith()
      .split('\n')
      .slice(0, 7)
      .map((line) => `  ${line}`),
  ];
  const week = weekShown(turnOn(snapshot.join('\n'), 'x').model, TODAY);
  expect(week?.days.map(({ iso }) => iso)).toEqual(['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19']);
});
