// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const page = `- heading "Dog boarding" [level=1] [ref=e1]
- group "Dog" [ref=e2]:
  - textbox "Call name" [ref=e3]
  - spinbutton "Age" [ref=e4]
- group "Can your dog swim?" [ref=e5]:
  - radio "Yes" [ref=e6]
  - radio "No" [ref=e7]
- group "Period" [ref=e8]:
  - radio "27–31 July" [ref=e9]
  - radio "3–7 August" [ref=e10]
- group "Extras" [ref=e11]:
  - checkbox "Agility" [ref=e12]
  - checkbox "Grooming" [ref=e13]
- textbox "Allergies" [multiline] [ref=e14]
- button "Register" [ref=e15]`;

const stepsOn = async (said: string) =>
  (await planOn(said, page)).flatMap((action) =>
    action.kind === 'type' ? [`${action.ref} ${action.text}`] : 'ref' in action ? [action.ref] : [],
  );

it.each([
  ['Register a dog with call name "Rex", age 4, for the period 3–7 August. Click Register.', ['e10']],
  ['Register a dog with call name "Rex", age 4, agility, for the period 3–7 August', ['e12', 'e10']],
])('a part of the form that has but one of the values is what that is called by: %s', async (said, rest) => {
  expect(await stepsOn(said)).toEqual(['e3 Rex', 'e4 4', ...rest, 'e15']);
});

it.each([
  ['call name Rex for the dog', ['e3 Rex']],
  ['call name Rex for the dog, and register', ['e3 Rex', 'e15']],
  ['call name Rex for the dog, agility, and register', ['e3 Rex', 'e12', 'e15']],
])('what is told for one part presses and ticks what stands outside of it: %s', async (said, steps) => {
  expect(await stepsOn(said)).toEqual(steps);
});
