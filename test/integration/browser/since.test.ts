// SPDX-License-Identifier: MIT
// What a planner is told is new or has changed since its last step: real stages, a real browser, a planner by script.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Action } from '../../../control-plane/src/plan/action.ts';
import type { Page } from '../../../control-plane/src/plan/page.ts';
import { NO_MODEL_USE, type Planner } from '../../../control-plane/src/plan/planner.ts';
import { compactView } from '../../../control-plane/src/plan/view.ts';
import { Assistant } from '../../support/assistant.ts';
import { refOf, type Site, serve } from './site.ts';

const BASKET = `<!doctype html><title>Basket</title><h1>Basket</h1>
<ul id="items"><li>Milk <button onclick="this.parentNode.remove()">Remove milk</button></li></ul>
<p>Total: <output id="total">5</output></p>
<label>City <input></label>
<button onclick="items.insertAdjacentHTML('beforeend', '<li>Eggs <button>Remove eggs</button></li>'); total.value = '7'">Add eggs</button>
<button onclick="box.showModal()">Ask</button>
<dialog id="box" aria-label="Sure?"><button onclick="box.close(); items.insertAdjacentHTML('beforeend', '<li>Salt</li>')">Yes</button></dialog>
<a href="/other">Elsewhere</a>`;
const OTHER = '<!doctype html><title>Other</title><h1>Other</h1><button>Add eggs</button>';

type Step = (page: Page) => Action;
const click =
  (name: string, role = 'button'): Step =>
  (page) => ({ kind: 'click', ref: refOf(page, role, name), name });
const done: Step = () => ({ kind: 'done', answer: 'Done.' });

let script: Step[] = [];
let pages: Page[] = [];
const planner: Planner = {
  async plan({ page }) {
    pages.push(page);
    return { actions: [(script.shift() ?? done)(page)], use: NO_MODEL_USE };
  },
};

let site: Site;
let assistant: Assistant;
beforeAll(async () => {
  site = await serve({ '/': BASKET, '/other': OTHER });
  assistant = await Assistant.start(import.meta.dirname, planner, { origins: [site.origin] });
});
afterAll(async () => {
  await assistant.stop();
  await site.close();
});
beforeEach(() => {
  pages = [];
});

/** The lines that are marked in what the planner was shown on each step. */
async function marked(...steps: Step[]): Promise<string[][]> {
  script = steps;
  expect(await assistant.run(`${site.origin}/`, 'go on')).toMatchObject({ state: 'done' });
  const views = await Promise.all(pages.map((page) => compactView(page, [], 1_500)));
  return views.map((view) =>
    view
      .split('\n')
      .filter((line) => /\((new|changed)\)/.test(line))
      .map((line) => line.trim().replace(/ \[\w+\]/g, '')),
  );
}

describe('a planner', () => {
  it('is told what was added and what has changed since its last step, and nothing in its first', async () => {
    expect(await marked(click('Add eggs'), done)).toEqual([
      [],
      ['(new) Eggs button "Remove eggs"', 'Total: status = "7" (changed)'],
    ]);
    expect(pages[0]?.since).toBeUndefined();
  });

  it('is told once, whatever else looks at the page between its steps', async () => {
    const type: Step = (page) => ({
      kind: 'type',
      ref: refOf(page, 'textbox', 'City'),
      name: 'City',
      text: 'Rome',
      submit: false,
    });
    const look: Step = () => ({ kind: 'look' });
    expect(await marked(type, look, done)).toEqual([[], ['textbox "City" = "Rome" (active) (changed)'], []]);
  });

  it('is told nothing of what was removed', async () => {
    expect(await marked(click('Remove milk'), done)).toEqual([[], []]);
  });

  it('is shown a modal dialog as new, and afterwards of what lies behind it only what it added', async () => {
    expect(await marked(click('Ask'), click('Yes'), done)).toEqual([
      [],
      ['dialog "Sure?" (new)'],
      ['(new) Salt'],
    ]);
  });

  it('is shown another document without marks, and the first one, too, when it comes again', async () => {
    const back: Step = () => ({ kind: 'back' });
    await marked(click('Elsewhere', 'link'), back, done);
    expect(pages.map(({ title, since }) => [title, since])).toEqual([
      ['Basket', undefined],
      ['Other', undefined],
      ['Basket', undefined],
    ]);
  });

  it('is told nothing of what happened before its task', async () => {
    await marked(click('Add eggs'), done);
    pages = [];
    await marked(done);
    expect(pages.map(({ since }) => since)).toEqual([undefined]);
  });
});
