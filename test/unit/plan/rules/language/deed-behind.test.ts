// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { withDeedFirst } from '../../../../../control-plane/src/plan/rules/language/deed-behind.ts';

it.each([
  ["Ola's yoga on Friday, sign me up!!", "sign me up for Ola's yoga on Friday"],
  ['the pottery class - please book us in', 'book us in for the pottery class'],
  ['Friday at three for a check-up, book me in', 'book me in Friday at three for a check-up'],
  ['the rent belongs in the bills folder move it there', 'move the rent to the bills folder'],
  ['the lamps are far too dim make them forty percent', 'set the lamps to forty percent'],
  ["the radio's way too loud, turn it down", 'turn the radio down'],
  ['bedtime -> 19:30, and save', 'set bedtime to 19:30, and save'],
  ['pop-ups -> off', 'set pop-ups to off'],
  ['Archive -> 2024', 'Archive -> 2024'],
  ['Tools -> Options', 'Tools -> Options'],
  ['open Tools -> 3', 'open Tools -> 3'],
  ['I like the yoga class, sign me up', 'I like the yoga class, sign me up'],
  ['tick the box, sign me up', 'tick the box, sign me up'],
  ['is it too loud, turn it down', 'is it too loud, turn it down'],
])('"%s" is told as "%s"', (said, told) => {
  expect(withDeedFirst(said)).toBe(told);
});
