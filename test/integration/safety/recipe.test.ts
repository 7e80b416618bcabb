// SPDX-License-Identifier: MIT
// A secret in a recipe: what is replayed is its name, and whether it may be typed is asked anew each time.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Vault } from '../../../control-plane/src/browser/secrets/vault.ts';
import type { Action } from '../../../control-plane/src/plan/action.ts';
import { NO_MODEL_USE, type PlanInput, type Planner } from '../../../control-plane/src/plan/planner.ts';
import { learnFrom, RecipePlanner } from '../../../control-plane/src/plan/recipe/planner.ts';
import type { Recipe } from '../../../control-plane/src/plan/recipe/recipe.ts';
import { Assistant, type Outcome } from '../../support/assistant.ts';
import { refOf, type Site, serve } from '../browser/site.ts';

const VALUE = 'hunter2!';

let bank: Site;
let kept: Recipe[];
/** What the planner behind the recipes was asked for. */
let asked: PlanInput[];
beforeAll(async () => {
  bank = await serve({ '/': '<title>Bank</title><label>Password <input type=password></label>' });
});
afterAll(() => bank.close());
beforeEach(() => {
  kept = [];
  asked = [];
});

const recipes = {
  list: async () => kept,
  save: async (_room: string, recipe: Recipe) => void kept.push(recipe),
  remove: async () => void kept.pop(),
};
const begun = ({ history }: PlanInput): boolean => history.some(({ step }) => step > 0);
const counts = { count: () => {} };
const inner: Planner = {
  plan: async (input) => {
    asked.push(input);
    const ref = refOf(input.page, 'textbox', 'Password');
    const type: Action = { kind: 'secret', ref, name: 'Password', secret: 'bank', submit: false };
    return { actions: [begun(input) ? { kind: 'done', answer: 'Done.' } : type], use: NO_MODEL_USE };
  },
};

/** Asks in a room that may use the secrets of those names; `origins`: where the secret belongs. */
async function ask(names: string[], origins: string[]): Promise<Outcome & { held: unknown }> {
  const assistant = await Assistant.start(import.meta.dirname, new RecipePlanner(inner, recipes, counts), {
    origins: [bank.origin],
    secrets: { vault: new Vault({ bank: { value: VALUE, origins } }), names },
    learn: (task) => learnFrom(task, recipes, counts),
  });
  try {
    const outcome = await assistant.run(`${bank.origin}/`, 'log in');
    return { ...outcome, held: await assistant.evaluate('document.querySelector("input").value') };
  } finally {
    await assistant.stop();
  }
}

describe('a recipe with a secret', () => {
  beforeEach(async () => {
    expect(await ask(['bank'], [bank.origin])).toMatchObject({ state: 'done', held: VALUE });
    expect(kept).toHaveLength(1);
    asked = [];
  });

  it('keeps its name, not its value, and types what it is by then', async () => {
    expect(JSON.stringify(kept)).not.toContain(VALUE);
    expect(await ask(['bank'], [bank.origin])).toMatchObject({ state: 'done', held: VALUE });
    expect(asked.every(begun)).toBe(true);
  });

  it.each([
    ['the room may not use any more', [], () => bank.origin, 'may not use the secret'],
    ['belongs elsewhere by now', ['bank'], () => 'https://bank.example', 'belongs to https://bank.example'],
  ])('types nothing that %s', async (_, names, origin, why) => {
    const { actions, held } = await ask(names, [origin()]);
    expect(actions[0]).toMatchObject({ state: 'failed', error: expect.stringContaining(why) });
    expect(actions[0]?.action).toMatchObject({ kind: 'secret', secret: 'bank' });
    expect(asked.every(begun)).toBe(true);
    expect(held).toBe('');
  });
});
