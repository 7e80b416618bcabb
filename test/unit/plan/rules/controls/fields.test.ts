// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const first = async (text: string, page: string[]) => (await planOn(text, page.join('\n')))[0];

it('a number that is told in words is written in digits where a number is asked for', async () => {
  const page = ['- textbox "Locker number" [ref=e1]', '- textbox "Title" [ref=e2]'];
  expect(await first('set the locker number to forty one', page)).toMatchObject({ ref: 'e1', text: '41' });
  expect(await first('set the title to forty one', page)).toMatchObject({ ref: 'e2', text: 'forty one' });
});

describe('a date', () => {
  it.each([
    ['set the arrival to 9 March 2027', 'e1', '2027-03-09'],
    ['set the arrival to 3/9/2027', 'e1', '2027-03-09'],
    ['enter 12 March 2027 as the date', 'e2', '2027-03-12'],
    ['set the opening to half past nine', 'e3', '09:30'],
  ])(
    'is typed as the type of its field wants it, which need not be opened first: "%s"',
    async (said, ref, text) => {
      const page = [
        '- textbox "Arrival" [ref=e1] [takes=date]: 2027-01-01',
        '- textbox [ref=e2] [takes=date]',
        '- textbox "Opening" [ref=e3] [takes=time]',
        '- textbox "From" [ref=e4]',
      ];
      expect(await first(said, page)).toMatchObject({ kind: 'type', ref, text });
    },
  );

  it('is not typed into a field that takes no typing, which is opened', async () => {
    const page = [
      '- text: Departure',
      '- textbox "Departure" [ref=e1] [readonly]',
      '- textbox "Name" [ref=e2]',
    ];
    expect(await first('set the departure to 9 March 2027', page)).toMatchObject({
      kind: 'click',
      ref: 'e1',
    });
  });

  it('is chosen in the calendar that a button of that name opens', async () => {
    const page = ['- button "Departure date" [ref=e1]', '- textbox "Name" [ref=e2]'];
    expect(await first('choose 18 March 2027 as the departure date', page)).toMatchObject({
      kind: 'click',
      ref: 'e1',
    });
  });

  it('is chosen in the calendar that is open, whose pages a sign turns', async () => {
    const days = Array.from({ length: 28 }, (_, i) => `  - cell "${i + 1}" [ref=d${i + 1}] [cursor=pointer]`);
    const page = [
      '- textbox "Departure" [ref=e1] [readonly]',
      '- generic [ref=e2]:',
      '  - generic [ref=e3] [cursor=pointer]: ‹',
      '  - text: February 2027',
      '  - generic [ref=e4] [cursor=pointer]: ›',
      ...days,
    ];
    expect(await first('set the departure to 9 March 2027', page)).toMatchObject({ ref: 'e4' });
    expect(await first('set the departure to 9 February 2027', page)).toMatchObject({ ref: 'd9' });
  });

  it('is chosen for the second of two fields once that is clicked, for the calendar may be of the first', async () => {
    const days = Array.from({ length: 28 }, (_, i) => `  - link "${i + 1}" [ref=d${i + 1}]`);
    const page = [
      '- textbox "Arrival" [ref=e1]: 02/03/2027',
      '- textbox "Departure" [ref=e2]',
      '- generic [ref=e3]:',
      '  - text: February 2027',
      ...days,
    ];
    expect(await first('set the departure to 9 February 2027', page)).toMatchObject({
      kind: 'click',
      ref: 'e2',
    });
  });
});

describe('a calendar that is always open', () => {
  const days = Array.from({ length: 28 }, (_, i) =>
    i === 3
      ? '  - cell "4 Swim club" [ref=d4] [cursor=pointer]'
      : `  - cell "${i + 1}" [ref=d${i + 1}] [cursor=pointer]`,
  );
  const page = [
    '- generic [ref=e1] [cursor=pointer] [title=Earlier]: ◄',
    '- generic [ref=e2]:',
    '  - text: February 2027',
    ...days,
    '- generic [ref=e3] [cursor=pointer] [title=Later]: ►',
  ];
  it('shows the month that is named', async () => {
    expect(await first('go to April 2027 in the calendar', page)).toMatchObject({ kind: 'click', ref: 'e3' });
    expect(await first('show me December 2026', page)).toMatchObject({ kind: 'click', ref: 'e1' });
  });

  it('has the day chosen before what is noted for it', async () => {
    expect(await first('add an entry "Dentist" on 4 February 2027 and save it', page)).toMatchObject({
      ref: 'd4',
    });
  });
});

describe('a field that takes a day and a time of day', () => {
  it('is opened for both', async () => {
    const page = ['- textbox "Day and time" [ref=e1] [readonly]', '- button "Request visit" [ref=e2]'];
    expect(await first('request a visit on 3 December 2026 at 14:30', page)).toMatchObject({
      kind: 'click',
      ref: 'e1',
    });
  });
});

describe('a number that takes no typing', () => {
  it('is counted up by what stands beside it', async () => {
    const page = [
      '- generic [ref=e1]:',
      '  - text: Copies',
      '  - textbox [ref=e2] [readonly]: "1"',
      '  - generic [ref=e3]:',
      '    - generic [ref=e4] [cursor=pointer]: ▲',
      '    - generic [ref=e5] [cursor=pointer]: ▼',
    ];
    const actions = await planOn('use the arrows to set the number of copies to 4', page.join('\n'));
    expect(actions.filter(({ kind }) => kind === 'click')).toMatchObject([
      { ref: 'e4' },
      { ref: 'e4' },
      { ref: 'e4' },
    ]);
  });
});

describe('several things', () => {
  it('are boxes next to names', async () => {
    const page = ['Chard', 'Leek', 'Kale'].flatMap((name, i) => [
      '- listitem:',
      `  - checkbox [ref=e${i}]`,
      `  - text: ${name}`,
    ]);
    const actions = await planOn('check the boxes next to chard and leek', page.join('\n'));
    expect(actions.filter(({ kind }) => kind === 'check')).toMatchObject([{ ref: 'e0' }, { ref: 'e1' }]);
  });

  it('are options of a list that shows them once it is open', async () => {
    const closed = [
      '- generic [ref=e1] [cursor=pointer]:',
      '  - combobox "Dishes" [ref=e2] [collapsed] [readonly]',
    ];
    expect(await first('choose fish pie and trifle as our dishes', closed)).toMatchObject({
      kind: 'click',
      ref: 'e1',
    });
  });
});

it('what holds a whole list does not stand for the member of it that is meant', async () => {
  const cards = ['Copper kettle', 'Enamel mug', 'Moss mug', 'Oak tray'].flatMap((name, i) => [
    `  - generic [ref=c${i}]:`,
    `    - generic [ref=n${i}]: ${name}`,
    `    - generic [ref=p${i}]: € ${i + 5}.00`,
    `    - generic [ref=a${i}] [cursor=pointer]: Add to basket`,
  ]);
  const page = [
    '- generic [ref=e1]:',
    '  - text: "Sort by:"',
    '- generic [ref=e2]:',
    ...cards,
    '- generic [ref=e3]: Basket',
  ];
  const actions = await planOn('add the enamel mug to the basket twice', page.join('\n'));
  expect(actions[0]).toMatchObject({ kind: 'click', ref: 'a1' });
});

describe('a field that tells what it offers', () => {
  const page = [
    '- combobox "Street" [ref=e1] [completes]:',
    '  - option "Ash Lane"',
    '  - option "Ashby Row"',
    '  - option "Castle Street"',
    '- textbox "Name" [ref=e2]',
  ];

  it('is given the one that is said', async () => {
    expect(await first('choose castle street as the street', page)).toMatchObject({
      kind: 'select',
      ref: 'e1',
      options: ['Castle Street'],
    });
  });

  it('is given the one that begins and ends as is said', async () => {
    const text = 'enter an item that starts with "Ash" and ends with "Row" into street';
    expect(await first(text, page)).toMatchObject({ kind: 'select', options: ['Ashby Row'] });
  });

  it('is given what it does not offer as it is said', async () => {
    expect(await first('set the street to Mill Hill', page)).toMatchObject({
      kind: 'type',
      text: 'Mill Hill',
    });
  });
});

it('words that are a list’s own name choose none of its options that hold them', async () => {
  const page = [
    '- combobox "Street" [ref=e1]:',
    '  - option "Ash Lane"',
    '  - option "Castle Street"',
    '- textbox "Name" [ref=e2]',
  ];
  expect(await first('set the street to Mill Hill', page)).toMatchObject({ kind: 'ask' });
});

it('a line of a tree is ticked by the one part of it that takes clicks', async () => {
  const page = [
    '- tree [ref=e1]:',
    '  - treeitem "Beech" [ref=e2]:',
    '    - generic [ref=e3] [cursor=pointer]',
    '  - treeitem "Lime" [ref=e4]:',
    '    - generic [ref=e5] [cursor=pointer]',
  ];
  expect(await first('check Beech', page)).toMatchObject({ kind: 'click', ref: 'e3' });
});

it.each(['make the sample red and centered', 'make the sample red'])(
  'how a text is to look is not written in its place: "%s"',
  async (said) => {
    const page = '- textbox "Sample" [ref=e1]: Four score and seven years ago\n- button "Copy" [ref=e2]';
    expect((await planOn(said, page)).map(({ kind }) => kind)).not.toContain('type');
  },
);

it('a colour is typed where one is asked for', async () => {
  const page = '- textbox "Colour" [ref=e1]\n- button "Copy" [ref=e2]';
  expect(await planOn('set the colour to dark red', page)).toMatchObject([
    { kind: 'type', ref: 'e1', text: 'dark red' },
    { kind: 'done' },
  ]);
});

describe('what is added to what is chosen already', () => {
  const OPTIONS = ['call', 'alarm', 'song'].map(
    (name) => `  - option "${name}"${name === 'song' ? ' [selected]' : ''} [ref=o${name}]`,
  );

  it('keeps that in a list box, which has but what is chosen last', async () => {
    const page = ['- listbox "Sounds" [ref=e1] [multiple]:', ...OPTIONS].join('\n');
    expect((await planOn('add alarm to the sounds', page))[0]).toMatchObject({
      kind: 'select',
      options: ['song', 'alarm'],
    });
  });
});
