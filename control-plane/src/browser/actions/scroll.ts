// SPDX-License-Identifier: MIT
import { LamError } from '../../errors.ts';
import { within } from '../waiting.ts';
import { ACTION_MS, type Handler } from './acting.ts';

type Direction = 'up' | 'down' | 'top' | 'bottom';

/**
 * Runs in the page: scrolls the innermost element around the viewport's centre that can still go that way, which on
 * most pages is the document, and in applications the pane in the middle. True when anything moved.
 */
function scrollPage(direction: Direction): boolean {
  const page = document.scrollingElement ?? document.documentElement;
  const scrolls = (element: Element): boolean =>
    element === page || /auto|scroll|overlay/.test(getComputedStyle(element).overflowY);
  const move = (element: Element): boolean => {
    const before = element.scrollTop;
    const screen = element.clientHeight * 0.8;
    const top = { up: before - screen, down: before + screen, top: 0, bottom: element.scrollHeight }[
      direction
    ];
    element.scrollTo({ top, behavior: 'instant' });
    return element.scrollTop !== before;
  };
  let element = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  for (; element; element = element.parentElement) if (scrolls(element) && move(element)) return true;
  return move(page);
}

export const scroll: Handler<'scroll'> = async ({ direction }, { tab, signal }) => {
  const late = (): Error => new LamError('timeout', 'The page does not answer.', { retryable: true });
  const moved = await within(ACTION_MS, tab.world.run(scrollPage, direction), late, signal);
  return moved ? { changed: 'content' } : undefined;
};
