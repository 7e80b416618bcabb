// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../support/planning.ts';

const page = (price: string, size = 'Small', speed = 'Standard'): string =>
  [
    '- generic [ref=e1]:',
    '  - generic [ref=e2]: Size of the parcel',
    '  - combobox "Size" [ref=f1]:',
    ...['Small', 'Large', 'Extra large'].map(
      (name) => `    - option "${name}"${name === size ? ' [selected]' : ''}`,
    ),
    '  - group "Speed" [ref=g1]:',
    ...['Standard', 'Express'].map(
      (name, i) => `    - radio "${name}"${name === speed ? ' [checked]' : ''} [ref=s${i}]`,
    ),
    '  - checkbox "Insure it for 500 euros" [ref=f2]',
    '  - generic [ref=e3]:',
    '    - generic [ref=e4]: Price',
    `    - generic [ref=e5]: ${price} euros`,
    '  - button "Send" [ref=b1]',
  ].join('\n');

const FIRST = page('4.20');
const LARGE = page('11.40', 'Large', 'Express');

it('what a question of the price names is chosen, and nothing is sent', async () => {
  const said = 'What does it cost to send a large parcel by express?';
  expect((await planThrough(said, FIRST, LARGE)).flat()).toMatchObject([
    { kind: 'select', ref: 'f1', options: ['Large'] },
    { kind: 'check', ref: 's1', on: true },
    { kind: 'done', answer: expect.stringContaining('11.40') },
  ]);
});

it('a box is told by what it is with or without', async () => {
  const steps = (await planThrough('How much would it be with insurance?', FIRST, page('5.55'))).flat();
  expect(steps).toMatchObject([
    { kind: 'check', ref: 'f2', on: true },
    { kind: 'done', answer: expect.stringContaining('5.55') },
  ]);
});

it.each(['What does a large parcel to Spain cost?', 'Which sizes are there?'])(
  'nothing is chosen for what the page does not know, or another question: %s',
  async (said) => {
    const steps = (await planThrough(said, FIRST)).flat();
    expect(steps.some(({ kind }) => kind === 'select' || kind === 'check')).toBe(false);
  },
);
