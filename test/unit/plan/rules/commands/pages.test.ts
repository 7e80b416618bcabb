// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
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
