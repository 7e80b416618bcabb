// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const INSIDE = ['Notes', 'Drafts']
  .flatMap((name, i) => [
    `  - tab [ref=t${i}]:`,
    `    - link "${name}" [ref=l${i}]:`,
    '      - /url: "#p"',
    `    - generic [ref=x${i}] [cursor=pointer]: Remove Tab`,
  ])
  .join('\n');
const BESIDE = ['Notes', 'Drafts']
  .flatMap((name, i) => [
    `  - listitem [ref=i${i}]:`,
    `    - tab "${name}" [ref=t${i}]`,
    `    - button "×" [ref=x${i}]`,
  ])
  .join('\n');

const planned = (said: string, tabs: string) => planOn(said, `- tablist [ref=s]:\n${tabs}`);

it.each([
  ['Remove the tab "Drafts"', 'x1'],
  ['Close the Notes tab', 'x0'],
  ['Close the second tab', 'x1'],
  ['Delete Drafts', 'x1'],
])('what closes a tab is pressed, in it or beside it: "%s"', async (said, ref) => {
  for (const tabs of [INSIDE, BESIDE])
    expect((await planned(said, tabs))[0]).toMatchObject({ kind: 'click', ref });
});

it('a tab that is not there is not closed', async () => {
  for (const tabs of [INSIDE, BESIDE]) {
    const actions = await planned('Close the Archive tab', tabs);
    expect(actions).not.toContainEqual(expect.objectContaining({ ref: expect.stringMatching(/^x/) }));
  }
});
