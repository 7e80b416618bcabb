// SPDX-License-Identifier: MIT
// The only reader of process.env: every setting is validated once, and every mistake is named at once.
import { resolve } from 'node:path';
import { z } from 'zod';
import { type Policy, policy } from '../../shared/rooms.ts';

export const ROLES = ['link', 'api', 'stt', 'plan', 'act'] as const;
export type Role = (typeof ROLES)[number];

const optional = z.string().trim().min(1).optional();
const port = z.coerce.number().int().min(1).max(65_535);
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const commaList = z.string().transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);

const json = z.string().transform((value, context) => {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    context.addIssue('is not JSON');
    return z.NEVER;
  }
});
const dollars = z.number().nonnegative();
/** A million tokens of input, of cached input, of output. */
const price = z.tuple(
  [dollars, dollars, dollars],
  'a price is [input, cached input, output], in dollars a million tokens',
);

const environment = z.object({
  REDIS_URL: z.url({ protocol: /^(rediss?|unix)$/ }).optional(),
  JANUS_URL: z.url({ protocol: /^wss?$/ }).default('ws://127.0.0.1:8188'),
  JANUS_ADMIN_KEY: optional,
  LAM_CLIENT_JANUS_URL: z.url({ protocol: /^wss?$/ }).optional(),
  LAM_SOCKET: optional,
  LAM_HOST: z.string().trim().min(1).default('127.0.0.1'),
  LAM_PORT: port.default(3000),
  LAM_API_TOKEN: z.string().min(16, 'an API token has at least 16 characters').optional(),
  LAM_ROLES: commaList.pipe(z.array(z.enum(ROLES)).min(1)).default([...ROLES]),
  LAM_STATE_DIR: z.string().trim().min(1).default('.run'),
  LAM_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  OPENAI_API_KEY: optional,
  OPENAI_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  LAM_PLANNER: z.enum(['auto', 'openai', 'rules']).default('auto'),
  LAM_PLANNER_MODEL: z.string().trim().min(1).default('gpt-5-mini'),
  LAM_PLANNER_FALLBACK_MODEL: optional,
  LAM_EMBEDDINGS_MODEL: optional,
  LAM_PRICES: json.pipe(z.record(z.string(), price)).optional(),
  LAM_STT: z.enum(['auto', 'openai', 'pocketsphinx']).default('auto'),
  LAM_STT_MODEL: z.string().trim().min(1).default('gpt-4o-mini-transcribe'),
  LAM_RECOGNISER: optional,
  LAM_CHROMIUM: optional,
  LAM_SECRETS_FILE: optional,
  LAM_TRIGGER: policy.shape.trigger.default('addressed'),
  LAM_WAKE_PHRASE: policy.shape.wakePhrase.default('computer'),
  LAM_START_URL: policy.shape.startUrl,
  LAM_ALLOWED_ORIGINS: commaList.pipe(policy.shape.allowedOrigins).default([]),
  LAM_CONFIRM: policy.shape.confirm.default('risky'),
  LAM_CAPTIONS: flag.default(true),
  LAM_LANGUAGE: policy.shape.language.default('en-US'),
  LAM_TIMEZONE: policy.shape.timezone.default('UTC'),
  LAM_MAX_STEPS: z.coerce.number().pipe(policy.shape.maxSteps).default(25),
  LAM_RECIPES: flag.default(true),
  LAM_RECIPE_DAYS: z.coerce.number().int().min(1).max(3_650).default(30),
  LAM_BUDGET_USD: z.coerce.number().pipe(policy.shape.budgetUsd).default(0.5),
});

export interface Config {
  roles: ReadonlySet<Role>;
  stateDir: string;
  logLevel: string;
  redisUrl: string | undefined;
  socket: string;
  janus: { url: string; clientUrl: string; adminKey: string | undefined };
  api: { host: string; port: number; token: string | undefined };
  openai: { apiKey: string | undefined; baseUrl: string | undefined };
  planner: {
    kind: 'openai' | 'rules';
    model: string;
    fallbackModel: string | undefined;
    embeddingsModel: string | undefined;
    /** The operator's own: dollars a million tokens of input, cached input and output, by model. */
    prices: Record<string, [number, number, number]> | undefined;
  };
  stt: { kind: 'openai' | 'pocketsphinx'; model: string; program: string };
  chromium: string | undefined;
  secretsFile: string | undefined;
  /** How long a recipe is kept. */
  recipeDays: number;
  /** What a room starts with where its creator says nothing. */
  policy: Policy;
}

/** @throws Error that names every variable that is wrong, one a line. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(present);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment is not usable:\n${lines.join('\n')}`);
  }
  return toConfig(parsed.data);
}

function toConfig(env: z.infer<typeof environment>): Config {
  const stateDir = resolve(env.LAM_STATE_DIR);
  const hosted = env.OPENAI_API_KEY !== undefined || env.OPENAI_BASE_URL !== undefined;
  return {
    roles: new Set(env.LAM_ROLES),
    stateDir,
    logLevel: env.LAM_LOG_LEVEL,
    redisUrl: env.REDIS_URL,
    socket: resolve(env.LAM_SOCKET ?? `${stateDir}/lam.sock`),
    janus: {
      url: env.JANUS_URL,
      clientUrl: env.LAM_CLIENT_JANUS_URL ?? env.JANUS_URL,
      adminKey: env.JANUS_ADMIN_KEY,
    },
    api: { host: env.LAM_HOST, port: env.LAM_PORT, token: env.LAM_API_TOKEN },
    openai: { apiKey: env.OPENAI_API_KEY, baseUrl: env.OPENAI_BASE_URL },
    planner: {
      kind: env.LAM_PLANNER === 'auto' ? (hosted ? 'openai' : 'rules') : env.LAM_PLANNER,
      model: env.LAM_PLANNER_MODEL,
      fallbackModel: env.LAM_PLANNER_FALLBACK_MODEL,
      embeddingsModel: env.LAM_EMBEDDINGS_MODEL,
      prices: env.LAM_PRICES,
    },
    stt: {
      kind: env.LAM_STT === 'auto' ? (hosted ? 'openai' : 'pocketsphinx') : env.LAM_STT,
      model: env.LAM_STT_MODEL,
      program: resolve(env.LAM_RECOGNISER ?? '.run/build/recogniser/lam-recogniser'),
    },
    chromium: env.LAM_CHROMIUM,
    secretsFile: env.LAM_SECRETS_FILE,
    recipeDays: env.LAM_RECIPE_DAYS,
    policy: {
      trigger: env.LAM_TRIGGER,
      wakePhrase: env.LAM_WAKE_PHRASE,
      ...(env.LAM_START_URL === undefined ? {} : { startUrl: env.LAM_START_URL }),
      allowedOrigins: env.LAM_ALLOWED_ORIGINS,
      confirm: env.LAM_CONFIRM,
      captions: env.LAM_CAPTIONS,
      voice: false,
      language: env.LAM_LANGUAGE,
      timezone: env.LAM_TIMEZONE,
      maxSteps: env.LAM_MAX_STEPS,
      budgetUsd: env.LAM_BUDGET_USD,
      secrets: [],
      recipes: env.LAM_RECIPES,
    },
  };
}
