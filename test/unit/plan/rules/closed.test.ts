// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { closing } from '../../../../control-plane/src/plan/rules/closed.ts';
import { planOn, planThrough, turnOn } from '../../../support/planning.ts';

const row = (between: string) => `- paragraph [ref=e1]:
  - text: "["
  - link "Catalogue" [ref=e2] [cursor=pointer]:
    - /url: "#"
  - text: "${between}"
  - link "My loans" [ref=e3] [cursor=pointer]:
    - /url: "#"
  - text: "]"
- textbox "Words" [ref=e4]
- button "Search" [ref=e5]`;

it('links that lead nowhere else, with signs between them, are views in which a thing is looked for', async () => {
  expect(await planOn('renew Salt Roads', row('|'))).toMatchObject([{ kind: 'click', ref: 'e2' }]);
});

it('links in a text are none', async () => {
  const [first] = await planOn('renew Salt Roads', row('is not'));
  expect(first).not.toMatchObject({ kind: 'click', ref: 'e2' });
});

it.each([
  ['a line that is shut is unfolded by its one button', ' [collapsed]', 'b1'],
  ['a line that is not shut has nothing to unfold', '', undefined],
])('%s', async (_, state, ref) => {
  const page = [
    '- list [ref=l]:',
    '  - listitem [ref=l1]:',
    '    - link "Prices" [ref=a1]',
    `  - listitem [ref=l2]${state}:`,
    '    - button "Guides" [ref=b1]',
  ].join('\n');
  const [action] = await planOn('open the page about the tide tables', page);
  expect(action?.kind === 'click' ? action.ref : undefined).toBe(ref);
});

const dialogWith = (title: string) => `- dialog [ref=d]:
  - heading "Road sign" [level=3] [ref=d1]
  - generic [ref=d2] [cursor=pointer]:
    - text: urgent
    - button "×" [ref=d3] [title=${title}]
  - button "Cancel" [ref=d4]`;

it('the cross behind a label is no way to put a dialog away', () => {
  const turn = turnOn(dialogWith('Remove'), 'who paints the bench?');
  turn.memo.explored.push({ how: 'opened' });
  expect(closing(turn)).toMatchObject({ kind: 'click', ref: 'd4' });
});

it('"+ Visit" among other controls adds one, and among folders opens one', async () => {
  const page = (other: string) => `- generic [ref=g]:
  - generic [ref=e1] [cursor=pointer]: + Visit
  - generic [ref=e2] [cursor=pointer]: ${other}`;
  expect(await planOn('when is the vet?', page('Today'))).not.toMatchObject([{ kind: 'click', ref: 'e1' }]);
  expect(await planOn('open the vet', page('+ Herds'))).toMatchObject([{ kind: 'click', ref: 'e1' }]);
});

it.each([
  ['Add to queue', false],
  ['Download', false],
  ['Details', true],
])(
  'a sign of each line is no way to what is not there where it does something: "%s"',
  async (title, opens) => {
    const page = ['Foghorns', 'Ice bells'].map(
      (name, i) => `- generic [ref=g${i}]:\n  - text: ${name}\n  - button "+" [ref=b${i}] [title=${title}]`,
    );
    const [action] = await planOn('set the speed to 2', page.join('\n'));
    expect(action?.kind === 'click').toBe(opens);
  },
);

it('other parts of a site are looked into for a question, and not for something to be done', async () => {
  const site = `- navigation [ref=n]:
  - link "Home" [ref=n1]:
    - /url: "#"
  - link "Bins" [ref=n2]:
    - /url: "#"
  - link "Parking" [ref=n3]:
    - /url: "#"
- textbox "Street" [ref=e1]
- button "Send" [ref=e2]`;
  expect(await planOn('water the hedge', site)).toMatchObject([{ kind: 'ask' }]);
  expect(await planOn('when is the market open?', site)).toMatchObject([{ kind: 'click', ref: 'n1' }]);
});

it('a button that says that it shows something is pressed for a question, and for nothing that is to be done', async () => {
  const page =
    '- heading "The vote" [ref=h]\n- button "Show the count so far" [ref=b]\n- button "Vote" [ref=v]';
  expect(await planOn('how many want a cinema', page)).toMatchObject([{ kind: 'click', ref: 'b' }]);
  expect(await planOn('choose the cinema', page)).not.toMatchObject([{ kind: 'click', ref: 'b' }]);
});

it('links in each line of a table that say what is done with it are no views, wherever they lead', async () => {
  const links = (y: number, names: string[]) => [
    `  - row [ref=r${y}]:`,
    `    - cell "Crate ${y}" [ref=c${y}]`,
    `    - cell [ref=d${y}]:`,
    ...names.flatMap((name, i) => [
      `      - link "${name}" [ref=k${y}x${i}] [cursor=pointer]:`,
      `        - /url: "#${name.toLowerCase()}"`,
    ]),
  ];
  const page = (names: string[]) => ['- table [ref=t]:', ...links(1, names), ...links(2, names)].join('\n');
  for (const names of [
    ['edit', 'delete'],
    ['Open lid', 'Weigh'],
  ])
    expect(await planOn('what is the colour of the rope?', page(names))).not.toMatchObject([
      { kind: 'click' },
    ]);
});

it('where there are tabs, no link is followed in search of what is behind one of them', async () => {
  const page = `- tablist [ref=e1]:
  - tab "Sizes" [selected] [ref=e2]
  - tab "Shipping" [ref=e3]
- tabpanel "Sizes" [ref=e4]:
  - link "Chart" [ref=e5]:
    - /url: "#chart"`;
  const said = 'Switch between the tabs to find and click on the link "returns policy".';
  const shown = page
    .replace(' [selected] [ref=e2]', ' [ref=e2]')
    .replace('"Shipping"', '"Shipping" [selected]');
  const steps = await planThrough(said, page, shown);
  expect(steps[0]).toMatchObject([{ kind: 'click', ref: 'e3' }]);
  expect(steps[1]?.some((action) => 'ref' in action && action.ref === 'e5')).toBe(false);
});
