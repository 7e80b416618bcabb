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

it('"all three boxes" are all there are, where there are three', async () => {
  const page = ['Rope', 'Lamp', 'Map'].map((name, i) => `- checkbox "${name}" [ref=e${i}]`).join('\n');
  const ticked = async (request: string) =>
    (await planOn(request, page)).flatMap((action) => (action.kind === 'check' ? [action.ref] : []));
  expect(await ticked('tick all three boxes')).toEqual(['e0', 'e1', 'e2']);
  expect(await ticked('check all of the 3 checkboxes')).toEqual(['e0', 'e1', 'e2']);
  expect(await ticked('tick all four boxes')).toEqual([]);
});
