// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { nodesOfKind } from '../../../../../control-plane/src/plan/rules/page/kinds.ts';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { pageOf } from '../../../../support/planning.ts';

const refsOf = (noun: string, ...lines: string[]) =>
  nodesOfKind(noun, modelOf(pageOf(lines.join('\n'))))?.map(({ ref }) => ref);

const page = [
  '- link "Home" [ref=e1]',
  '- button "Save" [ref=e2]',
  '- textbox "Name" [ref=e3]',
  '- combobox "Country" [ref=e4]',
  '- radio "Small" [ref=e5]',
  '- checkbox "Gift" [ref=e6]',
  '- img "Harbour" [ref=e7]',
];

it.each([
  ['links', ['e1']],
  ['Buttons', ['e2']],
  ['fields', ['e3', 'e4']],
  ['textboxes', ['e3']],
  ['boxes', ['e6']],
  ['pictures', ['e7']],
  ['radios', ['e5']],
  ['dialogs', []],
])('finds what is called by what it is: "%s"', (noun, refs) => {
  expect(refsOf(noun, ...page)).toEqual(refs);
});

it.each(['harbours', 'messages', 'names'])('knows no kind that is called "%s"', (noun) => {
  expect(refsOf(noun, ...page)).toBeUndefined();
});

it('finds rows without the one that has the names of the columns', () => {
  const table = [
    '- table [ref=e1]:',
    '  - row [ref=e2]:',
    '    - columnheader "Name" [ref=e3]',
    '  - row [ref=e4]:',
    '    - cell "Ana" [ref=e5]',
  ];
  expect(refsOf('rows', ...table)).toEqual(['e4']);
  expect(refsOf('columns', ...table)).toEqual(['e3']);
});

it('tells files from folders by their names and their signs', () => {
  const tree = [
    '- generic [ref=e1] [cursor=pointer]: ▸ Boats',
    '- generic [ref=e2] [cursor=pointer]: 📁 Letters',
    '- generic [ref=e3] [cursor=pointer]: jib.doc',
    '- generic [ref=e4] [cursor=pointer]: 🎵 Shanty',
    '- generic [ref=e5] [cursor=pointer]: Log out',
    '- checkbox "mail.txt" [ref=e6]',
  ];
  expect(refsOf('files', ...tree)).toEqual(['e3', 'e4']);
  expect(refsOf('folders', ...tree)).toEqual(['e1', 'e2']);
  expect(refsOf('sections', ...tree)).toEqual(['e1']);
});

it('finds a line once that shows its name in two elements', () => {
  const line = ['- generic [ref=e1] [cursor=pointer]:', '  - generic [ref=e2] [cursor=pointer]: jib.doc'];
  expect(refsOf('files', ...line)).toHaveLength(1);
});

it('finds tabs whatever they are made of', () => {
  const words = ['Overview', 'Crew', 'Cargo'].map(
    (name, i) => `  - generic [ref=t${i}] [cursor=pointer]: ${name}`,
  );
  expect(refsOf('tabs', '- generic [ref=e1]:', ...words)).toEqual(['t0', 't1', 't2']);
});
