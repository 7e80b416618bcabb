// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { transferClauses } from '../../../../../control-plane/src/plan/rules/commands/transferred.ts';
import { turnOn } from '../../../../support/planning.ts';

const targetsOn = (page: string, request: string) => {
  const turn = turnOn(page, request);
  const [clause] = turn.memo.clauses;
  return (
    clause && transferClauses(clause, turn)?.map(({ command }) => ('target' in command ? command.target : ''))
  );
};

const side = (name: string, prefix: string, people: string[]) => [
  `  - generic [ref=${prefix}]:`,
  `    - generic [ref=${prefix}n]: ${name}`,
  `    - list [ref=${prefix}l]:`,
  ...people.flatMap((one, i) => [
    `      - listitem "${one}" [ref=${prefix}${i}] [cursor=pointer]:`,
    `        - checkbox [ref=${prefix}${i}b]`,
  ]),
];

const GROUP = [
  '- generic [ref=e1]:',
  ...side('Everyone', 'a', ['Carla Diaz', 'Eva Novak', 'Finn Larsen']),
  '  - generic [ref=e2]:',
  '    - button "right" [disabled] [ref=e3]',
  '    - button "left" [disabled] [ref=e4]',
  ...side('In group', 'b', ['Ben Okafor']),
].join('\n');

describe('lists with boxes', () => {
  it('all that are named are chosen, then moved at once', () => {
    expect(targetsOn(GROUP, 'Move Carla Diaz and Eva Novak into the group')).toEqual([
      'ref:a0 Carla Diaz',
      'ref:a1 Eva Novak',
      'ref:e3 right',
    ]);
  });

  it('what is to leave is moved back', () => {
    expect(targetsOn(GROUP, 'take ben out of the group')).toEqual(['ref:b0 Ben Okafor', 'ref:e4 left']);
    expect(targetsOn(GROUP, 'move Ben to everyone')).toEqual(['ref:b0 Ben Okafor', 'ref:e4 left']);
  });

  it.each([
    'get Ben',
    'move Ben',
    'delete Ben',
    'add Ben to the group',
    'remove Carla',
    'move Carla and Ben into the group',
    'move Dora into the group',
  ])('what is not in the list that it has to leave is not moved: %s', (request) => {
    expect(targetsOn(GROUP, request)).toBeUndefined();
  });
});

it('without boxes one is moved after the other, by the buttons with the arrows', () => {
  const page = [
    '- generic [ref=e1]:',
    '  - generic [ref=e2]:',
    '    - listbox "Important features" [ref=e3]:',
    '      - option "Fast food" [ref=e4] [cursor=pointer]',
    '      - option "Parks" [ref=e5] [cursor=pointer]',
    '    - button "Up" [disabled] [ref=e6]',
    '    - button "Not important" [disabled] [ref=e7]:',
    '      - generic [aria-hidden] [ref=e8]: →',
    '  - generic [ref=e9]:',
    '    - listbox "Unimportant features" [ref=e10]',
    '    - button "Important" [disabled] [ref=e11]:',
    '      - generic [aria-hidden] [ref=e12]: ←',
  ].join('\n');
  expect(targetsOn(page, 'move parks and fast food to the unimportant features')).toEqual([
    'ref:e5 Parks',
    'ref:e7 Not important',
    'ref:e4 Fast food',
    'ref:e7 Not important',
  ]);
});
