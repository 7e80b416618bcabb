// SPDX-License-Identifier: MIT
// What one look at a page makes of a request: answers from its facts, and values in its fields.
import { describe, expect, it } from 'vitest';
import { planOn as plan, planThrough } from '../../../support/planning.ts';

const CREW = [
  '- heading "Crew" [level=1] [ref=e1]',
  '- table [ref=e2]:',
  '  - row [ref=e3]:',
  '    - columnheader "Name" [ref=e4]',
  '    - columnheader "Role" [ref=e5]',
  '    - columnheader "Hours" [ref=e6]',
  ...[
    ['Ottoline Brack', 'Cook', '38'],
    ['Tavi Mundt', 'Mate', '44'],
    ['Jory Velt', 'Deckhand', '29'],
  ].flatMap(([name, role, hours], i) => [
    `  - row [ref=e${i + 10}]:`,
    `    - cell "${name}" [ref=e${i + 20}]`,
    `    - cell "${role}" [ref=e${i + 30}]`,
    `    - cell "${hours}" [ref=e${i + 40}]`,
  ]),
].join('\n');

describe('a question about a table', () => {
  it.each([
    ['How many hours does Tavi Mundt have?', /\b44\b/],
    ['what is the role of jory velt', /Deckhand/],
    ['who works more hours, Tavi Mundt or Jory Velt', /Tavi Mundt/],
    ['add up the hours of the whole crew', /\b111\b/],
  ])('"%s" is answered', async (question, answer) => {
    expect(await plan(question, CREW)).toEqual([{ kind: 'done', answer: expect.stringMatching(answer) }]);
  });

  it('is not answered with what belongs to somebody else', async () => {
    expect((await plan('how many hours does Bob Stone have', CREW))[0]).toMatchObject({ kind: 'ask' });
  });
});

const FORM = [
  '- textbox "First name" [ref=e1]',
  '- textbox "Last name" [ref=e2]',
  '- textbox "Email" [ref=e3]',
  '- generic [ref=e4]:',
  '  - text: "Urgency:"',
  '  - radio "Can wait" [ref=e5]',
  '  - radio "Today" [ref=e6]',
  '- button "Send" [ref=e7]',
].join('\n');

const typed = (ref: string, text: string) => expect.objectContaining({ kind: 'type', ref, text });

describe('a form', () => {
  it.each([
    'enter John in first name Smith in last name',
    'first name John, last name Smith',
    'my first name is John and my last name is Smith',
  ])('"%s" is filled in by the names of its fields', async (request) => {
    expect(await plan(request, FORM)).toEqual(
      expect.arrayContaining([typed('e1', 'John'), typed('e2', 'Smith')]),
    );
  });

  it('takes an address as it is spoken', async () => {
    expect(await plan('type jane underscore doe at example dot org into email', FORM)).toEqual(
      expect.arrayContaining([typed('e3', 'jane_doe@example.org')]),
    );
  });

  it('takes one of several choices by the name of their question', async () => {
    expect(await plan('set the urgency to today', FORM)).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'check', ref: 'e6', on: true })]),
    );
  });

  it('is not given a value that nobody told', async () => {
    expect((await plan('set the email', FORM))[0]).toMatchObject({ kind: 'ask' });
  });
});

const first = async (text: string, snapshot: string) => (await plan(text, snapshot))[0];

describe('a question of yes or no', () => {
  const ORDER = [
    '- paragraph [ref=e1]: "Total: 148 €"',
    '- checkbox "Gift wrap" [ref=e2]',
    '- list [ref=e3]:',
    '  - listitem [ref=e4]: Mango, sold out',
    '  - listitem [ref=e5]: Papaya, unpaid',
    '  - listitem [ref=e6]: Quince',
  ].join('\n');

  it.each([
    ['is the total 148 €?', 'Yes.'],
    ['is the total 150 €?', 'No.'],
    ['is gift wrap checked?', 'No.'],
    ['is the mango sold out?', 'Yes.'],
    ['is the quince sold out?', 'No.'],
    ['is the papaya paid?', 'No.'],
    ['is there a pear?', 'No.'],
  ])('"%s" is answered by what is shown: %s', async (question, answer) => {
    expect(await first(question, ORDER)).toEqual({ kind: 'done', answer });
  });

  it.each(['is the quince organic?', 'is the mango active?', 'is customer 3 active?'])(
    '"%s" is not answered where the page does not tell',
    async (question) => {
      expect(await first(question, `${ORDER}\n- link "Customer 3" [ref=e9]`)).toMatchObject({
        kind: 'ask',
        question: expect.stringMatching(/does not tell/),
      });
    },
  );

  it('takes a number from the column that it is asked of', async () => {
    expect(await first('does Tavi Mundt have 44 hours?', CREW)).toEqual({ kind: 'done', answer: 'Yes.' });
    expect(await first('does Tavi Mundt have 38 hours?', CREW)).toEqual({ kind: 'done', answer: 'No.' });
  });
});

const BOOKS = [
  '- list [ref=e1]:',
  ...[
    ['Salt Roads', 'Ines Okafor, 1998'],
    ['The Tin Year', 'Bertil Holm, 2011'],
    ['Moss', 'Dara Finch, 2019'],
  ].flatMap(([title, by], i) => [
    `  - listitem [ref=e${i + 10}]:`,
    `    - link "${title}" [ref=e${i + 20}]`,
    `    - text: by ${by}`,
    `    - button "Reserve" [ref=e${i + 30}]`,
  ]),
].join('\n');

const POSTS = ['First snow|3', 'New bike|4']
  .map((post) => post.split('|'))
  .flatMap(([title, likes], i) => [
    `- article [ref=e${i + 10}]:`,
    `  - generic [ref=e${i + 20}]: ${title}`,
    `  - button "Like (${likes})" [ref=e${i + 30}]`,
  ])
  .join('\n');

describe('an answer', () => {
  it('about a book is none about another of a like name', async () => {
    expect(await first('who wrote Moss Garden', BOOKS)).toMatchObject({ kind: 'ask' });
  });

  it('is not a count of members where an amount of one is asked', async () => {
    expect(await first('how many shares does first snow have?', POSTS)).toMatchObject({ kind: 'ask' });
    expect(await first('how many people shared the first snow?', POSTS)).toMatchObject({ kind: 'ask' });
  });

  it.each([
    ['who wrote The Tin Year', BOOKS, /^(?=.*Bertil Holm)/],
    [
      'how many linen towels did i order',
      '- list:\n  - listitem: 2 × Enamel mug\n  - listitem: 1 × Bread knife\n  - listitem: 3 × Linen towel',
      /\b3\b/,
    ],
    ['how many likes does first snow have?', POSTS, /\b3\b/],
    [
      'how heavy is the tent',
      '- heading "Alder tent"\n- paragraph: "Weight: 2.4 kg"\n- paragraph: "Height: 1.1 m"',
      /2\.4 kg/,
    ],
    ['add up the hours of the whole crew and tell me the sum', CREW, /\b111\b/],
  ])('to "%s" tells what the question does not', async (question, snapshot, answer) => {
    expect(await first(question, snapshot)).toEqual({ kind: 'done', answer: expect.stringMatching(answer) });
  });
});

describe('a list is put in order or filtered', () => {
  it('by the option so called, not by a button that has the word', async () => {
    const page = [
      '- combobox "Sort reviews" [ref=e1]:',
      '  - option "Newest" [selected]',
      '  - option "Most helpful"',
      '- article [ref=e2]:',
      '  - paragraph [ref=e3]: Dry through a storm.',
      '  - button "Helpful (14)" [ref=e4]',
      '- article [ref=e5]:',
      '  - paragraph [ref=e6]: The poles bent.',
      '  - button "Helpful (31)" [ref=e7]',
    ].join('\n');
    expect(await first('sort the reviews by most helpful', page)).toMatchObject({
      kind: 'select',
      ref: 'e1',
      options: ['Most helpful'],
    });
  });

  it('by nothing that only has a word of it', async () => {
    expect(await first('sort the posts by most likes', POSTS)).toMatchObject({ kind: 'ask' });
  });

  it('by the value alone, where a command follows', async () => {
    const page =
      '- textbox "Type to filter" [ref=e1]\n- generic [ref=e2]: Copper rivet\n- button "Reorder" [ref=e3]';
    expect(await first('filter the list for copper and reorder the copper rivet', page)).toMatchObject({
      kind: 'type',
      text: 'copper',
    });
  });
});

it('several options of a list are all chosen', async () => {
  const page = [
    '- generic [ref=e13]: Pick a banana or two from the fruits',
    '- listbox "Fruits" [ref=e14]:',
    ...['Apple', 'Banana', 'Cherry', 'Salt and pepper'].map(
      (name, i) => `  - option "${name}" [ref=e${i + 20}]`,
    ),
  ].join('\n');
  expect(await first('select banana and cherry from the fruits list', page)).toMatchObject({
    kind: 'select',
    options: ['Banana', 'Cherry'],
  });
});

it('a number that the page shows is no command behind an "and"', async () => {
  const page = [
    ...['Adults', 'Children'].flatMap((name, i) => [
      `- generic [ref=e${i}]:`,
      `  - text: ${name}`,
      `  - button "Fewer ${name.toLowerCase()}" [ref=e${i + 10}]: −`,
      `  - status [ref=e${i + 20}]: "1"`,
      `  - button "More ${name.toLowerCase()}" [ref=e${i + 30}]: +`,
    ]),
    '- button "Show stays" [ref=e50]',
  ].join('\n');
  const actions = await plan('find a stay for 2 adults and 1 child', page);
  expect(actions).not.toContainEqual(expect.objectContaining({ name: 'Fewer children' }));
});

it('"no …" behind a command is nothing to be done', async () => {
  const page = '- button "Order the throw" [ref=e1]\n- button "Departments" [ref=e2]';
  const steps = await planThrough('Could you order the throw? No gift message.', page, page);
  expect(steps.flat()).toMatchObject([{ kind: 'click', ref: 'e1' }, { kind: 'done' }]);
});

it('what is inserted by a control that is called so is no text', async () => {
  const page = '- button "Footnote" [ref=e1]\n- textbox "Body" [ref=e2]';
  expect(await plan('insert a footnote', page)).toMatchObject([
    { kind: 'click', ref: 'e1' },
    { kind: 'done' },
  ]);
});

it('where somebody is found is no value of a field of that name, and that name is pressed next', async () => {
  const page = [
    '- generic [ref=e1]:',
    '  - generic [ref=e2] [cursor=pointer]: Ada Wirth',
    '  - text: Cooper',
    '- button "Ring" [ref=e3]',
  ].join('\n');
  const said = 'Find "Ada Wirth" in the chart, click on her name and press "Ring".';
  expect(await planThrough(said, page, page)).toMatchObject([
    [{ kind: 'click', ref: 'e2' }],
    [{ kind: 'click', ref: 'e3' }, { kind: 'done' }],
  ]);
});
