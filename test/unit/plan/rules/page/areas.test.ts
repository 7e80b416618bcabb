// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const links = (names: string[], id: string) =>
  names.flatMap((name, i) => [`    - link "${name}" [ref=${id}${i}]:`, '      - /url: "#"']);
const PAGE = (foot: string) => [
  '- generic [ref=e1]:',
  '  - generic [ref=e2]:',
  ...links(['Tickets', 'Opening hours'], 'n'),
  '  - paragraph [ref=e3]: A house full of tin.',
  `  - ${foot} [ref=e4]:`,
  ...links(['Press', 'Jobs'], 'f'),
];

it.each(['generic', 'contentinfo'])(
  'the footer is the last part of a page, marked up as %s',
  async (foot) => {
    const page = PAGE(foot).join('\n');
    expect((await planOn('Click the second link in the footer.', page))[0]).toMatchObject({ ref: 'f1' });
    expect((await planOn('open jobs in the footer', page))[0]).toMatchObject({ ref: 'f1' });
  },
);

it('a part that is told by its number is what stands under the heading so numbered', async () => {
  const part = (number: number): string[] => [
    '  - generic:',
    '    - generic:',
    `      - heading "Example ${number}: boats" [level=3] [ref=h${number}]`,
    `    - button "Hide names" [ref=b${number}]`,
  ];
  const page = ['- main:', ...part(1), ...part(2)].join('\n');
  for (const said of ['hide names in the second example', 'click hide names in example 2'])
    expect((await planOn(said, page))[0]).toMatchObject({ kind: 'click', ref: 'b2' });
  expect((await planOn('click hide names in the third example', page))[0]).toMatchObject({ kind: 'ask' });
});

describe('a paragraph by its place', () => {
  const page = `- paragraph [ref=p1]:
  - text: Sed nec porta
  - link "tempor" [ref=a1]
  - text: at lectus integer vel dui.
- paragraph [ref=p2]:
  - text: Cras et arcu sem nulla
  - link "ligula" [ref=a2]
  - link "tempor" [ref=a3]
- paragraph [ref=p3]: "3 links"`;

  it.each([
    ['click the link "tempor" in the second paragraph', 'a3'],
    ['follow the link "tempor" in the first paragraph', 'a1'],
    ['There is a link "tempor" in the last paragraph: follow that one.', 'a3'],
    ['click the link "tempor" in the second to last paragraph', 'a1'],
  ])('holds what is meant: %s', async (said, ref) => {
    expect((await planOn(said, page))[0]).toMatchObject({ kind: 'click', ref });
  });

  it('is where links are counted', async () => {
    expect(await planOn('how many links does the second paragraph contain?', page)).toMatchObject([
      { answer: expect.stringMatching(/^2 /) },
    ]);
  });
});
