// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const sheet = (first: string) =>
  [
    ...[`A. ${first}`, 'B. Which bird is the largest?', 'C. 6 × 7 ='].flatMap((text, i) => [
      `- generic [ref=q${i}]:`,
      `  - text: ${JSON.stringify(text)}`,
      `  - textbox "Answer ${'ABC'[i]}" [ref=f${i}]`,
    ]),
    '- button "Finish" [ref=b]',
  ].join('\n');
const typed = async (said: string, page: string) =>
  (await planOn(said, page)).flatMap((one) => (one.kind === 'type' ? [[one.ref, one.text]] : []));

const ROSES = sheet('14 roses and 29 tulips. How many flowers?');

it.each([
  ['Solve question A, type the answer into its text field and press "Finish".', 'f0', '43'],
  ['work out question C, put the result in its box and press Finish', 'f2', '42'],
  ['work out A and type it into Answer A', 'f0', '43'],
])('"%s" is what stands behind that letter', async (said, ref, text) => {
  expect(await typed(said, ROSES)).toEqual([[ref, text]]);
});

it.each([
  '14 roses and 29 tulips. How many more tulips than roses?',
  'Ida has 14 roses and 29 tulips and gives 3 away. How many flowers?',
  '14 roses and 29 tulips. How many roses?',
])('nothing is made up for another question: "%s"', async (question) => {
  expect(await typed('solve question A and type the answer into Answer A', sheet(question))).toEqual([]);
});
