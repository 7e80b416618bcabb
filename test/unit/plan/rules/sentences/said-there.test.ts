// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const groups = (shown: string, text = ''): string =>
  [
    '- tablist "Groups" [ref=e1]:',
    ...['seeds', 'compost'].map(
      (name) => `  - tab "# ${name}" ${name === shown ? '[selected] ' : ''}[ref=t${name}] [cursor=pointer]`,
    ),
    `- textbox "Message to ${shown}" [ref=e3]${text}`,
    '- button "Send" [ref=e4]',
  ].join('\n');

/** Presses and what is typed, where each look shows what was done before it. */
const deeds = async (request: string, ...looks: string[]) =>
  (await planThrough(request, groups('seeds'), ...looks))
    .flat()
    .filter(({ kind }) => kind === 'click' || kind === 'type');

it.each([
  'Post the message "worms arrive on Monday" in the group compost.',
  'write "worms arrive on Monday" in the compost group',
  'send the message "worms arrive on Monday" to the compost group',
  'In the compost group, write "worms arrive on Monday"',
  'write in the compost group that worms arrive on Monday',
])('is written where it is to be said: "%s"', async (request) => {
  expect(
    await deeds(request, groups('compost'), groups('compost', ': worms arrive on Monday')),
  ).toMatchObject([
    { kind: 'click', ref: 'tcompost' },
    { kind: 'type', ref: 'e3', text: 'worms arrive on Monday' },
    { kind: 'click', ref: 'e4' },
  ]);
});

it('is written at once in the one that is shown', async () => {
  const written = groups('seeds', ': frost tonight');
  expect(await deeds('post the message "frost tonight" in the group seeds', written)).toMatchObject([
    { kind: 'type', ref: 'e3', text: 'frost tonight' },
    { kind: 'click', ref: 'e4' },
  ]);
});

it('is not written into another where there is none of that name', async () => {
  const request = 'post the message "frost tonight" in the group ponds';
  expect(await deeds(request, groups('seeds'))).not.toContainEqual(expect.objectContaining({ kind: 'type' }));
});
