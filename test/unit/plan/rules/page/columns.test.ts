// SPDX-License-Identifier: MIT
// Members under heads of their own are one collection; lines of one thing are not.
import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../../../../control-plane/src/plan/rules/page/members.ts';
import { selectedBy } from '../../../../../control-plane/src/plan/rules/page/select.ts';
import { parseSnapshot } from '../../../../../control-plane/src/plan/snapshot.ts';

const BOARD = parseSnapshot(
  [
    '- generic [ref=e1]:',
    ...[
      ['Backlog', ['Write the manual', 'Fix the login']],
      ['Doing', ['Ship the beta']],
      ['Done', []],
    ].flatMap(([head, cards], i) => [
      `  - generic [ref=c${i}]:`,
      `    - generic [ref=h${i}]:`,
      `      - generic [ref=n${i}]: ${head as string}`,
      `      - generic [ref=k${i}]: "${cards?.length}"`,
      ...((cards ?? []) as string[]).flatMap((card, j) => [
        `    - generic [ref=i${i}${j}] [cursor=pointer]:`,
        `      - generic [ref=t${i}${j}]: ${card}`,
        '      - text: No hurry',
      ]),
      `    - button "+ Add a card" [ref=a${i}]`,
    ]),
  ].join('\n'),
);

describe('the cards of a board', () => {
  it('are told apart from what stands over them', () => {
    const titles = groupsOf(BOARD).flatMap(({ members }) => members.map(({ title }) => title));
    expect(titles).toContain('Ship the beta');
    expect(titles).not.toContain('Doing');
  });

  it.each([
    ['cards in Backlog', ['Write the manual', 'Fix the login']],
    ['cards in Doing', ['Ship the beta']],
  ])('are meant by their column: "%s"', (phrase, titles) => {
    expect(selectedBy(phrase, { root: BOARD })[0]?.members.map(({ title }) => title)).toEqual(titles);
  });
});

it('rows of a form are no cards of its sections', () => {
  const form = parseSnapshot(
    [
      '- generic [ref=e1]:',
      ...['From', 'To'].flatMap((name, i) => [
        `  - generic [ref=s${i}]:`,
        `    - text: ${name}`,
        `    - generic [ref=r${i}]:`,
        '      - text: City',
        `      - textbox [ref=f${i}]`,
      ]),
    ].join('\n'),
  );
  expect(groupsOf(form).every(({ collection }) => collection.heads === undefined)).toBe(true);
});

it('cards of several lines over one box each are no board', () => {
  const cards = [
    ['07:10 – 12:55', '5 h 45 min', '€148'],
    ['09:30 – 13:20', '3 h 50 min', '€212'],
  ].flatMap(([hours, duration, price], i) => [
    `  - generic [ref=c${i}]:`,
    `    - generic [ref=l${i}]:`,
    `      - strong [ref=s${i}]: ${hours}`,
    `      - generic [ref=d${i}]: ${duration}`,
    `    - generic [ref=r${i}]:`,
    `      - text: ${price}`,
    `      - button "Select" [ref=b${i}]`,
  ]);
  const root = parseSnapshot(['- generic [ref=e1]:', ...cards].join('\n'));
  expect(selectedBy('quickest flight', { root })[0]?.members.map(({ node }) => node.ref)).toEqual(['c1']);
});

it('cards are told by the signs in them, and what adds one is none', () => {
  const board = parseSnapshot(
    [
      '- generic [ref=e1]:',
      ...['Wanted', 'Bought'].flatMap((head, i) => [
        `  - generic [ref=c${i}]:`,
        `    - heading "${head} 1" [level=3] [ref=h${i}]`,
        `    - generic [ref=k${i}]:`,
        `      - text: ${['Screws', 'Hinges'][i]}`,
        `      - generic [ref=b${i}]:`,
        `        - generic "Drop" [ref=x${i}] [cursor=pointer]: ×`,
        '        - text: Ola',
        `    - generic [ref=a${i}] [cursor=pointer]: + Add`,
      ]),
    ].join('\n'),
  );
  const [first] = groupsOf(board);
  expect(first?.members.map(({ title }) => title)).toEqual(['Screws', 'Hinges']);
});

it('lines that end in the same word to click are no columns of such words', () => {
  const lines = (...ends: string[]) =>
    groupsOf(
      parseSnapshot(
        [
          '- generic [ref=e1]:',
          ...ends.flatMap((end, i) => [
            `  - generic [ref=l${i}]:`,
            `    - generic [ref=n${i}]: Boat ${'ABCD'.charAt(i)}, free`,
            `    - generic [ref=b${i}] [cursor=pointer]: ${end}`,
          ]),
        ].join('\n'),
      ),
    ).flatMap(({ members }) => members.map(({ title }) => title));
  expect(lines('Hire', 'Hire', 'Hire', 'Wait')).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Boat A/)]),
  );
  expect(lines('Oars', 'Sails', 'Ropes', 'Nets')).toEqual(expect.arrayContaining(['Oars', 'Nets']));
});

it('a board has its columns also where what adds a card is plain words', () => {
  const page = [
    '- generic [ref=e1]:',
    ...[
      ['To sew (2)', ['Sail, €40', 'Kite, €15']],
      ['Fetched (1)', ['Tent, €90']],
    ].flatMap(([head, cards], i) => [
      `  - generic [ref=c${i}]:`,
      `    - text: ${head as string}`,
      ...(cards as string[]).flatMap((card, j) => [
        `    - generic [ref=d${i}x${j}]:`,
        `      - text: ${card}`,
        `      - generic "Actions for ${card}" [ref=m${i}x${j}] [cursor=pointer]: ⋯`,
      ]),
      `    - generic [ref=a${i}]: + Add a card`,
    ]),
  ].join('\n');
  const [board] = groupsOf(parseSnapshot(page));
  expect(board?.members.map(({ title }) => title)).toEqual(['Sail, €40', 'Kite, €15', 'Tent, €90']);
});

it('a head that counts its cards is called as it is named', () => {
  const board = parseSnapshot(
    [
      '- generic [ref=e1]:',
      ...['To mend', 'Mended'].flatMap((name, i) => [
        `  - region "${name}" [ref=s${i}]:`,
        `    - heading "${name}" [level=2] [ref=h${i}]: ${name} (2)`,
        ...['Kite', 'Drum'].flatMap((card, j) => [
          `    - article "${card}${i}" [ref=a${i}${j}]:`,
          `      - paragraph [ref=p${i}${j}]: ${card}${i}`,
        ]),
      ]),
    ].join('\n'),
  );
  const [{ members = [] } = {}] = groupsOf(board);
  expect(members.map(({ fields }) => fields.find(({ names }) => names.includes('status'))?.value)).toEqual([
    'To mend',
    'To mend',
    'Mended',
    'Mended',
  ]);
});
