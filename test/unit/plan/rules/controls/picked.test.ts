// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const DAYS = Array.from({ length: 30 }, (_, i) => `    - gridcell "${i + 1}" [ref=d${i + 1}]`);
const form = `- main [ref=m1]:
  - generic [ref=g1]:
    - textbox "Visit" [ref=e1]:
      - /placeholder: mm/dd/yyyy
    - button "Choose date" [ref=e2]`;
const picker = (month: string) => `- dialog "Choose date" [ref=p1]:
  - generic [ref=p2]:
    - heading "${month} 2026" [ref=p3]
    - button "next month" [ref=p4]
  - grid "${month} 2026" [ref=p5]:
${DAYS.join('\n')}
  - button "Cancel" [ref=p6]
${form}`;

it('a day that is to be chosen is picked in what the button beside the field opens', async () => {
  const steps = await planThrough('choose 24 November as the date of the visit', form, picker('November'));
  expect(steps.flat()).toMatchObject([
    { kind: 'click', ref: 'e2' },
    { kind: 'click', ref: 'd24' },
    { kind: 'done' },
  ]);
});

it('a day that is to be entered is typed as the field says', async () => {
  expect((await planOn('set the visit to 24 November', form))[0]).toMatchObject({ text: '11/24/2026' });
});

it('in a calendar that is open a day is picked of the month that it shows', async () => {
  const steps = await planThrough(
    'open the calendar, go to December and pick the 14th',
    form,
    picker('November'),
    picker('December'),
  );
  expect(steps.flat()).toMatchObject([
    { kind: 'click', ref: 'e2' },
    { kind: 'click', ref: 'p4' },
    { kind: 'click', ref: 'd14' },
    { kind: 'done' },
  ]);
});
