// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import {
  disclosureOf,
  isSummary,
  plainName,
  withoutSign,
} from '../../../../../control-plane/src/plan/rules/page/disclosure.ts';
import { type Element, modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { pageOf, planOn } from '../../../../support/planning.ts';

/** The element with the ref "x". */
const elementIn = (...lines: string[]): Element => {
  const element = modelOf(pageOf(lines.join('\n'))).elements.find(({ ref }) => ref === 'x');
  if (element === undefined) throw new Error('no such element');
  return element;
};
const foldsIn = (...lines: string[]) => disclosureOf(elementIn(...lines));

describe('whether something is open', () => {
  it.each([
    ['its state', '- button "Filters" [expanded] [ref=x]', true],
    ['its state', '- button "Filters" [collapsed] [ref=x]', false],
    ['the sign before its name', '- generic [ref=x] [cursor=pointer]: ▸ Boats', false],
    ['the sign before its name', '- generic [ref=x] [cursor=pointer]: ▾ Boats', true],
    ['the sign behind its name', '- button "Mains ▾" [ref=x]', false],
    ['the sign behind its name', '- button "Mains ▴" [ref=x]', true],
  ])('is told by %s: %s', (_, line, open) => {
    expect(foldsIn(line)?.open).toBe(open);
  });

  it('is not told by the picture that a row of a tree begins with, which is what is clicked', () => {
    const row = (icon: string) => [
      '- row [ref=x] [cursor=pointer]:',
      '  - gridcell "Shrubs" [ref=e1]:',
      `    - generic [ref=s] [cursor=pointer] [icon=${icon}]`,
      '    - text: Shrubs',
      '  - gridcell "12" [ref=e2]',
    ];
    expect(foldsIn(...row('tabulator data tree'))).toEqual({ open: false, sign: { ref: 's', name: '' } });
    expect(foldsIn(...row('flag'))).toBeUndefined();
  });

  it('is told by the sign that stands beside it, which is what is clicked', () => {
    const line = (sign: string): string[] => [
      '- listitem [ref=e1]:',
      `  - generic [ref=s] [cursor=pointer]: ${sign}`,
      '  - generic [ref=x]: Boats',
    ];
    expect(foldsIn(...line('+'))).toEqual({ open: false, sign: { ref: 's', name: '+', text: '+' } });
    expect(foldsIn(...line('−'))).toMatchObject({ open: true, sign: { ref: 's' } });
  });

  it('is told by the state rather than by a sign that is drawn for both', () => {
    const open = [
      '- listitem [ref=x] [expanded]:',
      '  - generic [ref=s] [cursor=pointer]: ▸',
      '  - text: Boats',
    ];
    expect(foldsIn(...open)).toMatchObject({ open: true, sign: { ref: 's' } });
  });

  it('is told by what stands behind the first line of a part that folds', () => {
    const details = ['- group [ref=e1]:', '  - generic [ref=x]: How do I pay?'];
    expect(foldsIn(...details)?.open).toBe(false);
    expect(foldsIn(...details, '  - paragraph [ref=e2]: By card.')?.open).toBe(true);
    expect(isSummary(elementIn(...details).node)).toBe(true);
  });
});

it('the sign may stand before the box that ticks the branch', () => {
  const line = [
    '- generic [ref=e1]:',
    '  - generic [ref=s] [cursor=pointer]: +',
    '  - checkbox [ref=e2]',
    '  - generic [ref=x] [cursor=pointer]: Poems',
  ];
  expect(foldsIn(...line)).toMatchObject({ open: false, sign: { ref: 's' } });
});

it('the sign may be a button with a name, that does not say whether it is open', () => {
  const item = (sign: string) => [
    '- treeitem [ref=x]:',
    `  - button "Expand Poems" [ref=s]: ${sign}`,
    '  - checkbox "Poems" [ref=b]',
  ];
  expect(foldsIn(...item('▹'))).toMatchObject({ open: false, sign: { ref: 's' } });
  expect(elementIn(...item('▹')).name).toBe('Poems');
});

describe('an item of a tree', () => {
  const tree = (...items: string[]): string[] => ['- tree [ref=e1]:', ...items.map((item) => `  ${item}`)];

  it('is open where it says so, or shows its items', () => {
    expect(foldsIn(...tree('- treeitem "Boats" [collapsed] [ref=x]'))?.open).toBe(false);
    expect(
      foldsIn(
        ...tree('- treeitem "Boats" [collapsed] [ref=x]', '- group [ref=e2]:', '  - treeitem "Jib" [ref=e3]'),
      )?.open,
    ).toBe(true);
  });

  it('is a leaf where the others say whether they are open, and it does not', () => {
    const other = '- treeitem "Boats" [collapsed] [ref=e2]';
    expect(foldsIn(...tree(other, '- treeitem "Jib" [ref=x]'))).toBeUndefined();
    expect(foldsIn(...tree('- treeitem "Jib" [ref=x]'))).toEqual({ open: false });
  });
});

it.each([
  ['a plus that adds something', ['- button "+ Card" [ref=x]']],
  ['a number', ['- generic [ref=x] [cursor=pointer]: "-5 °C"']],
  ['a sign alone', ['- button "+" [ref=x]']],
  [
    'signs for steps up and down',
    ['- listitem [ref=x]:', '  - button "−" [ref=e1]', '  - text: Guests', '  - button "+" [ref=e2]'],
  ],
  [
    'signs for pages',
    ['- listitem [ref=x]:', '  - button "‹" [ref=e1]', '  - text: May', '  - button "›" [ref=e2]'],
  ],
  ['a mere word', ['- button "Boats" [ref=x]']],
])('nothing folds by %s', (_, lines) => {
  expect(foldsIn(...lines)).toBeUndefined();
});

it('calls what folds by its words alone', () => {
  expect(plainName(elementIn('- button "Mains ▾" [ref=x]'))).toBe('Mains');
  expect(plainName(elementIn('- generic [ref=x] [cursor=pointer]: ▸ Boats'))).toBe('Boats');
  expect(['[+] Boats', '− Boats', 'A+', '-5', '+'].map(withoutSign)).toEqual([
    'Boats',
    'Boats',
    'A+',
    '-5',
    '+',
  ]);
});

it('a sign that is turned and not changed is that of an open one where others of its kind are marked as closed', () => {
  const branch = (ref: string, name: string, indent = '  '): string[] => [
    `${indent}- generic [ref=${ref}] [cursor=pointer] [collapsed]:`,
    `${indent}  - generic [ref=${ref}s]: ▸`,
    `${indent}  - generic [ref=${ref}n]: ${name}`,
  ];
  const open = [
    '- generic [ref=tree]:',
    ...branch('a', 'Applications'),
    '  - generic [ref=p]:',
    '    - generic [ref=x] [cursor=pointer]:',
    '      - generic [ref=s]: ▸',
    '      - generic [ref=n]: Policies',
    '    - generic [ref=kids]:',
    ...branch('h', 'Heritage', '      '),
  ];
  expect(foldsIn(...open)).toMatchObject({ open: true, sign: { ref: 's' } });
  expect(foldsIn(...open.map((line) => line.replace(' [collapsed]', '')))?.open).toBe(false);
});

it('the picture of an arrow opens the item of a tree that it begins', async () => {
  const tree = ['Documents', 'Media'].flatMap((name, i) => [
    `  - treeitem "caret-down Select ${name} ${name}" [ref=t${i}] [collapsed]:`,
    `    - img "caret-down" [ref=a${i}] [cursor=pointer]`,
    `    - checkbox "Select ${name}" [ref=c${i}] [cursor=pointer]`,
    `    - generic "${name}" [ref=n${i}] [cursor=pointer]`,
  ]);
  const page = ['- tree [ref=t]:', ...tree].join('\n');
  expect((await planOn('Tick the folder Photos', page))[0]).toMatchObject({ kind: 'click', ref: 'a0' });
  expect((await planOn('expand Media', page))[0]).toMatchObject({ kind: 'click', ref: 'a1' });
});

describe('a box that a group of a form has alone', () => {
  const group = (...lines: string[]) => ['- group [ref=g]:', '  - generic [ref=x]:', ...lines];
  const agrees = group(
    '    - checkbox "I agree to the rules of the lake" [ref=c]',
    '    - text: I agree to the rules',
  );

  it('is no closed part of the page, as the first line of one is', () => {
    expect(isSummary(elementIn(...agrees).node)).toBe(false);
    expect(isSummary(elementIn(...group('    - text: The rules of the lake')).node)).toBe(true);
  });

  it('is never ticked in search of something', async () => {
    const actions = await planOn('I drive an electric van', agrees.join('\n'));
    expect(actions).toMatchObject([{ kind: 'ask' }]);
  });
});

it('options of a list that is not shown do not tell that a section is open', () => {
  const section = (...inside: string[]) =>
    foldsIn('- group [ref=e1]:', '  - generic "Shipping" [ref=x] [cursor=pointer]', ...inside);
  expect(section('  - option "Parcel" [selected]', '  - option "Letter"')?.open).toBe(false);
  expect(section('  - combobox "Way" [ref=e2]:', '    - option "Parcel" [selected]')?.open).toBe(true);
});
