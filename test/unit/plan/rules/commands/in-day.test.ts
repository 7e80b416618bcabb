// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

/** One day of a hall: the courts over the columns, the hours before the lines. */
const page = (day: string, free: string[], form = false): string =>
  [
    '- main [ref=m]:',
    '  - paragraph [ref=p]:',
    '    - button "Previous day" [ref=b1]: ‹',
    `    - strong [ref=s]: ${day}`,
    '    - button "Next day" [ref=b2]: ›',
    '  - table [ref=t]:',
    '    - row [ref=r0]:',
    '      - columnheader "Time" [ref=h0]',
    '      - columnheader "Court 1" [ref=h1]',
    '      - columnheader "Court 2" [ref=h2]',
    ...['16:00', '19:00'].flatMap((hour, i) => [
      `    - row [ref=r${i + 1}]:`,
      `      - rowheader "${hour}" [ref=k${i}]`,
      ...[1, 2].flatMap((court) =>
        free.includes(`${court} ${hour}`)
          ? [`      - cell [ref=c${court}${i}]:`, `        - button "Free" [ref=f${court}${i}]`]
          : [`      - cell "Owls" [ref=c${court}${i}]`],
      ),
    ]),
    ...(form
      ? ['- dialog "Court 2" [ref=d]:', '  - textbox "Team name" [ref=n]', '  - button "Reserve" [ref=b3]']
      : []),
  ].join('\n');

const done = async (said: string, ...pages: string[]) =>
  (await planThrough(said, ...pages)).flat().map((action) => ('ref' in action ? action.ref : action.kind));

it('the day is turned to, then the free place of the court and the hour is taken', async () => {
  const free = ['2 19:00', '1 16:00'];
  const steps = await done(
    'Reserve court 2 on Saturday 21 November at 19:00 for the team Jays.',
    page('Friday 20 November', free),
    page('Saturday 21 November', free),
    page('Saturday 21 November', free, true),
    page('Saturday 21 November', free, true),
  );
  expect(steps.slice(0, 4)).toEqual(['b2', 'f21', 'n', 'b3']);
});

it.each([
  ['Go to Saturday 21 November.', 'b2'],
  ['Show Thursday 19 November 2026.', 'b1'],
])('"%s" turns the day', async (said, ref) => {
  expect((await done(said, page('Friday 20 November', [])))[0]).toBe(ref);
});

it('where that is taken no other place is', async () => {
  const steps = await done(
    'Reserve court 2 at 19:00 today.',
    page('Friday 20 November', ['1 19:00', '2 16:00']),
  );
  expect(steps.some((ref) => ref?.startsWith('f'))).toBe(false);
});

it('who has a place that day is told by the table', async () => {
  const steps = await planThrough('Who has court 2 at 16:00 today?', page('Friday 20 November', ['2 19:00']));
  expect(steps.flat()).toMatchObject([{ kind: 'done', answer: expect.stringContaining('Owls') }]);
});
