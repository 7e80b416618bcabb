// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../support/planning.ts';

it.each([
  ['go to the preferences', 'Open navigation'],
  ['check out', 'Open cart'],
])('"%s" is looked for behind what opens a drawer: "%s"', async (said, opener) => {
  const page = [
    '- banner [ref=e1]:',
    `  - button "${opener}" [ref=e2] [cursor=pointer]`,
    '  - generic [ref=e3]: Nest',
    '- paragraph [ref=e4]: Welcome.',
  ].join('\n');
  expect(await planOn(said, page)).toEqual([expect.objectContaining({ kind: 'click', ref: 'e2' })]);
});

it('what is to be put into the cart is not looked for in it', async () => {
  const page = '- button "Open cart" [ref=e2] [cursor=pointer]\n- paragraph [ref=e4]: Welcome.';
  expect(await planOn('add two wall clocks to the cart', page)).not.toContainEqual(
    expect.objectContaining({ ref: 'e2' }),
  );
});
