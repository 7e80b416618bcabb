// SPDX-License-Identifier: MIT
import { createSocket } from 'node:dgram';
import type { LookupAddress } from 'node:dns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import type { AssistantBrowser, RoomBrowser } from '../../../control-plane/src/browser/browser.ts';
import {
  assistantBrowser,
  click,
  deadline,
  goto,
  policy,
  type Route,
  type Site,
  serve,
  snapshot,
} from './site.ts';

const redirect =
  (location: string, status = 302): Route =>
  (_request, response) => {
    response.writeHead(status, { location }).end();
  };

/** Names of the tests' own internet; everything that is not private here is only ever looked up, never reached. */
const NAMES: Record<string, string[]> = {
  'inside.test': ['10.0.0.7'],
  'mixed.test': ['8.8.8.8', '192.168.1.1'],
  'metadata.test': ['169.254.169.254'],
  'v6.test': ['::ffff:127.0.0.1'],
};

let site: Site;
let secret: Site;
let browser: AssistantBrowser;
let open: RoomBrowser;

async function resolve(host: string): Promise<LookupAddress[]> {
  const known = NAMES[host];
  if (!known) throw new Error(`ENOTFOUND ${host}`);
  return known.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
}

const links = (targets: Record<string, string>): string =>
  `<title>Links</title>${Object.entries(targets)
    .map(([name, url]) => `<a href="${url}">${name}</a> `)
    .join('')}`;

beforeAll(async () => {
  secret = await serve({ '/': '<title>Secret</title>' });
  site = await serve({
    '/': links({
      metadata: 'http://169.254.169.254/latest/meta-data?token=1',
      'private https': 'https://10.0.0.1/',
      file: 'file:///etc/passwd',
      data: 'data:text/html,x',
      chrome: 'chrome://version',
      source: 'view-source:http://127.0.0.1/',
      'to metadata': '/to-metadata',
      'to file': '/to-file',
      'to data': '/to-data',
      'to private https': '/to-private-https',
      '301': '/to-301',
      '303': '/to-303',
      '307': '/to-307',
      '308': '/to-308',
      twice: '/to-twice',
      meta: '/meta',
      script: '/script',
    }),
    '/to-metadata': redirect('http://169.254.169.254/latest/meta-data'),
    '/to-file': redirect('file:///etc/passwd'),
    '/to-data': redirect('data:text/html,x'),
    '/to-301': redirect('http://10.0.0.1/r', 301),
    '/to-303': redirect('http://10.0.0.1/r', 303),
    '/to-307': redirect('http://10.0.0.1/r', 307),
    '/to-308': redirect('http://10.0.0.1/r', 308),
    '/to-twice': redirect('/to-307'),
    '/post': '<title>Post</title><form method=post action="http://10.0.0.1/p"><button>Send</button></form>',
    '/post-307': '<title>Post</title><form method=post action="/to-307"><button>Send</button></form>',
    '/to-private-https': redirect('https://10.0.0.1/x'),
    '/meta': '<title>Meta</title><meta http-equiv=refresh content="0;url=http://10.0.0.1/m">',
    '/script': '<title>Script</title><p>Here</p><script>location = "http://10.0.0.1/s"</script>',
    '/frames': `<title>Frames</title><iframe src="http://10.0.0.1/frame"></iframe><img src="${'http://169.254.169.254/img'}">`,
    '/windows': `<title>Windows</title><a href="http://10.0.0.1/w" target=_blank>http</a> <a href="https://10.0.0.1/w" target=_blank>https</a>
      <button onclick="location = window.URL.createObjectURL(new Blob(['x'], { type: 'text/html' }))">blob</button>`,
    '/probe': '<title>Probe</title><p id=said role=status></p><button id=go>Go</button>',
    '/worker.js': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end('');
    },
  });
  NAMES['public.test'] = ['127.0.0.1'];
  browser = assistantBrowser({ resolve });
  open = await browser.room('open', policy(), undefined, deadline());
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await secret.close();
});

async function listed(room: string, ...more: string[]): Promise<RoomBrowser> {
  return browser.room(room, policy(site.origin, ...more), undefined, deadline());
}

describe('a room without allowed origins', () => {
  it.each([
    ['http://127.0.0.1/', /127\.0\.0\.1 is loopback/],
    ['http://2130706433/', /127\.0\.0\.1 is loopback/],
    ['http://0x7f.1/', /127\.0\.0\.1 is loopback/],
    ['http://0/', /0\.0\.0\.0 is unspecified/],
    ['http://[::1]/', /::1 is loopback/],
    ['http://[::ffff:a9fe:a9fe]/', /is link-local/],
    [
      'http://169.254.169.254/latest?x=1',
      /refused to open http:\/\/169\.254\.169\.254\/latest: the address 169\.254\.169\.254 is link-local/i,
    ],
    ['https://169.254.169.254/', /link-local/],
    ['http://inside.test/', /inside\.test has the address 10\.0\.0\.7, which is private/],
    ['https://inside.test/', /10\.0\.0\.7, which is private/],
    ['http://mixed.test/', /192\.168\.1\.1, which is private/],
    ['http://v6.test/', /which is loopback/],
    ['file:///etc/passwd', /only http and https pages are opened/],
    ['data:text/html,x', /only http and https pages are opened/],
    ['chrome://version', /only http and https pages are opened/],
    ['view-source:http://example.com/', /only http and https pages are opened/],
    ['javascript:alert(1)', /only http and https pages are opened/],
  ])('refuses %s', async (url, reason) => {
    await expect(goto(open, url)).rejects.toMatchObject({
      code: 'egress_denied',
      message: expect.stringMatching(reason),
    });
  });

  it('reaches nothing on this machine, by whichever name', async () => {
    const before = secret.asked.length;
    for (const host of ['127.0.0.1', 'localhost', 'public.test', 'sub.localhost', '[::1]'])
      await expect(goto(open, `http://${host}:${new URL(secret.origin).port}/`)).rejects.toMatchObject({
        code: expect.stringMatching(/egress_denied|navigation_failed/),
      });
    expect(secret.asked).toHaveLength(before);
  });

  it('says of an unknown name that it cannot be resolved', async () => {
    await expect(goto(open, 'http://nowhere.test/')).rejects.toMatchObject({
      code: 'navigation_failed',
      message: 'Cannot reach http://nowhere.test/: the name nowhere.test cannot be resolved.',
    });
    await expect(goto(open, 'https://nowhere.test/')).rejects.toMatchObject({ code: 'navigation_failed' });
  });
});

describe('a room with allowed origins', () => {
  it('opens a listed origin though its address is private', async () => {
    const room = await listed('listed');
    expect(await goto(room, `${site.origin}/`)).toEqual({ changed: 'navigated' });
    expect(await room.observe(deadline())).toMatchObject({ title: 'Links', refused: [] });
  });

  it('opens no other origin', async () => {
    const room = await listed('listed');
    await expect(goto(room, secret.origin)).rejects.toMatchObject({ code: 'egress_denied' });
    await expect(goto(room, 'https://example.com/')).rejects.toMatchObject({
      code: 'egress_denied',
      message: `Refused https://example.com: this room allows only ${site.origin}.`,
    });
    expect(secret.asked).toEqual([]);
  });

  it('says of a listed origin where nothing listens that nothing answers', async () => {
    const gone = await serve({});
    await gone.close();
    const room = await listed('nobody', gone.origin);
    await goto(room, `${site.origin}/`);
    await expect(goto(room, gone.origin)).rejects.toMatchObject({
      code: 'navigation_failed',
      message: `${gone.origin}/ could not be opened: nothing answers there.`,
    });
    expect((await room.observe(deadline())).title).toBe('Links');
  });

  it('follows a changed policy at once, open connections included', async () => {
    const room = await listed('changing');
    await goto(room, `${site.origin}/`);
    await browser.room('changing', policy(secret.origin), undefined, deadline());
    await expect(goto(room, `${site.origin}/probe`)).rejects.toMatchObject({ code: 'egress_denied' });
    expect(await goto(room, `${secret.origin}/`)).toEqual({ changed: 'navigated' });
    secret.asked.length = 0;
  });
});

describe('however a page tries to leave', () => {
  it.each([
    ['metadata', /169\.254\.169\.254\/latest\/meta-data: this room allows only/],
    ['private https', /Refused https:\/\/10\.0\.0\.1: this room allows only/],
    ['file', /Refused to open file:\/\/\/etc\/passwd: only http and https/],
    ['data', /Refused to open data:text\/html,x/],
    ['chrome', /Refused to open chrome:\/\/version/],
    ['source', /Refused to open view-source:/],
    ['to metadata', /Refused to open http:\/\/169\.254\.169\.254\/latest\/meta-data: this room/],
    ['to file', /to-file: it redirects to file:\/\/\/etc\/passwd/],
    ['to data', /to-data: it redirects to data:text\/html,x/],
    ['to private https', /Refused https:\/\/10\.0\.0\.1: this room/],
    ['301', /Refused to open http:\/\/10\.0\.0\.1\/r/],
    ['303', /Refused to open http:\/\/10\.0\.0\.1\/r/],
    ['307', /Refused to open http:\/\/10\.0\.0\.1\/r/],
    ['308', /Refused to open http:\/\/10\.0\.0\.1\/r/],
    ['twice', /Refused to open http:\/\/10\.0\.0\.1\/r/],
    ['meta', /Refused to open http:\/\/10\.0\.0\.1\/m/],
    ['script', /Refused to open http:\/\/10\.0\.0\.1\/s/],
  ])('refuses the link "%s" with a reason, and shows an allowed page', async (name, reason) => {
    const room = await listed('leaving');
    await goto(room, `${site.origin}/`);
    await expect(click(room, name, 'link')).rejects.toMatchObject({
      code: 'egress_denied',
      message: expect.stringMatching(reason),
    });
    const page = await room.observe(deadline());
    expect(page.url.startsWith(site.origin)).toBe(true);
    expect(page.refused.join()).toMatch(new RegExp(reason.source, 'i'));
    expect((await room.observe(deadline())).refused).toEqual([]);
  });

  it.each(['/post', '/post-307'])('refuses a form that is sent there: %s', async (path) => {
    const room = await listed('posting');
    await goto(room, `${site.origin}${path}`);
    await expect(click(room, 'Send')).rejects.toMatchObject({ code: 'egress_denied' });
    expect(await room.observe(deadline())).toMatchObject({ title: 'Post' });
  });

  it('refuses what pages load', async () => {
    const room = await listed('loading');
    await goto(room, `${site.origin}/frames`);
    const { refused } = await room.observe(deadline());
    expect(refused.join('\n')).toMatch(/refused to open http:\/\/10\.0\.0\.1\/frame: /);
    expect(refused.join('\n')).toMatch(/refused http:\/\/169\.254\.169\.254\/img: /);
  });

  it.each([
    ['http', 'link'],
    ['https', 'link'],
    ['blob', 'button'],
  ])('refuses a window or a document of its own making: %s', async (name, role) => {
    const room = await listed('windows');
    await goto(room, `${site.origin}/windows`);
    await expect(click(room, name, role)).rejects.toMatchObject({ code: 'egress_denied' });
    expect((await room.observe(deadline())).title).toBe('Windows');
  });
});

/** Runs a script in the page as the page's own and gives what it said. */
async function probe(site: Pick<Site, 'origin'>, script: string): Promise<string> {
  const page = await serve({
    '/': `<title>P</title><p id=said role=status></p><button onclick="run()">Go</button><script>
      const say = (text) => { said.textContent = 'said ' + text; };
      async function run() { try { ${script} } catch (error) { say(error.name) } }</script>`,
  });
  try {
    const scoped = await browser.room('probe', policy(site.origin, page.origin), undefined, deadline());
    await goto(scoped, page.origin);
    await click(scoped, 'Go');
    await scoped.perform({ kind: 'wait', for: 'text', value: 'said ', seconds: 10 }, deadline());
    return /said ([^\n"]*)/.exec(await snapshot(scoped))?.[1] ?? '';
  } finally {
    await page.close();
  }
}

describe('channels that are no documents', () => {
  it('a WebSocket reaches a listed origin and no other', async () => {
    const sockets = new WebSocketServer({ host: '127.0.0.1', port: 0 });
    await new Promise((resolve) => sockets.once('listening', resolve));
    const { port: free } = sockets.address() as { port: number };
    let connections = 0;
    sockets.on('connection', () => {
      connections += 1;
    });
    const script = (origin: string): string =>
      `const s = new WebSocket('${origin}'); s.onopen = () => say('open'); s.onerror = () => say('refused');`;
    try {
      expect(await probe(site, script(`ws://127.0.0.1:${free}`))).toBe('refused');
      expect(connections).toBe(0);
      const listedSite = { origin: `http://127.0.0.1:${free}` };
      expect(await probe(listedSite, script(`ws://127.0.0.1:${free}`))).toBe('open');
      expect(connections).toBe(1);
    } finally {
      sockets.close();
    }
  });

  it('there is no WebRTC, not even in a frame of its own, and no datagram leaves', async () => {
    const udp = createSocket('udp4');
    let datagrams = 0;
    udp.on('message', () => {
      datagrams += 1;
    });
    await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve));
    const script = `const frame = document.body.appendChild(document.createElement('iframe'));
      const kinds = [window, frame.contentWindow].map((w) => typeof w.RTCPeerConnection + typeof w.WebTransport);
      for (const w of [window, frame.contentWindow]) if (w.RTCPeerConnection) {
        const peer = new w.RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${udp.address().port}' }] });
        peer.createDataChannel('x'); await peer.setLocalDescription(await peer.createOffer());
        await new Promise((r) => { peer.onicegatheringstatechange = () => peer.iceGatheringState === 'complete' && r() }); }
      say(kinds.join());`;
    try {
      expect(await probe(site, script)).toBe('undefinedundefined,undefinedundefined');
      expect(datagrams).toBe(0);
    } finally {
      udp.close();
    }
  });

  it('there is no WebTransport in a worker either, and no datagram leaves', async () => {
    const udp = createSocket('udp4');
    let datagrams = 0;
    udp.on('message', () => {
      datagrams += 1;
    });
    await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve));
    const work = `(async () => { try { const t = new WebTransport('https://127.0.0.1:${udp.address().port}/'); await t.ready; postMessage('open') }
      catch (error) { postMessage('refused') } })()`;
    const script = `const w = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(work)}]))); w.onmessage = ({ data }) => say(data)`;
    try {
      expect(await probe(site, script)).toBe('refused');
      expect(datagrams).toBe(0);
    } finally {
      udp.close();
    }
  });

  it('there are no service workers', async () => {
    const script = `const done = await Promise.race([navigator.serviceWorker.register('/worker.js').then((r) => r ? 'registered' : 'none'),
      new Promise((r) => requestAnimationFrame(() => r('none')))]); say(done)`;
    expect(await probe(site, script)).not.toBe('registered');
  });
});
