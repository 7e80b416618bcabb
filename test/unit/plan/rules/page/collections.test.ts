// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { collectionsOf, joinPages } from '../../../../../control-plane/src/plan/rules/page/collections.ts';
import { groupsOf } from '../../../../../control-plane/src/plan/rules/page/members.ts';
import { selectedBy } from '../../../../../control-plane/src/plan/rules/page/select.ts';
import { titleOf } from '../../../../../control-plane/src/plan/rules/page/titles.ts';
import { parseSnapshot, type SnapshotNode } from '../../../../../control-plane/src/plan/snapshot.ts';

const staff = (indent: string) =>
  [
    '- table:',
    '  - row:',
    '    - columnheader "Name"',
    '    - columnheader "Room"',
    ...['Abel', 'Brandt'].flatMap((name, i) => ['  - row:', `    - cell "${name}"`, `    - cell "11${i}"`]),
  ].map((line) => indent + line);

it('a table that only places things on the page is no list, and the one inside it is', () => {
  const page = [
    '- table:',
    '  - row:',
    '    - cell "Telephone list"',
    '  - row:',
    '    - cell:',
    ...staff('      '),
  ];
  const found = collectionsOf(parseSnapshot(page.join('\n'))).filter(({ items }) => items[0]?.role === 'row');
  expect(found.map(({ items }) => items.length)).toEqual([2]);
});

it('the first line of a list that is clicked as a whole names no columns', () => {
  const mails = [
    ['Tue', 'Lucky Draw', 'You have won a phone'],
    ['Mon', 'Garden Shop', 'Your order 8812 is ready'],
  ].flatMap((texts, i) => [
    `  - generic [ref=m${i}] [cursor=pointer]:`,
    ...texts.map((text, k) => `    - generic [ref=m${i}${k}]: ${text}`),
  ]);
  const [list] = collectionsOf(parseSnapshot(['- generic [ref=e1]:', ...mails].join('\n')));
  expect(list).toMatchObject({ columns: [], items: [{ ref: 'm0' }, { ref: 'm1' }] });
});

it('the numbers of the pages of a list are no list', () => {
  const pages = ['1', '2', '3', '>'].flatMap((text, i) => [
    '  - listitem:',
    `    - link "${text}" [ref=p${i}] [cursor=pointer]`,
  ]);
  expect(collectionsOf(parseSnapshot(['- list:', ...pages].join('\n')))).toEqual([]);
});

it('a bar of signs in a member neither names it nor makes a list of it', () => {
  const mails = ['Ana', 'Tom', 'Kim'].flatMap((name, i) => [
    `  - generic [ref=m${i}] [cursor=pointer]:`,
    '    - generic:',
    `      - generic "Delete" [ref=d${i}]: 🗑`,
    `      - generic "Star" [ref=s${i}]: ☆`,
    '    - generic:',
    `      - generic [ref=n${i}]: ${name}`,
    `      - generic [ref=t${i}]: Hello there`,
  ]);
  const found = collectionsOf(parseSnapshot(['- generic [ref=e1]:', ...mails].join('\n')));
  expect(found.map(({ items }) => items.map(titleOf))).toEqual([['Ana', 'Tom', 'Kim']]);
});

it('a line of words right over a list says what its items are', () => {
  const page = ['- text: News', '- list:', '  - listitem: Duck race', '  - listitem: Street lamps'];
  const [list] = collectionsOf(parseSnapshot(page.join('\n')));
  expect(list?.title).toContain('News');
});

it('is called by the heading over its items, which is not over what stands around the page', () => {
  const page = [
    '- main:',
    '  - heading "3 results for owls" [level=1]',
    ...['Barn owl', 'Tawny owl'].flatMap((name) => [
      '  - generic:',
      `    - link "${name}"`,
      '    - text: A bird',
    ]),
    '- contentinfo:',
    '  - link "Jobs"',
    '  - link "Press"',
  ];
  const found = collectionsOf(parseSnapshot(page.join('\n')));
  expect(found.map(({ title }) => title.trim())).toEqual(['3 results for owls', '']);
});

it('a first line whose cells are each clicked names the columns, for it sorts the others', () => {
  const row = (cells: string[], clicked: string): string[] => [
    '  - row:',
    ...cells.map((cell, i) => `    - cell "${cell}" [ref=${cell}${i}]${clicked}`),
  ];
  const page = [
    '- table:',
    ...row(['Name', 'Points'], ' [cursor=pointer]'),
    ...row(['Yusuf', '34'], ''),
    ...row(['Mona', '19'], ''),
  ];
  const [table] = collectionsOf(parseSnapshot(page.join('\n')));
  expect(table).toMatchObject({ columns: ['Name', 'Points'], items: [{}, {}] });
});

it('so it does where a control of each line stands behind its cells, but not where one is among them', () => {
  const row = (cells: string[], clicked: number[]): string[] => [
    '  - generic:',
    ...cells.map(
      (cell, i) =>
        `    - generic [ref=${cell}${i}]${clicked.includes(i) ? ' [cursor=pointer]' : ''}: "${cell}"`,
    ),
  ];
  const columns = (clicked: number[]): string[] | undefined => {
    const page = [
      '- generic:',
      ...row(['Boat', 'Club', 'Length'], [0, 1, 2]),
      ...row(['Tern', 'Solvik', '9', 'sell'], clicked),
      ...row(['Heron', 'Vik', '12', 'sell'], clicked),
    ];
    return collectionsOf(parseSnapshot(page.join('\n')))[0]?.columns;
  };
  expect(columns([3])).toEqual(['Boat', 'Club', 'Length']);
  expect(columns([0, 3])).toEqual([]);
});

it('the weeks of a calendar are no lines, and its days that tell something are a list', () => {
  const weeks = [0, 1, 2, 3].flatMap((week) => [
    '  - row:',
    ...[1, 2, 3, 4, 5, 6, 7].map((day) => {
      const date = 7 * week + day;
      return `    - cell "${date}${date % 10 === 5 ? ' 09:00 Choir' : ''}" [ref=d${date}] [cursor=pointer]`;
    }),
  ]);
  const found = collectionsOf(parseSnapshot(['- table:', ...weeks].join('\n')));
  expect(found.map(({ items }) => items.map(({ ref }) => ref))).toEqual([['d5', 'd15', 'd25']]);
});

it('the box that holds all posts is no item beside the numbers of pages over and under it', () => {
  const pages = (ref: string) => [
    `  - generic [ref=${ref}]:`,
    '    - text: "1"',
    `    - link "2" [ref=${ref}a]`,
    `    - link "3" [ref=${ref}b]`,
  ];
  const post = (ref: string, who: string) => [
    `    - generic [ref=${ref}]:`,
    `      - generic [ref=${ref}a]: ${who}`,
    `      - generic [ref=${ref}b]:`,
    '        - text: My hive feels light.',
    `        - link "Like" [ref=${ref}c]`,
  ];
  const page = [
    '- generic [ref=e1]:',
    ...pages('t'),
    '  - generic [ref=e2]:',
    ...post('p', 'marjoram'),
    ...post('q', 'hivequeen'),
    ...pages('b'),
  ];
  const found = collectionsOf(parseSnapshot(page.join('\n')));
  expect(found.map(({ items }) => items.map(({ ref }) => ref))).not.toContainEqual(['t', 'e2', 'b']);
  expect(found.map(({ items }) => items.map(({ ref }) => ref))).toContainEqual(['p', 'q']);
});

it('the name of the open tab is over the list that it shows', () => {
  const page = `- tablist:
  - tab "Loans" [selected] [ref=e1]
  - tab "Fines" [ref=e2]
- tabpanel:
  - list:
    - listitem: Middlemarch
    - listitem: Emma`;
  const found = collectionsOf(parseSnapshot(page)).find(({ items }) => items[0]?.role === 'listitem');
  expect(found?.title).toContain('Loans');
});

it('the numbers of pages under results are none of them', () => {
  const result = (ref: string, name: string) => [
    `  - generic [ref=${ref}]:`,
    `    - generic [ref=${ref}n] [cursor=pointer]: ${name}`,
    `    - generic [ref=${ref}d]: for damp shade`,
  ];
  const pages = ['  - generic [ref=p]:', '    - text: "1"', '    - generic [ref=p2] [cursor=pointer]: "2"'];
  const page = ['- generic [ref=e1]:', ...result('a', 'Lady fern'), ...result('b', 'Royal fern'), ...pages];
  const [list] = collectionsOf(parseSnapshot(page.join('\n')));
  expect(list?.items.map(({ ref }) => ref)).toEqual(['a', 'b']);
});

it('head and foot of a card are no list, what was said under a post is one', () => {
  const cards = ['Ana', 'Ben', 'Cy'].flatMap((name, i) => [
    `  - generic [ref=c${i}]:`,
    `    - generic [ref=h${i}]:`,
    `      - generic [ref=n${i}]: ${name}`,
    `      - generic [ref=f${i}] [cursor=pointer]: Follow`,
    `    - generic [ref=t${i}]:`,
    `      - generic [ref=l${i}] [cursor=pointer]: ♡`,
    `      - generic [ref=b${i}] [cursor=pointer] [icon=bubble]`,
    `      - generic [ref=x${i}]: ${i + 3} likes`,
  ]);
  const listsOn = (lines: string[]) =>
    collectionsOf(parseSnapshot(['- generic [ref=e1]:', ...lines].join('\n'))).map(
      ({ parent }) => parent.ref,
    );
  expect(listsOn(cards)).toEqual(['e1']);
  const talk = cards.map((line) => line.replace(/ \[cursor=pointer\]|(?<=t\d.*)x/, ''));
  const answers = talk.filter((line) => !/ref=x/.test(line));
  expect(listsOn(answers)).toContain('c0');
});

it('a member is called by its name, without what can be pressed beside it', () => {
  const cards = ['Ana', 'Ben', 'Cy'].flatMap((name, i) => [
    `  - generic [ref=c${i}]:`,
    `    - generic [ref=h${i}]:`,
    `      - generic [ref=n${i}]: ${name}`,
    `      - generic [ref=f${i}] [cursor=pointer]: Follow`,
    `    - paragraph [ref=t${i}]: Text number ${i}`,
  ]);
  const [group] = groupsOf(parseSnapshot(['- generic [ref=e1]:', ...cards].join('\n')));
  expect(group?.members.map(({ title }) => title)).toEqual(['Ana', 'Ben', 'Cy']);
});

it('what holds a table each has no columns by it', () => {
  const part = (name: string) => [
    '  - generic:',
    `    - heading "${name}" [level=3]`,
    ...staff('    '),
    '    - heading "Notes" [level=4]',
  ];
  const page = ['- generic:', ...part('Ground floor'), ...part('First floor')].join('\n');
  const parts = collectionsOf(parseSnapshot(page)).find(({ items }) => items[0]?.role === 'generic');
  expect(parts).toMatchObject({ columns: [], items: [{}, {}] });
});

it('a table that has nothing but a head names the columns of the one beside it', () => {
  const page = [
    '- generic [ref=e1]:',
    '  - table [ref=e2]:',
    '    - row [ref=e3]:',
    '      - columnheader "Article Sort by Article" [ref=e4]:',
    '        - text: Article',
    '        - button "Sort by Article" [ref=e5]',
    '      - columnheader "Price" [ref=e6]',
    '  - table [ref=e7]:',
    '    - row [ref=e8]:',
    '      - cell "Bolt" [ref=e9]',
    '      - cell "0.20" [ref=e10]',
    '    - row [ref=e11]:',
    '      - cell "Nut" [ref=e12]',
    '      - cell "0.05" [ref=e13]',
    '  - list [ref=e14]:',
    '    - listitem "page 1" [ref=e15] [cursor=pointer]: "1"',
    '    - listitem "page 2" [ref=e16] [cursor=pointer]: "2"',
    '    - listitem "page 3" [ref=e17]: "3"',
  ];
  const found = collectionsOf(parseSnapshot(page.join('\n')));
  expect(found.map(({ columns, items }) => [columns, items.length])).toEqual([[['Article', 'Price'], 2]]);
});

it('a table is known on its other pages by its columns, whatever the page shows before it by then', () => {
  const table = (total: string, ...rows: string[]): string => `- generic [ref=e1]:
${total}  - table [ref=e2]:
    - row [ref=e3]:
      - columnheader "Number" [ref=e4]
      - columnheader "Weight" [ref=e5]
${rows
  .map(
    (no) =>
      `    - row [ref=r${no}]:\n      - cell "${no}" [ref=n${no}]\n      - cell "${no}0 kg" [ref=w${no}]`,
  )
  .join('\n')}`;
  const [first, second] = [
    table('', 'B1', 'B2'),
    table('  - status [ref=e9]: page 2 of 2\n', 'B3', 'B4'),
  ].map(parseSnapshot) as [SnapshotNode, SnapshotNode];
  joinPages(first, [first, second]);
  expect(collectionsOf(first).map(({ items }) => items.length)).toContain(4);
});

it('what a column is sorted by in its head is no part of its name', () => {
  const head = ['Crop', 'Yield'].flatMap((name, i) => [
    `    - 'columnheader "${name} ${name}: Activate to sort" [ref=h${i}] [cursor=pointer]':`,
    `      - generic [ref=n${i}]: ${name}`,
    `      - 'button "${name}: Activate to sort" [ref=b${i}]'`,
  ]);
  const rows = ['Rye', 'Oats'].flatMap((name, i) => [
    `  - row [ref=r${i}]:`,
    `    - cell "${name}" [ref=c${i}]`,
    `    - cell "${4 + i}" [ref=y${i}]`,
  ]);
  const page = ['- table [ref=t]:', '  - row [ref=h]:', ...head, ...rows].join('\n');
  const [table] = collectionsOf(parseSnapshot(page)).filter(({ items }) => items[0]?.role === 'row');
  expect(table?.columns).toEqual(['Crop', 'Yield']);
});

it('lines that are clicked are a list, whatever is counted in some of them; two buttons are none', () => {
  const lines = (...names: string[]) =>
    collectionsOf(
      parseSnapshot(
        [
          '- generic [ref=l]:',
          ...names.flatMap((name, i) => {
            const [, title, count] = /^(.+?) (\d+)$/.exec(name) ?? [];
            return count === undefined
              ? [`  - generic [ref=e${i}] [cursor=pointer]: ${name}`]
              : [
                  `  - generic [ref=e${i}] [cursor=pointer]:`,
                  `    - text: ${title}`,
                  `    - generic [ref=n${i}]: "${count}"`,
                ];
          }),
        ].join('\n'),
      ),
    ).map(({ items }) => items.length);
  expect(lines('Rowing crew 4', 'Landlord', 'Choir 12', 'Ilse')).toEqual([4]);
  expect(lines('Rowing crew 4', 'Landlord')).toEqual([]);
});

it('the first of several lines to click is one of them, though nothing is new in it; what stands under a text is none of its like', () => {
  const page = `
- generic [ref=e1]:
  - generic [ref=e2]:
    - generic [ref=c1] [cursor=pointer]: Mill crew
    - generic [ref=c2] [cursor=pointer]:
      - text: Hut group
      - emphasis [ref=c3]: "2"
    - generic [ref=c4] [cursor=pointer]:
      - text: Plumber
      - emphasis [ref=c5]: "1"
  - generic [ref=e3]:
    - generic [ref=e4]:
      - generic [ref=e5]: The wheel turns again.
      - generic [ref=e6]: Good.
    - generic [ref=e7] [cursor=pointer]: Send
    - generic [ref=e8] [cursor=pointer]: Leave crew`;
  const lists = collectionsOf(parseSnapshot(page));
  expect(lists.find(({ parent }) => parent.ref === 'e2')?.items.length).toBe(3);
  expect(lists.find(({ parent }) => parent.ref === 'e3')).toBeUndefined();
});

it('a head with an empty cell over the buttons of the rows names the columns', () => {
  const rows = ['Pears', 'Plums'].flatMap((name, i) => [
    '    - row:',
    `      - cell "${name}"`,
    `      - cell "${9 + i}"`,
    '      - cell:',
    `        - button "Buy" [ref=b${i}]`,
  ]);
  const head = ['columnheader "Fruit"', 'columnheader "Kilos"', 'cell [ref=e7]'].map(
    (cell) => `      - ${cell}`,
  );
  const lines = ['- table:', '  - rowgroup:', '    - row:', ...head, '  - rowgroup:', ...rows];
  const [table] = collectionsOf(parseSnapshot(lines.join('\n')));
  expect(table?.items).toHaveLength(2);
  expect(table?.columns.slice(0, 2)).toEqual(['Fruit', 'Kilos']);
});

it('paragraphs that are a link each are a list, under the heading that tells of what', () => {
  const page = [
    '- complementary:',
    '  - list:',
    ...['Tide', 'Mill'].map((name) => `    - listitem: ${name} stories of the whole long week`),
    '- generic:',
    '  - heading "3 results" [level=3]',
    ...['Lens', 'Lamp'].flatMap((name) => ['  - paragraph:', `    - link "${name}"`]),
    '  - paragraph:',
    '    - text: "1"',
    '    - link "2"',
  ].join('\n');
  const [second] = selectedBy('the second result', { root: parseSnapshot(page) });
  expect(second?.members.map(({ title }) => title)).toEqual(['Lamp']);
});
