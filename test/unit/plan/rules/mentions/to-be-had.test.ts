// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const TRATTORIA = `- generic [ref=e1]:
  - heading "Trattoria Sole" [level=1] [ref=e2]
  - textbox "Date" [ref=d1] [takes=date]: 2026-11-20
  - combobox "Guests" [ref=g1]:
    - option "2 guests" [selected]
    - option "3 guests"
    - option "4 guests"
    - option "6 guests"
  - group "Time" [ref=e3]:
    - button "18:00" [ref=t1]
    - button "19:30" [ref=t2]
  - textbox "Name" [ref=n1]
  - button "Confirm booking" [ref=b1]`;

const done = async (said: string) =>
  (await planThrough(said, ...Array.from({ length: 5 }, () => TRATTORIA)))
    .flat()
    .flatMap((action) => ('ref' in action ? [action.ref] : [action.kind]))
    .slice(0, 6)
    .join(' ');

it.each([
  'table for four on saturday at half past seven, name is Moreau',
  'A table for 4 on Saturday at 7:30 pm under the name Moreau, please.',
  'we need a table for four on saturday at 19:30 under the name Moreau',
  "I'd like a table for four on Saturday at half past seven under the name Moreau",
  'can I get a table for four on saturday at 7.30 pm, name Moreau',
])('"%s" is booked where the page books such', async (said) => {
  expect((await done(said)).split(' ').sort().join(' ')).toBe('b1 d1 done g1 n1 t2');
});

it.each([
  ['book us in for six tomorrow, Lund', 'select', '6 guests'],
  ['change the party to 3', 'select', '3 guests'],
  ['make the number of people 4', 'select', '4 guests'],
])('"%s" says how many come', async (said, kind, option) => {
  const [first] = await planOn(said, TRATTORIA);
  expect(first).toMatchObject({ kind, ref: 'g1', options: [option] });
});

it('how many of something that the page lacks is typed as nobody’s name', async () => {
  expect((await planOn('set the volume to 5', TRATTORIA)).map(({ kind }) => kind)).toEqual(['ask']);
});

const TEA = `- generic [ref=e1]:
  - generic [ref=e2]: "Size:"
  - radio "Small" [ref=s1]
  - radio "Large" [ref=s2]
  - checkbox "Lemon" [ref=x1]
  - textbox "Name on the cup:" [ref=n1]
  - button "Order" [ref=b1]`;

it('what is to be had is ordered where the page takes orders', async () => {
  const plan = await planOn('a small tea with lemon for Ida', TEA);
  expect(plan.flatMap((action) => ('ref' in action ? [action.ref] : []))).toEqual(['s1', 'x1', 'n1', 'b1']);
});

it('of what is said the page has all, or it is asked about', async () => {
  expect((await planOn('a large ginger tea to go please', TEA)).map(({ kind }) => kind)).toEqual(['ask']);
});

describe('what one is to be got', () => {
  const form = `- heading "Berths" [level=1] [ref=h]
- textbox "Full name *" [ref=e1]
- textbox "Boat registration *" [ref=e2]
- combobox "Pier *" [ref=e3]:
  - option "Please choose" [selected]
  - option "North"
  - option "Fish Quay"
- group "Kind of berth" [ref=e4]:
  - radio "Day (€9)" [checked] [ref=e5]
  - radio "Winter (€140)" [ref=e6]
- button "Submit application" [ref=e7]`;
  const deeds = async (text: string) =>
    (await planThrough(text, form, form, form)).flat().flatMap((action) => {
      if (action.kind === 'type') return [action.text];
      return action.kind === 'select' ? action.options : 'ref' in action ? [action.ref] : [];
    });

  it.each([
    "Get me a winter berth on the Fish Quay pier, name's Ida Lund, reg KL 204. Send it off.",
    'get us a winter berth on the fish quay pier, name Ida Lund, reg KL 204',
  ])('is applied for where the form takes all of it: "%s"', async (text) => {
    const done = await deeds(text);
    for (const one of ['e6', 'Fish Quay', 'Ida Lund', 'KL 204', 'e7']) expect(done).toContain(one);
    expect(done.filter((one) => one === 'e7')).toHaveLength(1);
  });

  it('is told where it is asked for', async () => {
    expect(await deeds('get me the price of a winter berth')).not.toContain('e7');
    expect(await deeds('get me a price for the winter berth')).not.toContain('e7');
  });
});

const COVER = `- generic [ref=e1]:
  - radiogroup "Cover" [ref=e2]:
    - radio "Basic" [checked] [ref=r1]
    - radio "Extended" [ref=r2]
  - checkbox "Theft" [ref=x1]
  - button "Create policy" [ref=b1]
  - button "Get a quote" [ref=b2]
  - button "Cancel quote" [ref=b3]`;

it.each([
  ['get me a quote for the extended one with theft', 'b2'],
  ['get me a policy for the extended one with theft', 'b1'],
])('"%s" presses what gets just that', async (said, button) => {
  const plan = await planOn(said, COVER);
  expect(plan.flatMap((action) => ('ref' in action ? [action.ref] : []))).toEqual(['r2', 'x1', button]);
});

const VET = (title: string): string => `- generic [ref=e1]:
  - heading "${title}" [level=2] [ref=e2]
  - textbox "Name of the animal" [ref=n1]
  - combobox "Time" [ref=t1]:
    - option "9:00" [selected]
    - option "14:00"
  - button "Submit" [ref=b1]`;

it.each(['visit for the animal Pickle at 14:00 please', 'a visit for the animal Pickle at 14:00'])(
  '"%s" is sent where the page says that one asks for just that',
  async (said) => {
    const refs = (await planOn(said, VET('Ask for a visit'))).flatMap((one) =>
      'ref' in one ? [one.ref] : [],
    );
    expect(refs).toContain('t1');
    expect(refs).toContain('b1');
    const others = await planOn(said, VET('Ask for a quote'));
    expect(others.flatMap((one) => ('ref' in one ? [one.ref] : []))).not.toContain('b1');
  },
);
