// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const TABS = `
- tablist [ref=e1]:
  - tab "Maria Ahlers" [selected] [ref=e2]
  - tab "Ida Fons" [ref=e3]
- tabpanel "Maria Ahlers" [ref=e4]:
  - paragraph [ref=e5]: Maria wrote songs.`;

const talk = (at: number, title: string, who: string): string => `
- article [ref=a${at}]:
  - heading "${title}" [level=3] [ref=h${at}]
  - paragraph [ref=p${at}]: ${who}
  - button "${title} Details" [ref=b${at}] [collapsed]`;
const TALKS = talk(1, 'Form and Function', 'Clara Wieck') + talk(2, 'Folk Songs', 'Anton Dvorak');

it('the tab of somebody is that tab', async () => {
  expect(await planOn('Show the tab of Ida Fons', TABS)).toEqual([
    expect.objectContaining({ kind: 'click', ref: 'e3' }),
    expect.objectContaining({ kind: 'done' }),
  ]);
});

it('the details of something are unfolded by what is called so, and nothing else is looked for in them', async () => {
  expect(await planOn('show the details of Folk Songs', TALKS)).toEqual([
    expect.objectContaining({ kind: 'click', ref: 'b2' }),
    expect.objectContaining({ kind: 'done' }),
  ]);
});

it('another thing that is said to be in a tab is looked for there', async () => {
  expect(await planOn('show the photos of Ida Fons', TABS)).not.toContainEqual(
    expect.objectContaining({ kind: 'done' }),
  );
});

it('everything in a branch is ticked by its own box', async () => {
  const branch = ['- generic [ref=e1]:', '  - generic [ref=s] [cursor=pointer]: ▸', '  - checkbox [ref=b]'];
  const page = [...branch, '  - generic [ref=n]: Poems', '- checkbox "Draft" [ref=d]'].join('\n');
  expect(await planOn('tick everything in Poems', page)).toMatchObject([
    { kind: 'check', ref: 'b', on: true },
    {},
  ]);
});
