// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const PARCEL = [
  '- table [ref=e1]:',
  '  - rowgroup [ref=e2]:',
  '    - row [ref=e3]:',
  '      - columnheader "Send a parcel" [ref=e4]',
  ...['Recipient', 'Postcode'].flatMap((name, i) => [
    `    - row [ref=r${i}]:`,
    `      - cell "${name}" [ref=c${i}]`,
    `      - cell [ref=d${i}]:`,
    `        - textbox [ref=f${i}]`,
  ]),
  '    - row [ref=r2]:',
  '      - cell "Size" [ref=c2]',
  '      - cell "Small" [ref=d2]:',
  '        - combobox [ref=f2]:',
  '          - option "Small" [selected]',
  '          - option "Large"',
  '    - row [ref=r3]:',
  '      - cell "Insure it for 500 euros" [ref=c3]:',
  '        - checkbox [ref=f3]',
  '        - text: Insure it for 500 euros',
  '    - row [ref=r4]:',
  '      - cell [ref=c4]:',
  '        - button "Send parcel" [ref=b1]',
  '      - cell [ref=d4]:',
  '        - button "Start again" [ref=b2]',
].join('\n');

const stepsOf = async (said: string) =>
  (await planThrough(said, PARCEL, PARCEL, PARCEL)).flat().filter(({ kind }) => kind !== 'done');

it('a form that is laid out as a table is filled in and then sent', async () => {
  expect(await stepsOf('Send a large parcel to Otto Blum, postcode 4056')).toMatchObject([
    { kind: 'select', ref: 'f2', options: ['Large'] },
    { kind: 'type', ref: 'f0', text: 'Otto Blum' },
    { kind: 'type', ref: 'f1', text: '4056' },
    { kind: 'click', ref: 'b1' },
  ]);
});

it('what stands over it as a whole is the name of no field', async () => {
  expect(await stepsOf('Send a parcel to Mia Ott')).toMatchObject([
    { kind: 'type', ref: 'f0', text: 'Mia Ott' },
    { kind: 'click', ref: 'b1' },
  ]);
});

it('a row of it is nothing that is sent to somebody', async () => {
  expect(await stepsOf('Send an insured parcel to Mia Ott, 4001')).not.toContainEqual(
    expect.objectContaining({ kind: 'click' }),
  );
});

it('a box is called by the noun of its verb', async () => {
  expect(await stepsOf('Tick the insurance')).toMatchObject([{ kind: 'check', ref: 'f3', on: true }]);
});

it('a question sends nothing in search of its answer', async () => {
  const steps = await stepsOf('When does a parcel that I send on Monday come?');
  expect(steps.some((action) => 'ref' in action && action.ref === 'b1')).toBe(false);
});
