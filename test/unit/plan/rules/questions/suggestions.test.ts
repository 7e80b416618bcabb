// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const page = (typed: string, ...offers: string[]): string =>
  [
    '- generic [ref=e1]:',
    '  - generic [ref=e2]: "Spices:"',
    `  - textbox [ref=e3] [completes]${typed === '' ? '' : `: ${typed}`}`,
    ...(offers.length === 0 ? [] : ['  - list [ref=e5]:']),
    ...offers.map((name, i) => `    - listitem [ref=o${i}] [cursor=pointer]: ${name}`),
    '  - button "Submit" [ref=e4]',
  ].join('\n');

it.each([
  ['Which spices are suggested when you type "T"?', 'Thyme and Turmeric.'],
  ['What is suggested if I enter T?', 'Thyme and Turmeric.'],
  ['How many suggestions are there when I type T?', '2.'],
  ['Type T and list the suggestions', 'Thyme and Turmeric.'],
  ['type T and name all spices that are suggested', 'Thyme and Turmeric.'],
  ['enter T and count the suggestions', '2.'],
  ['type T and tell me the second suggestion', 'Turmeric'],
])('what comes up under the field is told, and nothing is sent: %s', async (question, answer) => {
  const [first, second] = await planThrough(question, page(''), page('T', 'Thyme', 'Turmeric'));
  expect(first).toMatchObject([{ kind: 'type', ref: 'e3', text: 'T', submit: false }]);
  expect(second).toMatchObject([{ kind: 'done', answer: expect.stringContaining(answer) }]);
});

it('nothing is told where nothing has come up', async () => {
  const steps = await planThrough('Which spices are suggested when you type "Q"?', page(''), page('Q'));
  expect(steps[1]).toMatchObject([{ kind: 'ask' }]);
});

it.each([
  ['Type "Por" into the town field. Which towns are suggested?', 'Portland and Porlock'],
  ['type "Port". Which towns are suggested?', 'Portland, Port of Ness and Port Talbot'],
])(
  'none is taken where they are asked about, and what is marked in them is no word apart: %s',
  async (said, answer) => {
    const field = (typed: string, ...rest: string[]): string =>
      [
        '- generic [ref=e1]:',
        `  - textbox "Town" [ref=e2] [completes]${typed === '' ? '' : `: ${typed}`}`,
        ...(rest.length > 0 ? ['  - generic [ref=e3]:'] : []),
        ...rest.flatMap((one, i) => [
          `    - generic [ref=o${i}] [cursor=pointer]:`,
          `      - strong [ref=s${i}]: ${typed}`,
          `      - text: ${one}`,
        ]),
      ].join('\n');
    const open = /"Por"/.test(said)
      ? field('Por', 'tland', 'lock')
      : field('Port', 'land', 'of Ness', 'Talbot');
    const steps = await planThrough(said, field(''), open);
    expect(steps.at(-1)).toMatchObject([{ kind: 'done', answer: expect.stringContaining(answer) }]);
  },
);
