// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { bestFact } from '../../../../../control-plane/src/plan/rules/questions/best-fact.ts';
import { planOn, turnOn } from '../../../../support/planning.ts';

const dues = (paid: string) =>
  [
    '- table [ref=t]:',
    '  - row [ref=h]:',
    ...['Fee for', paid, 'Next fee'].map((name, i) => `    - columnheader "${name}" [ref=h${i}]`),
    ...[
      ['Harbour (winter fee)', '310.00', '4 Jan 2027'],
      ['Club house', '12.30', '9 Feb 2027'],
    ].flatMap((cells, i) => [
      `  - row [ref=r${i}]:`,
      ...cells.map((text, j) => `    - cell "${text}" [ref=c${i}x${j}]`),
    ]),
  ].join('\n');

const factFor = (question: string, paid: string) => bestFact(turnOn(dues(paid), question), question)?.value;

it('an amount with a point is no time of day', () => {
  expect(factFor('when is the next harbour fee', 'Amount')).toBe('4 Jan 2027');
  expect(factFor('when is the amount for the club house', 'Amount')).not.toBe('12.30');
});

it('where it is called a time it is one', () => {
  expect(factFor('when is the time for the club house', 'Time')).toBe('12.30');
});

it('what two lines tell differently answers nothing, unless one of them is named', () => {
  expect(factFor('what is the next fee', 'Amount')).toBeUndefined();
  expect(factFor('what is the next fee of the club house', 'Amount')).toBe('9 Feb 2027');
});

it('of two values of one name in one line neither is meant', () => {
  const column = [
    '- list [ref=l]:',
    ...['To do', 'Done'].flatMap((head, i) => [
      `  - listitem [ref=i${i}]:`,
      `    - generic [ref=h${i}]: ${head}`,
      `    - generic [ref=a${i}]: "Ship: ${i + 3} May"`,
      `    - generic [ref=b${i}]: "Ship: ${i + 5} May"`,
    ]),
  ].join('\n');
  const question = 'when does the done ship';
  expect(bestFact(turnOn(column, question), question)).toBeUndefined();
});

it('the number of messages is not what somebody wants, or does', () => {
  const chats = [
    '- generic [ref=l]:',
    '  - generic [ref=a] [cursor=pointer]:',
    '    - text: Landlord',
    '    - generic [ref=n]: "2"',
  ].join('\n');
  const told = (question: string) => bestFact(turnOn(chats, question), question)?.value;
  expect(told('what does the landlord want')).toBeUndefined();
  expect(told('what does the landlord show')).toBe('2');
});

it('how often something is paid is neither its price nor a day', async () => {
  const page = [
    '- table [ref=t]:',
    ...[
      ['To', 'Amount', 'How often', 'Next payment'],
      ['Boat club', '18.50', 'Monthly', '4 Dec 2026'],
      ['Ice house', '71.00', 'Yearly', '2 Jan 2027'],
    ].flatMap((cells, i) => [
      `  - row [ref=r${i}]:`,
      ...cells.map((text, j) => `    - ${i === 0 ? 'columnheader' : 'cell'} "${text}" [ref=c${i}x${j}]`),
    ]),
  ];
  const told = async (lines: string[]) =>
    (await planOn('how often do I pay the boat club', lines.join('\n')))[0];
  expect(await told(page)).toMatchObject({ kind: 'done', answer: expect.stringMatching(/Monthly/) });
  const without = page.filter((line) => !/x2\]/.test(line));
  expect(await told(without)).not.toMatchObject({ kind: 'done' });
});
