// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { setParts } from '../../../../../control-plane/src/plan/rules/controls/parts.ts';
import { planOn, turnOn } from '../../../../support/planning.ts';

it('an hour and a minute are set each, in the two fields that are called so', async () => {
  const page = `- generic "Start" [ref=e1]:
  - textbox "Hour" [ref=e2]
  - textbox "Minute" [ref=e3]`;
  expect(await planOn('set the start to 14:05', page)).toMatchObject([
    { ref: 'e2', text: '14' },
    { ref: 'e3', text: '05' },
    { kind: 'done' },
  ]);
});

it('the mm of dd/mm/yyyy is no field for minutes', async () => {
  const page = `- generic [ref=e1]:
  - textbox "Date" [ref=e2]:
    - /placeholder: dd/mm/yyyy
  - combobox "From" [ref=e3]:
    - option "13:00" [selected]
    - option "14:00"
  - textbox "Hours" [ref=e4]: "2"
  - button "Request booking" [ref=e5]`;
  const plan = await planOn('request it from two in the afternoon for four hours', page);
  expect(plan).toContainEqual(expect.objectContaining({ kind: 'select', ref: 'e3', options: ['14:00'] }));
  expect(plan).not.toContainEqual(expect.objectContaining({ kind: 'type', ref: 'e2' }));
});

it('a date goes to the three fields that ask for its parts', async () => {
  const page = ['Day', 'Month', 'Year'].map((name, i) => `  - textbox "${name}" [ref=e${i + 1}]`);
  const plan = await planOn(
    'start on 1 December 2026',
    ['- group "When should it start?" [ref=e9]:', ...page, '- button "Start" [ref=e8]'].join('\n'),
  );
  expect(plan.slice(0, 3)).toMatchObject([
    { ref: 'e1', text: '1' },
    { ref: 'e2', text: '12' },
    { ref: 'e3', text: '2026' },
  ]);
});

it('beside a field that takes no typing, what shows the month and year is of its calendar', async () => {
  const week = (from: number, number: number) =>
    Array.from({ length: number }, (_, i) => `    - button "${from + i}" [ref=d${from + i}]`);
  const page = [
    '- generic [ref=e1]:',
    '  - textbox "Day" [readonly] [ref=e2]',
    '  - generic [ref=e3]:',
    '    - combobox "Month" [ref=e4]:',
    '      - option "November" [selected]',
    '      - option "December"',
    '    - spinbutton "Year" [ref=e5]: "2026"',
    ...week(1, 30),
    '  - button "Reserve" [ref=e8]',
  ].join('\n');
  const plan = await planOn('reserve it for 27 November 2026', page);
  expect(plan).toContainEqual(expect.objectContaining({ kind: 'click', ref: 'd27' }));
  expect(plan).not.toContainEqual(expect.objectContaining({ ref: 'e2', kind: 'type' }));
});

const JOURNEY = [
  '- generic [ref=e1]:',
  '  - generic [ref=e3]: From',
  '  - textbox [ref=e4]',
  '  - generic [ref=e5]: To',
  '  - textbox [ref=e6]',
  '  - generic [ref=e8]:',
  '    - text: Leaving',
  '    - combobox [ref=e9]:',
  ...Array.from({ length: 31 }, (_, i) => `      - option "${i + 1}"${i === 19 ? ' [selected]' : ''}`),
  '    - combobox [ref=e10]:',
  '      - option "November" [selected]',
  '      - option "December"',
  '  - button "Search" [ref=e11]',
].join('\n');

it('a date of the year to come goes to the two lists of a page that asks for no year', async () => {
  const plan = await planOn('Set the date to 12 December 2026', JOURNEY);
  expect(plan).toMatchObject([
    { kind: 'select', ref: 'e9', options: ['12'] },
    { kind: 'select', ref: 'e10', options: ['December'] },
    { kind: 'done' },
  ]);
  const [riga] = await planOn('Search for a flight from Riga to Turin on 12 December 2026', JOURNEY);
  expect(riga).toMatchObject({ kind: 'type', ref: 'e4', text: 'Riga' });
});

it('a date of a later year is asked about where no year can be set', async () => {
  expect(await planOn('Set the date to 12 December 2028', JOURNEY)).toMatchObject([{ kind: 'ask' }]);
});

it('nobody is born on a day that is yet to come', () => {
  const numbers = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => `    - option "${from + i}"`);
  const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  const page = [
    '- group "Date of birth" [ref=g]:',
    '  - combobox "Day" [ref=d]:',
    ...numbers(1, 31),
    '  - combobox "Month" [ref=m]:',
    ...months.map((month) => `    - option "${month}"`),
    '  - combobox "Year" [ref=y]:',
    ...numbers(1940, 2027),
  ].join('\n');
  const set = (said: string) => setParts(turnOn(page, 'x'), 'day', said);
  expect(set('1984-12-14')).toMatchObject({ actions: [{ ref: 'd' }, { ref: 'm' }, { ref: 'y' }] });
  expect(set('2026-12-14')).toBeUndefined();
});
