// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { endsSomewhere, pagerOf } from '../../../../../control-plane/src/plan/rules/page/pager.ts';
import { planOn, planThrough, turnOn } from '../../../../support/planning.ts';

const pager = (of: string) =>
  pagerOf(
    turnOn(
      `- generic:\n  - button "‹" [ref=e1] [title=Previous ${of}]\n  - button "›" [ref=e2] [title=Next ${of}]`,
      'x',
    ).model,
  );

it.each(['week', 'month'])('the pages of a calendar by the %s are no rest of a list', (of) => {
  const found = pager(of);
  expect(found?.next).toBeDefined();
  expect(found && endsSomewhere(found)).toBe(false);
});

it('other pages end somewhere', () => {
  const found = pager('page');
  expect(found && endsSomewhere(found)).toBe(true);
});

it('a scale from 0 on, or numbers under a question, are no pages', () => {
  const numbers = (from: number) =>
    [0, 1, 2, 3].map((i) => `  - generic [ref=n${i}] [cursor=pointer]: "${from + i}"`).join('\n');
  const asked = `- paragraph [ref=e0]: How many stars? (1 = bad)\n- generic [ref=e1]:\n${numbers(1)}`;
  for (const snapshot of [`- generic [ref=e1]:\n${numbers(0)}`, asked])
    expect(pagerOf(turnOn(snapshot, 'x').model)).toBeUndefined();
});

it('numbers that do not rise, or have no first, are no pages', () => {
  const cards = (...numbers: number[]) =>
    pagerOf(
      turnOn(
        `- generic [ref=e1]:\n${numbers.map((n) => `  - generic [ref=n${n}] [cursor=pointer]: "${n}"`).join('\n')}`,
        'x',
      ).model,
    );
  expect(cards(1, 2, 3)?.numbers).toHaveLength(3);
  expect(cards(2, 11, 6)).toBeUndefined();
  expect(cards(2, 6, 11)).toBeUndefined();
});

it('“Next page” says by itself what it is, and “Show older posts” that it shows more', () => {
  const of = (name: string) => pagerOf(turnOn(`- button "${name}" [ref=e1]`, 'x').model);
  expect(of('Next page')?.next?.ref).toBe('e1');
  expect(of('Show older posts')?.more?.ref).toBe('e1');
  expect(of('Next')).toBeUndefined();
});

it('nothing leads on from the last of all pages, whatever its button says', () => {
  const at = (told: string) =>
    pagerOf(
      turnOn(`- generic:\n  - button "‹ Back" [ref=e1]\n  - text: ${told}\n  - button "Next ›" [ref=e2]`, 'x')
        .model,
    );
  expect(at('2 / 3')?.next?.ref).toBe('e2');
  expect(at('3 / 3')?.next).toBeUndefined();
  expect(at('Page 3 of 3')?.next).toBeUndefined();
});

it('what plays the next thing leads to no other page', async () => {
  const player = ['Previous', 'Play', 'Next'].map((name, i) => `  - button "${name}" [ref=p${i}]`);
  const list = ['Kiwi', 'Plum', 'Fig'].map((name, i) => `  - listitem [ref=l${i}]: ${name}`);
  const page = ['- generic [ref=e1]:', ...player, '- list [ref=e2]:', ...list].join('\n');
  expect(await planOn('open the apple', page)).toMatchObject([{ kind: 'ask' }]);
});

it('buttons that are called "Page 1", "Page 2" lead to the pages of a list', async () => {
  const row = (name: string, state: string, i: number) =>
    `  - row [ref=r${i}]:\n    - cell "${name}" [ref=a${i}]\n    - cell "${state}" [ref=b${i}]`;
  const list = (rows: string[]) =>
    [
      '- table [ref=t]:\n  - row [ref=h]:\n    - columnheader "Boat" [ref=h1]\n    - columnheader "State" [ref=h2]',
      ...rows,
      '- generic [ref=g]:',
      ...[1, 2].map((n) => `  - button "Page ${n}" [ref=p${n}]: "${n}"`),
    ].join('\n');
  const first = list([row('Ama', 'Rented', 1), row('Bo', 'Free', 2)]);
  const second = list([row('Cy', 'Rented', 3), row('Di', 'Rented', 4)]);
  const steps = await planThrough('how many boats are rented', first, first, second);
  expect(steps).toMatchObject([[{ ref: 'p1' }], [{ ref: 'p2' }], [{ kind: 'done', answer: '3 boats.' }]]);
});

it.each(['Guests', 'Party of:'])('numbers under "%s" are no pages of a list', (over) => {
  const page = [
    '- generic [ref=e1]:',
    `  - generic [ref=e2]: "${over}"`,
    '  - generic [ref=e3]:',
    ...[1, 2, 3].map((number) => `    - generic [ref=n${number}] [cursor=pointer]: "${number}"`),
  ].join('\n');
  expect(pagerOf(turnOn(page, 'x').model)).toBeUndefined();
});

it('numbers beside what they are a number of are no pages', () => {
  const page = (caption: string) =>
    [
      '- generic [ref=g]:',
      `  - paragraph [ref=c]: ${caption}`,
      ...[1, 2, 3].map((n) => `  - generic [ref=n${n}] [cursor=pointer]: "${n}"`),
    ].join('\n');
  expect(pagerOf(turnOn(page('People'), 'x').model)).toBeUndefined();
  expect(pagerOf(turnOn(page('Page'), 'x').model)?.numbers).toHaveLength(3);
});

it('what turns the months around the name of one goes on for ever', async () => {
  const found = pagerOf(
    turnOn('- generic:\n  - button "◀" [ref=e1]\n  - text: March 2027\n  - button "▶" [ref=e2]', 'x').model,
  );
  expect(found && endsSomewhere(found)).toBe(false);
});
