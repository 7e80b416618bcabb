// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const form = (state: string) => `
- group "Guest" [ref=e1]:
  - textbox "Name" [ref=e2]
  - textbox "Town" [ref=e3]
- group "Payer" [ref=e4]:
  - checkbox "The guest pays" [ref=e5]${state === '' ? '' : ' [checked]'}
  - textbox "Name" [ref=e6]${state}
  - textbox "Town" [ref=e7]${state}
- button "Go on" [ref=e8]`;

it('a field that takes nothing yet is waited for, and none of another part is filled in instead', async () => {
  const said = 'uncheck The guest pays and type Ines into the payer name field';
  const [first, second] = await planThrough(said, form(' [disabled]'), form(''));
  expect(first).toEqual([expect.objectContaining({ kind: 'check', ref: 'e5', on: false })]);
  expect(second).toContainEqual(expect.objectContaining({ kind: 'type', ref: 'e6', text: 'Ines' }));
});

it('a name alone is of the field that takes something', async () => {
  const [first] = await planThrough('type Ines into the name field', form(' [disabled]'));
  expect(first).toContainEqual(expect.objectContaining({ kind: 'type', ref: 'e2' }));
});
