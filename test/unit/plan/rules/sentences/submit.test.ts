// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const ROUTE = [
  '- combobox "From" [ref=e1]:',
  '  - option "Oslo"',
  '  - option "Cork"',
  '- combobox "To" [ref=e2]:',
  '  - option "Oslo"',
  '  - option "Cork"',
  '- generic [ref=e3] [cursor=pointer]: Show flights',
].join('\n');

describe('what sends a form once it is filled in', () => {
  it('may be words to click that say what they show', async () => {
    const actions = await planOn('find flights from Oslo to Cork', ROUTE);
    expect(actions).toContainEqual(expect.objectContaining({ kind: 'click', ref: 'e3' }));
  });

  it('is pressed where what it finds is compared next', async () => {
    const actions = await planOn(
      'i need to fly from Oslo to Cork, book the flight that leaves earliest',
      ROUTE,
    );
    expect(actions).toContainEqual(expect.objectContaining({ kind: 'click', ref: 'e3' }));
  });

  it('asks for no day where a field only remarks on one', async () => {
    const page = [
      '- textbox "Full name" [ref=e1]',
      '- textbox "Mobile (we ring you on the day)" [ref=e2]',
      '- button "Book the bench" [ref=e3]',
    ].join('\n');
    expect(await planOn('book it under the name Ada North', page)).toMatchObject([
      { kind: 'type', ref: 'e1', text: 'Ada North' },
      { kind: 'click', ref: 'e3' },
    ]);
  });

  it('may stand before what narrows a search', async () => {
    const page = [
      '- generic [ref=e1]:',
      '  - textbox "Seek" [ref=e2] [form=looks-up]',
      '  - button "Find" [ref=e3] [form=looks-up]',
      '  - radio "everywhere" [ref=e4] [checked]',
      '  - radio "only recipes" [ref=e5]',
    ].join('\n');
    const actions = await planOn('look up eels only in the recipes', page);
    expect(actions).toMatchObject([
      { kind: 'type', ref: 'e2', text: 'eels' },
      { kind: 'check', ref: 'e5' },
      { kind: 'click', ref: 'e3' },
      { kind: 'done' },
    ]);
  });

  it('is never what each line of a list has', async () => {
    const rooms = ['Abbey', 'Harbour'].flatMap((name, i) => [
      `- generic [ref=f${i}]:`,
      `  - heading "${name}" [level=3] [ref=g${i}]`,
      `  - generic [ref=h${i}]: parking`,
      `  - button "Book" [ref=b${i}]`,
    ]);
    const page = [
      '- checkbox "Parking" [ref=e1]',
      '- generic [ref=e2]:',
      ...rooms.map((line) => `  ${line}`),
    ];
    const [action] = await planOn('book a place with parking', page.join('\n'));
    expect(action).toMatchObject({ kind: 'ask' });
  });
});

it('what is said to log in is the one button below the fields that agrees', async () => {
  const page = '- textbox "Username" [ref=e1]\n- textbox "Password" [ref=e2]\n- button "OK" [ref=e3]';
  const request = 'Enter the username "vina" and the password "US" into the text fields and press login.';
  const steps = await planThrough(request, page, page);
  expect(steps.flat()).toContainEqual(expect.objectContaining({ kind: 'click', ref: 'e3' }));
});

it('what nobody filled in is not sent by another name', async () => {
  const page = '- textbox "Username" [ref=e1]\n- button "Send" [ref=e2]';
  expect(await planOn('press ok', page)).toMatchObject([{ kind: 'ask' }]);
});

it('what was told to be pressed in a form does not send it', async () => {
  const page = `- generic [ref=e1]:
  - textbox "Your name" [ref=e2]
  - textbox "E-mail" [ref=e3]
  - generic [ref=e4] [cursor=pointer]: I agree to the house rules
  - generic [ref=e5] [cursor=pointer]: Join`;
  const text = 'Sign up Gwen Ashby with the e-mail gwen@ashby.example, agreeing to the house rules';
  const steps = (await planThrough(text, page, page)).flat();
  const pressed = steps.flatMap((action) => (action.kind === 'click' ? [action.ref] : []));
  expect(pressed).toEqual(['e4', 'e5']);
});

it('a name that the next sentence tells is not asked for', async () => {
  const form = (guests: string, name: string) => `- generic [ref=e1]:
  - combobox "Guests" [ref=e2]:
    - option "2"${guests === '2' ? ' [selected]' : ''}
    - option "5"${guests === '5' ? ' [selected]' : ''}
  - textbox "Name" [ref=e3]${name}
  - button "Reserve" [ref=e4]`;
  const steps = await planThrough(
    'Could you reserve a table for five? The name is Lund.',
    form('2', ''),
    form('5', ': Lund'),
  );
  const plan = steps.flat().filter(({ kind }) => kind !== 'done');
  expect(plan).toMatchObject([{ ref: 'e2' }, { ref: 'e3', text: 'Lund' }, { ref: 'e4' }]);
});

it('a field that begins "Warn me when …" asks for no day of what is bought', async () => {
  const page = `- generic [ref=e1]:
  - textbox "Crates" [ref=e2]
  - textbox "Limit" [ref=e3]
  - button "BUY" [ref=e4]
- paragraph [ref=e5]:
  - textbox "Warn me when cod goes above" [ref=e6]`;
  const plan = await planOn('buy 4 crates with a limit of 30', page);
  expect(plan.map((action) => ('ref' in action ? action.ref : action.kind))).toEqual([
    'e2',
    'e3',
    'e4',
    'done',
  ]);
});

it('a form that came up for something else is not sent to delete anything', async () => {
  const list = [
    '- list [ref=e1]:',
    '  - listitem [ref=e2] [cursor=pointer]: Dentist on Monday',
    '  - listitem [ref=e3] [cursor=pointer]: Choir on Friday',
  ];
  const form = [
    '- dialog "New entry" [ref=e4]:',
    '  - textbox "Title" [ref=e5]',
    '  - button "Save" [ref=e6]',
  ];
  const steps = await planThrough('delete the choir', list.join('\n'), [...list, ...form].join('\n'));
  expect(steps.flat()).not.toContainEqual(expect.objectContaining({ ref: 'e6' }));
});

it('what sends a form may stand outside of the panel in which a part of it is filled in', async () => {
  const trip = (panel: string[]) =>
    [
      '- textbox "From" [ref=e1]',
      '- textbox "To" [ref=e2]',
      '- button "Travellers 1 adult" [ref=e3]: 1 adult',
      ...panel,
      '- button "Search" [ref=e4]',
    ].join('\n');
  const panel = [
    '- dialog "Travellers" [ref=d] [modeless]:',
    '  - generic [ref=d1]:',
    '    - generic [ref=d2]: Adults',
    '    - button "Fewer adults" [ref=d3]: −',
    '    - generic [ref=d4]: "1"',
    '    - button "More adults" [ref=d5]: +',
  ];
  const open = Array.from({ length: 4 }, () => trip(panel));
  const steps = await planThrough('search flights from Brill to Dunn for 2 adults', trip([]), ...open);
  expect(steps[0]).toMatchObject([{ ref: 'e3' }]);
  expect(steps.flat()).toContainEqual(expect.objectContaining({ kind: 'click', ref: 'e4' }));
});
