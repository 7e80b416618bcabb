// SPDX-License-Identifier: MIT
// The assistant as a room has it, over stores in memory: the real pipeline, stages, browser and egress, with the rules planner, on
// pages of a folder that are served over loopback. What it does with a request is what a participant would get.
import { createReadStream } from 'node:fs';
import { extname, join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { AssistantBrowser } from '../../control-plane/src/browser/browser.ts';
import type { Vault } from '../../control-plane/src/browser/secrets/vault.ts';
import { createLog } from '../../control-plane/src/log.ts';
import type { PlanInput, Planner } from '../../control-plane/src/plan/planner.ts';
import { ActStage } from '../../control-plane/src/stages/act.ts';
import type { Pipeline } from '../../control-plane/src/stages/pipeline.ts';
import { PlanStage } from '../../control-plane/src/stages/plan.ts';
import type { ActJob, PlanJob } from '../../control-plane/src/task/jobs.ts';
import { hasEnded, type TaskRecord } from '../../control-plane/src/task/record.ts';
import { type Site, serve } from '../bench/site.ts';
import { MemoryJobs, type QueuedJob } from './memory-stores.ts';
import { memoryWorld } from './memory-world.ts';
import { TODAY } from './planning.ts';

const ROOM = 'demo';
/** Longer than any task takes: a machine with other work on it is slow, not wrong. */
const TASK_MS = 25_000;

export interface Outcome {
  state: 'done' | 'failed' | 'asked';
  /** The answer, the question or the failure, as the room is told. */
  text: string;
  actions: TaskRecord['actions'];
  rounds: number;
  /** From the request to its end. */
  ms: number;
  /** Of each call of the planner. */
  planMs: number[];
}

/** Works a job as soon as it is added, as a free worker would. */
class WorkingJobs extends MemoryJobs {
  work: (job: QueuedJob) => void = () => {};

  override async add(stage: QueuedJob['stage'], id: string, data: QueuedJob['data'], delayMs = 0) {
    const known = this.added.length;
    await super.add(stage, id, data, delayMs);
    const job = this.added[known];
    if (job !== undefined && delayMs === 0) this.work(job);
  }
}

/** Keeps Playwright's hold on the browser that the assistant starts: it alone can tell what a page's scripts know. */
function rememberBrowser(): () => Browser | undefined {
  let started: Browser | undefined;
  const launch = chromium.launch.bind(chromium);
  chromium.launch = async (options) => {
    started = await launch(options);
    return started;
  };
  return () => started;
}

const PACKAGES = join(import.meta.dirname, '../../node_modules');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Any file of the folder under its name, a page also without its ending; below /lib/ the files of npm packages. */
function servePages(folder: string): Promise<Site> {
  return serve((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://pages').pathname).replace(
      /\.\./g,
      '',
    );
    const file = extname(path) === '' ? `${path}.html` : path;
    const content = createReadStream(
      file.startsWith('/lib/') ? join(PACKAGES, file.slice('/lib/'.length)) : join(folder, file),
    );
    content.once('error', () => response.writeHead(404).end());
    content.once('open', () => {
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
      content.pipe(response);
    });
  });
}

export interface AssistantOptions {
  /** Of other sites that a task may begin on. */
  origins?: string[];
  /** What questions for consent are answered with; unset: yes. */
  consent?: string;
  /** Secrets that the room may use. */
  secrets?: { vault: Vault; names: string[] };
  /** Is given each task that is done. */
  learn?: (task: TaskRecord) => Promise<void>;
}

export class Assistant {
  readonly #site: Site;
  readonly #browser: AssistantBrowser;
  readonly #started: () => Browser | undefined;
  readonly #planner: Planner;
  readonly #options: AssistantOptions;

  private constructor(site: Site, planner: Planner, options: AssistantOptions) {
    this.#site = site;
    this.#planner = planner;
    this.#options = options;
    this.#started = rememberBrowser();
    const vault = options.secrets?.vault;
    this.#browser = new AssistantBrowser({ log: createLog('silent'), ...(vault && { vault }) });
  }

  static async start(folder: string, planner: Planner, options: AssistantOptions = {}): Promise<Assistant> {
    return new Assistant(await servePages(folder), planner, options);
  }

  get #origins(): string[] {
    return [this.#site.url, ...(this.#options.origins ?? [])];
  }

  get #secrets(): string[] {
    return this.#options.secrets?.names ?? [];
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.#site.close();
  }

  /**
   * A request in a room whose browser shows `page` (`name#part`, or a whole address). Questions for consent are answered with yes or `consent`; the planner's own with
   * `replies` in turn, and where those are used up the task ends as asked. To the planner it is `today` (YYYY-MM-DD); the page has its own clock.
   */
  async run(page: string, text: string, replies: string[] = [], today: string = TODAY): Promise<Outcome> {
    const url = URL.canParse(page) ? page : `${this.#site.url}/${page}`;
    const jobs = new WorkingJobs();
    const world = memoryWorld(
      { allowedOrigins: this.#origins, maxSteps: 50, secrets: this.#secrets },
      jobs,
      this.#options.learn,
    );
    await this.#show(url);
    const planMs: number[] = [];
    const over = this.#work(world, jobs, planMs, [...replies], today);
    const began = performance.now();
    const task = { id: 't1', room: ROOM, participant: '7', text, source: 'typed' as const };
    await world.pipeline.submit({ ...task, createdAt: Date.now(), sttMs: 0, audioSeconds: 0, costUsd: 0 });
    const record = await over;
    const ms = performance.now() - began;
    return { ...told(record), actions: record.actions, rounds: record.round, ms, planMs };
  }

  /** What the expression is worth in the page that the room shows. */
  async evaluate(expression: string): Promise<unknown> {
    const page = this.#started()?.contexts().at(-1)?.pages().at(-1);
    return page?.evaluate(expression);
  }

  /** A browser context of its own for each task, as for a new room. */
  async #show(url: string): Promise<void> {
    await this.#browser.closeRoom(ROOM);
    const policy = {
      allowedOrigins: this.#origins,
      language: 'en-US',
      timezone: 'UTC',
      secrets: this.#secrets,
    };
    const room = await this.#browser.room(ROOM, policy, undefined, AbortSignal.timeout(TASK_MS));
    await room.perform({ kind: 'goto', url }, AbortSignal.timeout(TASK_MS));
  }

  /** Answers with the task's record once it has ended, or asks what nobody answers. */
  #work(
    world: ReturnType<typeof memoryWorld>,
    jobs: WorkingJobs,
    planMs: number[],
    replies: string[],
    today: string,
  ): Promise<TaskRecord> {
    const timed: Planner = {
      plan: async (input: PlanInput, signal, early) => {
        const began = performance.now();
        const plan = await this.#planner.plan({ ...input, today }, signal, early);
        planMs.push(performance.now() - began);
        return plan;
      },
    };
    const plan = new PlanStage({ ...world, planner: timed });
    const act = new ActStage({
      ...world,
      browser: this.#browser as ConstructorParameters<typeof ActStage>[0]['browser'],
      states: { browserState: async () => undefined, setBrowserState: async () => {} },
      images: world.tasks,
      imageUrl: (task, n) => `${task}/${n}`,
      logger: createLog('silent'),
      picturesBare: false,
    });
    const over = new AbortController();
    const signal = AbortSignal.any([AbortSignal.timeout(TASK_MS), over.signal]);
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      const settle = async (): Promise<void> => {
        const record = world.tasks.records.get('t1');
        if (record === undefined) return;
        const asked = record.question !== undefined;
        // A no may end the task at once.
        if (asked && (await answered(world.pipeline, record, this.#options.consent ?? 'yes', replies)))
          return settle();
        if (!hasEnded(record) && !asked) return;
        resolve(structuredClone(record));
        over.abort();
      };
      jobs.work = ({ stage, data }) => {
        const run = stage === 'act' ? act.run(data as ActJob, signal) : plan.run(data as PlanJob, signal);
        run.then(settle).catch(reject);
      };
    });
  }
}

/** Whether the question has an answer: yes where consent is asked for, else the next reply. */
async function answered(
  pipeline: Pipeline,
  record: TaskRecord,
  consent: string,
  replies: string[],
): Promise<boolean> {
  const reply = record.question?.pending === undefined ? replies.shift() : consent;
  if (reply !== undefined) await pipeline.answer(record, reply);
  return reply !== undefined;
}

function told(record: TaskRecord): Pick<Outcome, 'state' | 'text'> {
  const { state, answer, error, question } = record;
  if (question !== undefined)
    return { state: 'asked', text: `${question.text} ${question.options?.join(' | ') ?? ''}` };
  return state === 'done'
    ? { state: 'done', text: answer ?? '' }
    : { state: 'failed', text: `${error?.code}: ${error?.reason}` };
}
