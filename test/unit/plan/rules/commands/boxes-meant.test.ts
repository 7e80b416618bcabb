// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const names = ['Red paint', 'Brush', 'White paint', 'Ladder', 'Paint stripper'];
const SHED = `- generic [ref=e1]:
  - paragraph [ref=e2]: Tick all paint that is left. Brush and ladder stay in the shed.
  - group "Shed" [ref=e3]:
${names.map((name, i) => `    - checkbox "${name}" [ref=b${i}]`).join('\n')}
  - button "Save" [ref=e4]`;

const ticked = async (said: string) =>
  (await planOn(said, SHED)).flatMap((action) => (action.kind === 'check' ? [action.ref] : []));

it.each([
  ['tick everything except the brush', 'b0 b2 b3 b4'],
  ['tick all of them except brush and ladder', 'b0 b2 b4'],
  ['check every box but Ladder', 'b0 b1 b2 b4'],
  ['select everything except red paint, white paint and ladder', 'b1 b4'],
  ['tick everything that has the word paint in it', 'b0 b2 b4'],
  ['select all items that contain paint', 'b0 b2 b4'],
  ['tick all boxes with the word "white" in them', 'b2'],
])('"%s" is some of the boxes', async (said, refs) => {
  expect((await ticked(said)).join(' ')).toBe(refs);
});

it('nothing is ticked where what is left out is not there', async () => {
  expect(await ticked('tick everything except the bucket')).toEqual([]);
});

it('all of several are not the one switch under a heading of that name', async () => {
  const router = `- heading "Device" [level=2] [ref=e1]
- switch "Updates" [checked] [ref=s1]
- heading "Wi-Fi" [level=2] [ref=e2]
- switch "Guests" [checked] [ref=s2]`;
  expect((await planOn('turn off all devices', router)).map(({ kind }) => kind)).toEqual(['ask']);
});

describe('what is told by its kind and number', () => {
  const line = (role: string, name: string, ref: string) => `  - ${role} "${name}" [ref=${ref}]`;
  const mixed = [
    '- generic [ref=e1]:',
    line('switch', 'Fan', 'a0'),
    line('checkbox', 'Quiet', 'b0'),
    line('switch', 'Lamp', 'a1'),
    line('checkbox', 'Report', 'b1'),
  ].join('\n');
  const rooms = [
    '- heading "Kitchen" [level=2] [ref=h1]',
    '- switch "Oven" [ref=a0]',
    '- switch "Hood" [ref=a1]',
    '- heading "Hall" [level=2] [ref=h2]',
    '- switch "Bell" [ref=a2]',
    '- switch "Light" [ref=a3]',
  ].join('\n');
  const on = async (said: string, page: string) =>
    (await planOn(said, page)).flatMap((action) => (action.kind === 'check' ? [action.ref] : []));

  it('is all of that kind, and of the part of the page that is named', async () => {
    expect(await on('turn both switches on', mixed)).toEqual(['a0', 'a1']);
    expect(await on('set the two switches on', mixed)).toEqual(['a0', 'a1']);
    expect(await on('tick both checkboxes', mixed)).toEqual(['b0', 'b1']);
    expect(await on('turn on the switches Fan and Lamp', mixed)).toEqual(['a0', 'a1']);
    expect(await on('turn on both switches under Hall', rooms)).toEqual(['a2', 'a3']);
  });

  it('is asked about where there are not so many', async () => {
    expect(await on('set both switches on', rooms)).toEqual([]);
    expect(await on('tick all three boxes', mixed)).toEqual([]);
  });
});
