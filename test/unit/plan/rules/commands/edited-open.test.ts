// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const KEEPERS = ['Wim Aker', 'Odo Brill', 'Una Crane', 'Bea Dunn', 'Kit Elver', 'Pim Fenner'];
const LIST = [
  '  - generic [ref=l]:',
  ...KEEPERS.flatMap((name, i) => [
    `    - generic [ref=h${i}]: ${name.split(' ')[1]?.[0]}`,
    `    - generic [ref=k${i}] [cursor=pointer]: ${name}`,
  ]),
];
const page = (open: string[] = []) =>
  [
    '- generic [ref=e1]:',
    '  - generic [ref=e2]:',
    '    - generic [ref=e3]: Lock keepers',
    ...LIST,
    ...open,
  ].join('\n');
const UNA = [
  '  - generic [ref=d]:',
  '    - button "✎" [ref=d1] [title=Edit]',
  '    - heading "Una Crane" [level=2] [ref=d2]',
  '    - paragraph [ref=d3]: Phone 0471 22',
];
const FORM = [
  '  - generic [ref=d]:',
  '    - heading "Edit keeper" [level=2] [ref=d2]',
  '    - textbox "Phone" [ref=d4]: "0471 22"',
  '    - button "Save" [ref=d5]',
];

it('who is only named in a list is opened, edited there, and saved', async () => {
  const steps = await planThrough("change Una's phone number to 0471 99", page(), page(UNA), page(FORM));
  expect(steps.map(([first]) => first)).toMatchObject([
    { kind: 'click', ref: 'k2' },
    { kind: 'click', ref: 'd1' },
    { kind: 'type', ref: 'd4', text: '0471 99' },
  ]);
});

it('nobody else is edited who is open', async () => {
  const [first] = await planThrough("change Kit's phone number to 0471 99", page(UNA));
  expect(first?.[0]).toMatchObject({ kind: 'click', ref: 'k4' });
});

it('each of several is agreed to before the next is opened', async () => {
  const asked = [
    ...UNA.slice(0, 3),
    '    - text: Delete Una Crane?',
    '    - button "Yes, delete" [ref=d6]',
    '    - button "Keep" [ref=d7]',
  ];
  const shown = UNA.map((line) => line.replace('Edit', 'Delete'));
  const steps = await planThrough('delete una and kit', page(), page(shown), page(asked), page());
  expect(steps.map(([first]) => first)).toMatchObject([
    { ref: 'k2' },
    { ref: 'd1' },
    { ref: 'd6' },
    { ref: 'k4' },
  ]);
});
