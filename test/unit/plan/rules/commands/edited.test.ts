// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { editedClauses } from '../../../../../control-plane/src/plan/rules/commands/edited.ts';
import { turnOn } from '../../../../support/planning.ts';

const stock = [
  '- table [ref=e1]:',
  '  - row:',
  ...['Item', 'In stock', ''].map((head, i) => `    - columnheader "${head}" [ref=h${i}]`),
  ...[
    ['Oar', '8'],
    ['Cleat', '64'],
  ].flatMap(([item, count], i) => [
    `  - row [ref=r${i}]:`,
    `    - cell "${item}" [ref=a${i}]`,
    `    - cell "${count}" [ref=b${i}]`,
    `    - cell [ref=c${i}]:`,
    `      - link "Edit" [ref=edit${i}]`,
  ]),
].join('\n');

/** Undefined where the clause is left as it is. */
function steps(text: string, snapshot = stock): object[] | undefined {
  const turn = turnOn(snapshot, text);
  const [clause] = turn.memo.clauses;
  return clause && editedClauses(clause, turn)?.map(({ command }) => command);
}

it.each(['Change the stock of the cleat to 11', "set the cleat's stock to 11"])(
  'edits the line that is meant, then sets what is told: "%s"',
  (text) => {
    expect(steps(text)).toEqual([
      { kind: 'click', target: expect.stringMatching(/^ref:edit1 /) },
      { kind: 'set', rest: 'the stock to 11' },
      { kind: 'send' },
    ]);
  },
);

it('leaves the saving to a request that speaks of it', () => {
  expect(steps('Change the stock of the cleat to 11 and save it')).toHaveLength(2);
});

it('opens a line that has no control for it but shows more once it is clicked', () => {
  const agenda = ['Budget review', 'Piano lesson'].flatMap((name, i) => [
    `- generic [ref=d${i}] [cursor=pointer]:`,
    `  - generic [ref=t${i}]: 1${i}:00`,
    `  - text: ${name}`,
  ]);
  expect(steps('Change the time of the piano lesson to 15:00', agenda.join('\n'))?.[0]).toMatchObject({
    kind: 'click',
    target: expect.stringMatching(/^ref:d1 /),
  });
});

it('edits no line that takes values already, none that is not there, and nothing that no line has', () => {
  const field = stock.replace(
    'cell "64" [ref=b1]',
    'cell [ref=b1]:\n      - textbox "In stock" [ref=f1]: "64"',
  );
  expect(steps('Change the stock of the cleat to 11', field)).toBeUndefined();
  expect(steps('Change the stock of the anchor to 11')).toBeUndefined();
  expect(steps('Change the colour of the cleat to red')).toBeUndefined();
});

it('the box that a line is ticked by is no value that it takes', () => {
  const box = (line: string, i: number) =>
    `    - cell [ref=k${i}]:\n      - checkbox "Row ${i}" [ref=x${i}]\n${line}`;
  const ticked = ['Oar', 'Cleat'].reduce(
    (page, name, i) => {
      const cell = `    - cell "${name}" [ref=a${i}]`;
      return page.replace(cell, box(cell, i));
    },
    stock.replace(
      '    - columnheader "Item" [ref=h0]',
      '    - columnheader [ref=h9]\n    - columnheader "Item" [ref=h0]',
    ),
  );
  expect(ticked).not.toBe(stock);
  expect(steps('Change the stock of the cleat to 11', ticked)).toEqual(
    steps('Change the stock of the cleat to 11'),
  );
});

it('what a line gives to somebody is told apart from what it is given', () => {
  const orders = `- heading "Standing orders" [level=2] [ref=e0]\n${stock.replace('"Cleat"', '"Bright Power"').replace('"In stock"', '"Amount"')}`;
  expect(steps('change the amount of the standing order to Bright Power to 61.50', orders)).toMatchObject([
    { kind: 'click', target: expect.stringMatching(/^ref:edit1 /) },
    { kind: 'set', rest: 'the amount to 61.50' },
    { kind: 'send' },
  ]);
});
