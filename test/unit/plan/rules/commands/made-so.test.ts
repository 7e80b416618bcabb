// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const COFFEE = [
  '- textbox "Name on the cup:" [ref=e1]',
  '- generic [ref=e2]:',
  '  - radio "Small" [checked] [ref=e3]',
  '  - radio "Large" [ref=e4]',
  '- checkbox "Oat milk" [ref=e5]',
].join('\n');

it.each(['make it large', 'make that a large one', 'please make it large'])(
  '"%s" chooses what is called so',
  async (request) => {
    const [first] = await planOn(request, COFFEE);
    expect(first).toMatchObject({ ref: 'e4' });
  },
);

it('"make it huge" types nothing where nothing is called so', async () => {
  expect(await planOn('make it huge', COFFEE)).toMatchObject([{ kind: 'ask' }]);
});
