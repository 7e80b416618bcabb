// SPDX-License-Identifier: MIT
// Widgets that pages make themselves, and elements that do not take an action the usual way.
import { describe, expect, it } from 'vitest';
import type { BrowserAction } from '../../../control-plane/src/plan/action.ts';
import { deadline, goto, refOf, roomAtSite, snapshot } from './site.ts';

const LISTS = `<title>Lists</title><p id=said role=status></p>
<button id=menu aria-haspopup=menu onclick="items.hidden = false">Actions</button>
<div id=items role=menu hidden onclick="said.textContent = 'did ' + event.target.textContent">
  <div role=menuitem>Rename</div><div role=menuitem>Archive</div></div>
<div id=size tabindex=0 role=button onclick="sizes.style.display = 'block'">Size</div>
<div id=sizes style="display:none" onclick="said.textContent = 'size ' + event.target.textContent; size.textContent = 'Size'">
  <div>Small</div><div>Large</div></div>
<button id=zone role=combobox aria-controls=zones aria-label=Zone onclick="zones.hidden = false">Zone</button>
<div id=zones role=listbox hidden style="height:100px;overflow:auto;position:relative"></div>
<input role=combobox aria-controls=towns aria-label=Town oninput="offer(this.value)"><ul id=towns role=listbox></ul>
<div id=keyed role=combobox tabindex=0 aria-label=Keyed onkeydown="if (event.key === 'ArrowDown') keys.hidden = false">-</div>
<ul id=keys role=listbox hidden onclick="said.textContent = 'keyed ' + event.target.textContent"><li role=option>One<li role=option>Two</ul>
<script>
  const draw = () => {
    const from = Math.floor(zones.scrollTop / 20);
    zones.innerHTML = '<div style="height:6000px"></div>' + Array.from({ length: 8 }, (_, i) =>
      '<div role=option style="position:absolute;height:20px;top:' + (from + i) * 20 + 'px">Zone ' + (from + i) + '</div>').join('');
  };
  zones.onscroll = draw; draw();
  zones.onclick = (event) => { said.textContent = 'went to ' + event.target.textContent; zones.hidden = true };
  const TOWNS = ['Bergen', 'Berlin', 'Bern', 'Rome'];
  const offer = (text) => { towns.innerHTML = text === '' ? '' : TOWNS.filter((town) => town.startsWith(text))
    .map((town) => '<li role=option>' + town).join('') };
  towns.onclick = (event) => { said.textContent = 'town ' + event.target.textContent };
</script>`;

/** What libraries put in the place of native controls. */
const PLACED = `<title>Placed</title><p id=said role=status></p>
<div id=room role=combobox tabindex=0 aria-expanded=false aria-label=Room onclick="rooms.hidden = false; room.ariaExpanded = 'true'">
  <div role=option aria-selected=true>Snug</div>
  <div id=rooms hidden onclick="said.textContent = 'room ' + event.target.textContent"><div role=option>Terrace</div><div role=option>Hall</div></div></div>
<input id=news type=checkbox style="display:none" onchange="said.textContent = 'news ' + this.checked"><label for=news>News</label>
<label for=half>Half day</label><div id=switch><input id=half type=checkbox role=switch style="position: absolute; width: 0; height: 0; opacity: 0; margin: 0">
  <span style="display: inline-block; width: 40px; height: 20px; background: #ccc; cursor: pointer"></span></div>
<label>Port <input id=port autocomplete=off></label><ul id=ports></ul>
<script>
  let timer;
  port.oninput = () => { clearTimeout(timer); timer = setTimeout(() => { ports.innerHTML = '<li>' + port.value + ' (Skye)' }, 300) };
  let isHalf = false;
  document.getElementById('switch').onclick = (event) => { event.preventDefault(); isHalf = !isHalf; queueMicrotask(() => { half.checked = isHalf }) };
</script>`;

const CREW = `<title>Crew</title><p id=said role=status></p>
<div id=crew role=listbox aria-multiselectable=true aria-label=Crew onclick="toggle(event.target)">
  <div role=option aria-selected=true>Alva</div><div role=option aria-selected=false>Botho</div><div role=option aria-selected=false>Ciara</div></div>
<script>
  const toggle = (option) => { option.ariaSelected = option.ariaSelected !== 'true';
    said.textContent = 'crew ' + [...crew.children].filter((one) => one.ariaSelected === 'true').map((one) => one.textContent) };
</script>`;

const DRAGS = `<title>Drags</title><p id=said role=status></p>
<ul aria-label=Shelf><li id=book draggable=true tabindex=0 aria-label=Book style="cursor:grab">Book</li></ul>
<div id=basket role=region aria-label=Basket style="width:200px;height:60px;border:1px solid">Basket</div>
<div id=card role=button tabindex=0 aria-label=Card style="position:absolute;left:20px;top:300px;width:60px;height:40px">Card</div>
<div id=slot role=region aria-label=Slot style="position:absolute;left:400px;top:280px;width:120px;height:80px">Slot</div>
<script>
  book.ondragstart = (event) => event.dataTransfer.setData('text/plain', 'book');
  basket.ondragover = (event) => event.preventDefault();
  basket.ondrop = (event) => { event.preventDefault(); said.textContent = 'dropped ' + event.dataTransfer.getData('text/plain') };
  let moves = 0;
  card.onpointerdown = (event) => { card.setPointerCapture(event.pointerId); moves = 0 };
  card.onpointermove = () => { moves += 1 };
  card.onpointerup = (event) => {
    const { left, right, top, bottom } = slot.getBoundingClientRect();
    const inside = event.clientX > left && event.clientX < right && event.clientY > top && event.clientY < bottom;
    if (inside && moves > 3) said.textContent = 'card is in its slot';
  };
</script>`;

const AWKWARD = `<title>Awkward</title><p id=said role=status style="height:1em"></p>
<style>@keyframes run { from { transform: none } to { transform: translateX(200px) } } #moving { animation: run 1s linear infinite alternate }
#swelling { margin: 50px; transition: transform 20s } #swelling:hover { transform: scale(2) }</style>
<div style="position:relative;width:300px;height:60px"><button style="width:300px;height:60px" onclick="said.textContent = 'half'">Half</button>
  <div style="position:absolute;left:60px;top:0;width:200px;height:60px;background:#ccc">Badge</div></div>
<div style="position:relative;height:40px" onauxclick="said.textContent = 'right'" ondblclick="said.textContent = 'twice'"><button style="position:absolute;width:100px;height:30px;border:6px solid" onclick="said.textContent = 'one'" onmousemove="hovered.textContent = 'over one'">One</button>
  <button style="position:absolute;left:-5px;top:4px;width:120px;height:30px" onclick="said.textContent = 'two'">Two</button> <i id=hovered></i></div>
<div style="position:relative"><input type=radio id=plan style="position:absolute;width:100px;height:30px;margin:0">
  <label for=plan style="position:absolute;width:100px;height:30px;background:#eee" onclick="said.textContent = 'label'">Plan</label></div>
<p><input aria-label=Tags style="position:absolute;left:-9999px" onfocus="said.textContent = 'offered'"></p>
<p style="margin-top:50px"><button id=moving onclick="said.textContent = 'caught'">Moving</button></p>
<div id=redrawn><button onclick="said.textContent = 'old'">Save</button></div>
<button onclick="redrawn.innerHTML = '<button>Save</button>'; redrawn.firstChild.onclick = () => { said.textContent = 'new' }">Redraw</button>
<ul id=rows><li>Ada <button onclick="said.textContent = 'cut Ada'">Cut</button></li></ul>
<button onclick="rows.innerHTML = '<li>Bob <button>Cut</button></li>'">Next page</button>
<div style="height:1500px"></div>
<div style="height:80px;overflow:auto"><div style="height:900px"></div><button onclick="said.textContent = 'deep'">Deep</button></div>
<div style="position:sticky;top:0;height:200px;background:#ddd;z-index:2">Header</div>
<button onclick="said.textContent = 'behind the header'">Behind</button><button id=swelling onclick="said.textContent = 'swollen'">Swelling</button><div style="height:1500px"></div>`;

/** Boxes that their page takes away with the click, and what the page then knows of them. */
const FLEETING = `<title>Fleeting</title><p id=said role=status></p>
<ul id=chores></ul><label><input type=checkbox onchange="this.parentNode.remove(); said.textContent = 'hidden'">Hide this</label>
<span role=switch tabindex=0 aria-checked=false aria-label=Night onclick="this.outerHTML = this.outerHTML.replace('false', 'true')">◐</span>
<label><input type=checkbox onchange="location.href = '/lists'">In stock</label><ul id=own><li><i title=Mow style="display: inline-block; width: 14px; height: 14px; border: 1px solid; cursor: pointer" onclick="this.textContent = this.textContent ? '' : '✓'"></i>Mow</ul>
<script>const done = { Sweep: false, Rake: false };
  const draw = () => { chores.innerHTML = Object.keys(done).map((chore) =>
    '<li><label><input type=checkbox ' + (done[chore] ? 'checked' : '') + '>' + chore + '</label>').join('') };
  chores.onchange = (event) => { const chore = event.target.parentNode.textContent; done[chore] = event.target.checked; draw();
    said.textContent = 'did ' + chore };
  draw();
</script>`;

const VALUES = `<title>Values</title><p id=said role=status></p>
<div id=track style="width:300px;height:8px;background:#ccc;position:relative;margin:20px"><div id=handle role=slider tabindex=0
  aria-label=Budget aria-valuemin=0 aria-valuemax=3000 aria-valuenow=0 style="position:absolute;width:12px;height:16px;top:-4px;left:0;background:#333"></div></div>
<label>Phone <input id=phone></label>
<script>
  const put = (now) => { handle.ariaValueNow = now; handle.style.left = now / 10 - 6 + 'px'; said.textContent = 'budget ' + now };
  handle.onpointerdown = (event) => handle.setPointerCapture(event.pointerId);
  handle.onpointermove = (event) => { if (event.buttons === 1)
    put(Math.max(0, Math.min(300, Math.round(event.clientX - track.getBoundingClientRect().left))) * 10) };
  phone.addEventListener('input', (event) => { if (event.inputType !== 'insertText' || event.data?.length > 1) phone.value = '' });
</script>`;

const BARE = `<title>Bare</title><p>Heat: <b id=heat>2</b></p>
<div id=bar style="position:relative;width:200px;height:6px;margin:20px;background:#ddd"><div id=knob class=thumb
  style="position:absolute;top:-6px;width:16px;height:16px;margin-left:-8px;background:#555"></div></div>
<p>Cold: <b id=cold>2</b></p>
<div style="position:relative;width:200px;height:6px;margin:20px;background:#ddd"><span id=keys tabindex=0
  style="position:absolute;top:-6px;width:16px;height:16px;background:#555"></span></div>
<div style="position:relative;width:40px;height:20px;background:#ccc"><i class=thumb style="position:absolute;width:16px;height:16px"></i></div>
<script>
  let held = false;
  const put = (to) => { heat.textContent = Math.max(0, Math.min(10, to)); knob.style.left = heat.textContent * 10 + '%' };
  put(2);
  knob.onmousedown = (event) => { held = true; event.preventDefault() };
  document.onmousemove = (event) => { if (held) put(Math.round((event.clientX - bar.getBoundingClientRect().left) / 20)) };
  document.onmouseup = () => { held = false };
  keys.onkeydown = ({ key }) => { cold.textContent = +cold.textContent + ({ ArrowLeft: -1, ArrowRight: 1 }[key] ?? 0) };
</script>`;

const SENDING = `<title>Sending</title><p id=said role=status></p><p id=keyed></p>
<div role=textbox tabindex=0 aria-label=Message style="width:300px;height:40px" onfocus="keys.focus()"></div>
<textarea id=keys aria-label=keys style="position:absolute;left:-999px"></textarea>
<form onsubmit="event.preventDefault(); keyed.textContent = 'sent by key'"><label>Phone <input id=phone></label></form>
<script>
  const hold = (field) => { said.textContent = 'holds ' + field.value.replaceAll('\\n', '/').replaceAll('\\t', '_') };
  keys.onkeydown = (event) => { if (/Enter|Tab/.test(event.key)) { event.preventDefault(); keyed.textContent = 'sent by key' } };
  keys.oninput = () => hold(keys);
  phone.oninput = (event) => { if (event.data?.length > 1) phone.value = ''; hold(phone) };
</script>`;

const CONSENT = `<title>Consent</title><button onclick="said.textContent = 'bought'">Go on</button><p id=said role=status></p>
<div role=dialog aria-modal=true aria-label=Cookies style="position:fixed;inset:0;background:#0008"
  onclick="said.textContent = 'agreed'"><button>Accept all</button></div>`;

const at = roomAtSite('widgets', {
  '/lists': LISTS,
  '/crew': CREW,
  '/placed': PLACED,
  '/drags': DRAGS,
  '/awkward': AWKWARD,
  '/fleeting': FLEETING,
  '/values': VALUES,
  '/bare': BARE,
  '/sending': SENDING,
  '/consent': CONSENT,
});

async function on(path: string, role: string, name: string, action: Record<string, unknown>) {
  await goto(at.room, `${at.site.origin}${path}`);
  const ref = refOf(await at.room.observe(deadline()), role, name);
  return at.room.perform({ ...action, ref, name } as BrowserAction, deadline());
}

describe('a line break or a tab in what is typed', () => {
  it.each([
    [
      'an editor of the page’s own making',
      'Message',
      'Dear Ada,\n\tmany thanks',
      'holds Dear Ada,/_many thanks',
    ],
    ['a field that takes only keys', 'Phone', '555\n1234', /holds 555 ?1234/],
  ])('is text and no key, in %s', async (_, name, text, said) => {
    await on('/sending', 'textbox', name, { kind: 'type', text, submit: false });
    const after = await snapshot(at.room);
    expect(after).toMatch(said);
    expect(after).not.toContain('sent by key');
  });
});

describe('a choice from a list of the page’s own making', () => {
  const choose = (role: string, name: string, option: string) =>
    on('/lists', role, name, { kind: 'select', options: [option] });

  it.each([
    ['a menu behind a button', 'button', 'Actions', 'Archive', 'did Archive'],
    ['boxes that do not say what they are', 'button', 'Size', 'Large', 'size Large'],
    ['a list that draws only what is near', 'combobox', 'Zone', 'Zone 180', 'went to Zone 180'],
    ['a field that offers what fits what is typed', 'combobox', 'Town', 'Berlin', 'town Berlin'],
    ['a list that only a key opens', 'combobox', 'Keyed', 'Two', 'keyed Two'],
  ])('%s', async (_, role, name, option, said) => {
    expect(await choose(role, name, option)).toMatchObject({ changed: 'content' });
    expect(await snapshot(at.room)).toContain(said);
  });

  it('several where the list lets them be chosen, and no others', async () => {
    await on('/crew', 'listbox', 'Crew', { kind: 'select', options: ['Ciara', 'Botho'] });
    expect(await snapshot(at.room)).toContain('crew Botho,Ciara');
  });

  it.each([
    ['button', 'Actions', 'Destroy'],
    ['button', 'Size', 'Medium'],
    ['combobox', 'Town', 'Paris'],
  ])('the %s "%s" has no "%s", and nothing else is chosen', async (role, name, option) => {
    await expect(choose(role, name, option)).rejects.toMatchObject({ code: 'no_such_option' });
    expect(await snapshot(at.room)).not.toMatch(/did|size |town /);
  });
});

describe('what is put in the place of a native control', () => {
  it.each([
    [
      'a closed list that shows its choice as an option',
      'combobox',
      'Room',
      { kind: 'select', options: ['Hall'] },
      'room Hall',
    ],
    ['a box that only its label shows', 'checkbox', 'News', { kind: 'check', on: true }, 'news true'],
    [
      'a switch that is drawn beside its box and prevents what a click on that does',
      'switch',
      'Half day',
      { kind: 'check', on: true },
      /switch "Half day" \[checked\]/,
    ],
    [
      'a field that offers what fits a moment later',
      'textbox',
      'Port',
      { kind: 'type', text: 'Uig', submit: false },
      'Uig (Skye)',
    ],
  ])('%s', async (_, role, name, action, said) => {
    await on('/placed', role, name, action);
    expect(await snapshot(at.room)).toMatch(said);
  });
});

describe('a box that the page takes away with the click', () => {
  it.each([
    ['a list that is drawn anew', 'checkbox', 'Rake', /checkbox "Rake" \[checked\]/],
    ['one that is gone then', 'checkbox', 'Hide this', 'hidden'],
    ['a switch that is put anew', 'switch', 'Night', /switch "Night" \[checked\]/],
    ['one that the page draws', 'checkbox', 'Mow', /checkbox "Mow" \[checked\]/],
    ['one that leads to another page', 'checkbox', 'In stock', 'button "Actions"'],
  ])('is ticked once: %s', async (_, role, name, seen) => {
    await on('/fleeting', role, name, { kind: 'check', on: true });
    expect(await snapshot(at.room)).toMatch(seen);
  });
});

describe('drag', () => {
  async function drag(role: string, name: string, toName: string) {
    await goto(at.room, `${at.site.origin}/drags`);
    const page = await at.room.observe(deadline());
    const [ref, toRef] = [refOf(page, role, name), refOf(page, 'region', toName)];
    return at.room.perform({ kind: 'drag', ref, name, toRef, toName }, deadline());
  }

  it('drops what the browser drags', async () => {
    expect(await drag('listitem', 'Book', 'Basket')).toMatchObject({ changed: 'content' });
    expect(await snapshot(at.room)).toContain('dropped book');
  });

  it('moves what follows the pointer', async () => {
    expect(await drag('button', 'Card', 'Slot')).toMatchObject({ changed: 'content' });
    expect(await snapshot(at.room)).toContain('card is in its slot');
  });
});

describe('a value that is not taken the usual way', () => {
  it('is set by the handle, where keys do nothing', async () => {
    expect(await on('/values', 'slider', 'Budget', { kind: 'set', value: '1500' })).toEqual({
      changed: 'content',
      fallback: 'Its handle was dragged.',
    });
    expect(await snapshot(at.room)).toContain('budget 1500');
    await expect(on('/values', 'slider', 'Budget', { kind: 'set', value: '1503' })).rejects.toMatchObject({
      code: 'bad_value',
      message: expect.stringContaining('moved to 1500'),
    });
  });

  it('is that of a slider that does not say so, and is told by a number beside it', async () => {
    await goto(at.room, `${at.site.origin}/bare`);
    const [heat, cold, ...more] = (await snapshot(at.room)).match(/slider \[ref=\w+/g) ?? [];
    expect(more).toEqual([]);
    const set = (told = '', value = '') =>
      at.room.perform({ kind: 'set', ref: told.replace(/.*=/, ''), name: 'it', value }, deadline());
    expect(await set(heat, '7')).toMatchObject({ fallback: 'Its handle was dragged.' });
    expect(await set(cold, '5')).not.toHaveProperty('fallback');
    expect(await snapshot(at.room)).toMatch(/Heat: "?7[\s\S]*Cold: "?5/);
    expect(await set(heat, 'max')).toMatchObject({ fallback: 'Its handle was dragged.' });
    expect(await snapshot(at.room)).toMatch(/Heat: "?10/);
    await expect(set(heat, '11')).rejects.toMatchObject({ code: 'bad_value' });
  });

  it('is typed key by key, where it is dropped as a whole', async () => {
    expect(await on('/values', 'textbox', 'Phone', { kind: 'type', text: '5551234', submit: false })).toEqual(
      {
        changed: 'content',
        fallback: 'It was typed key by key.',
      },
    );
    expect(await snapshot(at.room)).toMatch(/textbox "Phone".*5551234/);
  });
});

describe('an element that does not take a click', () => {
  const click = (role: string, name: string) => on('/awkward', role, name, { kind: 'click' });

  it.each([
    ['half covered', 'button', 'Half', 'half', 'The pointer was put beside what covers a part of it.'],
    [
      'covered but for a strip',
      'button',
      'One',
      'one',
      'The pointer was put beside what covers a part of it.',
    ],
    ['under its own label', 'radio', 'Plan', 'label', 'Its label was clicked instead.'],
    ['that is kept out of sight', 'textbox', 'Tags', 'offered', 'It was given the focus instead.'],
    ['that moves without end', 'button', 'Moving', 'caught', 'Enter was pressed on it instead.'],
  ])('%s is reached in another way, which is told', async (_, role, name, said, fallback) => {
    expect(await click(role, name)).toEqual({ changed: 'content', fallback });
    expect(await snapshot(at.room)).toContain(said);
  });

  it.each([
    ['doubleclick', 'twice'],
    ['rightclick', 'right'],
    ['hover', 'over one'],
  ])('that is covered but for a strip takes a %s there', async (kind, said) => {
    expect(await on('/awkward', 'button', 'One', { kind })).toMatchObject({
      fallback: 'The pointer was put beside what covers a part of it.',
    });
    expect(await snapshot(at.room)).toContain(said);
  });

  it.each([
    ['in a container that has to be scrolled', 'Deep', 'deep'],
    ['under a sticky header', 'Behind', 'behind the header'],
    ['that swells slowly under the pointer', 'Swelling', 'swollen'],
  ])('%s is brought into view', async (_, name, said) => {
    expect(await click('button', name)).toEqual({ changed: 'content' });
    expect(await snapshot(at.room)).toContain(said);
  });

  it('that was drawn anew is found again', async () => {
    await goto(at.room, `${at.site.origin}/awkward`);
    const page = await at.room.observe(deadline());
    const press = (name: string) =>
      at.room.perform({ kind: 'click', ref: refOf(page, 'button', name), name }, deadline());
    await press('Redraw');
    expect(await press('Save')).toMatchObject({ fallback: 'The page had drawn "Save" anew.' });
    expect(await snapshot(at.room)).toContain('new');
  });

  it('that is gone is not taken for its like in another row', async () => {
    await goto(at.room, `${at.site.origin}/awkward`);
    const page = await at.room.observe(deadline());
    const press = (name: string) =>
      at.room.perform({ kind: 'click', ref: refOf(page, 'button', name), name }, deadline());
    await press('Next page');
    await expect(press('Cut')).rejects.toMatchObject({ code: 'stale_ref' });
  });

  it('under a question of the page stays untouched, and so does the question', async () => {
    await goto(at.room, `${at.site.origin}/consent`);
    const before = await at.room.observe(deadline());
    const ref = /button "Go on".*?\[ref=(\w+)\]/.exec(before.snapshot)?.[1] ?? 'e2';
    await expect(at.room.perform({ kind: 'click', ref, name: 'Go on' }, deadline())).rejects.toMatchObject({
      code: 'covered',
    });
    expect(await snapshot(at.room)).not.toMatch(/bought|agreed/);
  });
});
