// SPDX-License-Identifier: MIT
// What is dragged one way, and what is made larger or smaller by its edges.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AssistantBrowser, RoomBrowser } from '../../../control-plane/src/browser/browser.ts';
import type { BrowserAction } from '../../../control-plane/src/plan/action.ts';
import { assistantBrowser, deadline, goto, policy, refOf, type Site, serve, snapshot } from './site.ts';

/** Moved by the pointer; tells how far it has been. */
const tile = (
  left: number,
  extra = '',
) => `<div id=room style="position:relative;width:300px;height:200px;background:#eee">
  <div role=button aria-label=Tile id=tile style="position:absolute;left:${left}px;top:60px;width:60px;height:40px;background:#cde;cursor:move;${extra}"></div></div>
  <p id=said role=status></p><script>
  let from;
  tile.onpointerdown = (e) => { from = { x: e.clientX, y: e.clientY }; tile.setPointerCapture(e.pointerId); };
  tile.onpointerup = (e) => { said.textContent = 'moved ' + [e.clientX - from.x, e.clientY - from.y].map(Math.round); };
  </script>`;
const AREA = '<textarea aria-label=Notes style="width:200px;height:100px;min-width:0"></textarea>';
const PANE = `<div id=pane role=region aria-label=Pane style="position:relative;width:200px;height:100px;background:#cde">
  <i id=edge style="position:absolute;right:-4px;top:0;width:8px;height:100%;cursor:ew-resize"></i></div><script>
  edge.onpointerdown = (e) => { edge.setPointerCapture(e.pointerId); edge.onpointermove = ({ clientX }) => (pane.style.width = clientX - pane.getBoundingClientRect().left + 'px'); };
  edge.onpointerup = () => (edge.onpointermove = null);</script>`;

/** Sorted by hand: what is let go over another goes before or behind it by which half it is over, or by the last move. */
const grid = (
  isBefore: string,
) => `<style>ul{display:flex;flex-wrap:wrap;width:240px;padding:0;list-style:none}
  li{width:80px;height:60px;touch-action:none;user-select:none}</style><ul>${Array.from('ABCDEFGHI', (name) => `<li>Tile ${name}</li>`).join('')}</ul>
  <script>let held, last;
  const list = document.querySelector('ul');
  list.onpointerdown = (e) => { held = e.target; last = e.clientX; };
  list.onpointermove = (e) => { if (e.clientX !== last) list.goesLeft = e.clientX < last; last = e.clientX; };
  list.onpointerup = (e) => {
    const over = e.target.closest('li'), box = over.getBoundingClientRect();
    if (over !== held) over[${isBefore} ? 'before' : 'after'](held);
  };</script>`;

/** A small tile that lies on the middle of a large one, and is to be put down in that middle. */
const over = `<div style="position:relative;height:200px">
  <div role=region aria-label=Tray style="position:absolute;left:100px;top:20px;width:120px;height:120px;background:#dec"></div>
  <div role=button aria-label=Cup id=cup style="position:absolute;left:155px;top:75px;width:40px;height:40px;background:#cde;cursor:move"></div></div>
  <p id=said role=status></p><script>cup.onpointerdown = (e) => cup.setPointerCapture(e.pointerId);
  cup.onpointerup = (e) => (said.textContent = 'let go at ' + [e.clientX - 8, e.clientY - 8].map(Math.round));</script>`;

let site: Site;
let browser: AssistantBrowser;
let room: RoomBrowser;

beforeAll(async () => {
  site = await serve({
    '/tile': tile(100),
    '/at-edge': tile(280 - 60),
    '/no-room': tile(0),
    '/area': AREA,
    '/pane': PANE,
    '/over': over,
    '/halves': grid('e.clientX < box.left + 30'),
    '/moves': grid('list.goesLeft'),
  });
  browser = assistantBrowser();
  room = await browser.room('by-hand', policy(site.origin), undefined, deadline());
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

type ByHand<K extends string> = Omit<Extract<BrowserAction, { kind: K }>, 'ref' | 'name' | 'kind'>;

async function shifted(path: string, way: ByHand<'shift'>): Promise<string | undefined> {
  await goto(room, `${site.origin}/${path}`);
  const ref = refOf(await room.observe(deadline()), 'button', 'Tile');
  await room.perform({ kind: 'shift', ref, name: 'Tile', ...way }, deadline());
  return /moved ([-\d,]+)/.exec(await snapshot(room))?.[1];
}

it.each<[string, ByHand<'shift'>, string]>([
  ['tile', { way: 'left' }, '-60,0'],
  ['tile', { way: 'down' }, '0,40'],
  ['tile', { way: 'up', by: 25 }, '0,-25'],
  // No farther than to the end of what it lies in.
  ['at-edge', { way: 'right' }, '20,0'],
])('a thing on the page %s is dragged that way: %o', async (path, way, moved) => {
  expect(await shifted(path, way)).toBe(moved);
});

it('what has no room there is left alone', async () => {
  await expect(shifted('no-room', { way: 'left' })).rejects.toMatchObject({ code: 'no_effect' });
});

async function sizeAfter(path: string, role: string, name: string, by: ByHand<'resize'>) {
  await goto(room, `${site.origin}/${path}`);
  const ref = refOf(await room.observe(deadline()), role, name);
  return room.perform({ kind: 'resize', ref, name, ...by }, deadline());
}

it('a text area is made larger by its own corner', async () => {
  const { changed } = await sizeAfter('area', 'textbox', 'Notes', { height: 'larger', width: 'larger' });
  expect(changed).toBe('content');
});

it('a part of the page is made as wide as was said by the edge that shows a pointer for that', async () => {
  const { changed } = await sizeAfter('pane', 'region', 'Pane', { width: 120 });
  expect(changed).toBe('content');
});

it('what has no such edge says so', async () => {
  await expect(sizeAfter('pane', 'region', 'Pane', { height: 'smaller' })).rejects.toMatchObject({
    code: 'unsupported',
  });
});

it.each([
  ['halves', 'Tile G', 'Tile A', 'before', 'GABCDEFHI'],
  ['halves', 'Tile C', 'Tile I', 'after', 'ABDEFGHIC'],
  ['moves', 'Tile G', 'Tile C', 'before', 'ABGCDEFHI'],
  ['moves', 'Tile C', 'Tile G', 'after', 'ABDEFGCHI'],
] as const)('in a grid on the page %s, %s is put beside %s: %s', async (path, name, toName, edge, order) => {
  await goto(room, `${site.origin}/${path}`);
  const page = await room.observe(deadline());
  expect(page.snapshot).toContain('list [columns=3]');
  const refOfTile = (text: string) =>
    new RegExp(`ref=(\\w+)\\][^\\n]*: ${text}`).exec(page.snapshot)?.[1] ?? '';
  const [ref, toRef] = [refOfTile(name), refOfTile(toName)];
  await room.perform({ kind: 'drag', ref, name, toRef, toName, edge }, deadline());
  const shown = [...(await snapshot(room)).matchAll(/Tile (\w)/g)].map(([, letter]) => letter);
  expect(shown.join('')).toBe(order);
});

it('what lies on the place already covers it no more than the mouse does', async () => {
  await goto(room, `${site.origin}/over`);
  const page = await room.observe(deadline());
  const [ref, toRef] = [refOf(page, 'button', 'Cup'), refOf(page, 'region', 'Tray')];
  await room.perform({ kind: 'drag', ref, name: 'Cup', toRef, toName: 'Tray' }, deadline());
  expect(await snapshot(room)).toContain('let go at 160,80');
});
