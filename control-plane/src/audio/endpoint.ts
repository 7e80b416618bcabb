// SPDX-License-Identifier: MIT
import { FRAME_BYTES, FRAME_SAMPLES, SAMPLE_RATE } from '../../../shared/wire.ts';
import { levelDbfs } from './level.ts';
import { NoiseFloor } from './noise-floor.ts';

const MS = SAMPLE_RATE / 1000;

export interface EndpointerOptions {
  /** What is kept from before the first sound of an utterance, ms. */
  preRollMs: number;
  /** How much silence ends an utterance, ms. */
  closingMs: number;
  /** A longer utterance is cut here, ms. */
  maxMs: number;
  /** Sound of less than this within half a second is a click, ms. */
  minSpeechMs: number;
}

const DEFAULTS: EndpointerOptions = { preRollMs: 500, closingMs: 500, maxMs: 30_000, minSpeechMs: 200 };

/** Speech must rise this far above the noise to begin, and stay this far above it to go on, dB. */
const BEGIN_DB = 11;
const GO_ON_DB = 8;
/** The stretch in which `minSpeechMs` of sound must fall. */
const ONSET_SAMPLES = 500 * MS;

/** `timestamp` and `samples` are media time in samples at 16 kHz; `pcm` is s16le mono. */
export type EndpointEvent =
  | { type: 'start'; timestamp: number }
  | { type: 'utterance'; pcm: Buffer; timestamp: number; samples: number; truncated: boolean };

interface Frame {
  pcm: Buffer;
  timestamp: number;
  voiced: boolean;
}

/**
 * Cuts one participant's audio into utterances by its level above an adaptive noise floor. It knows media time only:
 *
 * - `push` takes audio; a jump of the timestamp counts as a gap, audio from before the last is dropped;
 * - `gap` takes a stretch that will never come (loss, mute, discontinuous transmission): silence;
 * - `idle` is for the time in which nothing comes at all, because a gap is announced only by the packet after it: the
 *   caller says how long ago, on its own clock, the last audio came, as often as it likes. It can end an utterance and
 *   does nothing else; the `gap` that may follow for the same time is taken as usual;
 * - `flush` ends what is open (the participant left, or released push to talk).
 *
 * Every `start` is followed by exactly one `utterance`. Holds at most `maxMs` of audio, besides a second of history.
 */
export class Endpointer {
  readonly #options: EndpointerOptions;
  readonly #floor = new NoiseFloor();
  /** Media time up to which everything is known; undefined before the first audio. */
  #position: number | undefined;
  /** Outside an utterance: what may become its beginning. Inside: the utterance so far. */
  #frames: Frame[] = [];
  #samples = 0;
  #speaking = false;
  /** Samples since the last sound of the open utterance. */
  #silence = 0;

  constructor(options: Partial<EndpointerOptions> = {}) {
    this.#options = { ...DEFAULTS, ...options };
  }

  /** Whether an utterance is open: a `start` was given, its `utterance` not yet. `idle` does something only then. */
  get speaking(): boolean {
    return this.#speaking;
  }

  /** @throws RangeError where `pcm` is not whole frames of 20 ms. */
  push(pcm: Buffer, timestamp: number): EndpointEvent[] {
    if (pcm.length % FRAME_BYTES !== 0) throw new RangeError('audio comes in whole frames of 20 ms');
    const events: EndpointEvent[] = [];
    if (this.#position !== undefined && timestamp > this.#position) {
      events.push(...this.gap(this.#position, timestamp - this.#position));
    }
    for (let at = 0; at < pcm.length; at += FRAME_BYTES) {
      const start = timestamp + at / 2;
      if (this.#position !== undefined && start < this.#position) continue;
      const frame = pcm.subarray(at, at + FRAME_BYTES);
      const level = levelDbfs(frame);
      const above = level - this.#floor.update(level);
      this.#take(
        { pcm: frame, timestamp: start, voiced: above >= (this.#speaking ? GO_ON_DB : BEGIN_DB) },
        events,
      );
    }
    return events;
  }

  gap(timestamp: number, samples: number): EndpointEvent[] {
    const events: EndpointEvent[] = [];
    const end = timestamp + samples;
    let at = Math.max(timestamp, this.#position ?? timestamp);
    // Beyond this much silence more of it changes nothing, however long the gap.
    const enough = at + Math.max(this.#options.closingMs, this.#options.preRollMs) * MS + ONSET_SAMPLES;
    for (; at < Math.min(end, enough); at += FRAME_SAMPLES) {
      const length = Math.min(FRAME_SAMPLES, end - at);
      this.#take({ pcm: Buffer.alloc(length * 2), timestamp: at, voiced: false }, events);
    }
    if (end > enough) this.#forget();
    this.#position = Math.max(end, this.#position ?? end);
    return events;
  }

  /** `samples`: how long nothing has come since the last `push` or `gap`, counted at 16 kHz. */
  idle(samples: number): EndpointEvent[] {
    const quiet = this.#speaking && this.#silence + samples >= this.#options.closingMs * MS;
    return quiet ? this.flush() : [];
  }

  flush(): EndpointEvent[] {
    const events: EndpointEvent[] = [];
    if (this.#speaking) this.#finish(false, events);
    this.#forget();
    return events;
  }

  #take(frame: Frame, events: EndpointEvent[]): void {
    this.#frames.push(frame);
    this.#samples += frame.pcm.length / 2;
    this.#position = frame.timestamp + frame.pcm.length / 2;
    if (this.#speaking) this.#goOn(frame, events);
    else this.#listen(events);
  }

  #listen(events: EndpointEvent[]): void {
    const onsetFrom = this.#position! - ONSET_SAMPLES;
    const voiced = this.#frames.filter((frame) => frame.voiced && frame.timestamp >= onsetFrom);
    const needed = (this.#options.minSpeechMs * MS) / FRAME_SAMPLES;
    const first = voiced[0]?.timestamp ?? this.#position!;
    this.#dropBefore(Math.min(first, onsetFrom) - this.#options.preRollMs * MS);
    if (voiced.length < needed) return;
    this.#dropBefore(first - this.#options.preRollMs * MS);
    this.#speaking = true;
    this.#silence = this.#position! - (voiced.at(-1)!.timestamp + FRAME_SAMPLES);
    events.push({ type: 'start', timestamp: this.#frames[0]!.timestamp });
  }

  #goOn(frame: Frame, events: EndpointEvent[]): void {
    this.#silence = frame.voiced ? 0 : this.#silence + frame.pcm.length / 2;
    if (this.#silence >= this.#options.closingMs * MS) this.#finish(false, events);
    else if (this.#samples + FRAME_SAMPLES > this.#options.maxMs * MS) this.#finish(true, events);
  }

  #finish(truncated: boolean, events: EndpointEvent[]): void {
    const pcm = Buffer.concat(this.#frames.map((frame) => frame.pcm));
    const timestamp = this.#frames[0]!.timestamp;
    events.push({ type: 'utterance', pcm, timestamp, samples: pcm.length / 2, truncated });
    this.#forget();
  }

  #forget(): void {
    this.#frames = [];
    this.#samples = 0;
    this.#silence = 0;
    this.#speaking = false;
  }

  #dropBefore(timestamp: number): void {
    while (this.#frames.length > 0 && this.#frames[0]!.timestamp < timestamp) {
      this.#samples -= this.#frames.shift()!.pcm.length / 2;
    }
  }
}
