// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const link = (name: string, ref: string, deep: string) => [
  `${deep}- link "${name}" [ref=${ref}]:`,
  `${deep}  - /url: "#${ref}"`,
];
const list = (names: string[], id: string) => [
  `  - list [ref=${id}]:`,
  ...names.flatMap((name, i) => [`    - listitem [ref=${id}l${i}]:`, ...link(name, `${id}${i}`, '      ')]),
];
const page = [
  '- main [ref=m]:',
  '  - heading "The lighthouse of Torra" [level=1] [ref=h1]',
  '  - paragraph [ref=p]:',
  '    - text: Built by',
  ...link('fishermen', 't1', '    '),
  '    - text: of the',
  ...link('north harbour', 't2', '    '),
  ...link('in 1702', 't3', '    '),
  '  - heading "Further reading" [level=2] [ref=h2]',
  ...list(['A short history of lamps', 'Songs of keepers', 'The white tower', 'Life on a rock'], 'r'),
  '  - heading "See also" [level=2] [ref=h3]',
  ...list(['Fog horns', 'Buoys'], 's'),
].join('\n');

it.each([
  ['Open the third link of the list "Further reading".', 'r2'],
  ['click the last link in the Further reading list', 'r3'],
  ['open the first link under See also', 's0'],
  ['open the second item of the list "See also"', 's1'],
  ['open the second link', 't2'],
])('what is placed in a list is one of that list: %s', async (said, ref) => {
  expect((await planOn(said, page))[0]).toMatchObject({ kind: 'click', ref });
});

it.each([
  ['how many links are in the list "Further reading"?', '4 links.'],
  ['what are the links in the See also list?', 'Fog horns, Buoys.'],
])('what is asked of a list is told of that alone: %s', async (said, answer) => {
  expect(await planOn(said, page)).toMatchObject([{ kind: 'done', answer }]);
});
