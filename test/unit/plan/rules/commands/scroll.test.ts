// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const rules = [
  'Boats are back by dusk.',
  'Oars are dried and hung up.',
  'No fires on the island, ever, please.',
];
const page = [
  '- heading "The rowing club of the lake and of both of its rivers, since 1911" [level=1] [ref=e1]',
  '- paragraph [ref=e2]: Rules of the club',
  '- generic [ref=e3]:',
  ...rules.map((rule) => `  - text: ${rule}`),
  '- button "I have read the rules" [disabled] [ref=e4]',
].join('\n');

it.each(['scroll to the end of the rules', 'scroll the rules down to the end'])(
  'what is scrolled stands below its name: "%s"',
  async (request) => {
    expect((await planOn(request, page))[0]).toMatchObject({
      kind: 'scroll',
      direction: 'bottom',
      ref: 'e3',
    });
  },
);

it('what is called by no name here is what says most', async () => {
  expect((await planOn('scroll to the end of the licence', page))[0]).toMatchObject({ ref: 'e3' });
});
