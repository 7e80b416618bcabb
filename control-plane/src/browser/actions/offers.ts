// SPDX-License-Identifier: MIT
// Fields that offer completions do so once the typing has stopped for a moment: what is looked at before that shows none.
import type { Locator } from 'playwright';
import { within } from '../waiting.ts';
import { ACTION_MS, type Acting, hangs, limits } from './acting.ts';

/** Longer than libraries wait for the next key. */
const SOON_MS = 500;

const COMPLETES = [
  '[role=combobox]',
  '[aria-autocomplete=list]',
  '[aria-autocomplete=both]',
  '[autocomplete=off]',
]
  .map((says) => `input${says}:not([readonly], [type=password])`)
  .join(', ');

/** A field of one line for words, which may offer something without saying so. */
const WORDS = 'input:is(:not([type]), [type=text], [type=search]):not([readonly])';
/** What tells a page of what is typed. */
export const TYPING = ['input', 'keyup', 'keydown', 'keypress'];

/** Whether a field that has the focus says that it offers completions, or the page listens to what is typed into it. */
async function mayOffer(element: Locator, acting: Acting): Promise<boolean> {
  const is = (selector: string): Promise<boolean> =>
    element.evaluate((node, wanted) => node.matches(wanted), selector, limits(acting));
  if (await is(COMPLETES)) return true;
  if (!(await is(WORDS))) return false;
  const hears = await within(ACTION_MS, acting.tab.world.focusHears(), hangs, acting.signal);
  return TYPING.some((type) => hears.has(type));
}

/** Runs in the page: resolves once more places show the text than `known`, or when the time is over; with how many did. */
function shownTimes(field: Element, [text, known, ms]: [string, number, number]): Promise<number> {
  const root = field.getRootNode() as Document | ShadowRoot;
  const wanted = text.toLowerCase();
  const count = (): number => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let times = 0;
    while (texts.nextNode()) {
      const { parentElement, nodeValue } = texts.currentNode;
      if (nodeValue?.toLowerCase().includes(wanted) && parentElement?.checkVisibility()) times += 1;
    }
    return times;
  };
  const now = count();
  if (now > known || ms === 0) return Promise.resolve(now);
  return new Promise((resolve) => {
    const end = (times: number): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(times);
    };
    const observer = new MutationObserver(() => {
      const times = count();
      if (times > known) end(times);
    });
    const timer = setTimeout(() => end(known), ms);
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** Does what types a text into a field, and waits for what the field may offer for that. */
export async function withOffers(
  element: Locator,
  text: string,
  acting: Acting,
  type: () => Promise<void>,
): Promise<void> {
  if (!/\p{L}{2}/u.test(text)) return type();
  const before = await element.evaluate(shownTimes, [text, 0, 0] as [string, number, number], limits(acting));
  await type();
  const args: [string, number, number] = [text, before, SOON_MS];
  // A field that is gone has offered what it could.
  const offers = async (): Promise<void> => {
    if (await mayOffer(element, acting)) await element.evaluate(shownTimes, args, limits(acting));
  };
  await offers().catch(() => acting.signal.throwIfAborted());
}
