// SPDX-License-Identifier: MIT
import { beforeEach, describe, expect, it } from 'vitest';
import type { BrowserAction } from '../../../control-plane/src/plan/action.ts';
import { click, deadline, goto, refOf, roomAtSite, snapshot } from './site.ts';

const FORM = `<title>Form</title>
<style>.sr { position: absolute; width: 1px; height: 1px; clip-path: inset(50%) }</style>
<label>Name <input></label><label>Date <input type=date></label><label>Volume <input type=range max=50></label>
<label>Colour <input type=color></label><label>Amount <input type=number onchange="said.textContent = 'amount ' + value"></label><label>Fixed <input readonly value=x></label>
<div contenteditable role=textbox aria-label=Notes oninput="said.textContent = 'notes ' + textContent"></div>
<label>Cabin <select><option value=e>Economy<option value=b>Business class<option value=f>First</select></label>
<label>Pier <input list=piers></label><datalist id=piers><option value=North><option value=S>South</option></datalist>
<label>Toppings <select multiple><option>Cheese<option>Ham<option>Olives</select></label>
<label><input type=checkbox> Terms</label>
<input id=styled class=sr type=checkbox><label for=styled style="position:relative;z-index:1">Styled</label>
<button role=switch aria-checked=false onclick="ariaChecked = ariaChecked !== 'true'">Night</button>
<label><input type=radio name=r> Red</label><label><input type=radio name=r> Blue</label>
<div role=combobox aria-label=City aria-expanded=false tabindex=0
  onclick="list.hidden = false">Choose</div>
<ul id=list role=listbox hidden onclick="list.hidden = true; said.textContent = 'city ' + event.target.textContent">
  <li role=option>Bergen<li role=option>Berlin<li role=option>Rome</ul>
<form onsubmit="event.preventDefault(); said.textContent = 'sent ' + q.value"><label>Search <input id=q></label></form>
<div role=slider tabindex=0 aria-label=Zoom style="width:99px;height:9px" aria-valuemin=0 aria-valuemax=100 aria-valuenow=50
  onkeydown="const by = { ArrowUp: 5, ArrowDown: -5 }[event.key]; if (by) said.textContent = 'zoom ' + (ariaValueNow = Number(ariaValueNow) + by)"></div>
<div role=slider tabindex=0 aria-label=Size style="width:99px;height:9px" aria-valuenow=2 aria-valuetext=Large
  onkeydown="const to = { Home: 0, ArrowUp: Math.min(2, Number(ariaValueNow) + 1) }[event.key];
    if (to !== undefined) { ariaValueNow = to; said.textContent = ariaValueText = ['Small', 'Medium', 'Large'][to] }"></div>
<span role=spinbutton tabindex=0 aria-label=Guests aria-valuemin=1 aria-valuemax=8 aria-valuenow=1
  onkeydown="const by = { ArrowUp: 1, ArrowDown: -1 }[event.key]; if (by) textContent = ariaValueNow = Number(ariaValueNow) + by">1</span>
<span role=spinbutton tabindex=0 aria-label=Nights aria-valuemin=1 aria-valuemax=8 aria-valuenow=1>1</span>
<button ondblclick="said.textContent = 'opened twice'">Folder</button>
<button oncontextmenu="event.preventDefault(); said.textContent = 'menu of the row'">Row</button>
<div id=wide role=region aria-label=Wide style="width:200px;height:40px;overflow:auto"><p style="width:2000px;height:400px">x</p></div>
<button disabled>Off</button>
<div style="position:relative;width:200px"><button>Under</button><div id=mask style="position:absolute;inset:0"></div></div>
<button onmouseenter="said.textContent = 'hovered'">Hover me</button>
<p id=said role=status></p><div style="height:4000px"></div><button>Far below</button>
<script>document.addEventListener('keydown', (event) => { if (event.target === document.body) said.textContent = 'key ' + event.key })</script>`;

const LATE = `<title>Late</title><button onclick="setTimeout(() => document.body.append('It is here'), 150)">Later</button>`;

const BUSY = `<title>Busy</title><button onclick="setTimeout(() => {
  work.remove(); ready.innerHTML = 'Ready <button>Go on</button>'; history.pushState({}, '', '?page=2') }, 150)">Start</button>
<p id=work>Working …</p><p id=ready></p>`;

const FRAMED = `<title>Framed</title><button onclick="setTimeout(() => {
  frame.contentDocument.body.append('Word from the frame') }, 150)">Start</button><iframe id=frame srcdoc="<p>inside"></iframe>`;

const at = roomAtSite('actions', {
  '/': FORM,
  '/late': LATE,
  '/login': `<title>Login</title><label>User <input></label><label>Password <input type=password></label>
      <label>Shown <input autocomplete=current-password></label><label>Code <input autocomplete=one-time-code></label>
      <label>Dots <input style="-webkit-text-security:disc"></label>`,
  '/busy': BUSY,
  '/framed': FRAMED,
  '/one': '<title>One</title>1',
  '/two': '<title>Two</title>2',
});
beforeEach(async () => {
  await goto(at.room, `${at.site.origin}/`);
});

async function act(role: string, name: string, action: Record<string, unknown>) {
  const ref = refOf(await at.room.observe(deadline()), role, name);
  return at.room.perform({ ...action, ref, name } as BrowserAction, deadline());
}

function type(role: string, name: string, text: string, submit = false) {
  return act(role, name, { kind: 'type', text, submit });
}

describe('type', () => {
  it.each([
    ['textbox', 'Name', 'Ada Lovelace', /textbox "Name".*: Ada Lovelace/],
    ['textbox', 'Date', '2026-11-27', /textbox "Date".*: "?2026-11-27/],
    ['slider', 'Volume', '40', /slider "Volume".*: "40"/],
    ['spinbutton', 'Amount', '12.5', /spinbutton "Amount".*: "?12/],
    ['spinbutton', 'Guests', '3', /spinbutton "Guests".*: "3"/],
    ['textbox', 'Notes', 'call back', /status.*: notes call back/],
  ])('fills the %s "%s"', async (role, name, text, shown) => {
    expect(await type(role, name, text)).toMatchObject({ changed: 'content' });
    expect(await snapshot(at.room)).toMatch(shown);
  });

  it('replaces what was there, and submits when asked to', async () => {
    await type('textbox', 'Search', 'Bergen');
    await type('textbox', 'Search', 'Oslo', true);
    expect(await snapshot(at.room)).toContain('sent Oslo');
  });

  it('leaves a field for a number, for a page mostly takes that in only then', async () => {
    await type('spinbutton', 'Amount', '5');
    expect(await snapshot(at.room)).toContain('amount 5');
  });

  it('says that a field is read-only', async () => {
    await expect(type('textbox', 'Fixed', 'y')).rejects.toMatchObject({ code: 'disabled' });
  });

  it('says that a value does not fit the field', async () => {
    await expect(type('textbox', 'Date', 'next Friday')).rejects.toMatchObject({ code: 'bad_value' });
    await expect(type('spinbutton', 'Amount', 'many')).rejects.toMatchObject({ code: 'bad_value' });
  });

  it('says that a number of the page’s own making takes neither text nor keys', async () => {
    await expect(type('spinbutton', 'Nights', '3')).rejects.toMatchObject({ code: 'bad_value' });
  });

  it('says that a box is no text field', async () => {
    await expect(type('checkbox', 'Terms', 'yes')).rejects.toMatchObject({ code: 'unsupported' });
  });
});

describe('secretFields', () => {
  it('are those that hide what is typed into them, or are for what should be hidden', async () => {
    await goto(at.room, `${at.site.origin}/login`);
    const page = await at.room.observe(deadline());
    const ref = (name: string) => refOf(page, 'textbox', name);
    const refs = ['User', 'Password', 'Shown', 'Dots', 'Code'].map(ref);
    expect(await at.room.secretFields([...refs, 'e99'], deadline())).toEqual(refs.slice(1));
  });
});

describe('clear', () => {
  it('empties a field and an editor', async () => {
    await type('textbox', 'Name', 'Ada');
    await act('textbox', 'Name', { kind: 'clear' });
    await type('textbox', 'Notes', 'call back');
    await act('textbox', 'Notes', { kind: 'clear' });
    const seen = await snapshot(at.room);
    expect(seen).toMatch(/textbox "Name" \[ref=\w+\]( \[onscreen\])?\n/);
    expect(seen).toMatch(/textbox "Notes" \[active\] \[ref=\w+\]( \[onscreen\])?\n/);
  });
});

describe('set', () => {
  it.each([
    ['textbox', 'Date', '2026-11-27', /textbox "Date".*: "?2026-11-27/],
    ['slider', 'Volume', '40', /slider "Volume".*: "40"/],
    ['spinbutton', 'Amount', '12', /spinbutton "Amount".*: "12"/],
    ['textbox', 'Colour', 'teal', /textbox "Colour".*: "#008080"/],
    ['slider', 'Zoom', '75', /zoom 75$/m],
    ['slider', 'Size', 'medium', /Medium$/m],
  ])('sets the %s "%s" to %s', async (role, name, value, shown) => {
    expect(await act(role, name, { kind: 'set', value })).toMatchObject({ changed: 'content' });
    expect(await snapshot(at.room)).toMatch(shown);
  });

  it('refuses what the field does not take, and says why', async () => {
    const refused = (role: string, name: string, value: string) =>
      expect(act(role, name, { kind: 'set', value })).rejects;
    await refused('textbox', 'Date', 'Friday').toMatchObject({
      code: 'bad_value',
      message: '"Date" does not take "Friday": it is no date.',
    });
    await refused('slider', 'Volume', '60').toMatchObject({
      message: expect.stringContaining('from 0 to 50'),
    });
    await refused('textbox', 'Colour', 'loud').toMatchObject({ code: 'bad_value' });
    await refused('slider', 'Zoom', '120').toMatchObject({
      message: expect.stringContaining('from 0 to 100'),
    });
    await refused('slider', 'Zoom', '52').toMatchObject({
      message: expect.stringContaining('can be moved to'),
    });
    await refused('slider', 'Size', 'huge').toMatchObject({ message: expect.stringContaining('Large') });
  });
});

describe('fill', () => {
  async function fill(...fields: [string, string, string][]) {
    const page = await at.room.observe(deadline());
    const refs = fields.map(([role, name, value]) => ({ ref: refOf(page, role, name), name, value }));
    return at.room.perform({ kind: 'fill', fields: refs }, deadline());
  }

  it('enters each value as its field takes it', async () => {
    await fill(
      ['textbox', 'Name', 'Ada'],
      ['textbox', 'Date', '2026-11-27'],
      ['combobox', 'Cabin', 'First'],
      ['combobox', 'City', 'Rome'],
      ['checkbox', 'Terms', 'yes'],
      ['slider', 'Volume', '10'],
    );
    const seen = await snapshot(at.room);
    expect(seen).toMatch(/textbox "Name".*: Ada/);
    expect(seen).toMatch(/textbox "Date".*: "?2026-11-27/);
    expect(seen).toMatch(/option "First" \[selected\]/);
    expect(seen).toContain('city Rome');
    expect(seen).toMatch(/checkbox "Terms" \[checked\]/);
    expect(seen).toMatch(/slider "Volume".*: "10"/);
  });

  it('says which field did not take its value, and what was filled in before', async () => {
    await expect(fill(['textbox', 'Name', 'Ada'], ['textbox', 'Fixed', 'y'])).rejects.toMatchObject({
      code: 'disabled',
      message: '"Fixed" is read-only. Filled in before it: "Name".',
    });
    await expect(fill(['checkbox', 'Terms', 'perhaps'])).rejects.toMatchObject({ code: 'bad_value' });
  });
});

describe('select', () => {
  it('types the value of what a field offers', async () => {
    await act('combobox', 'Pier', { kind: 'select', options: ['south'] });
    expect(await snapshot(at.room)).toMatch(/combobox "Pier"[^\n]*\n\s*- text: S\n/);
    await expect(act('combobox', 'Pier', { kind: 'select', options: ['West'] })).rejects.toMatchObject({
      code: 'no_such_option',
    });
  });

  it('chooses by label, whatever its case, and by value', async () => {
    await act('combobox', 'Cabin', { kind: 'select', options: ['business CLASS'] });
    expect(await snapshot(at.room)).toMatch(/option "Business class" \[selected\]/);
    await act('combobox', 'Cabin', { kind: 'select', options: ['f'] });
    expect(await snapshot(at.room)).toMatch(/option "First" \[selected\]/);
  });

  it('chooses several', async () => {
    await act('listbox', 'Toppings', { kind: 'select', options: ['Cheese', 'Olives'] });
    const seen = await snapshot(at.room);
    expect(seen).toMatch(/option "Cheese" \[selected\]/);
    expect(seen).toMatch(/option "Olives" \[selected\]/);
    expect(seen).not.toMatch(/option "Ham" \[selected\]/);
  });

  it("opens a list of the page's own and chooses in it", async () => {
    await act('combobox', 'City', { kind: 'select', options: ['berlin'] });
    expect(await snapshot(at.room)).toContain('city Berlin');
  });

  it('lists what there is instead of guessing', async () => {
    await expect(act('combobox', 'City', { kind: 'select', options: ['Ber'] })).rejects.toMatchObject({
      code: 'no_such_option',
      message: '"City" has no single option "Ber"; it offers "Bergen", "Berlin", "Rome".',
    });
  });
});

describe('check', () => {
  it.each([
    ['checkbox', 'Terms'],
    ['checkbox', 'Styled'],
    ['switch', 'Night'],
    ['radio', 'Blue'],
  ])('ticks the %s "%s"', async (role, name) => {
    expect(await act(role, name, { kind: 'check', on: true })).toMatchObject({ changed: 'content' });
    expect(await snapshot(at.room)).toMatch(new RegExp(`${role} "${name}" \\[checked\\]`));
  });

  it('does nothing where the box is already as wanted', async () => {
    expect(await act('checkbox', 'Terms', { kind: 'check', on: false })).toEqual({ changed: 'nothing' });
  });

  it('unticks', async () => {
    await act('checkbox', 'Terms', { kind: 'check', on: true });
    await act('checkbox', 'Terms', { kind: 'check', on: false });
    expect(await snapshot(at.room)).toMatch(/checkbox "Terms" (\[active\] )?\[ref/);
  });
});

describe('click, hover, press, scroll', () => {
  it('says what covers an element', async () => {
    await expect(click(at.room, 'Under')).rejects.toMatchObject({
      code: 'covered',
      message: '"Under" is covered by <div id="mask">.',
    });
  });

  it('says that an element is disabled', async () => {
    await expect(click(at.room, 'Off')).rejects.toMatchObject({ code: 'disabled' });
  });

  it('refuses a ref of an earlier page', async () => {
    const ref = refOf(await at.room.observe(deadline()), 'switch', 'Night');
    await goto(at.room, `${at.site.origin}/one`);
    await expect(at.room.perform({ kind: 'click', ref, name: 'Night' }, deadline())).rejects.toMatchObject({
      code: 'stale_ref',
      message: '"Night" is no longer on the page.',
    });
  });

  it('clicks what is far below', async () => {
    expect(await click(at.room, 'Far below')).toEqual({ changed: 'nothing' });
  });

  it('hovers', async () => {
    await act('button', 'Hover me', { kind: 'hover' });
    expect(await snapshot(at.room)).toContain('hovered');
  });

  it('double-clicks, and right-clicks', async () => {
    await act('button', 'Folder', { kind: 'doubleclick' });
    expect(await snapshot(at.room)).toContain('opened twice');
    await act('button', 'Row', { kind: 'rightclick' });
    expect(await snapshot(at.room)).toContain('menu of the row');
  });

  it('scrolls the container of an element, sideways too', async () => {
    const turn = (direction: string) => act('region', 'Wide', { kind: 'scroll', direction });
    expect(await turn('right')).toEqual({ changed: 'content' });
    expect(await turn('bottom')).toEqual({ changed: 'content' });
    expect(await turn('left')).toEqual({ changed: 'content' });
    expect(await turn('left')).toEqual({ changed: 'nothing' });
  });

  it('presses a key by the name people use', async () => {
    await at.room.perform({ kind: 'press', key: 'page down' }, deadline());
    expect(await snapshot(at.room)).toContain('key PageDown');
    await type('textbox', 'Search', 'Rome');
    await act('textbox', 'Search', { kind: 'press', key: 'enter' });
    expect(await snapshot(at.room)).toContain('sent Rome');
  });

  it('scrolls, and says when there is nowhere left to scroll', async () => {
    expect(await at.room.perform({ kind: 'scroll', direction: 'down' }, deadline())).toEqual({
      changed: 'content',
    });
    expect(await at.room.perform({ kind: 'scroll', direction: 'bottom' }, deadline())).toEqual({
      changed: 'content',
    });
    expect(await at.room.perform({ kind: 'scroll', direction: 'bottom' }, deadline())).toEqual({
      changed: 'nothing',
    });
    expect(await at.room.perform({ kind: 'scroll', direction: 'top' }, deadline())).toEqual({
      changed: 'content',
    });
  });
});

describe('back, forward, reload, wait', () => {
  it('loads the page again', async () => {
    await type('textbox', 'Name', 'Ada');
    expect(await at.room.perform({ kind: 'reload' }, deadline())).toEqual({ changed: 'navigated' });
    expect(await snapshot(at.room)).not.toContain('Ada');
  });

  it.each([
    ['gone', 'Working', '/busy'],
    ['element', 'Go on', '/busy'],
    ['url', 'page=2', '/busy'],
    ['text', 'from the frame', '/framed'],
  ] as const)('waits for %s', async (what, value, path) => {
    await goto(at.room, `${at.site.origin}${path}`);
    await click(at.room, 'Start');
    await at.room.perform({ kind: 'wait', for: what, value, seconds: 5 }, deadline());
    const wrong = what === 'gone' ? 'Ready' : 'never there';
    await expect(
      at.room.perform({ kind: 'wait', for: what, value: wrong, seconds: 1 }, deadline()),
    ).rejects.toMatchObject({ code: 'timeout' });
  });

  it('goes back and forward, and says when it cannot', async () => {
    await goto(at.room, `${at.site.origin}/one`);
    await goto(at.room, `${at.site.origin}/two`);
    expect(await at.room.perform({ kind: 'back' }, deadline())).toEqual({ changed: 'navigated' });
    expect((await at.room.observe(deadline())).title).toBe('One');
    expect(await at.room.perform({ kind: 'forward' }, deadline())).toEqual({ changed: 'navigated' });
    expect((await at.room.observe(deadline())).title).toBe('Two');
    await expect(at.room.perform({ kind: 'forward' }, deadline())).rejects.toMatchObject({
      code: 'no_history',
    });
  });

  it('waits for a text', async () => {
    await goto(at.room, `${at.site.origin}/late`);
    await click(at.room, 'Later');
    await at.room.perform({ kind: 'wait', for: 'text', value: 'It is here', seconds: 5 }, deadline());
    expect(await snapshot(at.room)).toContain('It is here');
  });

  it('says that a text did not come', async () => {
    await expect(
      at.room.perform({ kind: 'wait', for: 'text', value: 'never there', seconds: 1 }, deadline()),
    ).rejects.toMatchObject({ code: 'timeout', message: '"never there" did not appear within 1 seconds.' });
  });
});
