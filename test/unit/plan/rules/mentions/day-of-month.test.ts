// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

it('the day of a month is told, though the page shows that number above its buttons', async () => {
  const page = [
    '- heading "Barn diary" [level=2] [ref=e1]',
    '- combobox "Month" [ref=e2]:',
    '  - option "November" [selected]',
    '  - option "December"',
    '- combobox "Year" [ref=e3]:',
    '  - option "2026" [selected]',
    '  - option "2027"',
    '- generic [ref=e5]:',
    ...Array.from({ length: 30 }, (_, i) => `  - generic [ref=d${i + 1}] [cursor=pointer]: "${i + 1}"`),
    '- generic [ref=e6]:',
    '  - text: No day chosen',
    '  - button "Reserve morning" [ref=e7]',
    '  - button "Reserve evening" [ref=e8]',
  ].join('\n');
  const refs = (await planOn('reserve the evening of 14 November', page)).flatMap((action) =>
    'ref' in action ? [action.ref] : [],
  );
  expect(refs).not.toContain('e8');
});
