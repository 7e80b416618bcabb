// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

it('letters that are drawn each for itself are one word to be typed', async () => {
  const page = [
    '- generic [ref=e1]:',
    ...[...'jRPf'].map((letter, i) => `  - generic [ref=l${i}]: ${letter}`),
    '- textbox [ref=e2]',
    '- button "Submit" [ref=e3]',
  ].join('\n');
  const plan = await planOn('Type the text below into the text field and press Submit.', page);
  expect(plan[0]).toMatchObject({ kind: 'type', ref: 'e2', text: 'jRPf' });
});
