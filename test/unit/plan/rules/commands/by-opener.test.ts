// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const MENU = `- menubar "Pad" [ref=e1]:
  - menuitem "Export" [ref=e2] [collapsed]
  - menuitem "Help" [ref=e3]`;
const OPEN = `- menubar "Pad" [ref=e1]:
  - menuitem "Export" [expanded] [ref=e2]:
    - text: Export
    - menu [ref=e4]:
      - menuitem "As PDF" [ref=e5]
      - menuitem "As Word" [ref=e6]`;

describe('words that go on behind the name of a menu', () => {
  it('open it first, and are not done with that', async () => {
    const actions = await planOn('export as PDF', MENU);
    expect(actions).toMatchObject([{ kind: 'click', ref: 'e2' }]);
  });

  it('mean what is in it', async () => {
    expect((await planOn('export as PDF', OPEN))[0]).toMatchObject({ kind: 'click', ref: 'e5' });
  });
});
