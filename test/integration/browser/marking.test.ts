// SPDX-License-Identifier: MIT
import { beforeEach, describe, expect, it } from 'vitest';
import type { BrowserAction } from '../../../control-plane/src/plan/action.ts';
import { click, deadline, goto, refOf, roomAtSite, snapshot } from './site.ts';

const PAGE = `<title>Letter</title>
<div contenteditable role=textbox aria-label=Letter><p>The grey <b>her</b>on stands.</p><p>Nobody saw it.</p></div>
<label>Note <textarea>quick brown fox</textarea></label>
<button onmousedown="event.preventDefault()" onclick="const at = document.activeElement;
  said.textContent = 'selected ' + (at.value?.slice(at.selectionStart, at.selectionEnd) ?? getSelection())">Selected?</button>
<p id=said role=status></p>`;

const at = roomAtSite('marking', { '/': PAGE });
beforeEach(async () => {
  await goto(at.room, `${at.site.origin}/`);
});

async function mark(name: string, text?: string) {
  const ref = refOf(await at.room.observe(deadline()), 'textbox', name);
  const action = { kind: 'mark', ref, name, ...(text !== undefined && { text }) } as BrowserAction;
  return at.room.perform(action, deadline());
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
    await click(at.room, 'Selected?');
    expect(await snapshot(at.room)).toContain(said);
  });

  it('is not selected where it is not written', async () => {
    await expect(mark('Letter', 'badger')).rejects.toMatchObject({ code: 'bad_value' });
  });
});
