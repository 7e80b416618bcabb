// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const comment = (ref: string, who: string, points: number, text: string, ...inside: string[]): string[] => [
  `- listitem [ref=${ref}]:`,
  `  - paragraph [ref=${ref}w]: ${who} · ${points} points`,
  `  - paragraph [ref=${ref}t]: ${text}`,
  `  - button "Answer" [ref=${ref}b]`,
  ...inside.map((line) => `  ${line}`),
];
const under = (lines: string[]): string[] => lines.map((line) => `  ${line}`);
const page = (isOpen: boolean): string => {
  const replies = [
    '- list [ref=rl]:',
    ...under(comment('r1', 'Ove Falk', 2, 'Mine froze.')),
    ...under(comment('r2', 'Lena Ros', 5, 'Wrap them in straw.')),
  ];
  return [
    '- heading "Figs in pots" [level=1] [ref=h]',
    '- list [ref=l]:',
    ...under(comment('c1', 'Tarek', 9, 'They like it hot.')),
    ...under(
      comment(
        'c2',
        'Pia',
        7,
        'What of the winter?',
        ...(isOpen ? replies : ['- button "Show replies" [ref=s] [collapsed]']),
      ),
    ),
    ...under(comment('c3', 'Ove Falk', 1, 'Too big for me.')),
  ].join('\n');
};

it('a reply under a comment is one of those that stand in it', async () => {
  for (const said of [
    "who wrote the reply with the most points under Pia's comment?",
    "Which reply to Pia's comment has the most points?",
  ])
    expect(await planOn(said, page(true))).toMatchObject([
      { kind: 'done', answer: expect.stringContaining('Lena Ros') },
    ]);
});

it('is looked for where they are shown, and is neither that comment nor another', async () => {
  expect(
    await planOn('who wrote the reply with the most points under pias comment', page(false)),
  ).toMatchObject([{ kind: 'click', ref: 's' }]);
});
