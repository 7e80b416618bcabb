// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { namedIn, partToSee } from '../../../../control-plane/src/plan/rules/named.ts';
import { planOn, planThrough, turnOn } from '../../../support/planning.ts';

const site = (role: 'button' | 'link', ...parts: string[]): string =>
  [
    '- banner [ref=b]:',
    '  - navigation [ref=n]:',
    ...parts.flatMap((name, i) => [
      `    - ${role} "${name}" [ref=p${i}] [cursor=pointer]${role === 'link' ? ':' : ''}`,
      ...(role === 'link' ? ['      - /url: "?"'] : []),
    ]),
    '- main [ref=m]:',
    '  - heading "Accounts" [level=1] [ref=h]',
    '  - paragraph [ref=q]: Nothing was paid this week.',
  ].join('\n');

const namedOn = (question: string, page: string) => namedIn(question, true, turnOn(page, question))?.ref;

it('a question opens the part of the site that it names', () => {
  const question = 'what is the due date of the invoice of Kestrel Ltd';
  expect(namedOn(question, site('button', 'Accounts', 'Transfers', 'Invoices'))).toBe('p2');
  expect(namedOn(question, site('link', 'Accounts', 'Invoices'))).toBe('p1');
});

it('neither what does something, nor a control outside of the navigation', () => {
  expect(namedOn('when did I log out', site('button', 'Accounts', 'Log out'))).toBeUndefined();
  const page = '- generic [ref=g]:\n  - button "Invoices" [ref=a]\n  - button "Cards" [ref=c]';
  expect(namedOn('when is the invoice due', page)).toBeUndefined();
});

it('once all else was looked at the other parts of the site are, but for the one in sight', () => {
  const see = (...parts: string[]) => partToSee(turnOn(site('link', ...parts), 'when is Salt due'))?.ref;
  expect(see('Accounts', 'Sign out', 'My loans')).toBe('p2');
  expect(see('Accounts', 'Sign out')).toBeUndefined();
});

it('what is said to be done is looked for in no other part of the site', async () => {
  const [first] = await planOn('press Renew', site('link', 'Accounts', 'My loans'));
  expect(first).toMatchObject({ kind: 'ask' });
});

it('the answer is read where it was opened', async () => {
  const parts = site('button', 'Accounts', 'Invoices');
  const open = parts
    .replace('heading "Accounts"', 'heading "Invoices"')
    .replace(/ {2}- paragraph.*$/, '  - paragraph [ref=k]: Kestrel Ltd is due on 4 December 2026.');
  const steps = await planThrough('When is the invoice of Kestrel Ltd due?', parts, open);
  expect(steps[0]).toMatchObject([{ kind: 'click', ref: 'p1' }]);
  expect(steps[1]).toMatchObject([{ kind: 'done', answer: expect.stringMatching(/4 Dec/) }]);
});

it('an item of a menu in the navigation is opened where a question names it', () => {
  const menu = ['Delivery', 'Returns'].map(
    (name, i) => `    - menuitem "${name}" [ref=p${i}] [cursor=pointer]`,
  );
  const page = ['- navigation "Main" [ref=n]:', '  - menu [ref=m]:', ...menu].join('\n');
  expect(namedOn('within how many days can I return something', page)).toBe('p1');
});

it('where nothing is called so, what is there to tell is opened first', async () => {
  const bar = ['Garden', 'Kitchen', 'Help'].map(
    (name, i) => `    - menuitem "${name}" [collapsed] [ref=p${i}] [cursor=pointer]`,
  );
  const page = ['- navigation "Main" [ref=n]:', '  - menubar [ref=m]:', ...bar].join('\n');
  const [first] = await planOn('within how many days can I return something?', page);
  expect(first).toMatchObject({ kind: 'click', ref: 'p2' });
});

it('the part of the site that is called by what is to be done away with is opened for that', async () => {
  const [first] = await planOn(
    'cancel the reservation of the telescope',
    site('link', 'Loans', 'Reservations'),
  );
  expect(first).toMatchObject({ kind: 'click', ref: 'p1' });
});

it('a letter may be called by words that mostly tie others together', () => {
  const page = ['Your start number', 'Boat house'].map(
    (name, i) => `- generic [ref=p${i}] [cursor=pointer]: ${name}`,
  );
  expect(namedOn('what is my start number', page.join('\n'))).toBe('p0');
  expect(namedOn('what is the price of a start', page.join('\n'))).toBeUndefined();
});

it('what has another number behind the word is not what is named', () => {
  const page = ['plan-1.docx', 'Plan 3', 'Plan 5'].map(
    (name, i) => `- treeitem "${name}" [collapsed] [ref=p${i}]`,
  );
  expect(namedOn('how many files are in plan 5', page.join('\n'))).toBe('p2');
  expect(namedOn('how many files are in plan 4', page.join('\n'))).toBeUndefined();
});
