// SPDX-License-Identifier: MIT
// Deeds on what stands below a post, rather than on the post that holds it.
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const post = (key: string, by: string, text: string, comments: [string, string][]): string[] => [
  `  - article [ref=${key}]:`,
  `    - text: ${by}`,
  `    - paragraph [ref=${key}p]: ${text}`,
  `    - button "👍 Like" [ref=${key}l]`,
  `    - button "${comments.length} comments" [ref=${key}n]`,
  `    - generic [ref=${key}c]:`,
  ...comments.flatMap(([who, said], i) => [
    `      - generic [ref=${key}c${i}]:`,
    `        - text: ${who} ${said}`,
    `        - button "👍" [ref=${key}l${i}]`,
  ]),
];

const PAGE = [
  '- main [ref=m]:',
  ...post('a', 'Ottilie', 'Who has a ladder?', [
    ['Bram', 'I have.'],
    ['Ilse', 'Ask Falk.'],
  ]),
  ...post('b', 'Falk', 'The gate is shut.', [
    ['Ottilie', 'Since when?'],
    ['Henk', 'The key is with me.'],
  ]),
  '  - article [ref=d]:',
  '    - text: Henk',
  '    - paragraph [ref=dp]: Lost my hat.',
  '    - button "👍 Like" [ref=dl]',
].join('\n');

describe('a comment under a post', () => {
  it.each([
    ['like the comment written by Ilse', 'al1'],
    ["Give Henk's comment a thumbs up", 'bl1'],
    ['Click the like button under the comment that was posted by Bram', 'al0'],
    ['Press Like on the comment by Ottilie', 'bl0'],
  ])('has what is done to it: %s', async (said, ref) => {
    expect(await planOn(said, PAGE)).toMatchObject([{ kind: 'click', ref }, { kind: 'done' }]);
  });

  it.each([
    ['Like the post written by Henk', 'dl'],
    ["Like Falk's post", 'bl'],
  ])('is not taken for a post: %s', async (said, ref) => {
    expect(await planOn(said, PAGE)).toMatchObject([{ kind: 'click', ref }, { kind: 'done' }]);
  });
});
