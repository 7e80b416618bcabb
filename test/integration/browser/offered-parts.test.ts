// SPDX-License-Identifier: MIT
// What a field offers may be drawn of several parts with no white space between them in the document.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AssistantBrowser, RoomBrowser } from '../../../control-plane/src/browser/browser.ts';
import { assistantBrowser, deadline, goto, policy, refOf, type Site, serve, snapshot } from './site.ts';

const CONTACTS = `<title>Contacts</title><p id=said role=status></p>
<input id=who role=combobox aria-expanded=false aria-controls=people aria-label=Invite>
<ul id=people role=listbox></ul>
<script>
  const ALL = [['Ada Berg', 'ada@berg.example'], ['Ivo Lind', 'ivo@lind.example']];
  who.oninput = () => { people.innerHTML = ALL.filter((one) => one.join(' ').startsWith(who.value))
    .map(([name, mail]) => '<li role=option><b style="display:block">' + name + '</b><i>' + mail + '</i></li>').join('') };
  people.onclick = (event) => { said.textContent = 'invited ' + event.target.closest('li').textContent };
</script>`;

let site: Site;
let browser: AssistantBrowser;
let room: RoomBrowser;
beforeAll(async () => {
  site = await serve({ '/contacts': CONTACTS });
  browser = assistantBrowser();
  room = await browser.room('parts', policy(site.origin), undefined, deadline());
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

it('an option is found by all that it says', async () => {
  await goto(room, `${site.origin}/contacts`);
  const name = 'Invite';
  const ref = refOf(await room.observe(deadline()), 'combobox', name);
  const options = ['Ivo Lind ivo@lind.example'];
  await room.perform({ kind: 'select', ref, name, options }, deadline());
  expect(await snapshot(room)).toContain('invited Ivo Lind');
});
