// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const DRIVE = [
  '- generic [ref=e1]:',
  '  - button "Move" [ref=e2]',
  '  - tree [ref=e3]:',
  ...['Songs', 'Letters', 'tides.csv', 'crew.txt'].map(
    (name, i) => `    - treeitem "${name}" [level=1] [ref=t${i}] [cursor=pointer]`,
  ),
];
const ASKS = [
  '  - generic [ref=m1]:',
  '    - text: Move tides.csv to',
  '    - combobox [ref=m2]:',
  '      - option "Songs" [selected]',
  '      - option "Letters"',
  '    - button "OK" [ref=m3]',
  '    - button "Cancel" [ref=m4]',
];

it('what has come up takes the value rather than what is called so beside it', async () => {
  const drive = DRIVE.join('\n');
  const asked = [...DRIVE, ...ASKS].join('\n');
  const steps = await planThrough('move tides.csv into the letters folder', drive, drive, asked, asked);
  expect(steps.map(([first]) => first)).toMatchObject([
    { kind: 'click', ref: 't2' },
    { kind: 'click', ref: 'e2' },
    { kind: 'select', ref: 'm2', options: ['Letters'] },
    { kind: 'click', ref: 'm3' },
  ]);
});

it('a list that was there before is no place to put it', async () => {
  const filter = ['  - combobox "Only" [ref=f1]:', '    - option "Songs"', '    - option "Letters"'];
  const drive = [...DRIVE, ...filter].join('\n');
  const [, , then] = await planThrough('move tides.csv into the letters folder', drive, drive, drive);
  expect(then?.[0]).not.toMatchObject({ ref: 'f1' });
});

it('what they may do is chosen before it is shared, in a list of the page’s own', async () => {
  const drive = [
    '- list [ref=e1]:',
    ...['plan.docx', 'tides.csv'].flatMap((name, i) => [
      `  - listitem [ref=l${i}]:`,
      `    - text: ${name}`,
      `    - button "Share ${name}" [ref=b${i}]`,
    ]),
  ].join('\n');
  const asks = (whom: string, may: string, ...offered: string[]) =>
    [
      drive,
      '- dialog "Share" [modal] [ref=d1]:',
      `  - textbox "E-mail" [ref=d2]${whom}`,
      '  - generic [ref=d3]:',
      `    - generic [ref=d4] [cursor=pointer] [collapsed]: ${may} ▾`,
      ...(offered.length === 0 ? [] : ['    - generic [ref=d5]:']),
      ...offered.map((name, i) => `      - generic [ref=o${i}] [cursor=pointer]: ${name}`),
      '  - button "Share" [ref=d6]',
    ].join('\n');
  const told = ': bo@example.org';
  const steps = await planThrough(
    'share tides.csv with bo@example.org, who may comment on it',
    drive,
    asks('', 'view'),
    asks(told, 'view'),
    asks(told, 'view', 'view', 'comment', 'edit'),
    asks(told, 'comment'),
  );
  expect(steps.map(([first]) => first)).toMatchObject([
    { kind: 'click', ref: 'b1' },
    { kind: 'type', ref: 'd2', text: 'bo@example.org' },
    { kind: 'click', ref: 'd4' },
    { kind: 'click', ref: 'o1' },
    { kind: 'click', ref: 'd6' },
  ]);
});

it('what they may do waits with whom it is for, where the field for that has still to come up', async () => {
  const line =
    '- list [ref=e1]:\n  - listitem [ref=l0]:\n    - text: plan.docx\n    - button "Share plan.docx" [ref=b0]\n  - listitem [ref=l1]:\n    - text: tides.csv\n    - button "Share tides.csv" [ref=b1]';
  const dialog = (...inside: string[]) =>
    [line, '- dialog "Share" [modal] [ref=d1]:', ...inside.map((one) => `  ${one}`)].join('\n');
  const steps = await planThrough(
    'share tides.csv with bo@example.org as an editor',
    line,
    dialog('- button "People" [ref=d2]', '- button "Done" [ref=d6]'),
    dialog(
      '- textbox "E-mail" [ref=d3]',
      '- combobox "They" [ref=d4]:',
      '  - option "Can view" [selected]',
      '  - option "Can edit"',
      '- button "Share" [ref=d6]',
    ),
  );
  expect(steps.flat()).toMatchObject([
    { kind: 'click', ref: 'b1' },
    { kind: 'click', ref: 'd2' },
    { kind: 'type', ref: 'd3', text: 'bo@example.org' },
    { kind: 'select', ref: 'd4', options: ['Can edit'] },
    { kind: 'click', ref: 'd6' },
  ]);
});

it('is pressed where its word stands in a line whose parts do not show that they take clicks', async () => {
  const list = [
    '- generic [ref=e1]:',
    ...['Kofi Sheet music', 'Hugo Bus to Trier', 'Yara Cake rota'].flatMap((mail, i) => [
      `  - generic [ref=e${i}0] [cursor=pointer]:`,
      `    - text: ${mail.split(' ')[0]}`,
      `    - text: ${mail.split(' ').slice(1).join(' ')}`,
    ]),
  ].join('\n');
  const read = [
    '- generic [ref=e1]:',
    '  - paragraph [ref=r1]: The Bach is in the blue folder.',
    '  - generic [ref=r2]: ↩ Reply ↪ Forward',
  ].join('\n');
  const steps = await planThrough('Find the email by Kofi and forward that email to Bianca', list, read);
  expect(steps.map(([first]) => first)).toMatchObject([
    { kind: 'click', ref: 'e00' },
    { kind: 'click', ref: 'r2', text: '↪ Forward' },
  ]);
});

it.each([
  ['share tides.csv with Bo and let him edit it', 'r2'],
  ['share tides.csv with Bo, he may only comment', 'r1'],
])('what somebody may do with it is one of a few choices, too: "%s"', async (said, ref) => {
  const line = [
    '- list [ref=l1]:',
    ...['tides.csv', 'moon.csv'].flatMap((name, i) => [
      `  - listitem [ref=i${i}]:`,
      `    - text: ${name}`,
      `    - button "Share" [ref=b${i}]`,
    ]),
  ].join('\n');
  const dialog = [
    '- dialog "Share" [modal] [ref=d1]:',
    '  - combobox "Colleague" [ref=d2]:',
    '    - option "Choose a colleague" [selected]',
    '    - option "Bo"',
    '    - option "Bob"',
    '  - radio "can view" [checked] [ref=r0]',
    '  - radio "can comment" [ref=r1]',
    '  - radio "can edit" [ref=r2]',
    '  - button "Share" [ref=d3]',
  ].join('\n');
  const steps = await planThrough(said, line, `${line}\n${dialog}`, `${line}\n${dialog}`);
  expect(steps.flat().slice(0, 4)).toMatchObject([
    { kind: 'click', ref: 'b0' },
    { kind: 'select', ref: 'd2', options: ['Bo'] },
    { kind: 'check', ref, on: true },
    { kind: 'click', ref: 'd3' },
  ]);
});

it('the field that has come up to rename something takes the new name in the place of the old', async () => {
  const board = (from: number, open: string[], name = '📄 Tide table'): string =>
    [
      '- generic [ref=e1]:',
      ...['📄 Crew list', name].flatMap((text, i) => [
        `  - generic [ref=e${from + 10 * i}]:`,
        ...(text === ''
          ? [
              `    - generic [ref=e${from + 11}]:`,
              `      - textbox [ref=e${from + 12}]: Tide table`,
              `      - generic [ref=e${from + 13}] [cursor=pointer]: OK`,
            ]
          : [`    - generic [ref=e${from + 10 * i + 1}]: ${text}`]),
        `    - generic "More actions" [ref=e${from + 10 * i + 4}] [cursor=pointer]: ⋮`,
        ...(i === 1 ? open : []),
      ]),
    ].join('\n');
  const menu = ['Open', 'Rename', 'Move to bin'].map(
    (item, i) => `    - generic [ref=m${i}] [cursor=pointer]: ${item}`,
  );
  const steps = await planThrough(
    'Rename Tide table to Tide table 2027',
    board(10, []),
    board(40, menu),
    board(70, [], ''),
  );
  expect(steps.map(([first]) => first)).toMatchObject([
    { kind: 'click', ref: 'e24' },
    { kind: 'click', ref: 'm1' },
    { kind: 'type', ref: 'e82', text: 'Tide table 2027' },
  ]);
});
