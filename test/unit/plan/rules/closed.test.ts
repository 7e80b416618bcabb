// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../support/planning.ts';

it.each([
  ['go to the preferences', 'Open navigation'],
  ['check out', 'Open cart'],
])('"%s" is looked for behind what opens a drawer: "%s"', async (said, opener) => {
  const page = [
    '- banner [ref=e1]:',
    `  - button "${opener}" [ref=e2] [cursor=pointer]`,
    '  - generic [ref=e3]: Nest',
    '- paragraph [ref=e4]: Welcome.',
  ].join('\n');
  expect(await planOn(said, page)).toEqual([expect.objectContaining({ kind: 'click', ref: 'e2' })]);
});
