// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { pageOf, planOn } from '../../../../support/planning.ts';

const STORE = (...rows: [string, string][]) =>
  [
    '- table "Store" [ref=t]:',
    '  - row [ref=h]:',
    ...['Thing', 'Box', 'Pieces', ''].map(
      (name, i) => `    - columnheader${name === '' ? '' : ` "${name}"`} [ref=h${i}]`,
    ),
    ...rows.flatMap(([thing, box], i) => [
      `  - row [ref=r${i}]:`,
      `    - cell "${thing}" [ref=a${i}]`,
      `    - cell "${box}" [ref=b${i}]`,
      `    - cell [ref=c${i}]:`,
      `      - spinbutton [ref=f${i}]: "7"`,
      `    - cell [ref=d${i}]:`,
      `      - button "Keep" [ref=k${i}]`,
    ]),
  ].join('\n');

const TOOLS = STORE(
  ['Awl 2', 'K1'],
  ['Chisel 2', 'K2'],
  ['Chisel 2 large', 'K2'],
  ['Rasp', 'K3'],
  ['File', 'L1'],
);

it('a field in a table is called by the head of its column, and not by what another column holds', () => {
  const { elements } = modelOf(pageOf(TOOLS));
  expect(elements.find(({ ref }) => ref === 'f1')?.name).toBe('Pieces');
});

it('a control of the line that is called just so is meant, where another begins with that name', async () => {
  expect(await planOn('change the pieces of "Chisel 2" to 4', TOOLS)).toMatchObject([
    { kind: 'type', ref: 'f1', text: '4' },
    { kind: 'done' },
  ]);
});

it('a slider is called by the word before the number that it is at', () => {
  const page = ['- generic [ref=p]:', '  - text: Treble', '  - generic [ref=v]: "40"', '  - slider [ref=s]'];
  expect(modelOf(pageOf(page.join('\n'))).elements.find(({ ref }) => ref === 's')?.name).toBe('Treble');
});
