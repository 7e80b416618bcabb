// SPDX-License-Identifier: MIT
// What a sentence comes to by the names of a page that are in it.
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';
import { read } from './read.ts';

const CLUB = [
  '- heading "Join the chess club" [ref=e1]',
  '- textbox "First name" [ref=e2]',
  '- textbox "Last name" [ref=e3]',
  '- textbox "E-mail address" [ref=e4]',
  '- textbox "Mobile number" [ref=e5]',
  '- textbox "Password" [ref=e6]',
  '- textbox "Repeat password" [ref=e7]',
  '- group "Membership" [ref=e8]:',
  '  - generic [ref=e9]:',
  '    - radio "Student £19 a month" [ref=e10]',
  '  - generic [ref=e11]:',
  '    - radio "Anytime £42 a month" [ref=e12]',
  '- text: Level',
  '- combobox "Level" [ref=e13]:',
  '  - option "Please choose" [selected]',
  '  - option "Beginner"',
  '  - option "Strong player"',
  '- textbox "Anything we should know?" [ref=e14]',
  '- checkbox "I have read the house rules" [ref=e15]',
  '- checkbox "Send me the monthly newsletter" [checked] [ref=e16]',
  '- button "Become a member" [ref=e17]',
];

describe('a form in the words of a sentence', () => {
  it.each([
    [
      'first name Ada last name Lovelace level beginner',
      ['First name=Ada', 'Last name=Lovelace', 'Level=beginner'],
    ],
    [
      'Ada Lovelace, ada@x.org, 07700 900123, a strong player, no newsletter',
      [
        'First name=Ada',
        'Last name=Lovelace',
        'E-mail address=ada@x.org',
        'Mobile number=07700 900123',
        'Level="Strong player"',
        '-Send me the monthly newsletter',
      ],
    ],
    ['student membership, house rules read', ['Membership=student', '+I have read the house rules']],
    ['password oar-oar both times', ['Password=oar-oar', 'Repeat password=oar-oar']],
    ['password and repeated password "x"', ['Password="x"', 'Repeat password="x"']],
    [
      'ada@x.org is the e-mail address and Ada as the first name',
      ['E-mail address=ada@x.org', 'First name=Ada'],
    ],
    [
      '"Bad knee, no running", newsletter off',
      ['Anything we should know?="Bad knee, no running"', '-Send me the monthly newsletter'],
    ],
    ['level beginner and become a member', ['Level=beginner', '!Become a member']],
  ])('%s', (text, deeds) => {
    expect(read(text, CLUB)).toEqual(deeds);
  });

  it('takes "named" for the name and a number for the telephone', () => {
    const form = ['- textbox "Name" [ref=e1]', '- textbox "Phone" [ref=e2]', '- button "Save" [ref=e3]'];
    expect(read('add a contact named Tess Quill with the number 555 0100', form)).toEqual([
      'Name=Tess Quill',
      'Phone=555 0100',
    ]);
  });

  it.each([
    'delete the strong player',
    'level grandmaster',
    'first name Ada with the red shoes, level beginner, seat 4',
  ])('%s: what the page does not explain is left over', (text) => {
    expect(read(text, CLUB)?.some((part) => part.startsWith('['))).not.toBe(false);
  });
});

const ROOM = [
  '- heading "Reserve a meeting room" [ref=e1]',
  '- text: Room',
  '- combobox "Room" [ref=e2]:',
  '  - option "Linden (8 seats)"',
  '  - option "Hazel (10 seats)"',
  '- textbox "Date" [ref=e3]',
  '- textbox "From" [ref=e4]',
  '- textbox "To" [ref=e5]',
  '- spinbutton "Number of people" [ref=e6]: "2"',
  '- checkbox "Coffee and tea" [ref=e7]',
  '- button "Reserve" [ref=e8]',
];

describe('values that say by their make where they go', () => {
  it.each([
    [
      'book the hazel room for tomorrow 9 am to 12 noon',
      ['Room=hazel', 'Date=tomorrow', 'From=09:00', 'To=12:00'],
    ],
    [
      'Reserve the Linden room on 3 December 2026 from 10:00 to 11:30 for 6 people, with coffee',
      [
        'Room=Linden',
        'Date=3 December 2026',
        'From=10:00',
        'To=11:30',
        'Number of people=6',
        '+Coffee and tea',
      ],
    ],
  ])('%s', (text, deeds) => {
    expect(read(text, ROOM)).toEqual(deeds);
  });

  it('are two dates where only their days are told apart', () => {
    const stay = ['- textbox "Check-in" [ref=e1]', '- textbox "Check-out" [ref=e2]'];
    expect(read('from 5 to 8 January 2027', stay)).toEqual([
      'Check-in=5 January 2027',
      'Check-out=8 January 2027',
    ]);
  });
});

describe('controls of the page’s own making', () => {
  it('take a value by the label that stands with them', () => {
    const sizes = [
      '- generic [ref=e1]:',
      '  - text: Size',
      '  - generic [ref=e2] [cursor=pointer]: Small',
      '  - generic [ref=e3] [cursor=pointer]: Large',
      '- generic [ref=e4]:',
      '  - text: Guests',
      '  - button "Fewer" [ref=e5]: −',
      '  - text: "2"',
      '  - button "More" [ref=e6]: +',
      '- generic [ref=e7] [cursor=pointer]: Boat class',
    ];
    expect(read('size large, 4 guests, boat class double scull', sizes)).toEqual([
      '~Large',
      'guests=4',
      'Boat class=double scull',
    ]);
  });
});

describe('a field that wants the same as another', () => {
  it('takes what the other holds, which stays', () => {
    const codes = [
      '- textbox "Code" [ref=e1]: K7',
      '- textbox "Code again" [ref=e2]',
      '- textbox "Note" [ref=e3]',
    ];
    expect(read('code again to code, note x', codes)).toEqual(['Code again="K7"', 'Note=x']);
  });

  it('is not chosen for a text that says no field, where there are several', () => {
    const notes = ['- textbox "Old address" [ref=e1]', '- textbox "New address" [ref=e2]'];
    expect(read('type "mallow"', notes)).toBeUndefined();
  });
});

describe('a word that only denies', () => {
  it('names no field that is called like it', () => {
    const notes = ['- button "Count up" [ref=e1]', '- textbox "Notes" [ref=e2]'];
    expect(read('press the button that is not there at all', notes)).toBeUndefined();
  });
});

describe('one step of a form of several', () => {
  it('leaves for a later one what it does not ask for', () => {
    const step = [
      '- textbox "Owner’s name" [ref=e1]',
      '- textbox "Phone" [ref=e2]',
      '- button "Next" [ref=e3]',
    ];
    expect(read('owner’s name Juno, phone 5550199, pet’s name Miso, a cat', step)).toEqual([
      'Owner’s name=Juno',
      'Phone=5550199',
      '[pet’s name Miso]',
      '[a cat]',
    ]);
  });
});

it('what something is called ends where the rest may be for a later step, which types into no field twice', async () => {
  const names = [
    '- textbox "Workspace name" [ref=e1]',
    '- radio "Personal" [ref=e2]',
    '- radio "Team" [checked] [ref=e3]',
  ];
  const first = [...names, '- button "Next" [ref=e4]'].join('\n');
  const last = [
    '- combobox "Region" [ref=e5]:',
    '  - option "Lisbon" [selected]',
    '  - option "Dublin"',
    '- button "Create" [ref=e6]',
  ].join('\n');
  const steps = await planThrough(
    'set up a personal workspace called harvest in the dublin region',
    first,
    first,
    last,
  );
  expect(steps.flat()).toMatchObject([
    { kind: 'check', ref: 'e2' },
    { kind: 'type', ref: 'e1', text: 'harvest' },
    { kind: 'click', ref: 'e4' },
    { kind: 'select', ref: 'e5', options: ['Dublin'] },
    { kind: 'click', ref: 'e6' },
    { kind: 'done' },
  ]);
});

it('what something is called ends where another field’s value begins', () => {
  const form = [
    '- heading "New event" [level=3] [ref=e0]',
    '- textbox "Title" [ref=e1]',
    '- combobox "Day" [ref=e2]:',
    '  - option "Monday" [selected]',
    '  - option "Thursday"',
    '- textbox "Start" [ref=e3]: 08:00',
    '- button "Save" [ref=e4]',
  ];
  expect(read('Add an event called Choir on Thursday at 19:00', form)).toEqual([
    'Title=Choir',
    'Day="Thursday"',
    'Start=19:00',
  ]);
  expect(read('Add an event called Dinner for two', form)).toEqual(['Title=Dinner for two']);
});

it('takes what the page is called for no name of its first button', () => {
  const page = ['- heading "Notes" [level=1] [ref=e1]', '- button "Actions" [ref=e2] [collapsed]'];
  expect(read('create a new note called Shopping', page)).toBeUndefined();
});

describe('what is told twice', () => {
  it('is one thing', () => {
    const page = ['- spinbutton "Guests" [ref=e1]: "2"'];
    expect(read('there are three of us so make it three guests', page)).toEqual(['Guests=three']);
  });
});

it('an option right behind a part of its list’s name ends the value before it', () => {
  const page = [
    '- textbox "Full name" [ref=e1]',
    '- combobox "Shirt size" [ref=e2]:',
    '  - option "S"',
    '  - option "M"',
  ];
  expect(read('my name is Karim Haddad size M', page)).toEqual(['Full name=Karim Haddad', 'Shirt size=M']);
});

it('what is looked for as a whole ticks no box that is called by it in part', () => {
  const page = [
    '- checkbox "Direct flights only" [ref=e1]',
    '- combobox "From" [ref=e2]',
    '- combobox "To" [ref=e3]',
    '- button "Show flights" [ref=e4]',
  ];
  expect(read('Find a flight from Prague to Geneva', page)).toEqual(['From=Prague', 'To=Geneva']);
  expect(read('Find direct flights from Prague to Geneva', page)).toContain('+Direct flights only');
});

it('"first" is a word of what is added', () => {
  const page = [
    '- textbox "Skills" [ref=e1]',
    '- textbox "Start date" [ref=e2]',
    '- button "Apply" [ref=e3]',
  ];
  expect(read('add first aid to the skills', page)).toEqual(['Skills=first aid']);
});

it('a name ends where what is quoted next is called by a name of its own', () => {
  const page = ['- textbox "Name" [ref=e1]', '- textbox "Note" [ref=e2]', '- button "Book" [ref=e3]'];
  expect(read('book in the name of Lene Dahl, with the note "One of us is coeliac"', page)).toEqual(
    expect.arrayContaining(['Name=Lene Dahl']),
  );
});

it('a note is for the field that asks for anything else', () => {
  const page = [
    '- textbox "Name" [ref=e1]',
    '- textbox "Anything we should know?" [ref=e2]',
    '- button "Book" [ref=e3]',
  ];
  expect(read('book in the name of Lene Dahl, with the note "One of us is coeliac"', page)).toEqual(
    expect.arrayContaining(['Name=Lene Dahl', 'Anything we should know?="One of us is coeliac"']),
  );
});

it('what one of several cards above the form is called is not passed over', () => {
  const cards = ['Gable tiles', 'Ridge slates', 'Oak shingles'].flatMap((name, i) => [
    `  - generic [ref=c${i}]:`,
    `    - generic [ref=n${i}]: ${name}`,
    `    - button "Look" [ref=d${i}]`,
  ]);
  const form = ['- textbox "Pallets" [ref=e1]', '- textbox "Limit" [ref=e2]', '- button "Buy" [ref=e3]'];
  const said = read('buy 12 pallets of ridge slates with a limit of 30', [
    '- generic [ref=e9]:',
    ...cards,
    ...form,
  ]);
  expect(said?.some((words) => words.startsWith('['))).toBe(true);
});

it('the one with the best of something is of what the form finds', () => {
  const page = ['- textbox "Town" [ref=e1]', '- textbox "Guests" [ref=e2]', '- button "Search" [ref=e3]'];
  expect(read('book the inn with the best score in Graz for 2 guests', page)).toEqual([
    'Town=Graz',
    'Guests=2',
  ]);
});

it('a form in one of several columns is called as that is', () => {
  const column = (name: string, i: number, form: string[] = []): string[] => [
    `  - generic [ref=c${i}]:`,
    `    - text: ${name}`,
    `    - generic [ref=k${i}]: Oil the ${name.toLowerCase()} clock`,
    `    - button "More" [ref=m${i}]`,
    ...form,
  ];
  const form = ['    - textbox "What is it?" [ref=e1]', '    - button "Add" [ref=e2]'];
  const page = [
    '- generic [ref=e9]:',
    ...column('Waiting', 1, form),
    ...column('Bench', 2),
    ...column('Ready', 3),
  ];
  expect(read('Add a card "Brass lamp" to Waiting', page)).toEqual(['What is it?="Brass lamp"']);
});

it('a verb that gives a value presses no button of its name that is for something else', async () => {
  const page = [
    '- generic [ref=e1]:',
    '  - generic [ref=e2]: Study',
    '  - button "−" [ref=e3]',
    '  - generic [ref=e4]: 17 °C',
    '  - button "+" [ref=e5]',
    '- textbox "Wake-up" [ref=e6] [takes=time]: 06:45',
    '- button "Set" [ref=e7]',
  ].join('\n');
  const steps = await planThrough('set the study to 19', page, page.replace('17', '18'));
  expect(steps.flat().slice(0, -1)).toMatchObject([{ ref: 'e5' }, { ref: 'e5' }]);
});

it('a name in quotation marks is no number of what a plus and a minus count', async () => {
  const page = [
    '- generic [ref=r]:',
    '  - generic [ref=t]:',
    '    - slider "Front oven" [ref=s]: "90"',
    '  - generic [ref=g]:',
    '    - generic [ref=n]: Grill',
    '    - button "Grill colder" [ref=l]: −',
    '    - generic [ref=v]: 80.0 °C',
    '    - button "Grill warmer" [ref=m]: +',
  ].join('\n');
  expect((await planOn('Set the slider "Front oven" to 85.', page))[0]).toMatchObject({ ref: 's' });
});
