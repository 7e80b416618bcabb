// SPDX-License-Identifier: MIT

import { randomUUID } from 'node:crypto';
import { on, once } from 'node:events';
import { connect } from 'node:net';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { encode } from '../../../control-plane/src/link/codec.ts';
import { launchBrowser } from '../../../demo/chromium.ts';
import { HEADER_BYTES, WireType } from '../../../shared/wire.ts';
import { Participant } from '../../support/participant.ts';
import { TestStack } from '../../support/stack.ts';

let stack: TestStack;
let browser: Browser;
/** Takes no part in what goes wrong, and must not notice. */
let bystander: Participant;

const enter = (display: string, more: { room?: string; pin?: string; oversized?: boolean } = {}) =>
  Participant.join(browser, { api: stack.api.url, janus: stack.janus.wsUrl, room: 'bad', display, ...more });

beforeAll(async () => {
  stack = await TestStack.start();
  browser = await launchBrowser();
  await stack.api.createRoom('bad');
  await stack.api.createRoom('closed', { pin: '1234' });
  await stack.api.createRoom('oversized');
  bystander = await enter('Bystander');
});
afterAll(async () => {
  const heard = bystander.messages.map(({ type }) => type);
  await browser?.close();
  await stack?.stop();
  expect(heard).not.toContain('error');
});

describe('a message that cannot be taken', () => {
  const cases: [string, string, string][] = [
    ['broken JSON', '{"type":"request"', 'bad_json'],
    ['an unknown type', '{"type":"dance"}', 'bad_message'],
    ['a request without text', '{"type":"request"}', 'bad_message'],
    ['a request that is too long', JSON.stringify({ type: 'request', text: 'x'.repeat(2_001) }), 'too_long'],
    ['an address that is none', '{"type":"request","text":"go","url":"file:///etc/passwd"}', 'bad_message'],
    ['an answer nobody asked for', '{"type":"answer","task":"t0","text":"yes"}', 'unknown_task'],
    ['a cancellation of nothing', '{"type":"cancel"}', 'unknown_task'],
    ['20,000 bytes', 'y'.repeat(20_000), 'too_long'],
  ];
  for (const [name, text, code] of cases) {
    it(`is refused to its sender alone: ${name}`, async () => {
      const eve = await enter('Eve');
      await eve.send(text);
      const refusal = await eve.message('error');
      expect(refusal).toMatchObject({ code, seq: 0, reason: expect.any(String) });
      await eve.leave();
    });
  }

  it('is refused by the sender’s own browser above 64 KiB, and the room goes on for it', async () => {
    const eve = await enter('Eve');
    await expect(eve.send('z'.repeat(70_000))).rejects.toThrow(/max-message-size/);
    await eve.send('z'.repeat(65_536));
    expect(await eve.message('error')).toMatchObject({ code: 'too_long' });
    await eve.leave();
  });

  it('harms nobody else when a client sends 70,000 bytes all the same', async () => {
    const eve = await enter('Eve', { room: 'oversized', oversized: true });
    await eve.send('z'.repeat(70_000));
    const ada = await enter('Ada', { room: 'oversized' });
    await ada.send('{"type":"cancel"}');
    expect(await ada.message('error')).toMatchObject({ code: 'unknown_task' });
    await eve.leave();
    await ada.leave();
  });

  it('names the client’s own id in the refusal', async () => {
    const eve = await enter('Eve');
    await eve.send('{"type":"request","id":"mine","text":""}');
    expect(await eve.message('error')).toMatchObject({ code: 'bad_message', id: 'mine' });
    await eve.leave();
  });
});

describe('joining', () => {
  it('is refused with the wrong PIN', async () => {
    await expect(enter('Eve', { room: 'closed', pin: '0000' })).rejects.toThrow(/pin|unauthorized/i);
    const ada = await enter('Ada', { room: 'closed', pin: '1234' });
    await ada.leave();
  });

  it('is refused in a room that is not there', async () => {
    await expect(enter('Eve', { room: 'nowhere' })).rejects.toThrow(/room/i);
  });
});

describe('the plugin’s API', () => {
  /** One request on a fresh handle, and the first answer of the plugin. */
  async function ask(body: object, jsep?: object): Promise<Record<string, unknown>> {
    const socket = new WebSocket(stack.janus.wsUrl, 'janus-protocol');
    await once(socket, 'open');
    const replies = on(socket, 'message', { signal: AbortSignal.timeout(5_000) });
    const say = async (message: object) => {
      const transaction = randomUUID();
      socket.send(JSON.stringify({ ...message, transaction }));
      for (;;) {
        const [data] = (await replies.next()).value as [Buffer];
        const reply = JSON.parse(String(data));
        if (reply.transaction === transaction && reply.janus !== 'ack') return reply;
      }
    };
    try {
      const session_id = (await say({ janus: 'create' })).data.id;
      const attached = await say({ janus: 'attach', session_id, plugin: 'janus.plugin.lam' });
      const handle_id = attached.data.id;
      const reply = await say({ janus: 'message', session_id, handle_id, body, ...(jsep && { jsep }) });
      return reply.plugindata.data;
    } finally {
      socket.close();
    }
  }

  it('refuses an unknown verb, a missing room, and rooms to those without the admin key', async () => {
    expect(await ask({ request: 'dance' })).toMatchObject({
      error_code: expect.any(Number),
      error: /dance|unknown/i,
    });
    expect(await ask({ request: 'join' })).toMatchObject({ error_code: expect.any(Number) });
    expect(await ask({ request: 'create', room: 'mine' })).toMatchObject({
      error: expect.stringMatching(/admin/i),
    });
  });

  it('refuses an offer without audio', async () => {
    const sdp = [
      'v=0',
      'o=- 1 1 IN IP4 127.0.0.1',
      's=-',
      't=0 0',
      'a=group:BUNDLE 0',
      'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
      'c=IN IP4 0.0.0.0',
      'a=ice-ufrag:abcd',
      'a=ice-pwd:abcdefghijklmnopqrstuvwx',
      `a=fingerprint:sha-256 ${Array(32).fill('AB').join(':')}`,
      'a=setup:actpass',
      'a=mid:0',
      'a=sctp-port:5000',
      '',
    ].join('\r\n');
    const reply = await ask({ request: 'join', room: 'bad' }, { type: 'offer', sdp });
    expect(reply).toMatchObject({ error_code: expect.any(Number), error: expect.stringMatching(/audio/i) });
  });
});

describe('the Unix socket', () => {
  /** What the plugin answers before it closes. */
  async function knock(bytes: Buffer): Promise<string> {
    const socket = connect(stack.janus.socketPath);
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    await once(socket, 'connect');
    socket.write(bytes);
    await once(socket, 'close', { signal: AbortSignal.timeout(10_000) });
    return Buffer.concat(chunks).subarray(HEADER_BYTES).toString();
  }

  const hello = encode({
    type: WireType.HELLO,
    payload: Buffer.from(JSON.stringify({ protocol: 1, software: 'test' })),
  });

  it('answers garbage with an error, and a second control plane with “busy”', async () => {
    expect(await knock(Buffer.alloc(200, 0xff))).toMatch(/bad_length|bad_version/);
    expect(await knock(hello)).toContain('busy');
  });

  it('and the room goes on as if nothing had been', async () => {
    await bystander.send('open the trips page');
    await bystander.message('task.done');
  });
});

describe('the HTTP API', () => {
  const post = (path: string, body: unknown) => stack.api.request<{ code: string }>('POST', path, body);

  it('wants the operator’s token', async () => {
    const response = await fetch(`${stack.api.url}/v1/rooms`);
    expect(response.status).toBe(401);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });

  it('answers what does not fit with problem+json that names it', async () => {
    expect(await post('/v1/rooms', { room: 'a/b' })).toMatchObject({
      status: 400,
      body: { code: 'bad_request' },
    });
    expect(await post('/v1/rooms', { room: 'bad' })).toMatchObject({
      status: 409,
      body: { code: 'room_exists' },
    });
    expect(await post('/v1/rooms', { room: 'v', kind: 'videoroom' })).toMatchObject({ status: 422 });
    expect(await post('/v1/rooms/nowhere/tasks', { text: 'go' })).toMatchObject({
      status: 404,
      body: { code: 'unknown_room' },
    });
    expect(await post('/v1/rooms/bad/tasks', { text: '' })).toMatchObject({ status: 400 });
    expect(await post('/v1/rooms/bad/tasks', { text: 'go', url: 'javascript:alert(1)' })).toMatchObject({
      status: 400,
    });
    expect(await post('/v1/tasks/t0/cancel', undefined)).toMatchObject({
      status: 404,
      body: { code: 'unknown_task' },
    });
    const broken = await fetch(`${stack.api.url}/v1/rooms`, {
      method: 'POST',
      headers: { authorization: `Bearer ${stack.token}`, 'content-type': 'application/json' },
      body: '{',
    });
    expect(broken.status).toBe(400);
    expect((await fetch(`${stack.api.url}/nowhere`)).status).toBe(404);
  });
});
