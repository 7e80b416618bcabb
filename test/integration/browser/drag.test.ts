// SPDX-License-Identifier: MIT
// Dragging from one document into another: frames of the same site, and of another site in their own process.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AssistantBrowser, RoomBrowser } from '../../../control-plane/src/browser/browser.ts';
import { parseSnapshot, walk } from '../../../control-plane/src/plan/snapshot.ts';
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

const BOOK = `<div role=button aria-label=Book draggable=true style="width:80px;height:40px;background:#cde"
  ondragstart="event.dataTransfer.setData('text/plain', 'a book')" ondragend="left.textContent = 'left by ' + event.dataTransfer.dropEffect">Book</div>
<button onclick="left.textContent = 'counted'">Count</button><button>Dead</button><p id=left role=status></p>`;
const BASKET = `<div role=region aria-label=Basket style="width:200px;height:80px;background:#dec"
  ondragover="event.preventDefault(); event.dataTransfer.dropEffect = 'copy'"
  ondrop="event.preventDefault(); said.textContent += 'took ' + event.dataTransfer.getData('text/plain') + '. '"></div><p id=said role=status></p>`;
const CARD = `<div role=button aria-label=Book id=card style="width:80px;height:40px;background:#edc">Card</div><script>
  card.onpointerdown = (event) => card.setPointerCapture(event.pointerId);
  card.onpointerup = (event) => { parent.put(event.clientX + frameElement.getBoundingClientRect().left) };</script>`;
const SLOT = `<div role=region aria-label=Basket style="position:absolute;left:600px;top:0;width:200px;height:200px"></div><p id=said role=status></p>
  <script>function put(x) { said.textContent = Math.abs(x - 700) < 4 ? 'took a book' : 'missed, at ' + x }</script>`;
const STUBBORN = BOOK.replace('ondragstart="', 'ondragstart="event.preventDefault(); ');
const DRAWN = `<svg width=300 height=200><circle cx=20 cy=20 r=12 fill=black style="cursor:pointer" /><rect id=frame x=100 y=100 width=80 height=60 fill=none stroke=gray /></svg>
  <p id=said role=status></p><script>onmouseup = ({ clientX: x, clientY: y }) => {
    const box = frame.getBoundingClientRect();
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) said.textContent = 'let go in the frame';
  }</script>`;
const COVER = '<div id=cover style="position:fixed;inset:0;top:100px;background:#0008"></div>';

let site: Site;
let other: Site;
let browser: AssistantBrowser;
let room: RoomBrowser;

beforeAll(async () => {
  other = await serve({ '/book': BOOK, '/basket': BASKET });
  const frame = (src: string) => `<iframe src="${src}" style="width:400px;height:200px"></iframe>`;
  // Another host name is another site, for which Chromium has another process.
  const away = `http://localhost:${new URL(other.origin).port}`;
  site = await serve({
    '/book': BOOK,
    '/basket': BASKET,
    '/card': CARD,
    '/into': BOOK + frame('/basket'),
    '/out-of': frame('/book') + BASKET,
    '/between': frame('/book') + frame('/basket'),
    '/into-another-site': BOOK + frame(`${away}/basket`),
    '/out-of-another-site': frame(`${away}/book`) + BASKET,
    '/far-below': `${BOOK}<div style="height:3000px"></div>${frame('/basket')}`,
    '/far-below-into-another-site': `${BOOK}<div style="height:3000px"></div>${frame(`${away}/basket`)}`,
    '/by-pointer': frame('/card') + SLOT,
    '/stubborn': STUBBORN + BASKET,
    '/drawn': DRAWN,
    '/covered': `${BOOK}<div style="height:100px"></div>${BASKET}${COVER}`,
  });
  browser = assistantBrowser();
  room = await browser.room('drag', policy(site.origin, away), undefined, deadline());
});
afterAll(async () => {
  await browser.close();
  await Promise.all([site.close(), other.close()]);
});

async function drag() {
  const page = await room.observe(deadline());
  const [ref, toRef] = [refOf(page, 'button', 'Book'), refOf(page, 'region', 'Basket')];
  return room.perform({ kind: 'drag', ref, name: 'Book', toRef, toName: 'Basket' }, deadline());
}

describe('a drag', () => {
  it.each([
    'into',
    'out-of',
    'between',
    'into-another-site',
    'out-of-another-site',
    'far-below',
    'by-pointer',
  ])('goes %s', async (path) => {
    await goto(room, `${site.origin}/${path}`);
    expect(await drag()).toEqual({ changed: 'content' });
    expect(await snapshot(room)).toContain('took a book');
  });

  it.each(['into', 'into-another-site', 'out-of-another-site', 'far-below-into-another-site'])(
    'is over for the document that it began in, %s, too',
    async (path) => {
      await goto(room, `${site.origin}/${path}`);
      await drag();
      expect(await snapshot(room)).toMatch(/left by (copy|none)/);
      expect(await click(room, 'Count')).toEqual({ changed: 'content' });
      expect(await click(room, 'Dead')).toEqual({ changed: 'nothing' });
      expect(await snapshot(room)).toContain('counted');
      await drag();
      expect(await snapshot(room)).toContain('took a book. took a book.');
    },
  );

  it('that the page calls off moves nothing', async () => {
    await goto(room, `${site.origin}/stubborn`);
    expect(await drag()).toEqual({ changed: 'nothing' });
  });

  it('ends in a frame that has nothing in it', async () => {
    await goto(room, `${site.origin}/drawn`);
    const page = await room.observe(deadline());
    const [ref, toRef] = ['black circle', 'grey rectangle'].map(
      (look) =>
        [...walk(parseSnapshot(page.snapshot))].find(({ icon }) => icon?.endsWith(look) === true)?.ref,
    ) as [string, string];
    const action = { kind: 'drag', ref, name: 'Disc', toRef, toName: 'Frame' } as const;
    expect(await room.perform(action, deadline())).toMatchObject({ changed: 'content' });
    expect(await snapshot(room)).toContain('let go in the frame');
  });

  it('to what is covered is not begun, and says what covers it', async () => {
    await goto(room, `${site.origin}/covered`);
    await expect(drag()).rejects.toMatchObject({
      code: 'covered',
      message: '"Basket" is covered by <div id="cover">.',
    });
    expect(await snapshot(room)).not.toMatch(/left|took/);
  });
});
