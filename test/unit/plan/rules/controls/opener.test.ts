// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { opener } from '../../../../../control-plane/src/plan/rules/controls/opener.ts';
import { turnOn } from '../../../../support/planning.ts';

const PAGE = `- main:
  - heading "Watering" [ref=e1]
  - generic [ref=e2]:
    - generic [ref=e3]: Schedule
    - generic [ref=e4] [cursor=pointer] [collapsed]: Every morning`;

it('a drop-down of the page’s making is called by the label beside it, or by that and the heading over it', () => {
  const turn = turnOn(PAGE, 'x');
  expect(opener(turn, 'the schedule')?.ref).toBe('e4');
  expect(opener(turn, 'the watering schedule')?.ref).toBe('e4');
  expect(opener(turn, 'the heating schedule')).toBeUndefined();
});
