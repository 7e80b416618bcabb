// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const text = (...rest: string[]) => ['- generic [ref=e1]:', ...rest.map((line) => `  - ${line}`)].join('\n');
const WORD = 'generic [ref=e2] [cursor=pointer]: cervus';
const NEXT = 'generic [ref=e3] [cursor=pointer]: next';
const PREVIOUS = 'generic [ref=e4] [cursor=pointer]: prev';

it('a lone "next" leads to the last page that is spoken of, as often as there is one', async () => {
  const pages = [text(WORD, NEXT), text(WORD, PREVIOUS, NEXT), text(WORD, PREVIOUS)];
  const steps = await planThrough('go to the last page of the text', ...pages);
  expect(steps.map(([action]) => action)).toMatchObject([
    { kind: 'click', name: 'next' },
    { kind: 'click', name: 'next' },
    { kind: 'done', answer: expect.stringContaining('page 3') },
  ]);
});

it('the last page is no last link', async () => {
  const page = text('text: Mons', WORD, 'text: fugit.');
  expect(await planOn('go to the last page', page)).toMatchObject([{ kind: 'ask' }]);
});

it('a "next" that plays what comes leads to no page', async () => {
  const page = text('button "Play" [ref=e5]', 'button "Next" [ref=e6]');
  expect(await planOn('go to page 2', page)).toMatchObject([{ kind: 'ask' }]);
});

describe('signs that are called by the page to which they lead', () => {
  const page = (number: number, sign = String(number)): string[] => [
    '      - listitem:',
    `        - button "Page ${number}" [ref=${sign === '>' ? 'on' : sign === '<' ? 'back' : `n${number}`}]: "${sign}"`,
  ];
  const list = [
    '- navigation [ref=e0]:',
    '  - link "All pages" [ref=e1] [collapsed]',
    '- list [ref=e2]:',
    ...['Ash', 'Birch', 'Elm'].map((name, i) => `  - listitem [ref=l${i}]: ${name} wood, sawn`),
    '- generic [ref=e3]:',
    '  - text: 4 to 6 of 24',
    '  - navigation [ref=e4]:',
    '    - list [ref=e5]:',
    ...[page(1, '<'), page(1), page(2), page(3), page(4), page(3, '>')].flat(),
  ].join('\n');

  it.each([
    ['go to page 4 of the woods', 'n4'],
    ['open the first page', 'n1'],
    ['go to the last page', 'n4'],
    ['show me the next page', 'on'],
    ['previous page of the list', 'back'],
  ])('lead on, and are no numbers: %s', async (said, ref) => {
    expect(await planOn(said, list)).toMatchObject([{ kind: 'click', ref }, { kind: 'done' }]);
  });
});
