// SPDX-License-Identifier: MIT
// What takes more than one action on pages as they are built today, each seen through by actions alone.
import { describe, expect, it } from 'vitest';
import type { BrowserAction } from '../../../control-plane/src/plan/action.ts';
import { deadline, goto, refOf, roomAtSite, snapshot } from './site.ts';

const SAID = '<p id=said role=status></p>';

const AUTOCOMPLETE = `<title>Autocomplete</title>${SAID}<label>City <input id=city autocomplete=off></label><ul id=list role=listbox></ul>
<script>city.oninput = async () => {
  const found = await (await fetch('/cities?q=' + city.value)).json();
  list.innerHTML = found.map((name) => '<li role=option>' + name).join('');
};
list.onmousedown = (event) => { city.value = event.target.textContent; list.innerHTML = ''; said.textContent = 'chose ' + city.value };
city.onblur = () => { list.innerHTML = '' };</script>`;

const HOVER = `<title>Hover</title>${SAID}<style>nav ul { display: none } nav li:hover ul { display: block }</style>
<nav><li><a href="#">Products</a><ul><li><a href="#tea" onclick="said.textContent = 'tea'">Tea</a></ul></nav>`;

const RESTING = `<title>Resting</title><style>ul ul { display: none }</style><ul role=menu><li><div role=menuitem aria-haspopup=true
  onmouseenter="clearTimeout(this.resting); this.resting = setTimeout(() => { sizes.style.display = 'block' }, 200)">Sizes</div>
<ul id=sizes role=menu><li><div role=menuitem>Large</div></ul></ul>`;

/** Its other picture takes a moment to come, and it has no size until then. */
const PICTURE = `<title>Picture</title>${SAID}<style>p { position: relative; height: 60px } p:hover { background: #eee } div { position: absolute; bottom: 0 }
b { height: 14px; margin-left: 15px; content: url(/still.svg) } b:hover { content: url(/hovered.svg) } div span:hover { cursor: pointer }</style>
<div><span><b onclick="said.textContent = 'more'"></b></span></div>`;
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="14" height="14"/>';

/** It tells how many frames it has stood still for when it is clicked. */
const SLIDING = `<title>Sliding</title><p id=said role=status></p><style>@keyframes slide { from { left: 50px } to { left: 250px } } #late { position: relative }</style>
<button onclick="late.style.animation = '450ms linear slide'">Slide</button><button id=late onclick="said.textContent = 'after ' + frames">Late</button>
<script>let frames = -1; const count = () => { frames += 1; requestAnimationFrame(count) }; late.onanimationend = count</script>`;

const SECTIONS = `<title>Sections</title>${SAID}<details><summary>Shipping</summary><button onclick="said.textContent = 'shipped'">Ship it</button></details>
<h3><button aria-expanded=false aria-controls=more onclick="ariaExpanded = 'true'; more.hidden = false">Returns</button></h3>
<div id=more hidden><button onclick="said.textContent = 'returned'">Send back</button></div>`;

const FRAMES = `<title>Frames</title><iframe title=Outer src="/inner"></iframe>`;
const INNER = `<title>Inner</title><label>Card <input></label><select aria-label=Year><option>2026<option>2027</select>
<iframe title=Deep srcdoc="<button onclick=&quot;document.body.append('deeply done')&quot;>Deep</button>"></iframe>`;

const SCROLLING = `<title>Feed</title><ul id=feed></ul><div id=end style="height:1px"></div><script>
let n = 0; const more = () => { for (let i = 0; i < 20; i += 1) feed.insertAdjacentHTML('beforeend', '<li style="height:80px">Post ' + (++n)) };
more(); onscroll = () => { if (n < 80 && end.getBoundingClientRect().top < innerHeight + 50) more() };</script>`;

const PAGES = `<title>Pages</title><table aria-label=Orders><thead><tr><th>Number<th>Total</tr></thead><tbody id=rows></tbody></table>
<button id=next onclick="page += 1; draw()">Next</button><script>
let page = 1; const draw = () => { rows.innerHTML = [1, 2].map((i) => '<tr><td>' + (page * 10 + i) + '<td>' + page * i + ' €').join('');
  next.disabled = page === 3 }; draw();</script>`;

const CALENDAR = `<title>Calendar</title>${SAID}<label>Day <input id=day readonly onclick="grid.hidden = false"></label>
<div id=grid role=grid hidden><button id=on aria-label="Next month" onclick="month += 1; show()">›</button><b id=name></b>
<div id=days role=row></div></div><script>
let month = 11; const show = () => { name.textContent = 'Month ' + month; days.innerHTML = [1, 15, 28].map((d) =>
  '<span role=gridcell tabindex=0 style="display:inline-block;width:30px">' + d + '</span>').join('') };
show(); days.onclick = (event) => { day.value = '2026-' + month + '-' + event.target.textContent; grid.hidden = true; said.textContent = day.value };</script>`;

const at = roomAtSite('flows', {
  '/autocomplete': AUTOCOMPLETE,
  '/cities': (request, response) => {
    const q = new URL(request.url ?? '', 'http://x').searchParams.get('q') ?? '';
    const names = ['Bergen', 'Berlin', 'Rome'].filter((name) => q !== '' && name.startsWith(q));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(names));
  },
  '/hover': HOVER,
  '/resting': RESTING,
  '/picture': PICTURE,
  '/still.svg': (_, response) => response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(SVG),
  '/hovered.svg': (_, response) => {
    setTimeout(() => response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(SVG), 80);
  },
  '/sliding': SLIDING,
  '/sections': SECTIONS,
  '/frames': FRAMES,
  '/inner': INNER,
  '/feed': SCROLLING,
  '/pages': PAGES,
  '/calendar': CALENDAR,
});

const open = (path: string) => goto(at.room, `${at.site.origin}${path}`);

async function on(role: string, name: string, action: Record<string, unknown>) {
  const ref = refOf(await at.room.observe(deadline()), role, name);
  return at.room.perform({ ...action, ref, name } as BrowserAction, deadline());
}

const click = (role: string, name: string) => on(role, name, { kind: 'click' });

describe('flows', () => {
  it('a list that comes from the server while one types', async () => {
    await open('/autocomplete');
    await on('textbox', 'City', { kind: 'type', text: 'Ber', submit: false });
    expect(await snapshot(at.room)).toMatch(/option "Bergen"[\s\S]*option "Berlin"/);
    await click('option', 'Berlin');
    expect(await snapshot(at.room)).toContain('chose Berlin');
  });

  it('a menu that opens under the pointer', async () => {
    await open('/hover');
    await on('link', 'Products', { kind: 'hover' });
    await click('link', 'Tea');
    expect(await snapshot(at.room)).toContain('status');
    expect((await at.room.observe(deadline())).url).toMatch(/#tea$/);
  });

  it('a menu in a menu, that opens once the pointer has rested on what holds it', async () => {
    await open('/resting');
    await on('menuitem', 'Sizes', { kind: 'hover' });
    expect(await snapshot(at.room)).toContain('menuitem "Large"');
  });

  it('a picture to click that is another one under the pointer, which has yet to come', async () => {
    await open('/picture');
    const { snapshot: shown } = await at.room.observe(deadline());
    const ref = /\[ref=(\w+)\][^\n]*\[icon=still\b/.exec(shown)?.[1] ?? '';
    await at.room.perform({ kind: 'click', ref, name: 'more' }, deadline());
    expect(await snapshot(at.room)).toMatch(/status .*: more/);
  });

  it('a button that still moves, which is clicked as soon as it has come to a stand', async () => {
    await open('/sliding');
    await click('button', 'Slide');
    expect(await click('button', 'Late')).toEqual({ changed: 'content' });
    expect(Number(/after (-?\d+)/.exec(await snapshot(at.room))?.[1])).toBeLessThan(10);
  });

  it('sections that are closed', async () => {
    await open('/sections');
    await click('generic', 'Shipping');
    await click('button', 'Ship it');
    expect(await snapshot(at.room)).toContain('shipped');
    await click('button', 'Returns');
    await click('button', 'Send back');
    expect(await snapshot(at.room)).toContain('returned');
  });

  it('frames within frames', async () => {
    await open('/frames');
    await on('textbox', 'Card', { kind: 'type', text: '4242', submit: false });
    await on('combobox', 'Year', { kind: 'select', options: ['2027'] });
    await click('button', 'Deep');
    const seen = await snapshot(at.room);
    expect(seen).toMatch(/textbox "Card".*: "4242"/);
    expect(seen).toMatch(/option "2027" \[selected\]/);
    expect(seen).toContain('deeply done');
  });

  it('a list without end', async () => {
    await open('/feed');
    for (let n = 0; n < 10 && !(await snapshot(at.room)).includes('Post 80'); n += 1)
      await at.room.perform({ kind: 'scroll', direction: 'bottom' }, deadline());
    expect(await snapshot(at.room)).toContain('Post 80');
  });

  it('a table of several pages, read page by page', async () => {
    await open('/pages');
    const read = async () => {
      const { result } = await on('table', 'Orders', { kind: 'extract', fields: ['Number', 'Total'] });
      return JSON.parse(result ?? '').rows;
    };
    expect(await read()).toEqual([
      { Number: '11', Total: '1 €' },
      { Number: '12', Total: '2 €' },
    ]);
    await click('button', 'Next');
    await click('button', 'Next');
    expect((await read())[1]).toEqual({ Number: '32', Total: '6 €' });
    await expect(click('button', 'Next')).rejects.toMatchObject({ code: 'disabled' });
  });

  it('a date picker of the page’s own making', async () => {
    await open('/calendar');
    await click('textbox', 'Day');
    await click('button', 'Next month');
    await click('gridcell', '15');
    expect(await snapshot(at.room)).toContain('2026-12-15');
  });
});
