// SPDX-License-Identifier: MIT
// The act stage over a browser that does what a test says.
import type { Action, PageAction } from '../../../control-plane/src/plan/action.ts';
import { type ActDeps, ActStage } from '../../../control-plane/src/stages/act.ts';
import type { ActJob } from '../../../control-plane/src/task/jobs.ts';
import type { TaskRecord } from '../../../control-plane/src/task/record.ts';
import type { Room } from '../../../shared/rooms.ts';
import { memoryLog } from '../../support/memory-log.ts';
import { taskRecord } from '../../support/memory-stores.ts';
import { memoryWorld } from '../../support/memory-world.ts';

export const never = new AbortController().signal;
export const click = (ref: string, name = ref): PageAction => ({ kind: 'click', ref, name });
export const done: Action = { kind: 'done', answer: 'It is done.' };

export type Outcome = 'nothing' | 'content' | 'navigated' | 'dialog' | 'popup' | Error;

/** A browser that does what the test says for each element, and remembers what it was told to do. */
export function setting(
  outcomes: Record<string, Outcome> = {},
  change: Partial<TaskRecord> = {},
  policy: Partial<Room> = {},
) {
  const world = memoryWorld(policy);
  const task = world.tasks.put(taskRecord(change));
  const performed: PageAction[] = [];
  const page = {
    url: 'about:blank',
    title: 'Blank',
    snapshot: '- link "Trips" [ref=e1]',
    refused: [],
    restored: false,
  };
  const browser = {
    opened: [] as unknown[],
    states: new Map<string, unknown>(),
    secret: [] as string[],
    came: {} as { result?: string; fallback?: string },
    perform: async (action: PageAction, _signal: AbortSignal): Promise<void> => void action,
  };
  const deps: ActDeps = {
    ...world,
    browser: {
      async room(_room, _policy, saved) {
        browser.opened.push(saved);
        return {
          observe: async () => ({ ...page }),
          async perform(action, signal) {
            performed.push(action);
            await browser.perform(action, signal);
            const went = outcomes['ref' in action && action.ref ? action.ref : action.kind] ?? 'content';
            if (went instanceof Error) throw went;
            if (went === 'navigated') Object.assign(page, { url: 'http://x.test/next', title: 'Next' });
            return { changed: went, ...browser.came };
          },
          secretFields: async (refs) => refs.filter((ref) => browser.secret.includes(ref)),
          picture: async () => Buffer.from('jpeg'),
          markedPicture: async () => Buffer.from('marked'),
          save: async () => ({ at: page.url }),
        };
      },
    },
    states: {
      browserState: async (room) => browser.states.get(room),
      setBrowserState: async (room, state) => void browser.states.set(room, state),
    },
    images: world.tasks,
    imageUrl: (id, n) => `/image/${id}/${n}`,
    logger: memoryLog().log,
    picturesBare: false,
  };
  const stage = new ActStage(deps);
  const run = (actions: Action[], more: Partial<ActJob> = {}, signal = never) =>
    stage.run({ task: 't1', round: 1, actions, ...more }, signal);
  return { ...world, deps, task, page, performed, outcomes, browser, stage, run };
}
