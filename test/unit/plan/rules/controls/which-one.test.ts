// SPDX-License-Identifier: MIT
// Fields and buttons that stand with others of their kind: which is meant.
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

/** Parts of a page, each with a field and a button. */
const PARTS = [
  ['A sum', '17 + 26 =', ''],
  ['At the market', 'Walnuts: 4.75', 'price'],
]
  .flatMap(([title, text, field], i) => [
    `- generic [ref=e${i}0]:`,
    `  - heading "${title}" [ref=e${i}1]`,
    `  - generic [ref=e${i}2]: "${text}"`,
    `  - textbox ${field ? `"${field}" ` : ''}[ref=e${i}3]`,
    `  - button "Check" [ref=e${i}4]`,
  ])
  .join('\n');

it('"its box" is the one in the part of the page that was spoken of, and so is the button behind it', async () => {
  const plan = await planOn('Solve the sum, type the answer into its box and press "Check".', PARTS);
  expect(plan).toMatchObject([{ ref: 'e03', text: '43' }, { kind: 'click', ref: 'e04' }, { kind: 'done' }]);
});

it('what a question within the sentence asks for is typed, not the question', async () => {
  const plan = await planOn('type what the walnuts cost in the price box and hit check', PARTS);
  expect(plan).toMatchObject([{ ref: 'e13', text: '4.75' }, { kind: 'click', ref: 'e14' }, { kind: 'done' }]);
});

it('a field that was begun with is the one that is gone on with', async () => {
  const other = '- textbox "Card number" [ref=e9]\n- textbox "PIN" [ref=e8]';
  const page = (text: string): string =>
    `- generic [ref=e1]:\n  - textbox "Your text" [ref=e2] [completes]${text}\n  - button "Submit" [ref=e3]\n${other}`;
  const steps = await planThrough('type "fog" into the textbox and press "Submit"', page(''), page(': fog'));
  expect(steps[0]).toMatchObject([{ kind: 'type', ref: 'e2' }]);
  expect(steps[1]?.[0]).toMatchObject({ kind: 'click', ref: 'e3' });
});
