// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const pair = (row: string, left: string, right: string, values: [string, string]): string[] => [
  `  - row [ref=${row}]:`,
  ...[left, right].flatMap((name, i) => [
    `    - cell "${name}" [ref=${row}l${i}]`,
    `    - cell [ref=${row}c${i}]:`,
    `      - textbox [ref=${row}f${i}]${values[i] === '' ? '' : `: ${values[i]}`}`,
  ]),
];
const PAGE = [
  '- table [ref=t]:',
  ...pair('a', 'Sender', 'Receiver', ['Ida Moss', '']),
  ...pair('b', 'Town', 'Town', ['Nether Row', '']),
].join('\n');

it.each([
  ["type Oxmarsh into the receiver's town", 'bf1', 'Oxmarsh'],
  ["type Oxmarsh into the sender's town", 'bf0', 'Oxmarsh'],
  ["copy the sender's town to the receiver's town", 'bf1', 'Nether Row'],
])(
  'of two forms side by side the field under the one that is named is meant: %s',
  async (said, ref, text) => {
    const typed = (await planOn(said, PAGE)).filter(({ kind }) => kind === 'type');
    expect(typed).toMatchObject([{ ref, text }]);
  },
);
