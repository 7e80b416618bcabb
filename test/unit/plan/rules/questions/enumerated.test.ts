// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { countAsked } from '../../../../../control-plane/src/plan/rules/questions/counting.ts';
import { enumerated } from '../../../../../control-plane/src/plan/rules/questions/enumerated.ts';
import { pageOf, planOn } from '../../../../support/planning.ts';

const talk = (head: string, ...lines: string[]) =>
  [
    `- heading "${head}" [level=2] [ref=h]`,
    '- log [ref=l]:',
    ...lines.flatMap((line, i) => [
      `  - article [ref=a${i}]:`,
      `    - text: Nils ${i}`,
      `    - generic [ref=t${i}]: "${line}"`,
    ]),
  ].join('\n');
const POTS = talk(
  '# pots',
  'Thrown this year: April 30, May 41 (one cracked), June 8.',
  'The kiln is hot in May.',
);

it.each([
  ['how many pots were thrown in May', '41 pots.'],
  ['How many pots have they thrown in april', '30 pots.'],
])('the amount behind its name in a list is told: "%s"', (question, answer) => {
  expect(enumerated(question, modelOf(pageOf(POTS)))).toBe(answer);
});

it.each([
  'how many pots were thrown in July',
  'how many pots were sold in May',
  'how many vases were thrown in May',
])('nothing is told where the list is of something else: "%s"', (question) => {
  expect(enumerated(question, modelOf(pageOf(POTS)))).toBeUndefined();
});

it.each([
  ['how many people said yes to the question about the ferry', 'Yes: 83.'],
  ['How many voted no last week?', 'no: 112.'],
  ['how many said not sure', 'not sure: 9.'],
])(
  'of the answers to a question of the page the one that is asked about is told: "%s"',
  async (question, answer) => {
    const poll =
      '- paragraph [ref=p]: "Last week\'s poll: Should the ferry run on Sundays? Yes 83, no 112, not sure 9."';
    expect(await planOn(question, poll)).toEqual([{ kind: 'done', answer }]);
    expect(enumerated('how many said yes to the bridge', modelOf(pageOf(poll)))).toBeUndefined();
  },
);

it('the one line that speaks of what others did is not counted', () => {
  expect(countAsked('how many vases have they thrown in June', modelOf(pageOf(POTS)))).toBeUndefined();
});

it('a channel that is called by what is asked for is opened, one that writes is not', async () => {
  const channels = (name: string) =>
    ['- navigation "Rooms" [ref=n]:', `  - button "${name}" [ref=b]`, '- heading "# kiln" [ref=h]'].join(
      '\n',
    );
  const question = 'how many glazes have they mixed';
  expect(await planOn(question, channels('# glazes'))).toMatchObject([{ kind: 'click', ref: 'b' }]);
  expect(await planOn(question, channels('Glazes'))).toMatchObject([{ kind: 'ask' }]);
});
