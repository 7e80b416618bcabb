// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { countInGroup } from '../../../../../control-plane/src/plan/rules/questions/in-group.ts';
import { pageOf } from '../../../../support/planning.ts';

const PAGE = `
- listbox "Pick a boat" [ref=e1]:
  - group "Sail" [ref=e2]:
    - text: Sail
    - option "Ketch" [ref=e3]
    - option "Sloop" [ref=e4]
  - group "Oars" [ref=e5]:
    - option "Skiff" [ref=e6]
    - option "Double skiff" [ref=e7]
    - option "Gig" [ref=e8]
- heading "Moorings" [level=2] [ref=e9]
- list [ref=e10]:
  - listitem [ref=e11]: North quay
- group "Crew" [ref=e12]:
  - button "Hire" [ref=e13]
  - textbox "Name" [ref=e14]`;

const counted = (question: string): string | undefined => countInGroup(question, modelOf(pageOf(PAGE)));

it.each([
  ['How many boats are there to choose from in the Sail group', '2 boats.'],
  ['how many boats are in the oars group', '3 boats.'],
  ['how many places are listed in the moorings section', '1 places.'],
])('counts all of the one part that is called so, whatever they are called: "%s"', (question, answer) => {
  expect(counted(question)).toBe(answer);
});

it.each([
  ['how many skiffs are in the oars group', 'only some are called so'],
  ['how many people are in the crew group', 'it holds no items'],
  ['how many boats are in the motor group', 'nothing is called so'],
  ['how many boats are there', 'no group is named'],
])('counts none: "%s", where %s', (question) => {
  expect(counted(question)).toBeUndefined();
});

it('a heading that nothing stands under has none of what is asked for', () => {
  const page = (rest: string) => `
- heading "Loaded" [level=2] [ref=a]
- list [ref=b]:
  - listitem [ref=c]: Crate of plums
  - listitem [ref=d]: Crate of leeks
- heading "Left behind" [level=2] [ref=e]${rest}`;
  const asked = 'how many crates are left behind';
  const inPlace = asked.replace('left behind', 'in left behind');
  expect(countInGroup(inPlace, modelOf(pageOf(page(''))))).toBe('0 crates.');
  expect(
    countInGroup(inPlace, modelOf(pageOf(page('\n- paragraph [ref=f]: One by the gate')))),
  ).toBeUndefined();
});
