// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { parseSnapshot, walk } from '../../../control-plane/src/plan/snapshot.ts';
import { useLooking } from './looking.ts';

const on = useLooking();

const STYLE = `<style>
  .box { display: inline-block; width: 14px; height: 14px; border: 1px solid #555; cursor: pointer; line-height: 14px }
  .drawn.on::before { content: "✓" }
</style>`;

async function boxes(html: string): Promise<(boolean | 'mixed' | undefined)[]> {
  await on.page.setContent(STYLE + html);
  return [...walk(parseSnapshot(await on.look()))]
    .filter(({ role }) => role === 'checkbox')
    .map(({ checked }) => checked ?? false);
}

it('takes a small framed square beside a text for a box to tick, ticked where a tick is drawn in it', async () => {
  const lines = ['', '✓'].map(
    (tick, i) => `<div><span class="box">${tick}</span><span>Line ${i}</span></div>`,
  );
  const drawn = ['', ' on'].map((is, i) => `<li><i class="box drawn${is}"></i>Item ${i}</li>`);
  expect(await boxes(lines.join(''))).toEqual([false, true]);
  expect(await boxes(`<ul>${drawn.join('')}</ul>`)).toEqual([false, true]);
});

it.each([
  ['a seat among seats', '<div>Row A <i class="box"></i><i class="box"></i><i class="box"></i></div>'],
  ['a colour', '<div>Colour <i class="box" style="background: teal"></i></div>'],
  ['a cross', '<div>Tag <i class="box">×</i></div>'],
  ['what takes no click', '<div><i class="box" style="cursor: auto"></i>Line</div>'],
  ['a part of a button', '<button><i class="box"></i>Select all</button>'],
  ['a box without a text', '<div><i class="box"></i></div>'],
])('%s is none', async (_, html) => {
  expect(await boxes(html)).toEqual([]);
});

it("leaves the browser's own box to tell its state, whatever is drawn in it", async () => {
  const own = '<input type="checkbox" class="box drawn on" style="appearance: none">';
  expect(await boxes(`<div>${own}Line</div>`)).toEqual([false]);
});
