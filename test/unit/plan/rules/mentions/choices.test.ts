// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const page = `- generic [ref=e1]:
  - generic [ref=e2]:
    - generic [ref=e3]:
      - text: Name
      - textbox "Name" [ref=e4] [completes]
    - generic [ref=e5]:
      - text: Size
      - combobox "Size" [ref=e6]:
        - option "Small"
        - option "Medium" [selected]
        - option "Large"
    - generic [ref=e7]: "Milk:"
    - generic [ref=e8]:
      - radio "None" [ref=e9]
      - text: None
    - generic [ref=e10]:
      - radio "Oat" [ref=e11]
      - text: Oat
    - generic [ref=e12]:
      - radio "Cow" [ref=e13]
      - text: Cow
    - generic [ref=e14]:
      - checkbox "Extra shot" [ref=e15]
      - text: Extra shot
    - button "Order" [ref=e16]
  - paragraph [ref=e17]: Small 2.40 · Medium 3.10 · Large 3.80`;

it.each([
  ['Order a small coffee with no milk for Tomasz', 'e9'],
  ['Order a small coffee with oat milk for Tomasz', 'e11'],
])('what stands right over radio buttons behind fields says what they are for: %s', async (said, ref) => {
  const plan = await planOn(said, page);
  expect(plan.slice(0, 3)).toMatchObject([
    { kind: 'select', ref: 'e6', options: ['Small'] },
    { kind: 'check', ref },
    { kind: 'type', ref: 'e4', text: 'Tomasz' },
  ]);
});

const question = `- textbox "Call name" [ref=e1]
- group "Can your dog swim?" [ref=e2]:
  - radio "Yes" [ref=e3]
  - radio "No" [ref=e4]
- group "Extras" [ref=e5]:
  - checkbox "Agility" [ref=e6]
- button "Register" [ref=e7]`;

it('whom a question is about does not answer it', async () => {
  const plan = await planOn('call name Rex for the dog', question);
  expect(plan.some((action) => 'ref' in action && action.ref === 'e3')).toBe(false);
});

it('what a question asks does', async () => {
  const plan = await planOn('call name Rex, can swim, agility', question);
  expect(plan.map((action) => ('ref' in action ? action.ref : action.kind))).toEqual([
    'e1',
    'e3',
    'e6',
    'done',
  ]);
});

it.each([
  ['no agility, just kayaking', ['e10']],
  ['agility yes, kayaking', ['e6', 'e10']],
])('“no” and “yes” beside a box are no answers to another question: %s', async (said, refs) => {
  const more = question.replace('- button', '  - checkbox "Kayaking" [ref=e10]\n- button');
  const plan = await planOn(said, more);
  expect(plan.flatMap((action) => ('ref' in action ? [action.ref] : []))).toEqual(refs);
});

it('what the boxes are called together stands before them', async () => {
  const boxes = [
    '- group "Toppings to add" [ref=g]:',
    '  - checkbox "Olives" [ref=b1]',
    '  - checkbox "Capers" [ref=b2]',
    '- textbox "Your name" [ref=n]',
    '- button "Order" [ref=s]',
  ].join('\n');
  expect(await planOn('order for Ida Holm with the toppings Olives and Capers', boxes)).toMatchObject([
    { kind: 'type', ref: 'n', text: 'Ida Holm' },
    { kind: 'check', ref: 'b1', on: true },
    { kind: 'check', ref: 'b2', on: true },
    { kind: 'click', ref: 's' },
    { kind: 'done' },
  ]);
});

it('a box that is not wanted is unticked', async () => {
  const ticked = question.replace('"Agility"', '"Agility" [checked]');
  expect((await planOn('no agility', ticked))[0]).toMatchObject({ kind: 'check', ref: 'e6', on: false });
});

it.each(['without a van', 'with no van'])('"%s" is none of what a list counts from nought', async (said) => {
  const form = `- combobox "Harbour" [ref=e1]:
  - option "Uig" [selected]
  - option "Leverburgh"
- combobox "Vans" [ref=e2]:
  - option "0"
  - option "1" [selected]
  - option "2"
- button "Find boats" [ref=e3]`;
  expect(await planOn(`find boats in the harbour Leverburgh ${said}`, form)).toContainEqual(
    expect.objectContaining({ kind: 'select', ref: 'e2', options: ['0'] }),
  );
});
