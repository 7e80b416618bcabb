// SPDX-License-Identifier: MIT
// Which fields a value goes into.
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const SIGN_UP = ['Username', 'Password', 'Verify password'].map(
  (name, i) => `- textbox "${name}" [ref=e${i + 1}]`,
);

it('all fields of a name are those of that name', async () => {
  const plan = await planOn('type the password "Zr41k" into both password fields', SIGN_UP.join('\n'));
  expect(plan).toMatchObject([{ ref: 'e2' }, { ref: 'e3' }, { kind: 'done' }]);
});

it('all fields are all where nothing more is said of them', async () => {
  const plan = await planOn('type "x" into all three text fields', SIGN_UP.join('\n'));
  expect(plan).toMatchObject([{ ref: 'e1' }, { ref: 'e2' }, { ref: 'e3' }, { kind: 'done' }]);
});

it('a password goes into no field that is called otherwise, be it the only one', async () => {
  const page = '- textbox "E-mail address" [ref=e1]';
  expect(await planOn('type the password "Zr41k"', page)).toMatchObject([{ kind: 'ask' }]);
  expect((await planOn('type the city "Zr41k"', page))[0]).toMatchObject({ ref: 'e1' });
});

it('a slider is called by what stands over it, not by its reading behind it', async () => {
  const page = `- generic [ref=e1]:
  - generic [ref=e2]: Firing temperature
  - generic [ref=e3]:
    - slider [ref=e4]: "1000"
    - text: 1000 °C`;
  expect((await planOn('set the firing temperature to 1140', page))[0]).toMatchObject({
    kind: 'set',
    ref: 'e4',
    value: '1140',
  });
});

it('a field for messages takes nothing else, though it be the only one', async () => {
  const page = '- textbox "Message #harvest" [ref=e1]\n- button "Send" [ref=e2]';
  expect((await planOn('set my status to on holiday', page))[0]).toMatchObject({ kind: 'ask' });
});

it('a button by whose title a setting is called opens what is chosen from', async () => {
  const page = '- button "⚙" [ref=e1] [title=Playback speed]\n- button "⛶" [ref=e2] [title=Full screen]';
  expect((await planOn('set the playback speed to 1.5', page))[0]).toMatchObject({
    kind: 'click',
    ref: 'e1',
  });
});

it('what a menu of the page is called is set there, and not typed into the one field', async () => {
  const page = [
    '- menubar [ref=e1]:',
    '  - menuitem "Font" [ref=e2] [collapsed]',
    '  - menuitem "Size" [ref=e3] [collapsed]',
    '- textbox "Text Sample" [ref=e4]: Four score and seven years ago',
  ];
  expect(await planOn('Set the font to Monospace.', page.join('\n'))).toMatchObject([{ kind: 'click' }]);
});

it('a value that is not to be found where it is said to be is asked for, and not typed by its name', async () => {
  const page = '- textbox "Answer" [ref=e1]\n- button "Submit" [ref=e2]';
  expect(await planOn('enter the value of Dialect into the text field and press Submit', page)).toMatchObject(
    [{ kind: 'ask' }],
  );
});
