// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const post = (i: number, who: string, tag: string): string[] => [
  `  - generic [ref=p${i}]:`,
  `    - generic [ref=h${i}]:`,
  `      - generic [ref=w${i}]: ${who}`,
  `      - button "More" [ref=m${i}]`,
  `    - paragraph [ref=t${i}]: "Some words ${tag}"`,
];
const feed = (...menu: string[]) =>
  [
    '- generic [ref=e1]:',
    ...[
      ['Oren', '#cake'],
      ['Greta', '#cake'],
      ['Rupert', '#noise'],
    ].flatMap(([who = '', tag = ''], i) => post(i, who, tag)),
    '- generic [ref=e2]:',
    ...menu.map((item, i) => `  - generic [ref=i${i}] [cursor=pointer]: ${item}`),
  ].join('\n');

const pressed = async (...items: string[]) => {
  const steps = await planThrough('save all posts with the tag cake', feed(), feed(...items));
  return steps.flatMap((actions) => actions.flatMap((action) => ('ref' in action ? [action.ref] : [])));
};

describe('a deed in a menu that was opened for it', () => {
  it('is the item that begins so', async () => {
    expect(await pressed('Report', 'Save for later')).toEqual(['m0', 'i1']);
  });

  it('is the one item that says the same in other words', async () => {
    const menu = [
      '- menu [ref=e9]:',
      '  - menuitem "Keep for later" [ref=k1]',
      '  - menuitem "Report" [ref=k2]',
    ];
    const steps = await planThrough(
      'save all posts with the tag cake',
      feed(),
      `${feed()}\n${menu.join('\n')}`,
    );
    expect(steps[1]).toContainEqual(expect.objectContaining({ ref: 'k1' }));
  });

  it('is none of two such items', async () => {
    expect(await pressed('Save for later', 'Save to a list')).not.toContain('i0');
  });
});
