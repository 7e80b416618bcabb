// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const clubs = (more: string[] = []) =>
  [
    '- table [ref=t]:',
    '  - row [ref=h]:',
    ...['Club', 'When', 'Who to ask'].map((name, i) => `    - columnheader "${name}" [ref=h${i}]`),
    ...['Rug weaving/Fridays, 7 pm/Ole Brand', 'Kite flying/Sundays, 2 pm/Mia Stone'].flatMap((line, i) => [
      `  - row [ref=r${i}]:`,
      ...line.split('/').map((text, j) => `    - cell "${text}" [ref=c${i}${j}]`),
    ]),
    ...more,
  ].join('\n');

it.each([
  ['I would like to join the kite flying. When is that?', 'Sundays, 2 pm'],
  ['I want to join the rug weaving. Whom do I have to ask?', 'Ole Brand'],
])('what one wishes to do tells what the question behind it is about: "%s"', async (request, answer) => {
  const told = await planOn(request, clubs());
  expect(told).toMatchObject([{ kind: 'done', answer: expect.stringContaining(answer) }]);
});

it.each([
  ['the page has no such thing', 'I would like to join the chess. When is that?'],
  ['the question names another', 'I would like to join the kite flying. When is the rug weaving?'],
  ['no question follows', 'I would like to join the kite flying. Scroll down.'],
])('it is asked about where %s', async (_, request) => {
  expect(await planOn(request, clubs())).toMatchObject([{ kind: 'ask' }]);
});

it('is done where the page has a control for it', async () => {
  const page = clubs(['- button "Join the kite flying" [ref=b]']);
  const [first] = await planOn('I would like to join the kite flying. When is that?', page);
  expect(first).toMatchObject({ kind: 'click', ref: 'b' });
});
