// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../support/planning.ts';

const SITE = (open: boolean, hours = false) =>
  [
    '- banner [ref=b]:',
    '  - button "Collection" [ref=c] [collapsed]',
    `  - button "Visit" [ref=v] [${open ? 'expanded' : 'collapsed'}]`,
    ...(open
      ? [
          '  - list [ref=l]:',
          ...['Tickets', 'Opening hours'].flatMap((name, i) => [
            `    - listitem [ref=i${i}]:`,
            `      - link "${name}" [ref=l${i}]:`,
            `        - /url: "#p${i}"`,
          ]),
        ]
      : []),
    '- heading "Clock Museum" [level=1] [ref=h]',
    ...(hours ? ['- paragraph [ref=p]: Thursday 11:00 – 20:30, Monday closed'] : []),
  ].join('\n');

it('hours are looked for where sites tell them', async () => {
  const asked = 'Until what time is the museum open on Thursdays?';
  const [visit, part, told] = await planThrough(asked, SITE(false), SITE(true), SITE(false, true));
  expect(visit).toMatchObject([{ kind: 'click', ref: 'v' }]);
  expect(part).toMatchObject([{ kind: 'click', ref: 'l1' }]);
  expect(told).toMatchObject([{ kind: 'done', answer: expect.stringMatching(/20:30/) }]);
});

it('prices are looked for under tickets', async () => {
  expect(await planOn('How much is the entry for children?', SITE(true))).toMatchObject([{ ref: 'l0' }]);
});

it('the menu of a site may lead to what is asked for, and that of a thing does not', async () => {
  const page = (menu: string) =>
    `- generic "${menu}" [ref=m] [cursor=pointer]: ${menu === 'Menu' ? '☰' : '⋮'}\n- paragraph [ref=p]: Welcome to the shop.`;
  expect(await planOn('When is the shop open on Saturdays?', page('Menu'))).toMatchObject([{ ref: 'm' }]);
  expect(await planOn('When is the shop open on Saturdays?', page('More'))).toMatchObject([{ kind: 'ask' }]);
});
