// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const TASK = 'Tick Two and write heron into the field Lower.';
const exercise = (told: string, ...buttons: string[]): string =>
  [
    `- paragraph [ref=e1]: ${told}`,
    '- checkbox "One" [ref=c1]',
    '- checkbox "Two" [ref=c2]',
    '- textbox "Upper" [ref=t1]',
    '- textbox "Lower" [ref=t2]',
    ...buttons.map((name, i) => `- button "${name}" [ref=b${i}]`),
  ].join('\n');

const pressed = async (page: string, said = TASK): Promise<boolean> =>
  (await planThrough(said, page, page, page)).flat().some(({ kind }) => kind === 'click');

it('a task that the page itself tells is handed in by its only button', async () => {
  const page = exercise(TASK, 'Hand in');
  expect(await planThrough(TASK, page, page, page)).toMatchObject([
    [
      { kind: 'check', ref: 'c2' },
      { kind: 'type', ref: 't2' },
    ],
    [{ kind: 'click', ref: 'b0' }],
    [{ kind: 'done' }],
  ]);
});

it('nothing is handed in that the page did not ask for, or by one of several buttons', async () => {
  expect(await pressed(exercise('A few questions about birds.', 'Hand in'))).toBe(false);
  expect(await pressed(exercise(TASK, 'Hand in', 'Leave'))).toBe(false);
  expect(await pressed(exercise(TASK, 'Delete all'))).toBe(false);
});

it('a button that was told to be pressed is pressed once', async () => {
  const said = 'Write heron into the lower field and press Submit.';
  const steps = await planOn(said, exercise(said, 'Submit'));
  expect(steps.filter(({ kind }) => kind === 'click')).toHaveLength(1);
});
