// SPDX-License-Identifier: MIT
// Widgets of several elements: what the rules planner does with them, seen in snapshots.
import { describe, expect, it } from 'vitest';
import type { Action, PageAction } from '../../../control-plane/src/plan/action.ts';
import { RulesPlanner } from '../../../control-plane/src/plan/rules/planner.ts';
import { POLICY, TODAY } from '../../support/planning.ts';

/** The plans of a request on the pages that follow one another, everything planned having been done. */
async function plans(text: string, ...snapshots: string[][]): Promise<Action[][]> {
  const planner = new RulesPlanner();
  const made: Action[][] = [];
  let memo: unknown;
  const history: { step: number; action: PageAction; state: 'done' }[] = [];
  for (const lines of snapshots) {
    const page = {
      url: 'http://site.test/',
      title: '',
      snapshot: lines.join('\n'),
      refused: [],
      restored: false,
    };
    const input = {
      room: 'demo',
      task: { id: 't', text },
      policy: POLICY,
      page,
      history,
      exchanges: [],
      memo,
      today: TODAY,
    };
    const plan = await planner.plan(input, AbortSignal.timeout(1_000));
    memo = JSON.parse(JSON.stringify(plan.memo));
    made.push(plan.actions);
    for (const action of plan.actions)
      if (!['done', 'ask', 'fail'].includes(action.kind))
        history.push({ step: history.length + 1, action: action as PageAction, state: 'done' });
  }
  return made;
}

/** What is done, without the names that are told. */
function brief(actions: Action[] | undefined): string[] {
  return (actions ?? []).map((action) =>
    [
      action.kind,
      'ref' in action ? action.ref : '',
      'text' in action ? (action.text ?? '') : '',
      'value' in action ? action.value : '',
      'key' in action ? action.key : '',
      'options' in action ? action.options?.join('+') : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}

const days = (count: number, cell: (day: number) => string) =>
  Array.from({ length: count }, (_, i) => `  - ${cell(i + 1)}`);

describe('a calendar that is always open', () => {
  const plain = (month: string, count: number) => [
    '- generic [ref=e1]:',
    '  - button "‹" [ref=e2]',
    `  - generic [ref=e3]: ${month}`,
    '  - button "›" [ref=e4]',
    ...days(count, (day) => `button "${day}" [ref=d${day}]`),
    '- button "Submit" [ref=e5]',
  ];

  it('is turned to the month, and its day clicked, where no field is named', async () => {
    const [first, second] = await plans(
      'pick the fifth of january twenty twenty seven and submit',
      plain('December 2026', 31),
      plain('January 2027', 31),
    );
    expect(brief(first)).toEqual(['click e4']);
    expect(brief(second)).toEqual(['click d5']);
  });

  it('is set by the lists of months and years where it has those', async () => {
    const listed = (month: string, year: string) => [
      '- generic [ref=e1]:',
      '  - combobox "Month" [ref=e2]:',
      ...['November', 'December', 'January'].map(
        (m) => `    - option "${m}"${m === month ? ' [selected]' : ''}`,
      ),
      '  - combobox "Year" [ref=e3]:',
      ...['2026', '2027', '2028'].map((y) => `    - option "${y}"${y === year ? ' [selected]' : ''}`),
      ...days(31, (day) => `gridcell "${day}" [ref=d${day}]`),
    ];
    const [first, second] = await plans(
      'choose 9 January 2028',
      listed('November', '2026'),
      listed('January', '2028'),
    );
    expect(brief(first)).toEqual(['select e2 January', 'select e3 2028']);
    expect(brief(second)).toEqual(['click d9', 'done']);
  });

  it('is read by the whole dates that its cells are called', async () => {
    const [made] = await plans('select November 30, 2026', [
      '- grid "November 2026" [ref=e1]:',
      ...[30, 31].map((day) => `  - button "Friday, October ${day}, 2026" [ref=o${day}]`),
      ...days(30, (day) => `button "Friday, November ${day}, 2026" [ref=d${day}]`),
    ]);
    expect(brief(made)).toEqual(['click d30', 'done']);
  });
});

describe('a date or time in parts', () => {
  const parts = [
    '- group "Date of birth" [ref=e1]:',
    '  - combobox "Day" [ref=e2]:',
    ...Array.from({ length: 31 }, (_, i) => `    - option "${i + 1}"`),
    '  - combobox "Month" [ref=e3]:',
    ...'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ').map((m) => `    - option "${m}"`),
    '  - combobox "Year" [ref=e4]:',
    '    - option "1989"',
    '    - option "1990"',
  ];

  it('is chosen in three lists', async () => {
    const [made] = await plans('set the date of birth to 3 May 1990', parts);
    expect(brief(made)).toEqual(['select e2 3', 'select e3 May', 'select e4 1990', 'done']);
  });

  it('is typed into three fields, as long as their placeholders', async () => {
    const [made] = await plans('enter 3 May 1990 as the date of birth', [
      '- group "Date of birth" [ref=e1]:',
      ...['DD', 'MM', 'YYYY'].map((sign, i) => `  - textbox "${sign}" [ref=e${i + 2}]`),
    ]);
    expect(brief(made)).toEqual(['type e2 03', 'type e3 05', 'type e4 1990', 'done']);
  });

  it('is an hour of twelve, its minutes and a half of the day', async () => {
    const [made] = await plans('set the time to quarter past 3 pm', [
      '- group "Time" [ref=e1]:',
      '  - combobox "Hour" [ref=e2]:',
      ...Array.from({ length: 12 }, (_, i) => `    - option "${i + 1}"`),
      '  - combobox "Minute" [ref=e3]:',
      ...['00', '15', '30', '45'].map((m) => `    - option "${m}"`),
      '  - combobox "AM or PM" [ref=e4]:',
      '    - option "AM"',
      '    - option "PM"',
    ]);
    expect(brief(made)).toEqual(['select e2 3', 'select e3 15', 'select e4 PM', 'done']);
  });

  it('is asked about where no list has it', async () => {
    const [made] = await plans('set the date of birth to 3 May 1950', parts);
    expect(made?.[0]?.kind).toBe('ask');
  });
});

describe('a field that shows a placeholder and its value', () => {
  it('is left as it was typed where it wants day and month in that order', async () => {
    const field = (value: string) => [
      '- textbox "From" [ref=e1]:',
      '  - /placeholder: DD/MM/YYYY',
      ...(value === '' ? [] : [`  - text: ${value}`]),
    ];
    const [made] = await plans('set from to 01/02/2027', field(''));
    expect(brief(made)).toEqual(['type e1 01/02/2027', 'done']);
  });
});

describe('what is offered under a field', () => {
  const field = (...offers: string[]) => [
    '- generic [ref=e1]:',
    `  - textbox "Item" [ref=e2]${offers.length > 0 ? ': kumquat' : ''}`,
    ...offers,
    '- button "Submit" [ref=e9]',
  ];

  it.each([
    [
      'search for kumquat in the item box, choose it from the list and submit',
      '  - option "Kumquat" [ref=e3]',
    ],
    [
      'type kumquat into item and pick the suggestion, then submit',
      '  - generic [ref=e3] [cursor=pointer]: Kumquat',
    ],
  ])('is taken: %s', async (text, offer) => {
    const [first, second] = await plans(text, field(), field(offer));
    expect(brief(first)).toEqual(['type e2 kumquat']);
    expect(brief(second)).toEqual(['click e3']);
  });
});

describe('a slider', () => {
  const page = [
    '- slider "Volume" [ref=e1]: "10"',
    '- spinbutton "Echo" [ref=e2]: "0"',
    '- button "Apply" [ref=e3]',
  ];

  it.each([
    ['set the volume to 27 with the slider', ['set e1 27', 'done']],
    ['turn the volume up to 30 percent', ['set e1 30', 'done']],
    ['turn the volume all the way up and apply', ['press e1 End', 'click e3', 'done']],
    ['volume to 5 and echo to 3, then apply', ['set e1 5', 'type e2 3', 'click e3', 'done']],
    ['set the volume', ['ask']],
  ])('%s', async (text, wanted) => {
    const [made] = await plans(text, page);
    expect(brief(made)).toEqual(wanted);
  });
});

describe('keys', () => {
  const keys = '0123456789+−×÷=C'.split('').map((key, i) => `- button "${key}" [ref=k${i}]`);
  const pressed = (...refs: string[]) => refs.map((ref) => `click ${ref}`);

  it.each([
    ['type fifty three times six on the calculator', pressed('k5', 'k3', 'k12', 'k6')],
    ['enter 12.5 on the keypad', ['ask']],
    ['press 4, 0 and 7 on the keypad', pressed('k4', 'k0', 'k7')],
    ['dial 2 0 1', pressed('k2', 'k0', 'k1')],
  ])('%s', async (text, wanted) => {
    const planned = brief((await plans(text, keys, keys, keys, keys)).flat());
    expect(planned.map((one) => (one.split(' ')[0] === 'ask' ? 'ask' : one)).slice(0, wanted.length)).toEqual(
      wanted,
    );
  });

  it('are none where a number is shown in many places', async () => {
    const [made] = await plans('click 12', [...keys, ...keys, '- button "12" [ref=e1]']);
    expect(brief(made)[0]).toBe('click e1');
  });
});

describe('a choice under a label', () => {
  it('is clicked, and no other of its kind', async () => {
    const [made] = await plans('make the lamp blue', [
      '- paragraph [ref=e1]:',
      '  - text: "Lamp:"',
      '  - generic "red" [ref=e2] [cursor=pointer]',
      '  - generic "blue" [ref=e3] [cursor=pointer]',
    ]);
    expect(brief(made)).toEqual(['click e3', 'done']);
  });
});

describe('what is in a menu', () => {
  it('is looked for in it', async () => {
    const menu = ['- navigation [ref=e1]:', '  - button "Boats" [ref=e2]', '  - button "Harbour" [ref=e3]'];
    const [first, second] = await plans('pick the sloop from the boats menu', menu, [
      ...menu,
      '- menuitem "Sloop" [ref=e4]',
    ]);
    expect(brief(first)).toEqual(['hover e2']);
    expect(brief(second)).toEqual(['click e4', 'done']);
  });
});

describe('a booking', () => {
  const form = (date: string) => [
    '- textbox "From" [ref=e1]',
    '- textbox "To" [ref=e2]',
    `- textbox "Departure date" [ref=e3]${date}`,
    '- button "Search" [ref=e4]',
  ];

  it('is asked about its date before it is sent', async () => {
    const made = await plans('book a flight from Tulsa to Fargo', form(''), form(''), form(''), form(''));
    expect(made.at(-1)?.[0]).toMatchObject({
      kind: 'ask',
      question: expect.stringContaining('Departure date'),
    });
  });

  it('has its date behind its place', async () => {
    const made = await plans(
      'fly from Tulsa to Fargo tomorrow',
      ...Array.from({ length: 6 }, () => form('')),
    );
    expect(brief(made.flat())).toContain('type e3 2026-11-21');
    expect(brief(made.flat())).toContain('type e2 Fargo');
  });
});
