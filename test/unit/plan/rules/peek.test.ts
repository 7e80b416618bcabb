// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planThrough } from '../../../support/planning.ts';

const hotel = (...open: string[]) =>
  [
    '- heading "Book a room" [ref=e1]',
    '- combobox "City" [ref=e2]:',
    '  - option "Bergen"',
    '  - option "Bruges"',
    '- combobox "Room type" [ref=e3] [cursor=pointer] [collapsed]',
    '- combobox "Extras" [ref=e4] [cursor=pointer] [collapsed]:',
    '  - listbox:',
    '    - option',
    '- button "Book" [ref=e5] [cursor=pointer]',
    ...open,
  ].join('\n');

const options = (...names: string[]) => [
  '- listbox [ref=l1] [onscreen]:',
  ...names.map((name, i) => `  - option "${name}" [ref=o${i}] [onscreen] [cursor=pointer]`),
];

it('lists are looked into, and left as they are, for what nothing on the page explains', async () => {
  const steps = await planThrough(
    'book a suite in Bruges with breakfast and parking',
    hotel(),
    hotel(...options('Single room', 'Suite')),
    hotel(),
    hotel(...options('Breakfast', 'Parking')),
    hotel(),
  );
  expect(steps.map((plan) => plan[0])).toMatchObject([
    { kind: 'click', ref: 'e3' },
    { kind: 'press', key: 'Escape' },
    { kind: 'click', ref: 'e4' },
    { kind: 'press', key: 'Escape' },
    { kind: 'select', ref: 'e3', options: ['Suite'] },
  ]);
  expect(steps.at(-1)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'select', ref: 'e2', options: ['Bruges'] }),
      expect.objectContaining({ kind: 'select', ref: 'e4', options: ['Breakfast', 'Parking'] }),
    ]),
  );
});

it('a list in which nothing comes up is not shut, and what is in none of them is asked about', async () => {
  const steps = await planThrough('book a suite in Bruges with breakfast', hotel(), hotel(), hotel());
  expect(steps.map((plan) => plan[0])).toMatchObject([
    { kind: 'click', ref: 'e3' },
    { kind: 'click', ref: 'e4' },
    { kind: 'ask' },
  ]);
});

describe('a form whose list shows its options only when it is open', () => {
  const form = (state: string, ...open: string[]) =>
    [
      '- heading "Tell the wardens" [level=1] [ref=e1]',
      `- combobox "What have you found?" [ref=e2] [cursor=pointer] [${state}]: Choose…`,
      ...open,
      '- textbox "Road or path" [ref=e3]',
      '- button "Report" [ref=e4]',
    ].join('\n');
  const shut = form('collapsed');
  const open = form('expanded', ...options('Fallen branch', 'Path light', 'Loose stile'));

  it('is looked into before what is told of it is taken for a text', async () => {
    const steps = await planThrough('report a loose stile in Quarry Lane', shut, open, shut);
    expect(steps.map((plan) => plan[0])).toMatchObject([
      { kind: 'click', ref: 'e2' },
      { kind: 'press', key: 'Escape' },
      { kind: 'select', ref: 'e2', options: ['Loose stile'] },
    ]);
  });

  it('is shut by another click where it knows no keys', async () => {
    const steps = await planThrough('choose path light', shut, open, open, shut);
    expect(steps.map((plan) => plan[0])).toMatchObject([
      { kind: 'click', ref: 'e2' },
      { kind: 'press', key: 'Escape' },
      { kind: 'click', ref: 'e2' },
      { kind: 'select', ref: 'e2', options: ['Path light'] },
    ]);
  });

  it('is left shut where every word is explained without it', async () => {
    expect((await planThrough('set the road or path to Quarry Lane', shut))[0]?.[0]).toMatchObject({
      kind: 'type',
      ref: 'e3',
      text: 'Quarry Lane',
    });
  });
});
