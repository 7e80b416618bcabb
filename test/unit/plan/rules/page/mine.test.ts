// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const answer = (i: number, who: string, text: string): string => `  - generic [ref=a${i}]:
    - generic [ref=h${i}]:
      - generic [ref=i${i}]: ${who[0]}
      - paragraph [ref=n${i}]: ${who}
    - paragraph [ref=t${i}]: ${text}
    - generic [ref=b${i}]:
      - button "Reply" [ref=r${i}] [cursor=pointer]
      - button "More options for the answer by ${who}" [ref=m${i}] [cursor=pointer] [collapsed]:
        - generic [ref=d${i}]: ⋯`;

const ANSWERS = `- generic [ref=e1]:
${[answer(1, 'Kenji Mori', 'Check the washer.'), answer(2, 'You', 'Same problem here.'), answer(3, 'Ivo Stark', 'Use a wrench.')].join('\n')}`;
const MENU = `${ANSWERS}
- menu [ref=e2]:
  - menuitem "Report" [ref=e3]
  - menuitem "Delete" [ref=e4]`;

it.each(['delete the answer that i wrote myself', 'delete my own answer'])(
  'what the page shows as yours is meant: "%s"',
  async (said) => {
    const steps = await planThrough(said, ANSWERS, MENU);
    expect(steps.map(([first]) => first)).toMatchObject([{ ref: 'm2' }, { ref: 'e4' }]);
  },
);

it('a menu is one with the sign that is drawn in it, and opening it does nothing yet', async () => {
  const steps = await planThrough('report the answer by Ivo Stark', ANSWERS, MENU);
  expect(steps[0]).toMatchObject([{ kind: 'click', ref: 'm3' }]);
  expect(steps[1]?.[0]).toMatchObject({ kind: 'click', ref: 'e3' });
});

it('what is not shown as yours is asked about', async () => {
  const page = ANSWERS.replaceAll('You', 'Lotte Brink');
  expect(await planOn('delete the answer that i wrote myself', page)).not.toContainEqual(
    expect.objectContaining({ kind: 'done' }),
  );
});
