// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const PAGE = [
  '- generic [ref=p]:',
  '  - slider "Kitchen volume" [ref=a]: "50"',
  '  - radiogroup "Kitchen source" [ref=b]:',
  '    - radio "Radio" [checked] [ref=b1]',
  '    - radio "Turntable" [ref=b2]',
].join('\n');

it('of two that are called so the one that takes such a value is set', async () => {
  expect(await planOn('Set the kitchen to turntable.', PAGE)).toMatchObject([
    { kind: 'check', ref: 'b2' },
    { kind: 'done' },
  ]);
  expect(await planOn('Set the kitchen level to 30.', PAGE)).toMatchObject([
    { kind: 'set', ref: 'a', value: '30' },
    { kind: 'done' },
  ]);
});

it('a value that neither of them takes is asked about', async () => {
  expect(await planOn('Set the kitchen to loud.', PAGE)).toMatchObject([{ kind: 'ask' }]);
});
