// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const step = [
  '- generic [ref=e8]:',
  '  - heading "Choose a time" [level=2] [ref=e28]',
  ...['Wednesday, 25 November|13:15|16:00', 'Friday, 27 November|09:45|10:30'].flatMap((one, i) => {
    const [day, ...hours] = one.split('|');
    return [
      `  - heading "${day}" [level=3] [ref=d${i}]`,
      ...hours.flatMap((hour, j) => [
        `  - generic [ref=g${i}${j}]:`,
        `    - radio "${hour}" [ref=r${i}${j}]`,
        `    - text: ${hour}`,
      ]),
    ];
  }),
  '  - paragraph [ref=p]:',
  '    - button "Back" [ref=b]',
  '    - button "Next" [ref=n]',
].join('\n');

it.each(['choose Friday at 10:30', 'book the earliest appointment', 'choose the earliest time'])(
  'what leads back a step is no part of the day over it: %s',
  async (said) => {
    expect(await planOn(said, step)).not.toContainEqual(expect.objectContaining({ ref: 'b' }));
  },
);
