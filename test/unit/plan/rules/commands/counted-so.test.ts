// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const PAGE = [
  '- combobox "Boat" [ref=b]:',
  ...['Kingfisher (2 berths)', 'Moorhen (4 berths)', 'Grebe (8 berths)'].map(
    (name) => `  - option "${name}"`,
  ),
].join('\n');

it('knows in digits what is told in words', async () => {
  const [first] = await planOn('Pick the boat with eight berths', PAGE);
  expect(first).toMatchObject({ kind: 'select', options: ['Grebe (8 berths)'] });
});

it('chooses none where there are none with so many', async () => {
  const plan = await planOn('Pick the boat with five berths', PAGE);
  expect(plan).not.toContainEqual(expect.objectContaining({ kind: 'select' }));
});
