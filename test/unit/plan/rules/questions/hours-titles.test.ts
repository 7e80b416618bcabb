// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const page = `- heading "Vets at Green Lane" [level=1] [ref=e1]
- paragraph [ref=e2]: Dr. Kell does not work on Wednesdays. Dr. Ima does not work on Mondays.
- textbox "Pet" [ref=e3]
- button "Book" [ref=e4]`;

it.each([
  ['which days does Dr. Kell not work?', 'Dr. Kell does not work on Wednesdays.'],
  ['when does Dr. Ima not work?', 'Dr. Ima does not work on Mondays.'],
])('the stop behind a title ends no sentence: %s', async (said, answer) => {
  expect(await planOn(said, page)).toMatchObject([{ kind: 'done', answer }]);
});
