// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const CARD = ['- textbox "Accent" [ref=e1]: "#3A5BC0"', '- textbox "Title" [ref=e2]: Regatta'].join('\n');

it('a colour goes into a field that shows one in the digits that the field has', async () => {
  expect(await planOn('set the accent to teal', CARD)).toMatchObject([{ ref: 'e1', text: '#008080' }, {}]);
  expect(await planOn('change the accent to sky blue', CARD)).toMatchObject([{ text: '#87CEEB' }, {}]);
  expect(await planOn('set the accent to #0f0', CARD)).toMatchObject([{ text: '#00FF00' }, {}]);
});

it('a colour that is a name elsewhere stays as it was said', async () => {
  expect(await planOn('change the title to teal', CARD)).toMatchObject([{ ref: 'e2', text: 'teal' }, {}]);
});

it('what names no colour is asked about where a colour belongs', async () => {
  const page = '- textbox "Font colour" [ref=e1]: "#3A5BC0"\n- button "Save" [ref=e2]';
  expect(await planOn('choose the following colour as font colour and save', page)).toMatchObject([
    { kind: 'ask' },
  ]);
});
