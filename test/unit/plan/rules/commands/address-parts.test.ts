// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const form = (...names: string[]): string =>
  [...names.map((name, i) => `- textbox "${name}" [ref=e${i}]: old`), '- button "Save" [ref=b1]'].join('\n');

const typed = async (said: string, page: string) =>
  (await planThrough(said, page, page, page))
    .flat()
    .flatMap((action) => (action.kind === 'type' ? [`${action.ref} ${action.text}`] : []));

it.each([
  ['change my address to Fjord Street 9, Odense', form('Street', 'City'), ['e0 Fjord Street 9', 'e1 Odense']],
  [
    'Set my address to Fjord Street 9, 5000 Odense, Denmark.',
    form('Street', 'Postcode', 'Town', 'Country'),
    ['e0 Fjord Street 9', 'e2 Odense', 'e1 5000', 'e3 Denmark'],
  ],
])('"%s" is told to the fields for its parts', async (said, page, expected) => {
  expect(await typed(said, page)).toEqual(expected);
});

it('an address goes to the one field for it, where there is one', async () => {
  expect(await typed('change my address to Fjord Street 9, Odense', form('Address', 'City'))).toEqual([
    'e0 Fjord Street 9, Odense',
  ]);
});

it('a part that no field is for is asked about, and none of it is typed', async () => {
  expect(
    await planOn('change my address to Fjord Street 9, 5000 Odense', form('Street', 'City')),
  ).toMatchObject([{ kind: 'ask' }]);
});
