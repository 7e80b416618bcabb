// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { readerOf } from '../../../../../control-plane/src/plan/rules/page/reader.ts';
import { pageOf, planOn } from '../../../../support/planning.ts';

/** The control that goes with the title "Kelp". */
const readerOn = (...lines: string[]): string | undefined => {
  const model = modelOf(pageOf(lines.join('\n')));
  const title = model.elements.find(({ name, kind }) => name === 'Kelp' && kind !== 'link');
  return title && readerOf(title, model)?.ref;
};

const story = (title: string, ...more: string[]): string[] => [
  `- heading "${title}" [level=2] [ref=h${title}]`,
  `- paragraph [ref=p${title}]: It grows.`,
  ...more,
];

it.each(['Read more', 'Details', 'Continue reading →', 'See the full story', 'more…'])(
  'opens what it is the title of: "%s"',
  (name) => {
    expect(
      readerOn(...story('Kelp', `- link "${name}" [ref=e1]`), ...story('Tides', `- link "${name}" [ref=e2]`)),
    ).toBe('e1');
  },
);

it('is found behind what the title stands in, too', () => {
  const page = [
    '- article [ref=e1]:',
    '  - generic [ref=e2]:',
    '    - heading "Kelp" [level=2] [ref=e3]',
    '  - button "Read more" [ref=e4]',
  ];
  expect(readerOn(...page)).toBe('e4');
});

it.each([
  ['two of them go with it', story('Kelp', '- link "Read more" [ref=e1]', '- link "Details" [ref=e2]')],
  ['it is the next title’s', [...story('Kelp'), ...story('Tides', '- link "Read more" [ref=e1]')]],
  ['it does something else', story('Kelp', '- button "Read aloud" [ref=e1]', '- link "More kelp" [ref=e2]')],
  [
    'the title is clicked itself',
    ['- heading "Kelp" [level=2] [ref=e0] [cursor=pointer]', '- link "More" [ref=e1]'],
  ],
  ['it is no title', ['- button "Kelp" [ref=e0]', '- link "More" [ref=e1]']],
])('opens nothing where %s', (_, page) => {
  expect(readerOn(...page)).toBeUndefined();
});

describe('a section of the page that a link leads to', () => {
  const page = [
    '- navigation [ref=n]:',
    ...['Tides', 'Boats', 'Kelp'].flatMap((name, i) => [
      `  - link "${name}" [ref=k${i}]:`,
      `    - /url: "#${name.toLowerCase()}"`,
    ]),
    '- article [ref=a]:',
    ...['Tides', 'Boats', 'Kelp', 'Thanks'].flatMap((name, i) => [
      `  - heading "${name}" [level=2] [ref=h${i}]`,
      `  - paragraph [ref=p${i}]: All that is known of it.`,
    ]),
  ].join('\n');

  it.each([
    ['take me to the boats section', 'k1'],
    ['jump to the section Kelp', 'k2'],
    ['scroll to the boats section', 'k1'],
    ['scroll down to kelp', 'k2'],
  ])('is gone to by the link: %s', async (said, ref) => {
    expect(await planOn(said, page)).toMatchObject([{ kind: 'click', ref }, { kind: 'done' }]);
  });

  it('is brought into sight where there is none', async () => {
    expect((await planOn('scroll down to the thanks section', page))[0]).toMatchObject({
      kind: 'hover',
      ref: 'h3',
    });
  });
});
