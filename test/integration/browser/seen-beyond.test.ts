// SPDX-License-Identifier: MIT
// What the assistant is shown of a page that Playwright's snapshots do not show.
import { describe, expect, it } from 'vitest';
import { Perception } from '../../../control-plane/src/browser/perception/perception.ts';
import { parseSnapshot, walk } from '../../../control-plane/src/plan/snapshot.ts';
import { find, limits, useLooking, withoutRefs } from './looking.ts';
import { type Site, serve } from './site.ts';

const on = useLooking();

describe('what is seen beyond that', () => {
  it('shows words in a text that an onclick makes a control', async () => {
    await on.page.setContent('<p>Three rooms. <span onclick="1">Skip</span> this.</p>');
    const shown = [...walk(parseSnapshot(await on.look()))].filter(
      ({ role, ref }) => role === 'generic' && ref,
    );
    expect(shown).toMatchObject([{ text: 'Skip' }]);
  });

  it('tells an amount that only its style strikes out from the one beside it', async () => {
    await on.page.setContent(`<style>.was { text-decoration: line-through }</style>
      <div><span class=was>3.50</span>2.90</div><div><span class=was>Buy milk</span> by noon</div>`);
    const texts = [...walk(parseSnapshot(await on.look()))].filter(({ text }) => text);
    expect(texts.map(({ role, text }) => `${role} ${text}`)).toEqual([
      'deletion 3.50',
      'text 2.90',
      'generic Buy milk by noon',
    ]);
  });

  it('shows pictures that are controls of their own in a line to click, and none that belong to its words', async () => {
    const icon = 'display: inline-block; width: 16px; height: 16px';
    const picture = (name: string, more = '') => `<span class="icon ${name}" style="${icon}" ${more}></span>`;
    await on.page.setContent(`<style>.line, button { cursor: pointer }</style>
      <div class=line>${picture('file')} Boat plans <div>${picture('star')} ${picture('trash')}</div></div>
      <div class=line>Bare <i>line</i> ${picture('chevron')}</div>
      <div class=line>Own ${picture('bell', 'onclick=1')}</div>
      <button>Both <span>${picture('plus')}${picture('minus')}</span></button>`);
    const signs = [...walk(parseSnapshot(await on.look()))].filter(({ icon }) => icon !== undefined);
    expect(signs.map(({ icon, pointer, parent }) => [icon, pointer, parent?.text ?? parent?.role])).toEqual([
      ['star', true, 'generic'],
      ['trash', true, 'generic'],
      ['bell', true, 'generic'],
    ]);
  });

  it('shows signs that a style draws as controls of their own, and stars in a row as what they are', async () => {
    await on.page.setContent(`<style>.line { cursor: pointer } .star::before { content: "\\2606" }
      .trash::before { content: url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>") }</style>
      <div class=line><b>Boat plans</b><div><span class=star></span><span class=trash></span></div></div>
      <div class=line><b>Bin first</b><div><span class=trash></span> <span class=star></span></div></div>
      <div class=line><b>Rated</b><div><span>★</span><span>★</span><span>☆</span></div></div>
      <div class=line><b>Alone</b><div><span class=star></span></div></div>`);
    const shown = [...walk(parseSnapshot(await on.look()))];
    const signs = shown.filter(({ pointer, text = '', icon }) => pointer && (/^\W$/u.test(text) || icon));
    expect(signs.map(({ text, icon }) => text ?? icon)).toEqual(['☆', 'trash', 'trash', '☆']);
    expect(shown.some(({ text }) => text === '★★☆')).toBe(true);
  });

  it('shows each star of a row that is clicked as a control, and none of a row that only tells a rating', async () => {
    const stars = (n: number) => '<span>☆</span>'.repeat(n);
    await on.page.setContent(`<style>.rate, .card, button { cursor: pointer }</style>
      <p>Soup: <span class=rate>${stars(4)}</span></p>
      <div class=card>Inn <span class=told>${stars(3)}</span></div>
      <button>${stars(3)}</button><p><span class=rate>Best ${stars(3)}</span></p>`);
    const shown = [...walk(parseSnapshot(await on.look()))];
    expect(shown.filter(({ pointer, text }) => pointer && text === '☆')).toHaveLength(4);
    expect(shown.map(({ text, name }) => text ?? name)).toContain('Best ☆☆☆');
  });

  it('shows what the mouse becomes a hand over only once it is there, with what is in it, and no more', async () => {
    await on.page.setContent(`<style>.bar span:hover, ul:hover, .card:hover b { cursor: pointer } input { cursor: text }</style>
      <div class=bar><span class=reply>Reply</span><span>Share</span><i>Never</i></div>
      <ul><li>Mute</li></ul><div class=card><b>Open</b><u>Not</u></div>`);
    const nodes = [...walk(parseSnapshot(await on.look()))];
    const hands = nodes.filter(({ pointer }) => pointer).map((node) => node.text ?? node.role);
    expect(hands).toEqual(['Reply', 'Share', 'list', 'Open']);
  });

  it('knows such hands beside style sheets that may not be read', async () => {
    const foreign: Site = await serve({
      '/sheet.css': (_, response) => response.writeHead(200, { 'content-type': 'text/css' }).end('b {}'),
    });
    const page: Site = await serve({
      '/': `<link rel=stylesheet href="${foreign.origin.replace('127.0.0.1', 'localhost')}/sheet.css">
        <style>.reply:hover { cursor: pointer }</style><p><span class=reply>Reply</span> <span>Never</span>`,
    });
    try {
      await on.page.goto(page.origin);
      const nodes = [...walk(parseSnapshot(await on.look()))];
      expect(nodes.filter(({ pointer }) => pointer).map(({ text }) => text)).toEqual(['Reply']);
    } finally {
      await Promise.all([foreign.close(), page.close()]);
    }
  });

  it('shows the minus and the plus of a number as the controls that they are, and no other such signs', async () => {
    await on.page.setContent(`<p>Soup <span><span>-</span> <span>+</span></span></p>
      <p>Tea <i>−</i><b>2</b><i>+</i></p><p>Sum <i>3</i><i>+</i><i>4</i></p><p>Rated <b>+</b> <b>+</b></p>
      <p>Milk <button>-</button><button>+</button></p>`);
    const nodes = [...walk(parseSnapshot(await on.look()))];
    expect(nodes.filter(({ pointer }) => pointer).map(({ text }) => text)).toEqual(['-', '+', '−', '+']);
  });

  it('tells what is in a field as it is, lines and all', async () => {
    await on.page.setContent('<textarea>12 Mill Lane\nDorn  5081\n</textarea><input value="plain">');
    const fields = [...walk(parseSnapshot(await on.look()))].filter(({ role }) => role === 'textbox');
    expect(fields.map(({ text }) => text)).toEqual(['12 Mill Lane\nDorn  5081\n', 'plain']);
  });

  it('tells pictures that a style puts in by their files, and what has no other name by its id', async () => {
    const size = 'display: inline-block; width: 16px; height: 16px; cursor: pointer';
    await on.page.setContent(`<p><span style='${size}; content: url("/icons/retweet-16.png")'></span>
      <span style='${size}; background: red url("/icons/bell.svg?v=2") no-repeat'></span>
      <span style="${size}" id="send-reply"></span></p>`);
    const signs = [...walk(parseSnapshot(await on.look()))].flatMap(({ icon }) => icon ?? []);
    expect(signs).toEqual(['retweet', 'bell red', 'send reply']);
  });

  it('shows where a slider stands by what it says, and not by what it draws', async () => {
    await on.page.setContent(
      '<div role=slider tabindex=0 aria-label=Heat aria-valuenow=21 aria-valuetext="21 degrees"><p>21°</p><p>21°</p></div>',
    );
    expect(await on.look()).toMatch(/slider "Heat".*: 21 degrees$/m);
  });

  it('shows sliders that are a bar and a handle, and no knob of a switch, bar with words, or row of dots', async () => {
    const bar = 'position: relative; width: 200px; height: 8px; margin: 20px; background: #ddd';
    const knob = 'position: absolute; width: 16px; height: 16px; top: -4px';
    await on.page.setContent(`<div style="${bar}"><span class="slider-handle" style="${knob}"></span></div>
      <div style="${bar}"><i style="${bar}; margin: 0"></i><i style="${knob}; cursor: grab"></i></div>
      <div style="${bar}; width: 8px; height: 200px"><i tabindex=0 style="${knob}"></i></div>
      <div style="${bar}; width: 32px; height: 16px"><i class=thumb style="${knob}"></i></div>
      <div style="${bar}">Words <i tabindex=0 style="${knob}"></i></div>
      <div style="${bar}"><i tabindex=0 style="${knob}"></i><i tabindex=0 style="${knob}"></i><i tabindex=0 style="${knob}"></i></div>
      <div role=slider aria-valuenow=1 style="${bar}"><i class=handle style="${knob}"></i></div>
      <div style="${bar}"><input type=range style="opacity: 0"><i class=thumb style="${knob}"></i></div>`);
    const sliders = [...walk(parseSnapshot(await on.look()))].filter(({ role }) => role === 'slider');
    // The last two say that they are.
    expect(sliders).toHaveLength(3 + 2);
  });

  it('tells what holds a list that is hidden, and what is clicked to see a panel behind it', async () => {
    await on.page.setContent(`<style>.shut { display: none } .head, .item { cursor: pointer }</style>
      <ul><li class=item>File<ul class=shut><li>Print</ul><li class=item>About</ul>
      <div><span class=head>Sort</span><ul class=shut><li>By name</ul></div>
      <div class=head>Delivery</div><div class=shut>Two days.</div>
      <div class=head>Returns</div><div>Thirty days.</div>
      <button>Delete</button><div class=shut>Really?</div>
      <div><a href="#">Hats</a><div class=shut>Felt.</div><a href="/away">Away</a><div class=shut>Far.</div></div>
      <button>More</button><ul class=shut><li>Print</ul>
      <div>No head</div><div class=shut>Whatever.</div>`);
    const nodes = [...walk(parseSnapshot(await on.look()))];
    const folded = nodes.filter(({ expanded }) => expanded === false);
    expect(folded.map(({ name, text }) => text ?? name)).toEqual([
      'File',
      'Sort',
      'Delivery',
      'Hats',
      'More',
    ]);
  });

  it('tells the colours of what can be clicked and says nothing else', async () => {
    const swatch = (colour: string) =>
      `<span style="cursor: pointer; display: inline-block; width: 20px; height: 20px; background: ${colour}"></span>`;
    await on.page.setContent(
      ['crimson', '#8b4513', 'gold', 'rgb(0 128 0)', '#06c', '#eee', 'transparent'].map(swatch).join('') +
        '<button style="background: purple; height: 20px"></button><button style="background: red">Stop</button>',
    );
    const colours = [...walk(parseSnapshot(await on.look()))].flatMap(({ icon }) => icon ?? []);
    expect(colours).toEqual(['crimson red', 'brown', 'gold yellow', 'green', 'blue', 'grey', 'purple']);
  });

  it('marks fields that take no typing', async () => {
    await on.page.setContent('<label>Day <input readonly></label> <label>Name <input></label>');
    const snapshot = await on.look();
    expect(find(snapshot, 'textbox', 'Day')?.readonly).toBe(true);
    expect(find(snapshot, 'textbox', 'Name')?.readonly).toBeUndefined();
  });

  it('marks what a field takes by its type, where its form or its name would not tell', async () => {
    await on.page.setContent(
      '<label>Arrival <input type=date></label> <label>At <input type=time></label> <input type=email> <label>Mail <input type=email></label>',
    );
    const fields = [...walk(parseSnapshot(await on.look()))].filter(({ role }) => role === 'textbox');
    expect(fields.map(({ name, takes }) => [name, takes])).toEqual([
      ['Arrival', 'date'],
      ['At', 'time'],
      ['', 'email'],
      ['Mail', undefined],
    ]);
  });

  it('marks fields of several lines', async () => {
    await on.page.setContent('<label>Body <textarea></textarea></label> <label>Name <input></label>');
    const snapshot = await on.look();
    expect(find(snapshot, 'textbox', 'Body')?.multiline).toBe(true);
    expect(find(snapshot, 'textbox', 'Name')?.multiline).toBeUndefined();
  });

  it('shows the lines of a text as texts of their own, and of a name apart', async () => {
    await on.page.setContent('<div><b>Ana</b> 2h<br>Back soon.<br><br></div><button>Pay<br>€5</button>');
    const shown = [...walk(parseSnapshot(await on.look()))];
    const texts = shown.filter(({ role }) => role === 'text').map(({ text }) => text);
    expect(texts).toEqual(['Ana 2h', 'Back soon.']);
    expect(shown.find(({ role }) => role === 'button')).toMatchObject({ name: 'Pay €5', children: [] });
  });

  it.each([
    ['display: none', 'checkbox'],
    ['position: absolute; opacity: 0; pointer-events: none', 'radio'],
    ['position: absolute; width: 0; height: 0; appearance: none; margin: 0', 'checkbox'],
  ])('sees a box that is hidden by %s in the label that is clicked for it', async (style, type) => {
    await on.page.setContent(
      `<input id=n type=${type} checked style="${style}"><label for=n>News</label> <label><input type=${type} style="${style}">Offers</label>`,
    );
    const snapshot = await on.look();
    expect(find(snapshot, type, 'News')).toMatchObject({ checked: true, ref: expect.any(String) });
    expect(find(snapshot, type, 'Offers')).toMatchObject({ ref: expect.any(String) });
    expect(find(snapshot, type, 'Offers')?.checked).toBeUndefined();
    expect([...walk(parseSnapshot(snapshot))].filter(({ role }) => role === type)).toHaveLength(2);
  });

  it('shows the text of editors', async () => {
    await on.page.setContent('<div role=textbox contenteditable aria-label=Note>Dear <b>Ada</b></div>');
    expect(find(await on.look(), 'textbox', 'Note')).toMatchObject({ text: 'Dear Ada' });
  });

  it('takes what one can write in for a field, whose lines are its value and whose placeholder is none', async () => {
    await on.page.setContent(`<style>.empty::before { content: attr(data-placeholder) }</style>
      <div contenteditable=true><p>It rained.</p><p>All <b>day</b></p></div>
      <div contenteditable class=empty data-placeholder="Your answer"><p><br></p></div>
      <p contenteditable=false>Fixed</p>`);
    const fields = [...walk(parseSnapshot(await on.look()))].filter(({ role }) => role === 'textbox');
    expect(fields.map(({ text, placeholder }) => [text, placeholder])).toEqual([
      ['It rained. All day', undefined],
      [undefined, 'Your answer'],
    ]);
  });

  it('shows modal dialogs first, and gives no refs to what they keep people from', async () => {
    await on.page.setContent(
      '<button>Behind</button><div><dialog aria-label=Sure><button>Yes</button></dialog></div>',
    );
    await on.page.evaluate(() => document.querySelector('dialog')?.showModal());
    const snapshot = await on.look();
    expect(parseSnapshot(snapshot).children[0]).toMatchObject({ role: 'dialog', name: 'Sure' });
    expect(find(snapshot, 'button', 'Yes')?.ref).toBeDefined();
    expect(find(snapshot, 'button', 'Behind')).toBeDefined();
    expect(find(snapshot, 'button', 'Behind')?.ref).toBeUndefined();
  });

  it('gives no refs to what is inert', async () => {
    await on.page.setContent('<div inert><button>Off</button></div><button>On</button>');
    const snapshot = await on.look();
    expect(find(snapshot, 'button', 'Off')?.ref).toBeUndefined();
    expect(find(snapshot, 'button', 'On')?.ref).toBeDefined();
  });

  it('tells what is on the screen, in frames, too, and what must be scrolled to', async () => {
    await on.page.setContent(`<button>Near</button><iframe srcdoc="<button>Framed</button>"></iframe>
      <div style="height:4000px"></div><button>Far</button><iframe srcdoc="<button>Deep</button>"></iframe>`);
    const snapshot = await on.look();
    const shown = ['Near', 'Framed', 'Far', 'Deep'].filter(
      (name) => find(snapshot, 'button', name)?.onScreen,
    );
    expect(shown).toEqual(['Near', 'Framed']);
    await on.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const after = await on.look();
    const then = ['Near', 'Framed', 'Far', 'Deep'].filter((name) => find(after, 'button', name)?.onScreen);
    expect(then).toEqual(['Far', 'Deep']);
  });

  it('shows that there is a password, and neither it nor its length', async () => {
    await on.page.setContent(`<input type=password aria-label=Key value=hunter2><input type=password aria-label=None>
      <a href=x>Log in <input type=password value=hunter2></a>`);
    const snapshot = await on.look();
    expect(snapshot).not.toContain('hunter2');
    expect(find(snapshot, 'textbox', 'Key')?.text).toBe('••••••••');
    expect(find(snapshot, 'textbox', 'None')?.text).toBeUndefined();
  });

  it('is the same whether it is told whole or by what differs from the look before', async () => {
    await on.page.setContent(
      `<ul>${'<li><a href=x>Same</a></li>'.repeat(50)}</ul><p id=p>Old</p><button>Last</button>`,
    );
    await on.look();
    await on.page.evaluate(() => {
      document.querySelector('#p')!.textContent = 'New';
      document.querySelectorAll('li')[20]!.remove();
      document.querySelectorAll('li')[30]!.after(document.createElement('hr'));
    });
    const second = await on.look();
    const whole = new Perception(on.page);
    expect(withoutRefs(second)).toBe(withoutRefs((await whole.look(limits())).snapshot));
  });

  it('sees forms whose fields are named like the properties it needs, which blinds Playwright', async () => {
    await on.page.setContent(`<form><input name=getAttribute><input name=firstChild><input name=nodeType>
      <input name=tagName><input name=nextSibling><input name=parentElement><button>Go</button></form>`);
    await expect(on.page.ariaSnapshot({ mode: 'ai' })).rejects.toThrow();
    expect(find(await on.look(), 'button', 'Go')?.ref).toBeDefined();
  });

  it('is not deceived by a page that replaces what scripts are given', async () => {
    await on.page.setContent(`<button>True</button><script>
      for (const name of ['textContent', 'firstChild', 'nodeValue'])
        Object.defineProperty(Node.prototype, name, { get: () => 'False' });
      Element.prototype.getAttribute = () => 'False';
      Document.prototype.createElement = () => null;
      window.getComputedStyle = () => ({ display: 'none' });</script>`);
    expect(find(await on.look(), 'button', 'True')?.ref).toBeDefined();
  });
});

describe('forms', () => {
  const kind = async (form: string): Promise<(string | undefined)[]> => {
    await on.page.setContent(form);
    return [...walk(parseSnapshot(await on.look()))]
      .filter(({ role }) => role === 'button')
      .map((node) => node.form);
  };

  it.each([
    ['that is posted', '<form method=post><input name=a><button>Los</button></form>'],
    ['with a password', '<form><input type=password><button>Los</button></form>'],
    ['with a message', '<form><textarea></textarea><input type=submit></form>'],
    ['with a card', '<form><input autocomplete=cc-number><button>Los</button></form>'],
    ['with a recipient', '<form action=/x><input type=email><button>Los</button></form>'],
    ['whose button posts it', '<form><input name=a><button formmethod=post>Los</button></form>'],
    [
      'whose button stands elsewhere',
      '<form id=f method=post><input name=a></form><button form=f>Los</button>',
    ],
    [
      'that says it searches, and asks for a password',
      '<form role=search><input type=password><button>Los</button></form>',
    ],
    [
      'that hides its names',
      '<form method=post><input name=method value=get><input name=getAttribute><button>Los</button></form>',
    ],
  ])('one %s sends', async (_, form) => {
    expect(await kind(form)).toEqual(['sends']);
  });

  it.each([
    [
      'by its role',
      '<form role=search method=post><input name=a><select></select><button>Los</button></form>',
    ],
    ['by its element', '<search><form><input name=a><input name=b><button>Los</button></form></search>'],
    ['by its only field', '<form action=/find><input name=a><button>Los</button></form>'],
    ['by its field’s type', '<form method=post><input type=search><button>Los</button></form>'],
  ])('one that searches %s looks something up', async (_, form) => {
    expect(await kind(form)).toEqual(['looks-up']);
  });

  it.each([
    ['of several plain fields', '<form action=/x><input name=a><input name=b><button>Los</button></form>'],
    [
      'of one field that a script sends',
      '<form onsubmit="return false"><input name=a><button>Los</button></form>',
    ],
    [
      'by a button that does not send it',
      '<form method=post><input name=a><button type=button>Los</button></form>',
    ],
    ['with a hidden message', '<form><textarea style="display:none"></textarea><button>Los</button></form>'],
  ])('one %s is not known', async (_, form) => {
    expect(await kind(form)).toEqual([undefined]);
  });
});

describe('a dialog', () => {
  const BEHIND = '<p>Text</p><button>Save</button>';
  const TIP =
    '<div role="dialog" aria-label="Tip" style="position:absolute;left:20px;top:80px;width:120px">Press F2';
  const LAYER = '<div style="position:fixed;inset:0;background:#0008">';

  it.each([
    ['that covers nothing leaves the page to be used', `${BEHIND}${TIP}</div>`, true],
    ['on a layer over the window does not', `${BEHIND}${LAYER}${TIP}</div></div>`, false],
    ['behind which a layer lies does not', `${BEHIND}${LAYER}</div>${TIP}</div>`, false],
    [
      'that says that it is modal does not',
      `${BEHIND}${TIP.replace('aria-label', 'aria-modal="true" aria-label')}</div>`,
      false,
    ],
  ])('%s', async (_, html, modeless) => {
    await on.page.setContent(html);
    expect(find(await on.look(), 'dialog', 'Tip')?.modeless ?? false).toBe(modeless);
  });
});
