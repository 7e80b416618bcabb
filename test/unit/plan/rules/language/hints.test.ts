// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { clausesOf } from '../../../../../control-plane/src/plan/rules/language/clauses.ts';

const clausesSaid = (said: string): unknown[] =>
  clausesOf(said).map(({ within, command }) => [command.kind === 'read' && command.question, within]);

it.each([
  'what does a mooring cost, it should be on the prices page',
  "what does a mooring cost i think it's in the prices section",
  'what does a mooring cost, look in the prices section',
  'can you look on the prices page what does a mooring cost',
  'what does a mooring cost, you can find it on the prices page',
])('"%s" tells where to look', (said) => {
  expect(clausesSaid(said)).toEqual([
    [expect.stringMatching(/^what does a mooring cost\??$/), 'the prices section'],
  ]);
});

it.each([
  'who has the most points i think there are two pages',
  'who has the most points, there are three pages',
  'Who has the most points? There may be more pages.',
  "Who has the most points? I think it's on the second page.",
])('that there are several pages is seen: "%s"', (said) => {
  expect(clausesSaid(said)).toEqual([[expect.stringMatching(/^who has the most points$/i), undefined]]);
});

it('what is to be typed or clicked is told no place by it', () => {
  expect(clausesOf('when does the ferry leave that is on the third tab')[0]?.within).toBeUndefined();
});
