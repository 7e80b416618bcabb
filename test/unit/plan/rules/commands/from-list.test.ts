// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const tank = (state: string, ...options: string[]): string =>
  [
    '- generic [ref=g]:',
    '  - generic [ref=n]: Water from',
    `  - generic [ref=d] [cursor=pointer]${state}: Rain tank`,
    ...options.map((option, i) => `  - generic [ref=o${i}] [cursor=pointer]: ${option}`),
  ].join('\n');
const OPEN = [
  '- generic [ref=g]:',
  '  - generic [ref=n]: Water from',
  '  - generic [ref=w]:',
  '    - generic [ref=d] [cursor=pointer]: Rain tank',
  '    - list [ref=l]:',
  ...['Mains', 'Well'].map((option, i) => `      - listitem [ref=o${i}] [cursor=pointer]: ${option}`),
].join('\n');

it.each([
  ['take the water from the well', 'o1'],
  ['Take the water from the mains', 'o0'],
])('the name of a drop-down may end in the word that stands before the value: "%s"', async (said, ref) => {
  const steps = await planThrough(said, tank(' [collapsed]'), OPEN);
  expect(steps.map(([first]) => first)).toMatchObject([
    { kind: 'click', ref: 'd' },
    { kind: 'click', ref },
  ]);
});

it('nothing is chosen that it does not offer', async () => {
  const steps = await planThrough(
    'take the water from the moon',
    tank(' [collapsed]'),
    tank(' [expanded]', 'Mains', 'Well'),
  );
  expect(steps[1]).toMatchObject([{ kind: 'ask' }]);
});

const LISTS = [
  '- generic [ref=a]: Select a rank',
  '- combobox [ref=b] [collapsed]:',
  '  - combobox:',
  '    - option "Mate" [selected]',
  '    - option "Capt."',
  '    - option "Chief Mate"',
  '  - generic [ref=c] [cursor=pointer]: Mate',
  '- generic [ref=d]: Number of mates',
  '- spinbutton "Number of mates" [ref=e]',
].join('\n');

it.each([
  ['Select the rank Capt. from the first list', 'Capt.'],
  ['Choose the rank Chief Mate', 'Chief Mate'],
])('what a list is of may stand before what is chosen in it: "%s"', async (said, option) => {
  const [first] = await planOn(said, LISTS);
  expect(first).toMatchObject({ kind: 'select', ref: 'b', options: [option] });
});

it('a word is no value of a field that counts', async () => {
  expect(await planOn('Choose Capt. as the mate', LISTS)).toMatchObject([
    { kind: 'select' },
    { kind: 'done' },
  ]);
  expect((await planOn('Set the number of mates to plenty', LISTS))[0]).not.toMatchObject({ kind: 'type' });
});

const PORTS = ['From port', 'To port']
  .flatMap((name, i) => [
    `- paragraph [ref=p${i}]:`,
    `  - text: ${name}`,
    `  - combobox "Name or harbour" [ref=c${i}] [expanded]`,
  ])
  .join('\n');

it.each([
  ['Choose Marlow as the port to sail from', 'c0'],
  ['Choose Marlow as the port to sail to', 'c1'],
])('of two lists that are told by a way it is that one: "%s"', async (said, ref) => {
  expect(await planOn(said, PORTS)).toMatchObject([{ kind: 'click', ref }]);
});

it('two lists that are called so are asked about', async () => {
  expect(await planOn('Choose Marlow as the port', PORTS)).toMatchObject([{ kind: 'ask' }]);
});
