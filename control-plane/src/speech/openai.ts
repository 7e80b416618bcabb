// SPDX-License-Identifier: MIT
// Speech by any server that has OpenAI's POST /audio/transcriptions.
import OpenAI, { toFile } from 'openai';
import { SAMPLE_RATE } from '../../../shared/wire.ts';
import { toWav } from '../audio/wav.ts';
import { LamError } from '../errors.ts';
import { transcriptionCost } from '../plan/prices.ts';
import { type Hints, secondsOf, type Transcript } from './transcript.ts';

const DEADLINE_MS = 20_000;
/** Whisper reads the last 224 tokens of a prompt only. */
const MAX_PROMPT_CHARS = 600;

interface Options {
  /** Absent: the server needs none. */
  apiKey: string | undefined;
  /** Absent: OpenAI's own. */
  baseUrl: string | undefined;
  model: string;
  deadlineMs?: number;
}

export class OpenAiRecogniser {
  readonly #client: OpenAI;
  readonly #model: string;

  constructor({ apiKey, baseUrl, model, deadlineMs = DEADLINE_MS }: Options) {
    // Retries are the queue's: it knows who waits, and tells the room.
    this.#client = new OpenAI({
      apiKey: apiKey ?? 'none',
      ...(baseUrl === undefined ? {} : { baseURL: baseUrl }),
      timeout: deadlineMs,
      maxRetries: 0,
    });
    this.#model = model;
  }

  /**
   * `pcm` is s16le, 16 kHz, mono.
   * @throws LamError `stt_unauthorised`, `stt_refused`, `stt_unavailable` (retryable); the signal's reason.
   */
  async recognise(pcm: Buffer, hints: Hints, signal: AbortSignal): Promise<Transcript> {
    signal.throwIfAborted();
    const audioSeconds = secondsOf(pcm);
    const file = await toFile(toWav(pcm, SAMPLE_RATE), 'utterance.wav', { type: 'audio/wav' });
    try {
      const { text } = await this.#client.audio.transcriptions.create(
        {
          file,
          model: this.#model,
          // ISO 639-1, which Whisper takes; it knows no regions.
          language: hints.language.split('-')[0]!.toLowerCase(),
          prompt: promptOf(hints),
          response_format: 'json',
        },
        { signal },
      );
      return { text, audioSeconds, costUsd: transcriptionCost(this.#model, audioSeconds) };
    } catch (error) {
      signal.throwIfAborted();
      throw explain(error);
    }
  }
}

/** Words that may be said, wake phrase first; whole labels only. */
function promptOf({ labels, wakePhrase }: Hints): string {
  let prompt = wakePhrase;
  for (const label of labels) {
    if (prompt.length + 2 + label.length > MAX_PROMPT_CHARS) break;
    prompt += `, ${label}`;
  }
  return prompt;
}

/** The server's own words stay in `cause`, for the log: they may quote the key. */
function explain(error: unknown): LamError {
  const status = error instanceof OpenAI.APIError ? error.status : undefined;
  if (status === 401 || status === 403) {
    return new LamError('stt_unauthorised', 'The speech service does not accept the API key.');
  }
  if (status !== undefined && status !== 408 && status !== 409 && status !== 429 && status < 500) {
    return new LamError('stt_refused', `The speech service refused the audio (HTTP ${status}).`, {
      cause: error,
    });
  }
  const what = status === undefined ? 'cannot be reached' : `is not available (HTTP ${status})`;
  return new LamError('stt_unavailable', `The speech service ${what}.`, { retryable: true, cause: error });
}
