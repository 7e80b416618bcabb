// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { extraClauses } from '../../../../../control-plane/src/plan/rules/commands/extras.ts';
import { turnOn } from '../../../../support/planning.ts';

const menu = ['Fried noodles', 'Fried rice', 'Lemonade']
  .flatMap((dish, i) => [
    `- article [ref=d${i}]:`,
    `  - heading "${dish}" [level=3] [ref=h${i}]`,
    `  - generic [ref=p${i}]: €${i + 3}.50`,
    `  - button "Add" [ref=add${i}]`,
  ])
  .join('\n');

/** What a request comes to; undefined where nothing is said beside the thing. */
function steps(text: string): object[] | undefined {
  const turn = turnOn(menu, text);
  const [clause] = turn.memo.clauses;
  return clause && extraClauses(clause, turn)?.map(({ command }) => command);
}

it.each(['add the fried noodles in large with peanuts', 'order fried noodles, large, peanuts'])(
  'chooses what is said beside the thing in what comes up for it, and agrees: "%s"',
  (text) => {
    expect(steps(text)).toEqual([
      { kind: 'click', target: expect.stringMatching(/^ref:add0 /) },
      { kind: 'choose', rest: 'large' },
      { kind: 'choose', rest: 'peanuts' },
      { kind: 'confirm', deed: text.split(' ')[0] },
    ]);
  },
);

it.each([
  'add the lemonade',
  'order a lemonade to my basket',
  'add 3 lemonades',
  'add the pancakes in large',
])('leaves what says nothing more, an amount, or another thing: "%s"', (text) => {
  expect(steps(text)).toBeUndefined();
});
