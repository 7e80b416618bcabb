// SPDX-License-Identifier: MIT
// Speech to text: an utterance becomes a caption and, where it is addressed to the assistant, a task or an answer.
import { SAMPLE_RATE } from '../../../shared/wire.ts';
import { LamError } from '../errors.ts';
import type { Metrics } from '../metrics.ts';
import { isStop } from '../plan/consent.ts';
import { requestIn } from '../task/addressing.ts';
import type { SttJob } from '../task/jobs.ts';
import { tellWhatGoesOn } from './attention.ts';
import type { Pipeline } from './pipeline.ts';
import type { Log, Rooms, Tasks } from './ports.ts';

export interface Recogniser {
  /** `pcm` is s16le, 16 kHz, mono. @throws LamError. */
  recognise(
    pcm: Buffer,
    hints: { language: string; labels: string[]; wakePhrase: string },
    signal: AbortSignal,
  ): Promise<{ text: string; confidence?: number; costUsd: number }>;
}

export interface AudioStore {
  getAudio(id: string): Promise<Buffer | undefined>;
  dropAudio(id: string): Promise<void>;
}

export interface SttDeps {
  recogniser: Recogniser;
  audio: AudioStore;
  rooms: Rooms;
  tasks: Tasks;
  log: Log;
  pipeline: Pipeline;
  metrics: Metrics;
}

type Spoken = SttJob & { sttMs: number; audioSeconds: number; costUsd: number };

export class SttStage {
  readonly #deps: SttDeps;

  constructor(deps: SttDeps) {
    this.#deps = deps;
  }

  async run(job: SttJob, signal: AbortSignal): Promise<void> {
    const { rooms, audio, log, metrics } = this.#deps;
    const room = await rooms.get(job.room);
    const pcm = await audio.getAudio(job.task);
    if (room === undefined || pcm === undefined) return;
    await log.publish(job.room, [], 'transcribing');
    const began = performance.now();
    const hints = {
      language: room.language,
      wakePhrase: room.wakePhrase,
      labels: await rooms.labels(job.room),
    };
    const heard = await this.#deps.recogniser.recognise(pcm, hints, signal);
    const sttMs = performance.now() - began;
    const text = heard.text.trim();
    if (text !== '' && room.captions) await log.publish(job.room, [caption(job, text)]);
    const request = text === '' ? undefined : requestIn(text, room, job.pushed);
    metrics.utterances.inc({
      outcome: request === undefined ? (text === '' ? 'empty' : 'conversation') : 'request',
    });
    const spoken = { ...job, sttMs, audioSeconds: pcm.length / 2 / SAMPLE_RATE, costUsd: heard.costUsd };
    const heeded = job.pushed || room.trigger !== 'off';
    if (heeded && text !== '') await this.#deliver(spoken, text, request);
    else await tellWhatGoesOn(job.room, this.#deps);
    await audio.dropAudio(job.task);
  }

  /** The utterance will not be tried again: whoever spoke is told. */
  async failed(job: SttJob, error: { code: string; reason: string }): Promise<void> {
    const text = `I could not write down what ${job.display ?? 'somebody'} said: ${error.reason}`;
    await this.#deps.log.publish(job.room, [{ type: 'error', code: error.code, reason: error.reason, text }]);
    await tellWhatGoesOn(job.room, this.#deps);
  }

  /** What cannot be done with it is told to the room: whoever spoke has no other way to know. */
  async #deliver(spoken: Spoken, text: string, request: string | undefined): Promise<void> {
    try {
      await this.#act(spoken, text, request);
    } catch (error) {
      if (!(error instanceof LamError) || error.retryable) throw error;
      const { code, message: reason } = error;
      await this.#deps.log.publish(spoken.room, [{ type: 'error', code, reason, text: reason }]);
    }
  }

  async #act(spoken: Spoken, text: string, request: string | undefined): Promise<void> {
    const { pipeline, tasks } = this.#deps;
    const head = await tasks.head(spoken.room);
    const current = head === undefined ? undefined : await tasks.get(head);
    const own = current?.participant === spoken.participant ? current : undefined;
    if (own !== undefined && isStop(request ?? text)) return pipeline.cancel(own);
    if (own?.question !== undefined) return pipeline.answer(own, request || text);
    if (request === undefined || request === '') return tellWhatGoesOn(spoken.room, this.#deps);
    const { pushed: _pushed, task: id, endedAt: createdAt, ...rest } = spoken;
    await pipeline.submit({ ...rest, id, createdAt, text: request, source: 'spoken' });
  }
}

function caption(job: SttJob, text: string) {
  const { task: segment, participant, display } = job;
  const named = display === undefined ? {} : { display };
  return { type: 'transcript' as const, segment, participant, ...named, final: true, text };
}
