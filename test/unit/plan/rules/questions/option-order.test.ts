// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { ofOptions } from '../../../../../control-plane/src/plan/rules/questions/option-order.ts';
import { planOn, planThrough, turnOn } from '../../../../support/planning.ts';

const page = `- combobox "Tea flavour" [ref=e1]:
  - option "Choose a flavour" [selected]
  - option "Assam"
  - option "Bergamot"
  - option "Chai"
- combobox "Month" [ref=e2]:
  - option "January"
  - option "May"`;
const told = (question: string, snapshot = page) => ofOptions(question, turnOn(snapshot, 'x').model);

it.each([
  ['Which flavour comes right after Assam in the tea flavour list?', 'Bergamot.'],
  ['What is before chai in the flavour drop-down?', 'Bergamot.'],
  ['What is the last option of Tea flavour?', 'Chai.'],
  ['How many flavours are in the flavour list?', '3.'],
  ['Is Mint in the flavour list?', 'No.'],
  ['Is chai one of the options of the tea flavour?', 'Yes: Chai.'],
])('%s', (question, answer) => {
  expect(told(question)).toBe(answer);
});

it('no list is meant where none is spoken of, or it is not told which', () => {
  expect(told('What is the first day of the month?')).toBeUndefined();
  expect(told('Is Mint in the list?')).toBeUndefined();
  expect(told('Is the kettle on in the kitchen?')).toBeUndefined();
});

it('a list that shows nothing until it is open is looked into for it', async () => {
  const shut = '- combobox "Size" [ref=e1] [collapsed] [cursor=pointer]';
  const open = `- combobox "Size" [ref=e1] [expanded] [cursor=pointer]
- listbox "Size" [ref=e2] [onscreen]:
  - option "Small" [ref=e3] [onscreen]
  - option "Large" [ref=e4] [onscreen]`;
  const look = [{ kind: 'click', ref: 'e1' }, { kind: 'press' }];
  const next = await planThrough('Which size comes after Small in the size list?', shut, open, shut);
  expect(next.flat()).toMatchObject([...look, { kind: 'done', answer: 'Large.' }]);
  const all = await planThrough('Which sizes can I choose?', shut, open, shut);
  expect(all.flat()).toMatchObject([...look, { kind: 'done', answer: 'Small, Large.' }]);
});

it('what is still to be chosen is not the last of what can be', async () => {
  const open = `- combobox "Fruit" [ref=e1] [expanded]
- listbox "Fruit" [ref=e2]:
  - option "Choose a fruit" [selected] [ref=e3]
  - option "Apple" [ref=e4]
  - option "Fig" [ref=e5]`;
  expect((await planOn('choose the last fruit in it', open))[0]).toMatchObject({ options: ['Fig'] });
  expect((await planOn('choose the fruit that comes after Apple', open))[0]).toMatchObject({
    options: ['Fig'],
  });
});
