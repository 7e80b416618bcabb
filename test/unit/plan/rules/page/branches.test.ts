// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { contentsOf, isShut, mayHold } from '../../../../../control-plane/src/plan/rules/page/branches.ts';
import { type Element, modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { pageOf } from '../../../../support/planning.ts';

/** The element with the ref "x". */
const elementIn = (lines: string[]): Element => {
  const element = modelOf(pageOf(lines.join('\n'))).elements.find(({ ref }) => ref === 'x');
  if (element === undefined) throw new Error('no such element');
  return element;
};

const branch = (...inside: string[]): string[] => [
  '- list [ref=e1]:',
  '  - listitem [ref=e2]:',
  '    - generic [ref=x] [cursor=pointer]: Boats',
  ...inside,
];
const twigs = ['    - list [ref=in]:', '      - listitem [ref=e3]: jib.doc'];
const section = (sign: string, ...behind: string[]): string[] => [
  '- generic [ref=e1]:',
  `  - button "Paying ${sign}" [ref=x]`,
  ...behind,
];
const answer = '  - paragraph [ref=in]: By card.';

describe('what is in a thing that folds', () => {
  it.each([
    ['is nested in its line', branch(...twigs)],
    [
      'follows on an item of a tree',
      [
        '- tree [ref=e1]:',
        '  - treeitem "Boats" [expanded] [ref=x]',
        '  - group [ref=in]:',
        '    - treeitem "Jib" [ref=e2]',
      ],
    ],
    ['follows on what its sign tells to be open', section('▴', answer)],
    [
      'is a menu in it',
      ['- button "Sort" [ref=x]:', '  - menu [ref=in]:', '    - menuitem "By name" [ref=e2]'],
    ],
  ])('%s', (_, lines) => {
    expect(contentsOf(elementIn(lines))?.ref).toBe('in');
  });

  it('is all of a part with the line that it is opened by', () => {
    const details = [
      '- group [ref=in]:',
      '  - generic [ref=x]: How do I pay?',
      '  - paragraph [ref=e2]: By card.',
    ];
    expect(contentsOf(elementIn(details))?.ref).toBe('in');
    expect(contentsOf(elementIn(details.slice(0, 2)))).toBeUndefined();
  });

  it('is not the section that follows on what it holds', () => {
    const second = section('▾').map((line) => line.replace(/ref=/, 'ref=o'));
    expect(contentsOf(elementIn([...section('▴', answer), ...second, '  - text: Late']))?.ref).toBe('in');
  });

  it('follows on a line of several parts', () => {
    const line = [
      '- generic [ref=e1]:',
      '  - generic [ref=x] [cursor=pointer]: ▾ Boats',
      '  - text: 3 files',
    ];
    expect(contentsOf(elementIn([...line, '- list [ref=in]:', '  - listitem [ref=e2]: Jib']))?.ref).toBe(
      'in',
    );
  });

  it.each([
    ['is shut', section('▾', answer)],
    ['has nothing in its line', branch()],
    ['is no thing that folds', section('now', answer)],
    [
      'is in the list itself',
      branch(...twigs.map((line) => line.replace('e3', 'x'))).filter((line) => !line.includes('Boats')),
    ],
  ])('is nothing where it %s', (_, lines) => {
    expect(contentsOf(elementIn(lines))).toBeUndefined();
  });
});

describe('whether it is shut', () => {
  const tabs = (first: string, second: string): string[] => [
    '- tablist [ref=e1]:',
    `  - tab "Notes"${first} [ref=x]`,
    `  - tab "Maps"${second} [ref=e2]`,
  ];

  it.each([
    ['its sign tells it', section('▾', answer), true],
    ['its sign tells it', section('▴', answer), false],
    ['what is in it is seen', branch(...twigs), false],
    ['another tab is shown', tabs('', ' [selected]'), true],
    ['the tab is shown', tabs(' [selected]', ''), false],
    ['no tab says that it is shown', tabs('', ''), undefined],
    ['nothing tells it', branch(), undefined],
  ])('is known where %s', (_, lines, shut) => {
    expect(isShut(elementIn(lines))).toBe(shut);
  });
});

it.each([
  ['a link', ['- link "Boats" [ref=x]'], true],
  ['a word that is clicked', branch(), true],
  ['a button that folds', section('▾'), true],
  ['a mere button', ['- button "Boats" [ref=x] [cursor=pointer]'], false],
  ['a box', ['- checkbox "Boats" [ref=x]'], false],
  ['a word', ['- generic [ref=x]: Boats'], false],
])('a click on %s may show what is in it, and do no more, or not', (_, lines, may) => {
  expect(mayHold(elementIn(lines))).toBe(may);
});
