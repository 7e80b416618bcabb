// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { panelOf, tabsOf } from '../../../../../control-plane/src/plan/rules/page/tabs.ts';
import { planOn, turnOn } from '../../../../support/planning.ts';

const strip = (make: (name: string, ref: string) => string) =>
  `- generic [ref=e1]:
${['Rooms', 'Rules', 'Contacts'].map((name, i) => `  - ${make(name, `e${i + 2}`)}`).join('\n')}
- generic [ref=e9]:
  - paragraph [ref=e10]: Nine beds in three rooms.
- button "Send" [ref=e11]`;

const STRIPS = {
  words: strip((name, ref) => `generic [ref=${ref}] [cursor=pointer]: ${name}`),
  buttons: strip((name, ref) => `button "${name}" [ref=${ref}]`),
  links: strip((name, ref) => `listitem:\n    - link "${name}" [ref=${ref}]:\n      - /url: "#"`),
  tabs: strip((name, ref) => `tab "${name}" [ref=${ref}]`),
};

describe('tabs', () => {
  it.each(Object.entries(STRIPS))('may be %s side by side', async (_, page) => {
    const { model } = turnOn(page, 'x');
    const tabs = tabsOf(model);
    expect(tabs.map(({ name }) => name)).toEqual(['Rooms', 'Rules', 'Contacts']);
    expect(panelOf(tabs[1] as (typeof tabs)[0], model)?.ref).toBe('e9');
    expect((await planOn('open the second tab', page))[0]).toMatchObject({ kind: 'click', ref: 'e3' });
  });

  it('are no buttons that do something', () => {
    expect(
      tabsOf(turnOn('- generic:\n  - button "Delete" [ref=e1]\n  - button "Save" [ref=e2]', 'x').model),
    ).toEqual([]);
  });
});

it('items of a list right over a part of the page are tabs where they are mere words to click', () => {
  const items = ['Description', 'Delivery'].map(
    (name, i) => `  - listitem [ref=e${i}] [cursor=pointer]: ${name}`,
  );
  const { model } = turnOn(
    ['- list:', ...items, '- generic:', '  - text: A light tent.', '  - text: Red.'].join('\n'),
    'x',
  );
  expect(tabsOf(model).map(({ name }) => name)).toEqual(['Description', 'Delivery']);
});

describe('words to click right over what they show', () => {
  const page = (over: string) =>
    `- generic [ref=e1]:
${over}  - generic [ref=e2] [cursor=pointer]: Rooms
  - generic [ref=e3] [cursor=pointer]: Rules
  - paragraph [ref=e4]: Nine beds in three rooms.
  - paragraph [ref=e5]: Breakfast from seven.`;

  it('are tabs also where one thing holds both', async () => {
    const { model } = turnOn(page(''), 'x');
    const tabs = tabsOf(model);
    expect(tabs.map(({ name }) => name)).toEqual(['Rooms', 'Rules']);
    expect(panelOf(tabs[1] as (typeof tabs)[0], model)?.ref).toBe('e4');
    expect((await planOn('click the link curfew', page('')))[0]).toMatchObject({ kind: 'click', ref: 'e2' });
  });

  it('are none below other text', () => {
    expect(tabsOf(turnOn(page('  - paragraph: Pick your size.\n'), 'x').model)).toEqual([]);
  });
});

it('words over the cells of the lines below are no tabs: a click sorts by them', () => {
  const row = (cells: string[], at: number, more = '') => [
    `  - generic [ref=r${at}]:`,
    ...cells.map((cell, i) => `    - generic [ref=r${at}${i}]${more}: ${cell}`),
  ];
  const head = row(['Boat', 'Berth'], 0, ' [cursor=pointer]');
  const page = [
    '- generic [ref=e1]:',
    ...head,
    ...row(['Heron', 'B4'], 1),
    ...row(['Teal', 'C2'], 2),
    ...row(['Tern', 'A1'], 3),
  ];
  expect(tabsOf(turnOn(page.join('\n'), 'x').model)).toEqual([]);
});

it('a vote or what tells a state beside another word is no view', () => {
  for (const word of ['Vote', 'Fan is off']) {
    const strip = [
      '- generic [ref=e1]:',
      ...[word, 'Show results'].map((name, i) => `  - generic [ref=w${i}] [cursor=pointer]: ${name}`),
    ];
    expect(
      tabsOf(
        turnOn([...strip, '- generic [ref=e9]:', '  - paragraph [ref=e10]: Nine.'].join('\n'), 'x').model,
      ),
    ).toEqual([]);
  }
});

it('words under the title that a page begins with are its views, on whatever level that stands', () => {
  const page = (title: string) =>
    [
      `- heading "${title}" [level=3] [ref=e1]`,
      '- generic [ref=e2]:',
      ...['Quay', 'Lofts'].map((name, i) => `  - generic [ref=w${i}] [cursor=pointer]: ${name}`),
      '- generic [ref=e3]:',
      '  - paragraph [ref=e4]: Ropes and floats.',
    ].join('\n');
  expect(tabsOf(turnOn(page('Net museum'), 'x').model).map(({ name }) => name)).toEqual(['Quay', 'Lofts']);
  expect(tabsOf(turnOn(page('Choose a side'), 'x').model)).toEqual([]);
});

it('a list of words right over what they show is one of tabs, whatever it is made of', async () => {
  const page = `- heading "Baths" [level=2] [ref=h]
- list [ref=l]:
  - listitem [ref=l1]:
    - generic [ref=a1] [cursor=pointer]: Hours
  - listitem [ref=l2]:
    - generic [ref=a2] [cursor=pointer]: Lanes
- table [ref=t]:
  - row [ref=r]:
    - cell "Monday" [ref=c]
    - cell "6:30" [ref=d]`;
  expect((await planOn('Under Lanes, reserve lane 4', page))[0]).toMatchObject({ kind: 'click', ref: 'a2' });
});
