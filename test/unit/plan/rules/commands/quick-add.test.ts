// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const column = (name: string, at: string, ...cards: string[]): string[] => [
  `- region "${name}" [ref=${at}]:`,
  `  - heading "${name} (${cards.length})" [level=3] [ref=${at}h]`,
  ...cards.flatMap((card, i) => [
    `  - article [ref=${at}c${i}]:`,
    `    - text: ${card}`,
    `    - button "Menu of ${card}" [ref=${at}m${i}]`,
  ]),
  `  - textbox "New job in ${name}" [ref=${at}f]`,
];
const board = [...column('Ideas', 'a', 'Beehive'), ...column('Under way', 'b', 'Pond', 'Wall')].join('\n');
const list = `- heading "Packing" [level=1] [ref=h]
- textbox "Add an item" [ref=f]
- list [ref=l]:
  - listitem [ref=l1]: Tent
  - listitem [ref=l2]: Stove`;

const done = async (text: string, page: string) =>
  (await planThrough(text, page, page)).flat().map((action) => {
    if (action.kind === 'type') return `${action.ref} ${action.text}`;
    return action.kind === 'press' ? action.key : action.kind;
  });

describe('a field without a button that adds', () => {
  it.each([
    ['add a job mend the gate to the ideas list', board, 'af mend the gate'],
    ['Add a job "Take the net to the pond" to Under way.', board, 'bf Take the net to the pond'],
    ['Add a job "Oil the lock" to the column "Under way"', board, 'bf Oil the lock'],
    ['add a loaf of bread to the list', list, 'f a loaf of bread'],
    ['add an item called head torch', list, 'f head torch'],
  ])('takes what is said and the Enter key: "%s"', async (text, page, typed) => {
    expect(await done(text, page)).toEqual([typed, 'Enter', 'done']);
  });

  it.each(['Add the tags "flour" and "olives".', 'add flour and olives'])(
    'takes one after the other where it is for tags, and is no search: "%s"',
    async (said) => {
      const page = (typed: string, ...tags: string[]) =>
        [
          '- generic [ref=g]:',
          ...tags.flatMap((tag, i) => [
            `  - generic [ref=t${i}]:`,
            `    - text: ${tag}`,
            `    - generic "Remove" [ref=r${i}] [cursor=pointer]: ×`,
          ]),
          `  - textbox "add and press Enter" [ref=f]${typed}`,
          '- button "Find recipes" [ref=b]',
        ].join('\n');
      const steps = await planThrough(
        said,
        page('', 'rice'),
        page(': flour', 'rice'),
        page('', 'rice', 'flour'),
        page(': olives', 'rice', 'flour'),
        page('', 'rice', 'flour', 'olives'),
      );
      expect(steps.map(([first]) => first)).toMatchObject([
        { kind: 'type', ref: 'f', text: 'flour' },
        { kind: 'press', key: 'Enter', ref: 'f' },
        { kind: 'type', ref: 'f', text: 'olives' },
        { kind: 'press', key: 'Enter', ref: 'f' },
        { kind: 'done' },
      ]);
    },
  );

  it('is asked about where only the kind of thing is said', async () => {
    expect(await done('add a job to the ideas list', board)).toContain('ask');
    expect(await done('add an item to the list', list)).toContain('ask');
  });

  it.each([
    ['add a job to the shed list', board],
    ['add rope to the basket', list],
    ['add a loaf of bread to the list', `${list}\n- button "Add" [ref=b]`],
  ])('is none where it is said to go elsewhere, or a button adds it: "%s"', async (text, page) => {
    expect(await done(text, page)).not.toContain('Enter');
  });
});

it('a field of several lines takes no Enter for what it is to add', async () => {
  const form = `- textbox "What did you come here to do?" [ref=f] [multiline]
- group "May we write back?" [ref=g]:
  - radio "Yes" [ref=y]
  - radio "No" [ref=n]
- button "Send it" [ref=s]`;
  const steps = await planThrough(
    'Enter "Pay my fine" in "What did you come here to do?", choose "No" and press "Send it".',
    form,
  );
  expect(steps.flat()).toMatchObject([
    { kind: 'type', ref: 'f', text: 'Pay my fine' },
    { kind: 'check', ref: 'n' },
    { kind: 'click', ref: 's' },
    { kind: 'done' },
  ]);
});
