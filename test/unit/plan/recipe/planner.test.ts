// SPDX-License-Identifier: MIT
import { beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../../../control-plane/src/config.ts';
import type { Action } from '../../../../control-plane/src/plan/action.ts';
import {
  NO_MODEL_USE,
  type PastAction,
  type PlanInput,
  type Planner,
} from '../../../../control-plane/src/plan/planner.ts';
import { learnFrom, RecipePlanner } from '../../../../control-plane/src/plan/recipe/planner.ts';
import type { Recipe } from '../../../../control-plane/src/plan/recipe/recipe.ts';

const HOME = `- searchbox "Search" [ref=e1]
- button "Search" [ref=e2]
- link "Trips" [ref=e3]`;
const REDESIGNED = `- searchbox "Search" [ref=e7]
- button "Find" [ref=e8]`;
const RESULTS = '- heading "Results" [ref=e4]';

let kept: Recipe[];
let counted: string[];
let calls: number;

/** What a model would do: it searches for the last word of the request. */
const model: Planner = {
  async plan({ page, task }) {
    calls++;
    const use = { ...NO_MODEL_USE, llmCalls: 1, inputTokens: 900, outputTokens: 40, costUsd: 0.001 };
    const what = task.text.split(' ').at(-1)!;
    const ref = (name: string) => new RegExp(`"${name}" \\[ref=(\\w+)\\]`).exec(page.snapshot)?.[1] ?? 'none';
    if (page.snapshot === RESULTS)
      return { actions: [{ kind: 'done', answer: `Searched for ${what}.` }], use };
    const button = page.snapshot.includes('"Find"') ? 'button "Find"' : 'button "Search"';
    const press = new RegExp(`${button} \\[ref=(\\w+)\\]`).exec(page.snapshot)![1]!;
    const actions: Action[] = [
      { kind: 'type', ref: ref('Search'), name: 'Search', text: what, submit: false },
      { kind: 'click', ref: press, name: 'Search' },
    ];
    return { actions, use };
  },
};

const recipes = {
  list: async (_room: string, origin: string) => kept.filter((recipe) => recipe.origin === origin),
  save: async (_room: string, recipe: Recipe) => {
    kept = [...kept.filter(({ id }) => id !== recipe.id), recipe];
  },
};
const counts = { count: (outcome: string) => void counted.push(outcome) };

beforeEach(() => {
  kept = [];
  counted = [];
  calls = 0;
});

/** Plans and “performs” until `done`; the page changes when the button is clicked. */
async function run(text: string, start = HOME, changed: PastAction['changed'] = 'navigated') {
  const planner = new RecipePlanner(model, recipes, counts);
  const history: PastAction[] = [];
  const page = { url: 'https://shop.example/', title: '', snapshot: start, refused: [], restored: false };
  let memo: unknown;
  for (let step = 1; step < 6; step++) {
    const policy = readConfig({}).policy;
    const input: PlanInput = {
      room: 'r',
      task: { id: 't', text },
      policy,
      page,
      history,
      exchanges: [],
      memo,
      today: '2026-11-20',
    };
    const plan = await planner.plan(input, AbortSignal.timeout(1_000));
    memo = JSON.parse(JSON.stringify(plan.memo));
    for (const action of plan.actions) {
      if (action.kind === 'done') {
        await learnFrom({ room: 'r', text, memo, changed: history.at(-1)?.changed }, recipes, counts);
        return { answer: action.answer, history };
      }
      if (action.kind === 'ask' || action.kind === 'fail') throw new Error(action.kind);
      const last = action.kind === 'click';
      history.push({ step, action, state: 'done', changed: last ? changed : 'content' });
      if (last) page.snapshot = RESULTS;
    }
  }
  throw new Error('it did not end');
}

describe('a request that was fulfilled once', () => {
  it('is fulfilled again with other values and other refs, without a call', async () => {
    await run('search for flights to Berlin');
    expect([calls, counted]).toEqual([2, ['miss', 'learned']]);
    const again = await run('please search for flights to Paris', HOME.replaceAll('=e', '=f1e'));
    expect(calls).toBe(2);
    expect(again.answer).toBe('Searched for Paris.');
    expect(again.history[0]?.action).toMatchObject({ kind: 'type', ref: 'f1e1', text: 'Paris' });
    expect(counted).toEqual(['miss', 'learned', 'hit']);
  });

  it('is handed over where the page is another, and learned anew', async () => {
    await run('search for flights to Berlin');
    await run('search for flights to Paris', REDESIGNED);
    expect(counted).toEqual(['miss', 'learned', 'hit', 'handover', 'learned']);
    expect(kept).toHaveLength(1);
    calls = 0;
    await run('search for flights to Rome', REDESIGNED);
    expect(calls).toBe(0);
  });

  it('is handed over where an action has another effect than before', async () => {
    await run('search for flights to Berlin');
    calls = 0;
    await run('search for flights to Paris', HOME, 'content');
    expect(calls).toBe(1);
    expect(counted).toContain('handover');
  });

  it('is not learned where it was a question, or an answer holds a number that was not asked for', async () => {
    await run('what do flights cost to Berlin');
    await run('search for flights to Gate7');
    expect(kept.map(({ request }) => request)).toEqual(['search for flights to Gate7']);
  });
});
