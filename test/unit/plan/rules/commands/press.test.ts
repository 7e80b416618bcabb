// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const HELP = [
  '- heading "Help" [ref=e1]',
  '- generic [ref=e2]:',
  ...['▾ Delivery', '▸ Returns', '▾ Wholesale'].flatMap((name, i) => [
    `  - heading ${JSON.stringify(name)} [ref=s${i}] [cursor=pointer]`,
    ...(name.startsWith('▾') ? [`  - paragraph [ref=p${i}]: As told.`] : []),
  ]),
].join('\n');

it('all sections are collapsed by those that are open, and expanded by those that are not', async () => {
  const refs = async (said: string) =>
    (await planOn(said, HELP)).flatMap((action) => ('ref' in action ? [action.ref] : []));
  expect(await refs('collapse all sections')).toEqual(['s0', 's2']);
  expect(await refs('collapse all of the sections that are open')).toEqual(['s0', 's2']);
  expect(await refs('expand all sections')).toEqual(['s1']);
});

it('a button is not guessed where what it is called by can not be told', async () => {
  const page =
    '- paragraph [ref=e1]: The door is as blue as the sea.\n- button "Coral" [ref=e2]\n- button "Teal" [ref=e3]';
  expect((await planOn('click the button with the colour of the door', page))[0]).toMatchObject({
    kind: 'ask',
  });
});
