// SPDX-License-Identifier: MIT
// The roles `stt`, `plan` and `act`: each a stage behind the worker of its queue.
import { AssistantBrowser } from '../browser/browser.ts';
import { Vault } from '../browser/secrets/vault.ts';
import { ModelPlanner } from '../model/planner.ts';
import type { Planner } from '../plan/planner.ts';
import { RecipePlanner } from '../plan/recipe/planner.ts';
import { RulesPlanner } from '../plan/rules/planner.ts';
import type { JobData, StageName } from '../queue/jobs.ts';
import { followCancels, StageWorker } from '../queue/worker.ts';
import { OpenAiRecogniser } from '../speech/openai.ts';
import { PocketsphinxRecogniser } from '../speech/pocketsphinx.ts';
import { ActStage } from '../stages/act.ts';
import { PlanStage } from '../stages/plan.ts';
import { type Recogniser, SttStage } from '../stages/stt.ts';
import { type Part, recipeCounts, type World } from './world.ts';

const CONCURRENCY: Record<StageName, number> = { stt: 2, plan: 8, act: 8 };

interface Stage<Data extends JobData> {
  run(job: Data, signal: AbortSignal): Promise<void>;
  failed(job: Data, error: { code: string; reason: string }): Promise<void>;
}

/** One worker, and the tasks that are cancelled anywhere. */
async function startWorker<Data extends JobData>(world: World, stage: StageName, work: Stage<Data>) {
  const worker = new StageWorker<Data>({
    stage,
    redis: world.redis,
    concurrency: CONCURRENCY[stage],
    log: world.log,
    metrics: world.metrics,
    run: (job, signal) => work.run(job, signal),
    failed: (job, error) => work.failed(job, error),
  });
  const unfollow = await followCancels(world.redis, (task) => worker.cancel(task));
  return async () => {
    await unfollow();
    await worker.close();
  };
}

export async function startStt(world: World): Promise<Part> {
  const { config, log, roomLog } = world;
  const local =
    config.stt.kind === 'pocketsphinx'
      ? new PocketsphinxRecogniser({ program: config.stt.program, log })
      : undefined;
  const recogniser: Recogniser = local ?? new OpenAiRecogniser({ ...config.openai, model: config.stt.model });
  const stop = await startWorker(world, 'stt', new SttStage({ ...world, recogniser, log: roomLog }));
  return {
    checks: { recogniser: async () => local?.ready().then(() => undefined, String) },
    async stop() {
      await stop();
      await local?.close();
    },
  };
}

export async function startPlan(world: World): Promise<Part> {
  const { config, metrics } = world;
  const { kind, ...model } = config.planner;
  // The rules cost nothing and read the page anew each time: only what a model planned is worth keeping.
  const planner: Planner =
    kind === 'rules'
      ? new RulesPlanner()
      : new RecipePlanner(
          new ModelPlanner({ ...config.openai, ...model, metrics }),
          world.recipes,
          recipeCounts(metrics),
        );
  const stage = new PlanStage({ ...world, planner, log: world.roomLog });
  return { checks: {}, stop: await startWorker(world, 'plan', stage) };
}

export async function startAct(world: World): Promise<Part> {
  const { config, log, rooms, tasks, images, roomLog, files } = world;
  const vault = config.secretsFile === undefined ? new Vault() : await Vault.read(config.secretsFile);
  const browser = new AssistantBrowser({
    ...(config.chromium && { executable: config.chromium }),
    log,
    files,
    vault,
  });
  const stage = new ActStage({
    ...world,
    browser,
    states: rooms,
    images: tasks,
    imageUrl: (task, n) => images.url(task, n),
    log: roomLog,
    logger: log,
    picturesBare: config.planner.kind === 'openai',
  });
  const stop = await startWorker(world, 'act', stage);
  return {
    checks: {},
    async stop() {
      await stop();
      await browser.close();
    },
  };
}
