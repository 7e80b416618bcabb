// SPDX-License-Identifier: MIT
// Date pickers, lists and sliders as widget libraries draw them.
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const cells = (role: string, ...days: number[]) =>
  days.map((day, i) => `      - ${role} "${day}" [ref=c${i}] [cursor=pointer]`);
const MONTH = Array.from({ length: 31 }, (_, i) => i + 1);

describe('a calendar', () => {
  const STAY = [
    '- generic [ref=e1]:',
    '  - link "next" [ref=x1]:',
    '    - /url: "#next"',
    '  - textbox "Arrival" [ref=a1]',
  ];
  const DROPPED = [
    ...STAY,
    '  - table [ref=m0]:',
    '    - row [ref=m1]:',
    '      - columnheader "«" [ref=m2] [cursor=pointer]',
    '      - columnheader "November 2026" [ref=m3] [cursor=pointer]',
    '      - columnheader "»" [ref=m4] [cursor=pointer]',
    '    - row [ref=m5]:',
    ...cells('cell', ...MONTH.slice(0, 30)),
  ];

  it('is turned by its own sign, and not by a link of the page', async () => {
    const steps = await planThrough(
      'choose 24 December 2026 as the arrival date',
      STAY.join('\n'),
      DROPPED.join('\n'),
    );
    expect(steps.map(([first]) => first)).toMatchObject([
      { kind: 'click', ref: 'a1' },
      { kind: 'click', ref: 'm4' },
    ]);
  });

  const BIRTH = [
    '- generic [ref=e1]:',
    '  - text: "Born on:"',
    '  - textbox "Born on:" [disabled] [ref=a1]',
    '  - button "Choose Date" [ref=a2]',
  ];
  const YEARS = [
    ...BIRTH,
    '  - generic [ref=m0]:',
    '    - heading [ref=m1]:',
    '      - generic [ref=m2]:',
    '        - text: November',
    '        - combobox [ref=m3]:',
    '          - option "October"',
    '          - option "November" [selected]',
    '          - option "December"',
    '      - generic [ref=m4]:',
    '        - text: "2026"',
    '        - combobox [ref=m5]:',
    ...[1990, 1991, 1992].map((year) => `          - option "${year}"${year === 1990 ? ' [selected]' : ''}`),
    '    - row [ref=m6]:',
    ...cells('gridcell', ...MONTH.slice(0, 30)),
  ];

  it('is opened beside a field that is disabled, and its year chosen from a list that lacks the one it shows', async () => {
    const steps = await planThrough('set born on to 3 December 1991', BIRTH.join('\n'), YEARS.join('\n'));
    expect(steps).toMatchObject([
      [{ kind: 'click', ref: 'a2' }],
      [
        { kind: 'select', ref: 'm3', options: ['December'] },
        { kind: 'select', ref: 'm5', options: ['1991'] },
      ],
    ]);
  });

  it.each([
    ["put valentine's day 2027 into the date field", '2027-02-14'],
    ['the date is christmas eve', '2026-12-24'],
    ["choose new year's eve 2026 as the date", '2026-12-31'],
  ])('knows the days that have a name: "%s"', async (said, text) => {
    const [first] = await planOn(said, '- textbox "Date" [ref=a1] [takes=date]');
    expect(first).toMatchObject({ kind: 'type', ref: 'a1', text });
  });
});

describe('the only slider', () => {
  const VOLUME = `- generic [ref=e1]:
  - heading "Styled Range Slider" [level=2] [ref=e2]
  - generic [ref=e3]:
    - slider "50" [ref=s1]
    - generic [ref=e4]: "50"`;

  it.each([
    ['set the range slider to 75', { kind: 'set', ref: 's1', value: '75' }],
    ['put the slider all the way up', { kind: 'press', ref: 's1', key: 'End' }],
    ['move the slider to the far left', { kind: 'press', ref: 's1', key: 'Home' }],
    ['drag the slider to its very end', { kind: 'press', ref: 's1', key: 'End' }],
  ])('is meant whatever it is called: "%s"', async (said, action) => {
    expect((await planOn(said, VOLUME))[0]).toMatchObject(action);
  });
});

describe('a list', () => {
  const LISTS = `- generic [ref=e1]:
  - searchbox "Choose a colour" [ref=x1] [completes]
  - combobox [ref=x2] [collapsed]
  - text: Countries
  - combobox "Countries" [ref=l1]:
    - option "Choose a country" [selected]
    - option "Norway"
    - option "Peru"
  - text: Fjords
  - combobox "Fjords" [disabled] [ref=l2]:
    - option "Choose a fjord" [disabled] [selected]
    - option "Hardanger" [disabled]
    - option "Sogne" [disabled]`;

  it.each(['Choose "Norway" in the "Countries" select.', 'choose Norway for Countries'])(
    'that is called so goes before a field that begins with the verb: "%s"',
    async (said) => {
      expect((await planOn(said, LISTS))[0]).toMatchObject({
        kind: 'select',
        ref: 'l1',
        options: ['Norway'],
      });
    },
  );

  it('takes its option once what it waits for is chosen', async () => {
    const said = 'Choose "Norway" in the "Countries" select and "Sogne" in the "Fjords" select.';
    expect(await planOn(said, LISTS)).toMatchObject([
      { kind: 'select', ref: 'l1', options: ['Norway'] },
      { kind: 'select', ref: 'l2', options: ['Sogne'] },
      { kind: 'done' },
    ]);
  });

  it('is called by what stands over it and what it is for', async () => {
    const page = `- generic [ref=e1]:
  - generic [ref=e2]: Spare keys
  - paragraph [ref=e3]: Who keeps one for us while we are away.
  - combobox "Pick somebody..." [ref=k1]:
    - option "Nils Aker"
    - option "Tove Lie"
- combobox "Pick a town" [ref=k2]:
  - option "Bergen"
  - option "Oslo"`;
    expect((await planOn('set the spare keys to Tove Lie', page))[0]).toMatchObject({
      kind: 'select',
      ref: 'k1',
    });
  });
});

it('a country is typed into no field for a telephone', async () => {
  const page = `- button "Select country" [ref=b1]
- textbox "Phone" [ref=p1] [takes=tel]`;
  expect((await planOn('set the country to Chile', page))[0]).not.toMatchObject({ kind: 'type' });
});
