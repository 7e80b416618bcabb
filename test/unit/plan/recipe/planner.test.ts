// SPDX-License-Identifier: MIT
import { beforeEach, describe, expect, it } from 'vitest';
import type { Action, PageAction } from '../../../../control-plane/src/plan/action.ts';
import { isOutcome } from '../../../../control-plane/src/plan/action.ts';
import type { Page } from '../../../../control-plane/src/plan/page.ts';
import { NO_MODEL_USE, type PastAction, type PlanInput } from '../../../../control-plane/src/plan/planner.ts';
import { learnFrom, RecipePlanner } from '../../../../control-plane/src/plan/recipe/planner.ts';
import type { Recipe } from '../../../../control-plane/src/plan/recipe/recipe.ts';
import { POLICY, TODAY } from '../../../support/planning.ts';

/** A site of pages by their paths; what an action leads to, if not only to other content. */
interface Site {
  pages: Record<string, string>;
  follow(action: PageAction, path: string): string | undefined;
}

type Model = (page: Page, text: string) => Action[];

const FLIGHTS: Site = {
  pages: {
    '/': `- searchbox "Search" [ref=e1]\n- button "Go" [ref=e2]\n- link "Help" [ref=e3]`,
    '/results': `- heading "Results" [ref=e4]\n- list [ref=e5]:\n  - listitem [ref=e6]:\n    - text: Alder Air\n    - link "Select 06:20" [ref=e7]`,
    '/booked': '- heading "Booked" [ref=e8]',
  },
  follow: (action) =>
    action.kind !== 'click'
      ? undefined
      : action.name === 'Go'
        ? '/results'
        : action.name.startsWith('Select')
          ? '/booked'
          : undefined,
};
const REDESIGNED: Site = {
  ...FLIGHTS,
  pages: { ...FLIGHTS.pages, '/': `- searchbox "Search" [ref=e1]\n- button "Find" [ref=e9]` },
  follow: (action) => (action.kind === 'click' && action.name === 'Find' ? '/results' : undefined),
};

const PEOPLE: Site = {
  pages: {
    '/': rows('Bob', 'Carol'),
    '/confirm': '- heading "Really?" [ref=f1]\n- button "Delete for good" [ref=f2]',
  },
  follow: (action, path) => (path === '/' ? '/confirm' : action.kind === 'click' ? '/' : undefined),
};

function rows(...names: string[]): string {
  const row = (name: string, i: number) =>
    `    - row "${name} Editor Delete" [ref=r${i}]:\n      - cell "${name}" [ref=c${i}]\n      - cell "Editor" [ref=d${i}]\n      - button "Delete" [ref=b${i}]`;
  return `- table [ref=e1]:\n  - rowgroup [ref=e2]:\n${names.map(row).join('\n')}`;
}

let kept: Recipe[];
let counted: string[];
let calls: number;

const recipes = {
  list: async (_room: string, origin: string) => kept.filter((recipe) => recipe.origin === origin),
  save: async (_room: string, recipe: Recipe) => {
    kept = [...kept.filter(({ id }) => id !== recipe.id), recipe];
  },
  remove: async (_room: string, id: string) => {
    kept = kept.filter((recipe) => recipe.id !== id);
  },
};
const counts = { count: (outcome: string) => void counted.push(outcome) };

beforeEach(() => {
  kept = [];
  counted = [];
  calls = 0;
});

interface World {
  site: Site;
  model: Model;
  policy?: object;
  /** An action in whose place a question for consent stands; it is done in a round of its own. */
  asksBefore?: (action: PageAction) => boolean;
  /** What is seen to change, where it is not what the site says. */
  changed?: PastAction['changed'];
}

/** Plans and “performs” until the task ends. */
async function run(text: string, { site, model, policy = {}, asksBefore, changed }: World) {
  const inner = {
    plan: async ({ page, task }: PlanInput) => {
      calls++;
      return { actions: model(page, task.text), use: { ...NO_MODEL_USE, llmCalls: 1 } };
    },
  };
  const planner = new RecipePlanner(inner, recipes, counts);
  const history: PastAction[] = [];
  let path = '/';
  let memo: unknown;
  for (let step = 1; step < 9; step++) {
    const page = pageOf(site, path);
    const input = {
      room: 'r',
      task: { id: 't', text },
      policy: { ...POLICY, ...policy },
      page,
      history: [...history],
      exchanges: [],
      memo,
      today: TODAY,
    };
    const plan = await planner.plan(input, AbortSignal.timeout(1_000));
    memo = JSON.parse(JSON.stringify(plan.memo));
    let round = step;
    for (const [i, action] of plan.actions.entries()) {
      if (isOutcome(action)) {
        if (action.kind === 'done') await learnFrom({ room: 'r', text, memo }, recipes, counts);
        return { end: action, actions: history.map((past) => past.action), path };
      }
      if (asksBefore?.(action)) round = ++step;
      const to = site.follow(action, path);
      const seen = to === undefined ? 'content' : (changed ?? 'navigated');
      history.push({ step: round, action, state: 'done', changed: seen });
      path = to ?? path;
      if (to !== undefined && plan.actions[i + 1]?.kind !== 'done') break;
    }
  }
  throw new Error('it did not end');
}

function pageOf(site: Site, path: string): Page {
  const url = `https://shop.example${path}`;
  return { url, title: '', snapshot: site.pages[path]!, refused: [], restored: false };
}

function ref(page: Page, name: string): string {
  const found = new RegExp(`"${name}" \\[ref=(\\w+)\\]`).exec(page.snapshot)?.[1];
  if (found === undefined) throw new Error(`no ${name} in\n${page.snapshot}`);
  return found;
}

/** What a model would do: it searches for the last word of the request. */
const search: Model = (page, text) => {
  const what = text.split(' ').at(-1)!;
  if (page.url.endsWith('/results')) return [{ kind: 'done', answer: `Searched for ${what}.` }];
  const button = page.snapshot.includes('"Find"') ? 'Find' : 'Go';
  return [
    { kind: 'type', ref: ref(page, 'Search'), name: 'Search', text: what, submit: false },
    { kind: 'click', ref: ref(page, button), name: button },
  ];
};
const flights = { site: FLIGHTS, model: search };

/** Deletes the row of the last word of the request, and confirms. */
const remove: Model = (page, text) => {
  if (page.url.endsWith('/confirm'))
    return [
      { kind: 'click', ref: 'f2', name: 'Delete for good' },
      { kind: 'done', answer: 'It is deleted.' },
    ];
  const row = new RegExp(`"${text.split(' ').at(-1)}" \\[ref=c(\\d)\\]`).exec(page.snapshot)?.[1];
  return [{ kind: 'click', ref: `b${row}`, name: 'Delete' }];
};
const people = { site: PEOPLE, model: remove };

describe('a request that was fulfilled once', () => {
  it('is fulfilled again with other values and other refs, without a call', async () => {
    await run('search for flights to Berlin', flights);
    expect([calls, counted]).toEqual([2, ['miss', 'learned']]);
    const pages = { ...FLIGHTS.pages, '/': FLIGHTS.pages['/']!.replaceAll('=e', '=f1e') };
    const again = await run('please find flights to Paris', { ...flights, site: { ...FLIGHTS, pages } });
    expect([calls, again.end, again.actions[0]]).toMatchObject([
      2,
      { kind: 'done', answer: 'Searched for Paris.' },
      { kind: 'type', ref: 'f1e1', text: 'Paris' },
    ]);
    expect(counted).toEqual(['miss', 'learned', 'hit']);
  });

  it('is asked for anew where its first step does not hold, and learned anew in its place', async () => {
    await run('search for flights to Berlin', flights);
    await run('search for flights to Paris', { site: REDESIGNED, model: search });
    expect(counted).toEqual(['miss', 'learned', 'miss', 'learned']);
    expect(kept).toHaveLength(1);
    calls = 0;
    await run('search for flights to Rome', { site: REDESIGNED, model: search });
    expect(calls).toBe(0);
  });

  it('is handed over from the step whose end is another, and repaired', async () => {
    await run('search for flights to Berlin', flights);
    const later = { ...FLIGHTS.pages, '/results': '- heading "What we found" [ref=e4]' };
    calls = 0;
    await run('search for flights to Paris', { ...flights, site: { ...FLIGHTS, pages: later } });
    expect([calls, counted.slice(2)]).toEqual([1, ['hit', 'handover', 'unverified', 'learned']]);
    calls = 0;
    await run('search for flights to Rome', { ...flights, site: { ...FLIGHTS, pages: later } });
    expect([calls, kept.length]).toEqual([0, 1]);
  });

  it('is handed over where an action has another effect than before', async () => {
    await run('search for flights to Berlin', flights);
    calls = 0;
    await run('search for flights to Paris', { ...flights, changed: 'content' });
    expect([calls, counted.slice(2)]).toEqual([1, ['hit', 'handover', 'unverified', 'learned']]);
  });

  it('is dropped where it failed twice in a row', async () => {
    await run('search for flights to Berlin', flights);
    const lost = { site: { ...FLIGHTS, follow: () => '/booked' }, model: search };
    const gaveUp: Model = (page, text) =>
      page.url.endsWith('/booked')
        ? [{ kind: 'fail', code: 'lost', reason: 'Not this page.' }]
        : search(page, text);
    await run('search for flights to Paris', { ...lost, model: gaveUp });
    expect(kept.map(({ failures }) => failures)).toEqual([1]);
    await run('search for flights to Rome', { ...lost, model: gaveUp });
    expect(kept).toEqual([]);
    expect(counted.filter((outcome) => outcome === 'dropped')).toHaveLength(1);
  });

  it('has its failures forgiven by a success', async () => {
    await run('search for flights to Berlin', flights);
    kept = kept.map((recipe) => ({ ...recipe, failures: 1 }));
    await run('search for flights to Paris', flights);
    expect(kept.map(({ failures }) => failures)).toEqual([0]);
  });

  it('is neither looked up nor learned where the room does not want it', async () => {
    await run('search for flights to Berlin', flights);
    calls = 0;
    await run('search for flights to Paris', { ...flights, policy: { recipes: false } });
    await run('search for trips to Paris', { ...flights, policy: { recipes: false } });
    expect([calls, kept.length, counted.length]).toEqual([4, 1, 2]);
  });

  it('waits for a look at the page before it says done, unless no rounds are left for that', async () => {
    const eager: Model = (page, text) => [...search(page, text), { kind: 'done', answer: 'Found.' }];
    const asked = await run('search for flights to Berlin', { site: FLIGHTS, model: eager });
    expect([calls, asked.end, kept[0]?.whole]).toMatchObject([1, { answer: 'Found.' }, true]);
    kept = [];
    await run('search for flights to Berlin', {
      site: FLIGHTS,
      model: (page, text) => eager(page, text).slice(1),
      policy: { maxSteps: 1 },
    });
    expect(kept.map(({ whole }) => whole)).toEqual([false]);
  });
});

describe('an element among many alike', () => {
  it('is found by what the request names', async () => {
    await run('delete the row of Bob', people);
    calls = 0;
    const again = await run("please remove Carol's row", people);
    expect([calls, again.actions[0]]).toMatchObject([0, { kind: 'click', ref: 'b1' }]);
  });

  it('is not chosen where the name is not there, stands there twice, or only resembles', async () => {
    await run('delete the row of Bob', people);
    for (const names of [
      ['Rob', 'Dave'],
      ['Carol', 'Carol'],
      ['Bobby', 'Carol Ann'],
    ]) {
      const pages = { ...PEOPLE.pages, '/': rows(...names) };
      await run('delete the row of Carol', {
        site: { ...PEOPLE, pages },
        model: () => [{ kind: 'fail', code: 'none', reason: 'None.' }],
      });
    }
    expect(counted.slice(2)).toEqual(['miss', 'miss', 'miss']);
  });

  it('is bound to its row even where it was the only one', async () => {
    const only = (name: string) => ({ ...PEOPLE, pages: { ...PEOPLE.pages, '/': rows(name) } });
    await run('delete the row of Bob', { ...people, site: only('Bob') });
    await run('delete the row of Bob', {
      site: only('Carol'),
      model: () => [{ kind: 'fail', code: 'none', reason: 'None.' }],
    });
    expect(counted.at(-1)).toBe('miss');
  });

  it('is left to the planner where the planner chose it', async () => {
    const book: Model = (page, text) =>
      page.url.endsWith('/results')
        ? [{ kind: 'click', ref: 'e7', name: 'Select 06:20' }]
        : page.url.endsWith('/booked')
          ? [{ kind: 'done', answer: 'Booked.' }]
          : search(page, text);
    await run('book the cheapest flight to Berlin', { site: FLIGHTS, model: book });
    await run('book a flight to Berlin', { site: FLIGHTS, model: book });
    expect(kept.map(({ whole, steps }) => [whole, steps.length])).toEqual([[false, 1]]);
    calls = 0;
    await run('book a flight to Paris', { site: FLIGHTS, model: book });
    expect([calls, counted.slice(3)]).toEqual([2, ['hit']]);
  });
});

describe('a question', () => {
  it('has its way replayed, and its answer asked for', async () => {
    const answer: Model = (page, text) =>
      page.url.endsWith('/results') ? [{ kind: 'done', answer: 'It costs 63 euros.' }] : search(page, text);
    await run('what does it cost to fly to Berlin', { site: FLIGHTS, model: answer });
    expect(kept).toEqual([]);
    await run('what does a flight cost to Berlin', { site: FLIGHTS, model: answer });
    calls = 0;
    const again = await run('what does a flight cost to Paris', { site: FLIGHTS, model: answer });
    expect([calls, again.end, again.actions.length]).toMatchObject([1, { answer: 'It costs 63 euros.' }, 2]);
    expect(JSON.stringify(kept)).not.toContain('63 euros');
  });
});

describe('a replay', () => {
  it('asks for consent as a plan does, and goes on behind it', async () => {
    const asksBefore = (action: PageAction) => action.kind === 'click';
    await run('delete the row of Bob', { ...people, asksBefore });
    calls = 0;
    const again = await run('delete the row of Carol', { ...people, asksBefore });
    expect([calls, again.actions.length, again.path]).toEqual([0, 2, '/']);
  });
});

describe('what is kept', () => {
  it('is the request without its values', async () => {
    await run('search for flights to Berlin', flights);
    expect(kept[0]?.request).toBe('search for flights to {0}');
    expect(JSON.stringify(kept)).not.toContain('Berlin');
  });

  it('is nothing where something was typed into a field that is nobody else’s', async () => {
    const pages = {
      '/': '- textbox "Password" [ref=e1]\n- button "Go" [ref=e2]',
      '/results': '- heading "Hello" [ref=e3]',
    };
    const login: Model = (page) =>
      page.url.endsWith('/results')
        ? [{ kind: 'done', answer: 'You are in.' }]
        : [
            { kind: 'type', ref: 'e1', name: 'Password', text: 'hunter2', submit: false },
            { kind: 'click', ref: 'e2', name: 'Go' },
          ];
    await run('log in with hunter2', { site: { ...FLIGHTS, pages }, model: login });
    expect(kept).toEqual([]);
  });

  it('has a secret by its name, and types it by that again', async () => {
    const pages = {
      '/': '- textbox "Password" [ref=e1]\n- button "Go" [ref=e2]',
      '/results': FLIGHTS.pages['/booked']!,
    };
    const secret = {
      kind: 'secret',
      ref: 'e1',
      name: 'Password',
      secret: 'shop-password',
      submit: false,
    } as const;
    const login: Model = (page) =>
      page.url.endsWith('/results')
        ? [{ kind: 'done', answer: 'Done.' }]
        : [secret, { kind: 'click', ref: 'e2', name: 'Go' }];
    const world = { site: { ...FLIGHTS, pages }, model: login };
    await run('log in', world);
    calls = 0;
    const { actions } = await run('log in', world);
    expect([actions[0], calls]).toEqual([secret, 0]);
  });

  it('is nothing where the request points to what was said or done before', async () => {
    await run('now the same for Berlin', flights);
    await run('search it for Berlin', flights);
    expect(kept).toEqual([]);
  });
});
