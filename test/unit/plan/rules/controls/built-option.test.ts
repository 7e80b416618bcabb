// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const option = (at: number, name: string, state = ''): string => `
  - option${state} [ref=o${at}] [cursor=pointer]:
    - text: Starred
    - button "star" [ref=b${at}]
    - text: ${name}`;
const PAGE = `
- text: "Wishes:"
- listbox "Wishes:" [ref=e1]:${option(1, 'Sail to Skye', ' [selected]')}${option(2, 'Learn the harp')}`;

it('an option that is built of several parts is chosen by what it says', async () => {
  expect(await planOn('select Learn the harp in the list of wishes', PAGE)).toMatchObject([
    { kind: 'click', ref: 'o2', text: 'Learn the harp' },
    { kind: 'done' },
  ]);
});

it('one that is chosen is left so, and one that is not there asked about', async () => {
  expect(await planOn('select Sail to Skye in the list of wishes', PAGE)).toMatchObject([{ kind: 'done' }]);
  expect(await planOn('select Learn the flute in the list of wishes', PAGE)).toMatchObject([{ kind: 'ask' }]);
});
