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
