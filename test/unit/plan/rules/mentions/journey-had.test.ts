// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

describe('a journey that is told with no verb', () => {
  const towns = ['Uig', 'Tarbert', 'Port Askaig'];
  const list = (name: string, ref: string) => [
    `- combobox "${name}" [ref=${ref}]:`,
    ...towns.map((town) => `  - option "${town}"`),
  ];
  const form = [
    ...list('From', 'e1'),
    ...list('To', 'e2'),
    '- textbox "Day" [ref=e3] [takes=date]',
    '- button "Search" [ref=e4]',
  ].join('\n');
  const found = [
    form,
    '- generic [ref=l]:',
    ...['07:10 Petrel €12', '11:20 Gannet €29', '16:00 Petrel €9'].flatMap((line, i) => [
      `  - generic [ref=g${i}]:`,
      `    - text: ${line}`,
      `    - button "Take" [ref=b${i}]`,
    ]),
  ].join('\n');
  const deeds = async (text: string) => {
    const steps = (await planThrough(text, form, form, found, found, found)).flat();
    return steps.flatMap((action) =>
      action.kind === 'select'
        ? action.options
        : action.kind === 'type'
          ? [action.text]
          : 'ref' in action
            ? [action.ref]
            : [],
    );
  };

  it.each([
    'boat Uig to Port Askaig tomorrow, cheapest',
    'ferry from Uig to Port Askaig tomorrow, the cheapest one',
    'cheapest sailing Uig to Port Askaig tomorrow, book it',
    'i need a boat from Uig to Port Askaig tomorrow, the one at 16:00',
  ])('"%s" is looked for, and the one that is told is taken', async (text) => {
    expect(await deeds(text)).toEqual(['Uig', 'Port Askaig', '2026-11-21', 'e4', 'b2']);
  });

  it.each([
    'boat Uig to Port Askaig tomorrow',
    "Uig to Port Askaig tomorrow. Just search, don't book anything",

    'i need a ferry from Uig to Port Askaig tomorrow',
  ])('"%s" is looked for, and none is taken', async (text) => {
    expect(await deeds(text)).toEqual(['Uig', 'Port Askaig', '2026-11-21', 'e4']);
  });
});

it('an order that ends in a place is no journey from its first words', async () => {
  const page = [
    '- textbox "From" [ref=f]',
    '- textbox "To" [ref=t]',
    '- button "Search" [ref=s]',
    ...['Riga', 'Tartu'].flatMap((place, i) => [
      `- generic [ref=g${i}]:`,
      `  - heading "${place}" [level=3] [ref=h${i}]`,
      `  - button "Book now" [ref=b${i}]`,
    ]),
  ].join('\n');
  expect((await planOn('Book the deal to Tartu', page))[0]).toMatchObject({ kind: 'click', ref: 'b1' });
});
