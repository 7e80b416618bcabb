// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

/** Three members, each with a box that is called `box`, and no control that deletes. */
const list = (box: string) =>
  ['Petra', 'Karim', 'Ona']
    .flatMap((who, i) => [
      `  - row [ref=e${i}0]:`,
      `    - cell [ref=e${i}1]:`,
      `      - checkbox "${box}" [ref=e${i}2]`,
      `    - cell "${who}" [ref=e${i}3] [cursor=pointer]`,
    ])
    .reduce((text, line) => `${text}\n${line}`, '- table [ref=e1]:');

describe('what can be done with a member whose control is not there', () => {
  it('begins with its box, where boxes only select', async () => {
    expect(await planOn('delete the message from Karim', list('Select'))).toMatchObject([
      { kind: 'check', ref: 'e12', on: true },
    ]);
  });

  it('ticks nothing that may be a deed of its own', async () => {
    const actions = await planOn('delete the message from Karim', list('Done'));
    expect(actions.map(({ kind }) => kind)).not.toContain('check');
  });

  it('is not done by a link that says another deed', async () => {
    const page = [
      '- button "Actions" [expanded] [ref=e1]',
      '- list [ref=e2]:',
      ...['Flag', 'Close ticket', 'Delete'].flatMap((name, i) => [
        `  - listitem [ref=e${i}3]:`,
        `    - link "${name}" [ref=e${i}4] [cursor=pointer]`,
      ]),
    ].join('\n');
    expect(await planOn('archive the ticket', page)).not.toContainEqual(
      expect.objectContaining({ kind: 'click', ref: 'e14' }),
    );
  });

  it('is begun by the toolbar’s button, not by the folder of that name', async () => {
    const page = [
      '- list [ref=e1]:',
      '  - listitem [ref=e2]:',
      '    - link "Archive" [ref=e3]',
      '- button "Archive" [ref=e4]',
      list('Select'),
    ].join('\n');
    const actions = await planOn(
      'archive the message from Karim',
      page.replace('[ref=e1]:\n  - row', '[ref=e5]:\n  - row'),
    );
    expect(actions).toMatchObject([
      { kind: 'check', ref: 'e12' },
      { kind: 'click', ref: 'e4' },
    ]);
  });

  it('begins with its subject, where a line of words to click is all that it has', async () => {
    const lines = [
      'Petra Lund|Allotment rota for spring',
      'Oskar Wren|Lift to the match?',
      'Dr Amadi|Your appointment on Monday',
    ];
    const page = lines.flatMap((line, i) => [
      `  - generic [ref=e${i}1]:`,
      `    - generic [ref=e${i}2]: ${line.split('|')[0]}`,
      `    - generic [ref=e${i}3] [cursor=pointer]: ${line.split('|')[1]}`,
    ]);
    expect(await planOn('reply to Oskar', ['- generic [ref=e1]:', ...page].join('\n'))).toMatchObject([
      { kind: 'click', ref: 'e13' },
    ]);
  });
});

it('what is open is not opened once more, whatever kind of thing a name in quotes is said to be', async () => {
  const page = [
    '- tree "Pages" [ref=e1]:',
    ...['School groups', 'Gift shop', 'Opening hours'].map((name, i) => `  - treeitem "${name}" [ref=t${i}]`),
    '- button "Print page" [ref=e5]',
    '- article [ref=e6]:',
    '  - heading "Gift shop" [level=1] [ref=e7]',
  ].join('\n');
  const plan = await planOn('print the page "Gift shop"', page);
  expect(plan[0]).toMatchObject({ kind: 'click', ref: 'e5' });
});

it('is done to what is meant rather than to what is open, where the list is one of buttons', async () => {
  const page = [
    '- list "Notes" [ref=e1]:',
    ...['Ruta Roof leak', 'Emil Choir rota', 'Sanne Keys found', 'Ruta Hedge height'].flatMap((name, i) => [
      `  - listitem [ref=e${i}3]:`,
      `    - button "${name}" [ref=e${i}4]`,
    ]),
    '- main [ref=e50]:',
    '  - heading "Roof leak" [level=2] [ref=e51]',
    '  - toolbar "Note" [ref=e52]:',
    '    - button "Answer" [ref=e53]',
    '    - button "Delete" [ref=e54]',
  ].join('\n');
  expect(await planOn('delete the note about the keys', page)).toMatchObject([{ kind: 'click', ref: 'e24' }]);
  expect(await planOn('answer the note about the choir: "I am in"', page)).toMatchObject([
    { kind: 'click', ref: 'e14' },
  ]);
});

it('is done to the one that is pointed at with “that”, not to whatever is ticked', async () => {
  const page = ['- button "Delete" [ref=e90]', list('Select')].join('\n');
  expect(await planOn('delete that Karim message', page)).toMatchObject([
    { kind: 'check', ref: 'e12', on: true },
    { kind: 'click', ref: 'e90' },
  ]);
});

it('a copy is made of the one that is called just so, and not of one that is called a copy', async () => {
  const rows = ['Plan 2026.txt', 'Plan 2026 (copy).txt', 'Roof.png'].flatMap((name, i) => [
    `  - row [ref=r${i}]:`,
    `    - cell "${name}" [ref=c${i}]`,
    `    - cell "⋮" [ref=d${i}]:`,
    `      - generic "More" [ref=m${i}] [cursor=pointer]: ⋮`,
  ]);
  const page = ['- table [ref=t]:', ...rows].join('\n');
  const menu = `${page}\n- menu [ref=n]:\n  - menuitem "Rename" [ref=n1]\n  - menuitem "Make a copy" [ref=n2]`;
  const steps = await planThrough('make a copy of the file "Plan 2026.txt"', page, menu);
  expect(steps.map(([action]) => action)).toMatchObject([{ ref: 'm0' }, { ref: 'n2' }]);
});
