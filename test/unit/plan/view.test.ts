// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { compactView } from '../../../control-plane/src/plan/view.ts';

const page = (snapshot: string) => ({
  url: 'http://x.test/',
  title: 'X',
  snapshot,
  refused: [],
  restored: false,
});

describe('compactView', () => {
  it('keeps names, values, options, states and refs, and drops structure', () => {
    const view = compactView(
      page(
        [
          '- generic [active] [ref=e1]:',
          '  - generic [ref=e2]:',
          '    - text: Name',
          '    - textbox "Name" [ref=e3]: Ada',
          '  - combobox "Day" [ref=e4]:',
          '    - option "Mon" [selected]',
          '    - option "Tue"',
          '  - checkbox "Agree" [checked] [ref=e5]',
          '  - paragraph [ref=e6]: Hello there',
        ].join('\n'),
      ),
      'x',
      500,
    );
    expect(view).toContain('textbox "Name" = "Ada" [e3]');
    expect(view).toContain('combobox "Day" options: Mon*, Tue [e4]');
    expect(view).toContain('checkbox "Agree" (checked) [e5]');
    expect(view).toContain('Hello there');
    expect(view).not.toContain('generic');
  });

  it('stays within its budget and keeps what the request names', () => {
    const rows = Array.from({ length: 1_000 }, (_, i) => `- button "Thing number ${i}" [ref=e${i}]`).join(
      '\n',
    );
    const view = compactView(page(rows), 'click thing number 777', 300);
    expect(view.length).toBeLessThanOrEqual(1_200);
    expect(view).toContain('[e777]');
    expect(view).toMatch(/more lines/);
  });

  it('keeps what can be done in a row that the request names', () => {
    const rows = Array.from({ length: 500 }, (_, i) =>
      [
        `  - row [ref=r${i}]:`,
        `    - cell "person${i}@x.test" [ref=c${i}]`,
        `    - cell [ref=d${i}]:`,
        `      - button "Edit" [ref=e${i}]`,
      ].join('\n'),
    ).join('\n');
    const view = compactView(page(`- table [ref=t]:\n${rows}`), 'edit person333@x.test', 300);
    expect(view).toContain('person333@x.test');
    expect(view).toContain('[e333]');
  });

  it('puts dialogs before everything else when it must cut', () => {
    const rows = Array.from({ length: 500 }, (_, i) => `- button "Thing ${i}" [ref=e${i}]`).join('\n');
    const view = compactView(
      page(`${rows}\n- dialog "Sure?" [ref=d1]:\n  - button "Yes" [ref=d2]`),
      'thing',
      100,
    );
    expect(view).toContain('[d2]');
  });
});
