// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

it('one control that is called by two deeds does both', async () => {
  const page = '- button "Accept and send" [ref=e1]\n- button "Back" [ref=e2]';
  expect(await planOn('accept and send the application', page)).toMatchObject([
    { kind: 'click', ref: 'e1' },
    { kind: 'done' },
  ]);
});

it('what it does not say is done by another', async () => {
  const page = '- button "Accept and close" [ref=e1]\n- button "Send the application" [ref=e2]';
  const steps = await planThrough('press accept and close, then send the application', page, page);
  expect(steps).toMatchObject([[{ ref: 'e1' }], [{ ref: 'e2' }, { kind: 'done' }]]);
});

it('what is forwarded is not sent once more', async () => {
  const mail = '- heading "Keys" [ref=e1]\n- button "Forward" [ref=e2]';
  const form = `${mail}\n- textbox "to" [ref=e3]\n- button "Send" [ref=e4]`;
  const steps = await planThrough('forward it to Hedda and send it', mail, form, form);
  expect(steps.flat().map((action) => ('ref' in action ? action.ref : action.kind))).toEqual([
    'e2',
    'e3',
    'e4',
    'done',
  ]);
});

it.each([
  ['Subscribe with email ada@b.test to the letter. Click Subscribe.', 1],
  ['subscribe with email ada@b.test, then press the subscribe button', 1],
  ['Click Subscribe. Click Subscribe.', 2],
])('the button by whose verb a form was told is pressed once: %s', async (said, times) => {
  const page = '- textbox "Email" [ref=e1]\n- button "Subscribe" [ref=e2]\n- button "Archive" [ref=e3]';
  const steps = await planThrough(said, page, page, page);
  expect(steps.flat().filter((action) => 'ref' in action && action.ref === 'e2')).toHaveLength(times);
});

it.each([
  'Forward it to Hedda and press send.',
  'You have to forward it to Hedda. Then click "Send".',
  'Forward it to Hedda. Finish by pressing the Send button below the text.',
])('the control that sends is pressed once where it is told as well: %s', async (said) => {
  const mail = '- heading "Keys" [ref=e1]\n- button "Forward" [ref=e2]';
  const form = `${mail}\n- textbox "to" [ref=e3]\n- button "➤ Send" [ref=e4]`;
  const steps = await planThrough(said, mail, form, form);
  expect(steps.flat().map((action) => ('ref' in action ? action.ref : action.kind))).toEqual([
    'e2',
    'e3',
    'e4',
    'done',
  ]);
});

it('another control is pressed then', async () => {
  const mail = '- heading "Keys" [ref=e1]\n- button "Forward" [ref=e2]\n- button "Archive" [ref=e5]';
  const form = `${mail}\n- textbox "to" [ref=e3]\n- button "Send" [ref=e4]`;
  const steps = await planThrough('Forward it to Hedda and press Archive.', mail, form, form, mail);
  expect(steps.flat()).toContainEqual(expect.objectContaining({ kind: 'click', ref: 'e5' }));
});
