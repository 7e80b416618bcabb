// SPDX-License-Identifier: MIT
// A list without a name is called by what it asks for, and that is none of its options.
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const listOf = (prompt: string): string =>
  [
    '- textbox "Note" [ref=e1]',
    '- combobox [ref=e2]:',
    `  - option "${prompt}" [selected]`,
    '  - option "Passed"',
    '  - option "Refused"',
    '- button "Save" [ref=e3]',
  ].join('\n');

describe('a list that shows what is to be chosen', () => {
  it.each(['Verdict…', 'Verdict...', '-- Verdict --', 'Choose a verdict…'])('by “%s”', async (prompt) => {
    const [chosen, ...more] = await planOn('set verdict to refused', listOf(prompt));
    expect(chosen).toMatchObject({ kind: 'select', ref: 'e2', options: ['Refused'] });
    expect(more).toMatchObject([{ kind: 'done' }]);
  });

  it('beside a field that is told as well', async () => {
    const actions = await planOn('note is scratched, verdict passed, then save', listOf('Verdict…'));
    expect(actions).toMatchObject([
      { kind: 'type', ref: 'e1', text: 'scratched' },
      { kind: 'select', ref: 'e2', options: ['Passed'] },
      { kind: 'click', ref: 'e3' },
      { kind: 'done' },
    ]);
  });
});
