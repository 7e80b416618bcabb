// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { doneBy } from '../../../../../control-plane/src/plan/rules/questions/done-by.ts';
import { pageOf } from '../../../../support/planning.ts';

const page = modelOf(
  pageOf(
    [
      '- heading "Evenings in May" [level=1] [ref=h]',
      ...[
        ['Knots', 'At 7 pm in the loft. Led by Ann Orr.'],
        ['Charts', 'At 8 pm. Taught by Dr Bo Lund, who sails.'],
        ['Old songs', 'Sung by all. A book of them was made by hand.'],
        ['Harbour plan', 'One sheet, index by Rev. Tew'],
      ].flatMap(([title, text], i) => [
        `- generic [ref=g${i}]:`,
        `  - text: ${title}`,
        `  - paragraph [ref=p${i}]: ${text}`,
      ]),
    ].join('\n'),
  ),
);

it.each([
  ['who leads the knots in May', 'Ann Orr.'],
  ['who are the knots led by', 'Ann Orr.'],
  ['who are the charts taught by', 'Dr Bo Lund.'],
  ['who made the index of the harbour plan', 'Rev. Tew.'],
])('who does it is told by whom it is done: "%s"', (question, name) => {
  expect(doneBy(question, page)).toBe(name);
});

it.each([
  'who leads the charts',
  'who leads the knots in June',
  'who sings the old songs',
  'who made the harbour plan',
  'who keeps the knots',
])('nobody else is: "%s"', (question) => {
  expect(doneBy(question, page)).toBeUndefined();
});

it('what stands beside a tree is told of what is chosen in it', () => {
  const tree = (chosen: string) =>
    modelOf(
      pageOf(
        [
          '- generic [ref=w]:',
          '  - tree [ref=t]:',
          ...['Sails', 'Ropes'].flatMap((name, i) => [
            `    - treeitem "${name}" [expanded] [level=1] [ref=b${i}]`,
            `    - group [ref=g${i}]:`,
            `      - treeitem "${1801 + i}" [level=2]${chosen === name ? ' [selected]' : ''} [ref=l${i}]`,
          ]),
          '  - paragraph [ref=p]: Ten leaves, index by Rev. Tew',
        ].join('\n'),
      ),
    );
  expect(doneBy('who made the index to the ropes', tree('Ropes'))).toBe('Rev. Tew.');
  expect(doneBy('who made the index to the ropes', tree('Sails'))).toBeUndefined();
});

const ISSUES = modelOf(
  pageOf(
    [
      '- generic [ref=l]:',
      ...[
        ['Crash on empty file', '#47', 'Assigned to sorrel'],
        ['Dark theme', '#45', 'Reported by Ivo Lund'],
        ['Tides off by an hour', '#41', 'Assigned to mkoval'],
        ['Lantern glass', '#40', 'sent by post, submitted by nightrider 5 hours ago'],
        ['Loaf cracks', '#39', 'submitted by crumbs 2 days ago'],
      ].flatMap(([title, number, text], i) => [
        `  - generic [ref=g${i}]:`,
        `    - generic [ref=h${i}]:`,
        `      - link "${title}" [ref=a${i}]`,
        `      - text: "${number}"`,
        `    - generic [ref=t${i}]: ${text}`,
      ]),
    ].join('\n'),
  ),
);

it.each([
  ['who is assigned to #41', 'mkoval.'],
  ['who is the crash on an empty file assigned to', 'sorrel.'],
  ['who submitted the loaf', 'crumbs.'],
  ['who wrote the post about the loaf', 'crumbs.'],
  ['who reported the dark theme', 'Ivo Lund.'],
])('so it is by whom something is given to, also by the name one has in a forum: "%s"', (question, name) => {
  expect(doneBy(question, ISSUES)).toBe(name);
});

it.each(['who is assigned to #45', 'who sent the lantern glass', 'who is assigned to #46'])(
  'nobody is where nothing says it: "%s"',
  (question) => {
    expect(doneBy(question, ISSUES)).toBeUndefined();
  },
);
