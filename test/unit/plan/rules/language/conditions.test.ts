// SPDX-License-Identifier: MIT
// Where a condition ends, what hangs on it, and what is to be done else.
import { expect, it } from 'vitest';
import {
  leadingCondition,
  trailingCondition,
} from '../../../../../control-plane/src/plan/rules/language/conditions.ts';

it.each([
  [
    'if Hotel Elm costs less than 90 euros book it, otherwise book Birch',
    ['Hotel Elm costs less than 90 euros', 'book it', 'book Birch'],
  ],
  [
    'when Elm costs over 90 reserve a room at Birch or else reserve Elm',
    ['Elm costs over 90', 'reserve a room at Birch', 'reserve Elm'],
  ],
  ['if there is a banner, accept it', ['there is a banner', 'accept it', undefined]],
  ['if Ben is away nudge him', ['Ben is away', 'nudge him', undefined]],
  [
    'if the total is over 20 euros escalate it to Ana',
    ['the total is over 20 euros', 'escalate it to Ana', undefined],
  ],
  ['if somebody else has it, take the next', ['somebody else has it', 'take the next', undefined]],
])('"%s"', (sentence, [condition, yes, no]) => {
  expect(leadingCondition(sentence)).toEqual({ condition, yes, no });
});

it('"it" is what the condition is about', () => {
  expect(leadingCondition('If the heating is on, turn it off')).toMatchObject({
    yes: 'turn off the heating',
  });
});

it.each(['When is the garden open on Thursday?', 'when are the bins emptied in open street'])(
  'what asks when something is so is no condition: "%s"',
  (question) => expect(leadingCondition(question)).toBeUndefined(),
);

it('what has it does nothing to it', () => {
  expect(leadingCondition('if the blue box has it')).toBeUndefined();
});

it.each([
  'is there a fee if the boat is late',
  'am I insured if the kayak is lost',
  'can I cancel if it is cold',
])('a question of a case hangs on no condition: "%s"', (said) => {
  expect(trailingCondition(said)).toBeUndefined();
});

it.each(['close the box if it is open', 'can you close the box if it is open'])(
  'a deed does: "%s"',
  (said) => {
    expect(trailingCondition(said)?.condition).toBe('it is open');
  },
);
