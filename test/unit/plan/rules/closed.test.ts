// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../support/planning.ts';

const row = (between: string) => `- paragraph [ref=e1]:
  - text: "["
  - link "Catalogue" [ref=e2] [cursor=pointer]:
    - /url: "#"
  - text: "${between}"
  - link "My loans" [ref=e3] [cursor=pointer]:
    - /url: "#"
  - text: "]"
- textbox "Words" [ref=e4]
- button "Search" [ref=e5]`;

it('links that lead nowhere else, with signs between them, are views in which a thing is looked for', async () => {
  expect(await planOn('renew Salt Roads', row('|'))).toMatchObject([{ kind: 'click', ref: 'e2' }]);
});

it('links in a text are none', async () => {
  const [first] = await planOn('renew Salt Roads', row('is not'));
  expect(first).not.toMatchObject({ kind: 'click', ref: 'e2' });
});
