// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { clausesOf } from '../../../../../control-plane/src/plan/rules/language/clauses.ts';

it.each([
  ["what's the excess if my bike gets stolen?", ['read']],
  ['search for kayak how many results are there', ['search', 'read']],
  ['Use the textbox to search for "kayak".', ['search']],
])('"%s" is read in its parts', (said, kinds) => {
  expect(clausesOf(said).map(({ command }) => command.kind)).toEqual(kinds);
});

it.each([
  ["i'm sick of Leander Voss, mute him", 'mute Leander Voss'],
  ['make the label text all upper case and print three', 'click "upper case"'],
  ['which club has scored the most goals', 'which club has the most goals'],
  ['print three', 'print three copies'],
  ['should be 2026 not 2025 on the label', 'change 2025 to 2026'],
  ['put the title in capital letters', 'click "upper case"'],
  ['take me to the page where i can hire a boat', 'open hire a boat'],
])('"%s" says what is to be done', (said, source) => {
  expect(clausesOf(said)[0]?.source).toBe(source);
});
