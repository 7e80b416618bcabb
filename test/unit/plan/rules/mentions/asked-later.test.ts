// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
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
  const steps = await planThrough(said, FIRST, SECOND, THIRD, LAST);
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

describe('a booking in steps, each behind "Continue"', () => {
  const step = (more: string, ...lines: string[]) =>
    ['- generic [ref=g]:', ...lines.map((line) => `  ${line}`), `- button "${more}" [ref=n]`].join('\n');
  const one = (i: number, name: string) => `- button "${name}" [ref=e${i}]`;
  const kind = (i: number, name: string, more: string) =>
    `${one(i, `${name} ${more}`)}:\n    - generic: ${name}\n    - generic: ${more}`;
  const services = [
    '- heading "What may we do?" [level=1] [ref=h1]',
    kind(1, 'Haircut', '35 min'),
    kind(2, 'Hot shave', '40 min'),
  ];
  const barbers = [
    '- heading "With whom?" [level=1] [ref=h2]',
    one(3, 'Samir'),
    one(4, 'Greta'),
    one(9, 'Olek'),
  ];
  const steps = [
    step('Continue', ...services),
    step('Continue', ...services),
    step('Continue', ...barbers),
    step('Continue', ...barbers),
    step('Continue', one(5, 'Mon 23 Nov'), one(6, 'Tue 24 Nov'), one(7, '9:00'), one(8, '14:45')),
    step('Continue', one(5, 'Mon 23 Nov'), one(6, 'Tue 24 Nov'), one(7, '9:00'), one(8, '14:45')),
    step('Continue', one(5, 'Mon 23 Nov'), one(6, 'Tue 24 Nov'), one(7, '9:00'), one(8, '14:45')),
    step('Confirm', '- textbox "Name" [ref=t]').replace('[ref=n]', '[disabled] [ref=n]'),
    step('Confirm', '- textbox "Name" [ref=t]: Ida Kern'),
    '- heading "See you then" [ref=h]',
  ];
  const told = 'Book the hot shave with Greta on Tuesday 24 November at 14:45 for Ida Kern';

  it.each([`${told}.`, `${told} and confirm it.`, `${told}, and confirm the appointment.`])(
    'is told in one sentence, and sent once: %s',
    async (text) => {
      const refs = (await planThrough(text, ...steps))
        .flat()
        .flatMap((action) => ('ref' in action ? [action.ref] : []));
      expect(refs).toEqual(['e2', 'n', 'e4', 'n', 'e6', 'e8', 'n', 't', 'n']);
    },
  );
});
