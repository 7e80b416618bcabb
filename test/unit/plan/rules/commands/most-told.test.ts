// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { mostTold } from '../../../../../control-plane/src/plan/rules/commands/most-told.ts';
import { LOOKED_UP, mark } from '../../../../../control-plane/src/plan/rules/turn/explored.ts';
import { turnOn } from '../../../../support/planning.ts';

const resultsOf = (titles: string[], role = 'link'): string =>
  [
    '- list [ref=e1]:',
    ...titles.flatMap((title, i) => [
      `  - listitem [ref=i${i}]:`,
      `    - ${role} "${title}" [ref=l${i}]`,
      `    - text: From the archive of ${1900 + i}`,
    ]),
  ].join('\n');
const results = resultsOf(['Tidal power in Orkney', 'A short history of kelp', 'Kelp farming near Skye']);

const openedFor = (request: string, page = results, isLookedUp = true) => {
  const turn = turnOn(page, request);
  if (isLookedUp) mark(turn, LOOKED_UP);
  const [clause] = turn.memo.clauses;
  const [opening] = (clause && mostTold(clause, turn)) ?? [];
  return opening && 'target' in opening.command ? opening.command.target.split(' ')[0] : undefined;
};

it.each([
  ['open the article about kelp farms on Skye', 'ref:l2'],
  ['open the history of kelp in short', 'ref:l1'],
  ['find something on power from the tidal streams', 'ref:l0'],
])('opens what shows most of the words that were searched for: "%s"', (request, target) => {
  expect(openedFor(request)).toBe(target);
});

it.each([
  ['two show as many of them', 'open the article about kelp and archives'],
  ['one word alone is shown', 'open the article about Orkney ponies'],
  ['more of the words are missing than shown', 'open kelp farming wages unions strikes boycotts'],
  ['something is to be done to it', 'click delete kelp farming near Skye'],
])('opens nothing where %s: "%s"', (_, request) => {
  expect(openedFor(request)).toBeUndefined();
});

it('opens nothing unless the page was searched for it', () => {
  expect(openedFor('open the article about kelp farms on Skye', results, false)).toBeUndefined();
});

it('presses no button of a result that may do anything', () => {
  const titles = ['Tidal power in Orkney', 'A short history of kelp', 'Kelp farming near Skye'];
  expect(openedFor('open the article about kelp farms on Skye', resultsOf(titles, 'button'))).toBeUndefined();
});
