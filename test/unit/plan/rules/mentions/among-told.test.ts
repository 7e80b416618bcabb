// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const RIDING = `- generic [ref=e1]:
  - group "Parent" [ref=e2]:
    - textbox "Full name" [ref=p1]
    - textbox "Phone" [ref=p2]
  - group "Rider" [ref=e3]:
    - textbox "Rider's name" [ref=r1]
    - combobox "Level" [ref=r2]:
      - option "Choose…" [selected]
      - option "Beginner"
      - option "Advanced"
    - spinbutton "Height (cm)" [ref=r3]
  - button "Request a lesson" [ref=b1]`;

const FLOWERS = `- generic [ref=e1]:
  - region "From" [ref=e2]:
    - textbox "Sender name" [ref=s1]
    - textbox "Sender postcode" [ref=s2]
  - region "To" [ref=e3]:
    - textbox "Recipient name" [ref=r1]
    - textbox "Recipient postcode" [ref=r2]
  - button "Create order" [ref=b1]`;

const typed = async (said: string, page: string) =>
  (await planThrough(said, page, page.replace('[ref=r1]', '[ref=r1]: Ida Lund')))
    .flat()
    .flatMap((one) => (one.kind === 'type' ? [[one.ref, one.text]] : []));

it('a name goes to the part of the form where what else is told goes', async () => {
  const told = "request a lesson for Nora, she's a beginner, 132 cm";
  expect(await typed(told, RIDING)).toContainEqual(['r1', 'Nora']);
});

it('what is made for somebody goes to the recipient, and so does what is told of them', async () => {
  expect(await typed('Create an order to the recipient Ida Lund, postcode EH1 2AB.', FLOWERS)).toEqual([
    ['r1', 'Ida Lund'],
    ['r2', 'EH1 2AB'],
  ]);
  expect(await typed('create an order for Ida Lund', FLOWERS)).toEqual([['r1', 'Ida Lund']]);
});
