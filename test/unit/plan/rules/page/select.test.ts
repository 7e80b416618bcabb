// SPDX-License-Identifier: MIT
// Which members of a page's collections a phrase means.
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { selectedBy } from '../../../../../control-plane/src/plan/rules/page/select.ts';
import { pageOf, planOn } from '../../../../support/planning.ts';

const titlesOn = (snapshot: string) => {
  const model = modelOf(pageOf(snapshot));
  return (phrase: string) => selectedBy(phrase, model)[0]?.members.map(({ title }) => title);
};

const row = (...cells: string[]): string[] => [
  '    - generic [ref=r]:',
  ...cells.map((cell) => `      - generic [ref=c]: "${cell}"`),
];

/** Column names stand above the box that holds the rows. */
const STAFF = [
  '- heading "Staff" [level=1] [ref=e1]',
  '- generic [ref=e2]:',
  '  - generic [ref=e3]:',
  ...['Name', 'Team', 'Start', 'Salary'].map((name) => `    - generic [cursor=pointer] [ref=h]: ${name}`),
  '  - generic [ref=e4]:',
  ...row('Ruth Vance', 'Kitchen', '2 Mar 2019', '€31,000'),
  ...row('Omar Lund', 'Garden', '15 Jul 2021', '€29,500'),
  ...row('Petra Dunn', 'Kitchen', '1 Sep 2016', '€38,200'),
].join('\n');

describe('members of a table made of plain boxes', () => {
  const titles = titlesOn(STAFF);

  it.each([
    ['people in the kitchen', ['Ruth Vance', 'Petra Dunn']],
    ['the person with the highest salary', ['Petra Dunn']],
    ['the person who started last', ['Omar Lund']],
    ['who has a salary over €30,000', ['Ruth Vance', 'Petra Dunn']],
    ['the last person', ['Petra Dunn']],
  ])('"%s" are told by the names above them', (phrase, expected) => {
    expect(titles(phrase)).toEqual(expected);
  });

  it('are compared as they are now', () => {
    expect(titles('the person that has the highest salary today')).toEqual(['Petra Dunn']);
    expect(titles('the person with the lowest salary so far')).toEqual(['Omar Lund']);
    expect(titles('the person from the kitchen today')).toBeUndefined();
  });

  it('are none where a word is on no member', () => {
    expect(titles('the ferry Mallaig')).toBeUndefined();
  });
});

const card = (name: string, ...lines: string[]): string[] => [
  '  - listitem [ref=i]:',
  `    - heading "${name}" [level=3] [ref=t]`,
  ...lines.map((line) => `    - generic [ref=l]: "${line}"`),
  '    - button "Add" [ref=b]',
];

const TENTS = [
  '- list [ref=e1]:',
  ...card('Hotel Fell 2', '2 person', '1.9 kg', '★ 4.4 (120 reviews)', '€189', '06:50 – 10:05'),
  ...card('Ridge 3', '3 person', '2.6 kg', '★ 4.7 (88 reviews)', '€259', '08:20 – 09:55'),
  ...card('Beck 1', '1 person', '950 g', '★ 3.9 (34 reviews)', '€140', '09:05 – 11:50'),
].join('\n');

describe('members of a list of cards', () => {
  const titles = titlesOn(TENTS);

  it.each([
    ['the cheapest one', ['Beck 1']],
    ['the lightest tent', ['Beck 1']],
    ['the best rated tent', ['Ridge 3']],
    ['the 3 person tent', ['Ridge 3']],
    ['the one that arrives first', ['Ridge 3']],
    ['the 9:05', ['Beck 1']],
    ['the one that leaves before 8', ['Hotel Fell 2']],
  ])('"%s" is told by the kinds of what it shows', (phrase, expected) => {
    expect(titles(phrase)).toEqual(expected);
  });

  it('are not told by their noun where it is a part of one name', () => {
    expect(titles('the cheapest hotel')).toEqual(['Beck 1']);
  });
});

it('a name that is like another is told from it by the very word', () => {
  const titles = titlesOn(
    [
      '- list [ref=e1]:',
      ...['Lonna', 'Lonnie', 'Marlee'].map((who) => `  - listitem [ref=m]: ${who} · Keys`),
    ].join('\n'),
  );
  expect(titles('the email by Lonnie')).toEqual(['Lonnie · Keys']);
});

const post = (who: string, age: string, comments: number): string[] => [
  '- article [ref=a]:',
  `  - text: "${who} · "`,
  `  - time [ref=t]: ${age}`,
  '  - paragraph [ref=p]: Has anyone seen it?',
  `  - button "Reply" [ref=r]: 💬 ${comments}`,
];

describe('members of a feed', () => {
  const titles = titlesOn(
    [...post('Mina', '2 h', 3), ...post('Joel', '3 h', 11), ...post('Mina', '1 d', 40)].join('\n'),
  );

  it('are told by their places among those of one person', () => {
    expect(titles("mina's second post")).toEqual(titles('the last post'));
    expect(titles('the newest post by mina')).toEqual(titles('the first post'));
  });

  it('are compared by what their controls count, under the name of the sign', () => {
    expect(titles('the post that has the most comments')).toEqual(titles('the last post'));
  });
});

/** What a search for one-way flights brought, on a page that does not say so any more. */
const FLIGHTS = [
  '- generic [ref=e1]:',
  ...[
    ['9h 30m', '$412'],
    ['7h 40m', '$538'],
    ['10h 50m', '$298'],
  ].flatMap(([duration, price], i) => [
    `  - generic [ref=e${i}0]:`,
    `    - generic [ref=e${i}1]: "Duration: ${duration}"`,
    `    - button "Book flight for ${price}" [ref=e${i}2]`,
  ]),
].join('\n');

describe('the foremost of what was searched for', () => {
  const cheapest = (phrase: string, earlier: string[]) =>
    selectedBy(phrase, modelOf(pageOf(FLIGHTS), earlier))[0]?.members.map(({ node }) => node.ref);

  it('may be told in words of the page with the search', () => {
    expect(cheapest('the cheapest one-way flight', ['book', 'your', 'one', 'way', 'flight'])).toEqual([
      'e20',
    ]);
  });

  it('is none where no page of the task spoke of it', () => {
    expect(cheapest('the cheapest overnight flight', ['book', 'your', 'flight'])).toBeUndefined();
  });
});

describe('the rating of members', () => {
  const titles = titlesOn(
    [
      '- list [ref=e1]:',
      ...['Aura Inn|★★★ · rated 8.8', 'Harbour Lofts|★★★★ · rated 8.1', 'Old Mill|★★ · rated 9.3']
        .map((inn) => inn.split('|'))
        .flatMap(([name, told], i) => [
          `  - listitem [ref=e${i + 2}]:`,
          `    - heading "${name}" [level=3]`,
          `    - text: ${told}`,
        ]),
    ].join('\n'),
  );

  it('is what is told to be it, and not the stars beside it', () => {
    expect(titles('the one with the best rating')).toEqual(['Old Mill']);
    expect(titles('the one with the most stars')).toEqual(['Harbour Lofts']);
  });
});

it('what is by somebody is theirs, rather than one that speaks of them', () => {
  const posts = [
    '- generic [ref=e1]:',
    ...[
      ['Marek Dunn', 'Free plot at the allotment. Ask Rosa.'],
      ['Rosa Lindt', 'The choir is looking for two tenors.'],
      ['Betty Osei', 'Has anybody seen our cat?'],
    ].flatMap(([who, text], i) => [
      `  - generic [ref=e${i}2]:`,
      `    - generic [ref=e${i}3]: ${who}`,
      `    - generic [ref=e${i}4]: ${text}`,
    ]),
  ];
  const titles = titlesOn(posts.join('\n'));
  expect(titles("rosa's post")).toEqual(['Rosa Lindt']);
  expect(titles('the post about rosa')).toEqual(['Marek Dunn', 'Rosa Lindt']);
});

it('what takes the least time is the shortest', () => {
  const flights = [
    '- generic [ref=e1]:',
    ...[
      ['09:40 – 14:05', '4 h 25', '€182'],
      ['06:15 – 13:50', '7 h 35', '€141'],
      ['17:20 – 21:10', '3 h 50', '€236'],
    ].flatMap(([at, takes, price], i) => [
      `  - generic [ref=e${i}2]:`,
      `    - generic [ref=e${i}3]: ${at}`,
      `    - generic [ref=e${i}4]: ${takes}`,
      `    - generic [ref=e${i}5]: ${price}`,
    ]),
  ];
  const titles = titlesOn(flights.join('\n'));
  expect(titles('the one that takes the least time')).toEqual(['3 h 50']);
  expect(titles('the flight with the most time')).toEqual(['7 h 35']);
});

it('the latest of what there is one of is that, whether or not it tells when', () => {
  const shelf = ['Ruth', 'Omar', 'Petra'].map((name) => `  - listitem [ref=m${name}]: Note from ${name}`);
  const titles = titlesOn(['- list [ref=e1]:', ...shelf].join('\n'));
  expect(titles('the latest note from Omar')).toEqual(['Note from Omar']);
  expect(titles('the latest note')).toBeUndefined();
});

it('what holds them all tells none of them apart', () => {
  const cards = ['Order the tent', 'Paint the boat', 'Print the songs'].map(
    (name, i) => `  - listitem [ref=c${i}]: ${name}`,
  );
  const titles = titlesOn(['- list [ref=e1]:', ...cards].join('\n'));
  expect(titles('the paint the boat card from the board')).toEqual(['Paint the boat']);
  expect(titles('the tent on the agenda')).toEqual(['Order the tent']);
  expect(titles('the lantern card from the board')).toBeUndefined();
});

it('the fastest is what takes least from when it leaves to when it arrives', () => {
  const boats = [
    ['06:50 – 09:20', 'Heron', '£48'],
    ['11:15 – 13:05', 'Kite', '£62'],
    ['20:10 – 23:10', 'Crane', '£38'],
  ].flatMap(([at, boat, price], i) => [
    `  - generic [ref=e${i}2]:`,
    `    - generic [ref=e${i}3]: ${at}`,
    `    - generic [ref=e${i}4]: MV ${boat}`,
    `    - generic [ref=e${i}5]: ${price}`,
    `    - button "Book" [ref=e${i}6]`,
  ]);
  const titles = titlesOn(['- generic [ref=e1]:', ...boats].join('\n'));
  expect(titles('the fastest')).toEqual(['MV Kite']);
  expect(titles('the slowest crossing')).toEqual(['MV Crane']);
});

it('takes the day of a moment by its month, not the hour alone, for the latest', () => {
  const letters = [
    '- list [ref=e1]:',
    ...[
      ['Ida Moss', 'Mar 9, 08:05', 'The shed roof'],
      ['Per Holt', 'Mar 8, 19:40', 'Ladders'],
      ['Ida Moss', 'Mar 7, 17:30', 'Paint'],
    ].flatMap(([who, when, what], i) => [
      `  - listitem [ref=m${i}]:`,
      ...[who, when, what].map((cell, j) => `    - generic [ref=m${i}${j}]: "${cell}"`),
    ]),
  ].join('\n');
  const model = modelOf(pageOf(letters));
  const [found] = selectedBy('the latest message from Ida', model);
  expect(found?.members.map(({ text }) => text)).toEqual([expect.stringContaining('shed roof')]);
});

describe('several of what a column is called for', () => {
  const RACE = [
    '- table [ref=t1]:',
    '  - row [ref=h]:',
    ...['Bib', 'Runner', 'Club', 'Age'].map((name, i) => `    - columnheader "${name}" [ref=h${i}]`),
    ...[
      ['118', 'Orla Finch', 'Harriers', '34'],
      ['204', 'Mateo Salas', 'Club Vega', '41'],
      ['77', 'Ingrid Moe', 'Fjord Runners', '29'],
      ['12', 'Lena Park', 'Striders', '52'],
    ].flatMap((cells, row) => [
      `  - row [ref=r${row}]:`,
      ...cells.map((cell, i) => `    - cell "${cell}" [ref=c${row}${i}]`),
    ]),
  ].join('\n');

  it.each([
    ['how many runners are older than 35?', '2 runners.'],
    ['how many runners are younger than 40?', '2 runners.'],
  ])('are no words that one of them may have: %s', async (question, answer) => {
    expect(await planOn(question, RACE)).toMatchObject([{ kind: 'done', answer }]);
  });
});
