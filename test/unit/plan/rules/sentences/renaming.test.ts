// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

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

  it('ticks its box first, where what renames it is off until then', async () => {
    const page = (state: string, ticked: string): string =>
      [
        '- toolbar "Actions" [ref=e1]:',
        `  - button "Rename"${state} [ref=e2]`,
        `  - button "Delete"${state} [ref=e3]`,
        '- table [ref=e4]:',
        ...['attic.md', 'cellar.md'].flatMap((name, i) => [
          `  - row [ref=r${i}]:`,
          '    - cell:',
          `      - checkbox "Select ${name}"${i === 1 ? ticked : ''} [ref=c${i}]`,
          '    - cell:',
          `      - button "${name}" [ref=b${i}]`,
          '    - cell "2 KB"',
        ]),
      ].join('\n');
    const dialog =
      '\n- dialog "Rename" [modal] [ref=d1]:\n  - textbox "New name" [ref=d2]\n  - button "Save" [ref=d3]';
    const steps = await planThrough(
      'Rename cellar.md to loft.md',
      page(' [disabled]', ''),
      page('', ' [checked]'),
      page('', ' [checked]') + dialog,
    );
    expect(steps.flat()).toMatchObject([
      { kind: 'check', ref: 'c1', on: true },
      { kind: 'click', ref: 'e2' },
      { kind: 'type', ref: 'd2', text: 'loft.md' },
      { kind: 'click', ref: 'd3' },
      { kind: 'done' },
    ]);
  });
});
