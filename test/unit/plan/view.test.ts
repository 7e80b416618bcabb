// SPDX-License-Identifier: MIT
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
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
  it('keeps names, values, options, states and refs, and drops structure', async () => {
    const view = await compactView(
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
      ['x'],
      500,
    );
    expect(view).toContain('textbox "Name" = "Ada" [e3]');
    expect(view).toContain('combobox "Day" options: Mon*, Tue [e4]');
    expect(view).toContain('checkbox "Agree" (checked) [e5]');
    expect(view).toContain('Hello there');
    expect(view).not.toContain('generic');
  });

  it('tells what a field takes by its type', async () => {
    const view = await compactView(page('- textbox "Arrival" [ref=e1] [takes=date]'), [], 1_000);
    expect(view).toBe('textbox "Arrival" takes date [e1]');
  });

  it('tells the ref of what unfolds a section', async () => {
    const view = await compactView(
      page(
        '- group [ref=e1]:\n  - generic "History" [ref=e2]\n- group [ref=e3]:\n  - generic [ref=e4]: Plain',
      ),
      ['x'],
      500,
    );
    expect(view.split('\n')).toEqual(['clickable "History" [e2]', 'Plain']);
  });

  it('stays within its budget and keeps what the request names', async () => {
    const rows = Array.from({ length: 1_000 }, (_, i) => `- button "Thing number ${i}" [ref=e${i}]`).join(
      '\n',
    );
    const view = await compactView(page(rows), ['click thing number 777'], 300);
    expect(countTokens(view)).toBeLessThanOrEqual(300);
    expect(view).toContain('[e777]');
    expect(view).toMatch(/more lines/);
  });

  it('keeps what can be done in a row that the request names', async () => {
    const rows = Array.from({ length: 500 }, (_, i) =>
      [
        `  - row [ref=r${i}]:`,
        `    - cell "person${i}@x.test" [ref=c${i}]`,
        `    - cell [ref=d${i}]:`,
        `      - button "Edit" [ref=e${i}]`,
      ].join('\n'),
    ).join('\n');
    const view = await compactView(page(`- table [ref=t]:\n${rows}`), ['edit person333@x.test'], 300);
    expect(view).toContain('person333@x.test');
    expect(view).toContain('[e333]');
  });

  it('puts dialogs before everything else when it must cut', async () => {
    const rows = Array.from({ length: 500 }, (_, i) => `- button "Thing ${i}" [ref=e${i}]`).join('\n');
    const view = await compactView(
      page(`${rows}\n- dialog "Sure?" [ref=d1]:\n  - button "Yes" [ref=d2]`),
      ['thing'],
      100,
    );
    expect(view).toContain('[d2]');
  });

  const people = Array.from({ length: 300 }, (_, i) =>
    [
      `    - row [ref=r${i}]:`,
      `      - cell "Person ${i}" [ref=c${i}]`,
      `      - cell [ref=d${i}]:`,
      `        - button "Delete" [ref=e${i}]`,
    ].join('\n'),
  ).join('\n');
  const table = `- table [ref=t]:\n  - rowgroup [ref=g]:\n    - row [ref=h]:\n      - columnheader "Name" [ref=h1]
      - columnheader "Actions" [ref=h2]\n${people}`;

  it('tells a row in one line, under its head, and counts those that it leaves out', async () => {
    const view = await compactView(page(table), ['the delete button next to Person 200'], 300);
    expect(view).toContain('table (301 rows) [t]');
    expect(view).toContain('row Name | Actions');
    expect(view).toContain('row Person 200 | button "Delete" [e200]');
    expect(view).toMatch(/… \d+ more rows/);
  });

  it.each([
    ['delete the twelfth person', 'Person 11'],
    ['delete the 150th one', 'Person 149'],
    ['delete the last person', 'Person 299'],
    ['remove persn 250', 'Person 250'],
    ['trash person 77', 'Person 77'],
  ])('finds places, synonyms and typing errors: %s', async (request, name) => {
    expect(await compactView(page(table), [request], 300)).toContain(`${name} |`);
  });

  it('shows what is looked for beside what the request is about', async () => {
    const view = await compactView(page(table), ['delete Person 20', 'Person 222'], 300);
    expect(view).toContain('Person 20 |');
    expect(view).toContain('Person 222 |');
  });

  it('shows what is on the screen before what is not', async () => {
    const buttons = Array.from(
      { length: 500 },
      (_, i) => `- button "Thing ${i}" [ref=e${i}]${i > 400 && i < 410 ? ' [onscreen]' : ''}`,
    ).join('\n');
    const view = await compactView(page(buttons), ['nothing of this'], 150);
    expect(view).toContain('"Thing 405"');
    expect(view).not.toContain('"Thing 0"');
  });

  it('marks what is new or has changed, and lets it in', async () => {
    const buttons = Array.from({ length: 500 }, (_, i) => `- button "Thing ${i}" [ref=e${i}]`).join('\n');
    const since = { fresh: ['e300'], changed: ['e400'] };
    const view = await compactView({ ...page(buttons), since }, ['nothing of this'], 300);
    expect(view).toContain('button "Thing 300" (new) [e300]');
    expect(view).toContain('button "Thing 400" (changed) [e400]');
  });

  it('marks what is new as a whole, and in an old line the part that is new or has changed', async () => {
    const table = `- list [ref=e1]:
  - listitem [ref=e2]:
    - text: Milk
    - button "Remove" [ref=e3]
  - listitem [ref=e4]: Eggs
- table "Prices" [ref=e5]:
  - row [ref=e6]:
    - cell "Milk" [ref=e7]
    - cell "2" [ref=e8]
- dialog "Sure?" [ref=e9]:
  - heading "Delete?" [ref=e10]
  - button "Yes" [ref=e11]
- generic [ref=e12]:
  - text: Total 5
  - heading "More" [ref=e13]`;
    const since = { fresh: ['e2', 'e3', 'e9', 'e10', 'e11'], changed: ['e4', 'e8', 'e12'] };
    const view = await compactView({ ...page(table), since }, ['x'], 300);
    expect(view.split('\n')).toEqual([
      '(new) Milk button "Remove" [e3]',
      '(changed) Eggs',
      'table "Prices" (1 rows) [e5]',
      '  row Milk | 2 (changed)',
      'dialog "Sure?" (new) [e9]',
      '  heading "Delete?" [e10]',
      '  button "Yes" [e11]',
      'Total 5 (changed)',
      'heading "More" [e13]',
    ]);
  });

  it('tells a sentence with its links in one line, and an icon as a hint', async () => {
    const view = await compactView(
      page(`- paragraph [ref=e1]:
  - text: See
  - link "the manual" [ref=e2]
  - text: first
- button [ref=e3] [icon=trash]`),
      ['x'],
      300,
    );
    expect(view).toBe('See link "the manual" [e2] first\nbutton icon "trash" [e3]');
  });
});
