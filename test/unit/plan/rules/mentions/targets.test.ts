// SPDX-License-Identifier: MIT
// What the words of a sentence name.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../../../../control-plane/src/plan/rules/mentions/targets.ts';
import { planOn, turnOn } from '../../../../support/planning.ts';
import { read } from './read.ts';

const berth = [
  '- textbox "Owner" [ref=e1]',
  '- combobox "Pier" [ref=e2]:',
  '  - option "Please choose" [selected]',
  '  - option "Pier 1 - Lighthouse"',
  '  - option "Pier 2 - Boathouse"',
  '- group "For how long?" [ref=e3]:',
  '  - radio "3 weeks" [ref=e4]',
  '  - radio "6 weeks" [ref=e5]',
  '- group "From when?" [ref=e6]:',
  '  - textbox "Day" [ref=e7]',
  '  - textbox "Month" [ref=e8]',
  '  - textbox "Year" [ref=e9]',
  '- group "Is the boat insured?" [ref=e10]:',
  '  - radio "Yes" [ref=e11]',
  '  - radio "No" [ref=e12]',
];

it.each([
  ['choose six weeks and Boathouse', ['+6 weeks', 'Pier="Pier 2 - Boathouse"']],
  ['owner Bo Lund, insured, 3 weeks', ['Owner=Bo Lund', 'Is the boat insured?=yes', '+3 weeks']],
  ['owner Bo Lund, not insured', ['Owner=Bo Lund', 'Is the boat insured?=no']],
])('%s', (text, values) => {
  expect(read(text, berth)).toEqual(values);
});

it('"six months" are no month of a day', () => {
  expect(read('owner Bo Lund, for six months', berth)).not.toContainEqual(expect.stringMatching(/^Month=/));
});

it('what several options have is no name of one', () => {
  const towns = [
    '- textbox "Owner" [ref=e1]',
    '- combobox "Town" [ref=e2]:',
    '  - option "Anvik (Alaska)"',
    '  - option "Homer (Alaska)"',
  ];
  expect(read('owner Bo Lund, Alaska', towns)).not.toContainEqual(expect.stringMatching(/^Town=/));
});

describe('what a field takes by its name', () => {
  it('is a whole date where it is called just "Day", and a street with its number where it is called so', async () => {
    const form = `- textbox "Title" [ref=e1]
- textbox "Day" [takes=date] [ref=e2]
- textbox "Street and number" [ref=e3]
- button "Save" [ref=e4]`;
    expect(
      await planOn('set the day to the second of december and the street and number to 14 mill lane', form),
    ).toMatchObject([
      { ref: 'e2', text: '2026-12-02' },
      { ref: 'e3', text: '14 mill lane' },
      { kind: 'done' },
    ]);
  });

  it('is no answer of one of two questions', async () => {
    const question = (name: string, from: number): string => `- group "${name}" [ref=e${from}]:
  - radio "Yes" [ref=e${from + 1}]
  - radio "No" [ref=e${from + 2}]`;
    const two = `${question('Do you like it?', 1)}\n${question('May we write to you?', 5)}`;
    expect(await planOn('select yes', two)).toMatchObject([{ kind: 'ask' }]);
  });

  it('is nothing for the head of a column, which only sorts', async () => {
    const table = `- table [ref=e1]:
  - rowgroup [ref=e20]:
    - row [ref=e2]:
      - 'columnheader "Lamp Lamp: Activate to sort" [ref=e3] [cursor=pointer]':
        - generic [ref=e10]:
          - generic [ref=e11]: Lamp
          - 'button "Lamp: Activate to sort" [ref=e4]'
      - 'columnheader "Year Year: Activate to sort" [ref=e5] [cursor=pointer]':
        - generic [ref=e12]:
          - generic [ref=e13]: Year
          - 'button "Year: Activate to sort" [ref=e6]'
      - columnheader [ref=e14]
  - rowgroup [ref=e21]:
    - row [ref=e7]:
      - cell "Abbot Rock" [ref=e8]
      - cell "1821" [ref=e9]
      - cell [ref=e15]:
        - button "Pin" [ref=e16]`;
    expect(await planOn('pin the lamp "Old Bess"', table)).not.toContainEqual(
      expect.objectContaining({ ref: 'e4' }),
    );
  });
});

it('a panel over the form leaves the rest of it to be told, a dialog does not', () => {
  const page = (how: string) => `- radiogroup "Trip" [ref=e1]:
  - radio "Round trip" [checked] [ref=e2]
  - radio "One way" [ref=e3]
- dialog "Passengers" [ref=e4]${how}:
  - button "Done" [ref=e5]`;
  const mentioned = (how: string) =>
    mentionsIn(['one', 'way'], [], turnOn(page(how), 'x').model).map(
      ({ target: { element } }) => element.ref,
    );
  expect(mentioned(' [modeless]')).toContain('e3');
  expect(mentioned('')).not.toContain('e3');
});

it('all that are called so are not the one field that has the word in its name', async () => {
  const page = ['- slider "Front lamp" [ref=e1]: "40"', '- slider "Hob" [ref=e2]: "3"'].join('\n');
  for (const said of ['set all lamps to 60', 'set every lamp to 60', 'turn all the lamps down to 20'])
    expect(await planOn(said, page)).toMatchObject([{ kind: 'ask' }]);
  expect((await planOn('set the lamp to 60', page))[0]).toMatchObject({ kind: 'set', ref: 'e1' });
});
