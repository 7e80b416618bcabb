// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { factsOf } from '../../../../../control-plane/src/plan/rules/page/facts.ts';
import { turnOn } from '../../../../support/planning.ts';

const labelsOn = (...lines: string[]) =>
  factsOf(turnOn(['- generic [ref=e1]:', ...lines].join('\n'), 'x').model, []).map(
    ({ label, value }) => `${label}: ${value}`,
  );

it('a text names what follows it, and of two things to click neither names the other', () => {
  expect(labelsOn('  - generic [ref=e2]: Archive', '  - generic [ref=e3]: 12 mails')).toContain(
    'Archive: 12 mails',
  );
  expect(
    labelsOn('  - generic [ref=e2] [cursor=pointer]: Archive', '  - generic [ref=e3] [cursor=pointer]: Bin'),
  ).not.toContain('Archive: Bin');
});

it('what is numbered is told by its whole number, letters and all', () => {
  expect(labelsOn('  - paragraph [ref=e2]: Pick up with code 77-41-K before Monday.')).toContain(
    'code: 77-41-K',
  );
  expect(labelsOn('  - paragraph [ref=e2]: Badge A-4471 was printed.')).toContain('Badge: A-4471');
  expect(labelsOn('  - paragraph [ref=e2]: Dinner 40 metres above the docks')).not.toContain('Dinner: 40');
});

it('what was typed into a search names nothing that follows it', () => {
  const search = ['    - text: Pigeon', '    - searchbox "Search mail" [ref=c]: code of the storage room'];
  const named = labelsOn('  - generic [ref=b]:', ...search, '  - generic [ref=d]: Inbox Sent Spam');
  expect(named.some((fact) => fact.endsWith(': Inbox Sent Spam'))).toBe(false);
});

it('a line of several things names no other that is built as it is', () => {
  const line = (at: number, ...parts: string[]) => [
    `  - generic [ref=l${at}]:`,
    `    - checkbox [ref=c${at}]`,
    ...parts.map((part, i) => `    - generic [ref=p${at}x${i}]: ${part}`),
  ];
  const lines = [...line(1, 'Treasurer', 'Fees'), ...line(2, 'Coxswain', 'Training')];
  expect(labelsOn(...lines)).not.toContain('Treasurer Fees: Coxswain Training');
});

const row = (at: number, ...cells: string[]) => [
  `    - row [ref=r${at}]:`,
  ...cells.map((cell, i) => `      - cell "${cell}" [ref=k${at}x${i}]`),
];
const tableOf = (...rows: string[][]) => labelsOn('  - table [ref=t]:', ...rows.flat());

it('a row may have several labels, each before its value', () => {
  const facts = tableOf(
    row(1, 'Owner', 'Ida Falk', 'Harbour', 'Skien'),
    row(2, 'Built', '1978', 'Hull', 'oak'),
  );
  expect(facts).toEqual(
    expect.arrayContaining(['Owner: Ida Falk', 'Harbour: Skien', 'Built: 1978', 'Hull: oak']),
  );
  expect(facts).not.toContain('Ida Falk: Harbour');
});

it('no cell of a table of several things names the next one', () => {
  const facts = tableOf(row(1, 'Bench', 'Ash', '120', '$205'), row(2, 'Shelf', 'Pine', '80', '$64'));
  expect(facts).not.toContain('Bench: Ash');
});
