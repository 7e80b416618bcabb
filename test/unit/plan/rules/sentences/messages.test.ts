// SPDX-License-Identifier: MIT
// What is added under a name, and where.
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const FILES = [
  '- button "New folder" [ref=e1]',
  '- list [ref=e2]:',
  ...['Contracts', 'Invoices'].flatMap((name, i) => [
    `  - listitem [ref=i${i}]:`,
    `    - link "${name}" [ref=l${i}]`,
  ]),
].join('\n');

it.each([
  ['make a new folder called 2026 inside contracts', 'l0'],
  ['create a folder named "Old" in the Invoices folder', 'l1'],
])('what is added in something that the page shows is added there: "%s"', async (request, ref) => {
  expect((await planOn(request, FILES))[0]).toMatchObject({ kind: 'click', ref });
});

it('words that name nothing of the page belong to the name', async () => {
  const form = ['- textbox "Name of the new folder" [ref=e1]', '- button "OK" [ref=e2]'].join('\n');
  expect((await planOn('make a new folder called letters in march', form))[0]).toMatchObject({
    kind: 'type',
    ref: 'e1',
    text: 'letters in march',
  });
});
