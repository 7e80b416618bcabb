// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { sinceOf } from '../../../control-plane/src/plan/since.ts';

const BEFORE = `- main [ref=e1] [onscreen]:
  - heading "Basket" [level=1] [ref=e2] [onscreen]
  - list [ref=e3] [onscreen]:
    - listitem [ref=e4] [onscreen]:
      - text: Milk
      - button "Remove" [active] [ref=e5] [onscreen]
  - textbox "City" [ref=e6] [onscreen]: Rome
  - combobox "Country" [ref=e7] [onscreen]:
    - option "Austria" [selected]
    - option "Chile"
  - combobox "From" [ref=e8] [onscreen]:
    - option "Austria"
    - option "Chile" [selected]
  - link "Help" [ref=e9] [cursor=pointer]:
    - /url: /help?session=1`;

const since = (...changes: [string, string][]) =>
  sinceOf(
    BEFORE,
    changes.reduce((text, [from, to]) => text.replace(from, to), BEFORE),
  );

describe('sinceOf', () => {
  it('finds nothing on a page that is the same', () => {
    expect(since()).toEqual({ fresh: [], changed: [] });
    expect(sinceOf('', '')).toEqual({ fresh: [], changed: [] });
  });

  it('finds what was added, wherever it stands, and nothing around it', () => {
    const added = since(['  - textbox', '    - listitem [ref=e10]: Eggs\n  - textbox']);
    expect(added).toEqual({ fresh: ['e10'], changed: [] });
    expect(sinceOf(BEFORE, `- dialog "Sure?" [ref=e10]:\n  - button "Yes" [ref=e11]\n${BEFORE}`)).toEqual({
      fresh: ['e10', 'e11'],
      changed: [],
    });
  });

  it.each([
    ['a value', ': Rome', ': Bern', 'e6'],
    ['a name', '"Basket"', '"Basket (1)"', 'e2'],
    ['a state', '"Remove" [active]', '"Remove" [active] [disabled]', 'e5'],
    ['a text beside other elements', 'text: Milk', 'text: Soy milk', 'e4'],
    ['a text that has gone', '      - text: Milk\n', '', 'e4'],
    [
      'a choice',
      '[ref=e7] [onscreen]:\n    - option "Austria" [selected]',
      '[ref=e7]:\n    - option "Austria"',
      'e7',
    ],
  ])('finds that %s has changed', (_, from, to, ref) => {
    expect(since([from, to])).toEqual({ fresh: [], changed: [ref] });
  });

  it('tells apart choices that look the same', () => {
    const [austria, chile] = [
      '    - option "Austria" [selected]\n    - option "Chile"',
      '    - option "Austria"\n    - option "Chile" [selected]',
    ];
    expect(since([`[ref=e8] [onscreen]:\n${chile}`, `[ref=e8] [onscreen]:\n${austria}`]).changed).toEqual([
      'e8',
    ]);
  });

  it('says nothing of what has gone', () => {
    const gone =
      '    - listitem [ref=e4] [onscreen]:\n      - text: Milk\n      - button "Remove" [active] [ref=e5] [onscreen]\n';
    expect(since([gone, ''])).toEqual({ fresh: [], changed: [] });
  });

  it('takes the focus, scrolling, the mouse, addresses and where a text is written for no change', () => {
    expect(
      since([' [active]', ''], [' [onscreen]', ''], [' [cursor=pointer]', ''], ['session=1', 'session=2']),
    ).toEqual({
      fresh: [],
      changed: [],
    });
    expect(since(['[ref=e6] [onscreen]: Rome', '[ref=e6] [onscreen]:\n    - text: Rome']).changed).toEqual(
      [],
    );
  });

  it('is not misled by what a page calls its elements', () => {
    const before = '- button "[ref=e7]" [ref=e1]\n- text: "[ref=e8]"';
    const after = `${before}\n- text: "- button [ref=e9]"\n- 'button "a: \\" [ref=e10]" [ref=e2]'`;
    expect(sinceOf(before, after)).toEqual({ fresh: ['e2'], changed: [] });
  });

  it('does not call new what only could not be reached behind a modal dialog', () => {
    const behind = `- dialog "Sure?" [ref=e10]:
  - button "Yes" [ref=e11]
- main:
  - list:
    - row "Milk Remove":
      - button "Remove"`;
    const after = `- main [ref=e1]:
  - list [ref=e3]:
    - row [ref=e4]:
      - text: Milk
      - button "Remove" [ref=e5]
    - row [ref=e12]: Eggs
  - status [ref=e13]: Added`;
    expect(sinceOf(behind, after)).toEqual({ fresh: ['e12', 'e13'], changed: [] });
  });
});
