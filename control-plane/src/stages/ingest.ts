// SPDX-License-Identifier: MIT
// What comes in from the rooms: who is there, what they say, what they type.
import type { Policy } from '../../../shared/rooms.ts';
import { describeError, LamError } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { tellWhatGoesOn } from './attention.ts';
import { Hearing, type Utterance } from './hearing.ts';
import type { Pipeline } from './pipeline.ts';
import type { Log, Rooms, Tasks } from './ports.ts';
import { clientIdOf, type Sender, Typed } from './typed.ts';

export interface Participant {
  room: string;
  participant: string;
  display?: string | undefined;
  muted: boolean;
  /** May answer and cancel what others asked for. */
  moderator?: boolean | undefined;
}

export interface PluginPort {
  sendText(room: string, text: string, options: { session?: number; signal: AbortSignal }): Promise<unknown>;
  ackText(session: number, sequence: number, boot: string): void;
  listen(session: number, on: boolean): void;
}

export interface IngestDeps {
  plugin: PluginPort;
  rooms: Rooms;
  tasks: Tasks;
  log: Log;
  pipeline: Pipeline;
  audio: { putAudio(id: string, pcm: Buffer): Promise<void> };
  defaults: Policy;
  metrics: Metrics;
  logger: Logger;
}

interface Session extends Participant {
  hearing: Hearing;
  /** The texts of a session are handled one after the other; the plugin bounds how many wait. */
  texts: Promise<void>;
}

const SEND_DEADLINE_MS = 5_000;

export class Ingest {
  readonly #deps: IngestDeps;
  readonly #sessions = new Map<number, Session>();
  readonly #typed: Typed;
  #boot = '';

  constructor(deps: IngestDeps) {
    this.#deps = deps;
    this.#typed = new Typed({
      ...deps,
      send: (sender, text) => this.#send(sender.room, sender.session, text),
      talk: (session, on) => this.#sessions.get(session)?.hearing.talk(on),
    });
  }

  /** The plugin is linked: this is everything that is there now. */
  up(
    snapshot: { rooms: { room: string }[]; sessions: (Participant & { session: number })[] },
    hello: { boot: string },
  ): void {
    this.#boot = hello.boot;
    for (const { room } of snapshot.rooms) void this.#enable(room);
    for (const { session, ...info } of snapshot.sessions) this.open(session, info);
    for (const { room } of snapshot.rooms) void this.#tell(room, this.#abandoned(room));
    this.#deps.metrics.linkUp.set(1);
  }

  down(): void {
    for (const session of this.#sessions.keys()) this.#forget(session);
    this.#deps.metrics.linkUp.set(0);
  }

  open(session: number, info: Participant): void {
    const known = this.#sessions.get(session);
    if (known !== undefined) {
      Object.assign(known, info);
      return;
    }
    const hearing = new Hearing([this.#boot, session], {
      started: () => void this.#tell(info.room, this.#deps.log.publish(info.room, [], 'listening')),
      utterance: (utterance) =>
        void this.#tell(info.room, this.#utterance(this.#sessions.get(session) ?? info, utterance)),
    });
    const enabled = this.#enable(info.room);
    this.#sessions.set(session, { ...info, hearing, texts: enabled });
    void this.#tell(
      info.room,
      enabled.then(() => this.#deps.pipeline.prepare(info.room, `${this.#boot}-${session}`)),
    );
    this.#deps.metrics.participants.set(this.#sessions.size);
  }

  /** The participant left. */
  close(session: number): void {
    const room = this.#sessions.get(session)?.room;
    this.#forget(session);
    if (room !== undefined) void this.#tell(room, this.#abandoned(room));
  }

  #abandoned(room: string): Promise<void> {
    const here = [...this.#sessions.values()].filter((other) => other.room === room);
    // A moderator can answer for whoever has gone.
    if (here.some(({ moderator }) => moderator)) return Promise.resolve();
    return this.#deps.pipeline.abandon(room, new Set(here.map(({ participant }) => participant)));
  }

  #forget(session: number): void {
    this.#sessions.get(session)?.hearing.close();
    this.#sessions.delete(session);
    this.#deps.metrics.participants.set(this.#sessions.size);
  }

  pcm(session: number, timestamp: number, pcm: Buffer): void {
    this.#sessions.get(session)?.hearing.audio(pcm, timestamp);
  }

  gap(session: number, timestamp: number, samples: number): void {
    this.#sessions.get(session)?.hearing.gap(timestamp, samples);
  }

  /** Acknowledged once it is stored, answered or refused; what cannot be stored now comes again with the next link. */
  text(session: number, sequence: number, text: string): void {
    const known = this.#sessions.get(session);
    if (known === undefined) return;
    const boot = this.#boot;
    known.texts = known.texts.then(() => this.#text(known, session, sequence, boot, text));
  }

  async #text(from: Session, session: number, sequence: number, boot: string, text: string): Promise<void> {
    const { plugin, logger } = this.#deps;
    const { room, participant, display, moderator = false } = from;
    const named = display === undefined ? {} : { display };
    const origin = [boot, session, sequence];
    const sender: Sender = { room, participant, ...named, moderator, session, origin };
    try {
      await this.#typed.receive(sender, text).catch((error) => this.#refuse(sender, text, error));
      plugin.ackText(session, sequence, boot);
    } catch (error) {
      logger.error({ room, session, err: error }, 'a message could not be taken; the plugin keeps it');
    }
  }

  /** Tells the sender what is wrong with the message. @throws what is not the sender's mistake. */
  async #refuse(sender: Sender, text: string, error: unknown): Promise<void> {
    if (!(error instanceof LamError) || error.retryable) throw error;
    const { code, reason } = describeError(error);
    const id = clientIdOf(text);
    this.#deps.metrics.refusals.inc({ code });
    const refusal = { type: 'error', code, reason, text: reason, ...(id !== undefined && { id }) };
    const envelope = { lam: 1, seq: 0, room: sender.room, time: Date.now() };
    await this.#send(sender.room, sender.session, JSON.stringify({ ...envelope, ...refusal }));
  }

  async #utterance(from: Participant, { id, pcm, pushed, endedAt }: Utterance): Promise<void> {
    const { room, participant, display } = from;
    const policy = await this.#deps.rooms.get(room);
    if (policy === undefined || (policy.trigger === 'off' && !pushed && !policy.captions)) {
      return tellWhatGoesOn(room, this.#deps);
    }
    const named = display === undefined ? {} : { display };
    await this.#deps.audio.putAudio(id, pcm);
    await this.#deps.pipeline.transcribe({ task: id, room, participant, ...named, pushed, endedAt });
  }

  /** Whatever fails behind a handler is told to the room: nobody else waits for it. */
  async #tell(room: string, work: Promise<void>): Promise<void> {
    await work.catch((error) => {
      const { code, reason } = describeError(error);
      this.#deps.logger.error({ room, err: error }, 'what was said could not be taken');
      return this.#deps.log
        .publish(room, [{ type: 'error', code, reason, text: reason }])
        .catch(() => undefined);
    });
  }

  /** A room of the plugin has the assistant by being one; without a policy of its own it has the default one. */
  async #enable(room: string): Promise<void> {
    const fresh = { ...this.#deps.defaults, room, kind: 'lam' as const, createdAt: new Date().toISOString() };
    await this.#deps.rooms.add(fresh).catch((error) => {
      this.#deps.logger.error({ room, err: error }, 'the room could not be stored');
    });
  }

  async #send(room: string, session: number, text: string): Promise<void> {
    await this.#deps.plugin.sendText(room, text, { session, signal: AbortSignal.timeout(SEND_DEADLINE_MS) });
  }
}
