// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { assignments } from '../../../../../control-plane/src/plan/rules/sentences/assignments.ts';
import { planOn, turnOn } from '../../../../support/planning.ts';

const FIELDS = [
  '- textbox "Display name" [ref=e1]: Ines',
  '- textbox "Phone" [ref=e2]',
  '- textbox "Title" [ref=e3]',
].join('\n');

it('what is changed goes on to the "to", though a field is called by its first word in part', () => {
  expect(assignments('the display font to Lato', turnOn(FIELDS, 'x'))).toEqual([
    { field: 'the display font', value: 'Lato' },
  ]);
});

it('whose amount it is may stand between', async () => {
  const attic = [
    '- region "Attic" [ref=e1]:',
    '  - switch "Lamp" [ref=e2] [checked]',
    '  - generic [ref=e3]:',
    '    - text: Fan strength',
    '    - slider "Fan strength" [ref=e4]: "60"',
    '- region "Cellar" [ref=e5]:',
    '  - switch "Pump" [ref=e6]',
  ].join('\n');
  expect(await planOn('turn the strength of the attic fan down to thirty five percent', attic)).toMatchObject(
    [{ kind: 'set', ref: 'e4', value: '35' }, { kind: 'done' }],
  );
});

it('what is called just so takes all that is told', () => {
  expect(assignments('the title letters to Rome', turnOn(FIELDS, 'x'))).toMatchObject([
    { value: 'letters to Rome' },
  ]);
});
