// SPDX-License-Identifier: MIT
// Lines that each offer hours of their own, of which some are taken.
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const LINES: [string, string, [string, boolean][]][] = [
  [
    'Ulla',
    '€ 52 ★ 4.2',
    [
      ['8:30', false],
      ['10:00', true],
      ['15:15', true],
    ],
  ],
  [
    'Sem',
    '€ 40 ★ 4.8',
    [
      ['9:15', true],
      ['15:15', true],
    ],
  ],
  [
    'Rik',
    '€ 61 ★ 4.5',
    [
      ['8:00', true],
      ['11:45', false],
    ],
  ],
];
const FORM = [
  '- combobox "Treatment" [ref=t]:',
  '  - option "Choose…" [selected]',
  '  - option "Massage"',
  '  - option "Facial"',
  '- textbox "Day" [ref=d] [takes=date]',
  '- button "Show hours" [ref=s]',
];
const HOURS = [
  '- generic [ref=l]:',
  ...LINES.flatMap(([name, told, hours], i) => [
    `  - generic [ref=m${i}]:`,
    `    - text: ${name} ${told}`,
    `    - generic [ref=h${i}]:`,
    ...hours.map(
      ([hour, free], j) => `      - generic [ref=h${i}x${j}]${free ? ' [cursor=pointer]' : ''}: ${hour}`,
    ),
  ]),
];
const NAME = ['- textbox "Your name" [ref=n]', '- button "Confirm visit" [ref=c]'];
const SHOWN = [...FORM, ...HOURS].join('\n');

describe('an hour of one line', () => {
  it.each([
    ['Reserve the earliest free time of the best rated masseur', 'h1x0'],
    ['choose the first available slot with Ulla', 'h0x1'],
    ['Book the latest appointment with the cheapest masseur', 'h1x1'],
    ['book 15:15 with Ulla', 'h0x2'],
    ['Book the one with the cheapest masseur at 15:15 under the name Wim', 'h1x1'],
  ])('is that of who is meant: %s', async (said, ref) => {
    expect((await planOn(said, SHOWN))[0]).toMatchObject({ kind: 'click', ref });
  });

  it('is nobody else’s', async () => {
    expect((await planOn('book with the cheapest masseur at 8:00', SHOWN))[0]).toMatchObject({ kind: 'ask' });
  });

  it.each([
    'Book a Massage on 2026-12-04 with the cheapest masseur at 9:15 under the name Wim, and confirm the visit.',
    'Reserve the earliest free time of the best rated masseur for Massage on December 4, 2026. The name is Wim. Press the confirmation button at the end.',
  ])('comes up once the day is shown, and asks for the name: %s', async (said) => {
    const steps = await planThrough(
      said,
      FORM.join('\n'),
      SHOWN.replace('[takes=date]', '[takes=date]: 2026-12-04'),
      [...FORM, ...HOURS, ...NAME].join('\n'),
    );
    expect(steps.flat().flatMap((action) => ('ref' in action ? [action.ref] : []))).toEqual([
      't',
      'd',
      's',
      'h1x0',
      'n',
      'c',
    ]);
  });
});
