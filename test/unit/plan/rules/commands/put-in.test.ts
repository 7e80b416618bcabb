// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const page = `- combobox "Your appliance" [ref=e1]:
  - option "Toaster"
  - option "Kettle"
- textbox "Serial number" [ref=e2]
- button "Send" [ref=e3]`;

const stepsOn = async (said: string) =>
  (await planThrough(said, page, page, page)).flat().flatMap((action) => {
    if (action.kind === 'ask') return ['ask'];
    return 'ref' in action ? [action.ref] : [];
  });

it.each([
  [
    'my appliance is a toaster with the serial number TT-338, put that in but don’t send the form yet',
    ['e1', 'e2'],
  ],
  ['my serial number is TT-338, please put it in and send the form', ['e2', 'e3']],
])('what was told is put in by then: %s', async (said, refs) => {
  expect(await stepsOn(said)).toEqual(refs);
});

it('where nothing was told it is asked about', async () => {
  expect(await stepsOn('put that in')).toContain('ask');
});
