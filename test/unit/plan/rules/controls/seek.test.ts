// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const player = (place: string): string => `
- button "Play" [ref=e1]
- slider "Position" [ref=e2]: ${place}
- slider "Volume" [ref=e3]: "4"`;

it.each([
  ['go to one minute thirty five seconds', '1 Minute 30 Seconds of 5 Minutes', '95'],
  ['jump to 2 minutes and 5 seconds', '0:00', '125'],
  ['skip to the 1:35 mark', '0:12 / 5:00', '95'],
])('"%s" is a place of the slider that says "%s"', async (said, place, value) => {
  const [first] = await planOn(said, player(`"${place}"`));
  expect(first).toMatchObject({ kind: 'set', ref: 'e2', value });
});

it.each([
  ['go to one minute thirty five seconds', '"40"'],
  ['go to minute five', '"0:00"'],
])('no other slider is moved, and by nothing else: "%s"', async (said, place) => {
  expect(await planOn(said, player(place))).not.toContainEqual(expect.objectContaining({ kind: 'set' }));
});

it.each([
  ['raise the volume to 7 points', '7'],
  ['bring the volume up to ninety percent', '90'],
])('a value may have its unit: "%s"', async (said, value) => {
  const [first] = await planOn(said, player('"0:00"'));
  expect(first).toMatchObject({ kind: 'set', ref: 'e3', value });
});
