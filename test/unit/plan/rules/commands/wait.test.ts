// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { RulesPlanner } from '../../../../../control-plane/src/plan/rules/planner.ts';
import { inputOn, planOn, planThrough } from '../../../../support/planning.ts';

const PAGE = ['- button "ONE" [ref=e1]', '- button "TWO" [ref=e2]', '- text: 2 seconds left'].join('\n');

describe('a time', () => {
  it.each([
    ['click ONE, wait 2 seconds, then click TWO', 2],
    ['click ONE then wait for five seconds and click TWO', 5],
    ['press ONE, wait a second, press TWO', 1],
    ['click ONE, after half a minute click TWO', 30],
    ['click ONE; 1.5 seconds later, click TWO', 1.5],
    ['click ONE and wait about 3 secs before clicking TWO', 3],
    ['click ONE, pause for a couple of seconds, then click TWO', 2],
    ['click ONE, hang on for 500 ms and click TWO', 0.5],
    ['click ONE, wait a moment, then click TWO', 2],
  ])('is waited between what stands before and behind it: "%s"', async (request, seconds) => {
    const steps = (await planThrough(request, PAGE, PAGE, PAGE, PAGE)).flat();
    expect(steps.slice(0, 3)).toMatchObject([
      { kind: 'click', ref: 'e1' },
      { kind: 'wait', for: 'time', seconds },
      { kind: 'click', ref: 'e2' },
    ]);
  });

  it('that is too long is asked back about', async () => {
    const request = 'wait two minutes, then click TWO';
    const [question] = await planOn(request, PAGE);
    expect(question).toMatchObject({
      kind: 'ask',
      question: 'I wait 30 seconds at most, and “two minutes” is longer. How long shall I wait?',
    });
    const planner = new RulesPlanner();
    const input = inputOn(request, PAGE);
    const { memo } = await planner.plan(input, AbortSignal.timeout(4_000));
    const exchanges = [{ question: 'How long shall I wait?', answer: '20 seconds' }];
    const { actions } = await planner.plan({ ...input, memo, exchanges }, AbortSignal.timeout(4_000));
    expect(actions[0]).toMatchObject({ kind: 'wait', for: 'time', seconds: 20 });
  });

  it.each([
    ['wait for "2 seconds left"', '2 seconds left'],
    ['wait until the total appears', 'total'],
  ])('is none where a text is meant: "%s"', async (request, value) => {
    const [action] = await planOn(request, PAGE);
    expect(action).toMatchObject({ kind: 'wait', for: 'text', value });
  });
});

it('a control that is called like such a verb is pressed', async () => {
  expect(
    await planOn('pause the video', '- button "Pause" [ref=e1]\n- button "Play" [ref=e2]'),
  ).toMatchObject([{ kind: 'click', ref: 'e1' }, { kind: 'done' }]);
});

it('a time in what is to be chosen is no wait', async () => {
  const page = [
    '- combobox "Lock the screen" [ref=e1]:',
    '  - option "Never" [selected]',
    '  - option "After 5 minutes"',
    '- button "Save" [ref=e2]',
  ].join('\n');
  const [action] = await planOn('lock the screen after 5 minutes, then click save', page);
  expect(action).toMatchObject({ kind: 'select', ref: 'e1', options: ['After 5 minutes'] });
});
