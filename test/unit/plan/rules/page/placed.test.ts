// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { countFor, memberMatches } from '../../../../../control-plane/src/plan/rules/page/placed.ts';
import { pageOf } from '../../../../support/planning.ts';

const flights = [
  '- heading "Cabins on all flights" [level=2] [ref=e0]',
  '- list [ref=e1]:',
  ...[
    ['Bob Air', '€189', '08:20'],
    ['Coast Air', '€140', '09:55'],
    ['Dale Air', '€259', '06:10'],
  ].flatMap(([name, price, time], i) => [
    `  - listitem [ref=i${i}]:`,
    `    - link "${name}" [ref=l${i}]`,
    `    - text: "${price}"`,
    `    - generic [ref=t${i}]: "${time}"`,
    `    - button "Reserve" [ref=b${i}]`,
  ]),
].join('\n');

const model = modelOf(pageOf(flights));
const refsOf = (phrase: string) => memberMatches(phrase, model).map(({ element }) => element.ref);

it.each([
  ['the 3rd result', 'l2'],
  ['the last flight', 'l2'],
  ['the cheapest flight', 'l1'],
  ['the flight with Bob Air', 'l0'],
])('is what opens the member that is told: "%s"', (phrase, ref) => {
  expect(refsOf(phrase)).toEqual([ref]);
});

it('is the member’s control for what is done, and what opens it where that has none', () => {
  expect(refsOf('reserve the second cabin')).toEqual(['b1']);
  expect(refsOf('rent the second cabin')).toEqual(['b1']);
  expect(refsOf('view the second cabin')).toEqual(['l1']);
});

it('fits less well by what is done than by the member alone', () => {
  const [alone] = memberMatches('the second result', model);
  const [taken] = memberMatches('view the second cabin', model);
  expect(taken?.score).toBeLessThan(alone?.score ?? 0);
});

it.each([
  ['there are fewer', 'the 5th result'],
  ['none shows the words', 'the flight with Zeta Air'],
  ['it is a control by its role', 'the second button'],
  ['a verb is what comes first', 'say which flight with Bob Air'],
  ['nothing places it', 'book the flight'],
  ['it is done in a way that takes nothing', 'praise the second cabin'],
])('is nothing where %s: "%s"', (_, phrase) => {
  expect(refsOf(phrase)).toEqual([]);
});

it('counts the members that a place is counted among', () => {
  expect(countFor('the 5th result', model)).toBe(3);
  expect(countFor('the cheapest flight', model)).toBe(0);
});

it('is no mere text, unless its noun is one for members', () => {
  const lines = ['Bob: the hull', 'Ana: the nets', 'Cy: the rope'].map(
    (line, i) => `  - listitem [ref=i${i}]: "${line}"`,
  );
  const told = (phrase: string) =>
    memberMatches(phrase, modelOf(pageOf(['- list [ref=e1]:', ...lines].join('\n')))).map(
      ({ element }) => element.ref,
    );
  expect(told('the message about nets')).toEqual(['i1']);
  expect(told('the job about nets')).toEqual(['i1']);
  expect(told('Ana about nets')).toEqual([]);
});

it('the members of a list are counted, and not what turns its pages', () => {
  const found = [
    '- list [ref=e1]:',
    ...['Looms', 'Old looms', 'Looms for sale'].flatMap((name, i) => [
      `  - listitem [ref=i${i}]:`,
      `    - link "${name}" [ref=l${i}] [cursor=pointer]`,
      '    - text: All about looms.',
    ]),
    '- paragraph [ref=p]:',
    '  - text: "1"',
    '  - link "2" [ref=p2]',
    '  - link "3" [ref=p3]',
    '  - link "More search results »" [ref=p4]',
  ].join('\n');
  expect(countFor('the 5th search result', modelOf(pageOf(found)))).toBe(3);
});
