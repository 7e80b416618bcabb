// SPDX-License-Identifier: MIT
import { within } from '../waiting.ts';
import { ACTION_MS, find, type Handler, hangs, limits } from './acting.ts';

type Direction = 'up' | 'down' | 'left' | 'right' | 'top' | 'bottom';

/**
 * Runs in the page: scrolls the innermost element from `start` upwards that can still go that way; without one, what is
 * around the viewport's centre, which on most pages is the document, and in applications the pane in the middle. True
 * when anything moved.
 */
function scrollFrom(start: Element | undefined, direction: Direction): boolean {
  const page = document.scrollingElement ?? document.documentElement;
  const sideways = direction === 'left' || direction === 'right';
  const scrolls = (element: Element): boolean => {
    const { overflowX, overflowY } = getComputedStyle(element);
    return element === page || /auto|scroll|overlay/.test(sideways ? overflowX : overflowY);
  };
  const move = (element: Element): boolean => {
    const { scrollLeft, scrollTop, clientWidth, clientHeight, scrollHeight } = element;
    const to = {
      up: { top: scrollTop - clientHeight * 0.8 },
      down: { top: scrollTop + clientHeight * 0.8 },
      left: { left: scrollLeft - clientWidth * 0.8 },
      right: { left: scrollLeft + clientWidth * 0.8 },
      top: { top: 0 },
      bottom: { top: scrollHeight },
    };
    element.scrollTo({ ...to[direction], behavior: 'instant' });
    return element.scrollTop !== scrollTop || element.scrollLeft !== scrollLeft;
  };
  const parent = (element: Element): Element | null =>
    element.assignedSlot ??
    element.parentElement ??
    (element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host : null);
  let element = start ?? document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  for (; element; element = parent(element)) if (scrolls(element) && move(element)) return true;
  return move(page);
}

export const scroll: Handler<'scroll'> = async ({ direction, ref, name }, acting) => {
  const moved =
    ref === undefined
      ? await within(ACTION_MS, acting.tab.world.run(scrollFrom, undefined, direction), hangs, acting.signal)
      : await (await find(acting, ref, name)).evaluate(scrollFrom, direction, limits(acting));
  return moved ? { changed: 'content' } : undefined;
};
