// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const person = (ref: number, name: string, post: string): string =>
  [
    `      - generic [ref=e${ref}]:`,
    `        - text: ${name}`,
    `        - text: ${post}`,
    `        - button "Call" [ref=e${ref + 1}]`,
  ].join('\n');
const group = (ref: number, name: string, ...people: string[]): string =>
  [
    `    - group [ref=e${ref}]:`,
    `      - generic "${name}" [ref=e${ref + 1}] [cursor=pointer]`,
    ...people,
  ].join('\n');

const CREW = [
  '- generic [ref=e1]:',
  '  - heading "Crew" [level=1] [ref=e2]',
  '  - generic [ref=e3]:',
  group(
    10,
    'Deck (3)',
    person(20, 'Ida Moss', 'Rigger'),
    person(30, 'Otto Berg', 'Team lead'),
    person(40, 'Vera Lind', 'Cook'),
  ),
  group(50, 'Engine (2)', person(60, 'Nils Aas', 'Fitter'), person(70, 'Rosa Vik', 'Team lead')),
  group(80, 'Office (2)', person(90, 'Tove Hart', 'Clerk'), person(100, 'Mona Falk', 'Head of finance')),
].join('\n');

it.each([
  ['Who leads the deck team?', 'Otto Berg (Team lead).'],
  ['who heads the engine crew', 'Rosa Vik (Team lead).'],
  ['Who is in charge of finance?', 'Mona Falk (Head of finance).'],
])('tells who has that post there: "%s"', async (said, answer) => {
  expect(await planOn(said, CREW)).toMatchObject([{ kind: 'done', answer }]);
});

it.each(['Who leads the office?', 'who heads the deck and engine teams'])(
  'names nobody, and no part of the page, where it is not told: "%s"',
  async (said) => {
    const steps = await planOn(said, CREW);
    expect(steps).not.toContainEqual(expect.objectContaining({ kind: 'done' }));
  },
);

const SHUT = [
  '- generic [ref=e1]:',
  '  - heading "Crew" [level=1] [ref=e2]',
  '  - generic [ref=e3]:',
  group(10, 'Boats', group(14, 'Deck (3)').replaceAll(/^/gm, '  ')),
  group(50, 'Shore'),
].join('\n');

it('takes what folds for nobody', async () => {
  const steps = await planOn('who leads the deck team', SHUT);
  expect(steps).not.toContainEqual(expect.objectContaining({ kind: 'done' }));
});
