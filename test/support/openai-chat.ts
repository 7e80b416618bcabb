// SPDX-License-Identifier: MIT
// Calls of a planner as a server sees them: taken apart, checked, and answered whole or in pieces.
import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import { strictProblems } from './strict-schema.ts';

const USAGE = { input: 1_000, cached: 600, output: 50 };
/** Characters of a piece: some tokens. */
const PIECE = 12;

const jpeg = z.string().startsWith('data:image/jpeg;base64,');
const part = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({
    type: z.literal('image_url'),
    image_url: z.object({ url: jpeg, detail: z.string().optional() }),
  }),
]);

const format = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('json_schema'),
    json_schema: z.object({
      name: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
      strict: z.literal(true),
      schema: z.record(z.string(), z.unknown()),
    }),
  }),
  z.object({ type: z.literal('json_object') }),
]);

export const chatBody = z.object({
  model: z.string(),
  messages: z
    .array(
      z.object({
        role: z.enum(['system', 'user', 'assistant']),
        content: z.union([z.string(), z.array(part).min(1)]),
      }),
    )
    .min(2),
  response_format: format.optional(),
  stream: z.boolean().optional(),
  stream_options: z.object({ include_usage: z.literal(true) }).optional(),
});
export type ChatBody = z.infer<typeof chatBody>;
type Message = ChatBody['messages'][number];

function textOf({ content }: Message): string {
  if (typeof content === 'string') return content;
  return content.flatMap((piece) => (piece.type === 'text' ? [piece.text] : [])).join('\n');
}

/** One call of the planner, taken apart. */
export class ChatCall {
  readonly model: string;
  readonly messages: { role: Message['role']; content: string }[];
  readonly format: 'json_schema' | 'json_object' | 'text';
  readonly streamed: boolean;
  /** Data URLs. */
  readonly pictures: string[];
  /** The whole of the message about this step. */
  readonly prompt: string;
  /** What stands inside <page>. */
  readonly page: string;
  readonly pageUrl: string;

  constructor({ model, messages, response_format, stream }: ChatBody) {
    this.model = model;
    this.messages = messages.map((message) => ({ role: message.role, content: textOf(message) }));
    this.format = response_format?.type ?? 'text';
    this.streamed = stream === true;
    this.pictures = messages.flatMap(({ content }) =>
      typeof content === 'string'
        ? []
        : content.flatMap((piece) => (piece.type === 'image_url' ? [piece.image_url.url] : [])),
    );
    this.prompt = this.messages[1]!.content;
    const [, url = '""', page = ''] =
      /<page url=("(?:[^"\\]|\\.)*")[^\n]*>\n(.*)\n<\/page>/s.exec(this.prompt) ?? [];
    this.pageUrl = JSON.parse(url);
    this.page = page;
  }

  /** The ref of the element that the view calls so. @throws Error with the view where there is none. */
  ref(role: string, name: string): string {
    const [, after = ''] = this.page.split(`${role} ${JSON.stringify(name)}`);
    const ref = /^[^[\]\n]*\[([a-z0-9]+)\]/i.exec(after)?.[1];
    if (ref === undefined) throw new Error(`the view has no ${role} “${name}”:\n${this.page}`);
    return ref;
  }
}

/** What is against the protocol or our own rules, one sentence each. `system`: the system prompt of earlier calls of that format. */
export function chatProblems(
  call: ChatCall,
  { response_format, stream, stream_options }: ChatBody,
  system: string,
) {
  const problems =
    response_format?.type === 'json_schema' ? strictProblems(response_format.json_schema.schema) : [];
  const [first, user] = call.messages;
  if (first?.role !== 'system') problems.push('the first message is not the system prompt');
  if (first?.content !== system) problems.push('the system prompt is not the same every time');
  if (call.format !== 'json_schema' && !first?.content.includes('"additionalProperties":false'))
    problems.push('nobody is told the schema');
  if (user?.role !== 'user') problems.push('the second message is not about the step');
  if ((stream_options === undefined) === (stream === true)) problems.push('a stream has to tell its usage');
  const pages = user?.content.match(/<page url=|<\/page>/g) ?? [];
  if (pages.length !== 2 || !user?.content.trimEnd().endsWith('</page>'))
    problems.push('the page does not stand in one <page> … </page> at the end');
  return problems;
}

/** What a server may lack, and how it says so. */
export const REFUSALS = {
  json_schema: "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
  json_object: "'response_format' must be text.",
  stream: 'Unrecognized request argument supplied: stream_options',
  pictures: 'This model does not support image inputs.',
} as const;
export type Feature = keyof typeof REFUSALS;

export function uses(call: ChatCall, feature: Feature): boolean {
  if (feature === 'stream') return call.streamed;
  return feature === 'pictures' ? call.pictures.length > 0 : call.format === feature;
}

export type ChatReply =
  | { actions: object[] }
  /** As it is, whatever it says. */
  | { text: string }
  | { refusal: string }
  /** The text, piece by piece as the test gives them; the connection breaks where that throws. */
  | { pieces: AsyncIterable<string> }
  | { status: number; body?: string; headers?: Record<string, string> }
  /** No answer, ever. */
  | 'silence';

export type Said = Exclude<ChatReply, 'silence' | { status: number }>;

/** Answers whole. */
export async function complete(response: ServerResponse, model: string, said: Said): Promise<void> {
  const refusal = 'refusal' in said ? said.refusal : null;
  let content = '';
  for await (const piece of piecesOf(said)) content += piece;
  const message = { role: 'assistant', content, refusal };
  const body = {
    ...base(model),
    object: 'chat.completion',
    choices: [{ index: 0, finish_reason: 'stop', message }],
    usage: usage(),
  };
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** Answers in pieces, as they come. */
export async function stream(response: ServerResponse, model: string, said: Said): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (more: object) =>
    response.write(
      `data: ${JSON.stringify({ ...base(model), object: 'chat.completion.chunk', ...more })}\n\n`,
    );
  const delta = (said: object, finish_reason: string | null = null) =>
    send({ choices: [{ index: 0, delta: said, finish_reason }] });
  delta({ role: 'assistant', content: '' });
  if ('refusal' in said) delta({ refusal: said.refusal });
  try {
    for await (const content of piecesOf(said)) delta({ content });
  } catch {
    response.destroy();
    return;
  }
  delta({}, 'stop');
  send({ choices: [], usage: usage() });
  response.end('data: [DONE]\n\n');
}

async function* piecesOf(said: Said): AsyncGenerator<string> {
  if ('pieces' in said) return yield* said.pieces;
  if ('refusal' in said) return;
  yield* inPieces('text' in said ? said.text : JSON.stringify({ actions: said.actions }));
}

/** A text as a model writes it. */
export function* inPieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}

const base = (model: string) => ({ id: 'chatcmpl-1', created: 1, model });

function usage() {
  return {
    prompt_tokens: USAGE.input,
    completion_tokens: USAGE.output,
    total_tokens: USAGE.input + USAGE.output,
    prompt_tokens_details: { cached_tokens: USAGE.cached },
  };
}
