// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { countAsked } from '../../../../../control-plane/src/plan/rules/questions/counting.ts';
import { planOn, turnOn } from '../../../../support/planning.ts';

const RESULTS = `- paragraph [ref=e1]: 4 results for "bat"
- generic [ref=e2]:
  - article [ref=e3]:
    - link "Bat boxes" [ref=e4]
  - article [ref=e5]:
    - link "Pond bats" [ref=e6]
  - article [ref=e7]:
    - link "A bat detector" [ref=e8]`;

it('what the page says of its results goes before those that are in sight', () => {
  const question = 'how many results are there';
  expect(countAsked(question, turnOn(RESULTS, question).model)).toBe('4 results.');
});

describe('what the one line that a question names may tell once it is open', () => {
  const line = (from: string, about: string, ref: number) => `  - generic [ref=e${ref}] [cursor=pointer]:
    - generic [ref=e${ref + 1}]: ${from}
    - generic [ref=e${ref + 2}]: ${about}`;
  const MAILS = `- generic [ref=e1]:
${line('Ona Reyes', 'Keys to the boathouse', 2)}
${line('Piet Vos', 'Choir on Thursday', 5)}
${line('Maud Kerr', 'Soup recipe', 8)}`;

  it('is not counted as that line', async () => {
    const question = "how many leeks do I need for Maud's soup";
    expect(countAsked(question, turnOn(MAILS, question).model)).toBeUndefined();
    expect((await planOn(question, MAILS))[0]).toMatchObject({ kind: 'click', ref: 'e8' });
  });

  it('is still a count where lines are called so', () => {
    const question = 'how many mails are from Maud';
    expect(countAsked(question, turnOn(MAILS, question).model)).toBe('1 mails.');
  });
});

it('"how many likes has the post about … got" is the number that this one post tells', async () => {
  const post = (ref: number, text: string, likes: number): string => `  - generic [ref=e${ref}]:
    - text: Someone
    - paragraph [ref=e${ref + 1}]: ${text}
    - generic [ref=e${ref + 2}]:
      - generic "Like" [ref=e${ref + 3}] [cursor=pointer]: ♡ ${likes}`;
  const feed = `- generic [ref=e1]:
${post(10, 'Quiz night this Friday', 17)}
${post(20, 'Our grey cat is lost', 23)}
${post(30, 'High water tonight', 31)}`;
  expect(await planOn('how many likes has the post about the lost cat got', feed)).toMatchObject([
    { answer: 'Likes: 23.' },
  ]);
});

const INNS = [
  '- generic [ref=e1]:',
  '  - generic [ref=e2]:',
  '    - textbox "Where" [ref=e3]',
  '    - button "Search" [ref=e4]',
  '  - heading "Tonight\'s offers" [level=3] [ref=e5]',
  ...[
    ['Tollhouse', 'Breakfast included · Dogs welcome', '€104'],
    ['Hotel Elm', 'Dogs welcome', '€95'],
    ['The Heron', 'Breakfast included', '€88'],
    ['Quay 12', 'Parking', '€62'],
  ].flatMap(([name, has, price], i) => [
    `  - generic [ref=g${i}]:`,
    `    - generic [ref=n${i}]: ${name}`,
    `    - generic [ref=h${i}]: ${has}`,
    `    - generic [ref=p${i}]: ${price}`,
    `    - generic [ref=b${i}] [cursor=pointer]: Book`,
  ]),
].join('\n');

it.each([
  ['how many hotels take dogs', /^2\b/],
  ["how many of tonight's hotels take dogs", /^2\b/],
  ["how many of tonight's offers include breakfast", /^2\b/],
  ['how many hotels allow cats', undefined],
])(
  'what things have, take or offer tells which are counted, and not their noun: "%s"',
  (question, answer) => {
    const counted = countAsked(question, turnOn(INNS, question).model);
    if (answer === undefined) expect(counted).toBeUndefined();
    else expect(counted).toMatch(answer);
  },
);

it.each([
  ["book the cheapest of tonight's hotels that has breakfast", 'b2'],
  ['book the cheapest of the hotels where dogs are welcome', 'b1'],
])('a form over their heading is none of them: "%s"', async (request, ref) => {
  expect((await planOn(request, INNS))[0]).toMatchObject({ kind: 'click', ref });
});

it('results may be told by thousands, and about', () => {
  const question = 'how many results are there';
  const page = '- generic [ref=e1]: About 1,340 results for copper kettles';
  expect(countAsked(question, turnOn(page, question).model)).toBe('1340 results.');
});

it('things of a kind alone are those of the greatest list', async () => {
  const page = [
    '- generic [ref=h]:',
    '  - generic [ref=h1]: Larkpost',
    '  - textbox "Search mail" [ref=h2]',
    '  - generic [ref=h3]: ida@larkpost.example',
    '- generic [ref=l]:',
    ...['Rowing on Sunday', 'Tea for grey days', 'The cottage'].flatMap((subject, i) => [
      `  - generic [ref=m${i}] [cursor=pointer]:`,
      `    - generic [ref=s${i}]: ${subject}`,
      `    - generic [ref=d${i}]: 0${i + 7}:00`,
    ]),
  ].join('\n');
  expect(await planOn('how many mails are there', page)).toEqual([{ kind: 'done', answer: '3 mails.' }]);
});

it('what the line of a thing counts is told of it, and the line not counted', async () => {
  const page = [
    '- heading "All forums" [level=1] [ref=h]',
    '- list [ref=l]:',
    ...['hiking', 'baking', 'cycling'].flatMap((name, i) => [
      `  - listitem [ref=i${i}]:`,
      `    - link "${name}" [ref=a${i}]`,
      `    - text: ${i + 3} posts`,
    ]),
  ].join('\n');
  for (const question of ['how many posts are in the forum baking', 'how many posts are there in baking'])
    expect(await planOn(question, page)).toMatchObject([{ answer: expect.stringMatching(/: 4 posts\.$/) }]);
});

it('what the table has is counted, and what a column tells of one line is that', async () => {
  const page = `- table [ref=e1]:
  - row [ref=e2]:
    - columnheader "Fruit" [ref=e3]
    - columnheader "Kilos" [ref=e4]
    - cell [ref=e5]
  - row [ref=e6]:
    - cell "Pears" [ref=e7]
    - cell "14" [ref=e8]
    - cell [ref=e9]:
      - button "Buy" [ref=e10]
  - row [ref=e11]:
    - cell "Plums" [ref=e12]
    - cell "9" [ref=e13]
    - cell [ref=e14]:
      - button "Buy" [ref=e15]`;
  const answers = async (question: string) => (await planOn(question, page))[0];
  expect(await answers('How many kilos of plums are there?')).toMatchObject({
    answer: expect.stringContaining('9'),
  });
  expect(await answers('How many rows does the table have?')).toMatchObject({ answer: '2 rows.' });
});

it('what stands before the noun in the lines of a thing is how many it has, and no number of its title', async () => {
  const page = [
    ...['Bakery on Elm Street turns 100|21 comments', 'Bridge closed until spring|32 comments'].flatMap(
      (one, i) => [
        `- article [ref=a${i}]:`,
        `  - heading [level=2] [ref=h${i}]:`,
        `    - link "${one.split('|')[0]}" [ref=l${i}]`,
        `  - generic [ref=g${i}]:`,
        '    - text: By Esther Okoye in Local ·',
        `    - link "${one.split('|')[1]}" [ref=c${i}]`,
      ],
    ),
  ].join('\n');
  expect(await planOn('How many comments does the story about the bakery have?', page)).toMatchObject([
    { kind: 'done', answer: 'Comments: 21.' },
  ]);
});

describe('what is called by its kind', () => {
  const page = [
    '- navigation [ref=n1]:',
    '  - link "Home" [ref=n2]',
    '  - link "Courses" [ref=n3]',
    '- heading "Join" [level=1] [ref=e1]',
    '- group "Pay" [ref=e2]:',
    '  - radio "Monthly" [checked] [ref=e3]',
    '  - radio "Yearly" [ref=e4]',
    '- combobox "Home hall" [ref=e5]:',
    '  - option "Please choose" [selected]',
    '  - option "Harbour"',
    '  - option "Brewery"',
    '- checkbox "Newsletter" [ref=e6]',
    '- checkbox "I accept the rules" [ref=e7]',
    '- button "Join now" [ref=e8]',
    '- contentinfo [ref=f1]:',
    '  - link "Jobs" [ref=f2]',
    '  - link "Privacy" [ref=f3]',
    '  - link "Press" [ref=f4]',
  ].join('\n');

  it.each([
    ['how many radio buttons are there?', '2 radio buttons.'],
    ['how many drop-down lists are there?', '1 drop-down lists.'],
    ['how many check boxes are ticked?', '0 check boxes.'],
    ['how many checkboxes are unticked?', '2 checkboxes.'],
    ['how many links are in the footer?', '3 links.'],
    ['how many links does the navigation have?', '2 links'],
    ['how many home halls are there?', '2 home halls.'],
  ])('%s', async (question, answer) => {
    const [action] = await planOn(question, page);
    expect(action).toMatchObject({ kind: 'done', answer: expect.stringContaining(answer) });
  });
});

it.each([
  ['how many cases have a weight of 20', '2 cases with weight 20.'],
  ['how many cases have a weight over 20', '1 cases with weight over 20.'],
])('members that have a value are counted: "%s"', (question, answer) => {
  const rows = ['Violin/20', 'Viola/20', 'Cello/75'].map(
    (line, i) =>
      `  - row [ref=r${i}]:\n${line
        .split('/')
        .map((cell, j) => `    - cell "${cell}" [ref=c${i}${j}]`)
        .join('\n')}`,
  );
  const page = [
    '- table [ref=t]:',
    '  - row [ref=h]:',
    ...['Case', 'Weight'].map((name, i) => `    - columnheader "${name}" [ref=h${i}]`),
    ...rows,
  ].join('\n');
  expect(countAsked(question, turnOn(page, question).model)).toBe(answer);
});

it('what the page counts in words is not counted by lines that do not show it', async () => {
  const page = `- list [ref=l]:
  - listitem [ref=l1] [cursor=pointer]: Rooms
  - listitem [ref=l2] [cursor=pointer]: Meals
  - listitem [ref=l3] [cursor=pointer]: Trips
- paragraph [ref=p]: Nine rooms, two with a balcony.`;
  expect(await planOn('how many rooms are there', page)).toMatchObject([{ answer: '9 rooms.' }]);
});

it('what a list offers to be chosen is not counted as what the page shows', async () => {
  const page = `- combobox "Sort by" [ref=s]:
  - option "Relevance" [selected]
  - option "Price"
  - option "Rating"
- list [ref=l]:
  - listitem [ref=l1]: Steel can $24
  - listitem [ref=l2]: Rain barrel $89`;
  expect(await planOn('how many products are there', page)).toMatchObject([{ answer: '2 products.' }]);
});

it('how many are allowed is told by the rule, and not by how many lines speak of them', async () => {
  const page = `- paragraph [ref=p1]: §1 The rent is 84 crowns a year.
- paragraph [ref=p2]: §2 Hens are allowed, up to five of them.
- paragraph [ref=p3]: §3 Bonfires may be lit in October only.`;
  const [told] = await planOn('How many hens may a tenant keep?', page);
  expect(told).toMatchObject({ kind: 'done', answer: expect.stringMatching(/\bfive\b/) });
});
