// SPDX-License-Identifier: MIT
// Against a server of this test that speaks the protocol and checks what it is sent.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fromWav } from '../../../control-plane/src/audio/wav.ts';
import { OpenAiRecogniser } from '../../../control-plane/src/speech/openai.ts';

const KEY = 'sk-secret-0123456789';
const hints = { language: 'en-US', labels: ['Add to cart', 'Name'], wakePhrase: 'computer' };
const pcm = Buffer.alloc(32_000, 7);
const never = new AbortController().signal;

interface Seen {
  path: string;
  authorization: string | undefined;
  form: FormData;
}

let server: Server;
let baseUrl: string;
let seen: Seen[];
let answer: { status: number; body: object } | 'silence';

beforeEach(async () => {
  seen = [];
  answer = { status: 200, body: { text: 'computer go back' } };
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const form = await new Response(Buffer.concat(chunks), {
      headers: { 'content-type': request.headers['content-type']! },
    }).formData();
    seen.push({ path: request.url!, authorization: request.headers.authorization, form });
    if (answer === 'silence') return;
    response
      .writeHead(answer.status, { 'content-type': 'application/json' })
      .end(JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const recogniser = (options: { model?: string; deadlineMs?: number } = {}) =>
  new OpenAiRecogniser({ apiKey: KEY, baseUrl, model: 'gpt-4o-mini-transcribe', ...options });

describe('OpenAiRecogniser', () => {
  it('uploads a WAV with model, language and the words to expect', async () => {
    const transcript = await recogniser().recognise(pcm, hints, never);
    expect(transcript).toEqual({ text: 'computer go back', audioSeconds: 1, costUsd: 0.003 / 60 });
    const [{ path, authorization, form }] = seen as [Seen];
    expect(path).toBe('/v1/audio/transcriptions');
    expect(authorization).toBe(`Bearer ${KEY}`);
    expect(form.get('model')).toBe('gpt-4o-mini-transcribe');
    expect(form.get('language')).toBe('en');
    expect(form.get('response_format')).toBe('json');
    expect(form.get('prompt')).toBe('computer, Add to cart, Name');
    const file = form.get('file') as File;
    expect(file.name).toBe('utterance.wav');
    expect(fromWav(Buffer.from(await file.arrayBuffer()))).toEqual({ sampleRate: 16_000, channels: 1, pcm });
  });

  it('keeps the prompt short on a page of many labels', async () => {
    const labels = Array.from({ length: 1000 }, (_, n) => `Label ${n}`);
    await recogniser().recognise(pcm, { ...hints, labels }, never);
    const prompt = seen[0]!.form.get('prompt') as string;
    expect(prompt.length).toBeLessThanOrEqual(600);
    expect(prompt).toMatch(/, Label \d+$/);
  });

  it('costs nothing by a model without a listed price', async () => {
    expect((await recogniser({ model: 'own-whisper' }).recognise(pcm, hints, never)).costUsd).toBe(0);
  });

  it.each([
    [401, 'stt_unauthorised', false],
    [403, 'stt_unauthorised', false],
    [400, 'stt_refused', false],
    [429, 'stt_unavailable', true],
    [500, 'stt_unavailable', true],
    [503, 'stt_unavailable', true],
  ])('reports HTTP %i as %s, once, without the key', async (status, code, retryable) => {
    answer = { status, body: { error: { message: `Incorrect API key provided: ${KEY}` } } };
    const error: Error = await recogniser()
      .recognise(pcm, hints, never)
      .then(
        () => expect.fail('it should have failed'),
        (reason) => reason,
      );
    expect(error).toMatchObject({ code, retryable });
    expect(error.message).not.toContain(KEY);
    expect(seen).toHaveLength(1);
  });

  it('gives up on a server that does not answer', async () => {
    answer = 'silence';
    await expect(recogniser({ deadlineMs: 200 }).recognise(pcm, hints, never)).rejects.toMatchObject({
      code: 'stt_unavailable',
      retryable: true,
    });
  });

  it('reports a server that is not there', async () => {
    server.close();
    await expect(recogniser().recognise(pcm, hints, never)).rejects.toMatchObject({
      code: 'stt_unavailable',
    });
  });

  it('stops when told to, with the reason it was given', async () => {
    answer = 'silence';
    const controller = new AbortController();
    const transcript = recogniser().recognise(pcm, hints, controller.signal);
    const told = expect(transcript).rejects.toThrow('the task was cancelled');
    await expect.poll(() => seen.length).toBe(1);
    controller.abort(new Error('the task was cancelled'));
    await told;
  });
});
