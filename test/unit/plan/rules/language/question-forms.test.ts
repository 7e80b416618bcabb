// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { clausesOf } from '../../../../../control-plane/src/plan/rules/language/clauses.ts';
import { plainlyAsked } from '../../../../../control-plane/src/plan/rules/language/question-forms.ts';

it.each([
  ['I need the depth of the harbour basin.', 'what is the depth of the harbour basin'],
  ["i'd like to know the number of boats that are in the dry dock", 'how many boats are in the dry dock'],
  ['do you see who the owner is of that kayak', 'who is the owner of that kayak'],
  ['which fax number is on file for the pilot office', 'what is the fax number of the pilot office'],
  ['What date of last change is given for tides.csv?', 'when was tides.csv last modified?'],
  ['According to the mess page, what is served as the soup?', 'on the mess section, what is the soup?'],
  ['what sort of ticket must I show', 'which ticket must I show'],
  ['whose byline does the storm story carry?', 'who wrote the storm story?'],
  ['how many secs am i meant to shake it', 'how many seconds do i have to shake it'],
  ['how long are we supposed to wait', 'how long do we have to wait'],
  ['in what year was the yard shut down?', 'in what year was the yard closed?'],
  ['when did the yard shut down', 'when did the yard close'],
  ['Up to when may I moor?', 'until when may I moor?'],
  ['After what time can I expect my deposit back?', 'how long does the deposit take?'],
  ['what key do i need so i can use the showers', 'what key do i need for the showers'],
  ['how many days does a permit take', 'how long does a permit take'],
  ['how many days notice do i have to give if i want to move out', 'how long is the notice to move out'],
])('"%s" asks "%s"', (said, plain) => {
  expect(plainlyAsked(said).toLowerCase().replace(/[.]$/, '')).toBe(plain.toLowerCase());
});

it('two values that are wished for are asked for one after the other', () => {
  const questions = clausesOf('I need the fee of the berth and the address of the office').map(
    ({ command }) => command.kind === 'read' && command.question,
  );
  expect(questions).toEqual(['what is the fee of the berth', 'what is the address of the office']);
});

it.each([
  'I want the size of the sail to be 14',
  'I need the date changed to Friday',
  "I'd like the number of crew to be 4",
  'the number of crew in the list is 4',
  'do you see a button for printing',
])('nothing is asked by "%s"', (said) => {
  expect(plainlyAsked(said)).toBe(said);
});
