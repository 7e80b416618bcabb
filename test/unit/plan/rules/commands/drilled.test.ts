// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

/** Lines that are clicked; refs count from `from`. */
const drawer = (from: number, ...lines: string[]): string =>
  [
    '- generic [ref=e1]:',
    ...lines.map((line, i) => `  - paragraph [ref=e${from + i}] [cursor=pointer]: ${line}`),
  ].join('\n');

const TOP = drawer(10, '✕ Close', 'Records ›', 'Players ›', 'Account ›', 'Opening hours');
const PLAYERS = drawer(20, '‹ Back', 'Turntables', 'Needles');
const RECORDS = drawer(30, '‹ Back', 'New', 'Second-hand ›', 'Singles');
const USED = drawer(40, '‹ Back', 'Jazz', 'Polka');

const refsOf = (steps: Awaited<ReturnType<typeof planThrough>>): unknown[] =>
  steps.map(([action]) => (action !== undefined && 'ref' in action ? action.ref : action?.kind));

describe('menus that take the place of one another', () => {
  it.each(['Go to Players, Needles.', 'Go to Players > Needles.', 'Open the needles under players.'])(
    'are opened one by one: %s',
    async (said) => {
      expect(refsOf(await planThrough(said, TOP, PLAYERS))).toEqual(['e12', 'e22']);
    },
  );

  it('are gone through by the words of what is meant, wherever these stand', async () => {
    const steps = await planThrough('Go to the second-hand polka records.', TOP, RECORDS, USED);
    expect(refsOf(steps)).toEqual(['e11', 'e32', 'e42']);
  });

  it('are themselves meant where no more is said', async () => {
    expect(await planOn('Open the Players menu.', TOP)).toMatchObject([
      { kind: 'click', ref: 'e12' },
      { kind: 'done' },
    ]);
  });

  it('are left again for the next where they do not have it', async () => {
    const steps = await planThrough('Go to Needles.', TOP, RECORDS, USED, RECORDS, TOP, PLAYERS);
    expect(refsOf(steps)).toEqual(['e11', 'e32', 'e40', 'e30', 'e12', 'e22']);
  });
});

describe('folders of files', () => {
  const tree = (...inside: string[]): string =>
    [
      '- list [ref=e1]:',
      `  - listitem [ref=e2]${inside.length === 0 ? ' [collapsed]' : ''}:`,
      `    - generic [ref=e3] [cursor=pointer]: ${inside.length === 0 ? '+ Lea' : '"- Lea"'}`,
      ...(inside.length === 0 ? [] : ['    - list [ref=e6]:']),
      ...inside.flatMap((name, i) => [
        `      - listitem [ref=i${i}]:`,
        `        - generic [ref=f${i}] [cursor=pointer]: ${name}`,
      ]),
      '  - listitem [ref=e4]:',
      '    - generic [ref=e5] [cursor=pointer]: todo.txt',
    ].join('\n');

  it.each(["Open Lea's report", 'Open the Lea report'])(
    'that are said beside the file are the way to it: %s',
    async (said) => {
      const steps = await planThrough(said, tree(), tree('notes.txt', 'report.pdf'));
      expect(refsOf(steps)).toEqual(['e3', 'f1']);
    },
  );

  it('are meant where nothing else is said', async () => {
    expect(await planOn('Open the Lea folder', tree())).toMatchObject([{ ref: 'e3' }, { kind: 'done' }]);
  });
});

it('goes by each of the names between commas, the next of which is not in sight', async () => {
  const menu = (...shown: string[]): string =>
    [
      '- navigation [ref=e1]:',
      '  - list [ref=e2]:',
      '    - listitem [ref=e3]:',
      `      - button "Residents" [ref=e4] [cursor=pointer]${shown.length === 0 ? ' [collapsed]' : ' [expanded]'}`,
      ...(shown.length === 0 ? [] : ['      - generic [ref=e5]:']),
      ...shown.map((line) => `        - ${line}`),
      '    - listitem [ref=e6]:',
      '      - button "Business" [ref=e7] [cursor=pointer] [collapsed]',
    ].join('\n');
  const folded = 'generic [ref=m1] [cursor=pointer] [collapsed]: Waste & recycling ▸';
  const steps = await planThrough(
    'In the menu, go to Residents, Waste & recycling, Bulky waste.',
    menu(),
    menu(folded),
    menu(folded.replace('collapsed', 'expanded'), 'link "Bulky waste" [ref=m2] [cursor=pointer]'),
  );
  expect(refsOf(steps)).toEqual(['e4', 'm1', 'm2']);
});

it('what is quoted as one name speaks of no menu by a word in it', async () => {
  const page = `- tablist [ref=t0]:
  - tab "Overview" [selected] [ref=t1]
  - tab "Care" [collapsed] [ref=t2]
- tabpanel "Overview" [ref=t3]: Wool.`;
  const care = `- tablist [ref=t0]:
  - tab "Overview" [ref=t1]
  - tab "Care" [expanded] [selected] [ref=t2]
- tabpanel "Care" [ref=t3]:
  - button "Print care sheet" [ref=b1]`;
  const said = 'Switch between the tabs to find and click on the button "Print care sheet".';
  const steps = await planThrough(said, page, care);
  expect(steps.at(-1)?.[0]).toMatchObject({ kind: 'click', ref: 'b1' });
});

describe('a tree of years and files', () => {
  const item = (
    ref: number,
    name: string,
    state: '' | ' [collapsed]' | ' [expanded]',
    indent: string,
  ): string =>
    [
      `${indent}- treeitem "${state === '' ? '' : state === ' [collapsed]' ? '▸ ' : '▾ '}${name}"${state} [ref=e${ref}]:`,
      ...(state === ''
        ? []
        : [
            `${indent}  - generic [ref=e${ref + 1}] [cursor=pointer]: ${state === ' [collapsed]' ? '▸' : '▾'}`,
          ]),
      `${indent}  - generic [ref=e${ref + 2}] [cursor=pointer]: ${name}`,
    ].join('\n');
  const shut = ' [collapsed]';
  const open = ' [expanded]';
  const SHUT = [
    '- tree "Files" [ref=e1]:',
    item(10, 'Photos', shut, '  '),
    item(20, 'Letters', shut, '  '),
  ].join('\n');
  const PHOTOS = [
    '- tree "Files" [ref=e1]:',
    item(10, 'Photos', open, '  '),
    '    - group [ref=e13]:',
    item(30, '2019', shut, '      '),
    item(40, '2021', shut, '      '),
    item(20, 'Letters', shut, '  '),
  ].join('\n');
  const LETTERS = [
    '- tree "Files" [ref=e1]:',
    item(10, 'Photos', shut, '  '),
    item(20, 'Letters', open, '  '),
    '    - group [ref=e23]:',
    item(50, 'Harbour office.pdf', '', '      '),
    item(60, 'School.pdf', '', '      '),
  ].join('\n');

  it('is opened by what is said of the picture, whose year is no picture itself', async () => {
    const steps = await planThrough('Open the regatta picture from 2021', SHUT, PHOTOS);
    expect(refsOf(steps)).toEqual(['e11', 'e41']);
    expect(steps.at(-1)).not.toContainEqual(expect.objectContaining({ kind: 'done' }));
  });

  it('is opened where one of what its folder is called by is meant', async () => {
    const steps = await planThrough('open the harbour office letter', SHUT, LETTERS);
    expect(refsOf(steps)).toEqual(['e21', 'e50']);
  });
});
