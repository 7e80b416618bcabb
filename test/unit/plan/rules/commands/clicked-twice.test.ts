// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const list = (told: string, second = 'generic [ref=b]: Paint the shed'): string =>
  [
    '- textbox "What is to be packed?" [ref=f]',
    '- list [ref=l]:',
    '  - listitem [ref=i1]:',
    '    - generic [ref=a]: Oil the hinges',
    '  - listitem [ref=i2]:',
    `    - ${second}`,
    '  - listitem [ref=i3]:',
    '    - generic [ref=c]: Sharpen the axe',
    `- paragraph [ref=p]: ${told}`,
  ].join('\n');
const TOLD = 'Double-click to edit a line';

it.each(['Change the chore "Paint the shed" to "Paint the barn"', 'rename Paint the shed to Paint the barn'])(
  'what a double click edits takes the new words: %s',
  async (said) => {
    const open = list(TOLD, 'textbox [active] [ref=t]: Paint the shed');
    expect((await planThrough(said, list(TOLD), open)).map(([first]) => first)).toMatchObject([
      { kind: 'doubleclick', ref: 'b', name: 'Paint the shed' },
      { kind: 'type', ref: 't', text: 'Paint the barn', submit: true },
    ]);
  },
);

it.each([
  ['Change the chore "Paint the shed" to "Paint the barn"', list('Five lines at most')],
  ['Change the chore "Paint" to "Varnish"', list(TOLD)],
])('nothing is clicked twice where no page says so, or no line is called so: %s', async (said, page) => {
  expect(await planOn(said, page)).not.toContainEqual(expect.objectContaining({ kind: 'doubleclick' }));
});
