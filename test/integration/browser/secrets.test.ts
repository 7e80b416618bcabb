// SPDX-License-Identifier: MIT
// Secrets in a real page: typed only where they belong, and told nowhere.
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AssistantBrowser, RoomBrowser } from '../../../control-plane/src/browser/browser.ts';
import { Vault } from '../../../control-plane/src/browser/secrets/vault.ts';
import { assistantBrowser, click, deadline, goto, policy, refOf, type Site, serve } from './site.ts';

const VALUE = 'hunter2&<x>';
const LOGIN = `<title>Log in</title><form action="/in"><label>Key <input id=k name=k></label>
  <label>Password <input type=password name=p></label><button>Log in</button></form>
  <button onclick="document.querySelector('[name=p]').type = 'text'">Show</button>
  <button onclick="document.title = k.value; alert('It is ' + k.value)">Tell</button>
  <button onclick="said.innerHTML = '<i></i><strong></strong>'; said.firstChild.textContent = k.value.slice(0, 3);
    said.lastChild.textContent = k.value.slice(3)">Split</button>
  <p id=said></p><button disabled>Off</button>`;

let bank: Site;
let evil: Site;
let browser: AssistantBrowser;
let received: string[];
let rooms = 0;

beforeAll(async () => {
  received = [];
  bank = await serve({
    '/': LOGIN,
    '/in': (request, response) => {
      received.push(request.url ?? '');
      response.writeHead(200, { 'content-type': 'text/html' }).end('<title>In</title>');
    },
    '/shown': `<title>Shown</title><p style="width:400px;height:40px">${VALUE.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`,
    '/other': '<title>Shown</title><p style="width:400px;height:40px">tiger33+(y)</p>',
  });
  evil = await serve({
    '/': LOGIN,
    '/frame': `<title>Frame</title><iframe src="${bank.origin}/" width=600 height=400></iframe>`,
  });
  const vault = new Vault({
    bank: { value: VALUE, origins: [bank.origin] },
    card: { value: 'tiger33+(y)', origins: [bank.origin] },
    elsewhere: { value: 'lion4444', origins: ['https://bank.example'] },
  });
  browser = assistantBrowser({ vault });
});
afterAll(async () => {
  await browser.close();
  await bank.close();
  await evil.close();
});

async function at(url: string, secrets = ['bank', 'elsewhere']): Promise<RoomBrowser> {
  const own = { ...policy(bank.origin, evil.origin), secrets };
  const room = await browser.room(`secret-${++rooms}`, own, undefined, deadline());
  await goto(room, url);
  return room;
}

async function typeSecret(room: RoomBrowser, name: string, secret = 'bank', submit = false) {
  const ref = refOf(await room.observe(deadline()), 'textbox', name);
  return room.perform({ kind: 'secret', ref, name, secret, submit }, deadline());
}

describe('a secret', () => {
  it('is typed into a field of its origin, and the site gets it', async () => {
    const room = await at(bank.origin);
    await typeSecret(room, 'Password');
    expect(await typeSecret(room, 'Key', 'bank', true)).toMatchObject({ changed: 'navigated' });
    const query = new URLSearchParams(received.pop()?.split('?')[1]);
    expect([query.get('k'), query.get('p')]).toEqual([VALUE, VALUE]);
  });

  it('is typed into a frame of its origin, whatever page shows that', async () => {
    const room = await at(`${evil.origin}/frame`);
    await typeSecret(room, 'Password');
    expect((await room.observe(deadline())).snapshot).toMatch(/textbox "Password".*•+/);
  });

  it.each([
    ['a page of another origin', () => evil.origin, 'bank', 'secret_elsewhere'],
    ['another secret’s origin', () => bank.origin, 'elsewhere', 'secret_elsewhere'],
    ['a room that does not list it', () => bank.origin, 'card', 'secret_not_allowed'],
    ['anywhere, being unknown', () => bank.origin, 'nobody', 'secret_not_allowed'],
  ])('is not typed into %s', async (_, origin, secret, code) => {
    const room = await at(origin());
    await expect(typeSecret(room, 'Key', secret)).rejects.toMatchObject({ code });
    const { snapshot } = await room.observe(deadline());
    expect(snapshot).not.toMatch(/hunter|tiger|lion|‹secret/);
  });

  it('is not allowed any more once the policy does not list it', async () => {
    const room = await at(bank.origin);
    await browser.room(`secret-${rooms}`, policy(bank.origin, evil.origin), undefined, deadline());
    await expect(typeSecret(room, 'Key')).rejects.toMatchObject({ code: 'secret_not_allowed' });
  });
});

describe('whatever is told of a page that has a secret', () => {
  it('does not have its value: fields, text in parts, titles, dialogs, addresses, the saved state', async () => {
    const room = await at(bank.origin);
    await typeSecret(room, 'Key');
    await typeSecret(room, 'Password');
    await click(room, 'Show');
    await click(room, 'Split');
    const shown = await room.observe(deadline());
    expect(shown.snapshot).toMatch(/textbox "Key".*‹secret bank›/);
    expect(shown.snapshot).toMatch(/textbox "Password".*‹secret bank›/);
    expect(shown.snapshot.match(/‹secret bank›/g), shown.snapshot).toHaveLength(3);
    const told = [shown, await click(room, 'Tell'), await room.observe(deadline())];
    expect(inspect(told[2])).toContain('It is ‹secret bank›');
    told.push(await room.perform({ kind: 'dialog', accept: true }, deadline()));
    await typeSecret(room, 'Key', 'bank', true);
    const after = await room.observe(deadline());
    expect(after.url).toMatch(/\?k=‹secret bank›&p=‹secret bank›$/);
    const saved = await room.save();
    expect(JSON.stringify([told, after, saved])).not.toMatch(/hunter2/i);
  });

  it('nor do the errors', async () => {
    const room = await at(`${bank.origin}/?q=${encodeURIComponent(VALUE)}`);
    const page = await room.observe(deadline());
    const ref = refOf(page, 'button', 'Off');
    const typed = await room
      .perform({ kind: 'secret', ref, name: 'Off', secret: 'bank', submit: false }, deadline())
      .catch((error) => error);
    const gone = await room
      .perform({ kind: 'goto', url: `${bank.origin.replace(/\d+$/, '1')}/?q=${VALUE}` }, deadline())
      .catch((error) => error);
    expect(typed).toBeInstanceOf(Error);
    expect(gone).toBeInstanceOf(Error);
    expect(inspect([typed, gone], { depth: 9 })).not.toMatch(/hunter2/i);
  });

  it('nor do the pictures: two values in the same place look the same', async () => {
    const room = await at(`${bank.origin}/shown`);
    const one = await room.picture(deadline());
    await goto(room, `${bank.origin}/other`);
    const other = await room.picture(deadline());
    expect(one.equals(other)).toBe(true);
    await goto(room, `${evil.origin}/`);
    expect((await room.picture(deadline())).equals(one)).toBe(false);
  });
});
