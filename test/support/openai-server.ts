// SPDX-License-Identifier: MIT
// A server with OpenAI's protocol that a test scripts: it checks what it is sent as a hosted one would (and what our own
// rules promise), and answers as the test says.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { fromWav } from '../../control-plane/src/audio/wav.ts';
import { SAMPLE_RATE } from '../../shared/wire.ts';
import { strictProblems } from './strict-schema.ts';

const MAX_BODY_BYTES = 8 * 1024 * 1024;
const USAGE = { input: 1_000, cached: 600, output: 50 };

const chatBody = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.enum(['system', 'user', 'assistant']), content: z.string() })).min(2),
  response_format: z.object({
    type: z.literal('json_schema'),
    json_schema: z.object({
      name: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
      strict: z.literal(true),
      schema: z.record(z.string(), z.unknown()),
    }),
  }),
});

/** One call of the planner, taken apart. */
export class ChatCall {
  readonly messages: z.infer<typeof chatBody>['messages'];
  /** The whole of the message about this step. */
  readonly prompt: string;
  /** What stands inside <page>. */
  readonly page: string;
  readonly pageUrl: string;

  constructor(messages: ChatCall['messages']) {
    this.messages = messages;
    this.prompt = messages[1]!.content;
    const [, url = '""', page = ''] =
      /<page url=("(?:[^"\\]|\\.)*")[^\n]*>\n(.*)\n<\/page>/s.exec(this.prompt) ?? [];
    this.pageUrl = JSON.parse(url);
    this.page = page;
  }

  /** The ref of the element that the view calls so. @throws Error with the view where there is none. */
  ref(role: string, name: string): string {
    const line = this.page
      .split('\n')
      .find((text) => text.trimStart().startsWith(`${role} ${JSON.stringify(name)}`));
    const ref = /\[([a-z0-9]+)\]$/i.exec(line ?? '')?.[1];
    if (ref === undefined) throw new Error(`the view has no ${role} “${name}”:\n${this.page}`);
    return ref;
  }
}

export type ChatReply =
  | { actions: object[] }
  /** As it is, whatever it says. */
  | { text: string }
  | { refusal: string }
  | { status: number; body?: string }
  /** No answer, ever. */
  | 'silence';

export type TranscriptReply = { text: string } | { status: number };

export interface Upload {
  prompt: string;
  language: string;
  seconds: number;
}

export class OpenAiServer {
  readonly key: string;
  readonly chats: ChatCall[] = [];
  readonly uploads: Upload[] = [];
  /** Everything that was sent against the protocol's or our own rules, one sentence each. */
  readonly mistakes: string[] = [];
  /** How a call is answered. */
  chat: (call: ChatCall) => ChatReply = () => ({
    actions: [{ kind: 'done', answer: 'Done.', evidence: null }],
  });
  transcribe: (upload: Upload) => TranscriptReply = () => ({ text: '' });
  readonly #server: Server;
  #system: string | undefined;

  private constructor(key: string) {
    this.key = key;
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error) => {
        this.mistakes.push(String(error));
        reply(response, 500, { error: { message: String(error) } });
      });
    });
  }

  static async start(key = 'sk-test-0123456789abcdef'): Promise<OpenAiServer> {
    const server = new OpenAiServer(key);
    server.#server.listen(0, '127.0.0.1');
    await once(server.#server, 'listening');
    return server;
  }

  /** What OPENAI_BASE_URL is set to. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await read(request);
    if (request.headers.authorization !== `Bearer ${this.key}`) {
      // Hosted servers quote the key that they refuse.
      const message = `Incorrect API key provided: ${request.headers.authorization}`;
      return reply(response, 401, { error: { message, code: 'invalid_api_key' } });
    }
    if (request.method === 'POST' && request.url === '/v1/chat/completions')
      return this.#answerChat(body, response);
    if (request.method === 'POST' && request.url === '/v1/audio/transcriptions')
      return this.#answerAudio(body, request.headers['content-type'] ?? '', response);
    this.mistakes.push(`${request.method} ${request.url} is not served`);
    reply(response, 404, { error: { message: 'not found' } });
  }

  #answerChat(body: Buffer, response: ServerResponse): void {
    const parsed = chatBody.safeParse(JSON.parse(body.toString('utf8')));
    const problems = parsed.success ? this.#chatProblems(parsed.data) : [z.prettifyError(parsed.error)];
    if (!parsed.success || problems.length > 0) {
      this.mistakes.push(...problems);
      reply(response, 400, { error: { message: problems.join('; ') } });
      return;
    }
    const call = new ChatCall(parsed.data.messages);
    this.chats.push(call);
    const said = this.chat(call);
    if (said === 'silence') return;
    if ('status' in said) reply(response, said.status, said.body ?? { error: { message: 'as scripted' } });
    else reply(response, 200, completion(parsed.data.model, said));
  }

  #chatProblems({ messages, response_format }: z.infer<typeof chatBody>): string[] {
    const problems = strictProblems(response_format.json_schema.schema);
    const [system, user] = messages;
    this.#system ??= system?.content;
    if (system?.role !== 'system') problems.push('the first message is not the system prompt');
    if (system?.content !== this.#system) problems.push('the system prompt is not the same every time');
    if (user?.role !== 'user') problems.push('the second message is not about the step');
    const pages = user?.content.match(/<page url=|<\/page>/g) ?? [];
    if (pages.length !== 2 || !user?.content.trimEnd().endsWith('</page>'))
      problems.push('the page does not stand in one <page> … </page> at the end');
    return problems;
  }

  async #answerAudio(body: Buffer, type: string, response: ServerResponse): Promise<void> {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
    const file = form.get('file');
    if (!(file instanceof File) || typeof form.get('model') !== 'string') {
      this.mistakes.push('an upload without file or model');
      return reply(response, 400, { error: { message: 'file and model are required' } });
    }
    const { sampleRate, channels, pcm } = fromWav(Buffer.from(await file.arrayBuffer()));
    if (sampleRate !== SAMPLE_RATE || channels !== 1) this.mistakes.push('the audio is not 16 kHz mono');
    const upload = {
      prompt: String(form.get('prompt') ?? ''),
      language: String(form.get('language') ?? ''),
      seconds: pcm.length / 2 / sampleRate,
    };
    this.uploads.push(upload);
    const said = this.transcribe(upload);
    if ('status' in said) return reply(response, said.status, { error: { message: 'as scripted' } });
    reply(response, 200, said);
  }
}

function completion(model: string, said: Exclude<ChatReply, 'silence' | { status: number }>) {
  const refusal = 'refusal' in said ? said.refusal : null;
  const content =
    'text' in said ? said.text : 'actions' in said ? JSON.stringify({ actions: said.actions }) : null;
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model,
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content, refusal } }],
    usage: {
      prompt_tokens: USAGE.input,
      completion_tokens: USAGE.output,
      total_tokens: USAGE.input + USAGE.output,
      prompt_tokens_details: { cached_tokens: USAGE.cached },
    },
  };
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length > MAX_BODY_BYTES) throw new Error('the body is too long');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function reply(response: ServerResponse, status: number, body: object | string): void {
  const [type, text] =
    typeof body === 'string' ? ['text/html', body] : ['application/json', JSON.stringify(body)];
  response.writeHead(status, { 'content-type': type }).end(text);
}
