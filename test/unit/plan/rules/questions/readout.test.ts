// SPDX-License-Identifier: MIT
// Questions about the members of a list or a table.
import { describe, expect, it } from 'vitest';
import { readOut } from '../../../../../control-plane/src/plan/rules/questions/readout.ts';
import { planOn, planThrough, turnOn } from '../../../../support/planning.ts';

const ferries = [
  '- heading "Ferries" [level=1] [ref=e1]',
  '- generic [ref=e2]:',
  '  - generic [ref=e3]:',
  '    - generic [ref=e4]: Line',
  '    - generic [ref=e5]: Leaves',
  '    - generic [ref=e6]: Fare',
  ...[
    ['Tarn', '07:40', '£12'],
    ['Brodick', '09:15', '£9'],
    ['Lochranza', '11:05', '£21'],
  ].flatMap(([line, leaves, fare], i) => [
    `  - generic [ref=r${i}]:`,
    `    - generic [ref=l${i}]: ${line}`,
    `    - generic [ref=t${i}]: "${leaves}"`,
    `    - generic [ref=f${i}]: ${fare}`,
  ]),
].join('\n');

const on = (snapshot: string) => (question: string) => readOut(turnOn(snapshot, question), question);

describe('a question about a table made of plain boxes', () => {
  const ask = on(ferries);

  it.each([
    ['how many ferries are under £15?', /^2 /],
    ['what is the total of the fares', /42/],
    ['what is the average fare', /14/],
    ['which ferry is the most expensive?', /^Lochranza/],
    ['which ferries leave before 10:00', /^Tarn, Brodick\.$/],
    ['is Tarn cheaper than Brodick?', /^No/],
    ['When does the Brodick ferry leave?', /09:15/],
    ['what is the fare of the last ferry', /^Lochranza: £21/],
    ['how much more does Lochranza cost than Tarn', /\b9\b/],
  ])('"%s" is answered', (question, answer) => {
    expect(ask(question)).toMatchObject({ state: 'answer', text: expect.stringMatching(answer) });
  });

  it.each(['What is the fare to Mallaig?', 'who sails to Tarn?', 'how long does the Tarn ferry take?'])(
    '"%s" is not, for the page does not tell',
    (question) => {
      expect(ask(question)).toMatchObject({ state: 'missing' });
    },
  );
});

describe('a question about rows without column names', () => {
  const ask = on(
    [
      '- table [ref=e1]:',
      ...[
        ['Plot 1', 'Greta Hill', '120 m²', '£45'],
        ['Plot 2', 'Sami Aalto', '80 m²', '£30'],
        ['Plot 3', 'free', '200 m²', '£70'],
      ].flatMap((cells) => ['  - row [ref=r]:', ...cells.map((cell) => `    - cell "${cell}" [ref=c]`)]),
    ].join('\n'),
  );

  it.each([
    ['who has plot 2', /Sami Aalto/],
    ['how big is plot 1', /120/],
    ['what is the total area', /400/],
    ['what does the plot of Greta Hill cost?', /£45/],
    ['which plot is free?', /^Plot 3/],
  ])('"%s" is answered by the kinds of what they show', (question, answer) => {
    expect(ask(question)).toMatchObject({ state: 'answer', text: expect.stringMatching(answer) });
  });

  it('is not answered with what belongs to another row', () => {
    expect(ask('who has plot 9')).toMatchObject({ state: 'missing' });
  });
});

describe('a question about what stands on a page', () => {
  it.each([
    ['how many unread mails do i have', '- heading "Inbox (2 unread)" [level=2] [ref=e1]', /\b2\b/],
    [
      'what is the phone number of hal brannock',
      '- heading "Hal Brannock" [level=3] [ref=e1]\n- generic [ref=e2]: "Phone: 0113 555 340"',
      /0113 555 340/,
    ],
    [
      'how much is off-peak?',
      '- radio "Off-peak £29 a month" [ref=e1]\n- radio "Anytime £42 a month" [ref=e2]',
      /£29/,
    ],
  ])('"%s" is answered by the value, not by a count', (question, snapshot, answer) => {
    expect(on(snapshot)(question)).toMatchObject({ state: 'answer', text: expect.stringMatching(answer) });
  });

  it('is not answered by a count of all where only some are asked for', () => {
    const mails =
      '- list [ref=e1]:\n  - listitem [ref=e2]: Mail from Ana\n  - listitem [ref=e3]: Mail from Tom';
    expect(on(mails)('how many unread mails are there')).toMatchObject({ state: 'missing' });
  });
});

describe('a measure', () => {
  const ask = on(
    '- heading "Fell 2 tent" [level=1] [ref=e1]\n- generic [ref=e2]: €189\n- paragraph [ref=e3]: "Due: 2 Dec 2026"',
  );

  it('is no price or date that stands there instead', () => {
    expect(ask('how much does the tent weigh?')).toMatchObject({ state: 'missing' });
    expect(ask('how much is due?')).toMatchObject({ state: 'missing' });
  });
});

describe('a question about what lies before the reader', () => {
  const popover = on(`- heading "Dentist" [level=3] [ref=e1]
- paragraph [ref=e2]:
  - text: Mon, 14:00
  - text: "Where: Quay Street 4"
  - text: "Guests: Ola, Finn"`);

  it.each([
    ['where is the dentist', /Quay Street 4/],
    ['who is invited to the dentist', /Ola, Finn/],
  ])('is answered by what a line calls so: "%s"', (question, told) => {
    expect(popover(question)).toMatchObject({ state: 'answer', text: expect.stringMatching(told) });
  });

  it('is answered by what a list has chosen, not by what it offers', () => {
    const sound = on(`- combobox "Microphone" [ref=e1]:
  - option "Built-in microphone"
  - option "Headset" [selected]`);
    expect(sound('which microphone is selected')).toMatchObject({ text: 'The microphone is Headset.' });
  });

  it('is not answered while some of it is behind something closed', () => {
    const dish = (more: string) =>
      on(
        `- heading "Spring rolls" [level=3] [ref=e1]\n- generic [ref=e2]: €4.80\n- group [ref=e3]:\n  - generic "Ingredients" [ref=e4]${more}`,
      );
    expect(dish('')("what's in the spring rolls")).toMatchObject({ state: 'missing' });
    expect(dish('\n  - text: cabbage, carrots')("what's in the spring rolls")).toMatchObject({
      text: expect.stringContaining('cabbage'),
    });
  });

  it('is not answered by whom it names itself', () => {
    const posts = on(`- generic [ref=e1]:
  - generic [ref=e2]:
    - generic [ref=e3]: Nora Beck · 2h
    - generic [ref=e4]: Sourdough, with the flour that I always used.
  - generic [ref=e5]:
    - generic [ref=e6]: Idris Cole · 4h
    - generic [ref=e7]: Lost an umbrella.`);
    expect(posts('who asked Nora which flour she used')).toMatchObject({ state: 'missing' });
  });
});

describe('a list of boxes under a bar', () => {
  const mail = (name: string, ref: number) =>
    `  - generic [ref=e${ref}] [cursor=pointer]:\n    - generic [ref=e${ref + 1}]: ${name}\n    - generic [ref=e${ref + 2}]: Some text`;
  const INBOX = `- generic [ref=e1]:
  - generic [ref=e2]: Primary
${[mail('Wanda New', 3), mail('Jonas New', 6), mail('Lucia', 9), mail('Greta', 12)].join('\n')}`;

  it.each([
    ['how many of the mails are marked as new', '2 mails.'],
    ['how many mails are not new', '2 mails.'],
  ])('has as many members as boxes: "%s"', (question, text) => {
    expect(on(INBOX)(question)).toMatchObject({ state: 'answer', text });
  });
});

describe('a menu', () => {
  const MENU = `- menu [ref=e1]:
  - menuitem "Zoom" [expanded] [ref=e2]:
    - text: Zoom
    - menu [ref=e3]:
      - menuitem "50%" [ref=e4]
      - menuitem "100%" [ref=e5]
  - menuitem "Ruler" [ref=e6]`;

  it('tells what is in it, and not what follows', () => {
    expect(on(MENU)('what is in the zoom menu')).toMatchObject({ state: 'answer', text: '50%, 100%.' });
    expect(on(MENU)('which zoom levels are there')).toMatchObject({ state: 'missing' });
  });
});

it('what a search was asked for answers nothing, nor do words where a number is asked for', async () => {
  const page = (asked: string, text: string) =>
    [`- searchbox "Search mail" [ref=e1]: ${asked}`, `- paragraph: ${text}`].join('\n');
  const text = 'Your parcel is on its way';
  const steps = await planThrough(
    "what's the tracking number of my parcel",
    page('', text),
    page('tracking number of my parcel', text),
  );
  expect(steps[0]).toMatchObject([{ kind: 'type', text: 'tracking number of my parcel' }]);
  expect(steps[1]).not.toContainEqual(expect.objectContaining({ kind: 'done' }));
  const told = await planThrough(
    "what's the tracking number of my parcel",
    page('', text),
    page('tracking number of my parcel', 'The tracking number of your parcel is PW-40718.'),
  );
  expect(told[1]).toMatchObject([{ kind: 'done', answer: expect.stringContaining('PW-40718') }]);
});

it('the year of a date is no count of anything', () => {
  const page = [
    '- heading "Tax adviser" [ref=e1]',
    '- paragraph:',
    '  - text: Wednesday, 18 November 2026',
    '  - text: "14:00"',
  ];
  const ask = on(page.join('\n'));
  expect(ask('how many appointments are there on 18 november')).not.toMatchObject({ state: 'answer' });
});

it('what can be done with a list is no answer', async () => {
  const page = `- textbox "Search mail" [ref=e1]: plumber
- generic [ref=e2]:
  - generic [ref=e3]: Delete
  - generic [ref=e4]: Archive
  - generic [ref=e5]: Mark unread`;
  const [first] = await planOn('what time is the plumber coming', page);
  expect(first?.kind).not.toBe('done');
});

it('what only says what something is for is no answer', async () => {
  const help = (...lines: string[]) => ['- list [ref=e1]:', ...lines.map((line) => `  - ${line}`)].join('\n');
  const shut = help(
    'listitem [ref=e2]:',
    '  - button "I lost my fuel card" [ref=e3] [expanded]',
    '  - generic [ref=e4]: Ask at the desk.',
  );
  const plan = await planOn('what is the extension for a lost fuel card?', shut);
  expect(plan).not.toMatchObject([{ kind: 'done', answer: 'I lost my fuel card.' }]);
});

describe('what was opened by its name', () => {
  const rooms = (lines: string[]): string =>
    [
      '- generic [ref=l]:',
      ...['Rowing crew', 'Landlord'].map((name, i) => `  - generic [ref=r${i}] [cursor=pointer]: ${name}`),
      '- generic [ref=m]:',
      ...lines.map((line, i) => `  - generic [ref=t${i}]: "${line}"`),
      '- textbox "Write" [ref=w]',
    ].join('\n');

  it('is not named once more where the answer stands', async () => {
    const [first, second] = await planThrough(
      'on which day of the month does the rowing crew train',
      rooms(['Landlord: The rent is due.', 'Me: I know.']),
      rooms(['Ilse: Bring dry socks', 'Tom: We train on the 17th at the weir']),
    );
    expect(first).toMatchObject([{ kind: 'click', ref: 'r0' }]);
    expect(second).toMatchObject([{ kind: 'done', answer: expect.stringMatching(/\b17th\b/) }]);
  });

  it('tells no day by what has none', async () => {
    const [, second] = await planThrough(
      'on which day does the rowing crew train',
      rooms(['Landlord: The rent is due.', 'Me: I know.']),
      rooms(['Ilse: Bring dry socks', 'Tom: We train on the third floor']),
    );
    expect(second).not.toMatchObject([{ kind: 'done' }]);
  });
});

it('nothing is where the head of a letter says who has written it', async () => {
  const list = `- generic [ref=l]:
  - generic [ref=a]:
    - generic [ref=a1] [cursor=pointer]: Imre
    - generic [ref=a2] [cursor=pointer]: Lost keys
  - generic [ref=b]:
    - generic [ref=b1] [cursor=pointer]: Dagny
    - generic [ref=b2] [cursor=pointer]: Barn dance`;
  const letter = `- generic [ref=l]:
  - text: Lost keys
  - generic [ref=c]: Imre
  - paragraph [ref=d]: They were in the piano.`;
  for (const question of ['where were the lost keys?', 'where were the keys that Imre wrote about?']) {
    const [, told] = await planThrough(question, list, letter);
    expect(told).toMatchObject([{ kind: 'done', answer: expect.stringMatching(/piano/) }]);
  }
});

it('what a dialog tells of the thing that was pressed goes before the list behind it', async () => {
  const week = [
    '  - heading "My calendar" [level=1] [ref=e1]',
    ...['Tue 17 Nov|08:30 Breakfast', 'Sat 21 Nov|10:00 Flea market'].flatMap((one, i) => [
      `  - generic [ref=d${i}]:`,
      `    - heading "${one.split('|')[0]}" [level=3] [ref=h${i}]`,
      `    - button "${one.split('|')[1]}" [ref=b${i}]`,
    ]),
  ];
  const dialog = [
    '- dialog "Event" [ref=e21]:',
    '  - heading "Flea market" [level=2] [ref=e23]',
    '  - paragraph [ref=e24]: 2026-11-21, 10:00',
    '  - paragraph [ref=e25]: "Place: Town square"',
    '  - button "Close" [ref=e27]',
  ];
  const before = ['- generic [ref=e0]:', ...week].join('\n');
  const after = [...dialog, '- generic [ref=e0]:', ...week].join('\n');
  const [, second] = await planThrough('Where is the flea market?', before, after);
  expect(second).toMatchObject([{ kind: 'done', answer: 'Flea market: Town square.' }]);
});
