// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const page = (isOpen: boolean): string =>
  [
    '- menubar [ref=m]:',
    '  - menuitem "Draft" [ref=m1] [collapsed]',
    ...(isOpen
      ? [
          '  - menuitem "Page" [ref=m2] [expanded]:',
          '    - text: Page',
          '    - menu [ref=m3]:',
          '      - menuitem "Indent more" [ref=m4]',
          '      - menuitem "Indent less" [ref=m5]',
        ]
      : ['  - menuitem "Page" [ref=m2] [collapsed]']),
  ].join('\n');

const refs = (steps: Awaited<ReturnType<typeof planThrough>>) =>
  steps.map((step) => step.flatMap((action) => ('ref' in action ? [action.ref] : [])));

it('an item of a menu that shuts at each press is pressed again once that was opened anew', async () => {
  const steps = await planThrough('indent more twice', page(true), page(false), page(true));
  expect(refs(steps)).toEqual([['m4'], ['m2'], ['m4']]);
});

it('nothing is opened again where the menu stays', async () => {
  const steps = await planThrough('indent less three times', page(true), page(true), page(true));
  expect(refs(steps)).toEqual([['m5'], ['m5'], ['m5']]);
});
