// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const ROOMS = [
  '- generic [ref=e1]:',
  ...[
    ['Attic', 'Fan is on'],
    ['Cellar', 'Fan is off'],
    ['Porch', 'Fan is on'],
  ].flatMap(([room, state], i) => [
    `  - generic [ref=r${i}]:`,
    `    - generic [ref=n${i}]: ${room}`,
    `    - button "${state}" [ref=b${i}] [cursor=pointer]`,
  ]),
].join('\n');

it.each([
  ['is the fan on in the cellar?', 'No.'],
  ['is the porch fan on', 'Yes.'],
  ['are the fans off in the attic', 'No.'],
  ['which rooms have the fan on?', 'Attic, Porch.'],
  ['where is the fan off', 'Cellar.'],
  ['is the fan on', 'On: Attic, Porch. Off: Cellar.'],
])('what a button tells of a state is told: "%s"', async (question, text) => {
  expect(await planOn(question, ROOMS)).toEqual([{ kind: 'done', answer: text }]);
});

it('nothing is told of what no button speaks of', async () => {
  expect(await planOn('is the heating on in the cellar?', ROOMS)).not.toContainEqual(
    expect.objectContaining({ answer: expect.stringMatching(/yes|no/i) }),
  );
});
