// SPDX-License-Identifier: MIT
// Values that are each chosen as what a field is called.
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const FERRIES = [
  '- heading "Ferries" [ref=e1]',
  '- combobox "From" [ref=e2]:',
  '  - option "Choose" [selected]',
  '  - option "Mill Quay"',
  '  - option "Sand and Shell"',
  '- combobox "To" [ref=e3]:',
  '  - option "Choose" [selected]',
  '  - option "Mill Quay"',
  '  - option "Sand and Shell"',
  '- button "Show ferries" [ref=e4]',
].join('\n');

describe('each value as its field', () => {
  it.each([
    'Choose "Mill Quay" as From and "Sand and Shell" as To, and press "Show ferries".',
    'Select “Sand and Shell” as To, “Mill Quay” as From, then press Show ferries',
  ])('%s', async (text) => {
    const actions = await planOn(text, FERRIES);
    expect(actions).toContainEqual(expect.objectContaining({ ref: 'e2', options: ['Mill Quay'] }));
    expect(actions).toContainEqual(expect.objectContaining({ ref: 'e3', options: ['Sand and Shell'] }));
    expect(actions.at(-2)).toMatchObject({ kind: 'click', ref: 'e4' });
  });
});
