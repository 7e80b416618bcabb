// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

it('all switches under a heading are none that stand before it', async () => {
  const page = `- heading "Look" [level=3] [ref=e1]
- switch "Sounds" [checked] [ref=e2]
- heading "Notifications" [level=3] [ref=e3]
- generic [ref=e4]: New messages`;
  expect(await planOn('switch off everything under notifications', page)).toMatchObject([{ kind: 'ask' }]);
});

it('a view that is called by a part of what is said is looked into, and is no switch', async () => {
  const page = [
    '- generic [ref=e1]:',
    '  - navigation [ref=e2]:',
    '    - generic [ref=e3] [cursor=pointer]: Notifications',
    '    - generic [ref=e4] [cursor=pointer]: Privacy',
    '  - generic [ref=e5]:',
    '    - heading "General" [level=2] [ref=e6]',
    '    - paragraph [ref=e7]: The language is English.',
  ].join('\n');
  const plan = await planOn('turn off the email notifications', page);
  expect(plan).toEqual([expect.objectContaining({ kind: 'click', ref: 'e3' })]);
});
