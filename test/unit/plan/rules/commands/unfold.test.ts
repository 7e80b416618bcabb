// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

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

describe('a menu of which only a sign is to be seen', () => {
  const shut = `
- img [ref=e1]:
  - generic [ref=e2] [cursor=pointer]: K
  - generic [ref=e3] [cursor=pointer]: +`;

  it('is opened by the sign, once', async () => {
    const plan = await planOn('expand the wheel menu below', shut);
    expect(plan).toMatchObject([{ kind: 'click', ref: 'e3' }, { kind: 'done' }]);
    expect(await planOn('expand the wheel menu below', shut.replace(': +', ': "-"'))).toMatchObject([
      { kind: 'done' },
    ]);
  });

  it('is opened by the sign that takes clicks, where another text is no more than a dash', async () => {
    const page = `${shut}\n- generic [ref=e5]: "-"`;
    expect((await planOn('expand the wheel menu below', page))[0]).toMatchObject({
      kind: 'click',
      ref: 'e3',
    });
  });

  it('is not told as opened where there are two signs', async () => {
    const two = `${shut}\n  - generic [ref=e4] [cursor=pointer]: +`;
    const plan = await planOn('expand the wheel menu below', two);
    expect(plan.map(({ kind }) => kind)).not.toContain('done');
  });
});

describe('an item of a tree whose sign is drawn by its style', () => {
  const shelf = (sign: string, state: string, leaf = '') =>
    [
      '- tree "Stores" [ref=t]:',
      `  - treeitem "${sign} Seeds" [ref=a] [${state}]${leaf === '' ? '' : ':'}`,
      ...(leaf === '' ? [] : [`    - treeitem "${leaf}" [ref=l]`]),
      '  - treeitem "▸ Bulbs" [ref=b] [collapsed]',
    ].join('\n');
  const shut = shelf('▸', 'collapsed');

  it('is opened by its name where the sign takes no click', async () => {
    const [sign, name, over] = await planThrough('Expand Seeds', shut, shut, shelf('▾', 'expanded', 'Kale'));
    expect(sign).toMatchObject([{ kind: 'click', ref: 'a', text: '▸' }]);
    expect(name).toMatchObject([{ kind: 'click', ref: 'a', text: 'Seeds' }]);
    expect(over).toMatchObject([{ kind: 'done' }]);
  });

  it('is opened once where it does', async () => {
    const [, over] = await planThrough('Expand Seeds', shut, shelf('▾', 'expanded', 'Kale'));
    expect(over).toMatchObject([{ kind: 'done' }]);
  });
});
