// SPDX-License-Identifier: MIT
// Menus inside of menus open once the mouse has rested on what holds them: what is looked at before that shows none.
import type { Locator } from 'playwright';
import { type Acting, limits } from './acting.ts';

/** Longer than libraries let the mouse rest. */
const SOON_MS = 500;

/** Runs in the page: resolves once the hidden list that an entry of a menu holds is shown, or when the time is over; at once where it holds none. */
function listShown(entry: Element, ms: number): Promise<void> {
  const lists = 'ul, ol, menu, [role=menu], [role=group]';
  const item = entry.closest('li') ?? entry;
  const behind = entry.nextElementSibling?.matches(lists) ? [entry.nextElementSibling] : [];
  const list = [...item.querySelectorAll(lists), ...behind].find(
    (one) => !one.checkVisibility({ visibilityProperty: true }),
  );
  if (list === undefined) return Promise.resolve();
  return new Promise((resolve) => {
    const end = (): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(() => {
      if (list.checkVisibility({ visibilityProperty: true })) end();
    });
    const timer = setTimeout(end, ms);
    observer.observe(list.parentElement ?? list, { subtree: true, childList: true, attributes: true });
  });
}

/** After an entry of a menu was pointed at. */
export async function awaitSubmenu(entry: Locator, acting: Acting): Promise<void> {
  // An entry that is gone has shown what it could.
  await entry.evaluate(listShown, SOON_MS, limits(acting)).catch(() => acting.signal.throwIfAborted());
}
