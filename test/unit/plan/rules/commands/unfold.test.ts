// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const row = (at: number, subject: string, from: string, state = ''): string => `
    - row [level=1] [ref=r${at}]${state}:
      - gridcell "${subject}" [ref=s${at}]
      - gridcell [ref=c${at}]:
        - link "${from}" [ref=l${at}] [cursor=pointer]:
          - /url: mailto:${from}`;
const PAGE = `
- treegrid "Inbox" [ref=e1]:
  - rowgroup [ref=e2]:
    - row [ref=e3]:
      - columnheader "Subject" [ref=e4]
      - columnheader "Email" [ref=e5]
  - rowgroup [ref=e6]:${row(1, 'The ferry', 'ana@quay.test', ' [collapsed]')}${row(2, 'The heron', 'bo@quay.test', ' [collapsed]')}${row(3, 'The gull', 'cy@quay.test')}`;

it.each(['Expand the message of bo@quay.test', 'expand the message of bo@quay.test in the inbox'])(
  'a row that says that it is shut is opened by the key of a tree, and its link left alone: "%s"',
  async (said) => {
    expect(await planOn(said, PAGE)).toMatchObject([{ kind: 'press', key: 'ArrowRight', ref: 'r2' }]);
  },
);

it('a row that is open is left so', async () => {
  const open = PAGE.replace('[ref=r2] [collapsed]', '[expanded] [ref=r2]');
  expect(await planOn('expand the message of bo@quay.test', open)).toMatchObject([{ kind: 'done' }]);
});
