// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

it('what is to be turned on is looked for in the view that is called by a part of it', async () => {
  const page = [
    '- tablist [ref=e1]:',
    '  - tab "Profile" [selected] [ref=e2] [cursor=pointer]',
    '  - tab "Notifications" [ref=e3] [cursor=pointer]',
    '- textbox "Display name" [ref=e4]: Sam',
    '- button "Save changes" [ref=e5] [cursor=pointer]',
  ].join('\n');
  const plan = await planOn('turn on push notifications then save', page);
  expect(plan).toEqual([expect.objectContaining({ kind: 'click', ref: 'e3' })]);
});

it('what is to be added is not done by a look at the list that it goes to', async () => {
  const page = [
    '- generic [ref=e1]:',
    ...['Home', 'Money', 'Health'].map((name, i) => `  - generic [ref=v${i}] [cursor=pointer]: ${name}`),
    '- list [ref=e2]:',
    '  - listitem [ref=e3]: Water the plants',
    '- button "New task" [ref=e4] [cursor=pointer]',
  ].join('\n');
  const plan = await planOn('add a task buy stamps to the money list', page);
  expect(plan).not.toContainEqual(expect.objectContaining({ kind: 'click', ref: 'v1' }));
});

it('what is told of a thing that is made is no part of its name, and is sent by a button that waits for it', async () => {
  const form = (button: string) =>
    [
      '- heading "New task" [level=5] [ref=e1]',
      '- textbox "Title" [ref=e2]',
      '- textbox "Due date" [ref=e3]:',
      '  - /placeholder: DD/MM/YYYY',
      `- button "Create task" ${button}`,
    ].join('\n');
  const steps = await planThrough(
    'make a new task called order chairs that is due on 14 december 2026',
    form('[disabled]'),
    form('[ref=e4]'),
  );
  expect(steps.flat()).toMatchObject([
    { kind: 'type', ref: 'e2', text: 'order chairs' },
    { kind: 'type', ref: 'e3' },
    { kind: 'click', ref: 'e4' },
    { kind: 'done' },
  ]);
});

it('the button that a field has for itself is pressed before the one that the request names', async () => {
  const cart = [
    '- list [ref=e1]:',
    '  - listitem [ref=e2]: Oak chair',
    '- generic [ref=e3]:',
    '  - textbox "Voucher code" [ref=e4]',
    '  - button "Apply" [ref=e5] [cursor=pointer]',
    '- button "Check out" [ref=e6] [cursor=pointer]',
  ].join('\n');
  const plan = await planOn('apply the voucher code WINTER10 and check out', cart);
  expect(plan).toMatchObject([
    { kind: 'type', ref: 'e4', text: 'WINTER10' },
    { kind: 'click', ref: 'e5' },
  ]);
});

it('words that only say what the value beside them is for are not left over, and no date is asked for what is noted down', async () => {
  const form = (button: string) =>
    [
      '- heading "New task" [level=5] [ref=e1]',
      '- textbox "Title" [ref=e2]',
      '- combobox "Assignee" [ref=e3]:',
      '  - option "Ana Ruiz"',
      '  - option "Diego Ramos"',
      '- textbox "Due date" [ref=e4]',
      '- generic [ref=e5]: Priority',
      '- generic [ref=e6] [cursor=pointer]:',
      '  - generic [ref=e7]: 4 Stars',
      '  - radio "4 Stars" [ref=e8]',
      '  - generic [ref=e9]: 5 Stars',
      '  - radio "5 Stars" [ref=e10]',
      `- button "Create task" ${button}`,
    ].join('\n');
  const steps = await planThrough(
    'Create a task titled "Fix login" assigned to Diego Ramos with a priority of 5 stars',
    form('[disabled]'),
    form('[ref=e11]'),
    '- paragraph [ref=e12]: Saved',
  );
  expect(steps.flat()).toMatchObject([
    { kind: 'type', ref: 'e2', text: 'Fix login' },
    { kind: 'select', ref: 'e3', options: ['Diego Ramos'] },
    { kind: 'check', ref: 'e10' },
    { kind: 'click', ref: 'e11' },
    { kind: 'done' },
  ]);
});

it('what is added under no other word is the one title of the form, with a time of day where one is asked for', async () => {
  const form = [
    '- text: New appointment, 03.12.2026',
    '- text: What',
    '- textbox [ref=e1]',
    '- text: When',
    '- textbox "hh:mm" [ref=e2]',
    '- button "Add" [ref=e3]',
  ].join('\n');
  expect(await planOn('add lunch with petra at half past twelve', form)).toMatchObject([
    { kind: 'type', ref: 'e1', text: 'lunch with petra' },
    { kind: 'type', ref: 'e2', text: '12:30' },
    { kind: 'click', ref: 'e3' },
    { kind: 'done' },
  ]);
});
