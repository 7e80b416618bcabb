// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const HEAD = [
  '- heading "Book an appointment" [level=1] [ref=e1]',
  '- heading "1. Doctor" [level=3] [ref=e2]',
  '- generic [ref=e3]:',
  '  - button "Dr. Amara Obi – Skin" [ref=a1]',
  '  - button "Dr. Sana Malik – Eyes" [ref=a2]',
];
const DAYS = [
  '- generic [ref=e4]:',
  '  - heading "2. Day" [level=3] [ref=e5]',
  '  - generic [ref=e6]:',
  '    - button "Tue 24 Nov" [ref=d1]',
  '    - button "Fri 27 Nov" [ref=d2]',
];
const TIMES = [
  '- generic [ref=e7]:',
  '  - heading "3. Time" [level=3] [ref=e8]',
  '  - generic [ref=e9]:',
  '    - button "10:15" [ref=t1]',
  '    - button "13:45" [ref=t2]',
];
const NAME = [
  '- generic [ref=e10]:',
  '  - textbox "Your name" [ref=n1]',
  '  - button "Confirm appointment" [ref=n2]',
];
const looks = [[], DAYS, [...DAYS, ...TIMES], [...DAYS, ...TIMES, ...NAME]].map((more) =>
  [...HEAD, ...more].join('\n'),
);
const [FIRST, SECOND, THIRD, LAST] = looks as [string, string, string, string];

it.each([
  'Book an appointment with Dr. Sana Malik on Tuesday 24 November at 13:45 for Ada Winter.',
  'book dr. malik on tuesday at one forty five, name Ada Winter',
  'Make an appointment with Dr. Malik on the 24th of November at quarter to two in the name of Ada Winter',
  'could you get me an appointment with Dr. Malik on tuesday at 13:45 for Ada Winter, please?',
])('what is told waits for what asks for it, one thing after the other: %s', async (said) => {
  const steps = await planThrough(said, FIRST, SECOND, THIRD, LAST, LAST);
  expect(steps.flat()).toMatchObject([
    { kind: 'click', ref: 'a2' },
    { kind: 'click', ref: 'd1' },
    { kind: 'click', ref: 't2' },
    { kind: 'type', ref: 'n1', text: 'Ada Winter' },
    { kind: 'click', ref: 'n2' },
    { kind: 'done' },
  ]);
});

it('a weekday is the one that is offered, whichever week it is of', async () => {
  const [, second] = await planThrough('book dr. obi on friday for Ada Winter', FIRST, SECOND);
  expect(second).toMatchObject([{ kind: 'click', ref: 'd2' }]);
});

it('an hour that is not offered is asked about, and nothing is booked', async () => {
  const steps = await planThrough(
    'book dr. malik on tuesday at 12:00, name Ada Winter',
    FIRST,
    SECOND,
    THIRD,
  );
  expect(steps.at(-1)).toMatchObject([{ kind: 'ask' }]);
});

it('what is told of no make does not wait', async () => {
  expect(await planOn('book dr. malik because the left eye is red', FIRST)).toMatchObject([{ kind: 'ask' }]);
});

it('the next step is asked for once where one has a button that leads on, and the choice was made', async () => {
  const step = (...more: string[]): string => [...HEAD, ...more, '- button "Continue" [ref=c1]'].join('\n');
  const steps = await planThrough(
    'book dr. malik on tuesday at 9:00, name Ada Winter',
    step(),
    step(),
    step(...DAYS),
    step(...DAYS),
    step(...DAYS),
  );
  expect(steps.slice(1).flat()).toMatchObject([
    { kind: 'click', ref: 'c1' },
    { kind: 'click', ref: 'd1' },
    { kind: 'click', ref: 'c1' },
    { kind: 'ask' },
  ]);
});
