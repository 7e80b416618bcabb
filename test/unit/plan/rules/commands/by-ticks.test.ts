// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { byTicks, markedByTicks } from '../../../../../control-plane/src/plan/rules/commands/by-ticks.ts';
import type { Said } from '../../../../../control-plane/src/plan/rules/commands/said.ts';
import { groupsOf } from '../../../../../control-plane/src/plan/rules/page/members.ts';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { pageOf, planOn } from '../../../../support/planning.ts';

/** Lines of a list with a box each, and what else a line has. */
const lines = (box: string, ...more: string[]): string[] => [
  '- list [ref=e1]:',
  ...['Ana: proofs', 'Ben: keys', 'Cy: contract'].flatMap((text, i) => [
    `  - listitem [ref=i${i}]:`,
    `    - checkbox${box} [ref=c${i}]`,
    `    - text: "${text}"`,
    ...more.map((line, at) => `    - ${line} [ref=m${i}${at}]`),
  ]),
];

type Ways = typeof byTicks | typeof markedByTicks;

/** What is done to the first two members. */
function done(way: Ways, page: string[], deeds: string[], inMenu?: string) {
  const model = modelOf(pageOf(page.join('\n')));
  const group = groupsOf(model.root).find(({ members }) => members.length === 3);
  const said: Said = { deeds, whom: 'both', ...(inMenu !== undefined && { inMenu }) };
  return (
    group &&
    way(group.members.slice(0, 2), group, said, model)?.map((command) =>
      'target' in command ? `${command.kind} ${command.target.replace(/^(ref:\w+) .*/, '$1')}` : '',
    )
  );
}

const TICKS = ['check ref:c0', 'check ref:c1'];

describe('what is done to members', () => {
  it('is the control outside of them, once their boxes are ticked', () => {
    expect(done(byTicks, ['- button "Archive" [ref=e9]', ...lines('')], ['archive'])).toEqual([
      ...TICKS,
      'click ref:e9',
    ]);
  });

  it('is a button rather than the link that shows what it was done to', () => {
    const page = ['- link "Archive" [ref=e8]', ...lines(''), '- button "Archive" [ref=e9]'];
    expect(done(byTicks, page, ['archive'])?.at(-1)).toBe('click ref:e9');
  });

  it('is looked for once they are ticked, where boxes select and the deed is one for several', () => {
    expect(done(byTicks, lines(' "Select line"'), ['delete'])).toEqual([...TICKS, 'click delete']);
  });

  it('is what makes them so, and not what shows those that are', () => {
    const views = ['All', 'Open', 'Late', 'Paid'].map(
      (name, i) => `  - generic [ref=v${i}] [cursor=pointer]: ${name}`,
    );
    const page = ['- generic [ref=e7]:', ...views, '- button "Mark as paid" [ref=e8]', ...lines('')];
    expect(done(byTicks, page, ['paid'], 'mark as paid')?.at(-1)).toBe('click ref:e8');
    const without = page.filter((line) => !line.includes('Mark as'));
    expect(done(byTicks, without, ['paid'], 'mark as paid')).toBeUndefined();
  });

  it('is nothing to one more member where the control is pressed by its name', async () => {
    const page = ['- button "Mark as new" [ref=e8]', ...lines('')].join('\n').replace('keys', 'new');
    expect(await planOn('press mark as new', page)).toMatchObject([
      { kind: 'click', ref: 'e8' },
      { kind: 'done' },
    ]);
  });

  it('is never the folder that shows what it was done to', () => {
    const folders = ['Inbox', 'Sent', 'Archive', 'Bin'].map(
      (name, i) => `  - generic [ref=f${i}] [cursor=pointer]: ${name}`,
    );
    const page = ['- generic [ref=e7]:', ...folders, '- checkbox "Select all" [ref=e8]', ...lines('')];
    expect(done(byTicks, page, ['archive'])).toEqual([...TICKS, 'click archive']);
  });

  it('is no button that makes a new one', () => {
    const page = [...lines(''), '- button "New task" [ref=e9]'];
    expect(done(byTicks, page, ['new', 'add'])).toBeUndefined();
  });

  it.each([
    ['boxes say what has been done', ['- button "Archive" [ref=e9]', ...lines(' "Done: it"')], 'archive'],
    ['boxes may mean something else', lines(' "Paid"'), 'delete'],
    ['the deed is none for several at once', lines(' "Select line"'), 'admire'],
    ['each has a menu of its own', lines(' "Select line"', 'button "More actions"'), 'delete'],
    ['they have no boxes', lines('').filter((line) => !line.includes('checkbox')), 'delete'],
    ['each has two boxes', lines('', 'checkbox "Paid"'), 'delete'],
  ])('is nothing by ticks where %s', (_, page, deed) => {
    expect(done(byTicks, page, [deed])).toBeUndefined();
  });

  it('is no button that each line of another list has', () => {
    const others = ['Dee', 'Eli', 'Fay', 'Gus'].flatMap((name, i) => [
      `  - listitem [ref=j${i}]:`,
      `    - text: ${name}`,
      `    - button "Archive" [ref=b${i}]`,
    ]);
    const page = [...lines(''), '- list [ref=e2]:', ...others];
    expect(done(byTicks, page, ['archive'])).toBeUndefined();
    expect(done(byTicks, page.slice(0, -9), ['archive'])).toEqual([...TICKS, 'click ref:b0']);
  });
});

describe('members that are marked as something', () => {
  it.each([
    ['boxes that say so', lines(' "Select line"')],
    ['boxes without names, where the page says that they select', ['- text: 0 selected', ...lines('')]],
  ])('are ticked first, by %s', (_, page) => {
    expect(done(markedByTicks, page, ['paid'], 'mark as paid')).toEqual([...TICKS, 'click mark as paid']);
  });

  it.each([
    ['nothing tells that boxes select', lines(''), 'mark as paid'],
    ['boxes mean something else', ['- text: 0 selected', ...lines(' "Urgent"')], 'mark as paid'],
    ['no more is said than that they are so', lines(' "Select line"'), undefined],
  ])('are not ticked where %s', (_, page, inMenu) => {
    expect(done(markedByTicks, page, ['paid'], inMenu)).toBeUndefined();
  });
});

const settings = [
  '- navigation [ref=n1]:',
  '  - generic [ref=n2] [cursor=pointer]: General',
  '  - generic [ref=n3] [cursor=pointer]: Sounds',
  '- generic [ref=e1]:',
  '  - generic [ref=e2]:',
  '    - generic [ref=e3]: Show my birthday',
  '    - switch [checked] [ref=e4] [cursor=pointer]',
  '  - generic [ref=e5]:',
  '    - generic [ref=e6]: Door',
  '    - switch [checked] [ref=e7] [cursor=pointer]',
  '- button "Save" [ref=e8]',
].join('\n');

it.each([
  ['hide my birthday', 'e4'],
  ['stop showing my birthday', 'e4'],
  ['disable door sounds', 'e7'],
])('%s turns its switch off, and opens no view for it', async (said, ref) => {
  expect((await planOn(said, settings))[0]).toMatchObject({ kind: 'check', ref, on: false });
});

it('a switch that shows nothing is not turned off to hide what it stands with', async () => {
  expect((await planOn('hide the door', settings))[0]).not.toMatchObject({ kind: 'check' });
});

it('chooses nothing with a box that tells how each of them is wanted', () => {
  const end = '- button "Place order" [ref=e9]';
  expect(done(byTicks, [...lines(' "toasted"'), end], ['order'])).toBeUndefined();
  expect(done(byTicks, [...lines(' "Select row"'), end], ['order'])).toEqual([...TICKS, 'click ref:e9']);
});

it('boxes of a table that say nothing choose its lines for what comes up once they are ticked', () => {
  const rows = ['Ana', 'Ben', 'Cy'].flatMap((name, i) => [
    `    - row [ref=i${i}]:`,
    `      - cell [ref=x${i}]:`,
    `        - checkbox [ref=c${i}]`,
    `      - cell "${name}" [ref=m${i}]`,
    `      - cell "${i}" [ref=k${i}]`,
  ]);
  const head = ['  - rowgroup [ref=g]:', '    - row [ref=h]:', '      - columnheader [ref=h0]'];
  const heads = ['Name', 'Keys'].map((name) => `      - columnheader "${name}" [ref=${name}]`);
  const page = ['- table [ref=e1]:', ...head, ...heads, '  - rowgroup [ref=b]:', ...rows];
  expect(done(byTicks, page, ['remove'])).toEqual([...TICKS, 'click remove']);
});

describe('mails of which some have a word that is raised', () => {
  const mail = (from: string, at: string, raised: boolean): string[] => [
    `    - generic [ref=${at}]:`,
    `      - checkbox [ref=${at}c]`,
    `      - generic [ref=${at}f]: ${from}`,
    ...(raised
      ? [`      - generic [ref=${at}s]:`, '        - text: The stage', '        - superscript: new']
      : [`      - generic [ref=${at}s]: The paint`]),
  ];
  const box = [
    '- generic [ref=g]:',
    '  - generic [ref=b]:',
    '    - generic "Report spam" [ref=bs] [cursor=pointer]: ⛔',
    '    - generic "Delete" [ref=bd] [cursor=pointer]: 🗑',
    '    - generic "Mark as read" [ref=br] [cursor=pointer]: ✉',
    '  - generic [ref=l]:',
    ...mail('Lotte', 'm1', true),
    ...mail('Ferenc', 'm2', false),
    ...mail('Mirko', 'm3', true),
    ...mail('Anneli', 'm4', false),
  ].join('\n');

  it.each([
    ['report the message from Mirko as spam', 'bs'],
    ['mark the mail by Mirko as spam', 'bs'],
    ['mark the mail from Mirko as read', 'br'],
    ['delete the message from Mirko', 'bd'],
  ])('are one list: "%s"', async (said, control) => {
    expect(await planOn(said, box)).toMatchObject([
      { kind: 'check', ref: 'm3c' },
      { kind: 'click', ref: control },
      ...(control === 'br' ? [{ kind: 'done' }] : []),
    ]);
  });

  it.each(['report the message from Greta as spam', 'delete the message from Greta'])(
    'have nothing done to them for another: "%s"',
    async (said) => {
      expect(await planOn(said, box)).toMatchObject([{ kind: 'ask' }]);
    },
  );
});
