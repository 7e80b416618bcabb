// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const FREE = ['13:00', '13:30', '14:30', '15:00', '15:30', '16:00'];
const DAY = FREE.map((time, i) => `- generic [ref=e${10 + i}] [cursor=pointer] [title=free at ${time}]`).join(
  '\n',
);
const FORM = `${DAY}
- generic [ref=e30]:
  - textbox "Name of the event" [ref=e31]
  - button "Cancel" [ref=e32]
  - button "Create" [ref=e33]`;

describe('a day that is shown by its hours', () => {
  it.each([
    ['Create a 1 hour event named "Choir", between 1PM and 5PM.', 'e10', 'e11'],
    ['create a 90 minute event "Choir" between 1 and 5 pm', 'e12', 'e14'],
    ['add a half an hour meeting called "Choir" between 2pm and 4pm', 'e12', 'e12'],
    ['schedule an appointment "Choir" that lasts 2 hours between noon and 5pm', 'e12', 'e15'],
    ['create an event called Choir from 3pm to 4pm', 'e13', 'e14'],
  ])('is dragged over where it is free for as long: "%s"', async (said, first, last) => {
    expect((await planOn(said, DAY))[0]).toMatchObject({ kind: 'drag', ref: first, toRef: last });
  });

  it('brings a form, which is told the name', async () => {
    const [, then] = await planThrough('create a 30 min event "Choir" between 1 and 3pm', DAY, FORM);
    expect(then).toMatchObject([{ kind: 'type', ref: 'e31', text: 'Choir' }]);
  });

  it.each([
    'create a 3 hour event "Choir" between 1pm and 5pm',
    'create a 20 minute event "Choir" between 1pm and 5pm',
    'create an event called Choir from 1:30pm to 3pm',
    'create a 1 hour event "Choir" between 8am and 11am',
  ])('is left alone where nothing is free for as long then: "%s"', async (said) => {
    expect(await planOn(said, DAY)).toMatchObject([{ kind: 'ask' }]);
  });
});
