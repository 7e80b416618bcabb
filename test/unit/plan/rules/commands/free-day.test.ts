// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

/** Thirty days from a Tuesday on, those of `taken` with no button. */
const month = (title: string, taken: number[], form: string[] = []) =>
  [
    '- generic [ref=e1]:',
    '  - button "Previous" [ref=p]: ‹',
    `  - heading "${title}" [level=2] [ref=h]`,
    '  - button "Next" [ref=n]: ›',
    '- table [ref=t]:',
    ...[0, 1, 2, 3, 4].flatMap((week) => [
      `  - row [ref=w${week}]:`,
      ...[0, 1, 2, 3, 4, 5, 6].flatMap((weekday) => {
        const day = week * 7 + weekday;
        if (day < 1 || day > 30) return ['    - cell [ref=x]'];
        const free = taken.includes(day)
          ? [`      - generic [ref=s${day}]: Choir`]
          : [`      - button "Book" [ref=b${day}]`];
        return [`    - cell [ref=c${day}]:`, `      - text: "${day}"`, ...free];
      }),
    ]),
    ...form,
  ].join('\n');

// Its 1st is a Tuesday, its first Thursday the 3rd.
const DECEMBER = month('December 2026', [2, 3, 10, 24]);
const first = async (said: string, page: string) => (await planOn(said, page))[0];

it('a free day is pressed by what takes it in its cell', async () => {
  expect(await first('book the barn on 4 December', DECEMBER)).toMatchObject({ kind: 'click', ref: 'b4' });
  expect(await first('book the barn on the first free Thursday in December', DECEMBER)).toMatchObject({
    kind: 'click',
    ref: 'b17',
  });
  expect(await first('reserve the next free day', DECEMBER)).toMatchObject({ kind: 'click', ref: 'b1' });
});

it('the month is turned first', async () => {
  expect(await first('book the barn on the last free Monday in January', DECEMBER)).toMatchObject({
    kind: 'click',
    ref: 'n',
  });
});

it('a day that is taken is asked about, and none beside it chosen', async () => {
  expect(await first('book the barn on 3 December', DECEMBER)).toMatchObject({ kind: 'ask' });
});

it('what it is for is told to the form that the day brings', async () => {
  const form = ['- dialog [ref=d]:', '  - textbox "What for?" [ref=f]', '  - button "Book barn" [ref=ok]'];
  const steps = await planThrough(
    'book the barn on 4 December for a harvest supper',
    DECEMBER,
    month('December 2026', [2, 3, 10, 24], form),
  );
  expect(steps[1]).toMatchObject([
    { kind: 'type', ref: 'f', text: 'harvest supper' },
    { kind: 'click', ref: 'ok' },
  ]);
});
