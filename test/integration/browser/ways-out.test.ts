// SPDX-License-Identifier: MIT
// Each way by which a page may try to get out of what its room allows: requests of every kind, and every scheme.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AssistantBrowser } from '../../../control-plane/src/browser/browser.ts';
import { LamError } from '../../../control-plane/src/errors.ts';
import { eventually } from '../../support/eventually.ts';
import { assistantBrowser, click, deadline, goto, policy, type Site, serve } from './site.ts';

let secret: Site;
let browser: AssistantBrowser;
const lookedUp: string[] = [];

beforeAll(async () => {
  secret = await serve({ '/': '<title>Secret</title>' });
  browser = assistantBrowser({
    resolve: async (host) => {
      lookedUp.push(host);
      throw new Error(`ENOTFOUND ${host}`);
    },
  });
});
afterAll(async () => {
  await browser.close();
  await secret.close();
});

describe('whatever a page loads or sends without a document', () => {
  const target = (name: string): string => `${secret.origin}/${name}`;
  const ways: Record<string, (name: string) => string> = {
    fetch: (url) => `fetch('${url}', { mode: 'no-cors' }).catch(() => 0)`,
    keepalive: (url) =>
      `fetch('${url}', { mode: 'no-cors', method: 'POST', keepalive: true }).catch(() => 0)`,
    beacon: (url) => `navigator.sendBeacon('${url}', 'x')`,
    events: (url) => `new EventSource('${url}')`,
    script: (url) =>
      `document.head.append(Object.assign(document.createElement('script'), { src: '${url}' }))`,
    style: (url) =>
      `document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '${url}' }))`,
    font: (url) => `new FontFace('x', 'url(${url})').load().catch(() => 0)`,
    picture: (url) => `new Image().src = '${url}'`,
    video: (url) => `Object.assign(document.createElement('video'), { src: '${url}' }).load()`,
    object: (url) =>
      `document.body.append(Object.assign(document.createElement('object'), { data: '${url}' }))`,
    embed: (url) => `document.body.append(Object.assign(document.createElement('embed'), { src: '${url}' }))`,
    frame: (url) =>
      `document.body.append(Object.assign(document.createElement('iframe'), { src: '${url}' }))`,
    nested: (url) =>
      `document.body.append(Object.assign(document.createElement('iframe'), { srcdoc: '<img src="${url}">' }))`,
    prefetch: (url) =>
      `document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: '${url}' }))`,
    preload: (url) =>
      `document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'image', href: '${url}' }))`,
    worker: (url) =>
      `new Worker(URL.createObjectURL(new Blob(["fetch('${url}', { mode: 'no-cors' }).catch(() => 0)"])))`,
    shared: (url) =>
      `new SharedWorker(URL.createObjectURL(new Blob(["fetch('${url}', { mode: 'no-cors' }).catch(() => 0)"])))`,
    xhr: (url) => `{ const x = new XMLHttpRequest(); x.open('PUT', '${url}'); x.send('x'); }`,
    form: (url) =>
      `{ document.body.insertAdjacentHTML('beforeend', '<iframe name=f></iframe><form id=q method=post target=f action="${url}"></form>'); q.submit(); }`,
  };

  it.each(Object.entries(ways))('goes by the guard: %s', async (name, way) => {
    const before = secret.asked.length;
    const page = await serve({
      '/': `<title>Way</title><script>onload = () => { ${way(target(name))} }</script>`,
    });
    try {
      const room = await browser.room('ways', policy(page.origin), undefined, deadline());
      await goto(room, page.origin);
      const refused: string[] = [];
      await eventually(async () => {
        refused.push(...(await room.observe(deadline())).refused);
        expect(refused.join('\n')).toContain(`${target(name)}: this room allows only`);
      });
      expect(secret.asked).toHaveLength(before);
    } finally {
      await page.close();
    }
  });

  it('nor does anything go round it: no ping, connection made ahead, page rendered ahead, or name looked up', async () => {
    const before = secret.asked.length;
    const names = lookedUp.length;
    const page = await serve({
      '/': `<title>Ahead</title><link rel=preconnect href="${secret.origin}"><link rel=dns-prefetch href="//prefetched.test">
        <script type=speculationrules>{"prerender":[{"source":"list","urls":["${target('prerender')}"]}],
          "prefetch":[{"source":"list","urls":["${target('speculated')}"],"requires":["anonymous-client-ip-when-cross-origin"]}]}</script>
        <a href="#here" ping="${target('ping')}">Ping</a>`,
    });
    try {
      const room = await browser.room('ahead', policy(page.origin), undefined, deadline());
      await goto(room, page.origin);
      await click(room, 'Ping', 'link');
      await goto(room, `${page.origin}/?again`);
      expect(secret.asked).toHaveLength(before);
      expect(lookedUp).toHaveLength(names);
    } finally {
      await page.close();
    }
  });
});

describe('addresses that are no web pages', () => {
  const opens = (url: string): Record<string, string> => ({
    link: `<a href="${url}">Go</a>`,
    window: `<a href="${url}" target=_blank>Go</a>`,
    popup: `<a href="#" onclick="window.open('${url}'); return false">Go</a>`,
    script: `<a href="#" onclick="location = '${url}'; return false">Go</a>`,
    form: `<form action="${url}" method=post><a href="#" onclick="document.forms[0].submit(); return false">Go</a></form>`,
  });
  const cases = [
    'file:///etc/passwd',
    'data:text/html,<title>Evil</title>',
    'chrome://version',
    'view-source:http://127.0.0.1/',
    'about:version',
    'mailto:a@example.com',
    'lamtest://x',
    'javascript:void(0)',
    'filesystem:http://127.0.0.1/temporary/x',
    'ftp://127.0.0.1/',
    'devtools://devtools/bundled/inspector.html',
    'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/x.html',
  ].flatMap((url) => Object.entries(opens(url)).map(([way, html]) => [url, way, html] as const));

  it.each(cases)('%s, by a %s, does not become the page', async (_url, _way, html) => {
    const page = await serve({ '/': `<title>Here</title>${html}` });
    try {
      const room = await browser.room('schemes', policy(page.origin), undefined, deadline());
      await goto(room, page.origin);
      const outcome = await click(room, 'Go', 'link').catch((error) => error);
      expect(outcome).toEqual(
        outcome instanceof LamError
          ? expect.objectContaining({
              code: 'egress_denied',
              message: expect.stringMatching(/only http and https/),
            })
          : expect.objectContaining({ changed: expect.stringMatching(/nothing|content/) }),
      );
      expect(await room.observe(deadline())).toMatchObject({ title: 'Here', restored: false });
    } finally {
      await page.close();
    }
  });
});
