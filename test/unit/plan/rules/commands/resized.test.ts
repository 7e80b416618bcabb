// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const form = '- textbox "Minutes" [ref=a] [multiline]\n- button "Keep" [ref=b]';

it('what is to be wider or taller is resized by its edges', async () => {
  expect(
    (await planOn('resize the text area so that the width is smaller than it was', form))[0],
  ).toMatchObject({
    kind: 'resize',
    ref: 'a',
    width: 'smaller',
  });
  expect((await planOn('make the minutes field taller', form))[0]).toMatchObject({
    kind: 'resize',
    ref: 'a',
    height: 'larger',
  });
});

it('a field of the page that sets it goes first', async () => {
  const plan = await planOn(
    'increase the width of the picture',
    `- img "Picture" [ref=p]\n- spinbutton "Width" [ref=w]: "40"`,
  );
  expect(plan.some(({ kind }) => kind === 'resize')).toBe(false);
});

it('what is not there is asked about', async () => {
  expect(await planOn('make the side panel wider', form)).toMatchObject([{ kind: 'ask' }]);
});
