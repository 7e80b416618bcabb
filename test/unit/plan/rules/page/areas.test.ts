// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
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
