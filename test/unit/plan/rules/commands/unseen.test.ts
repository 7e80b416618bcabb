// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

it('what does something else to a thing opens it for no deed', async () => {
  const page = [
    '- table [ref=t]:',
    ...['Slow Train', 'Glass Bridge'].flatMap((name, i) => [
      `  - row [ref=r${i}]:`,
      `    - cell [ref=a${i}]:`,
      `      - button "Play ${name}" [ref=k${i}]: ▶`,
      `    - cell "${name}" [ref=b${i}]`,
      `    - cell [ref=d${i}]:`,
      `      - button "Add ${name} to favourites" [ref=f${i}]: ♡`,
    ]),
  ].join('\n');
  const plan = await planOn('Remove Slow Train from the favourites', page);
  expect(plan).not.toContainEqual(expect.objectContaining({ ref: 'f0' }));
  expect(plan).not.toContainEqual(expect.objectContaining({ ref: 'k0' }));
});

it('what takes a thing off a list does not open it', async () => {
  const page = [
    '- list [ref=l]:',
    ...['Eggs', 'Butter'].flatMap((name, i) => [
      `  - listitem [ref=i${i}]:`,
      `    - text: ${name}`,
      `    - button "Remove ${name}" [ref=r${i}]: ✕`,
    ]),
  ].join('\n');
  expect(await planOn('open the eggs', page)).not.toContainEqual(expect.objectContaining({ ref: 'r0' }));
});
