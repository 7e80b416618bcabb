// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const TABLE = [
  '- table [ref=e1]:',
  '  - row [ref=e2]:',
  '    - columnheader "Hour" [ref=e3]',
  '    - columnheader "Saturday" [ref=e4]',
  '    - columnheader "Sunday" [ref=e5]',
  '  - row [ref=e6]:',
  '    - rowheader "10:00" [ref=e7]',
  '    - cell [ref=e8]:',
  '      - button "Weaving Barn booked enrolled" [ref=e9] [cursor=pointer]',
  '    - cell [ref=e10]:',
  '      - button "Glazing Kiln" [ref=e11] [cursor=pointer]',
  '  - row [ref=e12]:',
  '    - rowheader "14:00" [ref=e13]',
  '    - cell [ref=e14]:',
  '      - button "Old Looms Loft" [ref=e15] [cursor=pointer]',
  '    - cell [ref=e16]',
].join('\n');
const OPEN = [
  TABLE,
  '- dialog "Course" [ref=d1]:',
  '  - heading "Glazing" [level=2] [ref=d2]',
  '  - button "Close" [ref=d3]',
  '  - button "Enrol" [ref=d4]',
].join('\n');

describe('what one enrols in', () => {
  it.each(['Enrol in the course Glazing', 'enrol me in Glazing', 'sign me up for Glazing'])(
    'is opened by its own name, and it is done there: "%s"',
    async (said) => {
      const steps = await planThrough(said, TABLE, OPEN);
      expect(steps.flat()).toMatchObject([
        { kind: 'click', ref: 'e11' },
        { kind: 'click', ref: 'd4' },
        { kind: 'done' },
      ]);
    },
  );

  it('is none that is enrolled in already', async () => {
    const plan = await planOn('Enrol in the course Pottery', TABLE);
    expect(plan).toMatchObject([{ kind: 'ask' }]);
  });

  it('is not opened where the page enrols in it at once', async () => {
    const page = `${TABLE}\n- button "Enrol in Glazing" [ref=f1]`;
    expect(await planOn('Enrol in Glazing', page)).toMatchObject([
      { kind: 'click', ref: 'f1' },
      { kind: 'done' },
    ]);
  });

  it('is not put on a waiting list', async () => {
    const steps = await planThrough(
      'Enrol in Glazing',
      TABLE,
      OPEN.replace('"Enrol"', '"Join waiting list"'),
    );
    expect(steps.at(-1)).toMatchObject([{ kind: 'ask' }]);
  });
});
