// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const page = `- button "Previous month" [ref=e1]: ‹
- generic [ref=e2]: November 2026
- button "Next month" [ref=e3]: ›
- table [ref=e4]:
  - row [ref=e5]:
${Array.from({ length: 30 }, (_, i) => `    - cell [ref=c${i}]:\n      - button "${i + 1}" [ref=d${i + 1}]`).join('\n')}
- paragraph [ref=e6]:
  - text: "Places:"
  - button "Fewer places" [ref=e7]: −
  - status [ref=e8]: "1"
  - button "More places" [ref=e9]: +
- button "Book" [ref=e10]`;

const refs = async (said: string) =>
  (await planOn(said, page)).flatMap((action) => ('ref' in action ? [action.ref] : []));

it.each([
  ['Page forward in the calendar to February 2027.', ['e3']],
  ['scroll the calendar forward to January', ['e3']],
  ['page back to November', []],
  ['page forward two months', ['e3', 'e3']],
  ['go a month back', ['e1']],
  ['Go back one month in the calendar', ['e1']],
  ['move forward by one month', ['e3']],
])('a calendar is turned as people say it: %s', async (said, pressed) => {
  expect(await refs(said)).toEqual(pressed);
});

it.each(['book two places on 28 November', 'I’d like to book two places on the 28th of November'])(
  'a day before its month is no number of anything: %s',
  async (said) => {
    expect(await refs(said)).toEqual(['e9', 'd28']);
  },
);
