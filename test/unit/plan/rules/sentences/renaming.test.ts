// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const CHOSEN = `- generic [ref=e1]:
  - list [ref=e2]:
    - listitem [ref=e3]:
      - generic [ref=e4] [cursor=pointer]: kitchen.txt
    - listitem [ref=e5]:
      - generic [ref=e6] [cursor=pointer]: attic.txt
  - generic [ref=e7]:
    - textbox "Name" [ref=e8]: kitchen.txt
    - button "Rename" [ref=e9]
    - button "Delete" [ref=e10]`;
const CLOSED = CHOSEN.split('\n').slice(0, 6).join('\n');

describe('renaming', () => {
  it('chooses the thing first, where nothing in sight renames', async () => {
    expect(await planOn('rename kitchen.txt to pantry.txt', CLOSED)).toMatchObject([
      { kind: 'click', ref: 'e4' },
    ]);
  });

  it('is done in the field that has the old name', async () => {
    expect(await planOn('rename kitchen.txt to pantry.txt', CHOSEN)).toMatchObject([
      { kind: 'type', ref: 'e8', text: 'pantry.txt' },
      { kind: 'click', ref: 'e9' },
      { kind: 'done' },
    ]);
  });

  it.each(['Rename the sketch to Dunes', 'rename it to Dunes'])(
    'presses nothing that does something else to what is open: "%s"',
    async (said) => {
      const page = [
        '- heading "Gulls" [level=1] [ref=e1]',
        '- button "Rename" [ref=e2]',
        '- button "Delete sketch" [ref=e3]',
      ].join('\n');
      expect(await planOn(said, page)).toMatchObject([{ kind: 'click', ref: 'e2' }]);
    },
  );
});
