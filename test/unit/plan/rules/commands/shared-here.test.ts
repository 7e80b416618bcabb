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

  const OFFERED = ['- heading "Gulls" [level=1] [ref=e1]', '- button "Share" [ref=e2]'];
  const DIALOG = [
    ...OFFERED,
    '- dialog "Share sketch" [modal] [ref=d1]:',
    '  - textbox "E-mail address" [ref=d2]',
    '  - combobox "Rights" [ref=d3]:',
    '    - option "Can view" [selected]',
    '    - option "Can edit"',
    '  - button "Cancel" [ref=d4]',
    '  - button "Send link" [ref=d5]',
  ];

  it.each([
    'Share the sketch with bo@example.org with the access "Can edit"',
    'share it with bo@example.org with edit rights',
    'share this sketch with bo@example.org and give her edit access',
    'Share it with bo@example.org, she may edit it.',
  ])('is shared in the dialog that its button brings: "%s"', async (said) => {
    const steps = await planThrough(said, OFFERED.join('\n'), DIALOG.join('\n'));
    expect(steps.flat()).toMatchObject([
      { kind: 'click', ref: 'e2' },
      { kind: 'type', ref: 'd2', text: 'bo@example.org' },
      { kind: 'select', ref: 'd3', options: ['Can edit'] },
      { kind: 'click', ref: 'd5' },
      { kind: 'done' },
    ]);
  });

  it('is not shared where what they may do is not offered', async () => {
    const said = 'Share it with bo@example.org, she can comment';
    const steps = await planThrough(said, OFFERED.join('\n'), DIALOG.join('\n'));
    expect(steps.flat()).not.toContainEqual(expect.objectContaining({ ref: 'd5' }));
  });

  it('is not shared in a dialog with more to be filled in', async () => {
    const more = [...DIALOG, '  - textbox "Until" [ref=d6]'].join('\n');
    const steps = await planThrough('share it with bo@example.org', OFFERED.join('\n'), more);
    expect(steps.flat()).not.toContainEqual(expect.objectContaining({ ref: 'd5' }));
  });
});
