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

it.each([
  ['a line that is shut is unfolded by its one button', ' [collapsed]', 'b1'],
  ['a line that is not shut has nothing to unfold', '', undefined],
])('%s', async (_, state, ref) => {
  const page = [
    '- list [ref=l]:',
    '  - listitem [ref=l1]:',
    '    - link "Prices" [ref=a1]',
    `  - listitem [ref=l2]${state}:`,
    '    - button "Guides" [ref=b1]',
  ].join('\n');
  const [action] = await planOn('open the page about the tide tables', page);
  expect(action?.kind === 'click' ? action.ref : undefined).toBe(ref);
});
