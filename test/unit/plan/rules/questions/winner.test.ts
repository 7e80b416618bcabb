// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { winner } from '../../../../../control-plane/src/plan/rules/questions/winner.ts';
import { planOn, turnOn } from '../../../../support/planning.ts';

/** The tests' today is in 2026. */
const won = (question: string, ...lines: string[]) =>
  winner(question, turnOn(lines.map((line, i) => `- generic [ref=e${i}]: "${line}"`).join('\n'), question));

it.each([
  ['which mill won the vote last year', 'The old one, 131 votes.'],
  ['who won in 2025', 'The old one, 131 votes.'],
  ['which mill is winning', 'The old one, 131 votes.'],
])('the line with the most votes has won: "%s"', (question, text) => {
  expect(won(question, 'Results of 2025', 'The tall one: 88 votes', 'The old one: 131 votes')).toBe(text);
});

it('of another year, of a tie, or of no votes nothing is told', () => {
  expect(won('which mill won this year', 'Results of 2025', 'Tall: 8 votes', 'Old: 9 votes')).toBeUndefined();
  expect(won('which mill won', 'Tall: 9 votes', 'Old: 9 votes')).toBeUndefined();
  expect(won('which mill won', 'Tall: 9 sails', 'Old: 8 sails')).toBeUndefined();
  expect(won('which mill has sails', 'Tall: 9 votes', 'Old: 8 votes')).toBeUndefined();
});

it('a line and the text in it are one', () => {
  const page = ['Tall: 8 votes', 'Old: 9 votes'].map(
    (line, i) => `- listitem [ref=e${i}]:\n  - text: "${line}"`,
  );
  expect(winner('which mill won', turnOn(page.join('\n'), ''))).toBe('Old, 9 votes.');
});

const headed = (over: string[], ...lines: string[]) =>
  turnOn(
    [
      '- list [ref=o]:',
      '  - listitem [ref=o1]: Oars 90',
      '  - listitem [ref=o2]: Masts 40',
      ...over,
      '  - radio "Kittiwake" [ref=r1]',
      '  - generic [ref=l]:',
      ...lines.map((line, i) => `    - generic [ref=e${i}]: ${line}`),
    ].join('\n'),
    '',
  );

const poll = (...lines: string[]) =>
  headed(['- group "Poll: which name for the summer ferry?" [ref=g]:'], ...lines);

it('the lines of a vote need not say what they count', () => {
  const lines = ['Kittiwake 12', 'Grey Seal 31', 'Aunt Ida 9'];
  expect(winner('which name is ahead in the ferry poll', poll(...lines))).toBe('Grey Seal, 31.');
  expect(winner('which name has the most votes', poll(...lines))).toBe('Grey Seal, 31.');
  expect(winner('which name is ahead in the dog poll', poll(...lines))).toBeUndefined();
  expect(winner('which name is ahead in the ferry poll', poll(...lines, 'Thank you'))).toBeUndefined();
  expect(winner('which name is ahead in the ferry poll', poll('Kittiwake 12', 'Seal 12'))).toBeUndefined();
});

it('a heading may say what they are', () => {
  const over = ['- region [ref=g]:', '  - heading "Ferry poll" [level=3] [ref=h]'];
  const question = 'which name leads in the poll';
  expect(winner(question, headed(over, 'Kittiwake 12', 'Grey Seal 31'))).toBe('Grey Seal, 31.');
  const other = over.map((line) => line.replace('poll', 'fares'));
  expect(winner(question, headed(other, 'Kittiwake 12', 'Grey Seal 31'))).toBeUndefined();
});

it('is the line with the most votes of a table that counts them', async () => {
  const table = [
    '- table [ref=t]:',
    '  - row [ref=h]:',
    '    - columnheader "Idea" [ref=h1]',
    '    - columnheader "Votes" [ref=h2]',
    ...['Cinema 61', 'Library 83', 'Flats 17'].flatMap((line, i) => [
      `  - row [ref=r${i}]:`,
      ...line.split(' ').map((text, x) => `    - cell "${text}" [ref=r${i}${x}]`),
    ]),
  ].join('\n');
  expect(await planOn('which idea is in the lead at the moment', table)).toMatchObject([
    { kind: 'done', answer: expect.stringMatching(/^Library/) },
  ]);
});
