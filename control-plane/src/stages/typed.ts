// SPDX-License-Identifier: MIT
// What participants send on the data channel: requests, answers, cancellations, push to talk, and the wish for a replay.
import { z } from 'zod';
import { taskIdOf } from '../../../shared/ids.ts';
import { MAX_REQUEST_CHARS, type ParticipantMessage, participantMessage } from '../../../shared/messages.ts';
import { LamError } from '../errors.ts';
import { isStop } from '../plan/consent.ts';
import type { TaskRecord } from '../task/record.ts';
import { shorten } from './delivery.ts';
import type { Pipeline } from './pipeline.ts';
import type { Log, Tasks } from './ports.ts';

/** Who sent a text, and which of its sender's texts it is. */
export interface Sender {
  room: string;
  participant: string;
  display?: string;
  moderator: boolean;
  session: number;
  /** `boot`, session and sequence: the same for every repeat of the same text. */
  origin: (string | number)[];
}

export interface TypedDeps {
  tasks: Tasks;
  log: Log;
  pipeline: Pipeline;
  /** To that session alone. */
  send(sender: Sender, text: string): Promise<void>;
  /** Push to talk went down or up. */
  talk(session: number, on: boolean): void;
}

export class Typed {
  readonly #deps: TypedDeps;

  constructor(deps: TypedDeps) {
    this.#deps = deps;
  }

  /** @throws LamError: the sender's mistake, or something that may be tried again. */
  async receive(sender: Sender, text: string): Promise<void> {
    const message = parse(text);
    switch (message.type) {
      case 'request':
        return this.#request(sender, message, !isJson(text));
      case 'answer':
        return this.#deps.pipeline.answer(await this.#subject(sender, message.task), message.text);
      case 'cancel':
        return this.#deps.pipeline.cancel(await this.#subject(sender, message.task));
      case 'talk':
        return this.#deps.talk(sender.session, message.on);
      case 'resume':
        return this.#replay(sender, message.after);
    }
  }

  /** A bare line may be what the sender's running task waits for, or the wish that it stops. */
  async #request(
    sender: Sender,
    message: Extract<ParticipantMessage, { type: 'request' }>,
    bare: boolean,
  ): Promise<void> {
    const { pipeline } = this.#deps;
    const own = bare ? await this.#current(sender) : undefined;
    if (own !== undefined && isStop(message.text)) return pipeline.cancel(own);
    if (own?.question !== undefined) return pipeline.answer(own, message.text);
    const { room, participant, display, origin } = sender;
    const task = {
      id: taskIdOf('typed', ...origin),
      room,
      participant,
      ...(display !== undefined && { display }),
      text: message.text,
      ...(message.url !== undefined && { url: message.url }),
      source: 'typed' as const,
      createdAt: Date.now(),
      sttMs: 0,
      audioSeconds: 0,
      costUsd: 0,
    };
    await pipeline.submit(task, message.id);
  }

  async #replay(sender: Sender, after: number): Promise<void> {
    for (const message of await this.#deps.log.replay(sender.room, after)) {
      await this.#deps.send(sender, shorten(message));
    }
  }

  /** The sender's task that is under way in the room, if it is the sender's turn. */
  async #current(sender: Sender): Promise<TaskRecord | undefined> {
    const head = await this.#deps.tasks.head(sender.room);
    const task = head === undefined ? undefined : await this.#deps.tasks.get(head);
    return task?.participant === sender.participant ? task : undefined;
  }

  /** The task that the sender may decide upon. @throws LamError `unknown_task`, `not_allowed`. */
  async #subject(sender: Sender, id: string | undefined): Promise<TaskRecord> {
    const task = id === undefined ? await this.#current(sender) : await this.#deps.tasks.get(id);
    if (task === undefined || task.room !== sender.room) {
      throw new LamError('unknown_task', 'There is no such request in this room.');
    }
    if (task.participant !== sender.participant && !sender.moderator) {
      const who = 'Only the one who made a request, or a moderator, can answer or cancel it.';
      throw new LamError('not_allowed', who);
    }
    return task;
  }
}

function isJson(text: string): boolean {
  return text.trimStart().startsWith('{');
}

/** @throws LamError `bad_json`, `bad_message`, `too_long`. */
function parse(text: string): ParticipantMessage {
  if (!isJson(text)) return check({ type: 'request', text });
  try {
    return check(JSON.parse(text));
  } catch (cause) {
    if (cause instanceof LamError) throw cause;
    throw new LamError('bad_json', 'The message begins like JSON but is none.', { cause });
  }
}

function check(value: unknown): ParticipantMessage {
  const parsed = participantMessage.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  if (issue?.code === 'too_big') {
    throw new LamError('too_long', `A request has at most ${MAX_REQUEST_CHARS} characters.`);
  }
  throw new LamError(
    'bad_message',
    `The message is not understood: ${z.prettifyError(parsed.error).replaceAll('\n', ' ')}`,
  );
}

/** The client's own id in a message that was refused, where one can be made out. */
export function clientIdOf(text: string): string | undefined {
  try {
    const { id } = JSON.parse(text) as { id?: unknown };
    return typeof id === 'string' ? id.slice(0, 64) : undefined;
  } catch {
    return undefined;
  }
}
