// SPDX-License-Identifier: MIT
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AssistantBrowser, RoomBrowser } from '../../../control-plane/src/browser/browser.ts';
import {
  assistantBrowser,
  click,
  deadline,
  goto,
  policy,
  type Route,
  refOf,
  type Site,
  serve,
  snapshot,
} from './site.ts';

const after =
  (ms: number, body: string): Route =>
  (_request, response) => {
    const timer = setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end(body), ms);
    response.on('close', () => clearTimeout(timer));
  };

const HOME = `<title>Home</title><p id=said role=status></p>
<button onclick="said.textContent = 'now'">Now</button><button>Dead</button>
<button onclick="requestAnimationFrame(() => { said.textContent = 'drawn' })">Next frame</button>
<button onclick="fetch('/data').then((r) => r.text()).then((t) => { said.textContent = t })">Fetch</button>
<button onclick="fetch('/data').then(() => fetch('/data')).then((r) => r.text()).then((t) => { said.textContent = 'twice ' + t })">Fetch twice</button>
<button onclick="setTimeout(() => { said.textContent = 'later' }, 400)">Put off</button><button onclick="setTimeout(() => setTimeout(() => { said.textContent = 'chained' }, 200), 200)">Chain</button>
<button onclick="setTimeout(() => fetch('/data').then((r) => r.text()).then((t) => { said.textContent = 'later ' + t }), 250)">Fetch later</button>
<button onclick="this.className = 'spins'; setTimeout(() => { said.textContent = 'slow at last' }, 1_000)">Slow server</button>
<button onclick="said.innerHTML = '<i></i>'; this.textContent = '…'; setTimeout(() => { said.textContent = 'slower still' }, 1_600)">Spinner</button>
<button onclick="said.textContent = 'toast'; setTimeout(() => { said.textContent = '' }, 1_000)">Toast</button>
<label>Find <input oninput="clearTimeout(window.last); last = setTimeout(() => { said.textContent = 'found ' + this.value }, 300)"></label>
<button onclick="fetch('/never'); said.textContent = 'polling'">Poll</button>
<button onclick="new EventSource('/stream'); said.textContent = 'streaming'">Stream</button>
<button onclick="history.pushState({}, '', '/pushed'); said.textContent = 'pushed'">Push</button>
<button onclick="said.textContent = 'said ' + confirm('Really?')">Confirm</button>
<button onclick="said.textContent = 'called ' + prompt('Your name?')">Prompt</button>
<button onclick="alert('one'); alert('two'); said.textContent = 'alerted'">Alerts</button>
<button onclick="location.href = '/slow'">By script</button>
<button onclick="window.open('/popup')">Window</button>
<button onclick="offer.hidden = false">Offer</button><button onclick="offer.querySelector('p').textContent = 'Last chance'">Insist</button>
<div role=dialog id=offer hidden><p>Stay informed?</p></div><button onclick="box.showModal()">Box</button><dialog id=box>Sure?</dialog>
<a href="/slow">Slow page</a><a href="/popup" target=_blank>Popup</a><a href="/app">App</a><a href="/poller">Poller</a>
<a href="/gone">Gone</a><a href="/file">File</a><a href="/nothing">Nothing</a><a href="/hung">Hung</a><a href="mailto:a@b.example">Mail</a>
<form action="/slow" method=post><button>Post</button></form>
<button onclick="fade(250, 6)">Fade</button><button onclick="fade(60_000, 2)">Creep</button><button onclick="busy = 20; fade(250, 12)">Strain</button>
<button onclick="drive(gone, 24)">Vanish</button><div id=gone><button>Last</button></div>
<style>@keyframes in { from { opacity: 0 } }</style>
<open-box></open-box>
<script>function drive(part, left) {
  part.style.opacity = left / 24
  if (left > 0) requestAnimationFrame(() => drive(part, left - 1)); else part.remove() }
let busy = 0
const work = () => { for (const end = performance.now() + 60; performance.now() < end;); if (--busy > 0) requestAnimationFrame(work) }
function fade(ms, frames) {
  const menu = document.createElement('div'); menu.style.cssText = 'opacity: 0'
  menu.innerHTML = '<button>Wait</button>'; const place = document.createElement('div'); place.append(menu); document.body.append(place)
  if (busy) work()
  const begin = () => { menu.style.cssText = 'animation: in ' + ms + 'ms; pointer-events: none'; menu.onanimationend = () => { menu.style.cssText = ''; menu.firstChild.textContent = 'Yes' } }
  const prepare = () => { if (--frames < 0) begin(); else requestAnimationFrame(prepare) }
  prepare() }
</script><script>customElements.define('open-box', class extends HTMLElement { connectedCallback() {
  this.attachShadow({ mode: 'open' }).innerHTML = '<button onclick="this.nextSibling.textContent = 1">Inside</button><i></i>' } })</script>`;

let site: Site;
/** What the page `/halted` does before it is parsed. */
let halting = '';
let browser: AssistantBrowser;
let room: RoomBrowser;

beforeAll(async () => {
  site = await serve({
    '/': HOME,
    '/data': after(200, 'fetched'),
    '/slow': after(300, '<title>Slow</title><h1>Slow page</h1>'),
    '/popup': after(100, '<title>Popup</title><button onclick="window.close()">Close me</button>'),
    '/app': `<title>App</title><h1 id=h>Loading</h1><script>fetch('/data').then(() => { h.textContent = 'Loaded' })</script>`,
    '/poller': `<title>Poller</title><script>fetch('/never')</script>`,
    '/clobbered': `<title>Clobbered</title><img name=dispatchEvent><p id=said></p><button onclick="setTimeout(() => { said.textContent = 'come' }, 300)">Later</button>`,
    '/ticking': `<title>Ticking</title><p id=n>0<script>(function tick() { n.textContent++; setTimeout(tick, 100) })()</script>`,
    '/never': () => undefined,
    '/hung': () => undefined,
    '/stream': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: 1\n\n');
    },
    '/file': (_request, response) => {
      response.writeHead(200, { 'content-disposition': 'attachment; filename="a.bin"' }).end('x');
    },
    '/halted': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<p>First<script>setTimeout(() => { ${halting} })</script><script src="/hung"></script>`);
    },
    '/leaving': '<button onclick="setTimeout(() => { location = \'/halted\' }, 200)">Leave later</button>',
    '/nothing': (_request, response) => {
      response.writeHead(204).end();
    },
  });
  browser = assistantBrowser();
  room = await browser.room('settle', policy(site.origin), undefined, deadline());
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function fresh(): Promise<void> {
  await goto(room, `${site.origin}/`);
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const began = performance.now();
  return [await work(), performance.now() - began];
}

describe('what an action is seen to change', () => {
  it.each([
    ['Now', 'now'],
    ['Next frame', 'drawn'],
    ['Fetch', 'fetched'],
    ['Fetch twice', 'twice fetched'],
    ['Put off', 'later'],
    ['Chain', 'chained'],
    ['Fetch later', 'later fetched'],
    ['Slow server', 'slow at last'],
    ['Spinner', 'slower still'],
  ])('"%s": content, and the effect is there', async (name, said) => {
    await fresh();
    expect(await click(room, name)).toEqual({ changed: 'content' });
    expect(await snapshot(room)).toContain(said);
  });

  it('what a page puts off comes, whatever it calls its elements', async () => {
    await goto(room, `${site.origin}/clobbered`);
    await click(room, 'Later');
    expect(await snapshot(room)).toContain('come');
  });

  it('what follows once typing has stopped is there', async () => {
    await fresh();
    const ref = refOf(await room.observe(deadline()), 'textbox', 'Find');
    await room.perform({ kind: 'type', ref, name: 'Find', text: 'bolt', submit: false }, deadline());
    expect(await snapshot(room)).toContain('found bolt');
  });

  it('nothing, for a button without effect', async () => {
    await fresh();
    expect(await click(room, 'Dead')).toEqual({ changed: 'nothing' });
  });

  it.each(['Offer', 'Box'])('a popup, when "%s" brings up a dialog of the page’s own', async (name) => {
    await fresh();
    expect(await click(room, name)).toEqual({ changed: 'popup' });
  });

  it('content, when a dialog that was there already says something else', async () => {
    await fresh();
    await click(room, 'Offer');
    expect(await click(room, 'Insist')).toEqual({ changed: 'content' });
  });

  it('what fades in can be clicked by the time that it is looked at', async () => {
    await fresh();
    await click(room, 'Fade');
    expect(await snapshot(room)).toMatch(/button "Yes" \[ref=/);
  });

  it('so can what fades in on a page that draws few frames a second', async () => {
    await fresh();
    await click(room, 'Strain');
    expect(await snapshot(room)).toMatch(/button "Yes" \[ref=/);
  });

  it('what a script fades out is gone by then', async () => {
    await fresh();
    await click(room, 'Vanish');
    expect(await snapshot(room)).not.toContain('button "Last"');
  });

  it('what moves for much longer holds nothing up', async () => {
    await fresh();
    const [, ms] = await timed(() => click(room, 'Creep'));
    expect(ms).toBeLessThan(10_000);
    expect(await snapshot(room)).toContain('button "Wait"');
  });

  it('content, inside an open shadow root', async () => {
    await fresh();
    expect(await click(room, 'Inside')).toEqual({ changed: 'content' });
  });

  it.each([
    ['Slow page', 'link'],
    ['By script', 'button'],
    ['Post', 'button'],
  ])('navigated, when "%s" leads to another page, which is there', async (name, role) => {
    await fresh();
    expect(await click(room, name, role)).toEqual({ changed: 'navigated' });
    expect(await room.observe(deadline())).toMatchObject({ url: `${site.origin}/slow`, title: 'Slow' });
  });

  it('navigated, when a script changes the address only', async () => {
    await fresh();
    expect(await click(room, 'Push')).toEqual({ changed: 'navigated' });
    expect((await room.observe(deadline())).url).toBe(`${site.origin}/pushed`);
  });

  it('navigated, with what the new page loads for itself', async () => {
    await fresh();
    await click(room, 'App', 'link');
    expect(await snapshot(room)).toContain('Loaded');
  });

  it('names the status of a page that is not there', async () => {
    await fresh();
    expect(await click(room, 'Gone', 'link')).toEqual({
      changed: 'navigated',
      result: 'The site answered with status 404.',
    });
  });

  it('takes no file that a page offers, and says so', async () => {
    await fresh();
    expect(await click(room, 'File', 'link')).toEqual({
      changed: 'nothing',
      result: 'The page offered the file "a.bin", which was not taken.',
    });
  });

  it.each(['Nothing', 'Mail'])('nothing, for the link "%s" that leaves the page in place', async (name) => {
    await fresh();
    expect(await click(room, name, 'link')).toEqual({ changed: 'nothing' });
  });
});

describe('what is not waited for', () => {
  it('an event stream', async () => {
    await fresh();
    const [performed, ms] = await timed(() => click(room, 'Stream'));
    expect(performed).toEqual({ changed: 'content' });
    expect(ms).toBeLessThan(1_500);
  });

  it('a request that never ends, beyond its cap', async () => {
    await fresh();
    const [performed, ms] = await timed(() => click(room, 'Poll'));
    expect(performed).toEqual({ changed: 'content' });
    expect(ms).toBeLessThan(4_500);
  });

  it('what takes a message away again', async () => {
    await fresh();
    await click(room, 'Toast');
    expect(await snapshot(room)).toContain('toast');
  });

  it('a timer that the page sets again and again', async () => {
    await goto(room, `${site.origin}/ticking`);
    const [, ms] = await timed(() => room.perform({ kind: 'scroll', direction: 'down' }, deadline()));
    expect(ms).toBeLessThan(1_000);
  });

  it('a request that was under way before the action', async () => {
    await goto(room, `${site.origin}/poller`);
    const [, ms] = await timed(() => room.perform({ kind: 'scroll', direction: 'down' }, deadline()));
    expect(ms).toBeLessThan(1_000);
  });
});

describe('dialogs', () => {
  it('are held open until they are answered', async () => {
    await fresh();
    expect(await click(room, 'Confirm')).toEqual({ changed: 'dialog', result: 'confirm: Really?' });
    expect(await room.observe(deadline())).toMatchObject({
      title: 'Home',
      snapshot: '',
      dialog: { kind: 'confirm', message: 'Really?' },
    });
    await expect(room.perform({ kind: 'scroll', direction: 'down' }, deadline())).rejects.toMatchObject({
      code: 'dialog_open',
    });
    expect((await room.save()).url).toBe(`${site.origin}/`);
    expect(await room.perform({ kind: 'dialog', accept: false }, deadline())).toEqual({ changed: 'content' });
    expect(await snapshot(room)).toContain('said false');
  });

  it('take a text', async () => {
    await fresh();
    await click(room, 'Prompt');
    await room.perform({ kind: 'dialog', accept: true, text: 'Ada' }, deadline());
    expect(await snapshot(room)).toContain('called Ada');
  });

  it('may follow each other', async () => {
    await fresh();
    await click(room, 'Alerts');
    expect(await room.perform({ kind: 'dialog', accept: true }, deadline())).toMatchObject({
      changed: 'dialog',
      result: 'alert: two',
    });
    await room.perform({ kind: 'dialog', accept: true }, deadline());
    expect(await snapshot(room)).toContain('alerted');
  });

  it('are answered only where one is open', async () => {
    await fresh();
    await expect(room.perform({ kind: 'dialog', accept: true }, deadline())).rejects.toMatchObject({
      code: 'no_dialog',
    });
  });
});

describe('new windows', () => {
  it.each([
    ['Popup', 'link'],
    ['Window', 'button'],
  ])('"%s" becomes the current page, and its opener is again when it closes', async (name, role) => {
    await fresh();
    expect(await click(room, name, role)).toEqual({
      changed: 'navigated',
      result: `${site.origin}/popup opened in a new window.`,
    });
    expect((await room.observe(deadline())).title).toBe('Popup');
    await click(room, 'Close me');
    expect((await room.observe(deadline())).title).toBe('Home');
  });
});

describe('a page whose scripts do not let it come to its end', () => {
  /** Sooner than a page is given up that is still coming. */
  const soon = (): AbortSignal => AbortSignal.timeout(8_000);

  it.each([
    ['is opened anew, and left empty', 'document.open()', /^$/],
    ['is written anew', "document.open(); document.write('<p>Written')", /Written/],
    ['is stopped', 'stop()', /First/],
  ])('%s: it is what there is', async (_, script, shown) => {
    halting = script;
    const url = `${site.origin}/halted`;
    expect(await room.perform({ kind: 'goto', url }, soon())).toEqual({ changed: 'navigated' });
    expect((await room.observe(soon())).snapshot).toMatch(shown);
  });

  it('is seen as it is, too, where it comes while it is looked at', async () => {
    halting = 'document.open()';
    await goto(room, `${site.origin}/leaving`);
    const before = site.asked.length;
    await click(room, 'Leave later');
    await expect.poll(() => site.asked.slice(before)).toContain('/halted');
    expect((await room.observe(soon())).snapshot).toBe('');
  });
});

describe('deadlines and aborts', () => {
  it('an abort ends an action at once, with its reason, and the room goes on', async () => {
    await fresh();
    const ref = refOf(await room.observe(deadline()), 'link', 'Hung');
    const abort = new AbortController();
    const hanging = room.perform({ kind: 'click', ref, name: 'Hung' }, abort.signal);
    await expect.poll(() => site.asked.includes('/hung')).toBe(true);
    const [, ms] = await timed(async () => {
      abort.abort(new Error('the task was cancelled'));
      await expect(hanging).rejects.toThrow('the task was cancelled');
    });
    expect(ms).toBeLessThan(200);
    expect(await goto(room, `${site.origin}/`)).toEqual({ changed: 'navigated' });
  });

  it('a page that does not come is given up', async () => {
    await fresh();
    await expect(goto(room, `${site.origin}/hung`)).rejects.toMatchObject({ code: 'timeout' });
    expect((await room.observe(deadline())).title).toBe('Home');
  });
});
