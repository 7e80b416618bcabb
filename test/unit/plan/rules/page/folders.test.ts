// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { isFolder } from '../../../../../control-plane/src/plan/rules/page/folders.ts';
import { turnOn } from '../../../../support/planning.ts';

const { elements } = turnOn(
  [
    '- generic [ref=e1]:',
    '  - generic [ref=e2]:',
    ...['Inbox (3)', 'Archive', 'Bin'].flatMap((name, i) => [
      `    - generic [ref=f${i}]:`,
      `      - generic [ref=g${i}] [cursor=pointer]: ${name}`,
    ]),
    '  - generic [ref=e3]:',
    '    - button "Archive" [ref=b1]',
    '    - button "Delete" [ref=b2]',
    '    - generic [ref=e4]: A line about the inbox that is longer than any name',
  ].join('\n'),
  'x',
).model;

const folders = elements.filter(isFolder).map(({ ref }) => ref);

it('what stands side by side with the inbox is a folder, and a tool for mails is none', () => {
  expect(folders).toEqual(['g0', 'g1', 'g2']);
});

it('tags side by side are no folders, whatever they are called', () => {
  const tags = ['winter', 'draft', 'urgent'].flatMap((tag, i) => [
    `  - generic [ref=t${i}]:`,
    `    - text: ${tag}`,
    `    - generic "Remove" [ref=x${i}] [cursor=pointer]: ×`,
  ]);
  const { model } = turnOn(['- generic [ref=e1]:', ...tags].join('\n'), 'x');
  expect(model.elements.filter(isFolder)).toEqual([]);
});

it('short mails under the word "Inbox" are no folders, and can be opened to be forwarded', () => {
  const mails = ['Olaf', 'Olga'].flatMap((name, i) => [
    `  - generic [ref=m${i}] [cursor=pointer]:`,
    `    - generic [ref=n${i}]: ${name}`,
    '    - text: Keys',
  ]);
  const { model } = turnOn(['- generic [ref=e1]:', '  - generic [ref=e2]: Inbox', ...mails].join('\n'), 'x');
  expect(model.elements.filter(isFolder)).toEqual([]);
});
