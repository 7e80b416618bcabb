// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

it('an arrow in the name of a member is no path through menus', async () => {
  const page = [
    '- list [ref=l]:',
    ...[
      ['09:45 → 12:10', '£18.50'],
      ['13:00 → 16:20', '£12.00'],
    ].flatMap(([times, price], i) => [
      `  - listitem [ref=i${i}]:`,
      `    - generic [ref=t${i}]: ${times}`,
      `    - generic [ref=p${i}]: ${price}`,
      `    - button "Choose" [ref=b${i}]`,
    ]),
  ].join('\n');
  expect((await planOn('choose the cheapest', page))[0]).toMatchObject({ kind: 'click', ref: 'b1' });
});

it.each(['Enter', 'Fill in'])(
  'what is told by its beginning is typed as far as it is told: "%s …"',
  async (verb) => {
    const page = '- textbox "River" [ref=e1] [completes]';
    expect(await planOn(`${verb} the river that starts with "Ori"`, page)).toMatchObject([
      { kind: 'type', ref: 'e1', text: 'Ori' },
    ]);
  },
);

it('"only the trains to Selby Head" are those that a list offers by that place', async () => {
  const page = `- combobox "Show" [ref=s]:
  - option "all stops" [selected]
  - option "Quarley"
  - option "Selby Head"
- table [ref=t]:
  - row [ref=r]:
    - columnheader "Train" [ref=h] [cursor=pointer]
    - columnheader "To" [ref=h2]
  - row [ref=r1]:
    - cell "RX 210" [ref=c]
    - cell "Quarley" [ref=c2]`;
  expect((await planOn('show only the trains to Selby Head', page))[0]).toMatchObject({
    kind: 'select',
    ref: 's',
    options: ['Selby Head'],
  });
});
