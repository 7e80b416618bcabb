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
