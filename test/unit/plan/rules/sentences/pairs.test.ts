// SPDX-License-Identifier: MIT
// Which part of "type …" is the value, and which the field.
import { expect, it } from 'vitest';
import { prefixPairs, typePairs } from '../../../../../control-plane/src/plan/rules/sentences/pairs.ts';
import { turnOn } from '../../../../support/planning.ts';

const PAGE = ['- textbox "Plant" [ref=e1]', '- textbox "Note" [ref=e2]'].join('\n');

it.each([
  ['sage in as the plant', 'sage', 'plant'],
  ['sage down as the plant', 'sage', 'plant'],
  ['sage into plant', 'sage', 'plant'],
])('"%s"', (rest, value, field) => {
  expect(typePairs(rest, turnOn(PAGE, 'x'))).toEqual([{ field, value }]);
});

it('what says where a value stands is that value, though a field be called by the same word', () => {
  const turn = turnOn(
    '- table:\n  - row:\n    - cell "Code"\n    - cell "QX7"\n- text: "Enter a value:"\n- textbox "Enter a value:" [ref=e1]',
    'x',
  );
  for (const rest of ['the value of Code', 'the value that corresponds with the label Code'])
    expect(typePairs(rest, turn)).toEqual([{ field: undefined, value: rest }]);
  expect(typePairs('the value of Code in the text field', turn)).toEqual([
    { field: 'the text field', value: 'the value of Code' },
  ]);
  expect(typePairs('the value 17', turn)).toEqual([{ field: 'value', value: '17' }]);
});

it('what is asked for is no part of the value behind it', () => {
  const page = [
    '- combobox "How should we contact you?" [ref=e1]:',
    ...['Email', 'Phone call', 'Text message'].map((name) => `  - option "${name}"`),
  ].join('\n');
  expect(prefixPairs('the contact method to Text message', turnOn(page, 'x'))).toEqual([
    { field: 'contact', value: 'Text message' },
  ]);
  expect(prefixPairs('contact Email', turnOn(page, 'x'))).toEqual([{ field: 'contact', value: 'Email' }]);
});

it.each([
  ['first name Ada last name Lovelace email ada@x.org phone 555 0100', 'Lovelace', '555 0100'],
  ['first name: Ada last name: Lovelace e-mail: ada@x.org phone: 555 0100', 'Lovelace', '555 0100'],
  ['first name Ada, last name Love and e-mail ada@x.org and phone 555 into the text fields', 'Love', '555'],
])('each value ends before the next field, as speech is recognised: "%s"', (rest, last, phone) => {
  const page = ['First name', 'Last name', 'E-mail address', 'Phone'].map(
    (name, i) => `- textbox "${name}" [ref=e${i}]`,
  );
  const turn = turnOn(page.join('\n'), 'x');
  expect(prefixPairs(rest, turn).map(({ value }) => value)).toEqual(['Ada', last, 'ada@x.org', phone]);
});
