// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const PROVINCES = [
  '- group "Provinces" [ref=e1]:',
  ...['BC', 'ON', 'NS', 'OR', 'TX'].map((name, i) => `  - checkbox "${name}" [ref=c${i}]`),
  '- button "Save" [ref=e2]',
].join('\n');

it.each([
  ['tick ON, NS and press save', ['c1', 'c2', 'e2']],
  ['select BC and ON', ['c0', 'c1']],
  ['select NS, OR, TX', ['c2', 'c3', 'c4']],
])('a small word in capitals is what one of several to choose is called: "%s"', async (said, refs) => {
  const done = (await planOn(said, PROVINCES)).flatMap((action) => ('ref' in action ? [action.ref] : []));
  expect(done).toEqual(refs);
});
