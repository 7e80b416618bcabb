// SPDX-License-Identifier: MIT
// Speech without a key: recogniser processes that are kept running, because loading the model takes longer than an utterance.
import { LamError } from '../errors.ts';
import { speechGrammar } from '../plan/speech-grammar.ts';
import { type Recognised, RecogniserDied, RecogniserProcess } from './recogniser-process.ts';
import { type Hints, secondsOf, type Transcript } from './transcript.ts';

const MAX_WAITING = 32;
const DEADLINE_MS = 15_000;

interface Options {
  /** Path of lam-recogniser. */
  program: string;
  /** Folder of the acoustic model, dictionary and language model; absent: where Debian puts them. */
  modelDir?: string;
  log: { warn(details: object, message: string): void };
  /** How many utterances are recognised at the same time. */
  processes?: number;
}

/** One place in which a process runs; it is started anew where it died. */
interface Seat {
  process: RecogniserProcess;
}

export class PocketsphinxRecogniser {
  readonly #options: Options;
  readonly #seats: Seat[];
  readonly #free: Seat[];
  readonly #waiting: ((seat: Seat) => void)[] = [];
  readonly #closed = new AbortController();

  /** Begins to load the model. */
  constructor(options: Options) {
    this.#options = options;
    this.#seats = Array.from({ length: options.processes ?? 1 }, () => ({ process: this.#spawn() }));
    this.#free = [...this.#seats];
  }

  /** Settles when speech can be recognised. @throws LamError `stt_failed`. */
  async ready(): Promise<void> {
    const seat = this.#seats[0]!;
    if (!seat.process.alive) this.#restart(seat);
    await seat.process.ready.catch((error: unknown) => {
      throw failed(error);
    });
  }

  /**
   * `pcm` is s16le, 16 kHz, mono, at most 30 s.
   * @throws LamError `language_unsupported`, `stt_busy` (retryable), `stt_failed`; the signal's reason.
   */
  async recognise(pcm: Buffer, hints: Hints, signal: AbortSignal): Promise<Transcript> {
    if (!/^en(-|$)/i.test(hints.language)) {
      throw new LamError(
        'language_unsupported',
        `The embedded recogniser hears English only, not "${hints.language}".`,
      );
    }
    const deadline = AbortSignal.timeout(DEADLINE_MS);
    const stop = AbortSignal.any([signal, deadline, this.#closed.signal]);
    try {
      const { text, confidence } = await this.#inSeat(speechGrammar(hints), pcm, stop);
      const audioSeconds = secondsOf(pcm);
      return { text, ...(confidence === undefined ? {} : { confidence }), audioSeconds, costUsd: 0 };
    } catch (error) {
      signal.throwIfAborted();
      if (deadline.aborted)
        throw new LamError('stt_failed', 'Recognising took too long.', { retryable: true });
      throw failed(error);
    }
  }

  /** Ends the processes; whoever waits gets `stt_failed`. */
  async close(): Promise<void> {
    this.#closed.abort(new LamError('stt_failed', 'The recogniser is closed.', { retryable: true }));
    await Promise.all(this.#seats.map((seat) => seat.process.stop()));
  }

  async #inSeat(grammar: string, pcm: Buffer, signal: AbortSignal): Promise<Recognised> {
    const seat = await this.#sit(signal);
    try {
      return await this.#attempt(seat, grammar, pcm, signal);
    } catch (error) {
      if (!(error instanceof RecogniserDied)) throw error;
      // It died over this utterance, or had been dead: a fresh one gets one try.
      return await this.#attempt(seat, grammar, pcm, signal);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free.push(seat);
      else next(seat);
    }
  }

  #attempt(seat: Seat, grammar: string, pcm: Buffer, signal: AbortSignal): Promise<Recognised> {
    if (!seat.process.alive) this.#restart(seat);
    return seat.process.recognise(grammar, pcm, signal);
  }

  /** A free seat, or the next one; first come, first served. */
  #sit(signal: AbortSignal): Promise<Seat> {
    signal.throwIfAborted();
    const seat = this.#free.pop();
    if (seat !== undefined) return Promise.resolve(seat);
    if (this.#waiting.length >= MAX_WAITING) {
      throw new LamError('stt_busy', 'Too many people speak at once.', { retryable: true });
    }
    return new Promise((resolve, reject) => {
      const give = (given: Seat) => {
        signal.removeEventListener('abort', leave);
        resolve(given);
      };
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(give), 1);
        reject(signal.reason);
      };
      signal.addEventListener('abort', leave, { once: true });
      this.#waiting.push(give);
    });
  }

  #restart(seat: Seat): void {
    this.#closed.signal.throwIfAborted();
    this.#options.log.warn({ pid: seat.process.pid }, 'the recogniser has ended; starting another one');
    seat.process = this.#spawn();
  }

  #spawn(): RecogniserProcess {
    return new RecogniserProcess(this.#options.program, this.#options.modelDir);
  }
}

function failed(error: unknown): LamError {
  if (error instanceof LamError) return error;
  const reason = error instanceof RecogniserDied ? error.message : 'The recogniser failed.';
  return new LamError('stt_failed', reason, { retryable: true, cause: error });
}
