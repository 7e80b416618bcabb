// SPDX-License-Identifier: MIT
// @ts-check
// What the operator sees, kept up to date: everything every few seconds, and at once when a room says something.
import { ApiError, createApi } from './api.js';

/** @import { Room } from '../../../../../shared/rooms.ts' */
/** @import { Task } from '../../../../../shared/tasks.ts' */

/** @typedef {{ id: string, queue: string, state: string, task: string, attempts: number, createdAt: string, error?: string }} Job */
/**
 * @typedef {object} Desk
 * @property {Record<string, { ok: boolean, reason?: string }>} checks
 * @property {Record<string, Record<string, number>>} counts jobs by queue and state
 * @property {Job[]} failedJobs
 * @property {{ stored: number, outcomes: Record<string, number> } | undefined} recipes
 * @property {Room[]} rooms
 * @property {Task[]} tasks
 * @property {Task | undefined} open the task whose details are shown
 * @property {{ room: string, state: string }} filter empty: all
 * @property {string | undefined} trouble
 * @property {number} now milliseconds since the epoch
 */

const REFRESH_MS = 4_000;
// A browser opens six connections to one server; pictures and requests need some of them.
const MAX_STREAMS = 3;

/**
 * @param {string} token
 * @param {(desk: Desk) => void} draw
 * @param {(reason: string) => void} onRejected the token is not the operator's
 */
export function createDesk(token, draw, onRejected) {
  const api = createApi(token);
  const life = new AbortController();
  /** @type {Map<string, AbortController>} */
  const streams = new Map();
  let refreshing = false;
  let stale = false;
  /** @type {Desk} */
  let desk = {
    checks: {},
    counts: {},
    failedJobs: [],
    recipes: undefined,
    rooms: [],
    tasks: [],
    open: undefined,
    filter: { room: '', state: '' },
    trouble: undefined,
    now: Date.now(),
  };

  /** @param {Partial<Desk>} change */
  function update(change) {
    if (life.signal.aborted) return;
    desk = { ...desk, ...change, now: Date.now() };
    draw(desk);
  }

  async function load() {
    const query = new URLSearchParams(Object.entries(desk.filter).filter(([, value]) => value));
    const openPath = desk.open && `/v1/tasks/${encodeURIComponent(desk.open.id)}`;
    const [ready, rooms, tasks, jobs, recipes, open] = await Promise.all([
      api.readiness(),
      api.get('/v1/rooms'),
      api.get(`/v1/tasks?${query}`),
      api.get('/v1/jobs?state=failed'),
      api.get('/v1/recipes'),
      openPath ? api.get(openPath) : undefined,
    ]);
    const stillOpen = open && desk.open?.id === open.id ? open : desk.open;
    update({
      checks: ready.checks ?? {},
      rooms: rooms.rooms,
      tasks: tasks.tasks,
      counts: jobs.counts,
      failedJobs: jobs.jobs,
      recipes,
      open: stillOpen,
      trouble: undefined,
    });
    listenTo(
      desk.filter.room ? [desk.filter.room] : desk.rooms.map(({ room }) => room).slice(0, MAX_STREAMS),
    );
  }

  /** One load at a time; what changes meanwhile leads to exactly one more. */
  async function refresh() {
    stale = true;
    if (refreshing) return;
    refreshing = true;
    while (stale && !life.signal.aborted) {
      stale = false;
      await load().catch(report);
    }
    refreshing = false;
  }

  /** @param {unknown} error */
  function report(error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof ApiError && error.status === 401) return onRejected(reason);
    update({ trouble: reason });
  }

  /** @param {string[]} rooms */
  function listenTo(rooms) {
    for (const [room, stream] of streams) if (!rooms.includes(room)) stream.abort();
    for (const room of rooms) if (!streams.has(room)) void listen(room);
  }

  /** @param {string} room until it is left or the stream breaks; the next refresh listens again */
  async function listen(room) {
    const stream = new AbortController();
    streams.set(room, stream);
    try {
      const signal = AbortSignal.any([life.signal, stream.signal]);
      for await (const _ of api.events(`/v1/rooms/${encodeURIComponent(room)}/events`, signal))
        void refresh();
    } catch {
      // The regular refresh goes on, and says what is wrong.
    } finally {
      streams.delete(room);
    }
  }

  /**
   * @param {string} path
   * @param {object} [body]
   */
  async function act(path, body) {
    await api.post(path, body).catch(report);
    await refresh();
  }

  const clockwork = setInterval(refresh, REFRESH_MS);
  void refresh();
  const taskPath = (/** @type {string} */ id) => `/v1/tasks/${encodeURIComponent(id)}`;

  return {
    /** @param {Task | undefined} task */
    open(task) {
      update({ open: task });
      void refresh();
    },
    /** @param {Partial<Desk['filter']>} change */
    filter(change) {
      update({ filter: { ...desk.filter, ...change } });
      void refresh();
    },
    cancel: (/** @type {string} */ id) => act(`${taskPath(id)}/cancel`),
    retry: (/** @type {string} */ id) => act(`${taskPath(id)}/retry`),
    answer: (/** @type {string} */ id, /** @type {string} */ text) => act(`${taskPath(id)}/answer`, { text }),
    retryJob: (/** @type {Job} */ { queue, id }) => act(`/v1/jobs/${queue}/${encodeURIComponent(id)}/retry`),
    ask: (/** @type {string} */ room, /** @type {string} */ text) =>
      act(`/v1/rooms/${encodeURIComponent(room)}/tasks`, { text }),
    close() {
      clearInterval(clockwork);
      life.abort();
    },
  };
}
