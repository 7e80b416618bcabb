// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { nthPart, partTold } from '../../../../../control-plane/src/plan/rules/page/nth-part.ts';
import { pageOf, planOn } from '../../../../support/planning.ts';

const boat = (at: string) => [
  `- group "Hire a boat" [ref=g${at}]:`,
  `  - combobox "Boat" [ref=b${at}]:`,
  '    - option "Skiff" [selected]',
  '    - option "Ketch"',
  `  - checkbox "Life vests" [ref=v${at}]`,
  `  - generic [ref=t${at}]: "# of boats"`,
  `  - generic [ref=u${at}]:`,
  `    - spinbutton "# of boats" [ref=n${at}]`,
  `  - button "Hire" [ref=h${at}]`,
];
const PAGE = [...boat('1'), ...boat('2')].join('\n');

it.each([
  ['In the second boat form tick Life vests', { kind: 'check', ref: 'v2' }],
  ['Choose Ketch in the last form', { kind: 'select', ref: 'b2' }],
  ['Set the number of boats in the first group to 4', { ref: 'n1', text: '4' }],
  ['Choose Ketch as the boat in the first form', { kind: 'select', ref: 'b1' }],
])('is done in the one of several alike that is told by its place: "%s"', async (said, action) => {
  const actions = await planOn(said, PAGE);
  expect(actions[0]).toMatchObject(action);
  expect(actions.filter(({ kind }) => kind !== 'done')).toHaveLength(1);
});

it.each(['the third form', 'the second carriage form', 'the form', 'the second page'])(
  'there is no such part: "%s"',
  (place) => {
    expect(nthPart(place, modelOf(pageOf(PAGE)))).toBeUndefined();
  },
);

it('one form alone is no first of several', () => {
  expect(nthPart('the first form', modelOf(pageOf(boat('1').join('\n'))))).toBeUndefined();
});

it('what follows the place belongs to what is to be done', () => {
  expect(partTold('set the size in the second box to 4')).toEqual({
    what: 'set the size to 4',
    place: 'the second box',
  });
  expect(partTold('write in the second box of paints')).toBeUndefined();
});

const branch = (at: string): string[] => [
  `- paragraph [ref=p${at}]:`,
  `  - text: These are the beds of plot ${at}.`,
  '  - text: Drag what has moved.',
  `- paragraph [ref=q${at}]:`,
  `  - link "Clear all" [ref=x${at}] [cursor=pointer]`,
  `- tree [ref=t${at}]:`,
  ...['b1', 'b2'].flatMap((bed) => [
    `  - treeitem "${bed}" [expanded] [ref=${bed}${at}]:`,
    `    - generic [ref=l${bed}${at}]:`,
    `      - button [ref=s${bed}${at}] [cursor=pointer] [icon=tree expander]`,
    `      - checkbox [ref=c${bed}${at}]`,
    `      - generic [ref=n${bed}${at}] [cursor=pointer]: ${bed}`,
    `    - group [ref=g${bed}${at}]:`,
    `      - treeitem "${bed}.1" [ref=i${bed}${at}]:`,
    `        - generic [ref=j${bed}${at}] [cursor=pointer]: ${bed}.1`,
  ]),
];
const BEDS = [...branch('7'), ...branch('8'), ...branch('9')].join('\n');

it.each([
  ['collapse b2 in the second tree', { kind: 'click', ref: 'sb28' }],
  ['tick b1 in the last tree', { kind: 'check', ref: 'cb19' }],
  ['select b2 in the first tree', { kind: 'check', ref: 'cb27' }],
  ['In the beds of plot 8, tick b1', { kind: 'check', ref: 'cb18' }],
])('trees are told by their place, or by the text over them: "%s"', async (said, action) => {
  expect(await planOn(said, BEDS)).toMatchObject([action, { kind: 'done' }]);
});
