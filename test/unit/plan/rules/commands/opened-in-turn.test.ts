// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

/** Floors, of which the second may be open. */
const museum = (sign: '[+]' | '[-]'): string =>
  [
    '- list [ref=e1]:',
    '  - listitem [ref=e2] [collapsed]:',
    '    - generic [ref=e3] [cursor=pointer]: "[+]"',
    '    - text: Ground floor',
    `  - listitem [ref=e4]${sign === '[+]' ? ' [collapsed]' : ''}:`,
    `    - generic [ref=e5] [cursor=pointer]: "${sign}"`,
    '    - text: First floor',
    ...(sign === '[+]'
      ? []
      : [
          '    - list [ref=e6]:',
          '      - listitem [ref=e7] [collapsed]:',
          '        - generic [ref=e8] [cursor=pointer]: "[+]"',
          '        - text: Hall C',
        ]),
    '  - listitem [ref=e9]:',
    '    - link "Garden" [ref=e10] [cursor=pointer]',
  ].join('\n');

it('opens one after the other, where the next is in the one before', async () => {
  const [first, second] = await planThrough('Open the First floor and Hall C', museum('[+]'), museum('[-]'));
  expect(first).toMatchObject([{ kind: 'click', ref: 'e5' }]);
  expect(second?.[0]).toMatchObject({ kind: 'click', ref: 'e8' });
});

it('leaves leaves alone in search of something', async () => {
  const opened = museum('[-]')
    .replace(/\[collapsed\]:/g, ':')
    .replaceAll('[+]', '[-]');
  const plan = await planOn('expand the floors and halls', opened);
  expect(plan).not.toContainEqual(expect.objectContaining({ ref: 'e10' }));
});

it.each([
  'expand the folder "Boats" and, inside it, the folder "Sails"',
  'expand the folders "Boats" and "Sails"',
])('opens folders by what is quoted, and ticks none of them: %s', async (said) => {
  const boxes = (isOpen: boolean): string =>
    [
      '- list [ref=e1]:',
      '  - listitem [ref=e2]:',
      `    - button "${isOpen ? 'Collapse' : 'Expand'} Boats" [ref=e3] ${isOpen ? '[expanded]' : '[collapsed]'}: +`,
      '    - checkbox "Boats" [ref=e4]',
      ...(isOpen
        ? [
            '    - list [ref=e5]:',
            '      - listitem [ref=e6]:',
            '        - button "Expand Sails" [ref=e7] [collapsed]: +',
            '        - checkbox "Sails" [ref=e8]',
          ]
        : []),
      '  - listitem [ref=e9]:',
      '    - button "Expand Masts" [ref=e10] [collapsed]: +',
      '    - checkbox "Masts" [ref=e11]',
    ].join('\n');
  const [first, second] = await planThrough(said, boxes(false), boxes(true));
  expect(first).toMatchObject([{ kind: 'click', ref: 'e3' }]);
  expect(second).toMatchObject([{ kind: 'click', ref: 'e7' }, { kind: 'done' }]);
});
