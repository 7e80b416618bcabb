// SPDX-License-Identifier: MIT
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AssistantBrowser, RoomBrowser } from '../../../control-plane/src/browser/browser.ts';
import type { BrowserAction } from '../../../control-plane/src/plan/action.ts';
import {
  assistantBrowser,
  click,
  deadline,
  goto,
  policy,
  refOf,
  type Site,
  serve,
  snapshot,
} from './site.ts';

const PAGE = `<title>Letter</title>
<div contenteditable role=textbox aria-label=Letter><p>The grey <b>her</b>on stands.</p><p>Nobody saw it.</p></div>
<label>Note <textarea>quick brown fox</textarea></label>
<button onmousedown="event.preventDefault()" onclick="const at = document.activeElement;
  said.textContent = 'selected ' + (at.value?.slice(at.selectionStart, at.selectionEnd) ?? getSelection())">Selected?</button>
<p id=said role=status></p>`;

let site: Site;
let browser: AssistantBrowser;
let room: RoomBrowser;

beforeAll(async () => {
  site = await serve({ '/': PAGE });
  browser = assistantBrowser();
  room = await browser.room('marking', policy(site.origin), undefined, deadline());
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  await goto(room, `${site.origin}/`);
});

async function mark(name: string, text?: string) {
  const ref = refOf(await room.observe(deadline()), 'textbox', name);
  const action = { kind: 'mark', ref, name, ...(text !== undefined && { text }) } as BrowserAction;
  return room.perform(action, deadline());
}

describe('text', () => {
  it.each([
    ['Letter', 'grey heron', 'selected grey heron'],
    ['Letter', 'stands. Nobody', 'selected stands. Nobody'],
    ['Letter', undefined, 'selected The grey heron stands. Nobody saw it.'],
    ['Note', 'brown fox', 'selected brown fox'],
    ['Note', undefined, 'selected quick brown fox'],
  ])('is selected in “%s”: %s', async (name, text, said) => {
    await mark(name, text);
    await click(room, 'Selected?');
    expect(await snapshot(room)).toContain(said);
  });

  it('is not selected where it is not written', async () => {
    await expect(mark('Letter', 'badger')).rejects.toMatchObject({ code: 'bad_value' });
  });
});
