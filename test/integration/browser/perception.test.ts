// SPDX-License-Identifier: MIT
import { readdirSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { registerEngine } from '../../../control-plane/src/browser/perception/engine.ts';
import { Perception } from '../../../control-plane/src/browser/perception/perception.ts';
import { parseSnapshot, type SnapshotNode, walk } from '../../../control-plane/src/plan/snapshot.ts';
import { type DemoSite, startDemoSite } from '../../../demo/site/server.ts';
import { PAGES, startPages } from '../../bench/pages.ts';
import { EVERY_ELEMENT } from './every-element.ts';
import { type Site, serve } from './site.ts';

const TASK_PAGES = new URL('../plan/pages/', import.meta.url);

let browser: Browser;
let page: Page;
let perception: Perception;

beforeAll(async () => {
  await registerEngine();
  browser = await chromium.launch({
    executablePath: process.env.LAM_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
  perception = new Perception(page);
});
afterEach(() => page.close());

async function look(): Promise<string> {
  return (await perception.look({ timeout: 10_000, signal: AbortSignal.timeout(10_000) })).snapshot;
}

function withoutRefs(snapshot: string): string {
  return snapshot
    .replace(/ \[ref=\w+\]/g, ' [ref]')
    .replace(/ \[(onscreen|icon=[a-z ]+|title=[^\]]+|collapsed|readonly|form=[a-z-]+)\]/g, '');
}

/** Playwright never tells what is clicked within a text from the text, nor within what has the same name. */
async function withoutHandsOver(): Promise<void> {
  await page.addStyleTag({ content: '* { cursor: auto !important }' });
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('[onclick]')) element.removeAttribute('onclick');
  });
}

/** Both of one page, line by line; refs count as being there or not, and what we tell beyond it does not count. */
async function expectTheSame(): Promise<void> {
  const theirs = withoutRefs(await page.ariaSnapshot({ mode: 'ai' }));
  expect(withoutRefs(await look())).toBe(theirs);
}

function find(snapshot: string, role: string, name: string): SnapshotNode | undefined {
  return [...walk(parseSnapshot(snapshot))].find((node) => node.role === role && node.name === name);
}

function refOf(snapshot: string, role: string, name: string): string {
  const ref = find(snapshot, role, name)?.ref;
  if (!ref) throw new Error(`no ${role} "${name}" with a ref in\n${snapshot}`);
  return ref;
}

describe('what is seen is what Playwright sees', () => {
  const names = readdirSync(TASK_PAGES).filter((name) => name.endsWith('.html'));

  it.each(names)('on %s', async (name) => {
    await page.goto(new URL(name, TASK_PAGES).href);
    await withoutHandsOver();
    await expectTheSame();
  });

  it('of every element, role, state and way of naming, in frames and shadow roots, too', async () => {
    await page.setContent(EVERY_ELEMENT);
    await expectTheSame();
  });

  it('on the large pages of the bench', async () => {
    const pages = await startPages();
    try {
      for (const { path, targets } of PAGES) {
        await page.goto(pages.url + path);
        const [{ role, name } = { role: 'button', name: '' }] = targets;
        await page
          .getByRole(role as 'button', { name })
          .first()
          .waitFor();
        await expectTheSame();
      }
    } finally {
      await pages.close();
    }
  });

  describe('on the demo site', () => {
    let site: DemoSite;
    beforeAll(async () => {
      site = await startDemoSite({ host: '127.0.0.1', port: 0 });
    });
    afterAll(() => site.close());

    it('on its first page and those that it links to', async () => {
      await page.goto(site.url);
      await expectTheSame();
      const links = await page
        .getByRole('link')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
      for (const link of new Set(links.filter((href) => href.startsWith(site.url)))) {
        await page.goto(link);
        await expectTheSame();
      }
    });
  });
});

describe('what is seen beyond that', () => {
  it('shows words in a text that an onclick makes a control', async () => {
    await page.setContent('<p>Three rooms. <span onclick="1">Skip</span> this.</p>');
    const shown = [...walk(parseSnapshot(await look()))].filter(({ role, ref }) => role === 'generic' && ref);
    expect(shown).toMatchObject([{ text: 'Skip' }]);
  });

  it('shows pictures that are controls of their own in a line to click, and none that belong to its words', async () => {
    const icon = 'display: inline-block; width: 16px; height: 16px';
    const picture = (name: string, more = '') => `<span class="icon ${name}" style="${icon}" ${more}></span>`;
    await page.setContent(`<style>.line, button { cursor: pointer }</style>
      <div class=line>${picture('file')} Boat plans <div>${picture('star')} ${picture('trash')}</div></div>
      <div class=line>Bare <i>line</i> ${picture('chevron')}</div>
      <div class=line>Own ${picture('bell', 'onclick=1')}</div>
      <button>Both <span>${picture('plus')}${picture('minus')}</span></button>`);
    const signs = [...walk(parseSnapshot(await look()))].filter(({ icon }) => icon !== undefined);
    expect(signs.map(({ icon, pointer, parent }) => [icon, pointer, parent?.text ?? parent?.role])).toEqual([
      ['star', true, 'generic'],
      ['trash', true, 'generic'],
      ['bell', true, 'generic'],
    ]);
  });

  it('marks fields that take no typing', async () => {
    await page.setContent('<label>Day <input readonly></label> <label>Name <input></label>');
    const snapshot = await look();
    expect(find(snapshot, 'textbox', 'Day')?.readonly).toBe(true);
    expect(find(snapshot, 'textbox', 'Name')?.readonly).toBeUndefined();
  });

  it('shows the text of editors', async () => {
    await page.setContent('<div role=textbox contenteditable aria-label=Note>Dear <b>Ada</b></div>');
    expect(find(await look(), 'textbox', 'Note')).toMatchObject({ text: 'Dear Ada' });
  });

  it('shows modal dialogs first, and gives no refs to what they keep people from', async () => {
    await page.setContent(
      '<button>Behind</button><div><dialog aria-label=Sure><button>Yes</button></dialog></div>',
    );
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    const snapshot = await look();
    expect(parseSnapshot(snapshot).children[0]).toMatchObject({ role: 'dialog', name: 'Sure' });
    expect(find(snapshot, 'button', 'Yes')?.ref).toBeDefined();
    expect(find(snapshot, 'button', 'Behind')).toBeDefined();
    expect(find(snapshot, 'button', 'Behind')?.ref).toBeUndefined();
  });

  it('gives no refs to what is inert', async () => {
    await page.setContent('<div inert><button>Off</button></div><button>On</button>');
    const snapshot = await look();
    expect(find(snapshot, 'button', 'Off')?.ref).toBeUndefined();
    expect(find(snapshot, 'button', 'On')?.ref).toBeDefined();
  });

  it('tells what is on the screen, in frames, too, and what must be scrolled to', async () => {
    await page.setContent(`<button>Near</button><iframe srcdoc="<button>Framed</button>"></iframe>
      <div style="height:4000px"></div><button>Far</button><iframe srcdoc="<button>Deep</button>"></iframe>`);
    const snapshot = await look();
    const shown = ['Near', 'Framed', 'Far', 'Deep'].filter(
      (name) => find(snapshot, 'button', name)?.onScreen,
    );
    expect(shown).toEqual(['Near', 'Framed']);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const after = await look();
    const then = ['Near', 'Framed', 'Far', 'Deep'].filter((name) => find(after, 'button', name)?.onScreen);
    expect(then).toEqual(['Far', 'Deep']);
  });

  it('shows that there is a password, and neither it nor its length', async () => {
    await page.setContent(`<input type=password aria-label=Key value=hunter2><input type=password aria-label=None>
      <a href=x>Log in <input type=password value=hunter2></a>`);
    const snapshot = await look();
    expect(snapshot).not.toContain('hunter2');
    expect(find(snapshot, 'textbox', 'Key')?.text).toBe('••••••••');
    expect(find(snapshot, 'textbox', 'None')?.text).toBeUndefined();
  });

  it('is the same whether it is told whole or by what differs from the look before', async () => {
    await page.setContent(
      `<ul>${'<li><a href=x>Same</a></li>'.repeat(50)}</ul><p id=p>Old</p><button>Last</button>`,
    );
    await look();
    await page.evaluate(() => {
      document.querySelector('#p')!.textContent = 'New';
      document.querySelectorAll('li')[20]!.remove();
      document.querySelectorAll('li')[30]!.after(document.createElement('hr'));
    });
    const second = await look();
    const whole = new Perception(page);
    expect(withoutRefs(second)).toBe(
      withoutRefs((await whole.look({ timeout: 10_000, signal: AbortSignal.timeout(10_000) })).snapshot),
    );
  });

  it('sees forms whose fields are named like the properties it needs, which blinds Playwright', async () => {
    await page.setContent(`<form><input name=getAttribute><input name=firstChild><input name=nodeType>
      <input name=tagName><input name=nextSibling><input name=parentElement><button>Go</button></form>`);
    await expect(page.ariaSnapshot({ mode: 'ai' })).rejects.toThrow();
    expect(find(await look(), 'button', 'Go')?.ref).toBeDefined();
  });

  it('is not deceived by a page that replaces what scripts are given', async () => {
    await page.setContent(`<button>True</button><script>
      for (const name of ['textContent', 'firstChild', 'nodeValue'])
        Object.defineProperty(Node.prototype, name, { get: () => 'False' });
      Element.prototype.getAttribute = () => 'False';
      Document.prototype.createElement = () => null;
      window.getComputedStyle = () => ({ display: 'none' });</script>`);
    expect(find(await look(), 'button', 'True')?.ref).toBeDefined();
  });
});

describe('forms', () => {
  const kind = async (form: string): Promise<(string | undefined)[]> => {
    await page.setContent(form);
    return [...walk(parseSnapshot(await look()))]
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

describe('refs', () => {
  it('last as long as their elements, whatever comes or is renamed beside and in them', async () => {
    await page.setContent('<button id=a>A</button><button>B</button>');
    const before = await look();
    await page.evaluate(() => {
      document.body.prepend(document.createElement('hr'));
      document.querySelector('#a')!.textContent = 'Renamed';
    });
    const after = await look();
    expect(refOf(after, 'button', 'Renamed')).toBe(refOf(before, 'button', 'A'));
    expect(refOf(after, 'button', 'B')).toBe(refOf(before, 'button', 'B'));
  });

  it('lead to their elements in frames of frames and in shadow roots', async () => {
    await page.setContent(EVERY_ELEMENT);
    const snapshot = await look();
    const tag = async (role: string, name: string): Promise<string> =>
      (await perception.locate(refOf(snapshot, role, name))?.evaluate((element) => element.outerHTML)) ?? '';
    expect(await tag('button', 'in')).toBe('<button>in</button>');
    expect(await tag('link', 'deep')).toBe('<a href="x">deep</a>');
    expect(await tag('button', 'sb')).toBe('<button>sb</button>');
  });

  it('lead to their elements in frames of another site, in their own process', async () => {
    const inner: Site = await serve({ '/': '<button onclick="this.textContent = 1">Inner</button>' });
    const { port } = new URL(inner.origin);
    const outer: Site = await serve({ '/': `<iframe src="http://localhost:${port}/"></iframe>` });
    try {
      await page.goto(outer.origin);
      await page.frameLocator('iframe').getByRole('button').waitFor();
      await perception.locate(refOf(await look(), 'button', 'Inner'))?.click();
      expect(find(await look(), 'button', '1')).toBeDefined();
    } finally {
      await Promise.all([inner.close(), outer.close()]);
    }
  });

  it('name nothing once the element is gone, nor in the document that comes next', async () => {
    const site: Site = await serve({ '/': '<button>A</button>', '/next': '<button>B</button>' });
    try {
      await page.goto(site.origin);
      const ref = refOf(await look(), 'button', 'A');
      await page.evaluate(() => document.querySelector('button')?.remove());
      expect(await perception.locate(ref)?.count()).toBe(0);
      await page.goto(`${site.origin}/next`);
      expect(refOf(await look(), 'button', 'B')).not.toBe(ref);
      expect(await perception.locate(ref)?.count()).toBe(0);
    } finally {
      await site.close();
    }
  });

  it.each(['', 'e', 'f9e1', 'button', 'e1 >> css=body', 'look 1 1 0'])('are nothing like "%s"', (ref) => {
    expect(perception.locate(ref)).toBeUndefined();
  });
});

describe('looking', () => {
  it('shows documents of other kinds than HTML, and those without a body', async () => {
    const site = await serve({
      '/feed': (_request, response) => {
        response.writeHead(200, { 'content-type': 'image/svg+xml' });
        response.end('<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Drawn words</text></svg>');
      },
    });
    try {
      await page.goto(`${site.origin}/feed`);
      expect(await look()).toContain('Drawn words');
      await page.goto('about:blank');
      await page.evaluate(() => document.open());
      expect(await look()).toBe('');
    } finally {
      await site.close();
    }
  });

  it('shows a frame that does not answer as empty', async () => {
    const site: Site = await serve({
      '/': '<button>Here</button><iframe src="/never"></iframe>',
      '/never': () => undefined,
    });
    try {
      await page.goto(site.origin, { waitUntil: 'commit' });
      await page.getByRole('button').waitFor();
      expect(find(await look(), 'button', 'Here')).toBeDefined();
    } finally {
      await site.close();
    }
  });

  it('comes to an end on pages that are endlessly deep or long', async () => {
    await page.setContent('<button>First</button><a href=x></a>');
    await page.evaluate(() => {
      let at: Element = document.querySelector('a')!;
      for (let depth = 0; depth < 2_000; depth++) {
        const inner = document.createElement('b');
        at.append(inner);
        at = inner;
      }
    });
    expect(find(await look(), 'button', 'First')?.ref).toBeDefined();
    await page.setContent(`<button>First</button>${'<i></i>'.repeat(50_000)}<button>Last</button>`);
    const snapshot = await look();
    expect(find(snapshot, 'button', 'First')?.ref).toBeDefined();
    expect(find(snapshot, 'button', 'Last')).toBeUndefined();
  });

  it('ends when it is called off', async () => {
    const site: Site = await serve({ '/': '<script>for (;;);</script>' });
    try {
      await page.goto(site.origin, { waitUntil: 'commit' });
      const gone = AbortSignal.timeout(300);
      await expect(perception.look({ timeout: 20_000, signal: gone })).rejects.toThrow();
    } finally {
      await site.close();
    }
  });
});
