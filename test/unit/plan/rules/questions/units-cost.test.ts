// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const bill = (lessons: string, rate: [string, string]) =>
  [
    '- heading "Account 31" [level=3] [ref=e1]',
    ...[['Pupil', 'Noor Halim'], ['Lessons', lessons], rate].flatMap(([name, value], i) => [
      `- term [ref=t${i}]: ${name}`,
      `- definition [ref=d${i}]: "${value}"`,
    ]),
    '- textbox "Sum:" [ref=f]',
    '- button "Done" [ref=b]',
  ].join('\n');
const BILL = bill('8', ['Price per lesson', '€17.50']);

it.each([
  'what do all the lessons cost together?',
  'how much do the lessons come to',
  'how much is the total for the lessons',
])('so many are worth so many times what one costs: "%s"', async (said) => {
  expect(await planOn(said, BILL)).toEqual([{ kind: 'done', answer: '€140.00.' }]);
  const [other] = await planOn(said, bill('8', ['Deposit', '€17.50']));
  expect(JSON.stringify(other)).not.toContain('140');
});

it('and is typed where that is to be typed', async () => {
  for (const said of [
    'type what all the lessons cost together into Sum',
    'put what the lessons cost in total in the box',
  ])
    expect((await planOn(said, BILL))[0]).toMatchObject({
      kind: 'type',
      ref: 'f',
      text: expect.stringContaining('140'),
    });
});

it('what nothing tells is not typed as it was said', async () => {
  const page = bill('many', ['Deposit', '€5']);
  expect(
    (await planOn('type what the lessons cost in total into Sum', page)).map(({ kind }) => kind),
  ).toEqual(['ask']);
});
