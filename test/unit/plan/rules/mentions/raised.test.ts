// SPDX-License-Identifier: MIT
// What goes up and down, told among other things.
import { expect, it } from 'vitest';
import { read } from './read.ts';

const OVEN = [
  '- generic [ref=h]:',
  '  - text: Heat',
  '  - slider "Heat" [ref=h1]: "60"',
  '- group "Light" [ref=g]:',
  ...['Blue', 'Green', 'Amber'].map((name, i) => `  - button "${name}" [ref=g${i}] [cursor=pointer]`),
  '- generic [ref=t]:',
  '  - text: Baking time',
  '  - button "Shorter baking time" [ref=tl]: −',
  '  - text: 30 min',
  '  - button "Longer baking time" [ref=tm]: +',
  '- generic [ref=s]:',
  '  - text: Wake alarm',
  '  - button "Earlier wake alarm" [ref=sl]: −',
  '  - text: "07:00"',
  '  - button "Later wake alarm" [ref=sm]: +',
];

it.each([
  ['heat up to 80 and baking time down to 20', ['Heat=80', 'Baking time=20']],
  ['baking time 45, wake alarm at half past eight', ['Baking time=45', 'wake alarm=08:30']],
  ['wake me at 6:15, heat 40', ['wake=6:15', 'Heat=40']],
])('is brought there: %s', (said, deeds) => {
  expect(read(said, OVEN)?.map((deed) => deed.toLowerCase())).toEqual(
    deeds.map((deed) => deed.toLowerCase()),
  );
});

it.each([
  ['light green and heat 30', ['~Green', 'Heat=30']],
  ['the amber light, heat 30', ['~Amber', 'Heat=30']],
])('one of a group is chosen before or behind what the group is called: %s', (said, deeds) => {
  expect(read(said, OVEN)).toEqual(deeds);
});
