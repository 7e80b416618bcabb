// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const letter = (...fields: string[]): string =>
  [
    '- generic [ref=e1]:',
    '  - text: New message',
    ...fields.map((field, i) => `  - ${field} [ref=f${i}]`),
    '  - button "Send" [ref=e2]',
  ].join('\n');
const REQUEST = 'send an email to bo@moss.example with the subject Keys and the text "under the pot"';

it('the field without a name behind the subject takes what the letter says', async () => {
  const page = letter('textbox "To"', 'textbox "Subject"', 'textbox');
  const begun = page.replace('"To" [ref=f0]', '"To" [ref=f0]: bo@moss.example');
  const typed = (await planThrough(REQUEST, page, begun)).flat();
  expect(typed).toContainEqual(expect.objectContaining({ ref: 'f2', text: 'under the pot' }));
  expect(typed).toContainEqual(expect.objectContaining({ ref: 'f0', text: 'bo@moss.example' }));
});
