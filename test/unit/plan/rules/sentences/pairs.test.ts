// SPDX-License-Identifier: MIT
// Which part of "type …" is the value, and which the field.
import { expect, it } from 'vitest';
import {
  assignments,
  prefixPairs,
  typePairs,
} from '../../../../../control-plane/src/plan/rules/sentences/pairs.ts';
import { turnOn } from '../../../../support/planning.ts';

const PAGE = ['- textbox "Plant" [ref=e1]', '- textbox "Note" [ref=e2]'].join('\n');

it.each([
  ['sage in as the plant', 'sage', 'plant'],
  ['sage down as the plant', 'sage', 'plant'],
  ['sage into plant', 'sage', 'plant'],
])('"%s"', (rest, value, field) => {
  expect(typePairs(rest, turnOn(PAGE, 'x'))).toEqual([{ field, value }]);
});

it('numbers of several are each behind what they count, whatever that is called', () => {
  expect(assignments('Adult to 1 and Under 6 to 2', turnOn(PAGE, 'x'))).toEqual([
    { field: 'Adult', value: '1' },
    { field: 'Under 6', value: '2' },
  ]);
  expect(assignments('note to salt and pepper', turnOn(PAGE, 'x'))).toHaveLength(1);
});

it('the number of a field ends where the next thing that is counted begins, though that be no field', () => {
  const page = '- slider "Zoom" [ref=e1]: "4"\n- group "Copies" [ref=e2]';
  expect(assignments('the zoom slider to 7 and the number of copies to 3', turnOn(page, 'x'))).toEqual([
    { field: 'zoom slider', value: '7' },
    { field: 'number of copies', value: '3' },
  ]);
});

it('a second name may be said in part where it stands as the first does', () => {
  const turn = turnOn(
    '- combobox "Programme" [ref=e1]: Home\n- spinbutton "Wanted humidity" [ref=e2]: "40"',
    'x',
  );
  expect(assignments('the house to holiday and the humidity to fifty', turn)).toMatchObject([
    { value: 'holiday' },
    { field: 'humidity', value: 'fifty' },
  ]);
  expect(assignments('the house to holiday and the otter to fifty', turn)).toHaveLength(1);
});

it('what says where a value stands is that value, though a field be called by the same word', () => {
  const turn = turnOn(
    '- table:\n  - row:\n    - cell "Code"\n    - cell "QX7"\n- text: "Enter a value:"\n- textbox "Enter a value:" [ref=e1]',
    'x',
  );
  for (const rest of ['the value of Code', 'the value that corresponds with the label Code'])
    expect(typePairs(rest, turn)).toEqual([{ field: undefined, value: rest }]);
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
