// SPDX-License-Identifier: MIT

import { createSocket } from 'node:dgram';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AssistantBrowser, SavedContext } from '../../../control-plane/src/browser/browser.ts';
import { launchChromium } from '../../../control-plane/src/browser/launch.ts';
import {
  assistantBrowser,
  click,
  deadline,
  goto,
  policy,
  refOf,
  type Site,
  serve,
  snapshot,
} from './site.ts';

const HOME = `<title>Home</title><p id=said role=status></p>
<button onclick="document.cookie = 'a=1; path=/'; localStorage.b = 2">Remember</button>
<button onclick="said.textContent = document.cookie + ' ' + localStorage.b">Recall</button>
<button onclick="said.textContent = navigator.language + ' ' + Intl.DateTimeFormat().resolvedOptions().timeZone">Where</button>
<button onclick="for (;;);">Hang</button>`;

let site: Site;
let browser: AssistantBrowser;

beforeAll(async () => {
  site = await serve({ '/': HOME, '/there': HOME });
});
afterEach(() => browser.close());
afterAll(() => site.close());

/** The Chromium that this process started. */
function chromiumPid(): number {
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
    try {
      const parent = /\) \S (\d+) /.exec(readFileSync(`/proc/${entry}/stat`, 'utf8'))?.[1];
      const command = readFileSync(`/proc/${entry}/cmdline`, 'utf8');
      if (Number(parent) === process.pid && command.includes('--remote-debugging-pipe')) return Number(entry);
    } catch {
      // Ended between the two looks.
    }
  throw new Error('no Chromium');
}

function room(name: string, saved?: SavedContext, more: Partial<ReturnType<typeof policy>> = {}) {
  return browser.room(name, { ...policy(site.origin), ...more }, saved, deadline());
}

async function recall(name: string, saved?: SavedContext): Promise<string> {
  const at = await room(name, saved);
  if (!(await at.observe(deadline())).url.startsWith(site.origin)) await goto(at, `${site.origin}/`);
  await click(at, 'Recall');
  return snapshot(at);
}

describe('AssistantBrowser', () => {
  it('gives the same room the same browser, and another room another storage', async () => {
    browser = assistantBrowser();
    const a = await room('a');
    expect(await room('a')).toBe(a);
    await goto(a, `${site.origin}/`);
    await click(a, 'Remember');
    expect(await recall('a')).toContain('a=1 2');
    expect(await recall('b')).toContain('undefined');
  });

  it('opens a room once for callers that come at once', async () => {
    browser = assistantBrowser();
    const [one, two] = await Promise.all([room('a'), room('a')]);
    expect(one).toBe(two);
  });

  it('brings a room back from what was saved, in another process, too', async () => {
    browser = assistantBrowser();
    const a = await room('a');
    await goto(a, `${site.origin}/there`);
    await click(a, 'Remember');
    const saved = JSON.parse(JSON.stringify(await a.save())) as SavedContext;
    await browser.close();

    browser = assistantBrowser();
    const again = await room('a', saved);
    expect(await again.observe(deadline())).toMatchObject({ url: `${site.origin}/there`, restored: true });
    expect((await again.observe(deadline())).restored).toBe(false);
    expect(await recall('a')).toContain('a=1 2');
  });

  it('comes back after Chromium was killed, at the page where it was', async () => {
    browser = assistantBrowser();
    const a = await room('a');
    await goto(a, `${site.origin}/`);
    await click(a, 'Remember');
    await a.save();
    await goto(a, `${site.origin}/there`);
    process.kill(chromiumPid(), 'SIGKILL');
    await expect(a.observe(deadline())).rejects.toMatchObject({ code: 'browser_gone', retryable: true });

    const again = await room('a');
    expect(again).not.toBe(a);
    expect(await again.observe(deadline())).toMatchObject({ url: `${site.origin}/there`, restored: true });
    expect(await recall('a')).toContain('a=1 2');
  });

  it('ends an action under way when Chromium is killed', async () => {
    browser = assistantBrowser();
    const a = await room('a');
    await goto(a, `${site.origin}/`);
    const waiting = a.perform({ kind: 'wait', for: 'text', value: 'never', seconds: 20 }, deadline());
    process.kill(chromiumPid(), 'SIGKILL');
    await expect(waiting).rejects.toMatchObject({ code: expect.stringMatching(/browser_gone|page_gone/) });
  });

  it('keeps no more rooms open than it may, and forgets none', async () => {
    browser = assistantBrowser({ maxRooms: 2 });
    const a = await room('a');
    await goto(a, `${site.origin}/`);
    await click(a, 'Remember');
    await room('b');
    await room('c');
    await expect(a.observe(deadline())).rejects.toMatchObject({ code: 'browser_gone' });
    expect(await (await room('a')).observe(deadline())).toMatchObject({
      url: `${site.origin}/`,
      restored: true,
    });
    expect(await recall('a')).toContain('a=1 2');
  });

  it('forgets a room that is closed', async () => {
    browser = assistantBrowser();
    const a = await room('a');
    await goto(a, `${site.origin}/`);
    await click(a, 'Remember');
    await browser.closeRoom('a');
    expect(await recall('a')).toContain('undefined');
  });

  it('speaks the language and lives in the time zone of the policy, and moves when that changes', async () => {
    browser = assistantBrowser();
    const a = await room('a', undefined, { language: 'de-DE', timezone: 'Asia/Tokyo' });
    await goto(a, `${site.origin}/`);
    await click(a, 'Where');
    expect(await snapshot(a)).toContain('de-DE Asia/Tokyo');
    const moved = await room('a', undefined, { language: 'en-GB', timezone: 'Europe/London' });
    expect(await moved.observe(deadline())).toMatchObject({ url: `${site.origin}/`, restored: true });
    await click(moved, 'Where');
    expect(await snapshot(moved)).toContain('en-GB Europe/London');
  });

  it('says that a time zone does not exist', async () => {
    browser = assistantBrowser();
    await expect(room('a', undefined, { timezone: 'Mars/Base' })).rejects.toMatchObject({
      code: 'bad_policy',
      message: 'There is no time zone "Mars/Base".',
    });
  });

  it('says that there is no such browser', async () => {
    browser = assistantBrowser({ executable: '/nonexistent/chromium' });
    await expect(room('a')).rejects.toMatchObject({ code: 'no_browser' });
  });

  it('does not open a room for a caller that has left', async () => {
    browser = assistantBrowser();
    const gone = AbortSignal.abort(new Error('left'));
    await expect(browser.room('a', policy(), undefined, gone)).rejects.toThrow('left');
  });
});

describe('RoomBrowser', () => {
  it('takes a picture of the viewport, one pixel per CSS pixel', async () => {
    browser = assistantBrowser();
    const a = await room('a');
    await goto(a, `${site.origin}/`);
    const jpeg = await a.picture(deadline());
    expect(jpeg.subarray(0, 3).toString('hex')).toBe('ffd8ff');
    const size = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
    expect([jpeg.readUInt16BE(size + 7), jpeg.readUInt16BE(size + 5)]).toEqual([1280, 800]);
  });

  it('is not held for ever by a page that hangs', async () => {
    browser = assistantBrowser();
    const a = await room('a');
    await goto(a, `${site.origin}/`);
    const ref = refOf(await a.observe(deadline()), 'button', 'Hang');
    const code = 'timeout';
    await expect(a.perform({ kind: 'click', ref, name: 'Hang' }, deadline())).rejects.toMatchObject({ code });
    await expect(a.observe(AbortSignal.timeout(500))).rejects.toThrow(/timeout/);
    await expect(goto(a, `${site.origin}/there`)).rejects.toMatchObject({ code, retryable: true });
    expect(await a.observe(deadline())).toMatchObject({ url: `${site.origin}/`, restored: true });
    expect(await goto(a, `${site.origin}/there`)).toEqual({ changed: 'navigated' });
    expect((await a.observe(deadline())).url).toBe(`${site.origin}/there`);
  });
});

describe('launchChromium', () => {
  it('starts a browser that sends no datagram of its own, with WebRTC left in place', async () => {
    const udp = createSocket('udp4');
    let datagrams = 0;
    udp.on('message', () => {
      datagrams += 1;
    });
    await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve));
    const chromium = await launchChromium(undefined);
    try {
      const page = await chromium.newPage();
      const candidates = await page.evaluate(async (stun) => {
        const peer = new RTCPeerConnection({ iceServers: [{ urls: stun }] });
        const found: string[] = [];
        peer.onicecandidate = ({ candidate }) => candidate && found.push(candidate.candidate);
        peer.createDataChannel('x');
        const complete = new Promise((resolve) => {
          peer.onicegatheringstatechange = () => peer.iceGatheringState === 'complete' && resolve(undefined);
          setTimeout(resolve, 3_000); // A deadline: where no candidate may be gathered, gathering may never end.
        });
        await peer.setLocalDescription(await peer.createOffer());
        await complete;
        return found.filter((text) => / udp /i.test(text));
      }, `stun:127.0.0.1:${udp.address().port}`);
      expect(candidates).toEqual([]);
      expect(datagrams).toBe(0);
    } finally {
      await chromium.close();
      udp.close();
    }
  });
});
