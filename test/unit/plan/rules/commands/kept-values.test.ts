// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const chip = (name: string, at: string): string[] => [
  `    - generic [ref=${at}]:`,
  `      - text: ${name}`,
  `      - generic [ref=${at}x] [cursor=pointer]: ×`,
];
/** A field that keeps its values beside it, and offers what fits. */
const page = (typed: string, ...kept: [name: string, at: string][]): string =>
  [
    '- generic [ref=p]:',
    '  - text: "Birds ringed today:"',
    '  - generic [ref=g]:',
    ...kept.flatMap(([name, at]) => chip(name, at)),
    `    - textbox "Type a bird" [ref=f] [completes]${typed}`,
    '- button "Submit" [ref=s]',
  ].join('\n');
const both = page('', ['Wren', 'w'], ['Robin', 'r']);

const done = async (text: string, ...pages: string[]) =>
  (await planThrough(text, ...pages)).flat().map((action) => {
    if (action.kind === 'type') return `${action.ref}: ${action.text}`;
    return 'ref' in action ? `${action.kind} ${action.ref}` : action.kind;
  });

describe('values that a field keeps side by side', () => {
  it.each(['Remove the Wren', 'take the wren out', 'delete "Wren" from the birds', 'remove the tag Wren'])(
    'are taken out by their own sign: "%s"',
    async (said) => {
      expect(await planOn(said, both)).toMatchObject([{ kind: 'click', ref: 'wx' }, { kind: 'done' }]);
    },
  );

  it('go one after the other, for the rest may be drawn anew', async () => {
    const left = page('', ['Robin', 'r2']);
    expect(await done('Remove the Wren and the Robin', both, left)).toEqual([
      'click wx',
      'click r2x',
      'done',
    ]);
  });

  it.each([
    'Take out the Wren, put in Blackbird',
    'Remove Wren from the birds and add Blackbird instead',
    'Swap the Wren for a Blackbird',
  ])('give way to another, though nothing is kept any more: "%s"', async (said) => {
    const only = page('', ['Wren', 'w']);
    expect(await done(said, only, page(''))).toEqual(['click wx', 'f: Blackbird']);
  });

  it('take what is added to them by the name of their field', async () => {
    expect(await done('Add "Siskin" and "Rook" to the birds', both)).toEqual(['f: Siskin']);
  });

  it.each(['Add "Siskin" to the boats', 'remove the boat', 'add a bird'])(
    'are left alone where something else is said: "%s"',
    async (said) => {
      expect(await done(said, both)).toEqual(['ask']);
    },
  );

  it('are taken from the field that is said, of two that keep the same', async () => {
    const other = both.replace(/\[ref=(\w+)\]/g, '[ref=o$1]').replace(/bird/gi, 'guest');
    expect((await planOn('Remove the Wren from the guests', `${both}\n${other}`))[0]).toMatchObject({
      ref: 'owx',
    });
  });
});

it('a field that says that it adds is no search for what is nowhere', async () => {
  const adds = '- textbox "Add a find ..." [ref=f]\n- button "Save list" [ref=s]';
  expect(await done('Open the chanterelle', adds)).toEqual(['ask']);
});

it('what a plus behind the field puts on a list is added by that, though each line has a cross and a plus', async () => {
  const lines = ['Lentils', 'Rye flour'].flatMap((name, i) => [
    `  - generic [ref=l${i}]:`,
    `    - generic [ref=n${i}]: ${name}`,
    `    - button "+" [ref=p${i}]`,
    `    - generic [ref=x${i}] [cursor=pointer]: x`,
  ]);
  const page = [
    '- generic [ref=w]:',
    '- generic [ref=l]:',
    ...lines,
    '- textbox "Add item" [ref=f] [completes]',
    '- button "+" [ref=add]',
  ].join('\n');
  const typed = page.replace('[ref=f] [completes]', '[ref=f] [completes]: Capers');
  for (const said of ['Add "Capers" to the list', 'add Capers to the list'])
    expect((await done(said, page, typed)).slice(0, 2)).toEqual(['f: Capers', 'click add']);
});

it.each([
  ['add the birds "Teal" and "Coot" from the suggestions', ['Teal', 'Coot']],
  ['add teal, coot and knot from the suggestions', ['teal', 'coot', 'knot']],
  ['we have also got a teal and a coot', ['teal', 'coot']],
  ["I've got a knot as well", ['knot']],
  ['add teal', ['teal']],
])('goes in one after the other, be it of what the page does not show: "%s"', async (said, values) => {
  const looks = values.flatMap((value, i) => {
    const had = values.slice(0, i).map((one): [string, string] => [one, `k${i}${one}`]);
    const kept: [string, string][] = [['Wren', 'w'], ['Robin', 'r'], ...had];
    return [
      page('', ...kept),
      `${page(`: ${value}`, ...kept)}\n- listbox [ref=l]:\n  - option "${value}" [ref=o${i}]`,
    ];
  });
  expect((await done(said, ...looks)).filter((one) => /^(?:f:|click)/.test(one))).toEqual(
    values.flatMap((value, i) => [`f: ${value}`, `click o${i}`]),
  );
});

it.each(['I also want to submit', 'add another bird', 'I have a Robin', 'we have also seen the submit'])(
  'is none where no value is said: "%s"',
  async (said) => {
    expect(await planOn(said, both)).not.toContainEqual(
      expect.objectContaining({ kind: 'type', text: expect.stringMatching(/submit|want|robin/i) }),
    );
  },
);

describe('what is kept right before the field, in a form', () => {
  const form = [
    '- generic [ref=f]:',
    '  - textbox "Mix name" [ref=n]',
    '  - generic [ref=k]:',
    '    - text: Seeds',
    ...chip('Clover', 'c'),
    '  - combobox "Add seed" [ref=a] [collapsed]',
    '  - combobox "Kind" [ref=o]:',
    '    - option "Lawn" [selected]',
    '    - option "Border"',
    '  - button "Save mix" [ref=s]',
  ].join('\n');

  it.each([
    ['Remove "Clover" from the seeds', 'cx'],
    ['Add Phacelia and Buckwheat to the seeds', 'a'],
    ['add "Phacelia" and "Buckwheat" by way of the search box', 'a'],
    ['Save a border mix, after removing "Clover" from the seeds', 'cx'],
  ])('is taken out and put in as in any field: "%s"', async (said, ref) => {
    expect((await planOn(said, form))[0]).toMatchObject({ kind: 'click', ref });
  });

  it('is no list of what else is told in one breath', async () => {
    const actions = await planOn('Add the seed Phacelia, name the mix "Meadow" and press "Save mix"', form);
    expect(actions).not.toContainEqual(
      expect.objectContaining({ text: expect.stringMatching(/name the mix/) }),
    );
  });

  it('is filled in with what is saved by its name', async () => {
    const said = 'Save a border called "Meadow" with the seed "Vetch"';
    expect((await planThrough(said, form, form)).flat()).toContainEqual(
      expect.objectContaining({ kind: 'type', ref: 'n', text: 'Meadow' }),
    );
  });
});

describe('people that a field keeps', () => {
  const people = page('', ['Daniel Osei', 'd'], ['Greta Holm', 'g']);

  it.each(['remove daniel', 'take Daniel off the list', 'take daniel out'])(
    'are taken out by their first name: "%s"',
    async (said) => {
      expect(await done(said, people)).toEqual(['click dx', 'done']);
    },
  );

  it('are not typed where they are to go and are not there', async () => {
    expect(await done('remove Tomas', people)).toEqual(['ask']);
  });

  it('give way to another who is put on it instead', async () => {
    const left = page('', ['Greta Holm', 'g']);
    expect(await done('take daniel off the list and put Priya Nair on it instead', people, left)).toEqual([
      'click dx',
      'f: Priya Nair',
    ]);
  });
});
