// SPDX-License-Identifier: MIT
// Prints what the room is told, as it comes.
import type { RoomMessage } from '../shared/messages.ts';
import { readEvents } from '../shared/sse.ts';

const DEADLINE_MS = 60_000;
const PICTURE_MS = 5_000;

export type Ending = Extract<RoomMessage, { type: 'task.done' | 'task.failed' | 'task.cancelled' }> & {
  evidence?: string | undefined;
};

export class Conversation {
  readonly #stopping = new AbortController();
  readonly #sources = new Map<string, string>();
  readonly #endings = { typed: Promise.withResolvers<Ending>(), spoken: Promise.withResolvers<Ending>() };
  readonly #pictures = new Map<string, PromiseWithResolvers<void>>();
  /** Tasks that have ended: their next picture is their last. */
  readonly #ended = new Set<string>();
  #following: Promise<void> = Promise.resolve();

  /** Follows the room from now on. */
  static async follow(api: string, token: string, room: string): Promise<Conversation> {
    const conversation = new Conversation();
    const response = await fetch(`${api}/v1/rooms/${room}/events`, {
      headers: { authorization: `Bearer ${token}` },
      signal: conversation.#stopping.signal,
    });
    conversation.#following = conversation.#print(response);
    return conversation;
  }

  /** Settles when the last picture of that request's steps is there (or does not come in time). */
  async pictured(ending: Ending): Promise<void> {
    const late = new Promise((resolve) => AbortSignal.timeout(PICTURE_MS).addEventListener('abort', resolve));
    await Promise.race([this.#pictures.get(ending.task)?.promise, late]);
  }

  /** How the first request of that source ended. */
  async ending(source: 'typed' | 'spoken'): Promise<Ending> {
    const late = AbortSignal.timeout(DEADLINE_MS);
    const { promise, reject } = this.#endings[source];
    late.addEventListener('abort', () => reject(new Error(`the ${source} request did not end in time`)));
    return promise;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#following;
  }

  async #print(response: Response): Promise<void> {
    try {
      for await (const message of readEvents<RoomMessage>(response)) {
        // A step is told once more when its picture is there.
        if (message.type !== 'task.step' || message.image === undefined) console.log(line(message));
        this.#note(message);
      }
    } catch (error) {
      if (!this.#stopping.signal.aborted) throw error;
    }
  }

  #note(message: RoomMessage): void {
    if (message.type === 'task.queued') {
      this.#sources.set(message.task, message.source);
      this.#pictures.set(message.task, Promise.withResolvers());
    }
    if (message.type === 'task.step' && message.image !== undefined && this.#ended.has(message.task)) {
      this.#pictures.get(message.task)?.resolve();
    }
    if (message.type !== 'task.done' && message.type !== 'task.failed' && message.type !== 'task.cancelled')
      return;
    this.#ended.add(message.task);
    const source = this.#sources.get(message.task);
    if (source === 'typed' || source === 'spoken') this.#endings[source].resolve(message);
  }
}

function line(message: RoomMessage): string {
  const clock = new Date(message.time).toISOString().slice(11, 23);
  return `  ${clock}  ${message.type.padEnd(16)} ${message.text}${details(message)}`;
}

/** For a request that was done: on which page it ended, and how long each part took. */
function details(message: RoomMessage): string {
  if (message.type !== 'task.done') return '';
  const parts = Object.entries(message.timings).map(
    ([name, ms]) => `${name.replace(/Ms$/, '')} ${Math.round(ms)} ms`,
  );
  const indent = `\n${' '.repeat(33)}`;
  const evidence = message.evidence === undefined ? '' : `${indent}${message.evidence}`;
  return `${evidence}${indent}${parts.join(' · ')}`;
}
