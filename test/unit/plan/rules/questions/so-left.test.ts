// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const page = [
  '- heading "Studio hours" [level=1] [ref=e1]',
  '- paragraph [ref=e2]: Quota 2027 40 Used 22 Booked 7 Left 11',
  '- paragraph [ref=e3]: "Pick the first hour, then the last. One hour: pick it alone."',
  '- button "Book" [ref=e4]',
].join('\n');

it.each([
  ['how many studio hours have I got left', '11 left.'],
  ['how many hours have i booked so far', '7 booked.'],
  ['how many hours are left this year', '11 left.'],
  ['how much studio time have I used', '22 used.'],
])('what is left of something is the number that the page calls so: "%s"', async (question, told) => {
  expect(await planOn(question, page)).toEqual([{ kind: 'done', answer: told }]);
});

it.each([
  'how many hours of kiln time do I have left',
  'how many hours have I given away',
  'how many hours did I teach',
])('a line with such a unit, or another number, answers nothing else: "%s"', async (question) => {
  const told = JSON.stringify(await planOn(question, page));
  expect(told).not.toMatch(/"answer":"(?:one|1|11|22|7)\b/i);
});
