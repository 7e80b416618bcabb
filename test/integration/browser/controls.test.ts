// SPDX-License-Identifier: MIT
// How controls are seen that say little of themselves: words in a text, signs, pictures.
import { expect, it } from 'vitest';
import { parseSnapshot, type SnapshotNode, walk } from '../../../control-plane/src/plan/snapshot.ts';
import { goto, roomAtSite, snapshot } from './site.ts';

let body = '';
const at = roomAtSite('controls', {
  '/': (_request, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<title>Controls</title>${body}`),
});

/** The nodes of a page with that content that can be pressed. */
async function controlsOf(content: string): Promise<SnapshotNode[]> {
  body = content;
  await goto(at.room, `${at.site.origin}/`);
  return [...walk(parseSnapshot(await snapshot(at.room)))].filter(
    ({ role, pointer }) => pointer || role === 'button' || role === 'link',
  );
}

it('shows what can be clicked where it is the only thing in a wrapper', async () => {
  const controls = await controlsOf(
    '<div>x <div><div id=offer style="cursor:pointer">Cloudberry</div></div></div>',
  );
  expect(controls).toMatchObject([{ text: 'Cloudberry', pointer: true }]);
});

it('shows words in a text that can be clicked', async () => {
  const controls = await controlsOf(
    `<p>Three rooms. <span style="cursor:pointer">Book</span> <label style="cursor:pointer">Name</label></p>
    <a href=#>See <span>all</span></a>`,
  );
  expect(controls.map(({ role, name, text }) => [role, name || text])).toEqual([
    ['generic', 'Book'],
    ['link', 'See all'],
  ]);
});

it('tells the tooltip of a control that says no word', async () => {
  const controls = await controlsOf(
    '<button title="Write [new]">✎</button><button title="More about it">Help</button><button title="Bold">B</button>',
  );
  expect(controls.map(({ title }) => title)).toEqual(['Write new', undefined, 'Bold']);
});

it('hints at what controls without words are pictures of, and not where words name them', async () => {
  const controls = await controlsOf(`<button class="btn btn-sm"><i class="fa fa-trash"></i></button>
    <button><svg width=9 height=9><use href="/sprite.svg#icon-shopping-cart"></use></svg></button>
    <a href=x><img src="/img/logout-24.png?x=1" width=9 height=9></a>
    <button class="css-1q2w3e btn-close">&nbsp;</button><button><i class="fa fa-star"></i>Named</button>
    <button class="btn css-9x8y"></button>`);
  const hints = controls.map(({ icon }) => icon);
  expect(hints).toEqual(['trash', 'shopping cart', 'logout', 'close', undefined, undefined]);
});
