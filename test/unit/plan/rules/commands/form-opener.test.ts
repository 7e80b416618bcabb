// SPDX-License-Identifier: MIT
// Forms that come up behind a control: what a sentence tells values for is pressed first.
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const first = async (text: string, snapshot: string[]) => (await planOn(text, snapshot.join('\n')))[0];

describe('a form that is not on the page yet', () => {
  it.each([
    ['invite karl@brook.example as an editor', '+ Invite member'],
    ['add Karl Brook with the mail karl@brook.example', '+ Invite member'],
    ['create an account for Dora Lind with the e-mail dora@lind.example', 'Sign up'],
    ['register with dora@lind.example', 'Sign up'],
  ])('%s', async (text, name) => {
    const page = [
      '- textbox "Filter by name" [ref=e1]',
      '- button "+ Invite member" [ref=e2]',
      '- link "Sign up" [ref=e3]:',
      '  - /url: "#up"',
      '- button "Export" [ref=e4]',
    ];
    expect(await first(text, page)).toMatchObject({ kind: 'click', name });
  });

  it('is that of the list which the end of the sentence names', async () => {
    const lists = [
      ...['To do', 'Done'].flatMap((name, i) => [
        `- generic [ref=e${i}1]:`,
        `  - heading "${name}" [ref=e${i}2]`,
        `  - button "+ Add a card" [ref=e${i}3]`,
      ]),
    ];
    expect(await first('add a card "Order chairs" to Done', lists)).toMatchObject({
      kind: 'click',
      ref: 'e13',
    });
  });

  it('is not looked for behind what undoes or sends', async () => {
    const page = ['- button "Delete account" [ref=e1]', '- button "Create account" [ref=e2] [form=sends]'];
    expect(await first('create an account for Dora Lind', page)).toMatchObject({ kind: 'ask' });
  });

  it.each([
    ['add the blue vase to the cart', '- button "Add to cart" [ref=e1]'],
    ['add the blue vase to the cart', '- button "Add to basket" [ref=e1]'],
    ['report the blue vase to Ada', '- button "Report" [ref=e1]'],
    ['share notes.txt with pia@brook.example', '- button "Share" [ref=e1]'],
  ])('is not looked for behind what does something to what is there: %s', async (text, button) => {
    expect(await first(text, ['- heading "Red vase" [ref=e2]', button])).toMatchObject({ kind: 'ask' });
  });

  it('may be a panel in which those who come are counted', async () => {
    const page = [
      '- generic [ref=e1] [cursor=pointer]: 1 adult, 0 children',
      '- button "Search flights" [ref=e2]',
    ];
    expect(await first('make it two adults and one child', page)).toMatchObject({ kind: 'click', ref: 'e1' });
  });

  it('is opened by what it is for', async () => {
    const page = ['Forgot your password?', 'New here?'].map(
      (name, i) => `- generic [ref=e${i}] [cursor=pointer]: ${name}`,
    );
    expect(await first('open the form for a new account', page)).toMatchObject({ kind: 'click', ref: 'e1' });
  });
});

describe('a sum that is to be sent', () => {
  it.each(['New transfer', 'Transfers'])('is told behind what makes a transfer: %s', async (name) => {
    const page = `- heading "Everyday" [ref=e1]\n- button "${name}" [ref=e2]\n- button "Cards" [ref=e3]`;
    expect((await planOn('send 25 euros to Jule Brandt', page))[0]).toMatchObject({
      kind: 'click',
      ref: 'e2',
    });
  });

  it('is the amount, and whom it goes to the recipient', async () => {
    const page = [
      '- dialog "New transfer" [ref=e1]:',
      '  - textbox "Recipient" [ref=e2]',
      '  - textbox "Amount (€)" [ref=e3]',
      '  - textbox "Reference" [ref=e4]',
      '  - button "Send money" [ref=e5]',
    ].join('\n');
    const plan = await planOn('send 25 euros to Jule Brandt with the reference "pizza"', page);
    expect(plan).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'type', ref: 'e3', text: '25' }),
        expect.objectContaining({ ref: 'e2', text: 'Jule Brandt' }),
      ]),
    );
  });
});

it('a form for an absence is told who is absent, and why', async () => {
  const page = '- button "Report an absence" [ref=e1]\n- tab "Grades" [ref=e2]';
  const form = `- dialog "Report an absence" [modal] [ref=e3]:
  - combobox "Child" [ref=e4]:
    - option "Choose…" [selected]
    - option "Lily"
    - option "Noah"
  - textbox "Day" [ref=e5] [takes=date]
  - group "Reason" [ref=e6]:
    - radio "Illness" [ref=e7]
    - radio "Medical appointment" [ref=e8]
  - button "Send report" [ref=e9]`;
  const steps = await planThrough(
    'Report that Noah is absent on 24 November 2026 because of a medical appointment, and send the report.',
    page,
    form,
  );
  expect(steps.flat()).toMatchObject([
    { kind: 'click', ref: 'e1' },
    { kind: 'select', ref: 'e4', options: ['Noah'] },
    { kind: 'type', ref: 'e5', text: '2026-11-24' },
    { kind: 'check', ref: 'e8' },
    { kind: 'click', ref: 'e9' },
    { kind: 'done' },
  ]);
});

it('is behind the link that is called by what is asked for, once its menu is open', async () => {
  const menu = (...items: string[]) =>
    [
      '- navigation [ref=e1]:',
      `  - button "Permits" [${items.length > 0 ? 'expanded' : 'collapsed'}] [ref=e2] [cursor=pointer]`,
      ...(items.length > 0 ? ['  - list [ref=e3]:'] : []),
      ...items.map((name, i) => `    - link "${name}" [ref=l${i}] [cursor=pointer]`),
      '- heading "Welcome" [level=1] [ref=e4]',
    ].join('\n');
  const steps = await planThrough(
    'Request a fishing permit for Nora Quist at Mirror Lake',
    menu(),
    menu('Event permit', 'Fishing permit'),
  );
  expect(steps).toMatchObject([[{ ref: 'e2' }], [{ name: 'Fishing permit' }]]);
});

describe('a panel in which those who come are counted', () => {
  const stay = (more: string[] = []) =>
    [
      '- generic [ref=s1]:',
      '  - textbox "City" [ref=s2]',
      '  - textbox "Check in" [ref=s3] [takes=date]',
      '  - textbox "Check out" [ref=s4] [takes=date]',
      '  - button "2 adults, 0 children" [ref=s5]',
      ...more,
      '  - button "Search" [ref=s9]',
    ].join('\n');
  const PANEL = [
    '  - generic [ref=p1]:',
    ...['Adults', 'Children'].flatMap((who, i) => [
      `    - generic [ref=p${i}0]:`,
      `      - text: ${who}`,
      `      - button "−" [ref=m${i}]`,
      `      - generic [ref=n${i}]: "${i === 0 ? 2 : 0}"`,
      `      - button "+" [ref=a${i}]`,
    ]),
  ];

  it.each([
    'book a hotel in Graz from 3 to 5 December for three adults',
    'could you search for a room in Graz from 3 to 5 December for three adults?',
  ])('is opened before anything of the sentence is filled in: "%s"', async (request) => {
    const open = stay(PANEL);
    const steps = await planThrough(request, stay(), open, open);
    const refs = steps.flat().flatMap((action) => ('ref' in action ? [action.ref] : []));
    expect(refs).toEqual(['s5', 's2', 's3', 's4', 'a0', 's9']);
  });

  it('is left alone where nobody is counted', async () => {
    const [first] = await planThrough('find a hotel in Graz from 3 to 5 December', stay());
    expect(first).not.toContainEqual(expect.objectContaining({ ref: 's5' }));
  });
});

/** A table is reserved by a form that comes up once "Reserve a table" is pressed. */
describe('what is reserved by a form that is called by it', () => {
  const page = '- button "Reserve a table" [ref=b1]\n- heading "Tonight" [level=2] [ref=b2]';
  const form = [
    page,
    '- dialog "Reserve a table" [ref=g1]:',
    '  - textbox "Date" [takes=date] [ref=g2]',
    '  - combobox "Time" [ref=g3]:',
    '    - option "19:30" [selected]',
    '    - option "20:30"',
    '  - spinbutton "Guests" [ref=g4]: "2"',
    '  - textbox "Name" [ref=g5]',
    '  - button "Confirm reservation" [form=sends] [ref=g6]',
  ].join('\n');

  it.each([
    'Reserve a table for four on Saturday 28 November at 20:30, name Okafor.',
    'book a table on 28 November at half past eight in the evening for 4 people under the name Okafor',
  ])('"%s" is told to that form', async (said) => {
    const [first, second = []] = await planThrough(said, page, form);
    expect(first).toMatchObject([{ kind: 'click', ref: 'b1' }]);
    expect(second).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ref: 'g2', text: '2026-11-28' }),
        expect.objectContaining({ ref: 'g3', options: ['20:30'] }),
        expect.objectContaining({ ref: 'g4', text: '4' }),
        expect.objectContaining({ ref: 'g5', text: 'Okafor' }),
        expect.objectContaining({ kind: 'click', ref: 'g6' }),
      ]),
    );
  });

  it('something else is not told to it', async () => {
    expect(await planOn('reserve a canoe on 28 November for Okafor', page)).toMatchObject([{ kind: 'ask' }]);
  });
});
