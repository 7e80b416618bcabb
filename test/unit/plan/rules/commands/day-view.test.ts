// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const classes = (names: string[]) =>
  [
    '- generic [ref=d]:',
    ...['Mon 23', 'Tue 24', 'Wed 25', 'Thu 26'].map(
      (day, i) => `  - generic [ref=d${i}] [cursor=pointer]: ${day}`,
    ),
    '- generic [ref=l]:',
    ...names.flatMap((name, i) => [
      `  - generic [ref=r${i}]:`,
      `    - generic [ref=n${i}]: ${name}`,
      `    - generic [ref=b${i}] [cursor=pointer]: Book`,
    ]),
  ].join('\n');

it.each(['book me into rowing on wednesday evening', 'book rowing for Wed 25 November'])(
  'what is on another day is looked for once that day is shown: "%s"',
  async (said) => {
    const steps = await planThrough(said, classes(['Boxing', 'Spin']), classes(['Rowing', 'Spin']));
    expect(steps[0]).toMatchObject([{ kind: 'click', ref: 'd2' }]);
    expect(steps[1]?.[0]).toMatchObject({ kind: 'click', ref: 'b0' });
  },
);

it('a question of another day is answered once that day is shown', async () => {
  const places = (one: number, other: number) =>
    classes([`Rowing class, ${one} places free`, `Spin class, ${other} places free`]);
  const said = 'Which class on Wednesday 25 November has the most free places?';
  const steps = await planThrough(said, places(3, 9), places(12, 4));
  expect(steps[0]).toMatchObject([{ kind: 'click', ref: 'd2' }]);
  expect(steps[1]).toMatchObject([{ kind: 'done', answer: expect.stringMatching(/Rowing/) }]);
  const [first] = await planOn('Which class has the most free places?', places(3, 9));
  expect(first).toMatchObject({ kind: 'done', answer: expect.stringMatching(/Spin/) });
});

it('a weekday is the only one of that name that is shown', async () => {
  // The tests' today is Friday the 20th.
  const page = classes(['Boxing', 'Spin']).replace('Thu 26', 'Fri 27');
  expect(await planOn('book rowing on friday', page)).toMatchObject([{ kind: 'click', ref: 'd3' }]);
  const both = page.replace('Mon 23', 'Fri 20');
  expect(await planOn('book rowing on friday', both)).toMatchObject([{ kind: 'click', ref: 'd0' }]);
});

it('no day is shown where none of them is told', async () => {
  const [first] = await planOn('book rowing on sunday', classes(['Boxing', 'Spin']));
  expect(first).not.toMatchObject({ kind: 'click', ref: expect.stringMatching(/^d/) });
});

it.each(['choose Thursday', 'choose Thursday and press Book', 'book Thursday'])(
  'a day that is itself what is meant is no view of anything: "%s"',
  async (said) => {
    const form = `- textbox "Search" [ref=s]\n${classes(['Boxing'])}`;
    const steps = await planThrough(said, form, form);
    expect(steps.flat()).not.toContainEqual(expect.objectContaining({ kind: 'type' }));
  },
);

it('what the day in sight says is no answer for another day, unless it names that', async () => {
  const said = 'Is there a rowing class on Wednesday?';
  const steps = await planThrough(said, classes(['Boxing class', 'Spin class']), classes(['Rowing class']));
  expect(steps[0]).toMatchObject([{ kind: 'click', ref: 'd2' }]);
  expect(steps[1]).toMatchObject([{ kind: 'done', answer: expect.stringMatching(/Yes/) }]);
  const hours = `${classes(['Boxing', 'Spin'])}\n- paragraph [ref=p]: The gym is open Monday to Wednesday 7:00 - 21:00.`;
  const [first] = await planOn('when is the gym open on wednesday', hours);
  expect(first).toMatchObject({ kind: 'done', answer: expect.stringMatching(/7:00/) });
});
