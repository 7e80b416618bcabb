// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { assignments } from '../../../../../control-plane/src/plan/rules/sentences/assignments.ts';
import { turnOn } from '../../../../support/planning.ts';

const PAGE = ['- textbox "Plant" [ref=e1]', '- textbox "Note" [ref=e2]'].join('\n');

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

it('of several fields of one name it is the one of what it belongs to', () => {
  const card = (name: string, i: number) =>
    `  - listitem [ref=l${i}]:\n    - text: ${name}\n    - spinbutton "Qty" [ref=q${i}]: "1"`;
  const page = ['- list [ref=e1]:', ...['Milk Pan', 'Tea Towel'].map(card)].join('\n');
  expect(assignments('the quantity of the Milk Pan to 4', turnOn(page, 'x'))).toEqual([
    { field: 'quantity of the Milk Pan', value: '4' },
  ]);
  expect(assignments('the quantity of the Oven to 4', turnOn(page, 'x'))).not.toContainEqual(
    expect.objectContaining({ value: '4' }),
  );
});

it('a first and a last day are one value, though a calendar is open whose days are called so', () => {
  const page = [
    '- textbox "From - to" [ref=e1] [readonly]',
    '- generic "December 2, 2026" [ref=e2] [cursor=pointer]: "2"',
    '- combobox "Month" [ref=e3]:',
    '  - option "December" [selected]',
  ].join('\n');
  const said = 'the dates to November 28 to December 2, 2026';
  expect(assignments(said, turnOn(page, said))).toEqual([
    { field: 'the dates', value: 'November 28 to December 2 2026' },
  ]);
});
