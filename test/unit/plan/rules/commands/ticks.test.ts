// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

it('all switches under a heading are none that stand before it', async () => {
  const page = `- heading "Look" [level=3] [ref=e1]
- switch "Sounds" [checked] [ref=e2]
- heading "Notifications" [level=3] [ref=e3]
- generic [ref=e4]: New messages`;
  expect(await planOn('switch off everything under notifications', page)).toMatchObject([{ kind: 'ask' }]);
});

it('a view that is called by a part of what is said is looked into, and is no switch', async () => {
  const page = [
    '- generic [ref=e1]:',
    '  - navigation [ref=e2]:',
    '    - generic [ref=e3] [cursor=pointer]: Notifications',
    '    - generic [ref=e4] [cursor=pointer]: Privacy',
    '  - generic [ref=e5]:',
    '    - heading "General" [level=2] [ref=e6]',
    '    - paragraph [ref=e7]: The language is English.',
  ].join('\n');
  const plan = await planOn('turn off the email notifications', page);
  expect(plan).toEqual([expect.objectContaining({ kind: 'click', ref: 'e3' })]);
});

it('"all three boxes" are all there are, where there are three', async () => {
  const page = ['Rope', 'Lamp', 'Map'].map((name, i) => `- checkbox "${name}" [ref=e${i}]`).join('\n');
  const ticked = async (request: string) =>
    (await planOn(request, page)).flatMap((action) => (action.kind === 'check' ? [action.ref] : []));
  expect(await ticked('tick all three boxes')).toEqual(['e0', 'e1', 'e2']);
  expect(await ticked('check all of the 3 checkboxes')).toEqual(['e0', 'e1', 'e2']);
  expect(await ticked('tick all four boxes')).toEqual([]);
});

describe('switches under a heading', () => {
  const page = [
    '- heading "Heating" [level=2] [ref=e1]',
    '- switch "Holiday mode" [ref=e2]',
    '- heading "Notifications" [level=2] [ref=e3]',
    '- switch "Open window alert" [checked] [ref=e4]',
    '- switch "Weekly report" [checked] [ref=e5]',
    '- heading "Display" [level=2] [ref=e6]',
    '- switch "Dark mode" [checked] [ref=e7]',
  ].join('\n');

  it.each([
    'turn off all notifications',
    'switch off both notifications',
    'switch off the notifications',
    'turn off all switches under Notifications',
  ])('are all meant by "%s", whatever one of them is called', async (request) => {
    const off = (await planOn(request, page)).flatMap((action) =>
      action.kind === 'check' && !action.on ? [action.ref] : [],
    );
    expect(off).toEqual(['e4', 'e5']);
  });
});

it('a box that is told by its place and is to be ticked is none that is typed into', async () => {
  const page = [
    ...['Name', 'Street'].map((name, i) => `- textbox "${name}" [ref=t${i}]`),
    ...['Gift', 'Express'].map((name, i) => `- checkbox "${name}" [ref=c${i}]`),
  ].join('\n');
  expect(await planOn('tick the second box', page)).toMatchObject([
    { kind: 'check', ref: 'c1', on: true },
    {},
  ]);
});

describe('what is marked as done', () => {
  const page = ['Rice (2 bags)', 'Beans', 'Salt and pepper']
    .map((name, i) => `- checkbox "${name}" [ref=c${i}]`)
    .join('\n');
  const ticked = async (said: string): Promise<(string | undefined)[]> =>
    (await planOn(said, page)).map((action) => (action.kind === 'check' ? action.ref : action.kind));

  it('is each of several', async () => {
    expect(await ticked('mark the rice and the beans as done')).toEqual(['c0', 'c1', 'done']);
  });

  it('is one, where one is called by all of the words', async () => {
    expect(await ticked('mark salt and pepper as done')).toEqual(['c2', 'done']);
  });

  it('is none of several where one of them is not there', async () => {
    expect(await ticked('mark the rice and the olives as done')).toEqual(['ask']);
  });
});
