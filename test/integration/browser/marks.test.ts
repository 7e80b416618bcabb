// SPDX-License-Identifier: MIT
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AssistantBrowser, RoomBrowser } from '../../../control-plane/src/browser/browser.ts';
import { assistantBrowser, click, deadline, goto, policy, type Site, serve, snapshot } from './site.ts';

const PAGE = `<title>Shop</title><p id=said role=status></p><h1>Shop</h1><button>Buy</button>
<iframe srcdoc="<button>Inside</button>"></iframe><button onclick="d.showModal()">Open</button><dialog id=d><button>OK</button></dialog>
<script>new MutationObserver((all) => { for (const { addedNodes } of all) for (const node of addedNodes)
  if (node !== d && node.shadowRoot) said.textContent = 'reached' }).observe(document.documentElement, { childList: true })</script>`;

/** Counts the pixels of the colour of marks in each half of the picture. */
const PROBE = `<title>Probe</title><p role=status id=said></p><script>
const image = new Image(); image.src = '/picture.jpg'; image.onload = () => {
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
  const context = canvas.getContext('2d'); context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let n = 0; for (let i = 0; i < data.length; i += 4) if (data[i] > 90 && data[i + 1] < 60 && data[i + 2] > 150) n += 1;
  said.textContent = image.width + ' wide, ' + (n > 100 ? 'marked' : 'bare');
};</script>`;

let site: Site;
let browser: AssistantBrowser;
let room: RoomBrowser;
let picture: Buffer;

beforeAll(async () => {
  site = await serve({
    '/': PAGE,
    '/probe': PROBE,
    '/picture.jpg': (_request, response) =>
      response.writeHead(200, { 'content-type': 'image/jpeg' }).end(picture),
  });
  browser = assistantBrowser();
  room = await browser.room('marks', policy(site.origin), undefined, deadline());
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function seenIn(taken: Buffer): Promise<string> {
  picture = taken;
  await goto(room, `${site.origin}/probe`);
  await room.perform({ kind: 'wait', for: 'text', value: 'wide', seconds: 5 }, deadline());
  return snapshot(room);
}

describe('a picture with marks', () => {
  it('bears them, and one without does not', async () => {
    await goto(room, `${site.origin}/`);
    await room.observe(deadline());
    const [plain, marked] = [await room.picture(deadline()), await room.markedPicture(deadline())];
    expect(await seenIn(marked)).toContain('1280 wide, marked');
    expect(await seenIn(plain)).toContain('1280 wide, bare');
  });

  it('bears them above a dialog that is above all else', async () => {
    await goto(room, `${site.origin}/`);
    await click(room, 'Open');
    await room.observe(deadline());
    expect(await seenIn(await room.markedPicture(deadline()))).toContain('marked');
  });

  it('leaves the page as it was, and shows its scripts nothing', async () => {
    await goto(room, `${site.origin}/`);
    const before = await snapshot(room);
    await room.markedPicture(deadline());
    expect(await snapshot(room)).toBe(before);
    expect(before).not.toContain('reached');
  });
});
