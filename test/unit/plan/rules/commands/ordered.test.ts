// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { orderClauses } from '../../../../../control-plane/src/plan/rules/commands/ordered.ts';
import { turnOn } from '../../../../support/planning.ts';

const shop = (amount: string) =>
  ['Salt Roads', 'Small Harbours', 'Night Ferry']
    .flatMap((title, i) => [
      `  - generic [ref=c${i}]:`,
      `    - heading "${title}" [level=3] [ref=h${i}]`,
      `    - generic [ref=p${i}]: £${i + 7}.00`,
      ...(amount === '' ? [] : [`    - spinbutton "${amount}" [ref=q${i}]: "1"`]),
      `    - generic "Add to wish list" [ref=w${i}] [cursor=pointer]: ♡`,
      `    - button "Add to bag" [ref=a${i}]`,
    ])
    .reduce((text, line) => `${text}\n${line}`, '- generic [ref=e1]:');

const commandsOn = (page: string, request: string) => {
  const turn = turnOn(page, request);
  const [clause] = turn.memo.clauses;
  return clause && orderClauses(clause, turn)?.map(({ command }) => command);
};

describe('so many of each', () => {
  it('are told its quantity field', () => {
    expect(commandsOn(shop('Quantity'), 'add three small harbours to my bag')).toEqual([
      { kind: 'complete', field: 'ref:q1 quantity of Small Harbours', value: '3' },
      { kind: 'click', target: 'ref:a1 Add to bag Small Harbours' },
    ]);
  });

  it('are as many presses where there is none', () => {
    expect(commandsOn(shop(''), 'put two copies of salt roads and one night ferry in the bag')).toEqual(
      ['a0', 'a0', 'a2'].map((ref) => ({ kind: 'click', target: expect.stringMatching(`^ref:${ref} `) })),
    );
  });

  it.each(['add two lanterns to the bag', 'add salt roads to the bag'])(
    'are left to other readings: "%s"',
    (request) => {
      expect(commandsOn(shop(''), request)).toBeUndefined();
    },
  );
});
