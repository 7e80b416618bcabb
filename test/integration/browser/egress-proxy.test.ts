// SPDX-License-Identifier: MIT
// The proxy by itself, as another program of this machine, or a resolver that changes its mind, would meet it.
import type { LookupAddress } from 'node:dns';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EgressProxy } from '../../../control-plane/src/browser/egress/proxy.ts';
import { type Site, serve } from './site.ts';

let site: Site;
let port: string;
let lookups: string[];
/** What the resolver says, one answer after the other. */
let rebinding: string[];

beforeAll(async () => {
  site = await serve({ '/': '<title>Site</title>', '/probe': '<title>Probe</title>' });
  port = new URL(site.origin).port;
});
afterAll(() => site.close());

async function resolve(host: string): Promise<LookupAddress[]> {
  lookups.push(host);
  return [{ address: rebinding.shift() ?? '127.0.0.1', family: 4 }];
}

describe('EgressProxy', () => {
  const ask = (proxy: EgressProxy, head: string): Promise<string> =>
    new Promise((done, failed) => {
      const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1', () =>
        socket.write(`${head}\r\n\r\n`),
      );
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk;
        if (text.includes('\r\n\r\n')) socket.destroy();
      });
      socket.on('close', () => done(text.split('\r\n')[0] ?? ''));
      socket.on('error', failed);
    });
  const authorise = ({ credentials: { username, password } }: EgressProxy): string =>
    `\r\nProxy-Authorization: Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;

  it('serves nobody but its own browser', async () => {
    const proxy = new EgressProxy(resolve);
    await proxy.open();
    proxy.allow([site.origin]);
    try {
      const get = `GET ${site.origin}/ HTTP/1.1\r\nHost: 127.0.0.1:${port}`;
      expect(await ask(proxy, get)).toContain(' 407 ');
      expect(await ask(proxy, `CONNECT 127.0.0.1:${port} HTTP/1.1`)).toContain(' 407 ');
      expect(await ask(proxy, get + authorise(proxy))).toContain(' 200 ');
    } finally {
      await proxy.close();
    }
  });

  it('connects to the address it judged, whatever the resolver says next', async () => {
    const proxy = new EgressProxy(resolve);
    await proxy.open();
    // The name is listed, so that its first, harmless answer may be this machine; the second must not be asked for.
    proxy.allow([`http://rebind.test:${port}`]);
    lookups = [];
    rebinding = ['127.0.0.1', '10.0.0.7'];
    try {
      const get = `GET http://rebind.test:${port}/probe HTTP/1.1\r\nHost: rebind.test`;
      expect(await ask(proxy, get + authorise(proxy))).toContain(' 200 ');
      expect(lookups).toEqual(['rebind.test']);
    } finally {
      await proxy.close();
    }
  });

  it('judges a name anew for each request', async () => {
    const proxy = new EgressProxy(resolve);
    await proxy.open();
    lookups = [];
    rebinding = ['127.0.0.1', '10.0.0.7'];
    try {
      const tunnel = `CONNECT rebind.test:443 HTTP/1.1${authorise(proxy)}`;
      expect(await ask(proxy, tunnel)).toContain(' 403 ');
      expect(await ask(proxy, tunnel)).toContain(' 403 ');
      expect(proxy.ledger.take()).toEqual([
        'refused https://rebind.test: rebind.test has the address 127.0.0.1, which is loopback',
        'refused https://rebind.test: rebind.test has the address 10.0.0.7, which is private',
      ]);
    } finally {
      await proxy.close();
    }
  });
});
