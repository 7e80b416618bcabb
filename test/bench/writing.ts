// SPDX-License-Identifier: MIT
// What it is worth to act while the model still writes: the same plan, written at the same pace by a scripted server, by
// one stack that is streamed to and by one whose server answers only whole; in turn, in one run.
import { setTimeout as sleep } from 'node:timers/promises';
import type { RoomMessage } from '../../shared/messages.ts';
import { type ChatCall, inPieces } from '../support/openai-chat.ts';
import { OpenAiServer } from '../support/openai-server.ts';
import { TestStack } from '../support/stack.ts';
import { startCounter } from './counter-page.ts';
import { type Row, table } from './statistics.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 15);
const WARM_UP = 2;
const FIRST_TOKEN_MS = 300;
/** Of twelve characters, some three tokens: about 80 tokens a second. */
const PIECE_MS = 40;
/** A question: what answers one is never learned as a recipe. */
const REQUEST = 'what does it count when “Count up” is pressed three times?';

/** Three clicks, then an answer: a hundred tokens or so. */
function plan(call: ChatCall) {
  const click = { kind: 'click', ref: call.ref('button', 'Count up'), name: 'Count up', text: null };
  const done = { kind: 'done', answer: 'It counts three more than before.', evidence: null };
  return { actions: [click, click, click, done] };
}

async function* slowly(call: ChatCall): AsyncGenerator<string> {
  await sleep(FIRST_TOKEN_MS);
  for (const piece of inPieces(JSON.stringify(plan(call)))) {
    await sleep(PIECE_MS);
    yield piece;
  }
}

interface Samples {
  first: number[];
  end: number[];
}

class Subject {
  readonly samples: Samples = { first: [], end: [] };
  readonly #model: OpenAiServer;
  readonly #stack: TestStack;

  private constructor(model: OpenAiServer, stack: TestStack) {
    this.#model = model;
    this.#stack = stack;
  }

  static async start(url: string, streams: boolean): Promise<Subject> {
    const model = await OpenAiServer.start();
    model.chat = (call) => ({ pieces: slowly(call) });
    if (!streams) model.lacks = ['stream'];
    const server = { OPENAI_BASE_URL: model.url, OPENAI_API_KEY: model.key, LAM_STT: 'pocketsphinx' };
    const start = { LAM_START_URL: url, LAM_ALLOWED_ORIGINS: url, LAM_LOG_LEVEL: 'warn' };
    const stack = await TestStack.start({ env: { ...server, ...start } });
    await stack.api.createRoom('bench');
    return new Subject(model, stack);
  }

  /** From the request to the first action's begin, and to the end, as a follower of the task's events sees them. */
  async round(counts: boolean): Promise<void> {
    const began = performance.now();
    const { id } = await this.#stack.api.submit('bench', REQUEST);
    let first: number | undefined;
    let last: RoomMessage | undefined;
    for await (last of this.#stack.api.events(id)) {
      if (last.type === 'task.step' && last.action === 'click') first ??= performance.now() - began;
      if (last.type === 'task.done' || last.type === 'task.failed') break;
    }
    if (first === undefined || last?.type !== 'task.done') throw new Error(`it ended as ${last?.text}`);
    if (!counts) return;
    this.samples.first.push(first);
    this.samples.end.push(performance.now() - began);
  }

  async stop(): Promise<void> {
    await this.#stack.stop();
    await this.#model.close();
  }
}

export async function benchWriting(): Promise<void> {
  const counter = await startCounter();
  const whole = await Subject.start(counter.url, false);
  const streamed = await Subject.start(counter.url, true);
  try {
    for (let round = -WARM_UP; round < ROUNDS; round++)
      for (const subject of [whole, streamed]) await subject.round(round >= 0);
    const rows: Row[] = [
      { name: 'whole answer: request → first action begins', samples: whole.samples.first },
      { name: 'streamed: request → first action begins', samples: streamed.samples.first },
      { name: 'whole answer: request → done', samples: whole.samples.end },
      { name: 'streamed: request → done', samples: streamed.samples.end },
    ];
    const pace = `a plan of three clicks and an answer, first token after ${FIRST_TOKEN_MS} ms, then 12 characters each ${PIECE_MS} ms`;
    console.log(`\n${pace}; ${ROUNDS} rounds in turn\n\n${table(rows)}\n`);
  } finally {
    await streamed.stop();
    await whole.stop();
    await counter.close();
  }
}

if (import.meta.main) {
  await benchWriting();
  process.exit(0);
}
