// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const WEEK = [...DAYS.map((day, i) => `- checkbox "${day}" [ref=b${i + 1}]`), '- button "Save" [ref=s]'];
const TOOLS = [
  '- table [ref=t]:',
  ...['Hammer', 'Saw', 'Chisel', 'Plane'].flatMap((tool, i) => [
    `  - row [ref=r${i + 1}]:`,
    `    - cell [ref=c${i + 1}]:`,
    `      - checkbox [ref=b${i + 1}]`,
    `    - cell "${tool}" [ref=n${i + 1}]`,
  ]),
];

const ticked = async (said: string, page: string[], on = true): Promise<string> =>
  (await planOn(said, page.join('\n')))
    .flatMap((action) => (action.kind === 'check' && action.on === on ? [action.ref.slice(1)] : []))
    .join('');

describe('boxes that are told by where they stand', () => {
  it.each([
    ['tick Monday to Thursday', '1234'],
    ['tick Monday through Thursday and save', '1234'],
    ['check all days from Tuesday until Friday', '2345'],
    ['select every weekday', '12345'],
    ['tick the first three', '123'],
  ])('are those of the days: %s', async (said, boxes) => {
    expect(await ticked(said, WEEK)).toBe(boxes);
  });

  it.each([
    ['tick rows 2 to 4', '234'],
    ['select items 1 through 3', '123'],
    ['tick hammer to chisel', '123'],
    ['select everything from the saw to the plane', '234'],
    ['tick every second row', '24'],
    ['tick the last two of them', '34'],
    ['tick everything but the plane and the saw', '13'],
  ])('are those of the lines: %s', async (said, boxes) => {
    expect(await ticked(said, TOOLS)).toBe(boxes);
  });

  it('are cleared as they are ticked', async () => {
    const page = WEEK.map((line) => line.replace('[ref=b', '[checked] [ref=b'));
    expect(await ticked('untick Wednesday to Friday', page, false)).toBe('345');
  });

  it.each(['tick Monday to Sunday', 'tick rows 3 to 9', 'tick the first nine'])(
    'are none where not all of them are there: %s',
    async (said) => {
      expect(await ticked(said, WEEK)).toBe('');
    },
  );

  it('are none where one box is called so', async () => {
    const page = [...WEEK, '- checkbox "Monday to Friday" [ref=b9]'];
    expect(await ticked('tick Monday to Friday', page)).toBe('9');
  });

  it.each([
    ['tick the first two rows', '12'],
    ['tick rows 2 to 3', '23'],
    ['tick every second row', '24'],
  ])('are none of the box that ticks all: %s', async (said, boxes) => {
    const head = [
      '  - row [ref=r0]:',
      '    - columnheader [ref=h0]:',
      '      - checkbox "Select all" [ref=b0]',
    ];
    const [table = '', ...rows] = TOOLS;
    expect(await ticked(said, [table, ...head, '    - columnheader "Tool" [ref=h1]', ...rows])).toBe(boxes);
  });

  it.each(['select the first two results', 'select items 2 to 3'])(
    'are none of a filter beside the lines that are told: %s',
    async (said) => {
      const results = ['Red pear', 'Plum', 'Quince'].flatMap((name, i) => [
        `  - listitem [ref=l${i}]:`,
        `    - link "${name}" [ref=a${i}]`,
      ]);
      expect(await ticked(said, [...WEEK, '- list [ref=l]:', ...results])).toBe('');
    },
  );
});
