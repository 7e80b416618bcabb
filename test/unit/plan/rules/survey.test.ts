// SPDX-License-Identifier: MIT
// Lists of several pages, shown page by page to a planner that presses their controls.
import { describe, expect, it } from 'vitest';
import type { PageAction } from '../../../../control-plane/src/plan/action.ts';
import type { PastAction } from '../../../../control-plane/src/plan/planner.ts';
import { RulesPlanner } from '../../../../control-plane/src/plan/rules/planner.ts';
import { POLICY, TODAY } from '../../../support/planning.ts';

const CARS: [name: string, price: number, kind?: string][] = [
  ['Mini', 39, 'green diesel'],
  ['Van', 95, 'blue diesel'],
  ['Coupe', 120],
  ['Kei', 28, 'green'],
  ['Camper', 150],
  ...Array.from({ length: 23 }, (_, i): [string, number] => [`Estate ${i}`, 60 + i]),
];

/** Two cars a page. */
function pageOf(at: number, pages: number, pager: 'numbers' | 'next'): string {
  const controls =
    pager === 'numbers'
      ? Array.from(
          { length: pages },
          (_, i) => `  - button "${i + 1}"${i === at ? ' [disabled]' : ''} [ref=p${i}]`,
        )
      : [
          `  - button "Previous"${at === 0 ? ' [disabled]' : ''} [ref=back]`,
          `  - button "Next"${at === pages - 1 ? ' [disabled]' : ''} [ref=on]`,
        ];
  return [
    '- heading "Cars" [level=1] [ref=e1]',
    '- list [ref=e2]:',
    ...CARS.slice(at * 2, at * 2 + 2).flatMap(([name, price, colour = 'grey'], i) => [
      `  - listitem [ref=m${at}${i}]:`,
      `    - text: ${name} · £${price} · ${colour}`,
      `    - button "Hire" [ref=hire-${name}]`,
    ]),
    '- navigation "Pages":',
    ...controls,
  ].join('\n');
}

/** What was pressed, up to what ends the task. */
async function run(
  text: string,
  pages = 3,
  pager: 'numbers' | 'next' = 'next',
  answers: string[] = [],
  over = '',
) {
  const planner = new RulesPlanner();
  const pressed: string[] = [];
  const history: PastAction[] = [];
  const exchanges: { question: string; answer: string }[] = [];
  let at = 0;
  let memo: unknown;
  for (let step = 0; step < 60; step++) {
    const page = {
      url: 'http://site.test/',
      title: 'Site',
      snapshot: `${over}${pageOf(at, pages, pager)}`,
      refused: [],
      restored: false,
    };
    const input = {
      room: 'demo',
      task: { id: 't1', text },
      policy: POLICY,
      page,
      history: [...history],
      exchanges: [...exchanges],
      memo,
      today: TODAY,
    };
    const plan = await planner.plan(input, AbortSignal.timeout(4_000));
    memo = plan.memo;
    for (const action of plan.actions) {
      if (action.kind === 'done' || action.kind === 'fail') return { pressed, end: action };
      if (action.kind === 'ask') {
        const answer = answers.shift();
        if (answer === undefined) return { pressed, end: action };
        exchanges.push({ question: action.question, answer });
        continue;
      }
      const { ref } = action as Extract<PageAction, { kind: 'click' }>;
      pressed.push(ref);
      if (ref === 'on') at += 1;
      if (ref === 'back') at -= 1;
      if (/^p\d$/.test(ref)) at = Number(ref.slice(1));
      history.push({ step, action: action as PageAction, state: 'done' });
    }
  }
  throw new Error(`never ends: ${pressed.join(' ')}`);
}

describe('a list of several pages', () => {
  it.each([
    ['next', ['on', 'on', 'back', 'hire-Kei']],
    ['numbers', ['p1', 'p2', 'p1', 'hire-Kei']],
  ] as const)('is looked through before the cheapest is taken, by its "%s"', async (pager, pressed) => {
    expect((await run('hire the cheapest car', 3, pager)).pressed).toEqual(pressed);
  });

  it('says which of them it came to, unless that was said', async () => {
    const answerTo = async (text: string) => {
      const { end } = await run(text);
      return end.kind === 'done' ? end.answer : undefined;
    };
    expect(await answerTo('hire the cheapest car')).toMatch(/ for Kei\b/);
    expect(await answerTo('hire the mini')).not.toMatch(/ for Mini\b/);
  });

  it('is not acted on by the foremost of its last page where all pages together do not tell which one is meant', async () => {
    expect((await run('hire the car that has the lowest price today')).pressed.at(-1)).toBe('hire-Kei');
    const { pressed, end } = await run('hire the car that has the lowest price this week');
    expect(pressed.filter((ref) => ref.startsWith('hire'))).toEqual([]);
    expect(end).toMatchObject({ kind: 'ask' });
  });

  it('is looked through before a question about all of it is answered', async () => {
    expect((await run('which car is the most expensive?')).end).toMatchObject({
      answer: expect.stringMatching(/^Camper/),
    });
    expect((await run('how many cars are there?')).end).toMatchObject({ answer: '6 cars.' });
  });

  it('is counted by all of its pages, also where the last has none of them and tells how many there are in all', async () => {
    const { end } = await run('how many cars are diesel?', 4, 'next', [], '- status [ref=e9]: 8 cars\n');
    expect(end).toMatchObject({ answer: '2 cars.' });
  });

  it('is not looked through for what one member tells', async () => {
    expect((await run('hire the mini')).pressed).toEqual(['hire-Mini']);
  });

  it('is looked through for a second one before something is done to the only such thing of a page', async () => {
    const { pressed, end } = await run('hire the green car');
    expect(end).toMatchObject({ kind: 'ask', options: ['Mini', 'Kei'] });
    expect(pressed).not.toContain('hire-Mini');
    expect((await run('hire the blue car')).pressed.at(-1)).toBe('hire-Van');
  });
});

describe('a list of more pages than are looked at', () => {
  it('asks before something is done to the foremost of those, and does it after a yes', async () => {
    const { pressed, end } = await run('hire the cheapest car', 14);
    expect(end).toMatchObject({ kind: 'ask', question: expect.stringMatching(/more pages.*Kei/) });
    expect(pressed).not.toContain('hire-Kei');
    expect((await run('hire the cheapest car', 14, 'next', ['yes'])).pressed.at(-1)).toBe('hire-Kei');
    expect((await run('hire the cheapest car', 14, 'next', ['no'])).end).toMatchObject({ kind: 'fail' });
  });

  it('answers with what was left out', async () => {
    expect((await run('which car is the cheapest?', 14)).end).toMatchObject({
      answer: expect.stringMatching(/Kei.*Only 10 pages/),
    });
  });
});
