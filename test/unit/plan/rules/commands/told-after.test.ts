// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const FORM = `- generic [ref=e1]:
  - text: Guest book
  - text: "Nickname:"
  - textbox [ref=e2] [form=sends]
  - text: How did you like the concert?
  - radio [ref=e3]
  - text: "1"
  - radio [ref=e4]
  - text: "2"
  - radio [ref=e5]
  - text: "3"
  - textbox [ref=e6] [multiline]
  - button "Sign the book" [ref=e7] [form=sends]`;

describe('what the next sentence states', () => {
  it('is filled in before the form is sent', async () => {
    const said = 'could you sign the book for me? The nickname is Reed and the concert gets a 3';
    const steps = await planOn(said, FORM);
    expect(steps.map((action) => ('ref' in action ? action.ref : action.kind))).toEqual([
      'e2',
      'e5',
      'e7',
      'done',
    ]);
  });

  it('is for no form where it tells nothing of it', async () => {
    const [first] = await planOn('sign the book. The weather is fine', FORM);
    expect(first).not.toMatchObject({ kind: 'type' });
  });
});
