// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const page = (typed = '', ...offers: string[]): string =>
  [
    '- searchbox "Search documents" [ref=e1]',
    '- heading "Office plan" [level=2] [ref=e2]',
    '- generic [ref=e3]:',
    '  - heading "Share this document" [level=3] [ref=e4]',
    `  - textbox "Add people" [ref=e5] [completes]${typed}`,
    ...(offers.length === 0 ? [] : ['  - listbox [ref=e8]:']),
    ...offers.map((name, i) => `    - option "${name}" [ref=o${i}]`),
    '  - combobox "They can be" [ref=e6]:',
    '    - option "Viewer" [selected]',
    '    - option "Editor"',
    '  - button "Share" [ref=e7]',
  ].join('\n');

describe('a thing that is shared on its own page', () => {
  it.each([
    'Share the document with "Noor Haddad" as "Editor"',
    'share the office plan with Noor Haddad, she needs to edit it',
  ])('goes by its panel, whom first: "%s"', async (request) => {
    const steps = await planThrough(request, page(), page(': Noor Haddad', 'Noor Haddad'), page());
    expect(steps.flat()).toMatchObject([
      { kind: 'type', ref: 'e5', text: 'Noor Haddad' },
      { kind: 'click', ref: 'o0' },
      { kind: 'select', ref: 'e6', options: ['Editor'] },
      { kind: 'click', ref: 'e7' },
    ]);
  });

  it('is offered to the one of that name who is where it was said', async () => {
    const steps = await planThrough(
      'share it with anna from sales',
      page(),
      page(': anna from sales'),
      page(': anna', 'Anna Lindt Legal', 'Anna Lund Sales'),
    );
    expect(steps.flat()).toMatchObject([
      { kind: 'type', ref: 'e5', text: 'anna from sales' },
      { kind: 'type', ref: 'e5', text: 'anna' },
      { kind: 'click', ref: 'o1' },
    ]);
  });

  it('is not shared where nothing is offered for what they are to do, nor with a search for whom', async () => {
    const sent = expect.objectContaining({ kind: 'click', ref: 'e7' });
    expect(await planOn('share it with Noor, she may print it', page())).not.toContainEqual(sent);
    const searching = page().replace('textbox "Add people" [ref=e5] [completes]', 'paragraph [ref=e5]');
    expect(await planOn('share it with Noor', searching)).not.toContainEqual(sent);
  });
});
