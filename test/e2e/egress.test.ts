// SPDX-License-Identifier: MIT

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestStack } from '../support/stack.ts';

let stack: TestStack;
let site: Server;
let secret: Server;
let siteUrl: string;
let secretUrl: string;
let secretHits = 0;
const visited: string[] = [];

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
}

/** A page that sends its visitors to `target`, in the way that its path says. */
function trap(url: URL): { status: number; headers: Record<string, string>; body: string } {
  const target = url.searchParams.get('to') ?? '';
  const html = { 'content-type': 'text/html' };
  if (url.pathname === '/redirect') return { status: 302, headers: { location: target }, body: '' };
  const link = `<a href="${target}">Continue</a>`;
  const script =
    url.pathname === '/script' ? `<script>location.href = ${JSON.stringify(target)}</script>` : '';
  const refresh = url.pathname === '/refresh' ? `<meta http-equiv="refresh" content="0;url=${target}">` : '';
  return {
    status: 200,
    headers: html,
    body: `<!doctype html><title>Trap</title>${refresh}<h1>Trap</h1>${link}${script}`,
  };
}

beforeAll(async () => {
  secret = createServer((_request, response) => {
    secretHits++;
    response.end('the secret');
  });
  secretUrl = await listen(secret);
  site = createServer((request, response) => {
    visited.push(request.url ?? '');
    const { status, headers, body } = trap(new URL(request.url ?? '/', 'http://site'));
    response.writeHead(status, headers).end(body);
  });
  siteUrl = await listen(site);
  stack = await TestStack.start({ env: { LAM_START_URL: '', LAM_ALLOWED_ORIGINS: '' } });
  await stack.api.createRoom('egress', { allowedOrigins: [siteUrl] });
});
afterAll(async () => {
  await stack?.stop();
  site?.close();
  secret?.close();
});

const addresses: [string, () => string, RegExp][] = [
  ['a loopback address', () => secretUrl, /127\.0\.0\.1/],
  ['a private address', () => 'http://10.1.2.3/', /10\.1\.2\.3/],
  ['the metadata address', () => 'http://169.254.169.254/latest/meta-data/', /169\.254\.169\.254/],
  ['a file', () => 'file:///etc/passwd', /file:/],
];

describe('a page that leads away', () => {
  for (const [name, address, why] of addresses) {
    it(`by a redirect to ${name} is refused, and the task says why`, async () => {
      const url = `${siteUrl}/redirect?to=${encodeURIComponent(address())}`;
      const { task } = await stack.api.run('egress', 'what is the title', { url });
      expect(task.state).toBe('failed');
      expect(task.error?.code).toBe('egress_denied');
      expect(task.error?.reason).toMatch(why);
      expect(secretHits).toBe(0);
    });
  }

  for (const [name, address] of addresses.slice(0, 3)) {
    it(`by a link to ${name} is refused, and the task says why`, async () => {
      const url = `${siteUrl}/link?to=${encodeURIComponent(address())}`;
      const { task } = await stack.api.run('egress', 'click continue', { url });
      expect(task.error?.code).toBe('egress_denied');
      expect(secretHits).toBe(0);
    });
  }
});

describe('an address that nobody may open', () => {
  for (const url of [
    'http://127.0.0.1:8099/',
    'http://[::1]:8099/',
    'http://2130706433/',
    'http://169.254.169.254/',
  ]) {
    it(`is refused when it is asked for: ${url}`, async () => {
      const { task } = await stack.api.run('egress', 'what is the title', { url });
      expect(task).toMatchObject({ state: 'failed', error: { code: 'egress_denied' } });
    });
  }
});

describe('a site that the policy allows', () => {
  it('is opened and acted upon though its address is private', async () => {
    const { task } = await stack.api.run('egress', 'click continue', { url: `${siteUrl}/link?to=/done` });
    expect(task.state).toBe('done');
    expect(visited).toContain('/done');
  });
});
