// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const page = (title: string, ...buttons: string[]) =>
  [
    `- heading "${title}" [level=1] [ref=e1]`,
    '- checkbox "Woollen" [ref=e2]',
    '- checkbox "Cotton" [ref=e3]',
    ...buttons.map((name, i) => `- button "${name}" [ref=b${i}]`),
  ].join('\n');

it.each([
  ['filter for woollen', ['Clear', 'Apply filters'], 'b1'],
  ['show only woollen and cotton', ['Apply filter'], 'b0'],
  ['only show woollen scarves', ['Show scarves'], 'b0'],
])('"%s" ends with the button that applies the filter', async (said, buttons, ref) => {
  const pressed = (await planOn(said, page('Scarves', ...buttons))).at(-2);
  expect(pressed).toMatchObject({ kind: 'click', ref });
});

it.each([
  ['tick woollen', 'Apply filter'],
  ['filter for woollen', 'Apply'],
  ["filter for woollen, don't apply it yet", 'Apply filter'],
])('"%s" leaves the button "%s" alone', async (said, button) => {
  expect(await planOn(said, page('Scarves', button))).toMatchObject([
    { kind: 'check', ref: 'e2' },
    { kind: 'done' },
  ]);
});

const BOATS = (button: string, ...more: string[]) =>
  [
    '- heading "Crossings" [level=1] [ref=e1]',
    '- combobox "Harbour" [ref=e2]:',
    '  - option "Any" [selected]',
    '  - option "Tarbert"',
    '  - option "Stromness"',
    ...more,
    `- button "${button}" [ref=e9]`,
  ].join('\n');

it.each(['Show crossings', 'Search', 'Submit'])(
  'what is said to be wanted and nothing else is shown by "%s"',
  async (button) => {
    const pressed = (await planOn('crossings from Stromness please', BOATS(button))).at(-2);
    expect(pressed).toMatchObject({ kind: 'click', ref: 'e9' });
  },
);

it('a form that asks for more is not sent', async () => {
  const plan = await planOn('crossings from Stromness please', BOATS('Submit', '- textbox "Name" [ref=e3]'));
  expect(plan).toMatchObject([{ kind: 'select', ref: 'e2' }, { kind: 'done' }]);
});
