// SPDX-License-Identifier: MIT
// What is to be bigger or smaller where there are a few sizes.
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const page = [
  '- group "Icon size" [ref=e1]:',
  ...['Large', 'Medium', 'Small'].map(
    (name, i) => `  - radio "${name}"${name === 'Medium' ? ' [checked]' : ''} [ref=s${i}]`,
  ),
  '- textbox "Icon name" [ref=e2]',
].join('\n');

it.each([
  ['make the icon bigger', 's0'],
  ['could you make the icons a bit smaller', 's2'],
])('%s', async (said, ref) => {
  expect((await planOn(said, page))[0]).toMatchObject({ kind: 'check', ref });
});

it('is asked about, and typed nowhere, where there is none further or no such size', async () => {
  const most = page.replace('"Large"', '"Large" [checked]').replace('"Medium" [checked]', '"Medium"');
  for (const [said, shown] of [
    ['make the icon bigger', most],
    ['make the name bigger', page],
  ] as const)
    expect((await planOn(said, shown))[0]).toMatchObject({ kind: 'ask' });
});

it.each([
  ['make the porch lamp a bit brighter', 'click'],
  ['make the tank slightly warmer', 'ask'],
])('what is said to be somewhat more so is no value, but what it may be called: %s', async (said, kind) => {
  const shown = [
    '- slider "Tank" [ref=e1]: "40"',
    '- button "Porch lamp brighter" [ref=e2]: +',
    '- button "Porch lamp darker" [ref=e3]: −',
  ].join('\n');
  expect((await planOn(said, shown))[0]).toMatchObject({ kind });
});
