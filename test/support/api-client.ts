// SPDX-License-Identifier: MIT
import type { RoomMessage } from '../../shared/messages.ts';
import { readEvents } from '../../shared/sse.ts';
import type { Task } from '../../shared/tasks.ts';

const ENDED = ['task.done', 'task.failed', 'task.cancelled'];

/** The HTTP API, as an operator's program uses it. */
export class ApiClient {
  readonly url: string;
  readonly #headers: Record<string, string>;

  constructor(url: string, token: string) {
    this.url = url;
    this.#headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  }

  async isReady(): Promise<boolean> {
    return fetch(`${this.url}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
  }

  async request<T>(method: string, path: string, body?: unknown): Promise<{ status: number; body: T }> {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(`${this.url}${path}`, { method, headers: this.#headers, ...sent });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as T };
  }

  async createRoom(room: string, policy: object = {}): Promise<void> {
    const { status, body } = await this.request('POST', '/v1/rooms', { room, ...policy });
    if (status !== 201) throw new Error(`the room was not created: ${JSON.stringify(body)}`);
  }

  async submit(room: string, text: string, more: object = {}): Promise<Task> {
    const { status, body } = await this.request<Task>('POST', `/v1/rooms/${room}/tasks`, { text, ...more });
    if (status !== 202) throw new Error(`the task was not accepted: ${JSON.stringify(body)}`);
    return body;
  }

  async task(id: string): Promise<Task> {
    return (await this.request<Task>('GET', `/v1/tasks/${id}`)).body;
  }

  async answer(id: string, text: string): Promise<number> {
    return (await this.request('POST', `/v1/tasks/${id}/answer`, { text })).status;
  }

  /** What is told of the task, as it comes, to its end. */
  async *events(id: string, deadlineMs = 60_000): AsyncGenerator<RoomMessage> {
    const signal = AbortSignal.timeout(deadlineMs);
    const url = `${this.url}/v1/tasks/${id}/events`;
    yield* readEvents<RoomMessage>(await fetch(url, { headers: this.#headers, signal }));
  }

  /** Submits, answers questions by `answers` in turn, and gives what was told and how it ended. */
  async run(
    room: string,
    wanted: string,
    { answers = [], ...more }: { answers?: string[]; url?: string } = {},
  ) {
    const { id } = await this.submit(room, wanted, more);
    const told: RoomMessage[] = [];
    const left = [...answers];
    for await (const message of this.events(id)) {
      told.push(message);
      const answer = message.type === 'task.question' ? left.shift() : undefined;
      if (answer !== undefined) await this.answer(id, answer);
      if (ENDED.includes(message.type)) break;
    }
    return { told, task: await this.task(id) };
  }
}
