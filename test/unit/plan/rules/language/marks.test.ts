// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { clausesOf } from '../../../../../control-plane/src/plan/rules/language/clauses.ts';
import { planThrough } from '../../../../support/planning.ts';

const sources = (said: string) => clausesOf(said).map(({ source }) => source);

it.each([
  ['the roof is not urgent any more so take the mark off it', ['mark the roof as not urgent']],
  ["The roof isn't urgent any more. Please take the tag off.", ['mark The roof as not urgent']],
  ['The roof is no longer urgent.', ['mark The roof as not urgent']],
  ['the gutter is urgent now so mark it please', ['mark the gutter as urgent']],
  ['remove the urgent label from the roof and log out', ['mark the roof as not urgent', 'log out']],
  ['make the gutter urgent', ['mark the gutter as urgent']],
])('a thing is marked by how it is: "%s"', (said, plain) => {
  expect(sources(said)).toEqual(plain);
});

it.each([
  ['the roof is not urgent', ['the roof is not urgent']],
  ['make the title bold', ['set the title to bold']],
])('what asks for no mark is left as it is: "%s"', (said, plain) => {
  expect(sources(said)).toEqual(plain);
});

const jobs = ['Roof of the barn', 'Gutter, north side', 'Cellar door'];
const board = (open: number, item: string) =>
  [
    '- generic [ref=e1]:',
    ...jobs.flatMap((job, i) => [
      `  - generic [ref=j${i}]:`,
      `    - text: ${job}`,
      `    - text: ${i === 1 ? '' : 'urgent '}${20 + i} €`,
      `    - generic "Actions for ${job}" [ref=m${i}] [cursor=pointer]: ⋯`,
      ...(i === open
        ? [
            `    - generic [ref=p${i}]:`,
            `      - generic [ref=q${i}] [cursor=pointer]: ${item}`,
            `      - generic [ref=a${i}] [cursor=pointer]: Archive`,
          ]
        : []),
    ]),
  ].join('\n');

it('a mark is taken off by what says that it is not so', async () => {
  const text = 'the roof of the barn is not urgent any more so take the mark off it';
  const steps = await planThrough(text, board(-1, ''), board(0, 'Not urgent'));
  expect(steps[0]).toEqual([expect.objectContaining({ kind: 'click', ref: 'm0' })]);
  expect(steps[1]).toContainEqual(expect.objectContaining({ kind: 'click', ref: 'q0' }));
});

it('what is not marked is not marked for that', async () => {
  const text = 'the gutter is no longer urgent';
  const steps = await planThrough(text, board(-1, ''), board(1, 'Mark urgent'));
  expect(steps[1]).not.toContainEqual(expect.objectContaining({ kind: 'click', ref: 'q1' }));
});

it('a statement of a thing does nothing to another that is so', async () => {
  const [first = []] = await planThrough('the gutter is urgent', board(-1, ''));
  expect(first).not.toContainEqual(expect.objectContaining({ kind: 'click', ref: 'm0' }));
  expect(first).not.toContainEqual(expect.objectContaining({ kind: 'click', ref: 'm2' }));
});
