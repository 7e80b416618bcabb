// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const PAGE = [
  '- heading "Shifts" [level=1] [ref=e1]',
  '- generic [ref=e2]:',
  '  - radio "Early" [ref=e3]',
  '  - text: Early',
  '- generic [ref=e4]:',
  '  - radio "Late" [ref=e5]',
  '  - text: Late',
  '- paragraph [ref=e6]: No days chosen',
  '- button "Request shift" [ref=e7]',
  '- button "Clear days" [ref=e8]',
].join('\n');
const refs = async (said: string) =>
  (await planOn(said, PAGE)).flatMap((action) => ('ref' in action ? [action.ref] : []));

it('what undoes something is not pressed for the mere name of the thing', async () => {
  expect(await refs('Request one day of a late shift on Monday, Nov 30')).not.toContain('e8');
});

it('it is where it is told', async () => {
  expect(await refs('clear the days')).toContain('e8');
});
