// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const TICKED = (on: boolean): string =>
  [
    '- heading "Parcels" [level=1] [ref=h]',
    '- button "Delete" [ref=d]',
    '- button "Archive" [ref=a]',
    '- table [ref=t]:',
    ...['Blue vase', 'Oak stool', 'Wool rug'].flatMap((name, i) => [
      `  - row [ref=r${i}]:`,
      `    - cell [ref=c${i}]:`,
      `      - checkbox "Select"${on && i === 1 ? ' [checked]' : ''} [ref=b${i}]`,
      `    - cell "${name}" [ref=n${i}]`,
      `    - cell "1${i} May" [ref=m${i}]`,
    ]),
  ].join('\n');

const MENUS = [
  '- button "+ New parcel" [ref=n]',
  '- list [ref=l]:',
  ...['Blue vase', 'Oak stool', 'Wool rug'].flatMap((name, i) => [
    `  - listitem [ref=i${i}]:`,
    `    - generic [ref=t${i}]: ${name}`,
    `    - button "More" [ref=o${i}]: ⋯`,
  ]),
].join('\n');

const INBOX = [
  '- navigation "Folders" [ref=f]:',
  '  - link "Inbox" [ref=f1] [cursor=pointer]',
  '  - link "Sent" [ref=f2] [cursor=pointer]',
  '  - link "Spam" [ref=f3] [cursor=pointer]',
  '- list [ref=l]:',
  ...['Tax form', 'Free cruise', 'Lunch on Monday'].flatMap((name, i) => [
    `  - listitem [ref=i${i}]:`,
    `    - link "${name}" [ref=o${i}] [cursor=pointer]`,
    `    - generic [ref=t${i}]: 1${i} May`,
  ]),
].join('\n');

it.each([
  [TICKED(false), 'delete that'],
  [TICKED(false), 'Please archive it'],
  [MENUS, 'rename it'],
  [INBOX, 'mark it as spam'],
])('what nothing has been said of, ticked or opened for is asked', async (page, said) => {
  expect(await planOn(said, page)).toMatchObject([{ kind: 'ask' }]);
});

it('what is ticked, or open, is meant without being named', async () => {
  expect(await planOn('delete that', TICKED(true))).toMatchObject([{ kind: 'click', ref: 'd' }]);
  const open = `${TICKED(false)}\n- heading "Wool rug" [level=2] [ref=w]`;
  expect(await planOn('delete that', open)).toMatchObject([{ kind: 'click', ref: 'd' }]);
});

it('the one thing of a page is meant by what it has beside a list of others', async () => {
  const page = [
    '- heading "Copper kettle" [level=1] [ref=k]',
    '- button "Save" [ref=s]',
    '- list "Also liked" [ref=l]:',
    ...['Tin mug', 'Oak tray', 'Wool mitt'].flatMap((name, i) => [
      `  - listitem [ref=i${i}]:`,
      `    - link "${name}" [ref=o${i}] [cursor=pointer]`,
    ]),
  ].join('\n');
  expect(await planOn('save it', page)).toMatchObject([{ kind: 'click', ref: 's' }, { kind: 'done' }]);
});
