// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { isCalendarOpener, opener } from '../../../../../control-plane/src/plan/rules/controls/opener.ts';
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

it.each([
  ['Pick-up day', 'Choose a day', true],
  ['Departure date', 'Add date', true],
  ['Tool', 'Choose a tool', false],
])('beside "%s" a button "%s" opens a calendar: %s', (label, name, opens) => {
  const { model } = turnOn(
    `- generic [ref=e1]:\n  - generic [ref=e2]: ${label}\n  - button "${name}" [ref=e3]`,
    'x',
  );
  const button = model.elements.find(({ ref }) => ref === 'e3');
  expect(button && isCalendarOpener(button)).toBe(opens);
});

it('what shows its value is also called by the end of its name, where nothing else ends so', () => {
  const speed = '- button "Playback speed" [ref=e1]: 1×';
  expect(opener(turnOn(speed, 'x'), 'the speed')?.ref).toBe('e1');
  expect(opener(turnOn(`${speed}\n- button "Wind speed" [ref=e2]: 4 kn`, 'x'), 'the speed')).toBeUndefined();
  expect(opener(turnOn('- button "Full speed" [ref=e1]', 'x'), 'the speed')).toBeUndefined();
});
