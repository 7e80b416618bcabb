// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../support/planning.ts';

const RECIPE = `- generic [ref=e1]:
  - generic [ref=e2]:
    - text: figs
    - button "Remove figs" [ref=e3]
  - textbox "Title" [ref=e4]
  - combobox "Course" [ref=e5]:
    - option "Starter" [selected]
    - option "Dessert"
  - checkbox "Vegan" [ref=e6]
  - checkbox "Quick" [ref=e7]
  - button "Save" [ref=e8]`;

const refs = async (text: string) =>
  (await planOn(text, RECIPE)).flatMap((action) => ('ref' in action ? [action.ref] : []));

it.each([
  // What the page is then is looked at before the rest.
  ['remove the tag figs make the course dessert', ['e3']],
  ['write plum cake into the title make it a dessert and save it', ['e4', 'e5', 'e8']],
  ['tick vegan and quick do not save it', ['e6', 'e7']],
])('is cut before a verb where what comes before it can be done: "%s"', async (text, expected) => {
  expect(await refs(text)).toEqual(expected);
});

it('is left whole where the page takes it so', async () => {
  expect(await planOn('type call mum add figs into the title', RECIPE)).toMatchObject([
    { kind: 'type', ref: 'e4', text: 'call mum add figs' },
    { kind: 'done' },
  ]);
});

it('is not cut behind who does it', async () => {
  expect(await planOn('open the list of what i can remove the tag for', RECIPE)).toMatchObject([
    { kind: 'ask' },
  ]);
});
