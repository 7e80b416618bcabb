// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { memberClauses } from '../../../../control-plane/src/plan/rules/commands/member-actions.ts';
import { clausesOf } from '../../../../control-plane/src/plan/rules/language/clauses.ts';
import { selectionOf } from '../../../../control-plane/src/plan/rules/language/selection.ts';
import { modelOf } from '../../../../control-plane/src/plan/rules/page/model.ts';
import { selectedBy } from '../../../../control-plane/src/plan/rules/page/select.ts';
import {
  collectionAnswer,
  countOfMembers,
} from '../../../../control-plane/src/plan/rules/questions/collection-questions.ts';
import { compared } from '../../../../control-plane/src/plan/rules/questions/comparing.ts';
import { readOut } from '../../../../control-plane/src/plan/rules/questions/readout.ts';
import { newMemo } from '../../../../control-plane/src/plan/rules/turn/memo.ts';
import { Turn } from '../../../../control-plane/src/plan/rules/turn/turn.ts';
import { POLICY, TODAY } from '../../../support/planning.ts';

const pageOf = (snapshot: string) => ({
  url: 'http://site.test/',
  title: 'Site',
  snapshot,
  refused: [],
  restored: false,
});

const ferries = [
  '- heading "Ferries" [level=1] [ref=e1]',
  '- generic [ref=e2]:',
  '  - generic [ref=e3]:',
  '    - generic [ref=e4]: Line',
  '    - generic [ref=e5]: Leaves',
  '    - generic [ref=e6]: Fare',
  ...[
    ['Tarn', '07:40', '£12'],
    ['Brodick', '09:15', '£9'],
    ['Lochranza', '11:05', '£21'],
  ].flatMap(([line, leaves, fare], i) => [
    `  - generic [ref=r${i}]:`,
    `    - generic [ref=l${i}]: ${line}`,
    `    - generic [ref=t${i}]: "${leaves}"`,
    `    - generic [ref=f${i}]: ${fare}`,
  ]),
].join('\n');

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

const turnOn = (snapshot: string, request: string): Turn => {
  const page = pageOf(snapshot);
  const task = { id: 't1', text: request };
  const input = {
    room: 'demo',
    task,
    policy: POLICY,
    page,
    history: [],
    exchanges: [],
    memo: undefined,
    today: TODAY,
  };
  return new Turn(input, modelOf(page), newMemo(clausesOf(request)));
};

describe('selectionOf', () => {
  it('tells bounds, what is excluded, the foremost and how many from the words to be shown', () => {
    expect(selectionOf('the two cheapest lamps under $50 that are not sold out')).toMatchObject({
      words: 'lamps',
      not: ['sold out'],
      bounds: [{ over: false, said: '$50' }],
      count: 2,
      superlative: { end: 'min' },
    });
  });
});

describe('members of a table made of plain boxes', () => {
  const model = modelOf(pageOf(ferries));
  const titles = (phrase: string) => selectedBy(phrase, model)[0]?.members.map(({ title }) => title);

  it('are chosen by amounts, times and places', () => {
    expect(titles('ferries over £10')).toEqual(['Tarn', 'Lochranza']);
    expect(titles('ferries before 9:00')).toEqual(['Tarn']);
    expect(titles('the last ferry')).toEqual(['Lochranza']);
  });

  it('are none where a word is on no member', () => {
    expect(titles('the ferry Mallaig')).toBeUndefined();
  });

  it('are counted, added up and compared', () => {
    expect(countOfMembers('ferries under £15', model)).toBe(2);
    expect(collectionAnswer('what is the total of the fares', model)).toBe('The sum of fares is 42.');
    expect(compared('is Tarn cheaper than Brodick', model)).toMatch(/^No/);
    expect(collectionAnswer('which ferry is the most expensive?', model)).toMatch(/^Lochranza/);
  });

  it('answer for their fields, and ask for nothing that the page lacks', () => {
    expect(readOut(turnOn(ferries, 'x'), 'When does the Brodick ferry leave?')).toMatchObject({
      state: 'answer',
      text: expect.stringContaining('09:15'),
    });
    expect(readOut(turnOn(ferries, 'x'), 'What is the fare to Mallaig?')).toMatchObject({ state: 'missing' });
  });
});

describe('what is done to members', () => {
  const commands = (request: string) => {
    const turn = turnOn(parcels, request);
    const [clause] = turn.memo.clauses;
    return clause && memberClauses(clause, turn)?.map(({ command }) => command);
  };

  it('ticks them where the control stands outside', () => {
    expect(commands('delete both messages from Ana')).toEqual([
      { kind: 'check', target: 'ref:c0', on: true },
      { kind: 'check', target: 'ref:c2', on: true },
      { kind: 'click', target: 'ref:e2' },
    ]);
  });

  it('leaves it open where one is meant and two would fit', () => {
    expect(commands('delete the message from Ana')).toBeUndefined();
  });
});
