// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { withoutOpening } from '../../../../../control-plane/src/plan/rules/language/opening-words.ts';
import { planOn } from '../../../../support/planning.ts';

it.each([
  'I have to',
  'help me to',
  'help me',
  'please help us',
  'need you to',
  "i'm looking to",
  'I gotta',
  'I think we should',
  "why don't you",
  'any chance you could',
  "I'd really appreciate it if you could",
  'make sure you',
  'see if you can',
  "it's time to",
  'Your goal:',
  'your mission is to',
  'Good morning! I wanna',
  'hi there, quick one,',
  'computer, real quick',
  'ugh',
  'aww,',
])('knows that "%s" only begins a request', (opening) => {
  expect(withoutOpening(`${opening} book a room`)).toBe('book a room');
});

it.each([
  'I have to be there at six',
  'help me with the form',
  'we have a dog',
  'thanks for all the fish',
  'like to-do lists',
  'look for shoes',
  'sure thing club',
])('leaves "%s" as it is', (said) => {
  expect(withoutOpening(said)).toBe(said);
});

it('types what is told, and nothing of the words around it', async () => {
  const page = '- textbox "First name" [ref=f]\n- textbox "Last name" [ref=l]';
  expect(await planOn('I have to type Ada into the first name field', page)).toMatchObject([
    { kind: 'type', ref: 'f', text: 'Ada' },
    { kind: 'done' },
  ]);
});
