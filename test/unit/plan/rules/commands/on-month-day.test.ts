// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const month = (title: string, days: number, at: string, shows: Record<number, string>): string =>
  [
    '- generic [ref=cal]:',
    '  - button "Previous month" [ref=prev]: ←',
    `  - heading "${title}" [level=2] [ref=title]`,
    '  - button "Next month" [ref=next]: →',
    '  - table [ref=t]:',
    '    - rowgroup [ref=rg]:',
    ...Array.from({ length: Math.ceil(days / 7) }, (_, week) => [
      `      - row [ref=${at}w${week}]:`,
      ...Array.from({ length: Math.min(7, days - week * 7) }, (_, i) => {
        const day = week * 7 + i + 1;
        const what = shows[day];
        return what === undefined
          ? [`        - cell "${day}" [ref=${at}d${day}]`]
          : [
              `        - cell [ref=${at}d${day}]:`,
              `          - text: "${day}"`,
              `          - link "${what}" [ref=${at}e${day}] [cursor=pointer]:`,
              '            - /url: "#"',
            ];
      }).flat(),
    ]).flat(),
  ].join('\n');

const november = month('November 2026', 30, 'n', { 21: 'Quiz night', 25: 'Harp recital' });
const december = month('December 2026', 31, 'd', { 3: 'Quiz night', 12: 'Quiz night' });
const opened = `${december}
- complementary [ref=c]:
  - heading "Quiz night" [level=3] [ref=h]
  - button "Remind me" [ref=remind]
  - button "I'm going" [ref=going]`;

const pressed = async (text: string, ...pages: string[]): Promise<string[][]> =>
  (await planThrough(text, ...pages)).map((actions) =>
    actions.flatMap((action) => (action.kind === 'click' ? [action.ref] : [])),
  );

describe('what is on in a month, by its day', () => {
  it.each([
    ['Say that I am going to the quiz night on 12 December.', 'going'],
    ["Tell them I'm coming to the quiz night on 12 December.", 'going'],
    ['remind me of the quiz night on 12 December', 'remind'],
  ])('is opened on that day alone, and the deed done there: "%s"', async (text, control) => {
    expect(await pressed(text, november, december, opened)).toEqual([['next'], ['de12'], [control]]);
  });

  it('is only opened where no more is said', async () => {
    expect(await pressed('Open the quiz night on 21 November.', november)).toEqual([['ne21']]);
  });
});
