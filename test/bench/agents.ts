// SPDX-License-Identifier: MIT
// Three ways to do one step of `click the "X" button` outside the model, on the same pages: ours, the least that a script by
// Playwright needs, and Playwright MCP.
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { type Browser, chromium, type Page } from 'playwright';
import { AssistantBrowser, type RoomBrowser } from '../../control-plane/src/browser/browser.ts';
import { createLog } from '../../control-plane/src/log.ts';
import { ACTION_SCHEMA } from '../../control-plane/src/plan/action-schema.ts';
import { SYSTEM_PROMPT, stepPrompt } from '../../control-plane/src/plan/prompt.ts';
import { POLICY, TODAY } from '../support/planning.ts';
import { PlaywrightMcp } from './mcp.ts';
import type { Target } from './pages.ts';

export interface Step {
  /** Until a model could be asked, and from its answer until the action has had its effect. */
  askMs: number;
  actMs: number;
  /** What a model would be given of the page, and all that it would be given. */
  page: string;
  request: string;
  inView: boolean;
}

export interface Agent {
  name: string;
  open(url: string): Promise<void>;
  step(target: Target): Promise<Step>;
  close(): Promise<void> | void;
}

const EXECUTABLE = '/usr/bin/chromium';
const VIEWPORT = { width: 1280, height: 800 };
const DEADLINE_MS = 60_000;

const deadline = (): AbortSignal => AbortSignal.timeout(DEADLINE_MS);

/** Of an answer's model: it reads the ref off what it was given. Undefined: it is not there. */
function refIn(text: string, { role, name }: Target, ref: RegExp): string | undefined {
  const [, after] = text.split(`${role} ${JSON.stringify(name)}`);
  return after === undefined ? undefined : ref.exec(after)?.[1];
}

const IN_SNAPSHOT = /^[^\n]*?\[ref=(\w+)\]/;
const IN_VIEW = /^[^[\n]*\[(\w+)\]/;

async function timed<T>(work: () => T | Promise<T>): Promise<{ ms: number; result: T }> {
  const began = performance.now();
  const result = await work();
  return { ms: performance.now() - began, result };
}

export class Ours implements Agent {
  readonly name = 'janus-lam';
  readonly #browser: AssistantBrowser;
  readonly #room: RoomBrowser;

  private constructor(browser: AssistantBrowser, room: RoomBrowser) {
    this.#browser = browser;
    this.#room = room;
  }

  static async start(origin: string): Promise<Ours> {
    const browser = new AssistantBrowser({ executable: EXECUTABLE, log: createLog('silent') });
    const policy = { allowedOrigins: [origin], language: 'en-US', timezone: 'Etc/UTC', secrets: [] };
    return new Ours(browser, await browser.room('bench', policy, undefined, deadline()));
  }

  async open(url: string): Promise<void> {
    await this.#room.perform({ kind: 'goto', url }, deadline());
  }

  async step(target: Target): Promise<Step> {
    const text = `click the "${target.name}" ${target.role}`;
    const ask = await timed(async () => {
      const page = await this.#room.observe(deadline());
      const task = { id: 't', text };
      const input = { room: 'bench', task, policy: POLICY, page, history: [], exchanges: [], today: TODAY };
      return { snapshot: page.snapshot, prompt: await stepPrompt(input) };
    });
    const { prompt, snapshot } = ask.result;
    const page = prompt.slice(prompt.indexOf('<page'));
    const seen = refIn(page, target, IN_VIEW);
    const ref = seen ?? refIn(snapshot, target, IN_SNAPSHOT);
    if (ref === undefined) throw new Error(`${target.name} is not on the page`);
    const act = await timed(() => this.#room.perform({ kind: 'click', ref, name: target.name }, deadline()));
    const request = `${SYSTEM_PROMPT}\n${prompt}\n${JSON.stringify(ACTION_SCHEMA)}`;
    return { askMs: ask.ms, actMs: act.ms, page, request, inView: seen !== undefined };
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

export class Bare implements Agent {
  readonly name = 'bare Playwright';
  readonly #browser: Browser;
  readonly #page: Page;

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  static async start(): Promise<Bare> {
    const browser = await chromium.launch({
      executablePath: EXECUTABLE,
      args: ['--no-sandbox', '--disable-gpu'],
    });
    return new Bare(browser, await browser.newPage({ viewport: VIEWPORT }));
  }

  async open(url: string): Promise<void> {
    await this.#page.goto(url);
  }

  async ready({ role, name }: Target): Promise<void> {
    await this.#page.getByRole(role, { name, exact: true }).first().waitFor();
  }

  async step(target: Target): Promise<Step> {
    const ask = await timed(() => this.#page.ariaSnapshot({ mode: 'ai' }));
    const page = ask.result;
    const ref = refIn(page, target, IN_SNAPSHOT);
    if (ref === undefined) throw new Error(`${target.name} is not on the page`);
    const act = await timed(() => this.#page.getByRef(ref).click());
    return { askMs: ask.ms, actMs: act.ms, page, request: page, inView: true };
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

export class Mcp implements Agent {
  readonly name: string;
  readonly #mcp: PlaywrightMcp;

  private constructor(name: string, mcp: PlaywrightMcp) {
    this.name = name;
    this.#mcp = mcp;
  }

  /** As it is shipped, which waits for half a second after each action. */
  static async start(): Promise<Mcp> {
    return new Mcp('Playwright MCP', await PlaywrightMcp.start(EXECUTABLE, VIEWPORT, []));
  }

  static async withoutWait(): Promise<Mcp> {
    const options = ['--timeout-settle', '0'];
    return new Mcp('MCP, wait off', await PlaywrightMcp.start(EXECUTABLE, VIEWPORT, options));
  }

  get toolTokens(): number {
    return countTokens(this.#mcp.tools);
  }

  async open(url: string): Promise<void> {
    await this.#mcp.call('browser_navigate', { url });
  }

  async step(target: Target): Promise<Step> {
    const ask = await timed(() => this.#mcp.call('browser_snapshot', {}));
    const page = ask.result;
    const ref = refIn(page, target, IN_SNAPSHOT);
    if (ref === undefined) throw new Error(`${target.name} is not in the snapshot`);
    const args = { element: target.name, target: ref };
    const act = await timed(() => this.#mcp.call('browser_click', args));
    return { askMs: ask.ms, actMs: act.ms, page, request: page + this.#mcp.tools, inView: true };
  }

  close(): void {
    this.#mcp.close();
  }
}
