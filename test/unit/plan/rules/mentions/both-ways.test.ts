// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const form = (ways: string[], ...more: string[]): string =>
  [
    ...ways.map((name, i) => `- radio "${name}"${i === 0 ? ' [checked]' : ''} [ref=w${i}]`),
    '- textbox "From" [ref=e1]',
    '- textbox "To" [ref=e2]',
    '- textbox "Departure" [ref=e3] [takes=date]',
    ...more,
    '- button "Search" [ref=e9]',
  ].join('\n');

const WAYS = ['One way', 'Return'];
const REQUEST = 'find flights from Riga to Oslo going out on 3 December and coming back on the 9th';

it('what asks for the day of the way back only of a journey both ways is told that first', async () => {
  expect((await planOn(REQUEST, form(WAYS)))[0]).toMatchObject({ kind: 'click', ref: 'w1' });
});

it.each([
  ['the page has a field for it already', REQUEST, form(WAYS, '- textbox "Return" [ref=e4] [takes=date]')],
  ['no way back is told', 'find flights from Riga to Oslo on 3 December', form(WAYS)],
  ['the page offers no such choice', REQUEST, form(['Cheap', 'Return'])],
])('nothing is chosen where %s', async (_, request, page) => {
  expect(await planOn(request, page)).not.toContainEqual(expect.objectContaining({ ref: 'w1' }));
});
