// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const PAGE = `
- generic [ref=a]: Select a crust
- combobox [ref=b] [collapsed]:
  - combobox:
    - option "Thin"
    - option "Thick" [selected]
  - generic [ref=c]: Thick
- generic [ref=d]: Choose your drink
- combobox [ref=e]:
  - option "Please pick one" [selected] [disabled]
  - option "Juice"
- heading "1.) Select a size" [level=3] [ref=f]
- generic [ref=g]:
  - radio "Small" [ref=h]
  - radio "Large" [checked] [ref=i]
- heading "2.) Extras" [level=3] [ref=j]
- generic [ref=k]:
  - checkbox "Olives" [checked] [ref=l]`;

const answerTo = async (question: string) => {
  const [action] = await planOn(question, PAGE);
  return action?.kind === 'done' ? action.answer : undefined;
};

it.each([
  ['Which crust is currently selected?', 'The crust is Thick.'],
  ['Which size is chosen?', 'The size is Large.'],
])('what is chosen is told by what asks for it: "%s"', async (question, answer) => {
  expect(await answerTo(question)).toBe(answer);
});

it('nothing is chosen where only the words stand there that ask for it', async () => {
  expect(await answerTo('Which drink is selected?')).not.toMatch(/juice|pick one/i);
});

it('boxes under a heading that is named are told alone', async () => {
  expect(await answerTo('Which options are ticked under Extras?')).toBe('Olives.');
  expect(await answerTo('What is the selected size?')).toBe('The size is Large.');
});
