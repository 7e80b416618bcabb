// SPDX-License-Identifier: MIT
// What is done to members of a list becomes commands at their controls.
import { describe, expect, it } from 'vitest';
import { memberClauses } from '../../../../../control-plane/src/plan/rules/commands/member-actions.ts';
import { turnOn } from '../../../../support/planning.ts';

const parcels = [
  '- toolbar [ref=e1]:',
  '  - button "Delete" [ref=e2]',
  '- list [ref=e3]:',
  ...['Ana: proofs', 'Ben: keys', 'Ana: contract'].flatMap((text, i) => [
    `  - listitem [ref=i${i}]:`,
    `    - checkbox "Select" [ref=c${i}]`,
    `    - text: "${text}"`,
  ]),
].join('\n');

describe('what is done to members', () => {
  const commands = (request: string) => {
    const turn = turnOn(parcels, request);
    const [clause] = turn.memo.clauses;
    return clause && memberClauses(clause, turn)?.map(({ command }) => command);
  };

  it('ticks them where the control stands outside', () => {
    expect(commands('delete both messages from Ana')).toEqual([
      { kind: 'check', target: 'ref:c0 Ana: proofs', on: true },
      { kind: 'check', target: 'ref:c2 Ana: contract', on: true },
      { kind: 'click', target: 'ref:e2' },
    ]);
  });

  it('leaves it open where one is meant and two would fit', () => {
    expect(commands('delete the message from Ana')).toBeUndefined();
  });
});
