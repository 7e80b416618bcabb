// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const table = (over: string, rows: string[][]): string[] => [
  `- generic [ref=o]: ${over}`,
  '- table [ref=t]:',
  ...rows.flatMap((cells, y) => [
    `  - row [ref=r${y}]:`,
    ...cells.map(
      (text, x) =>
        `    - ${y === 0 ? 'columnheader' : 'cell'}${text === '' ? '' : ` "${text}"`} [ref=c${y}x${x}]`,
    ),
  ]),
];

const PAGE = [
  ...table('When do the wards have their visits?', [
    ['Ward', 'Doctor', 'Barber', 'Hand massage'],
    ['Larch', 'Monday', 'Thursday', 'Friday'],
    ['East wing', 'Tuesday', 'Monday', 'Wednesday'],
  ]),
  '- heading "Moorings" [level=2] [ref=h]',
  ...table('Per boat', [
    ['Boat', 'Night', 'Season', 'Cleats'],
    ['Dinghy', '6.50', '210', '2'],
    ['Yacht (to 12 m)', '19.00', '940', '6'],
  ]),
].join('\n');

const answerTo = async (question: string) => {
  const [action] = await planOn(question, PAGE);
  return action?.kind === 'done' ? action.answer : undefined;
};

describe('a question that names the line and the column of a cell', () => {
  it.each([
    ['on what day is the barber visit in the east wing', 'East wing, Barber: Monday.'],
    ['when is the hand massage in larch', 'Larch, Hand massage: Friday.'],
    ['how much is a night for a yacht?', 'Yacht (to 12 m), Night: 19.00.'],
    ["what's the season ticket for a dinghy", 'The season ticket for a dinghy is 210.'],
  ])('"%s" is answered by the cell', async (question, answer) => {
    expect(await answerTo(question)).toBe(answer);
  });

  it.each([
    ['on what day is the barber visit in the west wing'],
    ['how much is a night for a covered yacht?'],
    ['how much is a night of the doctor for a yacht?'],
  ])('"%s" is not where it says more than the table', async (question) => {
    expect(await answerTo(question)).toBeUndefined();
  });
});

it('a day of the week with its number is a day, and a column may be told by what is done', async () => {
  const rounds = table('Rounds this week', [
    ['Farm', 'Milk', 'Eggs'],
    ['Hill Farm', 'Tue 8', 'Sat 12'],
    ['Low Moor', 'Wed 9', 'none'],
  ]).join('\n');
  const told = async (question: string) => (await planOn(question, rounds))[0];
  expect(await told('when is the milk fetched from low moor')).toEqual({
    kind: 'done',
    answer: 'Low Moor, Milk: Wed 9.',
  });
  expect(await told('when are the eggs fetched from low moor')).toMatchObject({
    answer: 'Low Moor, Eggs: none.',
  });
  expect(await told('when is the cheese fetched from low moor')).not.toMatchObject({ kind: 'done' });
});

const regatta = (crew: string) =>
  [
    `- button "Crew: ${crew}" [collapsed] [ref=b]`,
    ...table('Results', [
      ['Distance', 'Race 1', 'Race 2', 'Umpire'],
      ['Sprint', '2:04', '2:11', 'Ms Vane'],
      ['Long distance', '9:40', '9:31', 'Mr Orme'],
    ]),
  ].join('\n');

it('the second race is called so by its number, and is of those who are chosen', async () => {
  const told = async (question: string, crew: string) => (await planOn(question, regatta(crew)))[0];
  const question = 'what did the Herons get in the second sprint race';
  expect(await told(question, 'Herons')).toEqual({ kind: 'done', answer: 'Sprint, Race 2: 2:11.' });
  expect(await told(question, 'Grebes')).not.toMatchObject({ kind: 'done' });
  expect(await told('what did the Herons get in the third sprint race', 'Herons')).not.toMatchObject({
    kind: 'done',
  });
});

describe('a line that is called by a day', () => {
  const EARLY = ['Ragna Holt', 'Teo Blix', 'Juno Park'];
  const LATE = ['Juno Park', 'Ragna Holt', 'Teo Blix'];
  const rota = (...days: string[]) =>
    table('Ferry desk', [
      ['Day', 'Early', 'Late'],
      ...days.map((day, i) => [day, EARLY[i] ?? '', LATE[i] ?? '']),
    ]).join('\n');
  const told = async (question: string, ...days: string[]) => (await planOn(question, rota(...days)))[0];

  it.each([
    ['who sits at the ferry desk on wednesday late', 'Wed 4 Mar, Late: Ragna Holt.'],
    ['who is at the ferry desk early on tuesday', 'Tue 3 Mar, Early: Ragna Holt.'],
  ])('need not be called by its date: "%s"', async (question, answer) => {
    expect(await told(question, 'Tue 3 Mar', 'Wed 4 Mar')).toEqual({ kind: 'done', answer });
  });

  it('is told by no one of several whom it names, nor is one of two such days', async () => {
    const who = 'who sits at the ferry desk on wednesday';
    expect(await told(who, 'Tue 3 Mar', 'Wed 4 Mar')).not.toMatchObject({ kind: 'done' });
    expect(await told(`${who} late`, 'Tue 3 Mar', 'Wed 4 Mar', 'Wed 11 Mar')).not.toMatchObject({
      kind: 'done',
    });
  });
});

describe('what is measured', () => {
  const TANKS = table('Aquarium', [
    ['Hour', 'Water', 'Depth cm', 'Flow l', 'Fed by'],
    ['08:00', '7.5 °C', '61', '12', 'Ida'],
    ['16:00', '9.1 °C', '64', '15', 'Bo'],
  ]).join('\n');
  const HALLS = table('Halls to let', [
    ['Hall', 'Gate', 'Floor size in m²', 'Rent'],
    ['North shed', '4', '310', '£90.00'],
    ['Old kiln', '7', '85', '£40.00'],
  ]).join('\n');
  it.each([
    ['how many degrees was it at four in the afternoon?', TANKS, '16:00, Water: 9.1 °C.'],
    ['how cold was it at 8 am', TANKS, '08:00, Water: 7.5 °C.'],
    ['how many centimetres of depth were measured at four in the afternoon', TANKS, '16:00, Depth cm: 64.'],
    ['how many square metres does the old kiln have', HALLS, 'Old kiln, Floor size in m²: 85.'],
    ['how many pounds is the rent of the north shed', HALLS, 'North shed, Rent: £90.00.'],
  ])('"%s" is told by what has the unit or the kind', async (question, page, answer) => {
    expect(await planOn(question, page)).toMatchObject([{ kind: 'done', answer }]);
  });

  it.each([
    ['how many degrees was it at noon', TANKS],
    ['how many millimetres of rain were measured at 16:00', TANKS],
    [
      'how large is the gate of the old kiln',
      HALLS.replace('Floor size in m²', 'Keeper').replace('85', 'Al'),
    ],
  ])('"%s" is not told by a number of another kind', async (question, page) => {
    expect(await planOn(question, page)).not.toMatchObject([{ kind: 'done' }]);
  });
});

describe('a line that is called by a letter of its column', () => {
  const FEES = table('What do I pay for a stall?', [
    ['Row', 'Width of the stall', 'Daily fee', 'Deposit'],
    ['A', 'up to 2', '14.50', '30.00'],
    ['B', '3 to 4', '22.00', '45.00'],
  ]).join('\n');
  it.each([
    ['how much is the daily fee for a stall in row b', 'Row B, Daily fee: 22.00.'],
    ['how much is a stall in row A', 'Row A, Daily fee: 14.50.'],
    ['how much is the deposit in row b', 'Row B, Deposit: 45.00.'],
  ])('"%s" is named by both, and what is paid by its column', async (question, answer) => {
    expect(await planOn(question, FEES)).toMatchObject([{ kind: 'done', answer }]);
  });

  it.each(['how much is a stall in row c', 'how much is a monthly stall in row b', 'how much is plan b'])(
    '"%s" is not answered by another line or with a word that nothing tells',
    async (question) => {
      expect(await planOn(question, FEES)).not.toMatchObject([{ kind: 'done' }]);
    },
  );
});

it('whatever stands in the cell is of the kind that is asked for', async () => {
  const page = [
    '- table [ref=t]:',
    '  - row [ref=h]:',
    ...['Time', 'Sheet 1', 'Sheet 2'].map((name, i) => `    - columnheader "${name}" [ref=h${i}]`),
    '  - row [ref=r]:',
    ...['19:00', 'Stone Cold', 'Hog Line'].map((text, i) => `    - cell "${text}" [ref=c${i}]`),
  ].join('\n');
  expect(await planOn('Which team has sheet 2 at 19:00?', page)).toMatchObject([
    { kind: 'done', answer: '19:00, Sheet 2: Hog Line.' },
  ]);
  expect(await planOn('Which team has sheet 2 at 20:00?', page)).not.toMatchObject([{ kind: 'done' }]);
});

describe('a line that is told by what another of its cells says', () => {
  const people = table('Members of the rowing club', [
    ['First name', 'Surname', 'Firm', 'Address', 'Locker'],
    ['Ada', 'Brook', 'Heron, Ltd.', '12 Quay St.', '14'],
    ['Bea', 'Marsh', 'Teal, Ltd.', '9 Weir Rd.', '31'],
    ['Cyd', 'Brook', 'Teal & Sons', '40 Mill Ln.', '12'],
  ]).join('\n');
  const told = async (question: string) => {
    const [action] = await planOn(question, people);
    return action?.kind === 'done' ? action.answer : undefined;
  };

  it.each([
    [
      'What is the address of the member who works at Heron, Ltd.?',
      'The address of the member who works at Heron, Ltd is 12 Quay St.',
    ],
    [
      'What is the locker of the member whose surname is Marsh?',
      'The locker of the member whose surname is Marsh is 31.',
    ],
    [
      'What is in the Firm column of the row with 9 Weir Rd.?',
      'In the Firm column of the row with 9 Weir Rd is Teal, Ltd.',
    ],
  ])('"%s"', async (question, answer) => {
    expect(await told(question)).toBe(answer);
  });

  it('nothing is told where two lines have it, or where the line has no such value', async () => {
    expect(await told('What is the address of the member whose surname is Brook?')).toBeUndefined();
    expect(await told('What is the salary of the member who works at Heron, Ltd.?')).toBeUndefined();
  });
});

describe('a number where a line and a column cross', () => {
  const SCORES = table('Dog show', [
    ['Dog', 'Agility', 'Obedience', 'Tricks'],
    ['Biscuit', '7', '4', '9'],
    ['Lady Ash', '6', '8', '5'],
  ]).join('\n');

  it.each([
    ['What score did the dog Lady Ash receive in the category Tricks?', 'Lady Ash, Tricks: 5.'],
    ['how many points did Biscuit get in the obedience round', '4 points.'],
    ['what mark was given to Biscuit for agility', 'Biscuit, Agility: 7.'],
    ["what is Lady Ash's score in obedience", "Lady Ash's score in obedience is 8."],
  ])('is one of points, marks or the like: "%s"', async (question, answer) => {
    expect(await planOn(question, SCORES)).toMatchObject([{ kind: 'done', answer }]);
  });

  it.each(['how many points did Rex get in tricks', 'what score did Biscuit get in swimming'])(
    'is none where one of both is not there: "%s"',
    async (question) => {
      expect(await planOn(question, SCORES)).not.toContainEqual(expect.objectContaining({ kind: 'done' }));
    },
  );
});
