// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const form = (second: string) => `
- generic [ref=e1]:
  - textbox "Gate code" [ref=e2]
  - textbox "${second}" [ref=e3]
  - button "Open" [ref=e4]`;

const typed = async (said: string, page: string): Promise<string[]> =>
  (await planOn(said, page)).flatMap((action) =>
    action.kind === 'type' ? [`${action.ref} ${action.text}`] : [],
  );

it('a number ends where the next one is named', async () => {
  expect(await typed('enter the gate code 0731 and the shed number 55', form('Shed number'))).toEqual([
    'e2 0731',
    'e3 55',
  ]);
});

it('what nothing is called by is no part of the number before it', async () => {
  const texts = await typed('enter the gate code 0731 and the parcel number 55', form('Colour'));
  expect(texts.every((text) => !text.includes('parcel'))).toBe(true);
});
