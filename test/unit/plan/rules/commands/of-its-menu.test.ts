// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const posts = ['Ana @ana', 'Ben @ben', 'Ana B. @ana_b']
  .flatMap((who, i) => [
    `- generic [ref=p${i}]:`,
    `  - text: ${who}`,
    `  - generic [ref=t${i}]: Rain again.`,
    `  - generic [ref=a${i}]:`,
    `    - generic "like" [ref=l${i}] [cursor=pointer]: ♥`,
    `    - generic "more" [ref=m${i}] [cursor=pointer]: ⋯`,
  ])
  .join('\n');

it.each([
  'Find the post by @ana_b and select "Copy link" in its more menu',
  'find the post by @ana_b and click "Copy link" in that post\'s menu',
])('the menu of what was found is opened: %s', async (text) => {
  expect((await planOn(text, posts))[0]).toMatchObject({ kind: 'click', ref: 'm2' });
});
