// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const page = (...lines: string[]) =>
  ['- main [ref=m1]:', '  - button "Add row" [ref=e1]', '  - generic [ref=g1]:', ...lines].join('\n');
const three = page(...['a', 'b', 'c'].map((ref) => `    - button "Delete" [ref=${ref}]`));
const refs = async (text: string, snapshot: string) =>
  (await planOn(text, snapshot)).flatMap((action) => (action.kind === 'click' ? [action.ref] : []));

it('what adds one is pressed as often as is said', async () => {
  expect(await refs('Add three rows', page())).toEqual(['e1', 'e1', 'e1']);
  expect(await refs('Add three columns', page())).toEqual([]);
});

it('an amount with a plus of that name is stepped, and not set as well', async () => {
  const party = ['adult', 'kid'].flatMap((name) => [
    '  - generic:',
    `    - generic [ref=l-${name}]: ${name}s`,
    `    - spinbutton "${name}s" [ref=n-${name}]: "1"`,
    `    - button "Add ${name}" [ref=${name}]: +`,
  ]);
  const snapshot = ['- group "Party" [ref=g1]:', ...party].join('\n');
  expect(await refs('Add an adult and two kids', snapshot)).toEqual(['adult']);
  expect((await planOn('Add two kids', snapshot)).map(({ kind }) => kind)).toEqual([
    'click',
    'click',
    'done',
  ]);
});

it.each([
  ['delete one of them', ['a']],
  ['delete the last one', ['c']],
  ['remove all of them', ['a']],
])('of buttons that only their place tells apart: %s', async (text, pressed) => {
  expect(await refs(text, three)).toEqual(pressed);
});

it('where each stands with something of its own, it is asked which', async () => {
  const owned = page(
    '    - generic [ref=g2]: Oats',
    '    - button "Delete" [ref=a]',
    '    - generic [ref=g3]: Rye',
    '    - button "Delete" [ref=b]',
  );
  expect(await refs('delete one of them', owned)).toEqual([]);
});
