// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { inDigits } from '../../../../../control-plane/src/plan/rules/page/numbered.ts';
import { pageOf, planOn } from '../../../../support/planning.ts';

const PAGE = `
- tab "Picture 1" [ref=e1]
- tab "Picture 4" [ref=e2]
- button "Remove Guest Name 2" [ref=e3]
- link "memo-3B.docx" [ref=e4]:
  - /url: /memo-3b
- link "Aisle 21" [ref=e5]:
  - /url: /aisle
- button "That one" [ref=e6]
- paragraph [ref=e7]: We have two boats.`;

it.each([
  ['picture four', 'picture 4'],
  ['remove guest name two', 'remove guest name 2'],
  ['the document memo three b', 'the document memo 3b'],
  ['memo 3 B', 'memo 3B'],
  ['aisle twenty-one', 'aisle 21'],
])('"%s" is "%s" where the page numbers it so', (said, meant) => {
  expect(inDigits(said, modelOf(pageOf(PAGE)))).toBe(meant);
});

it.each(['that one', 'the other one', 'picture five', 'two boats', 'boat four', 'the first one'])(
  '"%s" stays as it was said',
  (said) => {
    expect(inDigits(said, modelOf(pageOf(PAGE)))).toBe(said);
  },
);

it('what was asked of another page before changes nothing', () => {
  expect(inDigits('go to picture four', modelOf(pageOf('- paragraph [ref=e1]: We have boats.')))).toBe(
    'go to picture four',
  );
  expect(inDigits('picture four', modelOf(pageOf(PAGE)))).toBe('picture 4');
});

it('what is so numbered is pressed, and "do" presses it', async () => {
  expect(await planOn('go to picture four', PAGE)).toMatchObject([{ kind: 'click', ref: 'e2' }, {}]);
  expect(await planOn('please do picture one', PAGE)).toMatchObject([{ kind: 'click', ref: 'e1' }, {}]);
});

it('what is told to be done is typed nowhere', async () => {
  const page = '- text: Last picture\n- textbox "Last picture" [ref=e1]';
  expect(await planOn('do picture two', page)).not.toContainEqual(expect.objectContaining({ kind: 'type' }));
});

const SLIDES = `
- list [ref=l]:
  - listitem [ref=i0]:
    - button "Pause" [ref=e0]
  - listitem [ref=i1]:
    - button "Slide 1 (shown)" [ref=e1]
  - listitem [ref=i2]:
    - button "Slide 2" [ref=e2]
  - listitem [ref=i3]:
    - button "Slide 3" [ref=e3]`;

it.each(['show slide number 2', 'Go to the second slide', 'open slide item two', 'show the 2nd slide'])(
  'by its number or its place it is the one that is called so: %s',
  async (said) => {
    expect((await planOn(said, SLIDES))[0]).toMatchObject({ kind: 'click', ref: 'e2' });
  },
);
