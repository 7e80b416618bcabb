// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { withoutNouns } from '../../../../../control-plane/src/plan/rules/questions/by-noun.ts';
import { pageOf, planOn } from '../../../../support/planning.ts';

const BOARD = [
  '- generic [ref=b]:',
  ...[
    ['To do', 'Print flyers', 'Benoit · due 27 Nov', 'Order badges', 'due 2 Dec'],
    ['In progress', 'Write release', 'Yuki · due 25 Nov', 'Book caterer', 'Asha · due 30 Nov'],
  ].flatMap(([head, ...cards], i) => [
    `  - region "${head}" [ref=r${i}]:`,
    `    - heading "${head}" [level=2] [ref=h${i}]`,
    ...[0, 2].flatMap((at) => [
      `    - button "${cards[at]} ${cards[at + 1]}" [ref=c${i}x${at}] [cursor=pointer]:`,
      `      - text: ${cards[at]}`,
      `      - generic [ref=d${i}x${at}]: ${cards[at + 1]}`,
    ]),
    `    - button "+ Add a card" [ref=a${i}] [cursor=pointer]`,
  ]),
  '- generic [ref=n]: "#41"',
  '- generic [ref=m]: Room 12',
].join('\n');
const { root } = modelOf(pageOf(BOARD));

it.each([
  ['when is the card Book caterer due', 'when is Book caterer due'],
  ["who has the task 'Print flyers'", "who has 'Print flyers'"],
  ['who is assigned to issue #41', 'who is assigned to #41'],
])('a kind of thing before a name that the page has tells nothing: "%s"', (question, plain) => {
  expect(withoutNouns(question, root)).toBe(plain);
});

it.each([
  'when is the card Wash van due',
  'how much is row Order badges',
  'who is in room 12',
  'when is the caterer card due',
])('it is left where it is no more than that: "%s"', (question) => {
  expect(withoutNouns(question, root)).toBe(question);
});

it('a card is told from the others of its column', async () => {
  const [done] = await planOn('When is the card Book caterer due?', BOARD);
  expect(done).toMatchObject({ kind: 'done', answer: expect.stringMatching(/30 Nov/) });
});

it('what a name is a twig of tells nothing more', () => {
  const tree = `- tree "Catalogue" [ref=t]:
  - treeitem "▾ Beet" [expanded] [ref=a]:
    - group [ref=g]:
      - treeitem "Chioggia" [ref=b]
  - treeitem "▸ Kale" [collapsed] [ref=c]`;
  const { root: catalogue } = modelOf(pageOf(tree));
  expect(withoutNouns('when was the beet Chioggia collected', catalogue)).toBe('when was Chioggia collected');
  expect(withoutNouns('when was the kale Chioggia collected', catalogue)).toContain('kale');
});
