// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const puzzles = [
  '- generic [ref=e1]:',
  '  - text: 17 - 9 =',
  '  - textbox [ref=e2]',
  '  - button "Check" [ref=e3]',
  '- generic [ref=e4]:',
  '  - textbox [ref=e5] [readonly]: nec vitae',
  '  - textbox [ref=e6]',
  '  - button "Submit" [ref=e7]',
].join('\n');

it.each([
  ['solve the sum, type the result into the box next to it and press Check', 'e2', '8'],
  ['copy the text from the text area, paste it into the box below it and press Submit', 'e6', 'nec vitae'],
])('types into the box that stands with what is pressed next: "%s"', async (request, ref, text) => {
  expect((await planOn(request, puzzles))[0]).toMatchObject({ kind: 'type', ref, text });
});

const flat = [
  '- textbox "Type or paste here" [ref=e1]',
  '- button "Submit" [ref=e2]',
  '- textbox "Shelf" [ref=e3]',
  '- button "Put away" [ref=e4]',
].join('\n');

it.each([
  ['paste it into the text input and press Submit', 'e1'],
  ['paste it into the text input and press Put away', 'e3'],
])('side by side with others it is the one field before the button: "%s"', async (rest, ref) => {
  const page = `- textbox "Address" [readonly] [ref=e0]: 4 Mill Lane\n${flat}`;
  expect((await planOn(`copy the text of the address, ${rest}`, page))[0]).toMatchObject({
    kind: 'type',
    ref,
    text: '4 Mill Lane',
  });
});

it('types no sum that nothing has told', async () => {
  expect(
    await planOn(
      'enter the sum into the box and press Submit',
      '- textbox [ref=e1]\n- button "Submit" [ref=e2]',
    ),
  ).toMatchObject([{ kind: 'ask' }]);
});

it('the quantity of a thing is the number that stands with it', async () => {
  const page = '- spinbutton "Tea towel 8.00 each" [ref=e1]\n- spinbutton "Candle 4.50 each" [ref=e2]';
  const [first] = await planOn('change the quantity of the tea towel in the basket to 5', page);
  expect(first).toMatchObject({ ref: 'e1', text: '5' });
});

it('what a dialog asks for goes before a filter of the page behind it', async () => {
  const status = (ref: string, name: string) =>
    `  - combobox "${name}" [ref=${ref}]:\n    - option "Open" [selected]\n    - option "Shipped"`;
  const page = [
    '- dialog "Order 1044" [ref=d1]:',
    status('e1', 'New status'),
    '- generic [ref=g1]:',
    status('e2', 'Status'),
  ].join('\n');
  expect(await planOn('set the status to Shipped', page)).toMatchObject([
    { kind: 'select', ref: 'e1', options: ['Shipped'] },
    { kind: 'done' },
  ]);
});

it('the text field is none that another clause calls by its name', async () => {
  const page = [
    '- text: "Write here:"',
    '- textbox [ref=e1]',
    '- textbox "Drawer" [ref=e2]',
    '- button "File it" [ref=e3]',
  ];
  const plan = await planOn(
    'Enter "PL 40" into the text field, enter "D2" as the drawer and press "File it"',
    page.join('\n'),
  );
  expect(plan).toMatchObject([
    { ref: 'e1', text: 'PL 40' },
    { ref: 'e2', text: 'D2' },
    { ref: 'e3' },
    { kind: 'done' },
  ]);
});
