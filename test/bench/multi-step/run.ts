// SPDX-License-Identifier: MIT
// One run of the multi-step tasks: the real pipeline, browser, model planner and recipes, with a scripted model that sees what a model
// would be sent. Recipes are kept in memory, so that a run can be cold and the next one warm.
import { join } from 'node:path';
import { createMetrics } from '../../../control-plane/src/metrics.ts';
import { ModelPlanner } from '../../../control-plane/src/model/planner.ts';
import { ACTION_SCHEMA } from '../../../control-plane/src/plan/action-schema.ts';
import {
  learnFrom,
  type RecipeOutcome,
  RecipePlanner,
} from '../../../control-plane/src/plan/recipe/planner.ts';
import type { Recipe } from '../../../control-plane/src/plan/recipe/recipe.ts';
import { type DemoSite, startDemoSite } from '../../../demo/site/server.ts';
import { Assistant, type Outcome } from '../../support/assistant.ts';
import { OpenAiServer } from '../../support/openai-server.ts';
import type { Asked, MultiStep } from './tasks/task.ts';
import { SeenView } from './view.ts';

export const MODEL = 'gpt-5-mini';
const PAGES = join(import.meta.dirname, 'pages');

/** What a model was sent, all of it in the order in which providers cache it, and what it wrote. */
export interface Call {
  sent: string;
  written: string;
}

export interface Ran {
  outcome: Outcome;
  calls: Call[];
  recipes: RecipeOutcome[];
  /** Whether the page, or the site, is as it should be. */
  isDone: boolean;
}

class Shelf {
  #recipes: Recipe[] = [];

  async list(_room: string, origin: string): Promise<Recipe[]> {
    return this.#recipes.filter((recipe) => recipe.origin === origin);
  }

  async save(_room: string, recipe: Recipe): Promise<void> {
    this.#recipes = [recipe, ...this.#recipes.filter(({ id }) => id !== recipe.id)];
  }

  async remove(_room: string, id: string): Promise<void> {
    this.#recipes = this.#recipes.filter((recipe) => recipe.id !== id);
  }
}

export class MultiStepRun {
  readonly #server: OpenAiServer;
  readonly #demo: DemoSite;
  readonly #assistant: Assistant;
  /** Of the run that is under way. */
  #calls: Call[] = [];
  #counted: RecipeOutcome[] = [];

  private constructor(server: OpenAiServer, demo: DemoSite, assistant: Assistant) {
    this.#server = server;
    this.#demo = demo;
    this.#assistant = assistant;
  }

  static async start(): Promise<MultiStepRun> {
    const server = await OpenAiServer.start();
    const demo = await startDemoSite({ host: '127.0.0.1', port: 0 });
    const shelf = new Shelf();
    const counts = { count: (outcome: RecipeOutcome) => void run.#counted.push(outcome) };
    const model = { apiKey: server.key, baseUrl: server.url, model: MODEL, metrics: createMetrics() };
    const planner = new RecipePlanner(new ModelPlanner(model), shelf, counts);
    const assistant = await Assistant.start(PAGES, planner, {
      origins: [demo.url],
      learn: (task) => learnFrom(task, shelf, counts),
    });
    const run: MultiStepRun = new MultiStepRun(server, demo, assistant);
    return run;
  }

  async stop(): Promise<void> {
    await this.#assistant.stop();
    await this.#demo.close();
    await this.#server.close();
  }

  async ask(task: MultiStep, { text, values }: Asked): Promise<Ran> {
    this.#calls = [];
    this.#counted = [];
    this.#server.chat = (call) => {
      const actions = task.answer(new SeenView(call), values);
      const sent = [JSON.stringify(ACTION_SCHEMA), ...call.messages.map(({ content }) => content)].join('\n');
      this.#calls.push({ sent, written: JSON.stringify({ actions }) });
      return { actions };
    };
    const ofDemo = task.page.startsWith('/');
    const outcome = await this.#assistant.run(ofDemo ? `${this.#demo.url}${task.page}` : task.page, text);
    const expression = task.check(values);
    const isDone = ofDemo ? await this.#demoHolds(expression) : await this.#assistant.evaluate(expression);
    return { outcome, calls: this.#calls, recipes: this.#counted, isDone: isDone === true };
  }

  /** What of the script, or of what was sent to it, was wrong. */
  get mistakes(): string[] {
    return this.#server.mistakes;
  }

  async #demoHolds(expression: string): Promise<boolean> {
    const state = await (await fetch(`${this.#demo.url}/api/state`)).json();
    return new Function('state', `return ${expression}`)(state) === true;
  }
}
