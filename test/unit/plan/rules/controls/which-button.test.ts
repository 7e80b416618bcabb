// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const PAGE = [
  '- generic [ref=a]:',
  '  - textbox "Motto" [ref=a1]',
  '  - button "Submit" [ref=a2]',
  '- group "Toppings" [ref=b]:',
  '  - checkbox "Olives" [ref=b1]',
  '  - checkbox "Capers" [ref=b2]',
  '  - button "Send choice" [ref=b3]',
].join('\n');

it('what sends it is the button that stands with what was filled in last', async () => {
  const last = async (said: string) => (await planOn(said, PAGE)).filter(({ kind }) => kind === 'click');
  expect(await last('tick olives and capers and send them')).toMatchObject([{ ref: 'b3' }]);
  expect(await last('enter Always hungry as the motto and send it')).toMatchObject([{ ref: 'a2' }]);
});
