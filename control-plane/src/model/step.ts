// SPDX-License-Identifier: MIT
// One step's plan by a model, and all that is spent on it.
import { LamError } from '../errors.ts';
import type { Metrics } from '../metrics.ts';
import type { Action } from '../plan/action.ts';
import { MAX_ACTIONS } from '../plan/action-schema.ts';
import { ActionReader, parseActions } from '../plan/answer.ts';
import type { Early, ModelUse, Plan, PlanInput } from '../plan/planner.ts';
import { lostNote, SYSTEM_PROMPT, stepPrompt } from '../plan/prompt.ts';
import { quoted } from '../plan/quote.ts';
import type { Ranker } from '../plan/view/meaning.ts';
import { Bill, type BillOptions } from './bill.ts';
import type { Embeddings } from './embeddings.ts';
import type { Answer, Call, Message, ModelServer } from './server.ts';

/** A first answer and, where that does not fit the schema, one more. */
const ANSWERS = 2;

export interface StepOptions extends BillOptions {
  metrics: Metrics;
}

export interface Servers {
  chat: ModelServer;
  /** Undefined: views are ranked by words alone. */
  embeddings: Embeddings | undefined;
}

export interface StepContext {
  input: PlanInput;
  signal: AbortSignal;
  early: Early | undefined;
}

export class Step {
  readonly #options: StepOptions;
  readonly #servers: Servers;
  readonly #context: StepContext;
  readonly #bill: Bill;
  /** What was told early is under way or done: the plan begins with it. */
  readonly #told: Action[] = [];
  /** About this step, whichever model is asked. */
  #prompt: string | undefined;

  constructor(options: StepOptions, servers: Servers, context: StepContext) {
    this.#options = options;
    this.#servers = servers;
    this.#context = context;
    this.#bill = new Bill(options, servers.chat);
  }

  get use(): ModelUse {
    return this.#bill.use;
  }

  /** @throws LamError. */
  async by(model: string, limit: { ms: number; patient: boolean }): Promise<Plan> {
    const { input, signal } = this.#context;
    const timeout = AbortSignal.timeout(limit.ms);
    this.#prompt ??= await stepPrompt(input, this.#ranker());
    const messages: Message[] = [
      { role: 'system', content: SYSTEM_PROMPT },
      { role: 'user', content: this.#prompt },
    ];
    const call = {
      model,
      messages,
      picture: input.picture,
      signal: AbortSignal.any([signal, timeout]),
      patientUntil: limit.patient ? performance.now() + limit.ms : 0,
    };
    try {
      return await this.#planned(call);
    } catch (error) {
      signal.throwIfAborted();
      if (!timeout.aborted) throw error;
      throw new LamError('model_unavailable', 'The planning model did not answer in time.', {
        retryable: true,
      });
    }
  }

  #ranker(): Ranker | undefined {
    const { embeddings } = this.#servers;
    if (embeddings === undefined) return undefined;
    const { signal } = this.#context;
    return (texts, wanted) =>
      embeddings.rank(texts, wanted, {
        signal,
        pay: (asked, tokens) => this.#bill.addEmbeddings(embeddings.model, asked, tokens),
      });
  }

  /** What of an answer was told early stands, whatever the rest is; else one that does not fit is asked for once more. */
  async #planned(call: Call): Promise<Plan> {
    const { model } = call;
    for (let answers = 1; ; answers++) {
      const text = await this.#answer(call);
      const read = understand(text);
      if (read.actions !== undefined) return { actions: read.actions, use: this.use, model };
      if (this.#told.length > 0)
        return { actions: this.#told, memo: lostNote(read.wrong), use: this.use, model };
      if (answers === ANSWERS)
        throw new LamError('bad_plan', 'The model’s answer could not be understood, twice.');
      this.#options.metrics.modelRepairs.inc();
      const complaint = `That answer does not follow the schema:\n${quoted(read.wrong)}\nAnswer again, JSON only.`;
      call.messages.push({ role: 'assistant', content: text }, { role: 'user', content: complaint });
    }
  }

  /** The text of one answer, its actions told as they come. A stream that breaks or stops behind one of them just ends there. */
  async #answer(call: Call): Promise<string> {
    const { input, signal } = this.#context;
    this.#bill.afford(call, input);
    const answer: Answer = { text: '', refusal: '', usage: undefined };
    try {
      await this.#receive(call, answer);
    } catch (error) {
      signal.throwIfAborted();
      const broken = error instanceof LamError || call.signal.aborted;
      if (!broken || this.#told.length === 0) throw error;
    } finally {
      this.#bill.add(call, answer);
    }
    if (answer.refusal !== '' && this.#told.length === 0)
      throw new LamError('model_refused', `The model refused: ${answer.refusal}`);
    return answer.text;
  }

  async #receive(call: Call, answer: Answer): Promise<void> {
    const { modelFirstTokenSeconds, modelFirstActionSeconds, modelSeconds } = this.#options.metrics;
    const labels = { model: call.model };
    const [firstToken, firstAction, end] = [
      modelFirstTokenSeconds,
      modelFirstActionSeconds,
      modelSeconds,
    ].map((histogram) => histogram.startTimer(labels));
    const reader = new ActionReader();
    let found = 0;
    for await (const { text, refusal, usage } of this.#servers.chat.ask(call)) {
      if (answer.text === '' && text !== '') firstToken!();
      answer.text += text;
      answer.refusal += refusal;
      answer.usage = usage ?? answer.usage;
      for (const action of reader.push(text)) {
        if (found++ === 0) firstAction!();
        await this.#tell(action);
      }
    }
    end!();
  }

  async #tell(action: Action): Promise<void> {
    const { early } = this.#context;
    if (early === undefined || this.#told.length === MAX_ACTIONS) return;
    this.#told.push(action);
    await early(action);
  }
}

function understand(text: string): { actions: Action[]; wrong?: never } | { actions?: never; wrong: string } {
  try {
    return { actions: parseActions(text) };
  } catch (error) {
    return { wrong: String(error) };
  }
}
