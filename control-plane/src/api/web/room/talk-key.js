// SPDX-License-Identifier: MIT
// @ts-check
// Push to talk: held by the pointer, by the button's own keys, or by the space bar where nothing else wants it.

const WANTS_SPACE = 'input, textarea, select, button, a, summary, dialog, [popover], [contenteditable]';

/**
 * Handlers for the button that is held down.
 * @param {(on: boolean) => void} talk
 */
export function holdHandlers(talk) {
  /** @param {KeyboardEvent} event */
  const isHoldKey = (event) => event.key === ' ' || event.key === 'Enter';
  return {
    /** @param {PointerEvent} event */
    press(event) {
      if (event.button !== 0) return;
      // The release counts wherever the finger has moved to.
      /** @type {Element} */ (event.currentTarget).setPointerCapture(event.pointerId);
      talk(true);
    },
    release: () => talk(false),
    /** @param {KeyboardEvent} event */
    keyDown(event) {
      if (!isHoldKey(event)) return;
      event.preventDefault();
      if (!event.repeat) talk(true);
    },
    /** @param {KeyboardEvent} event */
    keyUp(event) {
      if (isHoldKey(event)) talk(false);
    },
    /** @param {Event} event a long touch would open the context menu */
    noMenu: (event) => event.preventDefault(),
  };
}

/**
 * The space bar talks for as long as it is down, unless what has the focus uses it.
 * @param {(on: boolean) => void} talk
 * @param {AbortSignal} signal stops listening
 */
export function listenToSpaceBar(talk, signal) {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== ' ' || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.target instanceof Element && event.target.closest(WANTS_SPACE)) return;
      event.preventDefault();
      talk(true);
    },
    { signal },
  );
  document.addEventListener('keyup', (event) => event.key === ' ' && talk(false), { signal });
  window.addEventListener('blur', () => talk(false), { signal });
}
