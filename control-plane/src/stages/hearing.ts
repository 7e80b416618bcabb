// SPDX-License-Identifier: MIT
// What one participant says, cut into utterances. Each participant is heard by itself, so that two who speak at the
// same moment give two utterances.
import { taskIdOf } from '../../../shared/ids.ts';
import { SAMPLE_RATE } from '../../../shared/wire.ts';
import { type EndpointEvent, Endpointer } from '../audio/endpoint.ts';

// Discontinuous transmission sends nothing while nobody speaks: after this long without audio, silence is assumed.
const QUIET_MS = 120;

export interface Utterance {
  /** Derived from where it lies in its session's media time: the same utterance always has the same id. */
  id: string;
  /** s16le, 16 kHz, mono. */
  pcm: Buffer;
  pushed: boolean;
  /** Milliseconds since the epoch. */
  endedAt: number;
}

export interface HearingEvents {
  started(): void;
  utterance(utterance: Utterance): void;
}

export class Hearing {
  readonly #origin: (string | number)[];
  readonly #events: HearingEvents;
  readonly #endpointer = new Endpointer();
  #speaking = false;
  #pushed = false;
  #quiet: NodeJS.Timeout | undefined;
  #lastAudio = 0;

  /** `origin`: `boot` and session. */
  constructor(origin: (string | number)[], events: HearingEvents) {
    this.#origin = origin;
    this.#events = events;
  }

  audio(pcm: Buffer, timestamp: number): void {
    this.#take(this.#endpointer.push(pcm, timestamp));
    this.#awaitMore();
  }

  gap(timestamp: number, samples: number): void {
    this.#take(this.#endpointer.gap(timestamp, samples));
  }

  /** Push to talk: what is said while it is held is one request; letting go ends it. */
  talk(on: boolean): void {
    this.#take(this.#endpointer.flush());
    this.#pushed = on;
  }

  close(): void {
    clearTimeout(this.#quiet);
    this.#take(this.#endpointer.flush());
  }

  #awaitMore(): void {
    this.#lastAudio = performance.now();
    if (!this.#speaking || this.#quiet !== undefined) return;
    this.#quiet = setTimeout(() => this.#heardNothing(), QUIET_MS);
  }

  #heardNothing(): void {
    this.#quiet = undefined;
    const silentMs = performance.now() - this.#lastAudio;
    if (silentMs >= QUIET_MS) this.#take(this.#endpointer.idle(Math.round((silentMs / 1_000) * SAMPLE_RATE)));
    if (this.#speaking) this.#quiet = setTimeout(() => this.#heardNothing(), QUIET_MS);
  }

  #take(events: EndpointEvent[]): void {
    for (const event of events) {
      this.#speaking = event.type === 'start';
      if (event.type === 'start') {
        this.#events.started();
      } else {
        const id = taskIdOf('spoken', ...this.#origin, event.timestamp);
        this.#events.utterance({ id, pcm: event.pcm, pushed: this.#pushed, endedAt: Date.now() });
      }
    }
  }
}
