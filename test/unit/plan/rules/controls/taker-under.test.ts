// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const roomsAt = (attic: number, cellar: number): string =>
  ['Hall', 'Attic', 'Cellar']
    .flatMap((room, i) => [
      `- generic [ref=g${i}]:`,
      `  - heading "${room}" [level=4] [ref=h${i}]`,
      `  - status [ref=s${i}]: ${[19, attic, cellar][i]} °C`,
      `  - button "Colder" [ref=c${i}]: −`,
      `  - button "Warmer" [ref=w${i}]: +`,
      `  - checkbox "Heating on" [ref=b${i}]`,
      `  - combobox "Mode" [ref=m${i}]:`,
      '    - option "Day" [selected]',
      '    - option "Night"',
      '    - option "Frost"',
    ])
    .join('\n');
const ROOMS = roomsAt(19, 19);

it.each([
  ['switch the attic to night', [{ kind: 'select', ref: 'm1', options: ['Night'] }]],
  ['put the cellar in frost mode', [{ kind: 'select', ref: 'm2', options: ['Frost'] }]],
  [
    'Could you switch the attic to the night mode and set it to 18 degrees?',
    [
      { kind: 'select', ref: 'm1', options: ['Night'] },
      { kind: 'click', ref: 'c1' },
    ],
    roomsAt(18, 19),
  ],
  [
    'bring the cellar down to 18 degrees and put it in night mode',
    [
      { kind: 'click', ref: 'c2' },
      { kind: 'select', ref: 'm2', options: ['Night'] },
    ],
    roomsAt(19, 18),
  ],
  [
    'switch on the heating in the attic and set it to 20 degrees',
    [
      { kind: 'check', ref: 'b1', on: true },
      { kind: 'click', ref: 'w1' },
    ],
    roomsAt(20, 19),
  ],
])('what a part of the page is set to is chosen in it: %s', async (text, deeds, then = ROOMS) => {
  const actions = (await planThrough(text, ROOMS, then)).flat();
  expect(actions.filter(({ kind }) => kind !== 'done')).toEqual(
    deeds.map((deed) => expect.objectContaining(deed)),
  );
});

it('what no list of that part offers is asked about', async () => {
  expect(await planOn('set the attic to party', ROOMS)).toMatchObject([{ kind: 'ask' }]);
});

const BOILER = [
  '- generic [ref=e1]:',
  '  - text: Boiler',
  '  - paragraph [ref=e2]:',
  '    - text: Wanted in all rooms (°C)',
  '    - spinbutton "Wanted in all rooms (°C)" [ref=e3]: "18"',
  '    - button "Apply" [ref=e4] [cursor=pointer]',
].join('\n');

it.each([
  ['set the boiler to twenty and a half degrees and apply it', '20.5'],
  ['turn the boiler down to 16 and apply that', '16'],
])('an amount goes to the only field of that part, and no press is taken for it: %s', async (text, value) => {
  const steps = await planThrough(text, BOILER, BOILER);
  expect(steps.flat().slice(0, 2)).toMatchObject([
    { kind: 'type', ref: 'e3', text: value },
    { kind: 'click', ref: 'e4' },
  ]);
});

it('what is no amount does not go there, and nothing is applied', async () => {
  const plan = await planOn('set the boiler to holiday', BOILER);
  expect(plan).toMatchObject([{ kind: 'ask' }]);
});

const COTTAGE = ['Parlour, now 18.4°', 'Pantry, now 12.0°'].flatMap((title, i) => [
  `- generic [ref=g${i}]:`,
  `  - strong [ref=h${i}]: ${title}`,
  `  - switch "Heat this room" [ref=s${i}]`,
  ...(i === 0 ? ['  - slider "Wanted temperature" [ref=t0]: "19"'] : []),
]);

it('what is told of a part now is no part of its name', async () => {
  expect(await planOn('set the parlour to 21 degrees', COTTAGE.join('\n'))).toMatchObject([
    { kind: 'set', ref: 't0', value: '21' },
    { kind: 'done' },
  ]);
});

it('degrees go to no field for a day', async () => {
  const page = [...COTTAGE, '- textbox "Back on" [ref=d] [takes=date]'].join('\n');
  const plan = await planOn('set the pantry to 22 degrees', page);
  expect(plan).not.toContainEqual(expect.objectContaining({ ref: 'd' }));
});

describe('a tab that is open', () => {
  const PANEL = [
    '- tablist [ref=l]:',
    '  - tab "Lamps" [ref=l1]',
    '  - tab "Sauna" [selected] [ref=l2]',
    '- tabpanel "Sauna" [ref=p]:',
    '  - combobox "Programme" [ref=p1] [collapsed] [readonly]: Off',
    '  - spinbutton "Wanted degrees" [ref=p2]: "60"',
    '- button "Keep" [ref=k]',
  ].join('\n');

  it('has the field that holds a number, and the list that is to be opened', async () => {
    expect(await planOn('set the sauna to 75', PANEL)).toMatchObject([
      { kind: 'type', ref: 'p2', text: '75' },
      { kind: 'done' },
    ]);
    expect((await planOn('set the sauna to mild', PANEL))[0]).toMatchObject({ kind: 'click', ref: 'p1' });
  });

  it('has nothing for what only begins so, and no number field takes words', async () => {
    expect(await planOn('put the sauna on mild', PANEL)).not.toContainEqual(
      expect.objectContaining({ kind: 'type' }),
    );
  });
});

it('what is dimmed to an amount is set to it', async () => {
  const page = '- slider "Brightness of the hall" [ref=s1]: "60"\n- slider "Volume" [ref=s2]: "20"';
  expect(await planOn('dim the hall to 25 percent', page)).toMatchObject([
    { kind: 'set', ref: 's1', value: '25' },
    { kind: 'done' },
  ]);
});
