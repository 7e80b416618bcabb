// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { fromToDays } from '../../../../../control-plane/src/plan/rules/mentions/from-to.ts';
import { planOn, turnOn } from '../../../../support/planning.ts';

const PAGE = ['- textbox "From" [ref=e1]', '- textbox "to" [ref=e2]'].join('\n');

/** The value for each field, by its ref. */
function told(said: string, page = PAGE): string[] | undefined {
  const turn = turnOn(page, said);
  const clauses = turn.memo.clauses.flatMap((clause) => fromToDays(clause, turn) ?? []);
  return clauses.length === 0
    ? undefined
    : clauses.map(({ command }) =>
        command.kind === 'complete' ? `${/^ref:(\w+)/.exec(command.field)?.[1]} ${command.value}` : '',
      );
}

it.each([
  ['Set From to 18 December 2026 and to to 2 January 2027.', ['e1 18 December 2026', 'e2 2 January 2027']],
  ['Select the date range from 27 November to 4 December', ['e1 27 November', 'e2 4 December']],
  ['Pick the range between 28 December and 3 January', ['e1 28 December', 'e2 3 January']],
  ['Enter 4 December as to and 27 November as From', ['e2 4 December', 'e1 27 November']],
  ['Choose tomorrow as the From date', ['e1 tomorrow']],
  ['Put 5 May in the to field', ['e2 5 May']],
])('days are told from the names of such fields: "%s"', (said, values) => {
  expect(told(said)).toEqual(values);
});

it.each([
  ['Set From to Ghent and to to Lille'],
  ['Select the boat from Ghent to Lille'],
  ['Choose tomorrow as the day of the party'],
])('nothing else is: "%s"', (said) => {
  expect(told(said)).toBeUndefined();
});

it('nothing is where a page has no two such fields', () => {
  expect(told('Choose tomorrow as the From date', '- textbox "From" [ref=e1]')).toBeUndefined();
});

it('"to" opens a calendar as "From" does where it is to take a day', async () => {
  expect(await planOn('Put 5 May in the to field', PAGE)).toMatchObject([{ kind: 'click', ref: 'e2' }]);
});
