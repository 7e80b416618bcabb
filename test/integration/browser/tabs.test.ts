// SPDX-License-Identifier: MIT
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AssistantBrowser, RoomBrowser } from '../../../control-plane/src/browser/browser.ts';
import type { BrowserAction } from '../../../control-plane/src/plan/action.ts';
import { assistantBrowser, click, deadline, goto, policy, type Site, serve } from './site.ts';

const OPENER = `<title>Opener</title><button onclick="window.open('/two')">Pop</button>
<button onclick="confirm('Sure?')">Ask</button>`;

let site: Site;
let browser: AssistantBrowser;
let room: RoomBrowser;

beforeAll(async () => {
  site = await serve({
    '/': OPENER,
    '/two': '<title>Two</title><button>x</button>',
    '/three': '<title>Three</title>3',
  });
  browser = assistantBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  await browser.closeRoom('tabs');
  room = await browser.room('tabs', policy(site.origin), undefined, deadline());
  await goto(room, `${site.origin}/`);
});

const act = (action: BrowserAction) => room.perform(action, deadline());
const observe = () => room.observe(deadline());
const tab = (title: string, path: string, current: boolean) => ({
  title,
  url: `${site.origin}${path}`,
  current,
});

describe('tabs', () => {
  it('are not listed while there is only one', async () => {
    expect((await observe()).tabs).toBeUndefined();
  });

  it('are listed with the one that is shown, also where the page opened them itself', async () => {
    await click(room, 'Pop');
    const page = await observe();
    expect(page.title).toBe('Two');
    expect(page.tabs).toEqual([tab('Opener', '/', false), tab('Two', '/two', true)]);
  });

  it('are opened, switched and closed by their numbers', async () => {
    expect(await act({ kind: 'newtab', url: `${site.origin}/three` })).toMatchObject({
      changed: 'navigated',
    });
    expect((await observe()).title).toBe('Three');
    await act({ kind: 'switchtab', tab: 1 });
    const back = await observe();
    expect(back.title).toBe('Opener');
    expect(back.tabs).toEqual([tab('Opener', '/', true), tab('Three', '/three', false)]);
    expect(await act({ kind: 'closetab', tab: 2 })).toEqual({ changed: 'content' });
    expect((await observe()).tabs).toBeUndefined();
    expect((await observe()).title).toBe('Opener');
  });

  it('closing the current one shows the one before it, and closing the last an empty one', async () => {
    await act({ kind: 'newtab', url: `${site.origin}/two` });
    await act({ kind: 'newtab', url: `${site.origin}/three` });
    await act({ kind: 'switchtab', tab: 2 });
    expect(await act({ kind: 'closetab' })).toMatchObject({ changed: 'navigated' });
    expect((await observe()).title).toBe('Three');
    await act({ kind: 'closetab' });
    await act({ kind: 'closetab' });
    expect((await observe()).url).toBe('about:blank');
  });

  it('a number that none has, and one too many, are refused', async () => {
    await expect(act({ kind: 'switchtab', tab: 4 })).rejects.toMatchObject({
      code: 'no_such_tab',
      message: 'There is no tab 4; 1 are open.',
    });
    for (let n = 2; n <= 8; n += 1) await act({ kind: 'newtab' });
    await expect(act({ kind: 'newtab' })).rejects.toMatchObject({ code: 'too_many_tabs' });
  });

  it('a new one goes where the policy allows, and nowhere else', async () => {
    await expect(act({ kind: 'newtab', url: 'http://192.0.2.1/' })).rejects.toMatchObject({
      code: 'egress_denied',
    });
    await expect(act({ kind: 'newtab', url: 'file:///etc/passwd' })).rejects.toMatchObject({
      code: 'egress_denied',
    });
  });
});
