// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const PAGE = [
  '- generic [ref=a]:',
  '  - textbox "Motto" [ref=a1]',
  '  - button "Submit" [ref=a2]',
  '- group "Toppings" [ref=b]:',
  '  - generic [ref=b0]:',
  ...['Olives', 'Capers', 'Onions'].flatMap((name, i) => [
    `    - generic [ref=w${i}]:`,
    `      - checkbox "${name}" [ref=o${i}]`,
    `      - text: ${name}`,
  ]),
  '  - button "Send choice" [ref=b3]',
].join('\n');

it('what sends it is the button that stands with what was filled in last', async () => {
  const last = async (said: string) => (await planOn(said, PAGE)).filter(({ kind }) => kind === 'click');
  expect(await last('tick olives and send it')).toMatchObject([{ ref: 'b3' }]);
  expect(await last('enter Always hungry as the motto and send it')).toMatchObject([{ ref: 'a2' }]);
});

it('what is done to ticked boxes once they were seen is done by the button that stands with them', async () => {
  const ticked = PAGE.replace('checkbox "Olives"', 'checkbox "Olives" [checked]').replace(
    'checkbox "Capers"',
    'checkbox "Capers" [checked]',
  );
  const steps = await planThrough('tick olives and capers and send them', PAGE, ticked);
  expect(steps.flat().filter(({ kind }) => kind === 'click')).toMatchObject([{ ref: 'b3' }]);
});

it('a verb alone sends what was filled in, though a button of another form is called just so', async () => {
  const last = async (said: string) => (await planOn(said, PAGE)).filter(({ kind }) => kind === 'click');
  expect(await last('tick olives and submit')).toMatchObject([{ ref: 'b3' }]);
  expect(await last('enter Always hungry as the motto and submit')).toMatchObject([{ ref: 'a2' }]);
});
