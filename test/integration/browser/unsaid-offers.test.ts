// SPDX-License-Identifier: MIT
// Fields that offer completions a moment after the typing, and say so by nothing but that they listen to it.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AssistantBrowser } from '../../../control-plane/src/browser/browser.ts';
import { assistantBrowser, deadline, goto, policy, refOf, type Site, serve, snapshot } from './site.ts';

const PAGE = `<title>Parcel</title><label>Bay <input id=bay></label><ul id=bays></ul>
<div id=host></div>
<script>
  const offer = (field, list) => field.addEventListener('input', () =>
    setTimeout(() => { list.innerHTML = '<li>' + field.value + ' (Mull)</li>'; }, 300));
  offer(bay, bays);
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<label>Cove <input></label><ul></ul>';
  offer(root.querySelector('input'), root.querySelector('ul'));
</script>`;

let site: Site;
let browser: AssistantBrowser;

beforeAll(async () => {
  site = await serve({
    '/': (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE),
  });
  browser = assistantBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

it.each(['Bay', 'Cove'])('shows what "%s" offers once the text is typed', async (name) => {
  const room = await browser.room(name, policy(site.origin), undefined, deadline());
  await goto(room, `${site.origin}/`);
  const ref = refOf(await room.observe(deadline()), 'textbox', name);
  await room.perform({ kind: 'type', ref, name, text: 'Uisken', submit: false }, deadline());
  expect(await snapshot(room)).toContain('Uisken (Mull)');
});
