// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const PAGE = [
  '- combobox "Room" [ref=e1]:',
  '  - option "Loft" [selected]',
  '  - option "Cellar"',
  '- spinbutton "Guests" [ref=e2]: "1"',
  '- generic [ref=e3]:',
  '  - button "Reserve morning" [ref=e4]',
  '  - button "Reserve evening" [ref=e5]',
].join('\n');
const refs = async (said: string) =>
  (await planOn(said, PAGE)).flatMap((action) => ('ref' in action ? [action.ref] : []));

it('of two that send a form neither is pressed where it is not told which', async () => {
  const untold = await refs('reserve the cellar for 3 guests');
  expect(untold).not.toContain('e4');
  expect(untold).not.toContain('e5');
  expect(await refs('reserve the evening in the cellar for 3 guests')).not.toContain('e4');
});
