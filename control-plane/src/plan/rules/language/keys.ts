// SPDX-License-Identifier: MIT
// The keys of a keyboard.

/** Spoken key names → Playwright's. */
export const KEYS: Record<string, string> = {
  enter: 'Enter',
  return: 'Enter',
  escape: 'Escape',
  esc: 'Escape',
  tab: 'Tab',
  space: 'Space',
  'space bar': 'Space',
  spacebar: 'Space',
  backspace: 'Backspace',
  delete: 'Delete',
  home: 'Home',
  end: 'End',
  'page up': 'PageUp',
  'page down': 'PageDown',
  'arrow up': 'ArrowUp',
  'up arrow': 'ArrowUp',
  'arrow down': 'ArrowDown',
  'down arrow': 'ArrowDown',
  'arrow left': 'ArrowLeft',
  'left arrow': 'ArrowLeft',
  'arrow right': 'ArrowRight',
  'right arrow': 'ArrowRight',
};
