// SPDX-License-Identifier: MIT
// A server with OpenAI's protocol that a test scripts: it checks what it is sent as a hosted one would (and what our own
// rules promise), and answers as the test says.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { fromWav } from '../../control-plane/src/audio/wav.ts';
import { SAMPLE_RATE } from '../../shared/wire.ts';
import {
  ChatCall,
  type ChatReply,
  chatBody,
  chatProblems,
  complete,
  type Feature,
  REFUSALS,
  stream,
  uses,
} from './openai-chat.ts';
import {
  type EmbeddingsCall,
  type EmbeddingsReply,
  embeddingsAnswer,
  embeddingsBody,
} from './openai-embeddings.ts';

const MAX_BODY_BYTES = 8 * 1024 * 1024;

export type { ChatCall, ChatReply } from './openai-chat.ts';

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
  readonly embeddings: EmbeddingsCall[] = [];
  /** Everything that was sent against the protocol's or our own rules, one sentence each. */
  readonly mistakes: string[] = [];
  /** How a call is answered. */
  chat: (call: ChatCall) => ChatReply = () => ({
    actions: [{ kind: 'done', answer: 'Done.', evidence: null }],
  });
  transcribe: (upload: Upload) => TranscriptReply = () => ({ text: '' });
  embed: (call: EmbeddingsCall) => EmbeddingsReply = ({ input }) => input.map(() => [1]);
  /** What it refuses, in the words of such servers. */
  lacks: Feature[] = [];
  readonly #server: Server;
  readonly #systems = new Map<string, string>();

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
    if (request.method === 'POST' && request.url === '/v1/embeddings')
      return this.#answerEmbeddings(body, response);
    if (request.method === 'POST' && request.url === '/v1/audio/transcriptions')
      return this.#answerAudio(body, request.headers['content-type'] ?? '', response);
    this.mistakes.push(`${request.method} ${request.url} is not served`);
    reply(response, 404, { error: { message: 'not found' } });
  }

  async #answerChat(body: Buffer, response: ServerResponse): Promise<void> {
    const parsed = chatBody.safeParse(JSON.parse(body.toString('utf8')));
    if (!parsed.success) return this.#refuse(response, [z.prettifyError(parsed.error)]);
    const call = new ChatCall(parsed.data);
    const told = call.messages[0]!.content;
    const system = this.#systems.get(call.format) ?? told;
    this.#systems.set(call.format, system);
    const problems = chatProblems(call, parsed.data, system);
    if (problems.length > 0) return this.#refuse(response, problems);
    const lacking = this.lacks.find((feature) => uses(call, feature));
    if (lacking !== undefined) return reply(response, 400, { error: { message: REFUSALS[lacking] } });
    this.chats.push(call);
    const said = this.chat(call);
    if (said === 'silence') return;
    if ('status' in said)
      return reply(response, said.status, said.body ?? { error: { message: 'as scripted' } }, said.headers);
    await (call.streamed ? stream : complete)(response, call.model, said);
  }

  async #answerEmbeddings(body: Buffer, response: ServerResponse): Promise<void> {
    const { data: call, error } = embeddingsBody.safeParse(JSON.parse(body.toString('utf8')));
    if (call === undefined) return this.#refuse(response, [z.prettifyError(error)]);
    this.embeddings.push(call);
    const said = this.embed(call);
    if (said === 'silence') return;
    if ('status' in said) return reply(response, said.status, { error: { message: 'as scripted' } });
    reply(response, 200, embeddingsAnswer(call, said));
  }

  #refuse(response: ServerResponse, problems: string[]): void {
    this.mistakes.push(...problems);
    reply(response, 400, { error: { message: problems.join('; ') } });
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

function reply(
  response: ServerResponse,
  status: number,
  body: object | string,
  headers: Record<string, string> = {},
): void {
  const [type, text] =
    typeof body === 'string' ? ['text/html', body] : ['application/json', JSON.stringify(body)];
  response.writeHead(status, { 'content-type': type, ...headers }).end(text);
}
