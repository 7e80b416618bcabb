// SPDX-License-Identifier: MIT
// What a page asks back before it does what was asked of it.
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

it('what is shared is shared once the box about it has been agreed to', async () => {
  const page = '- generic [ref=e1] [cursor=pointer]: Share';
  const asked = [
    page,
    '- generic [ref=e2]:',
    '  - text: Share this post',
    '  - paragraph [ref=e3]:',
    '    - button "Share now" [ref=e4]',
    '    - button "Cancel" [ref=e5]',
  ];
  const steps = await planThrough('share it', page, asked.join('\n'));
  expect(steps[1]?.[0]).toMatchObject({ kind: 'click', ref: 'e4' });
});
