// SPDX-License-Identifier: MIT
// Lines of a list that are buttons themselves.
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

/** Mails as kits draw them: a box, a button with the sender and the subject, and what can be done with it. */
const mails = [
  ['Nadia Brooks', 'Quarterly budget', 'Add star'],
  ['Theo Lang', 'Lunch on Thursday?', 'Add star'],
  ['Nadia Brooks', 'Offsite agenda', 'Remove star'],
  ['Parcel Point', 'Your parcel has arrived', 'Add star'],
  ['Marta Olsen', 'Contract draft', 'Add star'],
];
const inbox = [
  '- list [ref=f0]:',
  ...['Inbox', 'Starred', 'Archive', 'Trash'].map((name, i) => `  - button "${name}" [ref=f${i + 1}]`),
  '- list [ref=e1]:',
  ...mails.flatMap(([who, what, star], i) => [
    `  - listitem [ref=i${i}]:`,
    `    - checkbox "Select ${what}" [ref=c${i}] [cursor=pointer]`,
    `    - button "${who} ${what}" [ref=b${i}] [cursor=pointer]:`,
    `      - generic [ref=g${i}]:`,
    `        - generic [ref=w${i}]: ${who}`,
    `        - paragraph [ref=s${i}]: ${what}`,
    `    - generic [ref=a${i}]:`,
    `      - button "${star}" [ref=k${i}] [cursor=pointer]`,
    `      - button "More actions" [ref=m${i}] [cursor=pointer]`,
  ]),
].join('\n');

describe('a line that is drawn as a button', () => {
  it.each([
    ['is opened for what a question asks of it', 'what is the pick-up code for the parcel', 'b3'],
    [
      'keeps its words where it has a menu for the deed',
      'archive the mail with the subject "Offsite agenda"',
      'm2',
    ],
  ])('%s', async (_, said, ref) => {
    expect(await planOn(said, inbox)).toEqual([expect.objectContaining({ kind: 'click', ref })]);
  });

  it('is not opened for a question that its subject only ends like', async () => {
    expect(await planOn('what is the password of the printer', inbox)).not.toContainEqual(
      expect.objectContaining({ ref: 'b1' }),
    );
  });

  it('is never pressed in the place of what deletes it', async () => {
    const plan = await planOn('delete the two mails from nadia brooks', inbox);
    expect(plan).not.toContainEqual(expect.objectContaining({ ref: 'f4' }));
  });
});

const VISITS = [
  '- heading "Your visits" [level=2] [ref=v0]',
  '- list [ref=v1]:',
  ...[
    'Wed 2 December, 09:20, cello with Dr. Rosa Lind',
    'Tue 12 January, 11:00, viola with Dr. Emil Carr',
  ].flatMap((told, i) => [
    `  - listitem [ref=l${i}]:`,
    `    - generic [ref=t${i}]: ${told}`,
    `    - button "Cancel ${told}" [ref=x${i}]: Cancel`,
  ]),
  '- radiogroup "Lesson" [ref=g1]:',
  '  - radio "Cello with Dr. Rosa Lind" [ref=g2]',
  '- button "Next" [ref=g3]',
].join('\n');

it.each([
  ['cancel my visit with dr carr', 'x1'],
  ['cancel the visit in december', 'x0'],
  ['call off my visit with Dr. Lind', 'x0'],
])('a control whose name tells all of its line once more is that line\'s: "%s"', async (request, ref) => {
  expect((await planOn(request, VISITS))[0]).toMatchObject({ kind: 'click', ref });
});

it('what is to be cancelled is not done by what leads on', async () => {
  expect(await planOn('cancel my next visit', VISITS)).not.toContainEqual(
    expect.objectContaining({ kind: 'done' }),
  );
});

it.each([
  ['Remove tram 31 from the table', 'r1'],
  ['edit tram 14', 'e0'],
])(
  'a picture that is clicked is a control of its line where it is called by what it does: "%s"',
  async (said, ref) => {
    const trams = [
      '- table [ref=t]:',
      '  - row [ref=h]:',
      ...['Tram', 'Driver', ''].map((name, i) => `    - columnheader "${name}" [ref=h${i}]`),
      ...['14 Bruno', '31 Petar', '40 Lucie'].flatMap((tram, i) => [
        `  - row [ref=l${i}]:`,
        ...tram.split(' ').map((cell, j) => `    - cell "${cell}" [ref=c${i}x${j}]`),
        `    - cell [ref=d${i}]:`,
        `      - img "Edit" [ref=e${i}] [cursor=pointer]`,
        `      - img "Remove" [ref=r${i}] [cursor=pointer]`,
      ]),
    ].join('\n');
    expect((await planOn(said, trams))[0]).toMatchObject({ kind: 'click', ref });
  },
);
