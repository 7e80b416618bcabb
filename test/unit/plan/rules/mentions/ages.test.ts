// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const page = `- textbox "First name" [ref=e1]
- textbox "Last name" [ref=e2]
- spinbutton "Age" [ref=e3]
- group "Can your child swim?" [ref=e4]:
  - radio "Yes" [ref=e5]
  - radio "No" [ref=e6]
- group "Activities" [ref=e7]:
  - checkbox "Archery" [ref=e8]
  - checkbox "Pottery" [ref=e9]
- textbox "Allergies" [multiline] [ref=e10]
- button "Register" [ref=e11]`;

const stepsOn = async (said: string) =>
  (await planOn(said, page)).flatMap((action) =>
    action.kind === 'type' ? [`${action.ref} ${action.text}`] : 'ref' in action ? [action.ref] : [],
  );

it.each([
  [
    'I want to register Sanne Vos, she’s 11 and can’t swim, and she’d like to do archery',
    ['e1 Sanne', 'e2 Vos', 'e3 11', 'e6', 'e8', 'e11'],
  ],
  ['register Tim Oss, who is 8 years old', ['e1 Tim', 'e2 Oss', 'e3 8', 'e11']],
  ['register Tim Oss, pottery, he is 8', ['e1 Tim', 'e2 Oss', 'e9', 'e3 8', 'e11']],
])('how old somebody is goes where that is asked: %s', async (said, steps) => {
  expect(await stepsOn(said)).toEqual(steps);
});

it.each([
  ['age 9, can swim, archery', 'e5'],
  ['age 9, can’t swim, archery', 'e6'],
  ['age 9, cannot swim, archery', 'e6'],
  ['age 9, doesn’t swim, archery', 'e6'],
])('what is said not to be so is answered with no: %s', async (said, ref) => {
  expect(await stepsOn(said)).toEqual(['e3 9', ref, 'e8']);
});
