// SPDX-License-Identifier: MIT
// Clicks at places of what is only seen: canvases, images, drawings.
import { describe, expect, it } from 'vitest';
import { deadline, goto, roomAtSite, snapshot } from './site.ts';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const PAGE = `<title>Pictures</title><p id=said role=status></p>
<canvas id=board width=400 height=200 style="border:10px solid;transform:scale(0.5);transform-origin:0 0"></canvas>
<img id=photo alt=Photo width=200 height=100 src="${PIXEL}">
<svg id=plan role=img aria-label=Plan width=200 height=100><rect width=100 height=100></rect></svg>
<svg role=img aria-label=Chart width=200 height=100><a href="#x"><rect width=100 height=100></rect></a></svg>
<button>Button</button><canvas width=0 height=0></canvas>
<div style="height:2000px"></div>
<div style="position:relative"><canvas id=low aria-label=Low width=200 height=100></canvas>
  <div id=badge style="position:absolute;left:0;top:0;width:50px;height:50px;background:#ccc"></div></div>
<script>for (const picture of document.querySelectorAll('canvas, img, svg')) picture.onclick = ({ clientX, clientY }) => {
  const { left, top, width, height } = picture.getBoundingClientRect();
  said.textContent = picture.id + ' at ' + [(clientX - left) / width, (clientY - top) / height].map((part) => part.toFixed(2)).join(', ');
}</script>`;

const at = roomAtSite('pictures', { '/': PAGE });

/** @param line How the element's line in the snapshot begins. */
async function clickIn(line: string, x: number, y: number) {
  await goto(at.room, `${at.site.origin}/`);
  const seen = await snapshot(at.room);
  const ref = new RegExp(`- ${line}.*?\\[ref=(\\w+)\\]`).exec(seen)?.[1] ?? `no ${line} in\n${seen}`;
  return at.room.perform({ kind: 'click', ref, name: 'Picture', at: { x, y } }, deadline());
}

describe('a click at a place inside', () => {
  it.each([
    ['canvas', 'board', 0.25, 0.75],
    ['img "Photo"', 'photo', 0.9, 0.1],
    ['img "Plan"', 'plan', 0.5, 0.5],
    ['canvas "Low"', 'low', 0.7, 0.6],
  ])('%s lands there', async (line, id, x, y) => {
    expect(await clickIn(line, x, y)).toEqual({ changed: 'content' });
    expect(await snapshot(at.room)).toContain(`${id} at ${x.toFixed(2)}, ${y.toFixed(2)}`);
  });

  it.each([0, 1])('a picture lands on it at its very edge, %i', async (edge) => {
    await clickIn('img "Photo"', edge, edge);
    expect(await snapshot(at.room)).toContain('photo at');
  });

  it('is told what covers that place, and is not put beside it', async () => {
    await expect(clickIn('canvas "Low"', 0.1, 0.1)).rejects.toMatchObject({
      code: 'covered',
      message: '"Picture" is covered by <div id="badge">.',
    });
    expect(await snapshot(at.room)).not.toContain('low at');
  });

  it.each(['img "Chart"', 'button "Button"'])('%s is refused: its parts are elements', async (line) => {
    await expect(clickIn(line, 0.5, 0.5)).rejects.toMatchObject({ code: 'unsupported' });
  });
});

describe('a canvas', () => {
  it('is seen, with a ref, where it can be clicked', async () => {
    await goto(at.room, `${at.site.origin}/`);
    expect((await snapshot(at.room)).match(/- canvas.*\[ref=\w+\]/g)).toHaveLength(2);
  });
});
