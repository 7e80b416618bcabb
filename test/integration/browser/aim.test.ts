// SPDX-License-Identifier: MIT
import { beforeEach, describe, expect, it } from 'vitest';
import type { Point } from '../../../control-plane/src/browser/perception/perception.ts';
import { limits, useLooking } from './looking.ts';

const PAGE = `<style>
  @keyframes run { to { transform: translateX(200px) } }
  #moving { animation: run 5s linear infinite }
  #mask { position: fixed; top: 200px; left: 0; width: 300px; height: 60px; opacity: .5; background: #888 }
  #under { position: fixed; top: 210px; left: 10px }
  #lure { position: fixed; top: 300px; left: 10px; width: 100px; height: 40px }
  #trap { position: fixed; top: 300px; left: 10px; width: 100px; height: 40px; display: none }
</style>
<button>Still</button> <button id=moving>Moving</button> <button disabled>Disabled</button>
<div aria-disabled=true role=group aria-label=All><button>Disabled in a group</button></div>
<button aria-label=Sign><i>☰</i></button> <button aria-label=Icon><svg width=9 height=9></svg><span hidden>Mute</span></button>
<button id=under>Under</button><div id=mask></div>
<open-box></open-box>
<button id=lure onmousemove="trap.style.display = 'block'">Lure</button><button id=trap>Trap</button>
<p style="margin-top:3000px"><button>Below</button>
<script>
  pressed = [];
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
    document.addEventListener(type, ({ target }) => pressed.push(type + ' ' + target.textContent));
  customElements.define('open-box', class extends HTMLElement { connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = '<button>In a shadow root</button>' } })
</script>`;

const on = useLooking();
beforeEach(() => on.page.setContent(PAGE));

const frames = (count: number): Promise<void> =>
  on.page.evaluate(async (left) => {
    for (let at = 0; at < left; at += 1) await new Promise(requestAnimationFrame);
  }, count);

/** Where the button of that name can be clicked at once, when it was looked at and two frames have been drawn since. */
async function aimAt(name: string): Promise<Point | 'moving' | undefined> {
  const { snapshot } = await on.perception.look(limits());
  const ref = new RegExp(`button "${name}".*?\\[ref=(\\w+)\\]`).exec(snapshot)?.[1] ?? '';
  await frames(2);
  return on.perception.aim(ref, limits());
}

async function pointOf(name: string): Promise<Point> {
  const point = await aimAt(name);
  if (typeof point !== 'object') throw new Error(`${name} cannot be clicked at once: ${point}`);
  return point;
}

const pressed = () => on.page.evaluate('pressed');

describe('an element can be clicked at once', () => {
  it('in its middle, where it has stood still for a frame', async () => {
    const { x, y, width, height } = (await on.page.getByRole('button', { name: 'Still' }).boundingBox())!;
    expect(await aimAt('Still')).toEqual({ x: x + width / 2, y: y + height / 2, picture: false });
  });

  it.each([
    ['Sign', false],
    ['Icon', true],
  ])('as a picture where nothing that is shown there can be read: %s', async (name, picture) => {
    expect(await aimAt(name)).toMatchObject({ picture });
  });

  it('in a shadow root', async () => {
    expect(await aimAt('In a shadow root')).toBeDefined();
  });

  it('but not when it moves', async () => {
    expect(await aimAt('Moving')).toBe('moving');
  });

  it.each(['Disabled', 'Disabled in a group'])('but not when it is %s', async (name) => {
    expect(await aimAt(name)).toBeUndefined();
  });

  it('but not when something covers it, though that can be seen through', async () => {
    expect(await aimAt('Under')).toBeUndefined();
  });

  it('but not before it has been scrolled to', async () => {
    expect(await aimAt('Below')).toBeUndefined();
  });

  it('but not when it has moved since it was looked at, until it has stood there for a frame', async () => {
    await aimAt('Still');
    await on.page.evaluate('document.body.style.paddingTop = "20px"');
    const { snapshot } = await on.perception.look(limits());
    await on.page.evaluate('document.body.style.paddingTop = "40px"');
    const ref = /button "Still".*?\[ref=(\w+)\]/.exec(snapshot)?.[1] ?? '';
    expect(await on.perception.aim(ref, limits())).toBe('moving');
    await frames(2);
    expect(await on.perception.aim(ref, limits())).toMatchObject({ picture: false });
  });
});

describe('the click that was aimed', () => {
  it('reaches its element', async () => {
    const { x, y } = await pointOf('Still');
    await on.page.mouse.click(x, y);
    expect(await on.perception.missed(limits())).toBe(false);
    expect(await pressed()).toEqual(
      ['pointerdown', 'mousedown', 'mouseup', 'click'].map((type) => `${type} Still`),
    );
  });

  it('reaches nothing where the coming of the pointer brought another element there', async () => {
    const { x, y } = await pointOf('Lure');
    await on.page.mouse.click(x, y);
    expect(await pressed()).toEqual([]);
    expect(await on.perception.missed(limits())).toBe(true);
  });

  it('is the only one that is held back', async () => {
    const { x, y } = await pointOf('Lure');
    await on.page.mouse.click(x, y);
    await on.perception.missed(limits());
    await on.page.mouse.click(x, y);
    expect(await pressed()).toContain('click Trap');
  });
});
