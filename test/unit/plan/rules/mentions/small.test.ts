// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { startOf } from '../../../../../control-plane/src/plan/rules/mentions/small.ts';
import { read } from './read.ts';

it('what a table above the form tells of has to be told to the form as well', () => {
  const page = [
    '- table [ref=e1]:',
    '  - row [ref=e2]:',
    '    - columnheader "Name" [ref=e3]',
    '    - columnheader "Kind" [ref=e4]',
    '  - row [ref=e5]:',
    '    - cell "Biscuit" [ref=e6]',
    '    - cell "Dog" [ref=e7]',
    '- heading "Adopt an animal" [level=2] [ref=e8]',
    '- checkbox "We have a garden" [ref=e9]',
    '- combobox "Household" [ref=e10]:',
    '  - option "Cats"',
    '  - option "Children"',
    '- button "Send application" [ref=e11]',
  ];
  const said = read('Send an application to adopt Biscuit with Cats in the household', page);
  expect(said?.[0]).toMatch(/^Household=/);
  expect(said?.at(-1)).toMatch(/^\[.*Biscuit/);
});

it('and so has what a table of the page’s own making tells of', () => {
  const line = (crop: string, price: string, i: number) => [
    `  - generic [ref=r${i}]:`,
    `    - generic [ref=a${i}]: ${crop}`,
    `    - generic [ref=b${i}]: "${price}"`,
    `    - generic [ref=c${i}]: "+1.50"`,
  ];
  const page = [
    '- generic [ref=e1]:',
    ...[['Winter oats', '180.25'] as const, ['Rye', '170.00'] as const, ['Spelt', '260.10'] as const].flatMap(
      ([crop, price], i) => line(crop, price, i),
    ),
    '- textbox "Tonnes" [ref=e2]: "10"',
    '- button "Sell" [ref=e3]',
  ];
  expect(read('sell 25 tonnes of winter oats', page)).toEqual(['Tonnes=25', '[sell of winter oats]']);
});

it('a port that a notice above the form names has to be told to the form as well', () => {
  const ports = ['Holm', 'Sandvik', 'Vardo'].map((port) => `    - option "${port}"`);
  const page = [
    '- paragraph [ref=e1]: "Notice: on Mondays the boats to Vardo carry no lorries."',
    '- generic [ref=e2]:',
    '  - combobox "From" [ref=e3]:',
    ...ports,
    '  - combobox "To" [ref=e4]:',
    ...ports,
    '- button "Find boats" [ref=e5]',
  ];
  expect(read('find the boats from Holm to Vardo', page)).toEqual(['From=Holm', 'To=Vardo']);
  expect(read('find the boats from Holm', page)).toEqual(['From=Holm']);
});

it('what is set is no deed, though it is called by one', () => {
  expect(startOf(['Set', 'the', 'hire', 'dates', 'to', 'Friday'])).toBeUndefined();
  expect(startOf(['Set', 'the', 'hire', 'from', 'Friday', 'to', 'Sunday'])).toBeUndefined();
  expect(startOf(['Please', 'hire', 'the', 'boat'])).toBe('hire');
});
