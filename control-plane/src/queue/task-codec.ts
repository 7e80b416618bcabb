// SPDX-License-Identifier: MIT
// How a task's record lies in its Redis hash: short text as it is, structures as JSON, `use.*` and `took.*` as numbers.
import type { TaskSource, Timings, Usage } from '../../../shared/messages.ts';
import { ENDED, type TaskState } from '../../../shared/tasks.ts';
import type { ActionRecord, NewTask, TaskRecord } from '../task/record.ts';

const USAGE = [
  'llmCalls',
  'inputTokens',
  'cachedTokens',
  'outputTokens',
  'images',
  'audioSeconds',
  'costUsd',
] as const;
const TIMINGS = ['queueMs', 'sttMs', 'planMs', 'actMs'] as const;
const JSON_FIELDS = [
  'question',
  'answer',
  'evidence',
  'error',
  'memo',
  'attempts',
  'stuck',
  'model',
  'startedAt',
  'deadline',
] as const;

type Fields = Record<string, string>;

export function encodeNewTask(task: NewTask): string[] {
  const { id: _id, sttMs, audioSeconds, costUsd, createdAt, ...texts } = task;
  const fields: Fields = {
    state: 'queued',
    round: '0',
    createdAt: String(createdAt),
    'took.sttMs': String(sttMs),
    'use.audioSeconds': String(audioSeconds),
    'use.costUsd': String(costUsd),
  };
  for (const [name, text] of Object.entries(texts)) if (text !== undefined) fields[name] = text;
  return Object.entries(fields).flat();
}

/** The parts of a task as they lie in Redis; `images` are the numbers of the actions that have a picture. */
export interface StoredTask {
  fields: Fields;
  actions: Fields;
  exchanges: string[];
  images: string[];
}

export function decodeTask(id: string, { fields, actions, exchanges, images }: StoredTask): TaskRecord {
  const state = fields.state as TaskState;
  const createdAt = Number(fields.createdAt);
  const endedAt = fields.endedAt === undefined ? undefined : Number(fields.endedAt);
  return {
    id,
    room: fields.room!,
    participant: fields.participant!,
    ...(fields.display !== undefined && { display: fields.display }),
    text: fields.text!,
    source: fields.source as TaskSource,
    ...(fields.url !== undefined && { url: fields.url }),
    state,
    round: Number(fields.round),
    createdAt,
    ...(endedAt !== undefined && { endedAt }),
    ...parsed(fields),
    exchanges: exchanges.map((text) => JSON.parse(text)),
    actions: Object.values(actions)
      .map((text): ActionRecord => JSON.parse(text))
      .map((action) => (images.includes(String(action.n)) ? { ...action, hasImage: true } : action))
      .sort((a, b) => a.n - b.n),
    usage: numbers(USAGE, 'use', fields) as Usage,
    timings: {
      ...numbers(TIMINGS, 'took', fields),
      totalMs: (ENDED.has(state) ? endedAt! : Date.now()) - createdAt,
    } as Timings,
  };
}

function parsed(fields: Fields): Partial<TaskRecord> {
  const present = JSON_FIELDS.filter((name) => fields[name] !== undefined);
  return Object.fromEntries(present.map((name) => [name, JSON.parse(fields[name]!)]));
}

function numbers(names: readonly string[], group: string, fields: Fields): Record<string, number> {
  return Object.fromEntries(names.map((name) => [name, Number(fields[`${group}.${name}`] ?? 0)]));
}
