// SPDX-License-Identifier: MIT
// Which of several controls of one name is meant.
import { expect, it } from 'vitest';
import { planOn } from '../../../support/planning.ts';

const player = `- generic [ref=e1]:
  - button "Previous" [ref=e2]
  - button "Play" [ref=e3]
- list [ref=e4]:
${['Salt Road', 'Paper Boats', 'Copper Hill']
  .map(
    (song, i) =>
      `  - listitem [ref=s${i}]:\n    - generic [ref=n${i}]: ${song}\n    - button "▶" [ref=p${i}] [title=Play]`,
  )
  .join('\n')}`;

it('the one that stands alone, where each member of a list has one, too', async () => {
  expect(await planOn('press the play button', player)).toMatchObject([{ kind: 'click', ref: 'e3' }, {}]);
  expect(await planOn('play paper boats', player)).toMatchObject([{ kind: 'click', ref: 'p1' }, {}]);
});

const survey = `- generic [ref=q1]:
  - paragraph [ref=t1]: 1. Which do you use?
  - checkbox "Tram" [ref=a1]
  - checkbox "Bicycle" [ref=a2]
- generic [ref=q2]:
  - paragraph [ref=t2]: 2. Which do you own?
  - checkbox "Tram" [ref=b1]
  - checkbox "Bicycle" [ref=b2]`;

it('the ones under the number that was told, and each of them', async () => {
  expect(await planOn('in question 2 check tram and bicycle', survey)).toMatchObject([
    { kind: 'check', ref: 'b1' },
    { kind: 'check', ref: 'b2' },
    {},
  ]);
});

it('the button for a number of stars, not the plus and minus of something else', async () => {
  const recipe = `- article [ref=e0]:
  - heading "Lentil soup" [level=1] [ref=e1]
  - group "Rate this recipe" [ref=e2]:
${[1, 2, 3, 4, 5].map((n) => `    - button "${n} star${n > 1 ? 's' : ''}" [ref=r${n}]: ☆`).join('\n')}
  - paragraph [ref=e4]:
    - text: Servings
    - button "Fewer servings" [ref=e5]: −
    - status [ref=e6]: "4"
    - button "More servings" [ref=e7]: +`;
  expect(await planOn('give a rating of 4 stars', recipe)).toMatchObject([{ kind: 'click', ref: 'r4' }, {}]);
});

it('the thing is chosen before one control puts whatever is chosen somewhere', async () => {
  const courses = `- list [ref=e1]:
  - listitem [ref=e2]:
    - generic [ref=e3] [cursor=pointer]: Old Norse (Dr Hauge)
  - listitem [ref=e4]:
    - generic [ref=e5] [cursor=pointer]: Logic (Mr Shaw)
- button "Add to wish list" [ref=e6]`;
  expect(await planOn('put Old Norse on the wish list', courses)).toMatchObject([
    { kind: 'click', ref: 'e3' },
  ]);
});

const signUp = `- textbox "Your name" [ref=e1]
- textbox "Choose a password" [ref=e2]
- textbox "Repeat the password" [ref=e3]`;

it('both fields, where one asks for the same once more', async () => {
  expect(await planOn('set the password to larkspur-9', signUp)).toMatchObject([
    { kind: 'type', ref: 'e2', text: 'larkspur-9' },
    { kind: 'type', ref: 'e3', text: 'larkspur-9' },
    {},
  ]);
});

it('the box in the line of what is ticked, and the field that offers something', async () => {
  const members = ['Odile Marsh', 'Bruno Vey']
    .map(
      (name, i) =>
        `- row [ref=r${i}]:\n  - cell [ref=c${i}]:\n    - checkbox "Select" [ref=b${i}]\n  - cell "${name}" [ref=n${i}]`,
    )
    .join('\n');
  expect(await planOn('tick Odile Marsh and Bruno Vey', members)).toMatchObject([
    { kind: 'check', ref: 'b0', on: true },
    { kind: 'check', ref: 'b1', on: true },
    {},
  ]);
  const isles = '- combobox "Island:" [ref=e1] [collapsed] [completes]\n- button "Submit" [ref=e2]';
  expect(await planOn('enter an item that starts with "Bel" and press submit', isles)).toMatchObject([
    { kind: 'click', ref: 'e1' },
  ]);
});

it('the one whose handle was told, though it runs together with others', async () => {
  const posts = ['ivo_m2h', 'quarrel3h']
    .map(
      (handle, i) => `- article [ref=p${i}]:\n  - text: Someone@${handle} ago\n  - button "Like" [ref=l${i}]`,
    )
    .join('\n');
  expect(await planOn('for the user @quarrel, click on the "Like" button', posts)).toMatchObject([
    { kind: 'click', ref: 'l1' },
    {},
  ]);
});
