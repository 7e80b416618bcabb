// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const kiln = (status: string, degrees: number): string =>
  [
    '- heading "Firing" [level=1] [ref=e1]',
    `- generic [ref=e2]: "Status: ${status}"`,
    `- generic [ref=e3]: "Temperature: ${degrees} °C"`,
    '- button "Start" [ref=e4]',
    '- button "Vent" [ref=e5]',
  ].join('\n');

const first = async (said: string, page: string) => (await planOn(said, page))[0];

it.each([
  'press Vent when the temperature is above 700',
  'once the temperature has risen above 700, press Vent',
  'wait for the temperature to go over 700 and then press Vent',
  'as soon as it is over 700 press Vent',
])('an amount is waited for before what hangs on it is done: %s', async (said) => {
  expect(await planThrough(said, kiln('on', 640), kiln('on', 690), kiln('on', 705))).toMatchObject([
    [{ kind: 'wait', for: 'change' }],
    [{ kind: 'wait', for: 'change' }],
    [{ kind: 'click', ref: 'e5' }, { kind: 'done' }],
  ]);
});

it('a value is waited for, and no other that has its word', async () => {
  const said = 'once the status says ready, press Start';
  for (const status of ['not ready', 'ready in 5 minutes', 'heating'])
    expect(await first(said, kiln(status, 640))).toMatchObject({ kind: 'wait' });
  expect(await first(said, kiln('Ready!', 640))).toMatchObject({ kind: 'click', ref: 'e4' });
  expect(await first('wait until the status is on, then press Start', kiln('off', 1))).toMatchObject({
    kind: 'wait',
  });
});

it('what never comes about is asked about, and what hangs on it is not done', async () => {
  const looks = Array.from({ length: 46 }, (_, i) => kiln('on', 600 + i));
  const steps = await planThrough('press Vent when the temperature is above 900', ...looks);
  expect(steps.at(-1)).toMatchObject([{ kind: 'ask' }]);
  expect(JSON.stringify(steps)).not.toContain('"click"');
});

it('a condition that is no matter of waiting is read as before', async () => {
  expect(await first('if the temperature is above 700 press Vent', kiln('on', 640))).toMatchObject({
    kind: 'done',
  });
  expect(await first('notify me when the temperature is above 700', kiln('on', 640))).not.toMatchObject({
    kind: 'wait',
  });
  expect(await first('press Start once the lid is shut', kiln('on', 640))).not.toMatchObject({
    kind: 'wait',
  });
});

it('a condition within what is typed is waited for by nobody', async () => {
  const page = `${kiln('on', 640)}\n- textbox "Note" [ref=e6]`;
  for (const said of [
    'write vent it when the temperature is above 700 into the note',
    'write in the note: vent it once the temperature is over 700',
  ])
    expect(await first(said, page)).not.toMatchObject({ kind: 'wait' });
});

it('a value that is an amount is one however it is written', async () => {
  expect(await first('once you see the temperature is 705 press Vent', kiln('on', 640))).toMatchObject({
    kind: 'wait',
  });
  expect(await first('once you see the temperature is 640 press Vent', kiln('on', 640))).toMatchObject({
    ref: 'e5',
  });
});

it.each([
  'enter Rye as the loaf and press Bake once the loaf is set',
  'Enter Rye as the loaf. As soon as the fields are filled in, press Bake.',
  'Enter Rye as the loaf. When you have entered the loaf, press Bake.',
  'Enter Rye as the loaf; press Bake only after it has been filled in',
  'Enter Rye as the loaf and press Bake when the name has been chosen',
])('what the request itself has filled in is not waited for: %s', async (said) => {
  const page = '- textbox "Loaf" [ref=e1]\n- button "Bake" [ref=e2]';
  const steps = await planThrough(said, page, page.replace('[ref=e1]', '[ref=e1]: Rye'));
  expect(steps.flat().filter(({ kind }) => kind !== 'done')).toMatchObject([
    { kind: 'type', ref: 'e1', text: 'Rye' },
    { kind: 'click', ref: 'e2' },
  ]);
});

it('what nothing was filled in for is', async () => {
  const page = '- generic [ref=e1]: "The target is open"\n- button "Bake" [ref=e2]';
  expect(await first('press Bake once the target is set', page)).toMatchObject({ kind: 'wait' });
});
