// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const LIST = (rooms: string[][]) =>
  [
    '- list [ref=l]:',
    ...rooms.flatMap(([name, told], i) => [
      `  - listitem [ref=i${i}]:`,
      `    - heading "${name}" [ref=h${i}]`,
      `    - text: ${told}`,
      `    - button "Book" [ref=b${i}]`,
    ]),
  ].join('\n');

describe('a member that denies what is asked for', () => {
  it.each([
    ['Attic', 'no breakfast'],
    ['Attic', 'breakfast not included'],
    ['Attic', 'without breakfast'],
  ])('is not meant: %s, %s', async (...room) => {
    const page = LIST([room, ['Mill', 'breakfast included']]);
    expect((await planOn('book the room with breakfast', page))[0]).toMatchObject({ ref: 'b1' });
  });

  it('is meant by the same denial', async () => {
    const page = LIST([
      ['Attic', '1 stop'],
      ['Mill', 'non-stop'],
    ]);
    expect((await planOn('book the non-stop room', page))[0]).toMatchObject({ ref: 'b1' });
  });

  it('is the one that is meant where that is said', async () => {
    const page = LIST([
      ['Attic', 'no breakfast'],
      ['Mill', 'breakfast included'],
    ]);
    expect((await planOn('book the room with no breakfast', page))[0]).toMatchObject({ ref: 'b0' });
  });
});
